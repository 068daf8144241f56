// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace BounceLens {

/// Reads the messages of an mbox (RFC 4155) one behind the other, so that its size does not matter: each begins with a
/// "From " line behind a blank line, or at the start, with a header below it. Where a field Content-Length names the
/// length of the body (mboxcl, mboxcl2), and a message or the end follows there, none begins within the body. Anything
/// else is one message.
class MessageReader
{
public:
    /// Reads a first piece. \a device is open, and outlives the reader.
    explicit MessageReader(QIODevice &device);

    /// At most kMaxFileBytes of a message and one more, by which readDocument() sees that it was longer. Nothing behind
    /// the last; an empty input is one empty message.
    [[nodiscard]] std::optional<QByteArray> next();

    /// True if the whole input is at most so long; up to kPieceBytes.
    [[nodiscard]] bool isWithin(qsizetype bytes) const;

private:
    static constexpr qsizetype kPieceBytes = 256LL * 1024;

    void fill();
    void take(qsizetype count, QByteArray &message);
    /// Skips the body of the message at m_start, where its header names its length and that is right.
    void skipCounted();
    /// Where the next message begins in what was read; -1 if that is not known yet.
    [[nodiscard]] qsizetype findStart();

    QIODevice &m_device;
    QByteArray m_bytes; ///< read, and from m_start on not yet taken
    qsizetype m_start = 0;
    qsizetype m_searched = 0; ///< no message begins before
    bool m_isMbox = false;
    bool m_isAtEnd = false; ///< of the device
    bool m_isDone = false;
};

} // namespace BounceLens
