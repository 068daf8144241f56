// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/redaction/knownvalues.h"

namespace BounceLens {

enum class PrivateKind { Address, Name, Ip, Host, Id, Subject, File, Encoded };

/// Something in a text that is somebody's.
struct PrivateSpan
{
    qsizetype start = 0;
    qsizetype end = 0;
    PrivateKind kind = PrivateKind::Address;
    QString value;          ///< the same for one thing, however it is written
    bool isAllowed = false; ///< stays as it is
};

/// All of them in a text that is not encoded, in no order; they may overlap.
[[nodiscard]] QList<PrivateSpan> findPrivate(const QString &text, const KnownValues &known);

} // namespace BounceLens
