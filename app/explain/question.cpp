// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/question.h"

#include "failure/statusline.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxLines = 12;            ///< of a question; longer texts hold what was said
constexpr qsizetype kMaxLetters = 2'000; ///< of a question
constexpr qsizetype kMaxMarks = 8;       ///< that are looked up

bool isShort(const Document &document)
{
    return document.format == DocumentFormat::Text && document.lineCount() <= kMaxLines &&
           document.text.size() <= kMaxLetters;
}

/// What a word stands for in a code that is read aloud; empty for any other word.
QString digitsOf(const QString &word)
{
    static const QHash<QString, QString> digits{
        {u"zero"_s, u"0"_s},    {u"oh"_s, u"0"_s},     {u"null"_s, u"0"_s},    {u"zéro"_s, u"0"_s},
        {u"cero"_s, u"0"_s},    {u"one"_s, u"1"_s},    {u"eins"_s, u"1"_s},    {u"un"_s, u"1"_s},
        {u"uno"_s, u"1"_s},     {u"two"_s, u"2"_s},    {u"zwei"_s, u"2"_s},    {u"zwo"_s, u"2"_s},
        {u"deux"_s, u"2"_s},    {u"dos"_s, u"2"_s},    {u"due"_s, u"2"_s},     {u"three"_s, u"3"_s},
        {u"drei"_s, u"3"_s},    {u"trois"_s, u"3"_s},  {u"tres"_s, u"3"_s},    {u"tre"_s, u"3"_s},
        {u"four"_s, u"4"_s},    {u"vier"_s, u"4"_s},   {u"quatre"_s, u"4"_s},  {u"cuatro"_s, u"4"_s},
        {u"quattro"_s, u"4"_s}, {u"five"_s, u"5"_s},   {u"fünf"_s, u"5"_s},    {u"cinq"_s, u"5"_s},
        {u"cinco"_s, u"5"_s},   {u"cinque"_s, u"5"_s}, {u"six"_s, u"6"_s},     {u"sechs"_s, u"6"_s},
        {u"seis"_s, u"6"_s},    {u"sei"_s, u"6"_s},    {u"seven"_s, u"7"_s},   {u"sieben"_s, u"7"_s},
        {u"sept"_s, u"7"_s},    {u"siete"_s, u"7"_s},  {u"sette"_s, u"7"_s},   {u"eight"_s, u"8"_s},
        {u"acht"_s, u"8"_s},    {u"huit"_s, u"8"_s},   {u"ocho"_s, u"8"_s},    {u"otto"_s, u"8"_s},
        {u"nine"_s, u"9"_s},    {u"neun"_s, u"9"_s},   {u"neuf"_s, u"9"_s},    {u"nueve"_s, u"9"_s},
        {u"nove"_s, u"9"_s},    {u"dot"_s, u"."_s},    {u"point"_s, u"."_s},   {u"punkt"_s, u"."_s},
        {u"punto"_s, u"."_s},   {u"ten"_s, u"10"_s},   {u"twenty"_s, u"2*"_s}, {u"thirty"_s, u"3*"_s},
        {u"forty"_s, u"4*"_s},  {u"fifty"_s, u"5*"_s}, {u"seventy"_s, u"7*"_s}};
    return digits.value(word);
}

/// "550", "550511" and "5.1.1" as they are written in replies; empty if it is no code.
QString codeFrom(QString spoken)
{
    static const QRegularExpression tens(uR"(\*([1-9]))"_s);
    static const QRegularExpression six(uR"(^([45][0-5]\d)\.?([45])\.?(\d)\.?(\d{1,2})$)"_s);
    spoken.replace(tens, uR"(\1)"_s).replace(u'*', u'0');
    while (spoken.endsWith(u'.')) {
        spoken.chop(1);
    }
    if (ReplyCode::fromText(spoken) || EnhancedStatusCode::fromText(spoken)) {
        return spoken;
    }
    const auto both = six.match(spoken);
    return both.hasMatch()
               ? u"%1 %2.%3.%4"_s.arg(both.captured(1), both.captured(2), both.captured(3), both.captured(4))
               : QString();
}

/// Runs of words that stand for digits.
QStringList spokenIn(const QString &line)
{
    static const QRegularExpression word(uR"([\p{L}]+|[^\s\p{L}-]+)"_s);
    QStringList runs{QString()};
    for (const auto &match : word.globalMatch(line)) {
        const QString digits = digitsOf(match.captured().toLower());
        const bool isMark = match.capturedView() == u"," || match.capturedView() == u"\"";
        if (!digits.isEmpty()) {
            runs.last() += digits;
        } else if (!isMark && !runs.last().isEmpty()) {
            runs.append(QString());
        }
    }
    return runs;
}

} // namespace

QList<Failure> spelledCodes(const Document &document)
{
    QList<Failure> spelled;
    for (int line = 1; isShort(document) && line <= document.lineCount(); ++line) {
        const QString text = document.line(line).toString();
        for (const QString &spoken : spokenIn(text)) {
            const QString code = codeFrom(spoken);
            if (!code.isEmpty() && spelled.isEmpty()) {
                Failure failure = failureFromReply(code);
                failure.status.lines = {line, line};
                failure.status.verbatim = text.simplified();
                spelled.append(failure);
            }
        }
    }
    return spelled;
}

QList<AskedMark> askedMarks(const Document &document)
{
    static const QRegularExpression mark(
        uR"((?<![\w@./-])(?:AS\(\d+\)|[A-Z]{2,5}:[A-Z]{2,4}\d{1,3}|[A-Z]{1,5}\d{2,8}(?:_\d{2,5})?)(?![\w@/]))"_s);
    QList<AskedMark> asked;
    for (int line = 1; isShort(document) && line <= document.lineCount(); ++line) {
        const QString text = document.line(line).toString();
        for (const auto &match : mark.globalMatch(text)) {
            if (asked.size() < kMaxMarks) {
                asked.append({match.captured(), {line, line}, text.simplified()});
            }
        }
    }
    return asked;
}

} // namespace BounceLens
