// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace BounceLens {

/// A header field as it was signed: bytes, folded, nothing decoded.
struct RawField
{
    QByteArray name;  ///< as written, without white space before the colon; empty if the line has no colon
    QByteArray value; ///< what follows the colon, folds included, without the last CRLF
    QByteArray whole; ///< the field as it came, without the last CRLF

    [[nodiscard]] bool is(QByteArrayView other) const;
};

/// The message that signatures are about.
struct RawMessage
{
    QList<RawField> fields;
    QByteArray body;

    /// Splits a message at its first empty line. Line feeds alone count as CRLF (RFC 6376 section 5.3 signs the form
    /// that the wire has). A text that has no empty line is header only.
    static RawMessage read(QByteArrayView message);
};

enum class Canonicalisation { Simple, Relaxed };

/// RFC 6376 section 3.4.1 and 3.4.2; without CRLF at its end.
[[nodiscard]] QByteArray canonicalField(const RawField &field, Canonicalisation how);
/// RFC 6376 section 3.4.3 and 3.4.4.
[[nodiscard]] QByteArray canonicalBody(QByteArrayView body, Canonicalisation how);

/// The fields that h= names, each time the lowest one that was not taken yet, RFC 6376 section 5.4.2: canonical, each
/// with CRLF. Names without a field add nothing.
[[nodiscard]] QByteArray canonicalFields(const RawMessage &message, const QList<QByteArray> &names,
                                         Canonicalisation how);

} // namespace BounceLens
