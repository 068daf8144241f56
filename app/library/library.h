// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "source/sourcefile.h"

#include <QList>
#include <QStringList>

#include <memory>

namespace BounceLens {

/// The shipped cards with the user's own over them.
struct Library
{
    std::shared_ptr<const Catalog> catalog; ///< never null
    QList<Fault> faults;                    ///< of the user's own files; a file with a fault is left out as a whole
};

/// Where the user's own cards are: cards below the folder of the settings ("~/.config/BounceLens/cards").
[[nodiscard]] QString ownCardFolder();

/// Where the user's own reply texts are: replies beside the cards.
[[nodiscard]] QString ownReplyFolder();

/// Reads the own cards below these folders, or in these files. Paths that do not exist hold none.
[[nodiscard]] Library loadLibrary(const QStringList &paths);

} // namespace BounceLens
