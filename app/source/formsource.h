// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/forms.h"
#include "source/sourcefile.h"

#include <QList>

namespace BounceLens {

/// One [[form]] of a file below resources/forms.
struct SourceForm
{
    FormRole role = FormRole::Failed;
    QString system;
    QString program;
    bool isIncoming = false;
    bool isUnderscored = false;
    QString regex;
};

struct FormSources
{
    QList<SourceForm> forms;
    QList<Fault> faults; ///< empty: the files are good
};

/// Reads form files and lists every fault: a regular expression that is none, a group that nobody asks for, a form
/// without samples, a sample that another form reads first or that gives something else.
[[nodiscard]] FormSources readFormSources(const QStringList &files);

/// C++ that defines allForms().
[[nodiscard]] QByteArray toCpp(const QList<SourceForm> &forms);

} // namespace BounceLens
