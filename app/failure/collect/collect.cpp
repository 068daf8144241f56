// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/collect.h"

#include "failure/collect/deliverystatus.h"
#include "failure/collect/dialogue.h"
#include "failure/collect/freeform.h"
#include "failure/collect/logrecords.h"
#include "failure/collect/queuelisting.h"
#include "failure/collect/services.h"

#include <array>

namespace BounceLens {

namespace {

using Finder = void (*)(const Material &material, Findings &findings);

/// A finder is a file pair and a row here; what reads sentences stands last, since it passes over lines that are taken.
constexpr std::array<Finder, 6> kFinders{findInDeliveryStatus, findInServiceEvents, findInDialogue, findInLog,
                                         findInQueueListing,   findInWords};

} // namespace

Findings collect(const Document &document, const std::stop_token &stop)
{
    Findings findings(document.lineCount());
    const Material material(document);
    for (const Finder find : kFinders) {
        if (stop.stop_requested()) {
            break;
        }
        find(material, findings);
    }
    return findings;
}

} // namespace BounceLens
