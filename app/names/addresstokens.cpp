// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/addresstokens.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kLongestEncoded = 1000; // characters; RFC 2047 section 2 has 75, which not everybody keeps to
constexpr qsizetype kLongestLiteral = 100;  // characters; of an IPv6 address 45
constexpr QStringView kSpecials = u"<>,;:@.";
constexpr QStringView kEnds = u"<>,;:@.()[]\"\\"; // of an atom

bool isSpaceOrControl(QChar c)
{
    return c.isSpace() || c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

} // namespace

AddressToken AddressTokens::next()
{
    while (true) {
        skipSpace();
        if (m_at >= m_field.size()) {
            return {};
        }
        const QChar c = m_field[m_at];
        AddressToken token;
        if (kSpecials.contains(c)) {
            ++m_at;
            return {.kind = AddressTokenKind::Special, .text = c};
        }
        if (c == u'(' && skipComment()) {
            continue;
        }
        if ((c == u'"' && takeQuoted(token)) || (c == u'[' && takeLiteral(token)) ||
            (c == u'=' && takeEncoded(token))) {
            return token;
        }
        if (!kEnds.contains(c)) {
            return takeAtom();
        }
        ++m_at;
    }
}

void AddressTokens::skipSpace()
{
    while (m_at < m_field.size() && isSpaceOrControl(m_field[m_at])) {
        ++m_at;
    }
}

bool AddressTokens::skipComment()
{
    qsizetype depth = 0;
    for (qsizetype at = m_at; at < m_field.size() && !m_hasNoCommentEnd; ++at) {
        const QChar c = m_field[at];
        at += c == u'\\' ? 1 : 0;
        depth += c == u'(' ? 1 : c == u')' ? -1 : 0;
        if (depth == 0) {
            m_at = at + 1;
            return true;
        }
    }
    m_hasNoCommentEnd = true;
    return false;
}

bool AddressTokens::takeQuoted(AddressToken &token)
{
    QString inside;
    for (qsizetype at = m_at + 1; at < m_field.size() && !m_hasNoQuoteEnd; ++at) {
        if (m_field[at] == u'"') {
            m_at = at + 1;
            token = {.kind = AddressTokenKind::Quoted, .text = inside};
            return true;
        }
        at += m_field[at] == u'\\' && at + 1 < m_field.size() ? 1 : 0;
        inside += m_field[at];
    }
    m_hasNoQuoteEnd = true;
    return false;
}

bool AddressTokens::takeLiteral(AddressToken &token)
{
    const QStringView rest = m_field.sliced(m_at).first(std::min(kLongestLiteral, m_field.size() - m_at));
    const qsizetype end = rest.indexOf(u']');
    if (end < 0) {
        return false;
    }
    token = {.kind = AddressTokenKind::Literal, .text = rest.first(end + 1).toString()};
    m_at += end + 1;
    return true;
}

/// encoded-word = "=?" charset "?" encoding "?" encoded-text "?="
bool AddressTokens::takeEncoded(AddressToken &token)
{
    const QStringView rest = m_field.sliced(m_at).first(std::min(kLongestEncoded, m_field.size() - m_at));
    if (!rest.startsWith(u"=?")) {
        return false;
    }
    const auto ends = [](QChar c) { return c == u'?' || isSpaceOrControl(c); };
    const auto charset = std::find_if(rest.begin() + 2, rest.end(), ends);
    const auto encoding = rest.end() - charset > 1 ? std::find_if(charset + 1, rest.end(), ends) : rest.end();
    const auto text = rest.end() - encoding > 1 ? std::find_if(encoding + 1, rest.end(), ends) : rest.end();
    const bool isOne = rest.end() - text > 1 && *charset == u'?' && *encoding == u'?' && encoding - charset == 2 &&
                       *text == u'?' && *(text + 1) == u'=';
    if (isOne) {
        token = {.kind = AddressTokenKind::Encoded, .text = {}};
        m_at += text - rest.begin() + 2;
    }
    return isOne;
}

AddressToken AddressTokens::takeAtom()
{
    const qsizetype from = m_at;
    while (m_at < m_field.size() && !kEnds.contains(m_field[m_at]) && !isSpaceOrControl(m_field[m_at])) {
        ++m_at;
    }
    return {.kind = AddressTokenKind::Atom, .text = m_field.sliced(from, m_at - from).toString()};
}

} // namespace BounceLens
