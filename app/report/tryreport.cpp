// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/tryreport.h"

#include "report/checks/checksentence.h"
#include "report/checkwords.h"
#include "report/printable.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct TryWords
{
    Q_DECLARE_TR_FUNCTIONS(TryWords)
};

const CheckResult *resultBefore(const TryReport &report, CheckId check)
{
    const auto found = std::ranges::find(report.before.results, check, &CheckResult::check);
    return found == report.before.results.cend() ? nullptr : &*found;
}

/// How many look-ups SPF needs, if the result says so.
QString lookupsOf(const CheckResult &result)
{
    const auto found = std::ranges::find_if(
        result.findings, [](const Finding &finding) { return finding.id.startsWith("spf-lookups"_L1); });
    return found == result.findings.cend() ? QString() : sentenceFor(*found);
}

} // namespace

QString toText(const TryReport &report)
{
    QString text = TryWords::tr("With these records in the DNS:") + u'\n';
    for (const QString &record : report.records) {
        text += u"    "_s + printableLine(record) + u'\n';
    }
    for (const CheckResult &after : report.after.results) {
        const CheckResult *before = resultBefore(report, after.check);
        const bool isSame = before && before->outcome == after.outcome;
        const QString name = checkName(after.check);
        text += (isSame || !before ? TryWords::tr("%1: %2 as before").arg(name, outcomeName(after.outcome))
                                   : TryWords::tr("%1: %2 instead of %3")
                                         .arg(name, outcomeName(after.outcome), outcomeName(before->outcome))) +
                u'\n';
        text += u"  "_s + printableLine(sentenceFor(after.summary)) + u'\n';
        const QString lookups = lookupsOf(after);
        text += lookups.isEmpty() ? QString() : u"  - "_s + printableLine(lookups) + u'\n';
    }
    return text;
}

QJsonObject toJson(const TryReport &report)
{
    const QJsonArray after = toJson(report.after).value("checks"_L1).toArray();
    const QJsonArray before = toJson(report.before).value("checks"_L1).toArray();
    QJsonArray changes;
    for (const auto &one : after) {
        const QJsonObject now = one.toObject();
        QJsonValue was;
        for (const auto &other : before) {
            was = other.toObject().value("check"_L1) == now.value("check"_L1) ? other.toObject().value("outcome"_L1)
                                                                              : was;
        }
        changes.append(QJsonObject{{u"check"_s, now.value("check"_L1)},
                                   {u"before"_s, was},
                                   {u"after"_s, now.value("outcome"_L1)},
                                   {u"summary"_s, now.value("summary"_L1).toObject().value("text"_L1)}});
    }
    return {{u"records"_s, QJsonArray::fromStringList(report.records)}, {u"changes"_s, changes}, {u"checks"_s, after}};
}

} // namespace BounceLens
