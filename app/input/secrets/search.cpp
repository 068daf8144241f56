// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets/search.h"

#include "input/secrets/codedtext.h"
#include "input/secrets/seentext.h"
#include "phrases/needles.h"
#include "phrases/secretways.h"

#include <QByteArrayMatcher>

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
    return c < QChar(0x80) ? (c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode())
                           : c.toLower().unicode();
}

/// The secrets of one text, as letters. A way is not tried again inside of what it has read.
QList<TextSpan> spansIn(const QString &letters)
{
    const auto ways = allSecretWays();
    const WayWords &all = wayWords();
    QList<TextSpan> found;
    QList<qsizetype> read(qsizetype(ways.size()), 0);
    NeedleSet::Walk walk;
    for (qsizetype at = 0; at < letters.size(); ++at) {
        all.needles.step(walk, lowerLetter(letters[at]), [&](int value) {
            const WayWord &word = all.words[value];
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

/// True for a text of plain ASCII, which is seen as it is, without any word of a way: so are most pieces that might be
/// base64, and nothing more needs to be done for them.
bool isInnocent(QByteArrayView text)
{
    const WayWords &all = wayWords();
    NeedleSet::Walk walk;
    return std::ranges::all_of(text, [&](char c) {
        return isSeenAsItIs(c) && all.needles.step(walk, lowerLetter(QLatin1Char(c)), [](int) { return false; });
    });
}

/// As it is written, and without tags if there seem to be any.
QList<Secret> secretsOfText(QByteArrayView text, const QList<int> &continued)
{
    QList<Secret> secrets;
    if (isInnocent(text)) {
        return secrets;
    }
    const bool hasTags = text.contains("</") || text.contains("<br") || text.contains("<wbr");
    for (const HtmlTags tags : {HtmlTags::Kept, HtmlTags::Removed}) {
        if (tags == HtmlTags::Removed && !hasTags) {
            break;
        }
        const SeenText seen = seenText(text, tags, continued);
        for (const TextSpan &span : spansIn(seen.letters)) {
            secrets.append({seen.starts[size_t(span.at)], seen.ends[size_t(span.end) - 1]});
        }
    }
    return secrets;
}

/// How often an encoding is taken off: a login in base64 may stand in an encoded part.
constexpr int kMostEncodings = 2;

QList<Secret> secretsOf(QByteArrayView text, const QList<int> &continued, const QList<QByteArray> &values,
                        int encodings);

/// What is found without the encoding, where it stands with it.
void addCoded(const CodedText &coded, const QList<QByteArray> &values, int encodings, QList<Secret> &secrets)
{
    constexpr qsizetype kLongestWord = 400;
    const QList<Secret> found = secretsOf(coded.bytes, {}, values, encodings);
    if (coded.isWord && coded.end - coded.first <= kLongestWord && !found.isEmpty()) {
        secrets.append({coded.first, coded.end});
        return;
    }
    for (const Secret &secret : found) {
        secrets.append({coded.starts[secret.at], coded.ends[secret.end - 1], coded.isBase64});
    }
}

bool mayBeQuotedPrintable(QByteArrayView text)
{
    return text.contains("=3D") || text.contains("=3d") || text.contains("uoted-printable") ||
           text.contains("UOTED-PRINTABLE");
}

QList<Secret> secretsOf(QByteArrayView text, const QList<int> &continued, const QList<QByteArray> &values,
                        int encodings)
{
    QList<Secret> secrets = secretsOfText(text, continued) + placesOf(values, text);
    if (encodings == kMostEncodings) {
        return secrets;
    }
    if (mayBeQuotedPrintable(text)) {
        addCoded(quotedPrintableOf(text), values, encodings + 1, secrets);
    }
    for (const CodedText &coded : base64In(text)) {
        addCoded(coded, values, encodings + 1, secrets);
    }
    return secrets;
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

QList<Secret> placesOf(const QList<QByteArray> &values, QByteArrayView text)
{
    QList<Secret> places;
    for (const QByteArray &value : values) {
        const QByteArrayMatcher matcher(value);
        for (qsizetype at = matcher.indexIn(text); at >= 0; at = matcher.indexIn(text, at + value.size())) {
            places.append({at, at + value.size()});
        }
    }
    return joined(std::move(places));
}

QList<Secret> findSecrets(QByteArrayView text, const QList<int> &continued, const QList<QByteArray> &values)
{
    return joined(secretsOf(text, continued, values, 0));
}

} // namespace BounceLens
