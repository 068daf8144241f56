// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "failure/kinds.h"
#include "input/document.h"

#include <QList>
#include <QStringList>

namespace BounceLens {

/// Why a string that looks like a code was passed over.
enum class IgnoredWhy {
    InReturnedMessage,
    InData,  ///< content of a transcript's DATA
    Date,    ///< part of a date or time
    Address, ///< part of an IP address
    Version,
    Identifier,   ///< message id, queue id, boundary
    HeaderField,  ///< some other header field
    Retried,      ///< a later answer replaced it
    Repeated,     ///< says the same as the status line
    Success,      ///< a 2xx or 3xx answer
    LessSpecific, ///< the same failure, told with less detail
    NoReply,      ///< nothing shows that it is an answer of a server
    ServiceCode,  ///< a number of the sending service, no reply code
};

struct Ignored
{
    LineRange lines;
    QString text; ///< the code-like string
    IgnoredWhy why;
};

enum class WarningId {
    CodeTextConflict, ///< the words and the codes of a status line disagree
    ClassConflict,    ///< reply code and enhanced status code are of different classes
    FakeBounce,
    Backscatter,
    MaskedSecret,
    NoReturnedMessage,
    PleaseConfirm,    ///< the text comes from a picture: codes and addresses may be wrong
    RecipientDiffers, ///< written to one address, failed at another
    Shortened,        ///< the input was read in part only
};

/// What speaks for the kind of an input: one sign of resources/kinds.toml.
struct KindEvidence
{
    QLatin1StringView sign; ///< its id: "null-return-path"
    LineRange lines;        ///< where it stands; empty for what is missing
    QString text;           ///< the piece that shows it, as written; null for what is missing
};

/// Who wrote the report.
struct Reporter
{
    QString host;
    QString software; ///< "Postfix"; null if unknown
};

/// What an input says. Rules of recognition: design of the product, "Rules of recognition".
struct Analysis
{
    Kind kind = Kind::NotABounce;
    QList<Failure> failures;
    QList<Ignored> ignored; ///< in the order of their lines
    QList<WarningId> warnings;
    QStringList evidence; ///< verbatim pieces that decided the kind ("Auto-Submitted: auto-replied")
    Certainty kindCertainty = Certainty::Certain; ///< how far the kind stands before the next one
    std::optional<Kind> kindAlternative;          ///< the next one, where it stands near
    QList<KindEvidence> kindEvidence;             ///< the signs that spoke for the kind, the heaviest first
    Reporter reporter;
};

} // namespace BounceLens
