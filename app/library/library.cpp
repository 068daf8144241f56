// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/library.h"

#include "source/cardsource.h"

#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace BounceLens {

QString ownCardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/BounceLens/cards"_L1;
}

QString ownReplyFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + "/BounceLens/replies"_L1;
}

Library loadLibrary(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (QFileInfo::exists(path)) {
            files += findTomlFiles({path});
        }
    }
    if (files.isEmpty()) {
        return {.catalog = Catalog::builtIn(), .faults = {}};
    }
    const CatalogContent shipped = Catalog::builtIn()->content();
    CardSources own = readOwnCards(files, shipped);
    return {.catalog = Catalog::fromContent(withOwnCards(shipped, own.content)), .faults = own.faults};
}

} // namespace BounceLens
