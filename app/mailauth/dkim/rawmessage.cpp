// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dkim/rawmessage.h"

#include <QHash>

namespace BounceLens {

namespace {

constexpr QByteArrayView kLineEnd("\r\n");

bool isBlank(char c)
{
    return c == ' ' || c == '\t';
}

QByteArray withNetworkLineEnds(QByteArrayView text)
{
    QByteArray out;
    out.reserve(text.size() + text.size() / 32);
    char last = 0;
    for (const char c : text) {
        if (c == '\n' && last != '\r') {
            out.append('\r');
        }
        out.append(c);
        last = c;
    }
    return out;
}

RawField fieldOf(QByteArrayView whole)
{
    const qsizetype colon = whole.indexOf(':');
    if (colon < 0) {
        return {.name = {}, .value = {}, .whole = whole.toByteArray()};
    }
    return {.name = whole.first(colon).trimmed().toByteArray(),
            .value = whole.sliced(colon + 1).toByteArray(),
            .whole = whole.toByteArray()};
}

/// Runs of space and tab become one space.
void appendReduced(QByteArray &out, QByteArrayView text)
{
    bool isPending = false;
    for (const char c : text) {
        if (isBlank(c)) {
            isPending = true;
            continue;
        }
        if (isPending) {
            out.append(' ');
            isPending = false;
        }
        out.append(c);
    }
}

QByteArray relaxedBody(QByteArrayView body)
{
    QByteArray out;
    out.reserve(body.size() + kLineEnd.size());
    qsizetype start = 0;
    while (start < body.size()) {
        const qsizetype found = body.indexOf(kLineEnd, start);
        const qsizetype end = found < 0 ? body.size() : found;
        appendReduced(out, body.sliced(start, end - start));
        out.append(kLineEnd);
        start = end + kLineEnd.size();
    }
    return out;
}

/// Without the empty lines at its end; the last line keeps its CRLF.
void dropEmptyLines(QByteArray &body)
{
    while (body.endsWith("\r\n\r\n")) {
        body.chop(kLineEnd.size());
    }
    if (body == kLineEnd) {
        body.clear();
    }
}

} // namespace

bool RawField::is(QByteArrayView other) const
{
    return name.compare(other, Qt::CaseInsensitive) == 0;
}

RawMessage RawMessage::read(QByteArrayView message)
{
    const QByteArray text = withNetworkLineEnds(message);
    RawMessage read;
    qsizetype start = 0;
    qsizetype fieldStart = 0;
    const auto endField = [&](qsizetype end) {
        if (end > fieldStart) {
            read.fields.append(fieldOf(QByteArrayView(text).sliced(fieldStart, end - fieldStart)));
        }
    };
    while (start < text.size()) {
        if (start > fieldStart && !isBlank(text.at(start))) {
            endField(start - kLineEnd.size());
            fieldStart = start;
        }
        if (QByteArrayView(text).sliced(start).startsWith(kLineEnd)) {
            read.body = text.sliced(start + kLineEnd.size());
            return read;
        }
        const qsizetype found = text.indexOf(kLineEnd, start);
        if (found < 0) {
            endField(text.size());
            return read;
        }
        start = found + kLineEnd.size();
    }
    endField(text.endsWith(kLineEnd) ? text.size() - kLineEnd.size() : text.size());
    return read;
}

QByteArray canonicalField(const RawField &field, Canonicalisation how)
{
    if (how == Canonicalisation::Simple) {
        return field.whole;
    }
    QByteArray unfolded = field.value;
    unfolded.replace("\r\n", "");
    QByteArray out = field.name.toLower() + ':';
    appendReduced(out, QByteArrayView(unfolded).trimmed());
    return out;
}

QByteArray canonicalBody(QByteArrayView body, Canonicalisation how)
{
    const bool isSimple = how == Canonicalisation::Simple;
    QByteArray out = isSimple ? body.toByteArray() : relaxedBody(body);
    if (!out.isEmpty() && !out.endsWith(kLineEnd)) {
        out.append(kLineEnd);
    }
    dropEmptyLines(out);
    return out.isEmpty() && isSimple ? kLineEnd.toByteArray() : out;
}

QByteArray canonicalFields(const RawMessage &message, const QList<QByteArray> &names, Canonicalisation how)
{
    QHash<QByteArray, QList<qsizetype>> places;
    for (qsizetype at = 0; at < message.fields.size(); ++at) {
        places[message.fields.at(at).name.toLower()].append(at);
    }
    QByteArray out;
    for (const QByteArray &name : names) {
        const auto left = places.find(name.toLower());
        if (!name.isEmpty() && left != places.end() && !left->isEmpty()) {
            out += canonicalField(message.fields.at(left->takeLast()), how) + "\r\n";
        }
    }
    return out;
}

} // namespace BounceLens
