// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "source/sourcefile.h"

#include <QStringList>

#include <expected>
#include <optional>

namespace BounceLens {

/// A card that the user is writing: what the small editor shows.
struct CardDraft
{
    QString id; ///< "own/mailbox-is-full"
    QString title;
    QString reason; ///< one of Catalog::reasons()
    QString meaning;
    QStringList senderSteps;
    QStringList adminSteps; ///< of the sender's administrator
    QString avoid;
    QString provider; ///< empty: any
    QString reply;    ///< reply code; raises the confidence only
    QString status;   ///< enhanced status code; the same
    QString text;     ///< literal with placeholders
    QString sample;   ///< the reply that it was made from
    QString host;     ///< remote host of the sample, which tells the provider; written beside a provider only

    friend bool operator==(const CardDraft &, const CardDraft &) = default;
};

/// The words of a reply with what varies from mail to mail turned into placeholders: addresses, IP addresses, URLs,
/// host names, numbers and identifiers of at least six letters and digits.
[[nodiscard]] QString generalised(const QString &text);

/// A card for this failure, filled in as far as the failure tells: codes, words, reason of the match. It is for any
/// provider. The sample names nobody: mail addresses and IPv4 addresses in it are replaced by those of documentation.
[[nodiscard]] CardDraft draftFrom(const Failure &failure, const Match &match);

/// True if the words of the draft fit this failure.
[[nodiscard]] bool fits(const CardDraft &draft, const Failure &failure, const Catalog &catalog);

/// As a file of resources/cards/README.md.
[[nodiscard]] QString toToml(const CardDraft &draft);

/// The draft that saveDraft() wrote into a file; nothing if the file was changed by hand since, because a draft may not
/// hold all that it says.
[[nodiscard]] std::optional<CardDraft> readDraft(const QString &file, const Catalog &shipped);

/// "own/mailbox-is-full": its id, or one made from its title.
[[nodiscard]] QString draftId(const CardDraft &draft);

/// Where saveDraft() writes the draft.
[[nodiscard]] QString draftPath(const CardDraft &draft, const QString &folder);

/// Writes the draft into a folder, which is made if it is missing; a file of the same id is replaced.
/// \return the path, or a sentence of the operating system
[[nodiscard]] std::expected<QString, QString> saveDraft(const CardDraft &draft, const QString &folder);

} // namespace BounceLens
