// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "check/checksubject.h"
#include "cli/checkwatch.h"
#include "cli/options.h"
#include "failure/analyse.h"

namespace BounceLens {

/// What the command line of "check" asks for.
struct CheckWishes
{
    QList<CheckId> checks; ///< empty: those that the card calls for
    bool wantsJson = false;
    bool isDryRun = false; ///< prints the questions, asks nothing
    ResolverSettings resolver;
    QMap<QString, QString> keys;
    CheckSubject subject;            ///< of the options, if no file is given
    QStringList with;                ///< records that are laid over the DNS for a second run
    bool wantsTry = false;           ///< the same with the records that the checks propose
    std::optional<WatchUntil> watch; ///< nothing: no watch
    QStringList paths;
    Own own;
    std::shared_ptr<const Catalog> catalog;
};

/// Reads them, with what the settings say where the options do not.
/// \return what is wrong with the options, or nothing
[[nodiscard]] QString readWishes(const Arguments &arguments, CheckWishes &wishes);

} // namespace BounceLens
