// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "failure/timeline.h"
#include "report/reply/replytexts.h"

#include <QStringList>

namespace BounceLens {

struct TimelineLine
{
    QString time; ///< in the zone of the first event that has one; as written if it has none
    QString text; ///< "taken by mx.example.net, from mail.example.com, 2 s later"
    LineRange lines;
};

/// In words of the section "timeline" of resources/replies. What comes from the input is not made printable.
[[nodiscard]] QList<TimelineLine> timelineLines(const Timeline &timeline, const ReplyTexts &texts);
/// What is to be said of all of it: servers left out, lines in the wrong order.
[[nodiscard]] QStringList timelineRemarks(const Timeline &timeline, const ReplyTexts &texts);

/// "1 d 2 h", "3 min 5 s": the two largest units.
[[nodiscard]] QString durationText(qint64 seconds);

} // namespace BounceLens
