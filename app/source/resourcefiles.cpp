// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/resourcefiles.h"

#include "source/cardsource.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

bool isReplyFile(const QString &file)
{
    return QFileInfo(file).absoluteDir().dirName() == "replies"_L1;
}

std::optional<ResourceFiles> resourceFiles(const QStringList &files)
{
    const auto isReasons = [](const QString &file) { return QFileInfo(file).fileName() == "reasons.toml"_L1; };
    const auto found = std::ranges::find_if(files, isReasons);
    if (found == files.end()) {
        return std::nullopt;
    }
    const QDir folder = QFileInfo(*found).absoluteDir();
    const bool isSorted = folder.exists(u"cards"_s);
    ResourceFiles sorted{.reasons = *found, .cards = {}, .dialects = {}, .replies = {}};
    for (const QString &file : files) {
        const QString place = folder.relativeFilePath(QFileInfo(file).absoluteFilePath());
        if (place.startsWith("dialects/"_L1)) {
            sorted.dialects.append(file);
        } else if (isReplyFile(file)) {
            sorted.replies.append(file);
        } else if (!isSorted || place.startsWith("cards/"_L1) || place.startsWith("words/"_L1) ||
                   place.startsWith("../"_L1) || isCardTable(file)) {
            sorted.cards.append(file);
        }
    }
    return sorted;
}

} // namespace BounceLens
