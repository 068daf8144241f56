// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace BounceLens {

enum class Permanence { Permanent, Temporary, None };

/// Who must act.
enum class Actor { Sender, SenderAdmin, Recipient, RecipientAdmin, Wait, Nobody, Security };

struct Source
{
    QString url;
    QDate seen;
};

struct Steps
{
    Actor audience; ///< Sender, SenderAdmin, Recipient or RecipientAdmin
    QStringList steps;
};

/// A page or form where something is done or looked up.
struct Link
{
    QString label;
    QString url;
    QDate seen;
};

/// One piece of advice. Written as TOML (resources/cards/README.md tells every field), compiled to CBOR.
/// All texts are English and may hold placeholders ({domain}); report/cardtext.h translates and fills them.
struct Card
{
    QString id; ///< "google/dmarc-policy"
    QString title;
    QString reason;                                ///< one of resources/reasons.toml
    Permanence permanence = Permanence::Permanent; ///< of the reason
    Actor acts = Actor::SenderAdmin;
    QString because;    ///< why this one must act and the others cannot; one sentence
    QStringList checks; ///< ids of check/plan.h, in the order in which they prove or refute this card
    QString meaning;
    QList<Steps> steps;
    QString avoid;       ///< what not to do; may be empty
    QString unknown;     ///< what stays unknown, or is inferred; may be empty
    QStringList related; ///< ids of cards that are often the real cause
    QList<Link> links;
    QList<Source> sources;
    QString file;          ///< of a card of the user's own; empty for one that is shipped
    bool specific = false; ///< chosen by its code alone, which says precisely what failed (5.1.1, 5.2.2)
};

/// All its texts for people, the title first; without empty ones.
[[nodiscard]] QStringList textsOf(const Card &card);

/// How the provider of a failure is recognised.
struct Provider
{
    QString id;   ///< "google"
    QString name; ///< "Gmail and Google Workspace"
};

/// One reason of resources/reasons.toml.
struct Reason
{
    QString id;
    QString about{}; ///< what it is about ("recipient", "reputation"); codes and words that agree here do not conflict
    QString meaning{};
    Permanence permanence = Permanence::Permanent;
    Actor acts = Actor::SenderAdmin;
    /// Who acts while the sending server still tries, if not the same.
    std::optional<Actor> actsMeanwhile{};
    /// Who acts once no server tries any more, where a card says that waiting is enough; if not named, `acts`.
    std::optional<Actor> actsFinally{};
    bool isOwnSide = false; ///< only the sender's own side refuses for it: its server, account or sending service
    QStringList proof{};    ///< checks whose problem supports a card of this reason, and whose pass contradicts it
    QStringList hints{};    ///< checks whose problem can add to what it says
};

} // namespace BounceLens
