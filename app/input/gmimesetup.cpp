// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/gmimesetup.h"

#include <gmime/gmime.h>

#include <mutex>

namespace BounceLens {

namespace {

/// Lets a message handle its fields as any other part of a mail does: only Content-Type and the like are read.
void leaveAddressesUnread()
{
    auto *messages = static_cast<GMimeObjectClass *>(g_type_class_ref(GMIME_TYPE_MESSAGE));
    const auto *objects = static_cast<const GMimeObjectClass *>(g_type_class_ref(GMIME_TYPE_OBJECT));
    messages->header_added = objects->header_added;
    messages->header_changed = objects->header_changed;
    messages->header_removed = objects->header_removed;
}

} // namespace

void initialiseGMime()
{
    static std::once_flag once;
    std::call_once(once, [] {
        g_mime_init();
        leaveAddressesUnread();
    });
}

} // namespace BounceLens
