// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace BounceLens {

/// The context under which the words of many inputs are translated.
struct Triage
{
    Q_DECLARE_TR_FUNCTIONS(Triage)
};

} // namespace BounceLens
