// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace BounceLens {

/// The form of a name in which the DNS is asked: lower case, no dot at its end, internationalised labels as A-labels
/// (RFC 5890 section 2.3.2.1). A name that has no such form is returned as it is.
[[nodiscard]] QString askedName(QStringView name);

} // namespace BounceLens
