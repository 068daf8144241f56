// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/replies.h"
#include "settings/settings.h"

#include <QObject>

#include <memory>
#include <optional>

class QAction;
class QMenu;

namespace BounceLens {

/// Texts on their way to the clipboard: always about what is on the screen, and only once it is there.
class Outbox : public QObject
{
    Q_OBJECT

public:
    struct Order
    {
        Reader reader = Reader::Customer;
        RedactionLevel level = RedactionLevel::CustomerSafe;
        QString language = {}; ///< empty: as the settings say
        friend bool operator==(const Order &, const Order &) = default;
    };

    Outbox(const Settings &settings, QObject *parent);

    /// Actions for all that can be copied; the first copies the reply.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }

    void show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust);
    /// False while another page is shown than that of the input.
    void setOnScreen(bool isOnScreen);
    /// From now on copying waits for what is being read.
    void beginReading();
    /// \a isShown: what was read is on the screen, and what waits is copied.
    void endReading(bool isShown);
    void forget();
    /// What live checks say of the card.
    void setChecks(const QString &sentence, const Judgement &judgement);

    [[nodiscard]] bool canWrite(Reader reader) const;
    [[nodiscard]] Letter letter(const Order &order) const;
    /// Of replies whose order names none.
    [[nodiscard]] QString usualLanguage() const;
    /// The user changed the text for this order; an empty text undoes that.
    void setEdited(const Order &order, const QString &text);
    void copy(const Order &order);

Q_SIGNALS:
    /// A short confirmation for the status bar.
    void said(const QString &text);
    /// Why nothing was copied.
    void refused(const QString &text);

private:
    void addAction(const QString &text, const QKeySequence &key, const Order &order);
    void updateActions();
    [[nodiscard]] bool isDoubtful() const;

    const Settings &m_settings;
    QList<QAction *> m_actions;
    std::shared_ptr<const Explanation> m_explanation;
    int m_failure = -1;
    TextTrust m_trust = TextTrust::AsRead;
    QString m_checks;
    std::optional<Verdict> m_verdict;
    bool m_isOnScreen = false;
    bool m_isReading = false;
    std::optional<Order> m_waiting;
    std::optional<Order> m_editedOrder;
    QString m_edited;
};

} // namespace BounceLens
