// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"
#include "failure/kind.h"

namespace BounceLens {

/// What shows that a mail is phishing dressed as a bounce, as verbatim pieces: calls to "release" or "verify" beside
/// links, a real envelope sender, failed authentication, no code, no returned message. Empty if that is not likely:
/// no single sign is enough, and a delivery status or a server's reply speaks against it.
[[nodiscard]] QStringList findFakeEvidence(const Document &document, const MailEvidence &evidence,
                                           const QList<Failure> &failures);

/// True for what the user can name as the own mail's: a domain, an IP address or a network ("192.0.2.0/24").
[[nodiscard]] bool isOwnName(const QString &text);

/// What shows that a returned message was sent by somebody else in the user's name.
struct Backscatter
{
    bool isCertain = false; ///< none of the user's own names and addresses took part
    QStringList evidence;   ///< verbatim; empty: nothing speaks for backscatter
};

/// \a own: domains ("example.com", with their subdomains), IP addresses and networks ("192.0.2.0/24") of the user.
/// Without them only a failed authentication that the returned header itself tells of is evidence.
[[nodiscard]] Backscatter findBackscatter(const Document &document, const QStringList &own);

} // namespace BounceLens
