// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checksubject.h"

#include <expected>
#include <functional>

namespace BounceLens {

/// Whom the checks are about, by the options of "check": \a value gives what an option says, and nothing if it is not
/// given. "ip": an address. "sender": MAIL FROM, or its domain alone. "from": an address field or a domain; without it
/// the sender's. "selector": of a DKIM key of "from". "recipient": an address or a domain. "helo", "host": names;
/// "helo" may be an address or an address literal too. Angle brackets around them and a dot behind a name do not
/// matter.
/// \return what is wrong, a sentence, if one of them cannot be what it should be
[[nodiscard]] std::expected<CheckSubject, QString>
subjectFromOptions(const std::function<QString(const QString &option)> &value);

} // namespace BounceLens
