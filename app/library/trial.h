// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "library/draft.h"

namespace BounceLens {

/// How a draft fares with one failure.
enum class Fate {
    NotTried,   ///< there is no such failure
    DoesNotFit, ///< the words do not occur
    Fits,       ///< the words occur, but another card would be chosen, or the draft cannot be saved yet
    Chosen,
};

/// What would become of a draft if it were saved now.
struct Trial
{
    QList<Fault> faults; ///< empty: it can be saved
    Fate open = Fate::NotTried;
    Fate sample = Fate::NotTried;
    QList<std::shared_ptr<const Explanation>> chosenFor; ///< the inputs of the history that would get it
    int tried = 0;                                       ///< inputs of the history with a failure
};

/// An input and one of its failures.
struct OpenFailure
{
    std::shared_ptr<const Explanation> explanation; ///< null: nothing is open
    int failure = -1;
};

/// Tries a draft beside the cards of a catalogue. Takes tens of milliseconds: call it off the GUI thread.
[[nodiscard]] Trial tryDraft(const CardDraft &draft, const Catalog &catalog, const OpenFailure &open,
                             const QList<std::shared_ptr<const Explanation>> &history);

} // namespace BounceLens
