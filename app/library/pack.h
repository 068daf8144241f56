// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "source/sourcefile.h"

#include <QStringList>

#include <expected>

namespace BounceLens {

// A pack is one TOML file of [[card]] tables. It holds texts and patterns only; nothing in it is ever run.

/// Writes the cards of these files and folders into one pack.
/// \return how many cards it holds, or what is wrong
[[nodiscard]] std::expected<int, QList<Fault>> exportPack(const QStringList &paths, const QString &pack);

/// Where importPack() writes.
[[nodiscard]] QString packPath(const QString &pack, const QString &folder);

/// Checks a pack beside the \a shipped cards and, if nothing is wrong with it, copies it into \a folder under its own
/// name; a pack of that name is replaced.
/// \return how many cards it holds, or what is wrong
[[nodiscard]] std::expected<int, QList<Fault>> importPack(const QString &pack, const QString &folder,
                                                          const Catalog &shipped);

} // namespace BounceLens
