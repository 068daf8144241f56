// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/blocklist.h"

#include <QCborArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kKinds{std::pair{BlocklistKind::Address, "ip"_L1}, std::pair{BlocklistKind::Domain, "domain"_L1},
                            std::pair{BlocklistKind::Both, "both"_L1}};

struct TextMember
{
    QLatin1StringView key;
    QString Blocklist::*member;
};
constexpr std::array kTexts{
    TextMember{"zone"_L1, &Blocklist::zone},          TextMember{"name"_L1, &Blocklist::name},
    TextMember{"removal"_L1, &Blocklist::removal},    TextMember{"limits"_L1, &Blocklist::limits},
    TextMember{"positive"_L1, &Blocklist::positive},  TextMember{"negative"_L1, &Blocklist::negative},
    TextMember{"service"_L1, &Blocklist::keyService}, TextMember{"key-zone"_L1, &Blocklist::keyZone},
    TextMember{"source"_L1, &Blocklist::source},
};

struct FlagMember
{
    QLatin1StringView key;
    bool Blocklist::*member;
};
constexpr std::array kFlags{
    FlagMember{"default"_L1, &Blocklist::byDefault},
    FlagMember{"ipv6"_L1, &Blocklist::listsIpv6},
    FlagMember{"mask"_L1, &Blocklist::isMask},
    FlagMember{"key"_L1, &Blocklist::needsKey},
};

QCborArray codesToCbor(const QList<BlocklistCode> &codes)
{
    QCborArray array;
    for (const BlocklistCode &code : codes) {
        array.append(QCborArray{code.code, code.meaning});
    }
    return array;
}

QList<BlocklistCode> codesFromCbor(const QCborValue &value)
{
    QList<BlocklistCode> codes;
    for (const auto &item : value.toArray()) {
        codes.append({.code = item[0].toString(), .meaning = item[1].toString()});
    }
    return codes;
}

} // namespace

QString blocklistKindId(BlocklistKind kind)
{
    return std::ranges::find(kKinds, kind, [](const auto &entry) { return entry.first; })->second;
}

std::optional<BlocklistKind> blocklistKindFromId(QStringView id)
{
    const auto found = std::ranges::find_if(kKinds, [id](const auto &entry) { return entry.second == id; });
    return found == kKinds.end() ? std::nullopt : std::optional(found->first);
}

QCborMap blocklistToCbor(const Blocklist &list)
{
    QCborMap map{{"kind"_L1, blocklistKindId(list.kind)},
                 {"names"_L1, QCborArray::fromStringList(list.names)},
                 {"codes"_L1, codesToCbor(list.codes)},
                 {"errors"_L1, codesToCbor(list.errors)}};
    for (const TextMember &text : kTexts) {
        map.insert(text.key, list.*text.member);
    }
    for (const FlagMember &flag : kFlags) {
        map.insert(flag.key, list.*flag.member);
    }
    return map;
}

Blocklist blocklistFromCbor(const QCborValue &value)
{
    Blocklist list;
    list.kind = blocklistKindFromId(value["kind"_L1].toString()).value_or(BlocklistKind::Address);
    for (const auto &name : value["names"_L1].toArray()) {
        list.names.append(name.toString());
    }
    list.codes = codesFromCbor(value["codes"_L1]);
    list.errors = codesFromCbor(value["errors"_L1]);
    for (const TextMember &text : kTexts) {
        list.*text.member = value[text.key].toString();
    }
    for (const FlagMember &flag : kFlags) {
        list.*flag.member = value[flag.key].toBool();
    }
    return list;
}

} // namespace BounceLens
