// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/dialogue.h"

#include "failure/collect/session.h"

#include <QHash>

#include <memory>
#include <ranges>
#include <vector>

namespace BounceLens {

void findInDialogue(const Material &material, Findings &findings)
{
    std::vector<std::unique_ptr<DialogueSession>> sessions;
    QHash<QString, DialogueSession *> open; ///< by the mark of the tool
    for (const Turn &turn : material.turns) {
        DialogueSession *session = open.value(turn.session);
        if (!session || session->endsBefore(turn)) {
            sessions.push_back(std::make_unique<DialogueSession>(material.document, findings));
            session = sessions.back().get();
            open.insert(turn.session, session);
        }
        session->read(turn);
    }
    QSet<QString> taken;
    for (const auto &session : sessions | std::views::reverse) {
        session->forgetTaken(taken);
    }
    for (const auto &session : sessions) {
        session->finish();
    }
}

} // namespace BounceLens
