// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/entities.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct EntityName
{
    QLatin1StringView name;
    char16_t letter;
};
constexpr std::array kEntityNames{EntityName{"lt;"_L1, u'<'},    EntityName{"gt;"_L1, u'>'},
                                  EntityName{"amp;"_L1, u'&'},   EntityName{"quot;"_L1, u'"'},
                                  EntityName{"apos;"_L1, u'\''}, EntityName{"nbsp;"_L1, u' '}};

struct ReadEntity
{
    QString text;
    qsizetype length = 0;
};

/// "#39;", "#x27;"
ReadEntity numberedEntity(QStringView behind)
{
    constexpr qsizetype kLongest = 9;
    const bool isHex = behind.startsWith("#x"_L1, Qt::CaseInsensitive);
    const qsizetype start = isHex ? 2 : 1;
    const qsizetype end = behind.first(std::min(behind.size(), kLongest + start)).indexOf(u';');
    bool isNumber = false;
    const uint code = end > start ? behind.sliced(start, end - start).toUInt(&isNumber, isHex ? 16 : 10) : 0;
    const bool isLetter = isNumber && code >= 0x20 && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    return isLetter ? ReadEntity{QString(QChar::fromUcs4(code)), end + 1} : ReadEntity();
}

ReadEntity entityBehind(QStringView behind)
{
    if (behind.startsWith(u'#')) {
        return numberedEntity(behind);
    }
    for (const EntityName &known : kEntityNames) {
        if (behind.startsWith(known.name, Qt::CaseInsensitive)) {
            return {QString(QChar(known.letter)), known.name.size()};
        }
    }
    return {};
}

QString withoutEntities(QStringView line)
{
    QString bare;
    bare.reserve(line.size());
    qsizetype done = 0;
    for (qsizetype at = line.indexOf(u'&'); at >= 0; at = line.indexOf(u'&', std::max(at + 1, done))) {
        const ReadEntity entity = entityBehind(line.sliced(at + 1));
        if (entity.length > 0) {
            bare += line.sliced(done, at - done);
            bare += entity.text;
            done = at + 1 + entity.length;
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
