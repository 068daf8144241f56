// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/publicsuffix.h"

#include <libpsl.h>

namespace BounceLens {

namespace {

const psl_ctx_t *suffixList()
{
    static const psl_ctx_t *list = psl_builtin();
    return list;
}

} // namespace

bool isPublicSuffix(const DomainName &name)
{
    constexpr int kListedOnly = PSL_TYPE_ANY | PSL_TYPE_NO_STAR_RULE;
    return suffixList() &&
           psl_is_public_suffix2(suffixList(), name.toString().toLatin1().constData(), kListedOnly) != 0;
}

std::optional<DomainName> registeredDomain(const DomainName &name)
{
    const QByteArray text = name.toString().toLatin1();
    const char *found = suffixList() ? psl_registrable_domain(suffixList(), text.constData()) : nullptr;
    return found ? DomainName::fromPresentation(QString::fromLatin1(found)) : std::nullopt;
}

} // namespace BounceLens
