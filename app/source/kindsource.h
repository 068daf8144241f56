// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/weights.h"
#include "source/sourcefile.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <string>

namespace BounceLens {

/// A sign of kinds.toml.
struct SourceSign
{
    QString id;
    KindSums weights{};
};

/// A list of words that a sign looks for.
struct SourceList
{
    QString id; ///< "mail-programs"
    QStringList words;
};

/// kinds.toml.
struct KindSource
{
    int margin = 0; ///< from which difference of the first two sums on a kind is certain
    KindSums bases{};
    QList<SourceSign> signs;
    QList<SourceList> lists;
    QList<Fault> faults; ///< empty: the file is good
};

/// Reads kinds.toml. Faults: a kind that is not known or that signs cannot decide (transcript, log, code), a base that
/// is missing, a weight that is no number from -99 to 99 or is 0, a sign without weights, an empty list.
[[nodiscard]] KindSource readKindSource(const QString &path);

/// C++ that defines kKindBases, kCertainMargin, kSignWeights and a list of words for each of [lists]: "mail-programs"
/// is kMailPrograms.
[[nodiscard]] QByteArray toCpp(const KindSource &source);

} // namespace BounceLens
