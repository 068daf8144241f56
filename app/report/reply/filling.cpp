// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/filling.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct FilledLine
{
    MaskedText text;
    bool hasPlaceholder = false;
    bool isWhole = true; ///< every placeholder had a value
};

FilledLine filledLine(QStringView line, const Values &values)
{
    static const QRegularExpression placeholder(uR"(\{([a-z-]+)\})"_s);
    FilledLine filled;
    qsizetype from = 0;
    for (const auto &match : placeholder.globalMatchView(line)) {
        const MaskedText value = values.value(match.captured(1));
        filled.hasPlaceholder = true;
        filled.isWhole = filled.isWhole && !value.text.isEmpty();
        append(filled.text, {.text = line.sliced(from, match.capturedStart() - from).toString(), .masked = {}});
        append(filled.text, value);
        from = match.capturedEnd();
    }
    append(filled.text, {.text = line.sliced(from).toString(), .masked = {}});
    return filled;
}

/// Addresses and pseudonyms stay as they are.
void capitalise(MaskedText &text)
{
    const QStringView first = QStringView(text.text).sliced(0, std::max<qsizetype>(text.text.indexOf(u' '), 0));
    const bool isMasked = !text.masked.isEmpty() && text.masked.first().at == 0;
    if (!first.isEmpty() && !first.contains(u'@') && !isMasked) {
        text.text[0] = text.text.at(0).toUpper();
    }
}

MaskedText filledParagraph(const QString &paragraph, const Values &values)
{
    QList<MaskedText> lines;
    int withPlaceholders = 0;
    int kept = 0;
    for (const QStringView line : QStringView(paragraph).split(u'\n')) {
        const FilledLine filled = filledLine(line, values);
        withPlaceholders += filled.hasPlaceholder ? 1 : 0;
        kept += filled.hasPlaceholder && filled.isWhole ? 1 : 0;
        if (filled.isWhole) {
            lines.append(filled.text);
        }
    }
    if (withPlaceholders > 0 && kept == 0) {
        return {};
    }
    MaskedText text = joined(lines, u"\n"_s);
    if (paragraph.startsWith(u'{')) {
        capitalise(text);
    }
    return text;
}

} // namespace

void append(MaskedText &text, const MaskedText &piece)
{
    for (MaskedRange range : piece.masked) {
        range.at += text.text.size();
        text.masked.append(range);
    }
    text.text += piece.text;
}

MaskedText joined(const QList<MaskedText> &pieces, const QString &separator)
{
    MaskedText text;
    for (const MaskedText &piece : pieces) {
        if (piece.text.isEmpty()) {
            continue;
        }
        if (!text.text.isEmpty()) {
            text.text += separator;
        }
        append(text, piece);
    }
    return text;
}

MaskedText filled(const QString &text, const Values &values)
{
    QList<MaskedText> paragraphs;
    for (const QString &paragraph : text.trimmed().split(u"\n\n"_s, Qt::SkipEmptyParts)) {
        paragraphs.append(filledParagraph(paragraph, values));
    }
    return joined(paragraphs, u"\n\n"_s);
}

} // namespace BounceLens
