// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/json.h"

namespace BounceLens {
QString idOf(Kind)
{
    return {};
}
QString idOf(Action)
{
    return {};
}
QString idOf(Permanence)
{
    return {};
}
QString idOf(Actor)
{
    return {};
}
QString idOf(MatchedBy)
{
    return {};
}
QString idOf(Confidence)
{
    return {};
}
QString idOf(IgnoredWhy)
{
    return {};
}
QString idOf(WarningId)
{
    return {};
}
QString idOf(NoteId)
{
    return {};
}
QJsonObject toJson(const Explanation &)
{
    return {};
}
} // namespace BounceLens
