// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/card.h"
#include "failure/failure.h"
#include "input/document.h"

#include <QList>
#include <QString>

namespace BounceLens {

// A short text in which a person asks what a code means, without the reply around it.

/// A code that is spelled out, as people hear it: "five five zero five one one", "five dot seven dot one".
[[nodiscard]] QList<Failure> spelledCodes(const Document &document);

/// True for a text that is short enough to be a question.
[[nodiscard]] bool isShortText(const Document &document);

/// Of several providers the one that a text names, by the longest name: "5.1.8 from Microsoft 365". Null if it names
/// none.
[[nodiscard]] const Provider *askedProvider(const Document &document, const QList<Provider> &providers);

/// What may be a mark of a system: "AS(42004)", "TSS04", "RBL:FTR1". Which ones are, only the cards know.
struct AskedMark
{
    QString mark;
    LineRange lines;
    QString verbatim; ///< the line
};
[[nodiscard]] QList<AskedMark> askedMarks(const Document &document);

} // namespace BounceLens
