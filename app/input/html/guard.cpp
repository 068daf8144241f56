// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html/guard.h"

#include "input/html/entities.h"
#include "names/ascii.h"
#include "names/mailaddress.h"

#include <QStringList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestHtmlTag = 8192; // characters; libxml2 compares each attribute of a tag with each before it

/// Elements whose content is no text for people, and in which "<" begins no tag.
constexpr std::array kRawElements{"script"_L1, "style"_L1, "xml"_L1};

bool isHtmlSpace(QChar c)
{
    return c == u' ' || c == u'\t' || c == u'\n' || c == u'\r' || c == u'\f';
}

/// The end of a tag (the place of its ">"), WHATWG HTML sections 13.2.5.32 to 39: a ">" in a quoted value ends nothing.
/// -1 if it has none.
qsizetype endOfTag(QStringView html, qsizetype at)
{
    bool isValue = false; // behind the "=" of an attribute
    for (; at < html.size(); ++at) {
        const QChar c = html[at];
        if (c == u'>') {
            return at;
        }
        if (isValue && (c == u'"' || c == u'\'')) {
            at = html.indexOf(c, at + 1);
            if (at < 0) {
                return -1;
            }
        }
        isValue = c == u'=' || (isValue && isHtmlSpace(c));
    }
    return -1;
}

/// "kim@example.net", "mailto:kim@example.net", "https://example.net/x"; a tag has a blank, a slash or an equals sign
/// before any "@".
bool isAddress(QStringView tag)
{
    if (tag.startsWith("http://"_L1) || tag.startsWith("https://"_L1)) {
        return true;
    }
    const auto isOdd = [](QChar c) { return isHtmlSpace(c) || c == u'=' || c == u'"' || c == u'\'' || c == u'/'; };
    return tag.size() <= kLongestAddress && tag.contains(u'@') && std::ranges::none_of(tag, isOdd);
}

class HtmlGuard
{
public:
    explicit HtmlGuard(QStringView html)
        : m_html(html)
        , m_lastTagEnd(html.lastIndexOf(u'>'))
    {
        m_out.reserve(html.size() + html.size() / 8);
    }

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<') {
                readMarkup();
            } else if (c == u'&') {
                readReference();
            } else {
                m_out += c.isNull() ? QChar(QChar::ReplacementCharacter) : c;
                ++m_at;
            }
        }
        return m_out.toUtf8();
    }

private:
    void addEscaped(QStringView text)
    {
        for (const QChar c : text) {
            if (c == u'<') {
                m_out += "&lt;"_L1;
            } else if (c == u'&') {
                m_out += "&amp;"_L1;
            } else {
                m_out += c;
            }
        }
    }

    void readReference()
    {
        const HtmlEntity entity = htmlEntityAt(m_html.sliced(m_at));
        addEscaped(entity.text.isEmpty() ? QStringView(u"&") : entity.text);
        m_at += std::max<qsizetype>(1, entity.length);
    }

    void readMarkup()
    {
        const QChar next = m_at + 1 < m_html.size() ? m_html[m_at + 1] : QChar();
        if (m_html.sliced(m_at).startsWith("<!--"_L1)) {
            skipBehind(u"-->"_s, m_at + 2);
        } else if (next == u'!' || next == u'?') {
            skipBehind(u">"_s, m_at);
        } else if (isLetter(next)) {
            readTag(m_at + 1);
        } else if (next == u'/' && m_at + 2 < m_html.size() && isLetter(m_html[m_at + 2])) {
            readTag(m_at + 2);
        } else {
            addSign();
        }
    }

    void addSign()
    {
        addEscaped(u"<");
        ++m_at;
    }

    void skipBehind(const QString &end, qsizetype from)
    {
        const qsizetype found = find(end, from);
        if (found < 0) {
            addSign();
        } else {
            m_at = found + end.size();
        }
    }

    /// What has no end is shown: better too much than a reply that is lost. Nobody looks twice for what is missing.
    [[nodiscard]] qsizetype find(const QString &end, qsizetype from)
    {
        if (m_missing.contains(end, Qt::CaseInsensitive)) {
            return -1;
        }
        const qsizetype found = m_html.indexOf(end, from, Qt::CaseInsensitive);
        if (found < 0) {
            m_missing.append(end);
        }
        return found;
    }

    void readTag(qsizetype nameStart)
    {
        const qsizetype end = endFrom(nameStart);
        if (end < 0) {
            addSign();
            return;
        }
        const QStringView inside = m_html.sliced(nameStart, end - nameStart);
        if (isAddress(inside)) {
            addEscaped(m_html.sliced(m_at, end + 1 - m_at));
            m_at = end + 1;
            return;
        }
        const qsizetype nameLength = std::ranges::find_if_not(inside, isLetterOrDigit) - inside.begin();
        const QStringView name = inside.first(nameLength);
        const bool isStart = nameStart == m_at + 1;
        addTag(m_html.sliced(m_at, end + 1 - m_at), m_html.sliced(m_at, nameStart + nameLength - m_at));
        m_at = end + 1;
        if (isStart && std::ranges::any_of(kRawElements, [name](QLatin1StringView raw) {
                return raw.size() == name.size() && name.compare(raw, Qt::CaseInsensitive) == 0;
            })) {
            const qsizetype contentEnd = find(QString(u"</"_s).append(name), m_at);
            m_at = std::max(m_at, contentEnd);
        }
    }

    /// The end of a tag, or the first ">" if a quote that is never closed hides it.
    [[nodiscard]] qsizetype endFrom(qsizetype nameStart)
    {
        if (nameStart > m_lastTagEnd) {
            return -1;
        }
        const qsizetype end = m_hasOpenQuote ? -1 : endOfTag(m_html, nameStart);
        m_hasOpenQuote = end < 0;
        return end < 0 ? m_html.indexOf(u'>', nameStart) : end;
    }

    void addTag(QStringView tag, QStringView start)
    {
        if (tag.size() > kLongestHtmlTag || m_hasOpenQuote || tag.contains(QChar())) {
            m_out += start;
            m_out += u'>';
        } else {
            m_out += tag;
        }
    }

    QStringView m_html;
    qsizetype m_at = 0;
    qsizetype m_lastTagEnd;      ///< the place of the last ">"; -1 if there is none
    bool m_hasOpenQuote = false; ///< a quote that is never closed was met
    QStringList m_missing;       ///< ends that do not come any more
    QString m_out;
};

} // namespace

QByteArray guardedHtml(QStringView html)
{
    return HtmlGuard(html).run();
}

} // namespace BounceLens
