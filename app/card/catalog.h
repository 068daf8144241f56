// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/acting.h"
#include "card/card.h"
#include "card/content.h"
#include "failure/failure.h"

#include <QByteArrayView>
#include <QMap>

#include <expected>
#include <memory>
#include <optional>

namespace BounceLens {

/// By what a card was chosen, most specific first.
enum class MatchedBy { Text, Status, Reply, Class, None };

/// Certain: text and provider, or text with its codes. Likely: text alone. CodeOnly: no text was recognised.
enum class Confidence { Certain, Likely, CodeOnly };

enum class AlternativeWhy {
    LessSpecific, ///< its pattern fits too, but says less
    SameCode,     ///< another card for this code
    Related,      ///< the card names it as a frequent real cause
};

struct Alternative
{
    const Card *card; ///< never null; owned by the catalog
    AlternativeWhy why;
};

struct Match
{
    const Card *card = nullptr; ///< never null; owned by the catalog
    MatchedBy matchedBy = MatchedBy::None;
    Confidence confidence = Confidence::CodeOnly;
    Permanence permanence = Permanence::Permanent; ///< by the codes if there are any, else the card's
    Acting acting;                      ///< who must act: the card's, or by what came of it and who refused whom
    const Provider *provider = nullptr; ///< null if unknown
    bool isProvidersCode = false;       ///< chosen by a code, which this provider uses with a meaning of its own
    QMap<QString, QString> captures;    ///< placeholder name to value: domain, ip, address, host, url, id, number
    QList<Alternative> alternatives;    ///< best first, at most 5
    const Card *replaced = nullptr;     ///< what was matched, where the user chose another card; else null
    bool codeTextConflict = false;      ///< the card was chosen by words that contradict the code
};

struct Looked;
struct SpokenBy;

/// All cards, ready to match. Immutable once made; may be shared between threads.
class Catalog
{
public:
    /// From cards that were read; a rule must belong to a card.
    [[nodiscard]] static std::shared_ptr<const Catalog> fromContent(CatalogContent content);
    /// From what bouncelens-compile wrote.
    [[nodiscard]] static std::expected<std::shared_ptr<const Catalog>, CatalogError> fromCbor(const QByteArray &blob);
    /// The catalogue compiled into the program (card/builtin.cpp).
    [[nodiscard]] static std::shared_ptr<const Catalog> builtIn();

    ~Catalog();
    Q_DISABLE_COPY_MOVE(Catalog)

    /// Always finds a card: by text, else by enhanced status code, reply code, class, else "unknown".
    [[nodiscard]] Match match(const Failure &failure) const;
    /// The same if a person says which provider refused; \a provider is one of providers().
    [[nodiscard]] Match matchFrom(const Failure &failure, const Provider &provider) const;

    /// What a mark of a system means that stands alone, without a reply around it ("TSS04", "AS(42004)"); nothing if no
    /// card of a system knows it.
    [[nodiscard]] std::optional<Match> matchMark(const Failure &failure, const QString &mark) const;

    /// Everything it was made from; decodes every card.
    [[nodiscard]] CatalogContent content() const;
    [[nodiscard]] QList<const Card *> cards() const;
    [[nodiscard]] qsizetype size() const; ///< cards
    [[nodiscard]] const Card *find(const QString &id) const;
    /// The fall-back card of a code: what the registry says of it. Null if the code is not registered.
    [[nodiscard]] const Card *cardForStatus(EnhancedStatusCode code) const;
    [[nodiscard]] const Card *cardForReply(ReplyCode code) const;
    [[nodiscard]] const QList<Reason> &reasons() const;
    [[nodiscard]] const Reason *reason(QStringView id) const;
    [[nodiscard]] const QList<Provider> &providers() const;
    /// The provider whose mail host this is, by its name alone; null if unknown.
    [[nodiscard]] const Provider *providerOfHost(const QString &host) const;
    [[nodiscard]] const QList<Blocklist> &blocklists() const;

private:
    [[nodiscard]] Match matchSpoken(const Failure &failure, const Looked &looked, const SpokenBy &speaker) const;
    void matchNamed(const Failure &failure, int provider, Match &match) const;
    [[nodiscard]] bool contradicts(const Match &match, const Failure &failure) const;

    struct Data;
    explicit Catalog(std::unique_ptr<const Data> data);
    std::unique_ptr<const Data> d;
};

} // namespace BounceLens
