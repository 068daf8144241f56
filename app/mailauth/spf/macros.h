// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/ipaddress.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <optional>

namespace BounceLens {

// The macros of SPF, RFC 7208 section 7:
//   macro-string = *( macro-expand / macro-literal )
//   macro-expand = ( "%{" macro-letter transformers *delimiter "}" ) / "%%" / "%_" / "%-"
//   macro-letter = "s" / "l" / "o" / "d" / "i" / "p" / "h" / "c" / "r" / "t" / "v"
//   transformers = *DIGIT [ "r" ]
//   delimiter    = "." / "-" / "+" / "," / "/" / "_" / "="
//   domain-spec  = macro-string ( "." toplabel [ "." ] / macro-expand )

struct MacroPiece
{
    enum class Kind { Literal, Escape, Expand };
    Kind kind = Kind::Literal;
    QByteArray text; ///< Literal: as it stands. Escape: what it stands for

    char letter = 0; ///< Expand, lower case
    bool isEscapedForUrl = false;
    int parts = 0; ///< how many parts on the right are kept; 0 for all
    bool isReversed = false;
    QByteArray delimiters = "."; ///< where it is split into parts
};

struct MacroString
{
    QList<MacroPiece> pieces;
    [[nodiscard]] bool hasMacros() const;
    [[nodiscard]] bool uses(char letter) const;
};

/// Where a macro-string stands: the letters c, r, t and the space are for explanations only, section 7.2.
enum class MacroPlace { Domain, Explanation };

/// None if the syntax is wrong.
[[nodiscard]] std::optional<MacroString> parseMacros(QByteArrayView text, MacroPlace place);
/// A macro-string that can be a domain-spec: it ends in a macro, or in a dot and a toplabel.
[[nodiscard]] std::optional<MacroString> parseDomainSpec(QByteArrayView text);

/// What the letters stand for.
struct MacroValues
{
    IpAddress address;
    QByteArray sender; ///< with its local part
    QByteArray domain; ///< of the record that is evaluated
    QByteArray helo;
    std::function<QByteArray()> validatedName; ///< of "p": asks the DNS, so it is called only if it is needed
};

[[nodiscard]] QByteArray expand(const MacroString &macros, const MacroValues &values);

/// What a domain-spec comes to.
struct ExpandedName
{
    std::optional<DomainName> name; ///< nothing if the DNS cannot hold it
    QString text;                   ///< for people
};
/// As a name to ask for; labels on the left are dropped until it has 253 bytes. Letters outside ASCII, from a local
/// part, make no name: such a term matches nothing (RFC 8616 section 4).
[[nodiscard]] ExpandedName expandName(const MacroString &macros, const MacroValues &values);

} // namespace BounceLens
