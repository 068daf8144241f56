// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/picture.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QChar digitFor(QChar c)
{
    switch (c.unicode()) {
    case u'O':
    case u'o':
    case u'Q':
        return u'0';
    case u'l':
    case u'I':
    case u'|':
    case u'i':
        return u'1';
    case u'S':
    case u's':
        return u'5';
    case u'Z':
    case u'z':
        return u'2';
    case u'B':
        return u'8';
    default:
        return c;
    }
}

} // namespace

bool readAsPicture(QString &text)
{
    static const QRegularExpression regex(
        uR"((?<![\w.])[245SsZz][0-5OoQlI|SsZz][0-9OoQlI|SsZzB][ -]#?[245SsZz][.,][0-9OoQlI|SsZzB]{1,3}[.,][0-9OoQlI|SsZzB]{1,3}(?![\w.])|^(?:[45][0-5][OolI]|[45][OolIS][0-9]|[45]OO|[Ss][0-5][0-9])(?=[ -][A-Za-z<]))"_s,
        QRegularExpression::MultilineOption);
    bool isChanged = false;
    for (const auto &match : regex.globalMatch(QString(text))) {
        for (qsizetype at = match.capturedStart(); at < match.capturedEnd(); ++at) {
            const QChar meant = text[at] == u',' ? QChar(u'.') : digitFor(text[at]);
            isChanged = isChanged || meant != text[at];
            text[at] = meant;
        }
    }
    return isChanged;
}

} // namespace BounceLens
