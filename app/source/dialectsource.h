// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "phrases/phrasekind.h"
#include "source/sourcefile.h"

#include <QList>

namespace BounceLens {

/// One phrase of a dialect file (resources/dialects/README.md), cut for the compiler.
struct SourcePhrase
{
    PhraseKind kind = PhraseKind::Failure;
    QString text; ///< lower case, white space single, without the marks
    QString means;
    bool isAtStart = false;
    bool isAtEnd = false;
};

struct SourceDialect
{
    QString id;
    QString software;
    QList<SourcePhrase> phrases;
};

struct DialectSources
{
    QList<SourceDialect> dialects;
    QList<Fault> faults; ///< empty: the files are good
};

/// Reads dialect files and lists every fault. \a reasons are the ids that [meanings] may use.
[[nodiscard]] DialectSources readDialectSources(const QStringList &files, const QStringList &reasons);

/// The ids of a reasons.toml.
[[nodiscard]] QStringList readReasonIds(const QString &file, QList<Fault> &faults);

} // namespace BounceLens
