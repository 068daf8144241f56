// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets/search.h"

#include "input/secrets/codedtext.h"
#include "input/secrets/seentext.h"
#include "phrases/needles.h"
#include "phrases/secretways.h"

#include <algorithm>

namespace BounceLens {

namespace {

/// A word of a way.
struct WayWord
{
    qsizetype way;
    qsizetype length;
};

/// The words of all ways.
class WayWords
{
public:
    WayWords()
    {
        const auto ways = allSecretWays();
        for (qsizetype way = 0; way < qsizetype(ways.size()); ++way) {
            for (const QStringView word : ways[size_t(way)].words) {
                needles.add(word, int(words.size()));
                words.append({way, word.size()});
            }
        }
        needles.link();
    }

    NeedleSet needles;
    QList<WayWord> words;
};

const WayWords &wayWords()
{
    static const WayWords words;
    return words;
}

char16_t lowerLetter(QChar c)
{
    return c < QChar(0x80) ? (c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode()) : c.toLower().unicode();
}

/// The secrets of one text, as letters. A way is not tried again inside of what it has read.
QList<TextSpan> spansIn(const QString &letters)
{
    const auto ways = allSecretWays();
    QList<TextSpan> found;
    QList<qsizetype> read(qsizetype(ways.size()), 0);
    NeedleSet::Walk walk;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        wayWords().needles.step(walk, lowerLetter(letters[at]), [&](int value) {
            const WayWord &word = wayWords().words[value];
            const SecretWay &way = ways[size_t(word.way)];
            const qsizetype from = std::max<qsizetype>(0, at + 1 - word.length - way.before);
            if (from >= read[word.way]) {
                read[word.way] = addSecretsAt(expressionOf(way), letters, from, found);
            }
            return true;
        });
    }
    return found;
}

/// As it is written, and without tags if there seem to be any.
QList<Secret> secretsOfText(QByteArrayView text, const QList<int> &continued)
{
    QList<Secret> secrets;
    const bool hasTags = text.contains("</") || text.contains("<br") || text.contains("<wbr");
    for (const HtmlTags tags : {HtmlTags::Kept, HtmlTags::Removed}) {
        if (tags == HtmlTags::Removed && !hasTags) {
            break;
        }
        const SeenText seen = seenText(text, tags, continued);
        for (const TextSpan &span : spansIn(seen.letters)) {
            secrets.append({seen.starts[span.at], seen.ends[span.end - 1]});
        }
    }
    return secrets;
}

/// What is found without the encoding, where it stands with it.
void addCoded(const CodedText &coded, bool isWhole, QList<Secret> &secrets)
{
    const QList<Secret> found = secretsOfText(coded.bytes, {});
    if (isWhole && !found.isEmpty()) {
        secrets.append({coded.first, coded.end});
        return;
    }
    for (const Secret &secret : found) {
        secrets.append({coded.starts[secret.at], coded.ends[secret.end - 1], true});
    }
}

} // namespace

QList<Secret> joined(QList<Secret> secrets)
{
    std::ranges::sort(secrets, {}, &Secret::at);
    QList<Secret> apart;
    for (const Secret &secret : std::as_const(secrets)) {
        if (!apart.isEmpty() && secret.at < apart.last().end) {
            apart.last().end = std::max(apart.last().end, secret.end);
            apart.last().isCode = apart.last().isCode && secret.isCode;
        } else {
            apart.append(secret);
        }
    }
    return apart;
}

QList<Secret> findSecrets(QByteArrayView text, const QList<int> &continued)
{
    QList<Secret> secrets = secretsOfText(text, continued);
    if (const CodedText plain = quotedPrintableOf(text); !plain.bytes.isEmpty()) {
        const QList<Secret> found = secretsOfText(plain.bytes, {});
        for (const Secret &secret : found) {
            secrets.append({plain.starts[secret.at], plain.ends[secret.end - 1]});
        }
    }
    for (const CodedText &coded : base64In(text)) {
        constexpr qsizetype kLongestWord = 400;
        addCoded(coded, coded.isWord && coded.end - coded.first <= kLongestWord, secrets);
    }
    return joined(std::move(secrets));
}

} // namespace BounceLens
