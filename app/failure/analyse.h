// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analysis.h"
#include "input/document.h"

#include <QStringList>

#include <stop_token>

namespace BounceLens {

/// What the user told about the own mail; may be empty.
struct Own
{
    QStringList names; ///< domains, IP addresses, IPv4 networks; see provenance.h
};

/// Recognises an input. Never fails; an input that tells nothing gives NotABounce without failures.
/// \a own tells backscatter from bounces of the user's own mail. If \a stop is requested the result is unfinished and
/// of no use. Safe to call from any thread.
[[nodiscard]] Analysis analyse(const Document &document, const Own &own = {}, std::stop_token stop = {});

} // namespace BounceLens
