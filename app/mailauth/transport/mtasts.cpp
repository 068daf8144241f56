// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/transport/mtasts.h"

#include "mailauth/mend/dmarc.h"
#include "mailauth/taglist.h"
#include "names/ascii.h"
#include "names/domainname.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kMaxAge = 31557600;    // seconds, RFC 8461 section 3.2
constexpr qsizetype kMaxAgeDigits = 10; // the same
constexpr qsizetype kMaxIdLetters = 32; // RFC 8461 section 3.1
constexpr qsizetype kMaxAddresses = 10; // more reports than anybody reads

constexpr std::array kModes{StsMode::Enforce, StsMode::Testing, StsMode::None};

/// The Domain of RFC 5321, which has no U-labels and no dot at its end.
bool isPattern(QStringView pattern)
{
    const QStringView host = pattern.startsWith("*."_L1) ? pattern.sliced(2) : pattern;
    const auto name = DomainName::fromText(host);
    return name && name->toString() == host && !host.contains(u'*');
}

class PolicyReader
{
public:
    StsPolicy read(QByteArrayView text)
    {
        for (const QByteArray &line : text.toByteArray().split('\n')) {
            const qsizetype colon = line.indexOf(':');
            if (colon > 0) {
                take(line.first(colon).trimmed(), line.sliced(colon + 1).trimmed());
            }
        }
        m_policy.fault = fault();
        m_policy.mode = m_mode.value_or(StsMode::None);
        m_policy.maxAge = m_maxAge.value_or(0);
        return m_policy;
    }

private:
    void take(const QByteArray &key, const QByteArray &value)
    {
        if (key == "mx") {
            takePattern(QString::fromUtf8(value).toLower());
            return;
        }
        if (m_seen.contains(key)) {
            return;
        }
        if (key == "version") {
            m_hasVersion = value == "STSv1";
        } else if (key == "mode") {
            const auto found = std::ranges::find_if(
                kModes, [&value](StsMode mode) { return QByteArrayView(modeName(mode)) == value; });
            m_mode = found == kModes.end() ? std::nullopt : std::optional(*found);
        } else if (key == "max_age") {
            m_maxAge = numberOf(value, kMaxAgeDigits);
        } else {
            const QString name = QString::fromUtf8(key);
            if (m_policy.otherKeys.size() < kMaxStsKeys && !m_policy.otherKeys.contains(name)) {
                m_policy.otherKeys.append(name);
            }
            return;
        }
        m_seen.append(key);
    }

    void takePattern(const QString &pattern)
    {
        if (!isPattern(pattern)) {
            m_policy.badPattern = m_policy.badPattern.isEmpty() ? pattern : m_policy.badPattern;
            m_hasBadPattern = true;
        } else if (m_policy.patterns.size() < kMaxStsPatterns) {
            m_policy.patterns.append(pattern);
        }
    }

    StsFault fault() const
    {
        const bool needsHosts = m_mode && *m_mode != StsMode::None;
        return !m_hasVersion                               ? StsFault::NoVersion
               : !m_mode                                   ? StsFault::NoMode
               : !m_maxAge || *m_maxAge > kMaxAge          ? StsFault::NoMaxAge
               : m_hasBadPattern                           ? StsFault::BadPattern
               : needsHosts && m_policy.patterns.isEmpty() ? StsFault::NoHosts
                                                           : StsFault::None;
    }

    StsPolicy m_policy;
    QByteArrayList m_seen;
    bool m_hasVersion = false;
    bool m_hasBadPattern = false;
    std::optional<StsMode> m_mode;
    std::optional<qint64> m_maxAge;
};

/// "v=TLSRPTv1; …" of "v=TLSRPT1; …" and the like: the version in front of the first semicolon.
QByteArray withVersion(QByteArrayView text, QByteArrayView version)
{
    const QByteArray plain = text.toByteArray().trimmed();
    const QByteArrayView stem = version.chopped(2); // without "v1"
    const qsizetype end = plain.indexOf(';');
    const QByteArray front = plain.first(end < 0 ? plain.size() : end).simplified().toLower().replace(" ", "");
    const bool isOther = front.startsWith("v=" + stem.toByteArray().toLower()) && front.count('=') == 1;
    return end < 0 || !isOther ? text.toByteArray() : "v=" + version.toByteArray() + plain.sliced(end);
}

} // namespace

bool isStsRecord(QByteArrayView text)
{
    return TagList::read(text).startsWith("v", "STSv1");
}

QByteArray stsId(QByteArrayView text)
{
    const QByteArray id = TagList::read(text).value("id");
    return id.size() <= kMaxIdLetters && std::ranges::all_of(id, isLetterOrDigit) ? id : QByteArray();
}

QLatin1StringView modeName(StsMode mode)
{
    switch (mode) {
    case StsMode::Enforce:
        return "enforce"_L1;
    case StsMode::Testing:
        return "testing"_L1;
    case StsMode::None:
        break;
    }
    return "none"_L1;
}

StsPolicy readStsPolicy(QByteArrayView text)
{
    return PolicyReader().read(text);
}

bool matchesPattern(QStringView host, QStringView pattern)
{
    if (!pattern.startsWith("*."_L1)) {
        return host.compare(pattern, Qt::CaseInsensitive) == 0;
    }
    const qsizetype dot = host.indexOf(u'.');
    return dot > 0 && host.sliced(dot + 1).compare(pattern.sliced(2), Qt::CaseInsensitive) == 0;
}

bool isHostAllowed(QStringView host, const StsPolicy &policy)
{
    return std::ranges::any_of(policy.patterns,
                               [host](const QString &pattern) { return matchesPattern(host, pattern); });
}

std::optional<QByteArray> mendStsRecord(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 2> kNames{"v", "id"};
    const LooseTags tags =
        readLoosely(withVersion(text, "STSv1"), {.version = "STSv1", .names = kNames, .listTags = {}});
    QByteArray id;
    std::ranges::copy_if(tags.value("id"), std::back_inserter(id), isLetterOrDigit);
    id.truncate(kMaxIdLetters);
    return tags.isMeant() && !id.isEmpty() ? std::optional("v=STSv1; id=" + id + ';') : std::nullopt;
}

bool isTlsReportRecord(QByteArrayView text)
{
    return TagList::read(text).startsWith("v", "TLSRPTv1");
}

TlsReportRecord readTlsReport(QByteArrayView text)
{
    TlsReportRecord record;
    for (const QByteArray &address : splitTrimmed(TagList::read(text).value("rua"), ',')) {
        const QByteArray lower = address.toLower();
        const bool isRight = (lower.startsWith("mailto:") && lower.contains('@')) || lower.startsWith("https://");
        if (isRight && record.addresses.size() < kMaxAddresses) {
            record.addresses.append(address);
        }
        record.isMalformed = record.isMalformed || !isRight;
    }
    return record;
}

std::optional<QByteArray> mendTlsReport(QByteArrayView text)
{
    constexpr std::array<QByteArrayView, 2> kNames{"v", "rua"};
    constexpr std::array<QByteArrayView, 1> kLists{"rua"};
    const LooseTags tags =
        readLoosely(withVersion(text, "TLSRPTv1"), {.version = "TLSRPTv1", .names = kNames, .listTags = kLists});
    const QByteArray addresses = mendReportUris(tags.value("rua")).join(',');
    return tags.isMeant() && !addresses.isEmpty() ? std::optional("v=TLSRPTv1; rua=" + addresses) : std::nullopt;
}

} // namespace BounceLens
