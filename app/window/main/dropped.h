// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "window/main/session.h"

class QMimeData;

namespace BounceLens {

constexpr int kMaxFolderFiles = 200; ///< files of a dropped folder; the list stays readable

/// What was dropped or pasted: files, a message that a mail program offers, or text.
[[nodiscard]] QList<Input> inputsFrom(const QMimeData &data);
/// Files by path; a folder stands for the mails in it (.eml and .msg).
[[nodiscard]] QList<Input> inputsFrom(const QStringList &paths);
/// True if something could be made of it, an image included: it gets an answer.
[[nodiscard]] bool canTake(const QMimeData &data);

} // namespace BounceLens
