// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/cardsource.h"

#include <QMap>

namespace BounceLens {

/// The texts of one language, by section and key ("reply.failed"). A list is one text, an entry a line.
using ReplyTexts = QMap<QString, QString>;

struct ReplySources
{
    QMap<QString, ReplyTexts> languages; ///< by language code ("en"); of files without a fault
    QList<Fault> faults;
};

/// Reads reply files (TOML, resources/replies/README.md tells every section and key). Of two files of one language the
/// later one counts, text by text. Listed as faults: a section, key or placeholder that is not known, an open or
/// empty placeholder, a text over kMaxReplyText; in shipped files also a text that a language lacks.
[[nodiscard]] ReplySources readReplySources(const QStringList &files, LintLevel level);

constexpr qsizetype kMaxReplyText = 4000; ///< characters; a reply of two screens

} // namespace BounceLens
