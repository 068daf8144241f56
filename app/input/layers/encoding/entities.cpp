// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/entities.h"

#include "input/html/entities.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// "&GT;" and "&NBSP;", which no list of names has.
QString lowerIfShouted(QStringView entity)
{
    constexpr qsizetype kLongest = 40;
    const QStringView start = entity.first(std::min(entity.size(), kLongest));
    const qsizetype end = start.indexOf(u';');
    const QStringView name = start.sliced(1, std::max<qsizetype>(end - 1, 0));
    constexpr std::array kShouted{"LT"_L1, "GT"_L1, "AMP"_L1, "QUOT"_L1, "NBSP"_L1, "APOS"_L1};
    const bool isShouted = std::ranges::any_of(kShouted, [name](QLatin1StringView known) { return name == known; });
    return isShouted ? start.toString().toLower() : start.toString();
}

QString withoutEntities(QStringView line)
{
    QString bare;
    bare.reserve(line.size());
    qsizetype done = 0;
    for (qsizetype at = line.indexOf(u'&'); at >= 0; at = line.indexOf(u'&', std::max(at + 1, done))) {
        const HtmlEntity entity = htmlEntityAt(lowerIfShouted(line.sliced(at)));
        if (entity.length > 0 && line[at + entity.length - 1] == u';') {
            bare += line.sliced(done, at - done);
            bare += entity.text == QChar(QChar::Nbsp) ? u" "_s : entity.text;
            done = at + entity.length;
        }
    }
    bare += line.sliced(done);
    return bare;
}

} // namespace

int seesEntities(const TextSample &sample)
{
    if (sample.count(u'&') == 0 || sample.count(u';') == 0) {
        return 0;
    }
    constexpr std::array kSigns{"&lt;"_L1, "&gt;"_L1, "&amp;"_L1, "&quot;"_L1, "&#"_L1, "&apos;"_L1};
    const bool isSeen = std::ranges::any_of(
        kSigns, [&sample](QLatin1StringView sign) { return sample.text().contains(sign, Qt::CaseInsensitive); });
    return isSeen ? 40 : 0;
}

std::optional<Peeled> peelEntities(QStringView text)
{
    LineWriter writer(text.size());
    qsizetype number = 0;
    bool isPeeled = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QString bare = line.contains(u'&') ? withoutEntities(line) : QString();
        isPeeled = isPeeled || (!bare.isNull() && bare.size() < line.size());
        writer.add(bare.isNull() ? line : QStringView(bare), number++);
    }
    Peeled peeled = writer.take();
    return isPeeled && tellsOfDelivery(peeled.text) ? std::optional(std::move(peeled)) : std::nullopt;
}

} // namespace BounceLens
