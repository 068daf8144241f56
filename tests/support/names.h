// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "names/mailaddress.h"

namespace BounceLens {

// Values of texts that a test knows to be right; another text ends the test program.

[[nodiscard]] inline DomainName nameOf(const QString &text)
{
    return DomainName::fromText(text).value();
}
[[nodiscard]] inline IpAddress ipOf(const QString &text)
{
    return IpAddress::fromText(text).value();
}
[[nodiscard]] inline MailAddress mailOf(const QString &text)
{
    return MailAddress::fromText(text).value();
}

/// As the DNS is asked, parted by spaces.
[[nodiscard]] inline QString textOf(const QList<DomainName> &names)
{
    QStringList texts;
    for (const DomainName &name : names) {
        texts.append(name.toString());
    }
    return texts.join(u' ');
}

} // namespace BounceLens
