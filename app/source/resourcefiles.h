// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// The files of a catalogue of its own, as they lie in resources/.
struct ResourceFiles
{
    QString reasons;
    QStringList cards;    ///< with reasons.toml and the other tables beside it
    QStringList dialects; ///< below "dialects"
    QStringList replies;  ///< below "replies"
};

/// True for a file of texts that leave the program: it lies in a folder "replies".
[[nodiscard]] bool isReplyFile(const QString &file);

/// Sorts files by what they are. Below the folder of a reasons.toml that has a folder "cards", cards are what lies
/// there; in one without, all files are cards. What is neither a table, a card nor a dialect is left out.
/// \return nothing if no reasons.toml is among them: then they are cards beside the shipped ones
[[nodiscard]] std::optional<ResourceFiles> resourceFiles(const QStringList &files);

} // namespace BounceLens
