// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/sender.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

QString senderOf(const Failure &failure)
{
    const QString &envelope = failure.senderMeans.isEmpty() ? failure.envelopeSender : failure.senderMeans;
    return !failure.headerFrom.isEmpty() ? failure.headerFrom : envelope == "<>"_L1 ? QString() : envelope;
}

} // namespace BounceLens
