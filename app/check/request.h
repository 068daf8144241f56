// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "check/result.h"

#include <memory>

namespace BounceLens {

/// What a run of checks is about. Nothing in it may come from an unconfirmed source (see planChecks()).
struct CheckRequest
{
    QList<CheckId> checks; ///< a repeated one is run once
    CheckSubject subject;
    BlocklistScope blocklists;
    std::shared_ptr<const Catalog> catalog; ///< names the providers of mail servers
};

} // namespace BounceLens
