// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/pack.h"

#include "source/cardsource.h"
#include "source/tomlfile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <sstream>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

toml::array cardsIn(const TomlFile &file)
{
    if (!file.root()) {
        return {};
    }
    if (const toml::array *cards = file.root()->get_as<toml::array>("card")) {
        return *cards;
    }
    return toml::array{*file.root()};
}

std::expected<void, QList<Fault>> write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(QList<Fault>{{path, 0, file.errorString()}});
    }
    return {};
}

} // namespace

std::expected<int, QList<Fault>> exportPack(const QStringList &paths, const QString &pack)
{
    QList<Fault> faults;
    toml::array cards;
    for (const QString &path : findTomlFiles(paths)) {
        const TomlFile file(path, faults);
        for (const toml::node &card : cardsIn(file)) {
            cards.push_back(card);
        }
    }
    if (!faults.isEmpty()) {
        return std::unexpected(faults);
    }
    const int count = int(cards.size());
    std::ostringstream text;
    text << toml::table{{"card", std::move(cards)}} << '\n';
    return write(pack, QByteArray::fromStdString(text.str())).transform([count] { return count; });
}

QString packPath(const QString &pack, const QString &folder)
{
    return QDir(folder).filePath(QFileInfo(pack).completeBaseName() + ".toml"_L1);
}

std::expected<int, QList<Fault>> importPack(const QString &pack, const QString &folder, const Catalog &shipped)
{
    const CardSources sources = readOwnCards({pack}, shipped.content());
    if (!sources.faults.isEmpty()) {
        return std::unexpected(sources.faults);
    }
    QFile file(pack);
    if (!file.open(QIODevice::ReadOnly)) {
        return std::unexpected(QList<Fault>{{pack, 0, file.errorString()}});
    }
    QDir().mkpath(folder);
    return write(packPath(pack, folder), file.readAll()).transform([&sources] {
        return int(sources.content.cards.size());
    });
}

} // namespace BounceLens
