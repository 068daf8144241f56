// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/draftstore.h"

#include <QSettings>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kDraft{"draft"};

constexpr std::array kTexts{std::pair{"id"_L1, &CardDraft::id},         std::pair{"title"_L1, &CardDraft::title},
                            std::pair{"reason"_L1, &CardDraft::reason}, std::pair{"meaning"_L1, &CardDraft::meaning},
                            std::pair{"avoid"_L1, &CardDraft::avoid},   std::pair{"provider"_L1, &CardDraft::provider},
                            std::pair{"reply"_L1, &CardDraft::reply},   std::pair{"status"_L1, &CardDraft::status},
                            std::pair{"text"_L1, &CardDraft::text},     std::pair{"sample"_L1, &CardDraft::sample},
                            std::pair{"host"_L1, &CardDraft::host}};

constexpr std::array kSteps{std::pair{"senderSteps"_L1, &CardDraft::senderSteps},
                            std::pair{"adminSteps"_L1, &CardDraft::adminSteps}};

} // namespace

void keepDraft(QSettings &settings, const CardDraft &draft)
{
    QVariantMap values;
    for (const auto &[key, member] : kTexts) {
        values.insert(key, draft.*member);
    }
    for (const auto &[key, member] : kSteps) {
        values.insert(key, draft.*member);
    }
    settings.setValue(kDraft, values);
}

void forgetDraft(QSettings &settings)
{
    settings.remove(kDraft);
}

std::optional<CardDraft> keptDraft(const QSettings &settings)
{
    const QVariantMap values = settings.value(kDraft).toMap();
    if (values.isEmpty()) {
        return std::nullopt;
    }
    CardDraft draft;
    for (const auto &[key, member] : kTexts) {
        draft.*member = values.value(key).toString();
    }
    for (const auto &[key, member] : kSteps) {
        draft.*member = values.value(key).toStringList();
    }
    return draft;
}

} // namespace BounceLens
