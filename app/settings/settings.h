// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/run.h"
#include "dns/settings.h"
#include "failure/analyse.h"
#include "library/draft.h"

#include <QByteArray>
#include <QMap>
#include <QSettings>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// What the user set for live checks.
struct CheckSettings
{
    ResolverSettings resolver;   ///< its deadline is that of each check
    QMap<QString, QString> keys; ///< of blocklist services
    bool isValid = true;         ///< false if the resolver cannot be understood: nobody else is asked in its place
};

/// What is kept from one run to the next, for the window and the command line alike. Nobody else opens QSettings.
/// What is set is in force, and in other objects too, at once.
class Settings
{
public:
    static constexpr int kMaxTimeLimit = int(kMaxCheckDeadline.count()); ///< seconds

    Settings();
    /// Objects that are made from now on keep everything in this folder, in place of the user's.
    static void keepIn(const QString &folder);

    // The user's own domains and mail servers, as they were typed, and those of them that are names.
    [[nodiscard]] QStringList ownNames() const;
    void setOwnNames(const QStringList &names);
    [[nodiscard]] Own own() const;

    // Folders with cards of others, in their order; cardFolders() has the user's own folder behind them, since of two
    // cards with one id the last one counts.
    [[nodiscard]] QStringList sharedCardFolders() const;
    void setSharedCardFolders(const QStringList &folders);
    [[nodiscard]] QStringList cardFolders() const;
    [[nodiscard]] QString fileName() const { return m_settings.fileName(); } ///< where they are kept

    // Codes of languages ("de"): of the window, empty for the system's; of replies, empty for the window's.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    [[nodiscard]] QString replyLanguage() const;
    void setReplyLanguage(const QString &language);

    // How replies begin and end; what is empty comes from resources/replies.
    [[nodiscard]] QString deskName() const;
    void setDeskName(const QString &name);
    [[nodiscard]] QString greeting() const;
    void setGreeting(const QString &greeting);
    [[nodiscard]] QString signature() const;
    void setSignature(const QString &signature);

    // Live checks; the forms of a resolver are those of resolverFromText().
    [[nodiscard]] QString resolver() const;
    void setResolver(const QString &text);
    void setTimeLimit(int seconds);
    [[nodiscard]] QString spamhausKey() const;
    void setSpamhausKey(const QString &key);
    [[nodiscard]] CheckSettings checks() const;

    // The card that is being written.
    [[nodiscard]] std::optional<CardDraft> draft() const;
    void keepDraft(const CardDraft &draft);
    void forgetDraft();

    // Files that were opened last, the latest first; none while they are not to be remembered.
    [[nodiscard]] bool remembersFiles() const;
    void setRemembersFiles(bool isOn);
    [[nodiscard]] QStringList recentFiles() const;
    void rememberFile(const QString &path);

    // Long lines of the source go over several lines of the screen.
    [[nodiscard]] bool wrapsLines() const;
    void setWrapsLines(bool isOn);

    // What QWidget::saveGeometry() and QMainWindow::saveState() gave.
    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    [[nodiscard]] QByteArray layout() const;
    void setLayout(const QByteArray &layout);

private:
    QSettings m_settings;
};

} // namespace BounceLens
