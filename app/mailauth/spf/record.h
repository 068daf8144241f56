// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/spf/macros.h"
#include "names/ipnetwork.h"

#include <QByteArray>
#include <QList>

#include <expected>

namespace BounceLens {

// An SPF record, RFC 7208 sections 4.5, 4.6.1, 5, 6 and 12:
//   record    = "v=spf1" *( 1*SP ( directive / modifier ) ) *SP
//   directive = [ "+" / "-" / "?" / "~" ] mechanism
//   mechanism = "all" / "include:" domain-spec / "a" [ ":" domain-spec ] [ dual-cidr ] / "mx" (the same)
//             / "ptr" [ ":" domain-spec ] / "ip4:" network [ "/" length ] / "ip6:" (the same) / "exists:" domain-spec
//   modifier  = "redirect=" domain-spec / "exp=" domain-spec / name "=" macro-string
//   dual-cidr = [ "/" ip4-length ] [ "//" ip6-length ]
// Names of mechanisms and modifiers may have any letter case.

enum class SpfTermKind { All, Include, A, Mx, Ptr, Ip4, Ip6, Exists, Redirect, Explanation, UnknownModifier };
enum class SpfQualifier { Pass, Fail, SoftFail, Neutral };

struct SpfTerm
{
    SpfTermKind kind = SpfTermKind::UnknownModifier;
    SpfQualifier qualifier = SpfQualifier::Pass;
    qsizetype offset = 0; ///< bytes from the start of the record
    qsizetype length = 0;
    bool hasTarget = false;           ///< a domain-spec is given
    MacroString target;               ///< domain-spec; the value of an unknown modifier
    std::optional<IpNetwork> network; ///< Ip4, Ip6
    int prefix4 = 32;                 ///< A, Mx: bits that count
    int prefix6 = 128;

    [[nodiscard]] bool isModifier() const { return kind >= SpfTermKind::Redirect; }
    /// It counts against the limit of ten, RFC 7208 section 4.6.4.
    [[nodiscard]] bool asksDns() const;
};

struct SpfRecord
{
    QByteArray text;
    QList<SpfTerm> terms;

    [[nodiscard]] QByteArray textOf(const SpfTerm &term) const { return text.sliced(term.offset, term.length); }
    [[nodiscard]] const SpfTerm *find(SpfTermKind kind) const; ///< the first of its kind, or null
    [[nodiscard]] bool usesMacros() const;
};

enum class SpfSyntax {
    NotSpf,           ///< it does not begin with "v=spf1" and a space
    UnknownMechanism, ///< "ipv4:192.0.2.1"
    BadCharacter,     ///< outside printable ASCII
    BadAddress,       ///< "ip4:192.0.2"
    BadPrefix,        ///< "/33", "/08"
    BadDomain,        ///< its last label is no top-level domain, or a macro is wrong
    MissingDomain,    ///< "include:"
    UnexpectedText,   ///< "all.", "-all:x", "exists"
    BadModifier,      ///< "=x", "1up=x", "foo=%x"
    RepeatedModifier, ///< two redirect= or exp=
};

struct SpfSyntaxError
{
    SpfSyntax what = SpfSyntax::NotSpf;
    qsizetype offset = 0; ///< of the term
    qsizetype length = 0;
    friend bool operator==(const SpfSyntaxError &, const SpfSyntaxError &) = default;
};

/// True if it is an SPF record, however wrong: "v=spf1" in any letter case, then a space or its end.
[[nodiscard]] bool isSpfRecord(QByteArrayView text);
/// Fails at the first term that breaks the grammar; such a record is a permanent error as a whole.
[[nodiscard]] std::expected<SpfRecord, SpfSyntaxError> parseSpfRecord(const QByteArray &text);

} // namespace BounceLens
