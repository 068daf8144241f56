// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <glib-object.h>

#include <memory>

namespace BounceLens {

struct GObjectUnref
{
    void operator()(gpointer object) const { g_object_unref(object); }
};
/// Owns one reference to an object of GLib.
template <typename T>
using GObjectPointer = std::unique_ptr<T, GObjectUnref>;

} // namespace BounceLens
