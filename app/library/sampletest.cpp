// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/sampletest.h"

#include "source/cardsource.h"

namespace BounceLens {

QList<SampleResult> testSamples(const QStringList &files, const Catalog &catalog)
{
    const CardSources sources = readOwnCards(files, catalog.content());
    const auto all = Catalog::fromContent(withOwnCards(catalog.content(), sources.content));
    const auto chosenFor = [&all](const QString &reply, const Sample &sample) {
        return all->match(failureFromSample(reply, sample.host, sample.program)).card->id;
    };
    QList<SampleResult> results;
    for (const Sample &sample : sources.samples) {
        results.append({.card = sample.card,
                        .reply = sample.matches,
                        .chosen = chosenFor(sample.matches, sample),
                        .isReject = false});
        for (const QString &reject : sample.rejects) {
            results.append(
                {.card = sample.card, .reply = reject, .chosen = chosenFor(reject, sample), .isReject = true});
        }
    }
    return results;
}

} // namespace BounceLens
