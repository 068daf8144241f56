// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/sourcefile.h"

#include <QList>
#include <QStringList>

namespace BounceLens {

/// One [[way]] of resources/secrets.toml, its shapes filled in.
struct SourceSecret
{
    QStringList words;
    qsizetype before = 0;
    QString regex;
};

struct SecretSources
{
    QList<SourceSecret> ways;
    QList<Fault> faults; ///< empty: the file is good
};

/// Reads the ways in which secrets are written and lists every fault: a shape that there is not, a regular expression
/// that is none or has no group, a way without samples, a sample that is masked otherwise than it says, a sample that
/// must be kept and is masked by any way.
[[nodiscard]] SecretSources readSecretSources(const QString &path);

/// C++ that defines allSecretWays().
[[nodiscard]] QByteArray toCpp(const QList<SourceSecret> &ways);

} // namespace BounceLens
