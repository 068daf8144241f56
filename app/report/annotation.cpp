// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/annotation.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QByteArrayView kPrefix = "x-bouncelens-";
constexpr qsizetype kWordBytes = 42;    // of text in an encoded word, which has at most 75 letters
constexpr qsizetype kMostLetters = 320; // of a value: as many as an address can have

/// A line with its end, from \a at.
QByteArrayView lineAt(QByteArrayView mail, qsizetype at)
{
    const qsizetype end = mail.indexOf('\n', at);
    return end < 0 ? mail.sliced(at) : mail.sliced(at, end + 1 - at);
}

bool isEmptyLine(QByteArrayView line)
{
    return line == "\n" || line == "\r\n";
}

/// A name of printable ASCII without a colon, then blanks (an obsolete form) and the colon: RFC 5322, 3.6.8 and 4.5.
bool isField(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    const QByteArrayView name = colon > 0 ? line.first(colon).trimmed() : QByteArrayView();
    return !name.isEmpty() && line.startsWith(name) &&
           std::ranges::all_of(name, [](char letter) { return letter > ' ' && letter < 0x7F; });
}

bool isContinued(QByteArrayView line)
{
    return line.startsWith(' ') || line.startsWith('\t');
}

QByteArray encodedWords(const QByteArray &utf8)
{
    QByteArray words;
    for (qsizetype at = 0; at < utf8.size();) {
        qsizetype end = std::min(at + kWordBytes, utf8.size());
        while (end < utf8.size() && (utf8.at(end) & 0xC0) == 0x80) {
            --end;
        }
        words += (at == 0 ? "=?UTF-8?B?" : " =?UTF-8?B?") + utf8.sliced(at, end - at).toBase64() + "?=";
        at = end;
    }
    return words;
}

QByteArray field(QByteArrayView name, const QJsonValue &value, QByteArrayView lineEnd)
{
    QByteArray text = value.toString().left(kMostLetters).toUtf8();
    if (text.isEmpty()) {
        return {};
    }
    const bool isPlain = std::ranges::all_of(text, [](char letter) { return letter >= ' ' && letter < 0x7F; });
    text = isPlain && !text.contains("=?") ? text : encodedWords(text);
    return QByteArray("X-BounceLens-").append(name).append(": ").append(text).append(lineEnd);
}

QByteArray fieldsOf(const QJsonObject &explanation, QByteArrayView lineEnd)
{
    QByteArray fields = field("Kind", explanation["kind"_L1], lineEnd);
    const QJsonArray failures = explanation["failures"_L1].toArray();
    for (qsizetype at = 0; at < std::min(failures.size(), kMostAnnotated); ++at) {
        const QJsonValue failure = failures.at(at);
        fields += field("Reason", failure["reason"_L1], lineEnd) + field("Acts", failure["acts"_L1], lineEnd) +
                  field("Card", failure["card"_L1]["id"_L1], lineEnd) +
                  field("Recipient", failure["recipient"_L1], lineEnd);
    }
    return fields;
}

} // namespace

std::optional<QByteArray> withAnnotation(const QByteArray &mail, const QJsonObject &explanation)
{
    qsizetype at = mail.startsWith("From ") ? lineAt(mail, 0).size() : 0;
    if (!isField(lineAt(mail, at))) {
        return {};
    }
    QByteArray annotated = mail.first(at) + fieldsOf(explanation, lineAt(mail, at).endsWith("\r\n") ? "\r\n" : "\n");
    for (bool isOurs = false; at < mail.size();) {
        const QByteArrayView line = lineAt(mail, at);
        if (isEmptyLine(line)) {
            break;
        }
        isOurs = isContinued(line)
                     ? isOurs
                     : line.first(std::min(line.size(), kPrefix.size())).compare(kPrefix, Qt::CaseInsensitive) == 0;
        if (!isOurs) {
            annotated.append(line);
        }
        at += line.size();
    }
    return annotated.append(QByteArrayView(mail).sliced(at));
}

} // namespace BounceLens
