// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/wording.h"

#include <QList>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Placeholder
{
    QString name;
    QString regex;
};

const QList<Placeholder> &placeholders()
{
    static const QList<Placeholder> list{
        {u"domain"_s,
         uR"((?:[\p{L}\p{N}_][\p{L}\p{N}_-]{0,62}\.){1,40}[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)"_s},
        {u"ip"_s, uR"(\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){2,7}(?:\.\d{1,3}){0,3})"_s},
        {u"address"_s, uR"([^\s<>@"'(),;:]{1,256}@[\p{L}\p{N}_.-]{0,255}[\p{L}\p{N}])"_s},
        {u"host"_s,
         uR"((?:[\p{L}\p{N}_][\p{L}\p{N}_-]{0,62}\.){0,40}[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?)"_s},
        {u"url"_s, uR"((?:https?://|www\.)[^\s<>"]{0,500}[^\s<>".,;:)\]'])"_s},
        {u"id"_s, uR"(\S{0,255}[^\s.,;:])"_s},
        {u"number"_s, uR"(\d{1,20}(?:[.,]\d{1,20}){0,5})"_s},
        {u"any"_s, uR"([^\n]{0,200}?)"_s},
    };
    return list;
}

bool isInvisible(QChar c)
{
    return c == QChar::SoftHyphen || (c >= u'\u200B' && c <= u'\u200F') || c == QChar(0xFEFF);
}

QString withoutTypography(QStringView text)
{
    constexpr qsizetype kLongest = 3; // characters that stand for one: "..." for an ellipsis
    QString plain(text.size() * kLongest, Qt::Uninitialized);
    QChar *const begin = plain.data();
    QChar *end = begin;
    for (const QChar c : text) {
        if (c > u' ' && c < u'\x7F' && c != u'`') {
            *end++ = c;
        } else if (c.isSpace()) {
            if (end != begin && end[-1] != u' ') {
                *end++ = u' ';
            }
        } else if (c == u'\u2018' || c == u'\u2019' || c == u'\u201A' || c == u'\u00B4' || c == u'`') {
            *end++ = u'\'';
        } else if (c == u'\u201C' || c == u'\u201D' || c == u'\u201E' || c == u'\u00AB' || c == u'\u00BB') {
            *end++ = u'"';
        } else if (c >= u'\u2010' && c <= u'\u2015') {
            *end++ = u'-';
        } else if (c == u'\u2026') {
            end = std::ranges::fill_n(end, kLongest, QChar(u'.'));
        } else if (!isInvisible(c)) {
            *end++ = c;
        }
    }
    plain.truncate(end - begin);
    return plain;
}

bool belongsToName(QChar c)
{
    return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u'@' || c == u'/' || c == u'=' || c == u'%';
}

/// True if the word at [from, to) is not a piece of an address, a URL or a host name.
bool standsAlone(QStringView text, qsizetype from, qsizetype to)
{
    if (from > 0 && (belongsToName(text[from - 1]) || text[from - 1] == u'.')) {
        return false;
    }
    if (to < text.size() && text[to].toLower() == u's') {
        ++to;
    }
    if (to < text.size() && text[to] == u'.') {
        return to + 1 == text.size() || !belongsToName(text[to + 1]);
    }
    return to == text.size() || !belongsToName(text[to]);
}

/// Characters before "mail" at \a at that go: 1 for "email", 2 for "e-mail", else 0.
qsizetype prefixOfMail(QStringView text, qsizetype at)
{
    for (const auto prefix : {"e"_L1, "e-"_L1}) {
        if (text.first(at).endsWith(prefix, Qt::CaseInsensitive) && standsAlone(text, at - prefix.size(), at + 4)) {
            return prefix.size();
        }
    }
    return 0;
}

/// Position of "mail" in any case from \a from on; -1 if there is none.
qsizetype findMail(QStringView text, qsizetype from)
{
    for (qsizetype at = from; at + 4 <= text.size(); ++at) {
        const bool isStart = text[at] == u'm' || text[at] == u'M';
        if (isStart && text.sliced(at, 4).compare("mail"_L1, Qt::CaseInsensitive) == 0) {
            return at;
        }
    }
    return -1;
}

QString withOneWordForMail(QString text)
{
    for (qsizetype at = findMail(text, 0); at >= 0; at = findMail(text, at + 1)) {
        const qsizetype prefix = prefixOfMail(text, at);
        text.remove(at - prefix, prefix);
        at -= prefix;
    }
    return text;
}

/// Position behind the group or character class that starts at \a at.
qsizetype skipBracket(QStringView regex, qsizetype at)
{
    int depth = 0;
    bool inClass = false;
    for (; at < regex.size(); ++at) {
        const QChar c = regex[at];
        if (c == u'\\') {
            ++at;
        } else if (inClass) {
            inClass = c != u']';
        } else if (c == u'[') {
            inClass = true;
        } else if (c == u'(') {
            ++depth;
        } else if (c == u')') {
            --depth;
        }
        if (!inClass && depth == 0) {
            return at + 1;
        }
    }
    return regex.size();
}

/// Literal pieces that every match of a regular expression holds. None if it has alternatives at its top.
QStringList literalPieces(QStringView regex)
{
    constexpr QStringView kOptional = u"?*{";
    QStringList pieces{QString()};
    for (qsizetype at = 0; at < regex.size();) {
        const QChar c = regex[at];
        if (c == u'|') {
            return {};
        }
        if (c == u'(' || c == u'[') {
            at = skipBracket(regex, at);
            pieces.append(QString());
        } else if (c == u'\\' && at + 1 < regex.size() && !regex[at + 1].isLetterOrNumber()) {
            pieces.last() += regex[at + 1];
            at += 2;
        } else if (c == u'\\') {
            at += 2;
            pieces.append(QString());
        } else if (kOptional.contains(c)) {
            pieces.last().chop(1);
            at = c == u'{' ? std::max(at, regex.indexOf(u'}', at)) + 1 : at + 1;
            pieces.append(QString());
        } else if (QStringView(u".^$+)]}").contains(c)) {
            ++at;
            pieces.append(QString());
        } else {
            pieces.last() += c;
            ++at;
        }
    }
    return pieces;
}

QString longest(const QStringList &pieces)
{
    const auto found = std::ranges::max_element(pieces, {}, [](const QString &piece) { return piece.size(); });
    return found == pieces.end() ? QString() : lowered(*found);
}

} // namespace

QString plainSpelling(QStringView text)
{
    return withOneWordForMail(withoutTypography(text));
}

QString lowered(QString text)
{
    for (QChar &c : text) {
        c = c < u'\x80' ? QChar(c >= u'A' && c <= u'Z' ? char16_t(c.unicode() + 32) : c.unicode()) : c.toLower();
    }
    return text;
}

const QStringList &placeholderNames()
{
    static const QStringList names = [] {
        QStringList list;
        for (const Placeholder &placeholder : placeholders()) {
            list.append(placeholder.name);
        }
        return list;
    }();
    return names;
}

QStringList placeholdersIn(QStringView text)
{
    static const QRegularExpression braces(uR"(\{([^{}\s]*)\})"_s);
    QStringList names;
    for (const auto &match : braces.globalMatchView(text)) {
        names.append(match.captured(1));
    }
    return names;
}

Wording wordingFromText(QStringView text)
{
    static const QRegularExpression known(u"\\{(%1)\\}"_s.arg(placeholderNames().join(u'|')));
    const QString plain = plainSpelling(text).trimmed();
    Wording wording;
    QStringList pieces;
    QStringList named{u"any"_s};
    qsizetype from = 0;
    const auto addLiteral = [&](qsizetype to) {
        pieces.append(plain.sliced(from, to - from));
        wording.regex += QRegularExpression::escape(pieces.last());
        wording.literalLength += pieces.last().size();
    };
    for (const auto &match : known.globalMatch(plain)) {
        addLiteral(match.capturedStart());
        const QString name = match.captured(1);
        const QString regex = placeholders().at(placeholderNames().indexOf(name)).regex;
        wording.regex +=
            (named.contains(name) ? u"(?:%1)"_s : u"(?<%2>%1)"_s).replace("%2"_L1, name).replace("%1"_L1, regex);
        named.append(name);
        from = match.capturedEnd();
    }
    addLiteral(plain.size());
    wording.required = longest(pieces);
    for (const QString &piece : std::as_const(pieces)) {
        if (!piece.isEmpty()) {
            wording.pieces.append(lowered(piece));
        }
    }
    return wording;
}

Wording wordingFromRegex(const QString &regex)
{
    const QString required = longest(literalPieces(regex));
    return {.regex = regex, .required = required, .pieces = {}, .literalLength = required.size()};
}

QMap<QString, QString> capturesOf(const QRegularExpressionMatch &match)
{
    QMap<QString, QString> captures;
    const QStringList names = match.regularExpression().namedCaptureGroups();
    for (const QString &name : names) {
        if (!name.isEmpty() && match.hasCaptured(name)) {
            captures.insert(name, match.captured(name));
        }
    }
    return captures;
}

} // namespace BounceLens
