// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/ndrcode.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kDiagnostics{
    "unrecognised OR name"_L1,
    "ambiguous OR name"_L1,
    "MTS congestion"_L1,
    "loop detected"_L1,
    "recipient unavailable"_L1,
    "maximum time expired"_L1,
    "encoded information types unsupported"_L1,
    "content too long"_L1,
    "conversion impractical"_L1,
    "implicit conversion prohibited"_L1,
    "implicit conversion not subscribed"_L1,
    "invalid arguments"_L1,
    "content syntax error"_L1,
    "size constraint violation"_L1,
    "protocol violation"_L1,
    "content type not supported"_L1,
    "too many recipients"_L1,
    "no bilateral agreement"_L1,
    "unsupported critical function"_L1,
    "conversion with loss prohibited"_L1,
    "line too long"_L1,
    "page split"_L1,
    "pictorial symbol loss"_L1,
    "punctuation symbol loss"_L1,
    "alphabetic character loss"_L1,
    "multiple information loss"_L1,
    "recipient reassignment prohibited"_L1,
    "redirection loop detected"_L1,
    "DL expansion prohibited"_L1,
    "no DL submit permission"_L1,
    "DL expansion failure"_L1,
    "physical rendition attributes not supported"_L1,
    "undeliverable mail, physical delivery address incorrect"_L1,
    "undeliverable mail, physical delivery office incorrect or invalid"_L1,
    "undeliverable mail, physical delivery address incomplete"_L1,
    "undeliverable mail, recipient unknown"_L1,
    "undeliverable mail, recipient deceased"_L1,
    "undeliverable mail, organization expired"_L1,
    "undeliverable mail, recipient refused to accept"_L1,
    "undeliverable mail, recipient did not claim"_L1,
    "undeliverable mail, recipient changed address permanently"_L1,
    "undeliverable mail, recipient changed address temporarily"_L1,
    "undeliverable mail, recipient changed temporary address"_L1,
    "undeliverable mail, new address unknown"_L1,
    "undeliverable mail, recipient did not want forwarding"_L1,
    "undeliverable mail, originator prohibited forwarding"_L1,
    "secure messaging error"_L1,
    "unable to downgrade"_L1,
};

constexpr std::array kReasons{"transfer failure"_L1,
                              "unable to transfer"_L1,
                              "conversion not performed"_L1,
                              "physical rendition not performed"_L1,
                              "physical delivery not performed"_L1,
                              "restricted delivery"_L1,
                              "directory operation unsuccessful"_L1};

template <typename Names>
QLatin1StringView nameIn(const Names &names, qint32 code)
{
    return code >= 0 && size_t(code) < names.size() ? names[size_t(code)] : QLatin1StringView();
}

/// A diagnostic code that names no type is an SMTP reply if it begins like one, else the server's own words.
QString withType(const QString &diagnostic)
{
    static const QRegularExpression typed(uR"(^(smtp|x400|x-[a-z0-9-]{1,20})\s*;\s*(.+)$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression reply(uR"(^[245]\d\d\b)"_s);
    if (const auto match = typed.match(diagnostic); match.hasMatch()) {
        return match.captured(1).toLower() + "; "_L1 + match.captured(2);
    }
    return (reply.match(diagnostic).hasMatch() ? "smtp; "_L1 : "x-exchange; "_L1) + diagnostic;
}

} // namespace

SupplementaryInfo readSupplementaryInfo(const QString &value)
{
    static const QRegularExpression regex(
        uR"(<\s*(?<host>[^\s<>#]*)\s*#\s*(?<status>[245]\.\d{1,3}\.\d{1,3})(?:\s+(?<text>.*\S))?\s*>)"_s);
    static const QRegularExpression edges(uR"(^[\s#<>]+|[\s#<>]+$|[\s#<>]+SMTP#?$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongest = 4000;
    const QString said = value.first(std::min(value.size(), kLongest));
    SupplementaryInfo info;
    if (const auto match = regex.match(said); match.hasMatch()) {
        const QString text = match.captured("text");
        info.status = match.captured("status");
        info.diagnostic = text.isEmpty() ? QString() : withType(text);
        info.remoteMta = text.isEmpty() ? QString() : match.captured("host");
        return info;
    }
    const QString words = QString(said).remove(edges).simplified();
    info.diagnostic = words.isEmpty() ? QString() : withType(words);
    return info;
}

QLatin1StringView ndrDiagnosticName(qint32 code)
{
    return nameIn(kDiagnostics, code);
}

QLatin1StringView ndrReasonName(qint32 code)
{
    return nameIn(kReasons, code);
}

QString statusFromNdrCode(qint32 code)
{
    const qint32 statusClass = code / 100;
    const qint32 detail = code % 10;
    const bool isKnown = (statusClass == 2 || statusClass == 4 || statusClass == 5) && detail > 0;
    return isKnown ? u"%1.%2.%3"_s.arg(statusClass).arg(code / 10 % 10).arg(detail) : QString();
}

} // namespace BounceLens
