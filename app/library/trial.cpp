// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/trial.h"

#include "source/cardsource.h"

#include <QTemporaryDir>

#include <algorithm>

namespace BounceLens {

namespace {

/// The catalogue as it would be; none if the draft cannot be saved.
std::shared_ptr<const Catalog> withDraft(const CardDraft &draft, const Catalog &catalog, QList<Fault> &faults)
{
    const QTemporaryDir folder;
    const auto path = saveDraft(draft, folder.path());
    if (!path) {
        faults.append({folder.path(), 0, path.error()});
        return {};
    }
    const CatalogContent content = catalog.content();
    const CardSources own = readOwnCards({*path}, content);
    faults = own.faults;
    return faults.isEmpty() ? Catalog::fromContent(withOwnCards(content, own.content)) : nullptr;
}

/// Tries failures; one use.
class Trier
{
public:
    Trier(const CardDraft &draft, const Catalog &catalog, std::shared_ptr<const Catalog> after, QString id)
        : m_draft(draft)
        , m_catalog(catalog)
        , m_after(std::move(after))
        , m_id(std::move(id))
    {
    }

    [[nodiscard]] bool isChosen(const Failure &failure) const
    {
        return m_after && m_after->match(failure).card->id == m_id;
    }

    [[nodiscard]] Fate fateOf(const Failure &failure) const
    {
        if (isChosen(failure)) {
            return Fate::Chosen;
        }
        return fits(m_draft, failure, m_catalog) ? Fate::Fits : Fate::DoesNotFit;
    }

    [[nodiscard]] bool isChosenFor(const Explanation &explanation) const
    {
        return std::ranges::any_of(explanation.analysis.failures,
                                   [this](const Failure &failure) { return isChosen(failure); });
    }

private:
    const CardDraft &m_draft;
    const Catalog &m_catalog;
    std::shared_ptr<const Catalog> m_after;
    QString m_id;
};

} // namespace

Trial tryDraft(const CardDraft &draft, const Catalog &catalog, const OpenFailure &open,
               const QList<std::shared_ptr<const Explanation>> &history)
{
    Trial trial;
    const auto after = withDraft(draft, catalog, trial.faults);
    const Trier trier(draft, catalog, after, draftId(draft));
    if (open.explanation && open.failure >= 0) {
        trial.open = trier.fateOf(open.explanation->analysis.failures.at(open.failure));
    }
    if (!draft.sample.trimmed().isEmpty()) {
        trial.sample = trier.fateOf(failureFromSample(draft.sample, draft.host));
    }
    for (const auto &explanation : history) {
        trial.tried += explanation->analysis.failures.isEmpty() ? 0 : 1;
        if (trier.isChosenFor(*explanation)) {
            trial.chosenFor.append(explanation);
        }
    }
    return trial;
}

} // namespace BounceLens
