// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace BounceLens {

/// Something wrong in a source file of the cards or of the dialects.
struct Fault
{
    QString file;
    int line = 0; ///< from 1; 0 for the whole file
    QString message;

    /// "FILE:LINE: message", as compilers write it.
    [[nodiscard]] QString toString() const;
};

/// Files as they are given, folders as the TOML files below them; sorted.
[[nodiscard]] QStringList findTomlFiles(const QStringList &paths);

} // namespace BounceLens
