// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QTextBrowser;

namespace BounceLens {

struct KeyUse;

/// The manual: resources/manual in the user's language, with the keys that the menus have. Opens no address by itself.
class HelpPage : public QWidget
{
    Q_OBJECT

public:
    explicit HelpPage(const QList<KeyUse> &keys, QWidget *parent = nullptr);

    /// The part of that name at the top; the beginning if there is none.
    void showSection(const QString &name);

Q_SIGNALS:
    void closed();

private:
    void saveDialog();
    void scrollToSection();

    QTextBrowser *m_text;
    QString m_section;                  ///< the heading of the one to be shown
    QHash<QString, QString> m_headings; ///< by the name that stands behind them
};

} // namespace BounceLens
