// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html.h"

#include <QHash>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString entity(QStringView name)
{
    static const QHash<QString, QString> named{
        {u"amp"_s, u"&"_s},         {u"lt"_s, u"<"_s},          {u"gt"_s, u">"_s},          {u"quot"_s, u"\""_s},
        {u"apos"_s, u"'"_s},        {u"nbsp"_s, u" "_s},        {u"hellip"_s, u"\u2026"_s}, {u"ndash"_s, u"\u2013"_s},
        {u"mdash"_s, u"\u2014"_s},  {u"lsquo"_s, u"\u2018"_s},  {u"rsquo"_s, u"\u2019"_s},  {u"ldquo"_s, u"\u201C"_s},
        {u"rdquo"_s, u"\u201D"_s},  {u"auml"_s, u"\u00E4"_s},   {u"ouml"_s, u"\u00F6"_s},   {u"uuml"_s, u"\u00FC"_s},
        {u"Auml"_s, u"\u00C4"_s},   {u"Ouml"_s, u"\u00D6"_s},   {u"Uuml"_s, u"\u00DC"_s},   {u"szlig"_s, u"\u00DF"_s},
        {u"eacute"_s, u"\u00E9"_s}, {u"egrave"_s, u"\u00E8"_s}, {u"agrave"_s, u"\u00E0"_s}, {u"ccedil"_s, u"\u00E7"_s}};
    if (name.startsWith(u'#')) {
        bool isNumber = false;
        const bool isHex = name.mid(1).startsWith(u'x', Qt::CaseInsensitive);
        const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
        return isNumber && code >= 0x20 && code <= 0x10FFFF ? QString(QChar::fromUcs4(code)) : QString();
    }
    return named.value(name.toString());
}

constexpr std::array kBlocks{"br"_L1, "p"_L1,  "div"_L1, "tr"_L1, "li"_L1, "ul"_L1,  "ol"_L1,         "table"_L1,
                             "h1"_L1, "h2"_L1, "h3"_L1,  "h4"_L1, "hr"_L1, "pre"_L1, "blockquote"_L1, "title"_L1};
constexpr std::array kUnseen{"script"_L1, "style"_L1, "head"_L1};

class HtmlText
{
public:
    explicit HtmlText(QStringView html)
        : m_html(html)
    {
    }

    QString read()
    {
        while (m_at < m_html.size()) {
            const QChar c = m_html[m_at];
            if (c == u'<') {
                readTag();
            } else if (c == u'&') {
                readEntity();
            } else {
                add(c);
                ++m_at;
            }
        }
        return m_text.trimmed();
    }

private:
    void add(QChar c)
    {
        if (!c.isSpace() || (m_inPre && c != u'\r')) {
            m_text += c;
        } else if (!m_text.isEmpty() && !m_text.back().isSpace()) {
            m_text += u' ';
        }
    }

    void newLine()
    {
        while (m_text.endsWith(u' ')) {
            m_text.chop(1);
        }
        if (!m_text.isEmpty() && !m_text.endsWith("\n\n"_L1)) {
            m_text += u'\n';
        }
    }

    void readEntity()
    {
        constexpr qsizetype kLongestName = 10;
        const qsizetype end = m_html.mid(m_at, kLongestName).indexOf(u';');
        const QString value = end > 1 ? entity(m_html.mid(m_at + 1, end - 1)) : QString();
        if (value.isEmpty()) {
            add(u'&');
            ++m_at;
            return;
        }
        m_text += value;
        m_at += end + 1;
    }

    void readTag()
    {
        if (m_html.mid(m_at).startsWith("<!--"_L1)) {
            const qsizetype end = m_html.indexOf("-->"_L1, m_at);
            m_at = end < 0 ? m_html.size() : end + 3;
            return;
        }
        const qsizetype end = m_isLastTagRead ? -1 : m_html.indexOf(u'>', m_at);
        if (end < 0) {
            m_isLastTagRead = true;
            add(u'<');
            ++m_at;
            return;
        }
        const QStringView tag = m_html.sliced(m_at + 1, end - m_at - 1);
        m_at = end + 1;
        applyTag(tag);
    }

    void applyTag(QStringView tag)
    {
        const bool isEnd = tag.startsWith(u'/');
        qsizetype length = isEnd ? 1 : 0;
        while (length < tag.size() && tag[length].isLetterOrNumber()) {
            ++length;
        }
        const QString name = tag.first(length).mid(isEnd ? 1 : 0).toString().toLower();
        if (!isEnd && std::ranges::find(kUnseen, name) != kUnseen.end()) {
            skipTo(name);
        } else if (name == "a"_L1) {
            isEnd ? endLink() : startLink(tag);
        } else if (name == "td"_L1 || name == "th"_L1) {
            add(u' ');
        } else if (std::ranges::find(kBlocks, name) != kBlocks.end()) {
            m_inPre = name == "pre"_L1 ? !isEnd : m_inPre;
            newLine();
        }
    }

    void skipTo(const QString &name)
    {
        const qsizetype end = m_html.indexOf("</"_L1 + name, m_at, Qt::CaseInsensitive);
        m_at = end < 0 ? m_html.size() : end;
    }

    void startLink(QStringView tag)
    {
        const qsizetype at = tag.indexOf("href="_L1, 0, Qt::CaseInsensitive);
        QStringView target = at < 0 ? QStringView() : tag.mid(at + 5);
        const QChar quote = target.isEmpty() ? QChar() : target.front();
        if (quote == u'"' || quote == u'\'') {
            target = target.mid(1);
            target = target.first(std::max<qsizetype>(0, target.indexOf(quote)));
        }
        m_link = target.startsWith("http"_L1, Qt::CaseInsensitive) ? target.toString() : QString();
        m_linkStart = m_text.size();
    }

    void endLink()
    {
        if (!m_link.isEmpty() && !QStringView(m_text).mid(m_linkStart).contains(m_link)) {
            m_text += " <"_L1 + m_link + u'>';
        }
        m_link.clear();
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QString m_text;
    QString m_link;
    qsizetype m_linkStart = 0;
    bool m_inPre = false;
    bool m_isLastTagRead = false; ///< no ">" follows, so that nobody looks for it again
};

} // namespace

QString textFromHtml(QStringView html)
{
    return HtmlText(html).read();
}

} // namespace BounceLens
