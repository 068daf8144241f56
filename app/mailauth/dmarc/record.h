// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mailauth/taglist.h"
#include "names/domainname.h"

#include <QString>

#include <optional>

namespace BounceLens {

/// What the domain's owner asks receivers to do with mail that fails, from mild to strict; RFC 9989 section 4.7.
enum class DmarcPolicy { None, Quarantine, Reject };
[[nodiscard]] QLatin1StringView policyName(DmarcPolicy policy); ///< "quarantine"
/// What t=y makes of it: one level milder.
[[nodiscard]] DmarcPolicy milderPolicy(DmarcPolicy policy);

enum class DmarcAlignment { Relaxed, Strict };
enum class DmarcSuffix { Unknown, Yes, No }; ///< psd=

/// Addresses of one record that are looked at, so that a hostile record stays cheap.
inline constexpr qsizetype kMaxReportUris = 8;

/// One DMARC policy record, RFC 9989 section 4.8. Unknown tags are ignored; a value of the wrong form counts as
/// missing.
struct DmarcRecord
{
    QByteArray text;
    std::optional<DmarcPolicy> policy;          ///< p=
    std::optional<DmarcPolicy> subdomainPolicy; ///< sp=
    std::optional<DmarcPolicy> missingPolicy;   ///< np=, for subdomains that do not exist
    DmarcAlignment dkim = DmarcAlignment::Relaxed;
    DmarcAlignment spf = DmarcAlignment::Relaxed;
    DmarcSuffix suffix = DmarcSuffix::Unknown;
    bool isTesting = false;          ///< t=y
    QList<QByteArray> aggregateUris; ///< rua=
    QList<QByteArray> failureUris;   ///< ruf=
    QList<QByteArray> badUris;       ///< of rua= and ruf=: what stands beside the addresses and is no URI
    QList<QByteArray> badTags;       ///< known tags with a value of the wrong form, and tags that occur twice
    QList<QByteArray> oldTags;       ///< pct, rf, ri: gone since RFC 9989
    QList<QByteArray> unknownTags;
    bool hasOddText = false; ///< something between the semicolons that is no tag

    /// Section 4.10.1: a record without a valid p=, or whose sp= or np= is of the wrong form, is not applied if it asks
    /// for no reports; one that asks for them counts as p=none.
    [[nodiscard]] bool isApplied() const;
    [[nodiscard]] bool hasBadPolicy() const;
};

/// True if a TXT record is meant for DMARC: it begins with v=DMARC1.
[[nodiscard]] bool isDmarcRecord(QByteArrayView text);
[[nodiscard]] DmarcRecord readDmarc(QByteArrayView text);

/// The domain of a "mailto:" URI; nothing for other URIs and for what is none. RFC 6068; an old "!10m" size limit is
/// taken off.
[[nodiscard]] std::optional<DomainName> reportDomain(QByteArrayView uri);

} // namespace BounceLens
