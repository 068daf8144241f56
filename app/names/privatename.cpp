// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/privatename.h"

#include "names/publicsuffix.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

// clang-format off
constexpr std::array kPrivateSuffixes{
    "local"_L1,        // RFC 6762 section 3
    "localhost"_L1,    // RFC 6761 section 6.3
    "test"_L1,         // RFC 6761 section 6.2
    "invalid"_L1,      // RFC 6761 section 6.4
    "onion"_L1,        // RFC 7686
    "alt"_L1,          // RFC 9476
    "home.arpa"_L1,    // RFC 8375
    "service.arpa"_L1, // RFC 9665
    "internal"_L1,     // resolution of the ICANN board, 29 July 2024
    "corp"_L1,         // resolution of the ICANN board, 4 February 2018: never to be delegated
    "home"_L1,         // the same
    "mail"_L1,         // the same
    "intranet"_L1,     // RFC 6762 appendix G: used by networks without any right
    "lan"_L1,          // the same
    "private"_L1,      // the same
    "localdomain"_L1,  // set up by systems without any right
    "workgroup"_L1,    // the same
};
// clang-format on

/// What stands behind the last label with an underscore.
DomainName withoutAttributes(const DomainName &name)
{
    const QStringList labels = name.labels();
    const auto attribute =
        std::find_if(labels.crbegin(), labels.crend(), [](const QString &label) { return label.startsWith(u'_'); });
    return name.last(attribute - labels.crbegin());
}

bool hasPrivateSuffix(const DomainName &name)
{
    const QStringList labels = name.labels();
    return std::ranges::any_of(kPrivateSuffixes, [&labels](QLatin1StringView suffix) {
        const qsizetype count = suffix.count('.'_L1) + 1;
        return labels.size() >= count && labels.last(count).join(u'.') == suffix;
    });
}

} // namespace

bool isPrivate(const DomainName &name)
{
    const DomainName host = withoutAttributes(name);
    if (host.labels().size() < 2 && !hasPrivateSuffix(host)) {
        const bool isAskedAbout = host != name && !host.isRoot();
        return !isAskedAbout || !(isPublicSuffix(host) || host.toString() == "example"_L1);
    }
    return hasPrivateSuffix(host);
}

} // namespace BounceLens
