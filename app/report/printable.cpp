// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/printable.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Letters and marks that take room at most, and are never seen: fillers of Hangul and Khmer, the grapheme joiner.
constexpr std::array<char32_t, 7> kBlankLetters{0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x3164, 0xFFA0};

bool isUnseen(char32_t c)
{
    constexpr char32_t kAscii = 0x7F;
    if (c < kAscii) {
        return c < U' ';
    }
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return std::ranges::find(kBlankLetters, c) != kBlankLetters.end();
    }
}

QString shown(char32_t c)
{
    constexpr char32_t kDelete = 0x7F;
    if (c < U' ') {
        return QString(QChar(char16_t(0x2400 + c)));
    }
    return c == kDelete ? QString(QChar(0x2421)) : u"<U+%1>"_s.arg(QString::number(c, 16).toUpper(), 4, u'0');
}

/// The characters of a text, with those replaced that \a isReplaced names.
template <typename IsReplaced, typename Replacement>
QString replaced(QStringView text, IsReplaced isReplaced, Replacement replacement)
{
    QString out;
    qsizetype kept = 0; // up to here the text is in out
    for (qsizetype at = 0; at < text.size(); ++at) {
        const bool isPair = text[at].isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate();
        const char32_t c = isPair ? QChar::surrogateToUcs4(text[at], text[at + 1]) : text[at].unicode();
        const qsizetype units = isPair ? 2 : 1;
        if (isReplaced(c)) {
            out += text.sliced(kept, at - kept);
            out += replacement(text.sliced(at, units), c);
            kept = at + units;
        }
        at += units - 1;
    }
    out += text.sliced(kept);
    return out;
}

} // namespace

QString printable(QStringView text)
{
    return replaced(
        text, [](char32_t c) { return isUnseen(c) && c != U'\n' && c != U'\t'; },
        [](QStringView, char32_t c) { return shown(c); });
}

QString printableLine(QStringView text)
{
    return replaced(
        text, [](char32_t c) { return isUnseen(c) && c != U'\t'; }, [](QStringView, char32_t c) { return shown(c); });
}

QByteArray printableJson(const QJsonObject &object)
{
    const QString json = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    return replaced(json, isUnseen,
                    [](QStringView units, char32_t) {
                        QString escape;
                        for (const QChar unit : units) {
                            escape += u"\\u%1"_s.arg(unit.unicode(), 4, 16, QChar(u'0'));
                        }
                        return escape;
                    })
        .toUtf8();
}

} // namespace BounceLens
