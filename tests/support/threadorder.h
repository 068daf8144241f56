// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

namespace BounceLens {

/// Tells the thread sanitizer what happens before what where one thread hands work to another through Qt, whose
/// libraries it does not see into: who posts an event, calls a method in another thread, starts a runnable or releases
/// a semaphore has done what it did before; who gets it sees that. Only the tests built with the thread sanitizer link
/// it.
void takeEvent();
void giveEvent();

/// An application that takes what was given before an event is handled, and gives afterwards; in any thread.
template <typename Application>
class OrderedApplication : public Application
{
public:
    using Application::Application;
    bool notify(QObject *receiver, QEvent *event) override
    {
        takeEvent();
        const bool isHandled = Application::notify(receiver, event);
        giveEvent();
        return isHandled;
    }
};

} // namespace BounceLens
