// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/announce.h"

#include <QAccessible>
#include <QWidget>

namespace BounceLens {

void announce(QWidget *about, const QString &text, Urgency urgency)
{
    if (text.isEmpty()) {
        return;
    }
    QAccessibleAnnouncementEvent event(about, text);
    event.setPoliteness(urgency == Urgency::Now ? QAccessible::AnnouncementPoliteness::Assertive
                                                : QAccessible::AnnouncementPoliteness::Polite);
    QAccessible::updateAccessibility(&event);
}

} // namespace BounceLens
