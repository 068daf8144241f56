// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/kindsource.h"

#include "source/tomlfile.h"

#include <algorithm>
#include <string>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kHeaviest = 99;

bool isDecided(size_t kind)
{
    return Kind(kind) != Kind::Transcript && Kind(kind) != Kind::Log && Kind(kind) != Kind::Code;
}

QStringList decidedIds()
{
    QStringList ids;
    for (size_t kind = 0; kind < kKindIds.size(); ++kind) {
        ids += isDecided(kind) ? QStringList{kKindIds[kind]} : QStringList();
    }
    return ids;
}

class KindReader
{
public:
    KindReader(const QString &path, KindSource &source)
        : m_file(path, source.faults)
        , m_source(source)
    {
    }

    void read()
    {
        const toml::table *root = m_file.root();
        if (!root) {
            return;
        }
        m_file.checkKeys(*root, {u"margin"_s, u"base"_s, u"lists"_s, u"signs"_s});
        m_source.margin = number(*root, "margin");
        if (const toml::table *bases = tableOf(*root, "base")) {
            m_source.bases = readBases(*bases);
        }
        if (const toml::table *lists = tableOf(*root, "lists")) {
            readLists(*lists);
        }
        if (const toml::table *signs = tableOf(*root, "signs")) {
            readSigns(*signs);
        }
    }

private:
    const toml::table *tableOf(const toml::table &root, const char *key)
    {
        const toml::node *node = root.get(key);
        if (!node || !node->is_table()) {
            m_file.fault(TomlFile::lineOf(root), u"the table '%1' is missing"_s.arg(QLatin1StringView(key)));
            return nullptr;
        }
        return node->as_table();
    }

    int number(const toml::table &table, std::string_view key)
    {
        const toml::node *node = table.get(key);
        const auto value = node && node->is_integer() ? node->value<int>() : std::nullopt;
        if (!value || *value < -kHeaviest || *value > kHeaviest) {
            m_file.fault(TomlFile::lineOf(node ? *node : table),
                         u"'%1' must be a whole number from -99 to 99"_s.arg(QLatin1StringView(key)));
        }
        return value.value_or(0);
    }

    KindSums readBases(const toml::table &table)
    {
        m_file.checkKeys(table, decidedIds());
        KindSums sums{};
        for (size_t kind = 0; kind < sums.size(); ++kind) {
            sums[kind] = isDecided(kind) ? number(table, std::string_view(kKindIds[kind])) : 0;
        }
        return sums;
    }

    KindSums readWeights(const toml::table &table)
    {
        m_file.checkKeys(table, decidedIds());
        KindSums sums{};
        for (size_t kind = 0; kind < sums.size(); ++kind) {
            const std::string_view key(kKindIds[kind]);
            sums[kind] = table.contains(key) ? number(table, key) : 0;
            if (table.contains(key) && sums[kind] == 0) {
                m_file.fault(TomlFile::lineOf(table), u"a weight of 0 says nothing"_s);
            }
        }
        return sums;
    }

    void readLists(const toml::table &table)
    {
        for (const auto &[key, node] : table) {
            const std::string name(key.str());
            const SourceList list{.id = QString::fromStdString(name), .words = m_file.texts(table, name.c_str())};
            if (list.words.isEmpty()) {
                m_file.fault(TomlFile::lineOf(node), u"the list '%1' is empty"_s.arg(list.id));
            }
            m_source.lists.append(list);
        }
    }

    void readSigns(const toml::table &table)
    {
        for (const auto &[key, node] : table) {
            const QString id = QString::fromStdString(std::string(key.str()));
            const toml::table *weights = node.as_table();
            if (!weights || weights->empty()) {
                m_file.fault(TomlFile::lineOf(node), u"the sign '%1' has no weights"_s.arg(id));
                continue;
            }
            m_source.signs.append({.id = id, .weights = readWeights(*weights)});
        }
    }

    TomlFile m_file;
    KindSource &m_source;
};

QString numbers(const KindSums &sums)
{
    QStringList written;
    for (const int sum : sums) {
        written.append(QString::number(sum));
    }
    return written.join(u", "_s);
}

/// "mail-programs" is "kMailPrograms".
QString constantOf(const QString &id)
{
    QString name = u"k"_s;
    for (const QString &word : id.split(u'-', Qt::SkipEmptyParts)) {
        name += word.first(1).toUpper() + word.sliced(1);
    }
    return name;
}

QString listsToCpp(const QList<SourceList> &lists)
{
    QString cpp;
    for (const SourceList &list : lists) {
        cpp += u"inline constexpr std::array %1{\n"_s.arg(constantOf(list.id));
        for (const QString &word : list.words) {
            cpp += u"    QLatin1StringView(\"%1\"),\n"_s.arg(word);
        }
        cpp += u"};\n\n"_s;
    }
    return cpp;
}

} // namespace

KindSource readKindSource(const QString &path)
{
    KindSource source;
    KindReader(path, source).read();
    return source;
}

QByteArray toCpp(const KindSource &source)
{
    QString signs;
    for (const SourceSign &sign : source.signs) {
        signs += u"    SignWeights{\"%1\", {%2}},\n"_s.arg(sign.id, numbers(sign.weights));
    }
    const QString cpp = u"#pragma once\n\n#include \"failure/decide/weights.h\"\n\nnamespace BounceLens {\n\n"
                        "inline constexpr int kCertainMargin = %1;\n"
                        "inline constexpr KindSums kKindBases{%2};\n\n"
                        "inline constexpr std::array kSignWeights{\n%3};\n\n%4} // namespace BounceLens\n"_s;
    return cpp.arg(QString::number(source.margin), numbers(source.bases), signs, listsToCpp(source.lists)).toUtf8();
}

} // namespace BounceLens
