// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/question.h"

#include "failure/statusline.h"

#include <QHash>
#include <QRegularExpression>
#include <QResource>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxLines = 12;            ///< of a question; longer texts hold what was said
constexpr qsizetype kMaxLetters = 2'000; ///< of a question
constexpr qsizetype kMaxMarks = 8;       ///< that are looked up

/// How people call a provider: "Yahoo, AOL and partners" are two names, and "exchange-online" is one.
QStringList namesOf(const Provider &provider)
{
    static const QRegularExpression part(uR"(,| and |[()])"_s);
    constexpr qsizetype kFewest = 3; // letters
    QStringList names = QString(provider.name).split(part, Qt::SkipEmptyParts);
    names.append(QString(provider.id).replace(u'-', u' '));
    for (QString &name : names) {
        name = name.trimmed();
    }
    names.removeIf([](const QString &name) { return name.size() < kFewest || name == "partners"_L1; });
    return names;
}

bool isNamed(QStringView text, const QString &name)
{
    const qsizetype at = text.indexOf(name, 0, Qt::CaseInsensitive);
    const qsizetype end = at + name.size();
    return at >= 0 && (at == 0 || !text[at - 1].isLetterOrNumber()) &&
           (end == text.size() || !text[end].isLetterOrNumber());
}

/// What words stand for in a code that is read aloud.
const QHash<QString, QString> &spokenDigits()
{
    static const QHash<QString, QString> digits = [] {
        QHash<QString, QString> read;
        const QResource resource(QStringLiteral(":/explain/spokendigits.tsv"));
        const QString lines = QString::fromUtf8(QByteArrayView(resource.data(), resource.size()));
        for (const QString &line : lines.split(u'\n', Qt::SkipEmptyParts)) {
            const QString meant = line.startsWith(u'#') ? QString() : line.section(u'\t', 0, 0);
            for (const QString &word : line.section(u'\t', 1).split(u' ', Qt::SkipEmptyParts)) {
                read.insert(word, meant);
            }
        }
        return read;
    }();
    return digits;
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
        const QString digits = spokenDigits().value(match.captured().toLower());
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

bool isShortText(const Document &document)
{
    return document.format == DocumentFormat::Text && document.lineCount() <= kMaxLines &&
           document.text.size() <= kMaxLetters;
}

const Provider *askedProvider(const Document &document, const QList<Provider> &providers)
{
    const Provider *asked = nullptr;
    qsizetype longest = 0;
    for (const Provider &provider : providers) {
        for (const QString &name : namesOf(provider)) {
            if (name.size() > longest && isNamed(document.text, name)) {
                asked = &provider;
                longest = name.size();
            }
        }
    }
    return asked;
}

QList<Failure> spelledCodes(const Document &document)
{
    QList<Failure> spelled;
    for (int line = 1; isShortText(document) && line <= document.lineCount(); ++line) {
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
    for (int line = 1; isShortText(document) && line <= document.lineCount(); ++line) {
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
