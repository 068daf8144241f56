// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace BounceLens {

/// What an address that a program made up stands for.
struct ResolvedAddress
{
    enum class Form {
        Srs,   ///< "SRS0=hash=tt=example.com=kim@forwarder.example": kim@example.com, Sender Rewriting Scheme
        Batv,  ///< "prvs=tag=kim@example.com": kim@example.com, Bounce Address Tag Validation
        Verp,  ///< "bounces+lee=example.net@list.example": the recipient lee@example.net
        Imcea, ///< "IMCEAEX-_O=…_CN=Lee+20Miller@example.com": an internal address of Exchange; RFC 2156 and X.500
        X500,  ///< "/o=ExchangeLabs/…/cn=Lee Miller"
    };
    Form form;
    QString address; ///< null if the form holds none
    QString name;    ///< of Imcea and X500: the last common name
};

/// \return nothing for an ordinary address
[[nodiscard]] std::optional<ResolvedAddress> resolveAddress(const QString &address);

} // namespace BounceLens
