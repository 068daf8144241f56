// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/signs.h"

#include <QStringList>

namespace BounceLens {

/// A line on which the text names a recipient.
struct Anchor
{
    QString recipient;
    int line = 0;
};

/// The lines that name the recipients of failures: behind a label, in front of what was said, or in a sentence.
/// Of \a lines, which are in order. \a recipients narrows the search to these; empty: whatever the text names.
[[nodiscard]] QList<Anchor> findAnchors(const Document &document, const LineSigns &signs, const QList<int> &lines,
                                        const QStringList &recipients);

/// The address that was forwarded or expanded to the recipient which a line names: "<b@example.org> (expanded from
/// <a@example.com>): …", or "(generated from a@example.com)" below it. Null if none is told.
[[nodiscard]] QString parentAt(const Document &document, int line);

/// True for Sendmail's own sentence about a recipient: "550 <a@example.com>... User unknown".
[[nodiscard]] bool isRepliedAddress(QStringView line);

} // namespace BounceLens
