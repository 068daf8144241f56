// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/blocklistsource.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QString kNone = u"none"_s;

bool isCode(const QString &code)
{
    static const QRegularExpression pattern(uR"(^127\.\d{1,3}\.\d{1,3}\.(\d{1,3}|\*)$)"_s);
    return pattern.match(code).hasMatch() && !code.startsWith(u"127.255.255."_s);
}

QList<BlocklistCode> readCodes(const TomlFile &file, const toml::table &table, const char *key)
{
    QList<BlocklistCode> codes;
    for (const toml::table *item : file.tables(table, key)) {
        file.checkKeys(*item, {u"code"_s, u"means"_s});
        const BlocklistCode code{.code = file.requiredText(*item, "code"),
                                 .meaning = file.requiredText(*item, "means")};
        if (!isCode(code.code)) {
            file.fault(TomlFile::lineOf(*item), u"'%1' is no answer of a blocklist"_s.arg(code.code));
        }
        codes.append(code);
    }
    return codes;
}

QString testPoint(const TomlFile &file, const toml::table &table, const char *key, QLatin1StringView usual)
{
    const QString given = file.text(table, key);
    return given == kNone ? QString() : given.isEmpty() ? QString(usual) : given;
}

QString removalOf(const TomlFile &file, const toml::table &table)
{
    const QString page = file.requiredText(table, "removal");
    if (page != kNone && !page.isEmpty() && !page.startsWith(u"http"_s)) {
        file.fault(TomlFile::lineOf(table), u"'removal' must be the address of a page, or \"none\""_s);
    }
    return page == kNone ? QString() : page;
}

Blocklist readBlocklist(const TomlFile &file, const toml::table &table)
{
    Blocklist list;
    list.zone = file.requiredText(table, "zone");
    list.name = file.requiredText(table, "name");
    list.byDefault = file.flag(table, "default");
    list.names = file.texts(table, "names");
    list.kind = blocklistKindFromId(file.requiredText(table, "kind")).value_or(BlocklistKind::Address);
    list.listsIpv6 = file.flag(table, "ipv6");
    list.isMask = file.flag(table, "mask");
    list.codes = readCodes(file, table, "codes");
    list.errors = readCodes(file, table, "errors");
    list.removal = removalOf(file, table);
    list.limits = file.requiredText(table, "limits");
    const bool isOfDomains = list.kind == BlocklistKind::Domain;
    list.positive = testPoint(file, table, "positive", isOfDomains ? kListedDomain : kListedAddress);
    list.negative = testPoint(file, table, "negative", isOfDomains ? kUnlistedDomain : kUnlistedAddress);
    list.keyService = file.text(table, "service");
    list.keyZone = file.text(table, "key-zone");
    list.needsKey = file.flag(table, "needs-key");
    list.source = file.requiredText(table, "source");
    return list;
}

void checkBlocklist(const TomlFile &file, const toml::table &table, const Blocklist &list)
{
    const int line = TomlFile::lineOf(table);
    if (!blocklistKindFromId(file.text(table, "kind"))) {
        file.fault(line, u"'kind' must be ip, domain or both"_s);
    }
    if (list.codes.isEmpty()) {
        file.fault(line, u"'%1' has no codes"_s.arg(list.zone));
    }
    if (list.names.isEmpty()) {
        file.fault(line, u"'%1' has no names by which a reply could tell of it"_s.arg(list.zone));
    }
    if (std::ranges::any_of(list.names, [](const QString &name) { return name != name.toLower(); })) {
        file.fault(line, u"the names of '%1' must be in lower case"_s.arg(list.zone));
    }
    if (!list.keyZone.isEmpty() && (!list.keyZone.contains(u"{key}"_s) || list.keyService.isEmpty())) {
        file.fault(line, u"the key-zone of '%1' needs {key} in it, and a service"_s.arg(list.zone));
    }
    if (list.needsKey && list.keyZone.isEmpty()) {
        file.fault(line, u"'%1' needs a key but has no key-zone"_s.arg(list.zone));
    }
}

} // namespace

QList<Blocklist> readBlocklists(const TomlFile &file)
{
    static const QStringList keys{u"zone"_s,      u"name"_s,     u"default"_s,  u"names"_s,   u"kind"_s,
                                  u"ipv6"_s,      u"mask"_s,     u"codes"_s,    u"errors"_s,  u"removal"_s,
                                  u"limits"_s,    u"positive"_s, u"negative"_s, u"service"_s, u"key-zone"_s,
                                  u"needs-key"_s, u"source"_s};
    QList<Blocklist> lists;
    QSet<QString> zones;
    file.checkKeys(*file.root(), {u"blocklist"_s});
    for (const toml::table *table : file.tables(*file.root(), "blocklist")) {
        file.checkKeys(*table, keys);
        const Blocklist list = readBlocklist(file, *table);
        checkBlocklist(file, *table, list);
        if (zones.contains(list.zone)) {
            file.fault(TomlFile::lineOf(*table), u"the zone '%1' occurs twice"_s.arg(list.zone));
        }
        zones.insert(list.zone);
        lists.append(list);
    }
    return lists;
}

} // namespace BounceLens
