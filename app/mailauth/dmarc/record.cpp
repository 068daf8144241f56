// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dmarc/record.h"

#include "names/ascii.h"
#include "names/mailaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array<QByteArrayView, 3> kOldTags{"pct", "rf", "ri"};
/// Letter case matters, RFC 6376 section 3.2.
constexpr std::array<QByteArrayView, 11> kTags{"v", "p", "sp", "np", "adkim", "aspf", "psd", "t", "fo", "rua", "ruf"};

std::optional<DmarcPolicy> policyFrom(QByteArrayView value)
{
    for (const DmarcPolicy policy : {DmarcPolicy::None, DmarcPolicy::Quarantine, DmarcPolicy::Reject}) {
        if (value.compare(QByteArrayView(policyName(policy)), Qt::CaseInsensitive) == 0) {
            return policy;
        }
    }
    return std::nullopt;
}

bool isOneOf(QByteArrayView value, std::initializer_list<QByteArrayView> allowed)
{
    return std::ranges::any_of(allowed,
                               [value](QByteArrayView one) { return value.compare(one, Qt::CaseInsensitive) == 0; });
}

/// RFC 3986 section 3.1: a scheme, ":" and something.
bool isUri(QByteArrayView text)
{
    const qsizetype colon = text.indexOf(':');
    const auto isSchemeLetter = [](char c) { return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'; };
    return colon > 0 && colon + 1 < text.size() && std::ranges::all_of(text.first(colon), isSchemeLetter) &&
           std::ranges::none_of(text, [](char c) { return c <= ' ' || c == 0x7F; });
}

/// The pieces of a dmarc-urilist that are URIs, or those that are none.
QList<QByteArray> piecesOf(QByteArrayView value, bool areUris)
{
    QList<QByteArray> pieces;
    for (const QByteArray &piece : splitTrimmed(value, ',')) {
        if (!piece.isEmpty() && isUri(piece) == areUris && pieces.size() < kMaxReportUris) {
            pieces.append(piece);
        }
    }
    return pieces;
}

QList<QByteArray> urisOf(QByteArrayView value)
{
    return piecesOf(value, true);
}

/// True if the value has the form that section 4.8 gives its tag; unknown tags have none.
bool isRightForm(const Tag &tag)
{
    if (tag.name == "p" || tag.name == "sp" || tag.name == "np") {
        return policyFrom(tag.value).has_value();
    }
    if (tag.name == "adkim" || tag.name == "aspf") {
        return isOneOf(tag.value, {"r", "s"});
    }
    if (tag.name == "psd") {
        return isOneOf(tag.value, {"y", "n", "u"});
    }
    if (tag.name == "t") {
        return isOneOf(tag.value, {"y", "n"});
    }
    if (tag.name == "fo") {
        return std::ranges::all_of(splitTrimmed(tag.value, ':'),
                                   [](const QByteArray &one) { return isOneOf(one, {"0", "1", "d", "s"}); });
    }
    return tag.name == "v" || !urisOf(tag.value).isEmpty();
}

bool isKnown(QByteArrayView name)
{
    return std::ranges::contains(kTags, name);
}

void take(DmarcRecord &record, const Tag &tag)
{
    const bool isYes = isOneOf(tag.value, {"y"});
    const DmarcAlignment alignment = isOneOf(tag.value, {"s"}) ? DmarcAlignment::Strict : DmarcAlignment::Relaxed;
    if (tag.name == "p") {
        record.policy = policyFrom(tag.value);
    } else if (tag.name == "sp") {
        record.subdomainPolicy = policyFrom(tag.value);
    } else if (tag.name == "np") {
        record.missingPolicy = policyFrom(tag.value);
    } else if (tag.name == "adkim") {
        record.dkim = alignment;
    } else if (tag.name == "aspf") {
        record.spf = alignment;
    } else if (tag.name == "psd") {
        record.suffix = isYes ? DmarcSuffix::Yes : isOneOf(tag.value, {"n"}) ? DmarcSuffix::No : DmarcSuffix::Unknown;
    } else if (tag.name == "t") {
        record.isTesting = isYes;
    } else if (tag.name == "rua") {
        record.aggregateUris = urisOf(tag.value);
        record.badUris += piecesOf(tag.value, false);
    } else if (tag.name == "ruf") {
        record.failureUris = urisOf(tag.value);
        record.badUris += piecesOf(tag.value, false);
    }
}

} // namespace

QLatin1StringView policyName(DmarcPolicy policy)
{
    switch (policy) {
    case DmarcPolicy::None:
        return "none"_L1;
    case DmarcPolicy::Quarantine:
        return "quarantine"_L1;
    case DmarcPolicy::Reject:
        break;
    }
    return "reject"_L1;
}

DmarcPolicy milderPolicy(DmarcPolicy policy)
{
    return policy == DmarcPolicy::Reject ? DmarcPolicy::Quarantine : DmarcPolicy::None;
}

bool DmarcRecord::hasBadPolicy() const
{
    return !policy || badTags.contains("p") || badTags.contains("sp") || badTags.contains("np");
}

bool DmarcRecord::isApplied() const
{
    return !hasBadPolicy() || !aggregateUris.isEmpty();
}

bool isDmarcRecord(QByteArrayView text)
{
    return TagList::read(text).startsWith("v", "DMARC1");
}

DmarcRecord readDmarc(QByteArrayView text)
{
    const TagList tags = TagList::read(text);
    DmarcRecord record;
    record.text = text.toByteArray();
    record.hasOddText = !tags.isStrict();
    QList<QByteArray> seen;
    for (const Tag &tag : tags.tags()) {
        if (std::ranges::contains(kOldTags, QByteArrayView(tag.name))) {
            record.oldTags.append(tag.name);
        } else if (!isKnown(tag.name)) {
            record.unknownTags.append(tag.name);
        } else if (seen.contains(tag.name) || !isRightForm(tag)) {
            record.badTags.append(tag.name);
        } else {
            take(record, tag);
        }
        seen.append(tag.name);
    }
    return record;
}

std::optional<DomainName> reportDomain(QByteArrayView uri)
{
    constexpr QByteArrayView kScheme("mailto:");
    if (uri.first(std::min(uri.size(), kScheme.size())).compare(kScheme, Qt::CaseInsensitive) != 0) {
        return {};
    }
    const QByteArray address = QByteArray::fromPercentEncoding(uri.sliced(kScheme.size()).toByteArray());
    const QByteArray mailbox = address.split('?').first().split('!').first();
    const auto read = MailAddress::fromText(QString::fromUtf8(mailbox));
    return read ? read->domain() : std::nullopt;
}

} // namespace BounceLens
