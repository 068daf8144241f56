// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/maildomains.h"

#include <QByteArray>
#include <QResource>

#include <optional>

namespace BounceLens {

namespace {

std::optional<Mending> mendingOf(QByteArrayView word)
{
    return word == "letters"  ? std::optional(Mending::Letters)
           : word == "ending" ? std::optional(Mending::Ending)
           : word == "real"   ? std::optional(Mending::Real)
                              : std::nullopt;
}

} // namespace

MailDomains::MailDomains(QByteArrayView lines)
{
    for (const QByteArray &line : lines.toByteArray().split('\n')) {
        const qsizetype tab = line.indexOf('\t');
        const qsizetype dot = line.indexOf('.');
        const auto mending = mendingOf(QByteArrayView(line).sliced(tab + 1));
        if (tab <= 0 || dot <= 0 || dot > tab || !mending) {
            continue;
        }
        const QString domain = QString::fromLatin1(line.first(tab));
        m_known.insert(domain, *mending);
        if (*mending != Mending::Real) {
            m_domains.append({.name = domain.first(dot), .ending = domain.sliced(dot + 1), .mending = *mending});
        }
    }
}

const MailDomains &MailDomains::builtIn()
{
    static const MailDomains domains = [] {
        const QResource resource(QStringLiteral(":/names/maildomains.tsv"));
        return MailDomains(QByteArrayView(resource.data(), resource.size()));
    }();
    return domains;
}

} // namespace BounceLens
