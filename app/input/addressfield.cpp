// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/addressfield.h"

#include "input/charset.h"
#include "input/mime/gmimeparsing.h"

#include <gmime/gmime.h>

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array<QByteArrayView, 6> kAddressFields{"from", "sender", "reply-to", "to", "cc", "bcc"};

/// Letters that must not stand in a name without quotes, RFC 5322 section 3.2.3; dots do no harm.
constexpr QStringView kUnquotedNever = u"()<>[]:;@\\,\"";

QString decodedWords(const QByteArray &words)
{
    initialiseGMime();
    char *decoded = g_mime_utils_header_decode_text(nullptr, words.constData());
    const QString text = decodeText(decoded, {}).text.simplified();
    g_free(decoded);
    return text;
}

QString escaped(QString text)
{
    return text.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
}

/// Whether the text ends within a quoted string, if it began within one or not.
bool endsQuoted(QByteArrayView text, bool isQuoted)
{
    for (qsizetype at = 0; at < text.size(); ++at) {
        at += text[at] == '\\' ? 1 : 0;
        isQuoted = at < text.size() && text[at] == '"' ? !isQuoted : isQuoted;
    }
    return isQuoted;
}

QString asName(const QString &text, bool isQuoted)
{
    if (isQuoted) {
        return escaped(text);
    }
    const bool isPlain = std::ranges::none_of(text, [](QChar c) { return kUnquotedNever.contains(c); });
    return isPlain ? text : u'"' + escaped(text) + u'"';
}

} // namespace

bool isAddressField(QByteArrayView name)
{
    constexpr QByteArrayView kResent = "resent-";
    const bool isResent =
        name.size() > kResent.size() && name.first(kResent.size()).compare(kResent, Qt::CaseInsensitive) == 0;
    const QByteArrayView plain = isResent ? name.sliced(kResent.size()) : name;
    return std::ranges::any_of(
        kAddressFields, [plain](QByteArrayView field) { return field.compare(plain, Qt::CaseInsensitive) == 0; });
}

QString decodedAddresses(const QByteArray &value)
{
    static const QRegularExpression words(uR"(=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=(?:\s+=\?[^?\s]+\?[BbQq]\?[^?\s]*\?=)*)"_s);
    QString text;
    bool isQuoted = false;
    qsizetype from = 0;
    for (const auto &match : words.globalMatch(QString::fromLatin1(value))) {
        const QByteArray between = value.sliced(from, match.capturedStart() - from);
        isQuoted = endsQuoted(between, isQuoted);
        text += decodeText(between, {}).text;
        text += asName(decodedWords(value.sliced(match.capturedStart(), match.capturedLength())), isQuoted);
        from = match.capturedEnd();
    }
    return (text + decodeText(value.sliced(from), {}).text).simplified();
}

} // namespace BounceLens
