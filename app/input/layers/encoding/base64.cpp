// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/base64.h"

#include "input/binary.h"
#include "input/charset.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kFewestCharacters = 120; ///< of a block; shorter ones are ids and signatures
constexpr qsizetype kShortestLine = 40;      ///< of a block that has several

bool isOfAlphabet(QChar c)
{
    return isLetterOrDigit(c) || c == u'+' || c == u'/' || c == u'-' || c == u'_';
}

bool isBase64Line(QStringView line)
{
    line = line.trimmed();
    while (line.endsWith(u'=')) {
        line.chop(1);
    }
    return !line.isEmpty() && std::ranges::all_of(line, isOfAlphabet);
}

/// The line behind the last of a block: all but its last line are equally long.
qsizetype blockEnd(const QList<QStringView> &lines, qsizetype first)
{
    const qsizetype length = lines[first].trimmed().size();
    qsizetype end = first + 1;
    while (end < lines.size() && lines[end - 1].trimmed().size() == length && isBase64Line(lines[end]) &&
           lines[end].trimmed().size() <= length) {
        ++end;
    }
    return end;
}

/// The text that a block holds; null if it holds none.
QString textOfBlock(const QList<QStringView> &lines, qsizetype first, qsizetype end)
{
    QByteArray block;
    for (qsizetype at = first; at < end; ++at) {
        block += lines[at].trimmed().toLatin1();
    }
    if (block.size() < kFewestCharacters) {
        return {};
    }
    const bool isOfUrl = block.contains('-') || block.contains('_');
    const auto decoded =
        QByteArray::fromBase64Encoding(block, (isOfUrl ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding) |
                                                  QByteArray::AbortOnBase64DecodingErrors);
    const QByteArray &bytes = *decoded;
    if (decoded.decodingStatus != QByteArray::Base64DecodingStatus::Ok || looksBinary(bytes)) {
        return {};
    }
    QString text = decodeFile(bytes);
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return tellsOfDelivery(text) ? text : QString();
}

/// "Content-Transfer-Encoding: base64" above a block, and the blank line between, are of no more use.
bool isEncodingField(QStringView line)
{
    return line.trimmed().startsWith("Content-Transfer-Encoding:"_L1, Qt::CaseInsensitive);
}

} // namespace

int seesBase64(const TextSample &sample)
{
    const bool isSeen = std::ranges::any_of(
        sample.head(), [](QStringView line) { return line.size() >= kShortestLine && isBase64Line(line); });
    return isSeen ? 60 : 0;
}

std::optional<Peeled> peelBase64(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    LineWriter writer(text.size());
    bool isPeeled = false;
    for (qsizetype at = 0; at < lines.size();) {
        const bool mayBegin = lines[at].trimmed().size() >= kShortestLine && isBase64Line(lines[at]);
        const qsizetype end = mayBegin ? blockEnd(lines, at) : at;
        const QString inside = mayBegin ? textOfBlock(lines, at, end) : QString();
        if (!inside.isNull()) {
            writer.addLines(inside, at);
            isPeeled = true;
            at = end;
            continue;
        }
        for (const qsizetype kept = std::max(end, at + 1); at < kept; ++at) {
            if (!isEncodingField(lines[at])) {
                writer.add(lines[at], at);
            }
        }
    }
    return isPeeled ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
