// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/links.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// What a mail only shows.
bool isPicture(QStringView url)
{
    constexpr std::array kEndings{".png"_L1, ".gif"_L1, ".jpg"_L1, ".jpeg"_L1, ".css"_L1, ".ico"_L1, ".svg"_L1};
    return std::ranges::any_of(kEndings, [url](auto ending) { return url.endsWith(ending, Qt::CaseInsensitive); });
}

} // namespace

QList<WebLink> findLinks(QStringView text)
{
    constexpr qsizetype kMaxLinks = 200;
    static const QRegularExpression regex(
        uR"(https?://(?:[^\s/<>"'?#@]{1,100}@)?(?<host>[^\s/<>"'?#:)]{1,255})[^\s<>"]{0,2000})"_s,
        QRegularExpression::CaseInsensitiveOption);
    QList<WebLink> links;
    for (const auto &match : regex.globalMatchView(text)) {
        if (links.size() < kMaxLinks && !isPicture(match.capturedView())) {
            links.append({.url = match.captured(),
                          .host = match.captured("host").toLower(),
                          .at = match.capturedStart(),
                          .end = match.capturedEnd()});
        }
    }
    return links;
}

QString siteOf(QStringView host)
{
    constexpr qsizetype kShort = 3; // letters: "co", "com", "net"
    const QList<QStringView> labels = host.split(u'.', Qt::SkipEmptyParts);
    const qsizetype count = labels.size();
    const bool isSecondLevel = count > 2 && labels[count - 1].size() == 2 && labels[count - 2].size() <= kShort;
    QStringList kept;
    for (qsizetype at = std::max<qsizetype>(0, count - (isSecondLevel ? 3 : 2)); at < count; ++at) {
        kept.append(labels[at].toString().toLower());
    }
    return kept.join(u'.');
}

QString siteOfAddress(QStringView address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? QString() : siteOf(address.sliced(at + 1));
}

bool carriesAddress(const WebLink &link, const QString &address)
{
    if (address.isEmpty()) {
        return false;
    }
    const QString escaped = QString(address).replace(u'@', u"%40"_s);
    const QByteArray encoded = address.toUtf8().toBase64(QByteArray::OmitTrailingEquals);
    // The last letter of base64 depends on what follows.
    return link.url.contains(address, Qt::CaseInsensitive) || link.url.contains(escaped, Qt::CaseInsensitive) ||
           link.url.contains(QString::fromLatin1(encoded.chopped(1)));
}

} // namespace BounceLens
