// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reply/letterformats.h"

#include "report/text.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The number in front of a step; empty if it is none.
QString stepMark(const QString &line)
{
    static const QRegularExpression mark(uR"(^\d{1,2}\. )"_s);
    return mark.match(line).captured();
}

QString paragraphToHtml(const QString &paragraph)
{
    QString html;
    QStringList words;
    bool isList = false;
    const auto endWords = [&] {
        html += words.isEmpty() ? QString() : u"<p>"_s + words.join("<br>"_L1) + u"</p>"_s;
        words.clear();
    };
    for (const QString &line : paragraph.split(u'\n')) {
        const QString mark = stepMark(line);
        if (mark.isEmpty() == isList) {
            endWords();
            html += isList ? u"</ol>"_s : u"<ol>"_s;
            isList = !isList;
        }
        if (isList) {
            html += u"<li>"_s + line.sliced(mark.size()).toHtmlEscaped() + u"</li>"_s;
        } else {
            words.append(line.toHtmlEscaped());
        }
    }
    endWords();
    return isList ? html + u"</ol>"_s : html;
}

} // namespace

QString htmlOf(const QString &letter)
{
    QString html;
    for (const QString &paragraph : letter.split(u"\n\n"_s)) {
        html += paragraphToHtml(paragraph);
    }
    return html;
}

QString markdownOf(const QString &letter)
{
    QStringList lines;
    for (const QString &line : letter.split(u'\n')) {
        const QString mark = stepMark(line);
        const bool isBroken = !line.isEmpty() && mark.isEmpty();
        lines.append(mark + markdownEscaped(line.sliced(mark.size())) + (isBroken ? u"  "_s : QString()));
    }
    return lines.join(u'\n');
}

} // namespace BounceLens
