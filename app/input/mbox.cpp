// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mbox.h"

#include "input/fields.h"
#include "input/limits.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kLongestLine = 500;           ///< bytes of a "From " line that are looked at
constexpr qsizetype kLookedAt = 2 * kLongestLine; ///< with the field below it

/// True for "From address date" with a field line below it, RFC 4155 appendix A.
bool beginsMessage(QByteArrayView bytes)
{
    if (!bytes.startsWith("From ")) {
        return false;
    }
    const QByteArrayView looked = bytes.first(std::min(kLookedAt, bytes.size()));
    const qsizetype end = looked.indexOf('\n');
    return end > 0 && end < kLongestLine && isFieldLine(QString::fromLatin1(looked.sliced(end + 1)));
}

constexpr qsizetype kLongestHeader = 64LL * 1024;        ///< bytes in which a length is looked for
constexpr qsizetype kLongestCounted = 8LL * 1024 * 1024; ///< bytes of a body; a longer one is searched as others are
constexpr QByteArrayView kStart = "\nFrom ";

/// How long a message is by its own Content-Length, header and all; -1 if it does not say.
qsizetype countedLength(QByteArrayView message)
{
    const QByteArrayView looked = message.first(std::min(kLongestHeader, message.size()));
    qsizetype counted = -1;
    for (qsizetype at = looked.indexOf('\n') + 1; at > 0;) {
        const qsizetype end = looked.indexOf('\n', at);
        const QByteArrayView line = looked.sliced(at, std::max<qsizetype>(0, end - at)).trimmed();
        if (end < 0) {
            return -1;
        }
        at = end + 1;
        if (line.isEmpty()) {
            return counted < 0 ? -1 : at + counted;
        }
        constexpr QByteArrayView kName = "content-length:";
        if (line.size() > kName.size() && line.first(kName.size()).compare(kName, Qt::CaseInsensitive) == 0) {
            bool isNumber = false;
            const qlonglong number = line.sliced(kName.size()).trimmed().toLongLong(&isNumber);
            counted = isNumber && number >= 0 && number <= kLongestCounted ? qsizetype(number) : -1;
        }
    }
    return -1;
}

bool isBehindBlankLine(QByteArrayView bytes, qsizetype lineFeed)
{
    const auto is = [&](qsizetype at, char c) { return at >= 0 && bytes[at] == c; };
    return is(lineFeed - 1, '\n') || (is(lineFeed - 1, '\r') && is(lineFeed - 2, '\n'));
}

} // namespace

MessageReader::MessageReader(QIODevice &device)
    : m_device(device)
{
    fill();
    m_isMbox = beginsMessage(m_bytes);
}

bool MessageReader::isWithin(qsizetype bytes) const
{
    return m_isAtEnd && m_bytes.size() <= bytes;
}

void MessageReader::fill()
{
    m_bytes.remove(0, m_start);
    m_searched = std::max<qsizetype>(0, m_searched - m_start);
    m_start = 0;
    const qsizetype wanted = m_bytes.size() + kPieceBytes;
    while (m_bytes.size() < wanted && !m_isAtEnd) {
        const QByteArray piece = m_device.read(wanted - m_bytes.size());
        m_isAtEnd = piece.isEmpty();
        m_bytes += piece;
    }
}

void MessageReader::take(qsizetype count, QByteArray &message)
{
    const qsizetype room = kMaxFileBytes + 1 - message.size();
    message += QByteArrayView(m_bytes).sliced(m_start, std::min(count, room));
    m_start += count;
}

qsizetype MessageReader::findStart()
{
    while (m_isMbox) {
        const qsizetype at = m_bytes.indexOf(kStart, std::max(m_searched, m_start));
        const bool isDecidable = m_isAtEnd || at + 1 + kLookedAt <= m_bytes.size();
        if (at < 0 || !isDecidable) {
            m_searched = at < 0 ? std::max(m_searched, m_bytes.size() - kStart.size() + 1) : at;
            return -1;
        }
        m_searched = at + 1;
        if (isBehindBlankLine(m_bytes, at) && beginsMessage(QByteArrayView(m_bytes).sliced(at + 1))) {
            return at + 1;
        }
    }
    return -1;
}

void MessageReader::skipCounted()
{
    if (m_bytes.size() - m_start < kLongestHeader && !m_isAtEnd) {
        fill();
    }
    const qsizetype length = countedLength(QByteArrayView(m_bytes).sliced(m_start));
    if (length < 0) {
        return;
    }
    constexpr qsizetype kAround = 4; // line ends that may or may not be counted
    while (m_bytes.size() - m_start < length + kAround + kLookedAt && !m_isAtEnd) {
        fill();
    }
    const qsizetype end = m_start + length;
    if (end > m_bytes.size()) {
        return;
    }
    const qsizetype next = m_bytes.indexOf(kStart, std::max(m_start, end - kAround));
    const bool isNext = next >= 0 && next < end + kAround && isBehindBlankLine(m_bytes, next) &&
                        beginsMessage(QByteArrayView(m_bytes).sliced(next + 1));
    const bool isLast = m_isAtEnd && m_bytes.size() - end <= kAround;
    if (isNext || isLast) {
        m_searched = std::max(m_searched, isNext ? next : end);
    }
}

std::optional<QByteArray> MessageReader::next()
{
    constexpr qsizetype kBefore = 3; // a blank line is looked for before the line feed
    QByteArray message;
    if (m_isMbox && !m_isDone) {
        skipCounted();
    }
    while (!m_isDone) {
        if (const qsizetype start = findStart(); start >= 0) {
            take(start - m_start, message);
            return message;
        }
        if (m_isAtEnd) {
            take(m_bytes.size() - m_start, message);
            m_isDone = true;
            return message;
        }
        const qsizetype known = m_isMbox ? m_searched - kBefore : m_bytes.size();
        take(std::max<qsizetype>(0, known - m_start), message);
        if (!m_isMbox && message.size() > kMaxFileBytes) {
            m_isDone = true;
            return message;
        }
        fill();
    }
    return std::nullopt;
}

} // namespace BounceLens
