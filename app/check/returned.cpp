// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/returned.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

LineRange headerOf(const Section &section)
{
    return section.blocks.isEmpty() ? LineRange{} : section.blocks.first().lines;
}

QByteArray withCrlf(QByteArray text)
{
    text.replace("\r\n", "\n");
    text.replace('\n', "\r\n");
    return text;
}

qsizetype lineAfter(QByteArrayView raw, qsizetype at)
{
    const qsizetype end = raw.indexOf('\n', at);
    return end < 0 ? raw.size() : end + 1;
}

/// Where a text stands in the raw input, at the start of a line; -1 if it does not. Looks at the first hundred places
/// that begin like it: hostile input can repeat a line without end.
qsizetype findLines(QByteArrayView raw, const QByteArray &text)
{
    int most = 100;
    const QByteArrayView first = QByteArrayView(text).first(lineAfter(text, 0));
    for (qsizetype at = 0; at < raw.size() && most > 0; at = lineAfter(raw, at)) {
        if (raw.sliced(at).startsWith(first)) {
            if (raw.sliced(at).startsWith(text)) {
                return at;
            }
            --most;
        }
    }
    return -1;
}

/// Where a header stands in the raw input: the whole of it, or, if fields were decoded for the text, its first lines.
qsizetype findHeader(const QByteArray &raw, const Document &document, LineRange header)
{
    constexpr int kKnownBy = 4; // lines
    const qsizetype whole = findLines(raw, document.textOf(header).toUtf8());
    const LineRange first{header.first, std::min(header.last, header.first + kKnownBy - 1)};
    return whole >= 0 ? whole : findLines(raw, document.textOf(first).toUtf8());
}

/// Every boundary that some header announces, RFC 2046 section 5.1.1.
QSet<QByteArray> boundariesIn(const QByteArray &raw)
{
    constexpr qsizetype kLongest = 70;
    constexpr QByteArrayView kParameter("boundary=");
    QSet<QByteArray> boundaries;
    const QByteArray lower = raw.toLower();
    for (qsizetype at = lower.indexOf(kParameter); at >= 0; at = lower.indexOf(kParameter, at + 1)) {
        QByteArray value = raw.mid(at + kParameter.size(), kLongest + 2);
        const bool isQuoted = value.startsWith('"');
        value = isQuoted ? value.sliced(1) : value;
        const auto isEnd = [isQuoted](char c) {
            return isQuoted ? c == '"' : c == ';' || c == ' ' || c == '\t' || c == '\n';
        };
        boundaries.insert(value.first(std::ranges::find_if(value, isEnd) - value.begin()));
    }
    boundaries.remove(QByteArray());
    return boundaries;
}

/// The delimiter line before a place, if it is one that a header announced.
QByteArray delimiterBefore(const QByteArray &raw, qsizetype place)
{
    if (place == 0) {
        return {};
    }
    const QSet<QByteArray> boundaries = boundariesIn(raw);
    for (qsizetype at = raw.lastIndexOf("\n--", place - 1); at >= 0; at = raw.lastIndexOf("\n--", at - 1)) {
        const qsizetype end = raw.indexOf('\n', at + 1);
        const QByteArray line = raw.sliced(at + 1, (end < 0 ? raw.size() : end) - at - 1).trimmed();
        if (boundaries.contains(line.sliced(2))) {
            return line;
        }
        if (at == 0) {
            break;
        }
    }
    return {};
}

bool isEncoded(QByteArrayView partHeader)
{
    static const QRegularExpression regex(uR"(\nContent-Transfer-Encoding:\s*(?:base64|quoted-printable))"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return regex.matchView(QString::fromLatin1(partHeader)).hasMatch();
}

/// From a place to the end of its part. Nothing if the part is encoded, which a message must not be (RFC 2046 section
/// 5.2.1).
ReturnedMessage cutOut(const QByteArray &raw, qsizetype at, bool isRawWhole)
{
    const QByteArray delimiter = delimiterBefore(raw, at);
    if (delimiter.isEmpty()) {
        return {.bytes = raw.sliced(at), .isWhole = isRawWhole};
    }
    const qsizetype part = raw.lastIndexOf('\n' + delimiter, at - 1);
    if (isEncoded(QByteArrayView(raw).sliced(part, at - part))) {
        return {};
    }
    const qsizetype end = raw.indexOf('\n' + delimiter, at); // the line end before a delimiter belongs to it
    return {.bytes = raw.sliced(at, (end < 0 ? raw.size() : end) - at), .isWhole = end >= 0};
}

/// Where the line begins in one text that begins at a place of the other; both have the same lines.
qsizetype sameLine(QByteArrayView from, qsizetype place, QByteArrayView to)
{
    qsizetype at = 0;
    for (qsizetype line = from.first(place).count('\n'); line > 0; --line) {
        at = lineAfter(to, at);
    }
    return at;
}

bool isCutOff(const QByteArray &bytes)
{
    return bytes.contains("\n------ The body of the message is ");
}

} // namespace

const Section *returnedSection(const Document &document, int line)
{
    const Section *first = nullptr;
    for (const Section &section : document.sections) {
        if (section.kind != SectionKind::Returned || section.body.isEmpty()) {
            continue;
        }
        if (section.lines.last >= line) {
            return &section;
        }
        first = first ? first : &section;
    }
    return first;
}

ReturnedMessage returnedMessage(const Document &document, const Section &section)
{
    const LineRange header = headerOf(section);
    if (header.isEmpty()) {
        return {};
    }
    QByteArray raw = document.raw;
    raw.replace("\r\n", "\n");
    const qsizetype at = document.format == DocumentFormat::Mail ? findHeader(raw, document, header) : -1;
    QByteArray whole = document.unmaskedRaw();
    const bool isRawWhole = whole.size() >= document.size;
    whole.replace("\r\n", "\n");
    ReturnedMessage message = at < 0 ? ReturnedMessage() : cutOut(whole, sameLine(raw, at, whole), isRawWhole);
    if (message.bytes.isEmpty()) {
        return {.bytes = withCrlf(document.textOf(header).toUtf8() + "\n\n"), .isWhole = false};
    }
    const qsizetype body = message.bytes.indexOf("\n\n");
    const bool hasBody = body >= 0 && !message.bytes.sliced(body).trimmed().isEmpty();
    message.isWhole = message.isWhole && hasBody && !isCutOff(message.bytes);
    message.bytes = withCrlf(message.bytes);
    return message;
}

} // namespace BounceLens
