// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/pages.h"

#include <QApplication>

#include <algorithm>

namespace BounceLens {

void Pages::visit(QWidget *page)
{
    if (currentWidget() == page) {
        return;
    }
    const auto before = std::ranges::find(m_trail, page, &Stop::page);
    if (before != m_trail.end()) {
        m_trail.erase(before, m_trail.end());
    } else {
        m_trail.append({.page = currentWidget(), .focus = QApplication::focusWidget()});
    }
    setCurrentWidget(page);
    Q_EMIT moved();
    page->setFocus(Qt::OtherFocusReason);
}

void Pages::begin(QWidget *page)
{
    m_trail.clear();
    setCurrentWidget(page);
    Q_EMIT moved();
}

bool Pages::goBack()
{
    if (m_trail.isEmpty()) {
        return false;
    }
    const Stop stop = m_trail.takeLast();
    setCurrentWidget(stop.page);
    Q_EMIT moved();
    (stop.focus ? stop.focus.data() : stop.page)->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace BounceLens
