// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/words.h"

namespace BounceLens {
QString kindName(Kind)
{
    return {};
}
QString kindSentence(Kind)
{
    return {};
}
QString actionName(Action)
{
    return {};
}
QString permanenceName(Permanence)
{
    return {};
}
QString confidenceName(Confidence)
{
    return {};
}
QString confidenceSentence(const Match &)
{
    return {};
}
QString actorName(Actor)
{
    return {};
}
QString audienceName(Actor)
{
    return {};
}
QString ignoredSentence(const Ignored &)
{
    return {};
}
QString warningSentence(WarningId, const Explanation &)
{
    return {};
}
QString noteSentence(const Note &)
{
    return {};
}
QString alternativeSentence(AlternativeWhy)
{
    return {};
}
QString replyCodeSentence(ReplyCode, const Catalog &)
{
    return {};
}
QString statusCodeSentence(EnhancedStatusCode, const Catalog &)
{
    return {};
}
QString checkName(CheckId)
{
    return {};
}
QString checkWhy(CheckId, const PlannedCheck &)
{
    return {};
}
QString checkAsks(CheckId)
{
    return {};
}
QString whyNotAskable(WhyNotAskable)
{
    return {};
}
QString lineSentence(const Explanation &, int)
{
    return {};
}
QString nothingRecognised(const Explanation &)
{
    return {};
}
QList<Fact> facts(const Explanation &, int)
{
    return {};
}
} // namespace BounceLens
