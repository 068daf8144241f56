// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/returned.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

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

/// Where the first lines of the header stand in the raw input, at the start of a line; -1 if they do not.
qsizetype findHeader(const QByteArray &raw, const QByteArray &start)
{
    qsizetype at = raw.indexOf(start);
    while (at > 0 && raw.at(at - 1) != '\n') {
        at = raw.indexOf(start, at + 1);
    }
    return at;
}

/// The delimiter line before a place, if it is one that a header announced.
QByteArray delimiterBefore(const QByteArray &raw, qsizetype place)
{
    for (qsizetype at = raw.lastIndexOf("\n--", place - 1); at >= 0; at = raw.lastIndexOf("\n--", at - 1)) {
        const qsizetype end = raw.indexOf('\n', at + 1);
        const QByteArray line = raw.sliced(at + 1, (end < 0 ? raw.size() : end) - at - 1).trimmed();
        if (line.size() > 2 &&
            (raw.contains("boundary=\"" + line.sliced(2) + '"') || raw.contains("boundary=" + line.sliced(2)))) {
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

bool isCutOff(const QByteArray &bytes)
{
    return bytes.contains("\n------ The body of the message is ");
}

} // namespace

ReturnedMessage returnedMessage(const Document &document, int line)
{
    constexpr int kKnownBy = 4; // lines
    const Section *section = returnedSection(document, line);
    if (!section) {
        return {};
    }
    const LineRange header = headerOf(*section);
    if (header.isEmpty()) {
        return {};
    }
    const LineRange first{header.first, std::min(header.last, header.first + kKnownBy - 1)};
    const QByteArray start = document.textOf(first).toUtf8();
    QByteArray raw = document.raw;
    raw.replace("\r\n", "\n");
    const qsizetype at = document.format == DocumentFormat::Mail ? findHeader(raw, start) : -1;
    ReturnedMessage message = at < 0 ? ReturnedMessage() : cutOut(raw, at, document.raw.size() >= document.size);
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
