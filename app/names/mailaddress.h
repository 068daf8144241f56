// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/ipaddress.h"

#include <QString>
#include <QStringList>

#include <variant>

namespace BounceLens {

/// Characters of an address: RFC 5321 section 4.5.3.1 has 64 before the "@" and 255 behind it.
inline constexpr qsizetype kLongestAddress = 320;

/// A mail address: RFC 5321 section 4.1.2, with the letters of RFC 6531 section 3.3.
///
///   Mailbox    = Local-part "@" ( Domain / address-literal )
///   Local-part = atoms and dots / quoted string
///
/// Dots may stand anywhere in the local part, and it may be longer than 64 bytes: mailboxes of mobile providers and
/// rewritten addresses are so. The domain is compared as the DNS does, so an A-label and its U-label are the same.
class MailAddress
{
public:
    /// One address alone, in angle brackets or not. Whole address fields: readMailboxes().
    [[nodiscard]] static std::optional<MailAddress> fromText(QStringView text);
    /// \a localPart without quotes; \a domain is a name, or a literal in brackets.
    [[nodiscard]] static std::optional<MailAddress> fromParts(const QString &localPart, QStringView domain);

    [[nodiscard]] const QString &localPart() const { return m_localPart; } ///< without quotes
    [[nodiscard]] std::optional<DomainName> domain() const; ///< nothing if an address literal stands in its place
    [[nodiscard]] QString toString() const;                 ///< for machines: the domain in A-labels
    [[nodiscard]] QString shown() const;                    ///< for people: the domain in U-labels

private:
    MailAddress(QString localPart, std::variant<DomainName, IpAddress> host);
    [[nodiscard]] QString withHost(const QString &host) const;

    QString m_localPart;
    std::variant<DomainName, IpAddress> m_host;
};

/// The first mail address in a text, without angle brackets; null if there is none. RFC 5321 section 4.1.2 and
/// RFC 6531: letters of any script are allowed; quoted local parts with spaces are not looked for. A label of the
/// domain is of Latin letters or of others, since languages without spaces may write on behind an address.
[[nodiscard]] QString findAddress(QStringView text);
/// All of them in their order, each once, letter case ignored.
[[nodiscard]] QStringList findAddresses(QStringView text);

/// The value of a DSN field "type; value" (RFC 3464 section 2.1.2) without its type, angle brackets and comment.
[[nodiscard]] QString typedValue(QStringView field);

/// Letter case does not matter, nor whether the domain is in U-labels or A-labels.
[[nodiscard]] bool isSameAddress(QStringView one, QStringView other);
/// MAILER-DAEMON, postmaster and the like: who sends bounces, hardly ever who fails to receive.
[[nodiscard]] bool isDaemon(QStringView address);

/// The first IP address in a text, brackets and "IPv6:" removed; null if there is none.
[[nodiscard]] QString findIpAddress(QStringView text);
/// "mx.example.net" of "mx.example.net (192.0.2.1)", "mx.example.net[192.0.2.1]:25"; null if there is no host name. Its
/// letters may be of any script, as in findAddress().
[[nodiscard]] QString findHostName(QStringView text);

} // namespace BounceLens
