// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mbox.h"

#include "input/fields.h"

namespace BounceLens {

namespace {

/// True for "From address date" with a field line below it, RFC 4155 appendix A.
bool beginsMessage(QByteArrayView bytes, qsizetype at)
{
    constexpr qsizetype kLongest = 500;
    if (!bytes.sliced(at).startsWith("From ")) {
        return false;
    }
    const QByteArrayView line = bytes.sliced(at).first(std::min(kLongest, bytes.size() - at));
    const qsizetype end = line.indexOf('\n');
    return end > 0 && isFieldLine(QString::fromLatin1(line.sliced(end + 1)));
}

} // namespace

QList<QByteArrayView> messagesIn(QByteArrayView bytes)
{
    QList<QByteArrayView> messages;
    if (!beginsMessage(bytes, 0)) {
        return {bytes};
    }
    qsizetype first = 0;
    for (qsizetype at = bytes.indexOf("\nFrom "); at >= 0; at = bytes.indexOf("\nFrom ", at + 1)) {
        const bool isBehindBlank =
            at > 0 && (bytes[at - 1] == '\n' || (at > 1 && bytes[at - 1] == '\r' && bytes[at - 2] == '\n'));
        if (isBehindBlank && beginsMessage(bytes, at + 1) && messages.size() + 1 < kMaxMessages) {
            messages.append(bytes.sliced(first, at + 1 - first));
            first = at + 1;
        }
    }
    messages.append(bytes.sliced(first));
    return messages;
}

} // namespace BounceLens
