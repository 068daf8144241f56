// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace BounceLens {

/// A web address in a text.
struct WebLink
{
    QString url;
    QString host;      ///< lower case
    qsizetype at = 0;  ///< offset in the text
    qsizetype end = 0; ///< behind it
};

/// "http://…" and "https://…", at most 200 of them, images and style sheets left out.
[[nodiscard]] QList<WebLink> findLinks(QStringView text);

/// The part of a host name that one owner has: its last two labels, three below a short second level ("example.co.uk").
[[nodiscard]] QString siteOf(QStringView host);
/// That of the domain of an address; null if it has none.
[[nodiscard]] QString siteOfAddress(QStringView address);

/// True if a link carries an address with it, as it is, percent-encoded (RFC 3986 section 2.1) or in base64.
[[nodiscard]] bool carriesAddress(const WebLink &link, const QString &address);

} // namespace BounceLens
