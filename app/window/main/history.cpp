// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/history.h"

#include "explain/explain.h"

#include <QtConcurrentRun>

namespace BounceLens {

namespace {

constexpr qsizetype kMaxHistory = 20; ///< inputs; each holds its mail, which can have 25 MB

Explanation withChosenCards(const Explanation &explanation, const std::shared_ptr<const Catalog> &catalog)
{
    Explanation again = matchedAgain(explanation, catalog);
    for (int at = 0; at < again.matches.size(); ++at) {
        if (explanation.matches.at(at).replaced) {
            again = withCard(again, at, explanation.matches.at(at).card->id);
        }
    }
    return again;
}

} // namespace

void History::add(const Explanations &explanations)
{
    m_stops.append({.explanations = explanations});
    m_stops = m_stops.last(std::min(m_stops.size(), kMaxHistory));
    m_at = m_stops.size() - 1;
}

void History::takeOver(const History &former)
{
    m_stops = former.m_stops;
    m_at = former.m_at;
}

Explanations History::all() const
{
    Explanations all;
    for (const Stop &stop : m_stops) {
        all += stop.explanations;
    }
    return all;
}

bool History::canStep(int direction) const
{
    return m_at + direction >= 0 && m_at + direction < m_stops.size();
}

void History::step(int direction)
{
    m_at += canStep(direction) ? direction : 0;
}

void History::matchAgain(const std::shared_ptr<const Catalog> &catalog)
{
    if (isEmpty() || open().first()->catalog == catalog) {
        return;
    }
    const auto match = [open = open(), catalog] {
        Explanations again;
        for (const auto &explanation : open) {
            again.append(std::make_shared<const Explanation>(withChosenCards(*explanation, catalog)));
        }
        return again;
    };
    QtConcurrent::run(match).then(this, [this, former = open().first()](const Explanations &again) {
        if (open().first() == former) {
            m_stops[m_at].explanations = again;
            Q_EMIT replaced();
        }
    });
}

void History::useCard(const std::shared_ptr<const Explanation> &explanation, int failure, const QString &id)
{
    Explanations &explanations = m_stops[m_at].explanations;
    explanations.replace(explanations.indexOf(explanation),
                         std::make_shared<const Explanation>(withCard(*explanation, failure, id)));
    Q_EMIT replaced();
}

} // namespace BounceLens
