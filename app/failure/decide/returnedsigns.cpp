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

/// The name of the host that gave a message to the first server; the words of a home line in it.
bool isHomeLine(const QString &hop)
{
    static const QRegularExpression login(uR"(\bwith\s+(?:utf8)?e?smtps?a\b|authenticated|\bauth=|\bhttp)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression labels(uR"([A-Za-z]+)"_s);
    const QString host = hop.section(" by "_L1, 0, 0);
    if (login.match(hop).hasMatch()) {
        return false;
    }
    for (const auto &label : labels.globalMatch(host)) {
        if (std::ranges::any_of(kHomeLineLabels, [&label](auto word) {
                return label.capturedView().compare(word, Qt::CaseInsensitive) == 0;
            })) {
            return true;
        }
    }
    return false;
}

bool isLoop(const Failure &failure)
{
    return failure.meaning == "mail-loop"_L1 || failure.status.verbatim.contains("loop"_L1, Qt::CaseInsensitive);
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
    const bool isForeign =
        !site.isEmpty() && !scene.readers.isEmpty() &&
        std::ranges::none_of(scene.readers, [&site](const QString &reader) { return siteOfAddress(reader) == site; });
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
                return !address.isEmpty() && isSameAddress(f.recipient, address) && !isLoop(f);
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
