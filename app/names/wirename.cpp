// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/wirename.h"

#include "names/ascii.h"

#include <QRandomGenerator>

#include <algorithm>

namespace BounceLens {

namespace {

bool isVisible(QChar c)
{
    return c >= u' ' && c <= u'~';
}

/// The byte at the place, or behind the backslash there; moves on to the next. Nothing if a number is over 255.
std::optional<char> nextByte(QStringView text, qsizetype &at)
{
    constexpr qsizetype kDigits = 3;
    if (text[at] != u'\\' || at + 1 >= text.size()) {
        return text[at++].toLatin1();
    }
    const QStringView digits = text.sliced(at + 1).first(std::min(kDigits, text.size() - at - 1));
    if (digits.size() == kDigits && std::ranges::all_of(digits, isDigit)) {
        at += 1 + kDigits;
        const int code = digits.toInt();
        return code <= 0xFF ? std::optional(char(code)) : std::nullopt;
    }
    at += 2;
    return text[at - 1].toLatin1();
}

} // namespace

std::optional<QList<QByteArray>> readLabels(QStringView presentation)
{
    QList<QByteArray> labels;
    if (presentation.isEmpty() || (presentation.size() == 1 && presentation.front() == u'.')) {
        return labels;
    }
    if (!std::ranges::all_of(presentation, isVisible)) {
        return std::nullopt;
    }
    labels.append(QByteArray());
    for (qsizetype at = 0; at < presentation.size();) {
        if (presentation[at] == u'.') {
            ++at;
            if (at < presentation.size()) {
                labels.append(QByteArray());
            }
        } else if (const auto byte = nextByte(presentation, at)) {
            labels.last().append(*byte);
        } else {
            return std::nullopt;
        }
    }
    const bool isAnyEmpty = std::ranges::any_of(labels, &QByteArray::isEmpty);
    return isAnyEmpty ? std::nullopt : std::optional(labels);
}

QString presentedLabel(QByteArrayView label)
{
    QString text;
    text.reserve(label.size());
    for (const char c : label) {
        const QChar letter = QLatin1Char(c);
        if (!isVisible(letter)) {
            text += u'\\' + QString::number(letter.unicode()).rightJustified(3, u'0');
            continue;
        }
        if (c == '.' || c == '\\') {
            text += u'\\';
        }
        text += letter;
    }
    return text;
}

QString mixedCase(QString name)
{
    auto *random = QRandomGenerator::system();
    quint32 bits = 0;
    int left = 0;
    for (QChar &c : name) {
        if (left-- == 0) {
            bits = random->generate();
            left = 31;
        }
        if (c >= u'a' && c <= u'z' && (bits >> left & 1U) != 0) {
            c = c.toUpper();
        }
    }
    return name;
}

QByteArray wireName(QStringView presentation)
{
    QByteArray wire;
    for (const QByteArray &label : readLabels(presentation).value_or(QList<QByteArray>())) {
        wire.append(char(label.size())).append(label);
    }
    return wire.append('\0');
}

} // namespace BounceLens
