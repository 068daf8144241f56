// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrasekind.h"

#include <QList>
#include <QStringView>

namespace BounceLens {

/// How one program or language words bounces: one file of resources/dialects.
struct Dialect
{
    QLatin1StringView id;     ///< "postfix", "de"
    const char16_t *software; ///< name for people; empty for a language
};

/// One phrase, as the files are compiled.
struct Phrase
{
    PhraseKind kind;
    quint16 dialect;         ///< in dialects()
    bool isAtStart;          ///< only at the beginning of a line; marks ("> ", "- ", "***") may stand before it
    bool isAtEnd;            ///< only at the end of a line
    QLatin1StringView means; ///< a reason of REASONS.tsv; empty if the phrase tells none
    quint32 textAt;          ///< see textOf()
    quint16 textLength;
};

/// Where a phrase stands.
struct PhraseHit
{
    const Phrase *phrase = nullptr;
    qsizetype at = 0;  ///< offset in the text that was searched
    qsizetype end = 0; ///< behind the phrase
};

using PhraseKinds = quint64; ///< one bit a PhraseKind

constexpr PhraseKinds bitOf(PhraseKind kind)
{
    return PhraseKinds(1) << unsigned(kind);
}

/// The kinds that tell what sort of mail a text is; hardly any of them says something about a failure.
constexpr PhraseKinds kDecidingPhrases = [] {
    PhraseKinds kinds = 0;
    for (auto kind = unsigned(PhraseKind::Away); kind < unsigned(PhraseKind::Forward); ++kind) {
        kinds |= bitOf(PhraseKind(kind));
    }
    return kinds;
}();

/// All phrases of these kinds in a text, in the order of their ends, in one pass. White space and single line ends
/// inside a phrase do not matter. A phrase that begins with a letter is found only where a word begins.
[[nodiscard]] QList<PhraseHit> findPhrases(QStringView text, PhraseKinds kinds = ~kDecidingPhrases);

/// True if a phrase of one of these kinds stands in the text.
[[nodiscard]] bool hasPhrase(QStringView text, PhraseKinds kinds);

/// Its words in lower case, with single spaces.
[[nodiscard]] QStringView textOf(const Phrase &phrase);

/// The dialect a phrase belongs to.
[[nodiscard]] const Dialect &dialectOf(const Phrase &phrase);

} // namespace BounceLens
