// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

enum class AddressTokenKind {
    Atom,
    Quoted,  ///< a quoted string, without its quotes
    Encoded, ///< an encoded word, RFC 2047 section 2; it can only be part of a phrase
    Literal, ///< of a domain, with its brackets
    Special, ///< one of "<>,;:@."
    End,
};

struct AddressToken
{
    AddressTokenKind kind = AddressTokenKind::End;
    QString text; ///< of Special: the one letter
};

/// Cuts an address field into the tokens of RFC 5322 section 3.2. White space and comments are left out, so are a
/// quote, comment or literal that is not closed: only its first letter, and what is behind it is read.
class AddressTokens
{
public:
    explicit AddressTokens(QStringView field)
        : m_field(field)
    {
    }
    [[nodiscard]] AddressToken next();

private:
    void skipSpace();
    bool skipComment();
    [[nodiscard]] bool takeQuoted(AddressToken &token);
    [[nodiscard]] bool takeLiteral(AddressToken &token);
    [[nodiscard]] bool takeEncoded(AddressToken &token);
    [[nodiscard]] AddressToken takeAtom();

    QStringView m_field;
    qsizetype m_at = 0;
    bool m_hasNoQuoteEnd = false; ///< from here on: looked for once, in vain
    bool m_hasNoCommentEnd = false;
};

} // namespace BounceLens
