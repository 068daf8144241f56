// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/records.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kFewestRecords = 3;
constexpr qsizetype kMaxRecord = 20'000; ///< characters of one; a line of a text is far shorter

/// Under which loggers put the line of text, the most usual first.
constexpr std::array kTextKeys{"log"_L1,  "message"_L1, "msg"_L1,         "MESSAGE"_L1,  "text"_L1,
                               "line"_L1, "body"_L1,    "textPayload"_L1, "@message"_L1, "content"_L1};

bool looksLikeRecord(QStringView line)
{
    line = line.trimmed();
    return line.startsWith(u'{') && (line.endsWith(u'}') || line.endsWith("},"_L1)) && line.size() <= kMaxRecord;
}

QJsonObject recordIn(QStringView line)
{
    line = line.trimmed();
    return looksLikeRecord(line)
               ? QJsonDocument::fromJson((line.endsWith(u',') ? line.chopped(1) : line).toUtf8()).object()
               : QJsonObject();
}

/// True for an event that says whom it is about.
bool namesRecipient(const QJsonObject &record)
{
    return std::ranges::any_of(record, [](const QJsonValue &value) {
        const QString text = value.toString();
        return text.contains(u'@') && !text.contains(u' ') && !text.contains(u'\n');
    });
}

QLatin1StringView textKeyOf(const QJsonObject &record)
{
    const auto found =
        std::ranges::find_if(kTextKeys, [&record](QLatin1StringView key) { return record.value(key).isString(); });
    return found == kTextKeys.end() ? QLatin1StringView() : *found;
}

QString withoutLineEnd(QString text)
{
    while (text.endsWith(u'\n') || text.endsWith(u'\r')) {
        text.chop(1);
    }
    return text;
}

} // namespace

int seesRecords(const TextSample &sample)
{
    const int records = std::min(sample.countFirst(u'{'), sample.countLast(u'}') + sample.countLast(u','));
    return records >= kFewestRecords && records * 2 > sample.filledLines() ? 92 : 0;
}

std::optional<Peeled> peelRecords(QStringView text)
{
    LineWriter writer(text.size());
    qsizetype number = 0;
    int records = 0;
    int events = 0;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QJsonObject record = recordIn(line);
        const QLatin1StringView key = textKeyOf(record);
        if (key.isEmpty()) {
            writer.add(line, number);
        } else {
            writer.addLines(withoutLineEnd(record.value(key).toString()), number);
            ++records;
            events += namesRecipient(record) ? 1 : 0;
        }
        ++number;
    }
    Peeled peeled = writer.take();
    const bool isTelling = records >= kFewestRecords && events * 4 < records && tellsOfDelivery(peeled.text);
    return isTelling ? std::optional(std::move(peeled)) : std::nullopt;
}

} // namespace BounceLens
