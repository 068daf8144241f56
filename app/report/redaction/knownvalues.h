// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QStringList>

namespace BounceLens {

enum class RedactionLevel {
    None,
    CustomerSafe, ///< what the customer knows stays: the own address, the recipients as written, the subject
    Public,       ///< for strangers: nobody and nothing of the message can be told from it
};

/// What is known of the people, machines and things of one input. Letter case does not matter.
struct KnownValues
{
    QStringList allowed;     ///< addresses and domains that stay as they are
    QStringList addresses;   ///< mail addresses; their local parts are masked by themselves too
    QStringList names;       ///< of people
    QStringList hosts;       ///< host names and domains
    QStringList ids;         ///< message ids, queue ids
    QStringList subjects;    ///< subjects
    QStringList attachments; ///< file names
};

/// The values of an input at a level; \a customers are the addresses that the customer wrote to or from.
[[nodiscard]] KnownValues knownValues(const Explanation &explanation, const QStringList &customers,
                                      RedactionLevel level);

} // namespace BounceLens
