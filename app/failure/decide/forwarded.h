// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens {

/// The header of a mail that a person passed on, as mail programs write it into the text in their languages.
struct ForwardedHeader
{
    int lastLine = 0; ///< its last line; 0: there is none
    Author sender;
    QString subject;
    LineRange subjectLines;
    QStringList readers;
};

/// Looks for "From:", "To:" and "Subject:" lines (in any language of resources/dialects) at the beginning of a pasted
/// text, below a line that says that a mail was forwarded, or in a mail whose \a subject begins with "Fwd:" and the
/// like. \a isMail: it has a header of its own.
[[nodiscard]] ForwardedHeader findForwardedHeader(const Document &document, const QString &subject, bool isMail);

/// "On Monday Ann wrote:": what follows is quoted from a person.
[[nodiscard]] bool isAttribution(QStringView line);
/// "On Monday Mail Delivery System wrote:": what follows is a report.
[[nodiscard]] bool isDaemonAttribution(QStringView line);

/// True if a Subject begins with a phrase of a kind ("Re:", "Fwd:"); tags in brackets may stand before it.
[[nodiscard]] bool beginsWithMark(QStringView subject, PhraseKind kind);

/// A From field.
[[nodiscard]] Author speakerFrom(const QString &value, LineRange lines);

} // namespace BounceLens
