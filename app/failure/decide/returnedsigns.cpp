// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/returnedsigns.h"

#include "failure/decide/headersigns.h"
#include "failure/decide/kinddata.h"
#include "failure/provenance.h"
#include "names/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>
#include <span>

using namespace Qt::StringLiterals;

namespace BounceLens::Signs {

namespace {

QString returnedSender(const Scene &scene)
{
    const QString from = scene.returned ? findAddress(scene.returned->value(u"From")) : QString();
    return from.isEmpty() && scene.returned ? findAddress(scene.returned->value(u"Return-Path")) : from;
}

Found traceOfReturnedSender(const Scene &scene)
{
    const Found from = traceOfField(scene.returned, "From"_L1);
    return from ? from : traceOfField(scene.returned, "Return-Path"_L1);
}

bool isField(const HeaderField &field, std::span<const QLatin1StringView> names)
{
    return std::ranges::any_of(names,
                               [&field](auto name) { return field.name.compare(name, Qt::CaseInsensitive) == 0; });
}

/// The hop that is written last, where the message began its way.
const HeaderField *firstHop(const FieldBlock &message)
{
    const HeaderField *hop = nullptr;
    for (const HeaderField &field : message.fields) {
        hop = field.name.compare("Received"_L1, Qt::CaseInsensitive) == 0 ? &field : hop;
    }
    return hop;
}

/// False if the user's own names say that the returned message is none that claims to be theirs, or that it is theirs.
bool mayBeForged(const Scene &scene)
{
    return scene.returned &&
           (scene.own.isEmpty() || (claimsOwn(*scene.returned, scene.own) && firstHop(*scene.returned) &&
                                    !tookPart(*scene.returned, scene.own)));
}

/// True if the host that gave a message to the first server has the name of a home line, and did not log in.
bool isHomeLine(const QString &hop)
{
    static const QRegularExpression login(uR"(\bwith\s+(?:utf8)?e?smtps?a\b|authenticated|\bauth=|\bhttp)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression host(uR"([\w-]+(?:\.[\w-]+)+)"_s);
    static const QRegularExpression parts(uR"([-._\d]+)"_s);
    if (login.match(hop).hasMatch()) {
        return false;
    }
    QStringList labels;
    const QString giver = hop.section(" by "_L1, 0, 0);
    for (const auto &name : host.globalMatch(giver)) {
        labels += name.captured().split(parts);
    }
    return std::ranges::any_of(kHomeLineLabels,
                               [&labels](auto word) { return labels.contains(QString(word), Qt::CaseInsensitive); });
}

/// True if a failure says that there is no such mailbox: X.1.1 of RFC 3463, or words.
bool saysUnknown(const Failure &failure)
{
    const auto &code = failure.status.enhancedCode;
    const bool isNamed =
        std::ranges::any_of(findPhrases(failure.status.verbatim, bitOf(PhraseKind::Failure)),
                            [](const PhraseHit &hit) { return hit.phrase->means == "user-unknown"_L1; });
    return isNamed || (code && code->subject() == 1 && code->detail() == 1);
}

} // namespace

Found returnedIsReaders(const Scene &scene)
{
    const QString sender = returnedSender(scene);
    return !sender.isEmpty() && scene.isReader(sender) ? traceOfReturnedSender(scene) : Found();
}

Found returnedIsForeign(const Scene &scene)
{
    const QString site = siteOfAddress(returnedSender(scene));
    const bool isForeign = !site.isEmpty() && !scene.readers.isEmpty() && !scene.readerSites.contains(site);
    return isForeign ? traceOfReturnedSender(scene) : Found();
}

Found returnedWasDelivered(const Scene &scene)
{
    for (const HeaderField &field : scene.returned ? scene.returned->fields : QList<HeaderField>()) {
        if (isField(field, kMailboxStamps)) {
            return traceOfField(field);
        }
        const bool isDelivery = isField(field, kDeliveryFields);
        const QString address = isDelivery ? findAddress(field.value) : QString();
        if (isDelivery && std::ranges::any_of(scene.failures, [&address](const Failure &f) {
                return !address.isEmpty() && isSameAddress(f.recipient, address) && saysUnknown(f);
            })) {
            return traceOfField(field);
        }
    }
    return std::nullopt;
}

Found returnedFailedAuthentication(const Scene &scene)
{
    return mayBeForged(scene) ? failedAuthenticationIn(*scene.returned) : Found();
}

Found returnedFromHomeLine(const Scene &scene)
{
    const HeaderField *hop = mayBeForged(scene) ? firstHop(*scene.returned) : nullptr;
    return hop && isHomeLine(hop->value) ? Found(traceOfField(*hop)) : std::nullopt;
}

Found returnedNotByOwn(const Scene &scene)
{
    return !scene.own.isEmpty() && mayBeForged(scene) ? Found(traceOfField(*firstHop(*scene.returned))) : std::nullopt;
}

} // namespace BounceLens::Signs
