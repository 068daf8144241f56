// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkwishes.h"

#include "check/run.h"
#include "cli/commands.h"
#include "cli/subjectoptions.h"
#include "dns/recordtext.h"
#include "report/printable.h"
#include "settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct CheckOptions
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

bool namesSubject(const Arguments &arguments)
{
    static const QStringList options{u"ip"_s,       u"sender"_s,    u"helo"_s, u"from"_s,
                                     u"selector"_s, u"recipient"_s, u"host"_s};
    return std::ranges::any_of(options, [&arguments](const QString &option) { return arguments.isSet(option); });
}

/// The service of "spamhaus=…", or nothing.
QString serviceOf(const QString &key, const Catalog &catalog)
{
    const QString service = key.section(u'=', 0, 0);
    const bool isKnown = key.contains(u'=') && std::ranges::any_of(catalog.blocklists(), [&](const Blocklist &list) {
                             return list.keyService == service && !service.isEmpty();
                         });
    return isKnown ? service : QString();
}

/// Whom to ask and for how long: what the options say over what the settings say.
QString readResolver(const Arguments &arguments, const CheckSettings &settings, ResolverSettings &resolver)
{
    resolver = settings.resolver;
    if (arguments.isSet(u"resolver"_s)) {
        const auto read = resolverFromText(arguments.value(u"resolver"_s));
        if (!read) {
            return CheckOptions::tr("“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.")
                .arg(printableLine(arguments.value(u"resolver"_s)));
        }
        resolver = *read;
        resolver.deadline = settings.resolver.deadline;
    } else if (!settings.isValid) {
        return CheckOptions::tr(
                   "Nothing can be asked: the resolver in the settings, “%1”, is not valid. Change it there, or "
                   "name one with --resolver.")
            .arg(printableLine(Settings().resolver()));
    }
    if (arguments.isSet(u"timeout"_s)) {
        bool isNumber = false;
        const int seconds = arguments.value(u"timeout"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > kMaxCheckDeadline.count()) {
            return CheckOptions::tr("The time limit is a number of seconds from 1 to %1.")
                .arg(kMaxCheckDeadline.count());
        }
        resolver.deadline = std::chrono::seconds(seconds);
    }
    return {};
}

QString readKeys(const Arguments &arguments, const Catalog &catalog, QMap<QString, QString> &keys)
{
    for (const QString &key : arguments.values(u"key"_s)) {
        const QString service = serviceOf(key, catalog);
        if (service.isEmpty()) {
            return CheckOptions::tr("--key wants the name of a blocklist service, “=” and your key of it.");
        }
        keys.insert(service, key.section(u'=', 1));
    }
    return {};
}

QString readWith(const Arguments &arguments, CheckWishes &wishes)
{
    wishes.with = arguments.values(u"with"_s);
    wishes.wantsTry = arguments.isSet(u"try"_s);
    const auto until = watchUntilFrom(arguments.value(u"until"_s));
    if (!until || (arguments.isSet(u"until"_s) && !arguments.isSet(u"watch"_s))) {
        return CheckOptions::tr("--until goes with --watch, and is one of published, safe and pass.");
    }
    wishes.watch = arguments.isSet(u"watch"_s) ? until : std::nullopt;
    for (const QString &record : std::as_const(wishes.with)) {
        if (!recordFromText(record)) {
            return CheckOptions::tr(
                       "“%1” is no record. Give a name, a type and what the record says, as a zone file does.")
                .arg(printableLine(record));
        }
    }
    return {};
}

} // namespace

QString readWishes(const Arguments &arguments, CheckWishes &wishes)
{
    const CheckSettings settings = Settings().checks();
    wishes.keys = settings.keys;
    for (const CheckId check : allChecks()) {
        if (arguments.isSet(checkId(check))) {
            wishes.checks.append(check);
        }
    }
    wishes.wantsJson = arguments.isSet(u"json"_s);
    wishes.isDryRun = arguments.isSet(u"dry-run"_s);
    const auto subject = subjectFromOptions([&arguments](const QString &option) { return arguments.value(option); });
    wishes.subject = subject.value_or(CheckSubject());
    wishes.paths = arguments.operands;
    const bool isWatchOnly = arguments.isSet(u"watch"_s) && arguments.isSet(u"with"_s);
    if (wishes.paths.isEmpty() && wishes.checks.isEmpty() && !isWatchOnly) {
        return CheckOptions::tr("check needs a file, or - for standard input, or checks and whom they are about.");
    }
    if (!wishes.paths.isEmpty() && namesSubject(arguments)) {
        return CheckOptions::tr("What a bounce is about is read from it: give a file, or --ip, --sender and the like.");
    }
    const auto own = ownFrom(arguments);
    wishes.own = own.value_or(Own());
    for (const QString &wrong : {own ? QString() : own.error(), readResolver(arguments, settings, wishes.resolver),
                                 readKeys(arguments, *wishes.catalog, wishes.keys), readWith(arguments, wishes),
                                 subject ? QString() : subject.error()}) {
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

} // namespace BounceLens
