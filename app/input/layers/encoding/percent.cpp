// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/percent.h"

#include "input/charset.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kFewestEncodedEnds = 3; ///< in a value that holds a text
constexpr int kFewestSigns = 10;

/// The text of a value; null if it tells of no delivery.
QString textOfValue(QStringView value)
{
    const qsizetype sign = value.indexOf(u'=');
    const qsizetype first = value.indexOf(u'%');
    QByteArray bytes = (sign >= 0 && sign < first ? value.sliced(sign + 1) : value).toUtf8();
    if (!bytes.contains(' ') && !bytes.contains("%20")) {
        bytes.replace('+', ' ');
    }
    QString text = decodeText(QByteArray::fromPercentEncoding(bytes), {}).text;
    text.replace("\r\n"_L1, "\n"_L1).replace(u'\r', u'\n');
    return tellsOfDelivery(text) ? text : QString();
}

QStringList textsOf(QStringView line)
{
    QStringList texts;
    for (const QStringView value : line.tokenize(u'&')) {
        if (value.count("%0A"_L1, Qt::CaseInsensitive) >= kFewestEncodedEnds) {
            texts += textOfValue(value);
        }
    }
    texts.removeIf([](const QString &text) { return text.isNull(); });
    return texts;
}

} // namespace

int seesPercent(const TextSample &sample)
{
    return sample.count(u'%') >= kFewestSigns && sample.text().contains("%0A"_L1, Qt::CaseInsensitive) ? 86 : 0;
}

std::optional<Peeled> peelPercent(QStringView text)
{
    LineWriter writer(text.size());
    qsizetype number = 0;
    bool isPeeled = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        const QStringList texts = line.contains(u'%') ? textsOf(line) : QStringList();
        for (const QString &found : texts) {
            writer.addLines(found, number);
        }
        if (texts.isEmpty()) {
            writer.add(line, number);
        }
        isPeeled = isPeeled || !texts.isEmpty();
        ++number;
    }
    return isPeeled ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
