// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction/views.h"

#include "input/charset.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kShortestBase64 = 12; ///< characters; "a@b.example" has 16

/// Adds a piece of the original as these characters.
void addPiece(DecodedView &view, const QString &characters, qsizetype start, qsizetype end)
{
    for (const QChar c : characters) {
        view.text += c;
        view.starts.append(start);
        view.ends.append(end);
    }
}

DecodedView plainView(const QString &text)
{
    DecodedView view{.text = text, .starts = {}, .ends = {}};
    for (qsizetype at = 0; at < text.size(); ++at) {
        view.starts.append(at);
        view.ends.append(at + 1);
    }
    return view;
}

/// Replaces what an expression finds by what \a decode makes of it; the rest stays.
template <typename Decode>
DecodedView replacedView(const QString &text, const QRegularExpression &expression, Decode decode)
{
    DecodedView view;
    qsizetype from = 0;
    const auto keepUpTo = [&](qsizetype end) {
        for (; from < end; ++from) {
            addPiece(view, text.sliced(from, 1), from, from + 1);
        }
    };
    for (const auto &match : expression.globalMatch(text)) {
        keepUpTo(match.capturedStart());
        addPiece(view, decode(match), match.capturedStart(), match.capturedEnd());
        from = match.capturedEnd();
    }
    keepUpTo(text.size());
    return view;
}

QString textOfBytes(const QByteArray &bytes, const QByteArray &charset = "utf-8")
{
    return decodeText(bytes, charset).text;
}

/// "=41=42" of several bytes is one text, since a letter can be of several.
QString fromHexRun(QString run, QChar mark)
{
    return textOfBytes(QByteArray::fromHex(run.remove(mark).toLatin1()));
}

DecodedView quotedPrintableView(const QString &text)
{
    static const QRegularExpression escape(uR"(=[ \t]*\r?\n|(?:=[0-9A-Fa-f]{2}){1,64})"_s);
    return replacedView(text, escape, [](const QRegularExpressionMatch &match) {
        return match.captured().endsWith(u'\n') ? QString() : fromHexRun(match.captured(), u'=');
    });
}

DecodedView percentView(const QString &text)
{
    static const QRegularExpression escape(uR"((?:%[0-9A-Fa-f]{2}){1,64})"_s);
    return replacedView(text, escape,
                        [](const QRegularExpressionMatch &match) { return fromHexRun(match.captured(), u'%'); });
}

DecodedView doublePercentView(const QString &text)
{
    static const QRegularExpression escape(uR"((?:%25[0-9A-Fa-f]{2}){1,64})"_s);
    return replacedView(text, escape, [](const QRegularExpressionMatch &match) {
        return fromHexRun(match.captured().remove("%25"_L1), u'%');
    });
}

DecodedView xtextView(const QString &text)
{
    static const QRegularExpression escape(uR"((?:\+[0-9A-F]{2}){1,64})"_s);
    return replacedView(text, escape,
                        [](const QRegularExpressionMatch &match) { return fromHexRun(match.captured(), u'+'); });
}

DecodedView entityView(const QString &text)
{
    static const QRegularExpression entity(
        uR"(&(?:#(?<number>\d{1,7})|#[xX](?<hex>[0-9A-Fa-f]{1,6})|(?<name>commat|period|lowbar|hyphen|dash|amp|shy|ZeroWidthSpace));)"_s);
    return replacedView(text, entity, [](const QRegularExpressionMatch &match) {
        const QString name = match.captured("name");
        if (!name.isEmpty()) {
            return name == "commat"_L1                               ? u"@"_s
                   : name == "period"_L1                             ? u"."_s
                   : name == "lowbar"_L1                             ? u"_"_s
                   : name == "amp"_L1                                ? u"&"_s
                   : name == "shy"_L1 || name == "ZeroWidthSpace"_L1 ? QString()
                                                                     : u"-"_s;
        }
        const QString hex = match.captured("hex");
        const uint code = hex.isEmpty() ? match.captured("number").toUInt() : hex.toUInt(nullptr, 16);
        const char32_t letter = code;
        return code <= QChar::LastValidCodePoint ? QString::fromUcs4(&letter, 1) : QString();
    });
}

QString decodedWord(const QRegularExpressionMatch &word)
{
    const bool isBase64 = word.captured("form").compare("B"_L1, Qt::CaseInsensitive) == 0;
    QByteArray bytes = word.captured("text").toLatin1();
    if (isBase64) {
        bytes = QByteArray::fromBase64(bytes);
    } else {
        bytes = QByteArray::fromPercentEncoding(bytes.replace('_', ' '), '=');
    }
    return textOfBytes(bytes, word.captured("charset").section(u'*', 0, 0).toLatin1());
}

/// Encoded words with nothing but white space between them are one text, RFC 2047 section 6.2.
DecodedView encodedWordView(const QString &text)
{
    static const QRegularExpression word(
        uR"((?:(?<=\?=)[ \t\r\n]+(?==\?))|=\?(?<charset>[^?\s]{1,40})\?(?<form>[BbQq])\?(?<text>[^?\s]{0,998})\?=)"_s);
    return replacedView(text, word, [](const QRegularExpressionMatch &match) {
        return match.captured("form").isEmpty() ? QString() : decodedWord(match);
    });
}

bool isReadable(const QString &text)
{
    const auto isText = [](QChar c) { return c.isPrint() || c == u'\n' || c == u'\r' || c == u'\t'; };
    return !text.isEmpty() && std::ranges::all_of(text, isText) && !text.contains(QChar::ReplacementCharacter);
}

/// Text of a run of base64, in UTF-8 or UTF-16; null if it is none.
QString textOfBase64(QString run)
{
    static const QRegularExpression space(uR"([\s>]+)"_s);
    run.remove(space);
    const auto alphabet =
        run.contains(u'-') || run.contains(u'_') ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const QByteArray bytes = QByteArray::fromBase64(run.toLatin1(), alphabet);
    const QString utf8 = QString::fromUtf8(bytes);
    if (isReadable(utf8)) {
        return utf8;
    }
    const QString utf16 = textOfBytes(bytes, "utf-16le");
    return isReadable(utf16) ? utf16 : QString();
}

QString decodedRun(const QString &run)
{
    const QString decoded = textOfBase64(run);
    return decoded.isEmpty() ? run : u' ' + decoded + u' ';
}

/// A run stands for its text as a whole: pieces of three letters could be told apart, but would not decode any more.
DecodedView base64View(const QString &text)
{
    static const QRegularExpression run(
        uR"((?<![A-Za-z0-9+/_=-])[A-Za-z0-9+/]{%1,}+(?:[ \t]*\r?\n[> \t]*[A-Za-z0-9+/]{4,}+(?=={0,2}[ \t]*(?:\r?\n|$)))*+={0,2})"_s
            .arg(kShortestBase64));
    return replacedView(text, run, [](const QRegularExpressionMatch &match) { return decodedRun(match.captured()); });
}

/// The alphabet of URLs, RFC 4648 section 5; "/" parts one run from the next.
DecodedView base64UrlView(const QString &text)
{
    static const QRegularExpression run(uR"((?<![A-Za-z0-9+_-])[A-Za-z0-9_-]{%1,}+)"_s.arg(kShortestBase64));
    return replacedView(text, run, [](const QRegularExpressionMatch &match) { return decodedRun(match.captured()); });
}

} // namespace

QList<DecodedView> decodedViews(const QString &text)
{
    QList<DecodedView> views{plainView(text)};
    const auto offer = [&views, &text](DecodedView view) {
        if (view.text != text) {
            views.append(std::move(view));
        }
    };
    offer(encodedWordView(text));
    offer(quotedPrintableView(text));
    offer(percentView(text));
    offer(doublePercentView(text));
    offer(xtextView(text));
    offer(entityView(text));
    offer(base64View(text));
    offer(base64UrlView(text));
    return views;
}

} // namespace BounceLens
