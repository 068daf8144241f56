// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// A name of the DNS: RFC 1035 section 2.3.4, RFC 2181 section 11. There is no other way to a DNS question.
///
///   name  = label *("." label) ["."]     at most 253 bytes without the dot at its end
///   label = 1 to 63 bytes of any value
///
/// Inside are A-labels (RFC 5890 section 2.3.2.1) in lower case, so that names are equal if the DNS says so, and an
/// internationalised name can be asked for. People are shown U-labels: shown(). A default-made name is the root.
class DomainName
{
public:
    DomainName() = default;

    /// As people and mails write it: labels in any script (RFC 5891 section 4, mapped as UTS 46 says, so letter case
    /// and width do not matter), parted by "." or its forms in other scripts, with or without a dot at the end; a
    /// backslash is a letter. Nothing for an empty text or label (so nothing for the root), one that is too long,
    /// control characters, and what IDNA forbids.
    [[nodiscard]] static std::optional<DomainName> fromText(QStringView text);

    /// As the DNS library and zone files write it, RFC 1035 section 5.1: "\." and "\032" stand for one byte each.
    /// The empty text and "." are the root.
    [[nodiscard]] static std::optional<DomainName> fromPresentation(QStringView text);

    /// For the DNS, in the form that fromPresentation() reads, without a dot at the end; empty for the root.
    [[nodiscard]] const QString &toString() const { return m_text; }
    /// For people: U-labels, but no label that mixes scripts which no language writes together (UTS 39 section 5.2,
    /// "highly restrictive"), since such a label can look like another name. fromText() leads back to the name, but
    /// for labels that hold a dot or bytes that are no printable ASCII. The root is ".".
    [[nodiscard]] QString shown() const;

    [[nodiscard]] QStringList labels() const; ///< from the left, in the form of toString()
    [[nodiscard]] bool isRoot() const { return m_text.isEmpty(); }
    /// True if it could name a host or take mail: letters, digits, "-" and "_" only (RFC 1123 section 2.1; the "_" is
    /// against the rules and common), and its last label is no number, as that of an IP address is (RFC 3696 section
    /// 2).
    [[nodiscard]] bool isHostName() const;
    /// The same, and it has more than one label.
    [[nodiscard]] bool isFullHostName() const;
    /// Letter case and script do not matter: names are compared as the DNS does.
    [[nodiscard]] bool isAtOrBelow(const DomainName &domain) const;

    /// The last labels, at most as many as there are.
    [[nodiscard]] DomainName last(qsizetype count) const;
    /// "_dmarc.example.com" for "_dmarc": labels in front, written as for fromText(). Nothing if that is too long.
    [[nodiscard]] std::optional<DomainName> below(QStringView labels) const;

    friend bool operator==(const DomainName &, const DomainName &) = default;

private:
    [[nodiscard]] static std::optional<DomainName> fromLabels(const QList<QByteArray> &labels);

    QString m_text;
};

/// "mail.example.com" of "mail.example.com.example.com", as a missing dot in a zone file makes it; nothing if the last
/// labels, at least two of them, do not stand there twice.
[[nodiscard]] std::optional<DomainName> withoutRepeatedEnd(const DomainName &name);

} // namespace BounceLens
