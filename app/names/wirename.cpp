// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/wirename.h"

#include <QRandomGenerator>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestLabel = 63; // bytes
constexpr qsizetype kLongestName = 253; // bytes, without the dot at the end

bool isPrintable(QChar c)
{
    return c >= u' ' && c <= u'~';
}

std::optional<QString> askableLabel(const QString &label)
{
    const bool isAscii = std::ranges::all_of(label, [](QChar c) { return c.unicode() < 0x80; });
    const QString ascii = isAscii ? label : QString::fromLatin1(QUrl::toAce(label));
    if (ascii.isEmpty() || ascii.size() > kLongestLabel || !std::ranges::all_of(ascii, isPrintable)) {
        return std::nullopt;
    }
    return ascii.toLower();
}

/// The byte at the place, or behind the backslash at the place; moves on to the next.
char nextByte(const QByteArray &name, qsizetype &at)
{
    if (name.at(at) != '\\' || at + 1 >= name.size()) {
        return name.at(at++);
    }
    bool isNumber = false;
    const int number = name.mid(at + 1, 3).toInt(&isNumber);
    if (isNumber && at + 3 < name.size()) {
        at += 4;
        return char(number);
    }
    at += 2;
    return name.at(at - 1);
}

} // namespace

std::optional<QString> askableName(const QString &name)
{
    QString dotted = name;
    for (const char16_t dot : {u'\u3002', u'\uFF0E', u'\uFF61'}) {
        dotted.replace(QChar(dot), u'.');
    }
    if (dotted.endsWith(u'.')) {
        dotted.chop(1);
    }
    QStringList labels;
    qsizetype size = -1;
    for (const QString &label : dotted.split(u'.')) {
        const auto ascii = askableLabel(label);
        if (!ascii) {
            return std::nullopt;
        }
        size += ascii->size() + 1;
        labels.append(QString(*ascii).replace(u'\\', "\\\\"_L1));
    }
    if (size > kLongestName) {
        return std::nullopt;
    }
    return labels.join(u'.');
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

QByteArray wireName(const QByteArray &name)
{
    QByteArray wire;
    QByteArray label;
    const auto flush = [&] {
        if (!label.isEmpty()) {
            wire.append(char(label.size())).append(label);
            label.clear();
        }
    };
    for (qsizetype at = 0; at < name.size();) {
        if (name.at(at) == '.') {
            flush();
            ++at;
        } else {
            label.append(nextByte(name, at));
        }
    }
    flush();
    return wire.append('\0');
}

} // namespace BounceLens
