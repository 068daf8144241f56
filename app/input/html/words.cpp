// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html/words.h"

#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

enum class Role { Inline, Block, Paragraph, Break, Rule, Table, Row, Cell, Script };

Role roleOf(QLatin1StringView name)
{
    static const QHash<QLatin1StringView, Role> roles = [] {
        QHash<QLatin1StringView, Role> all;
        for (const QLatin1StringView block :
             {"address"_L1, "article"_L1, "aside"_L1,  "blockquote"_L1, "body"_L1,    "caption"_L1, "center"_L1,
              "dd"_L1,      "details"_L1, "dir"_L1,    "div"_L1,        "dl"_L1,      "dt"_L1,      "fieldset"_L1,
              "figure"_L1,  "footer"_L1,  "form"_L1,   "header"_L1,     "li"_L1,      "main"_L1,    "menu"_L1,
              "nav"_L1,     "ol"_L1,      "option"_L1, "pre"_L1,        "section"_L1, "summary"_L1, "tbody"_L1,
              "tfoot"_L1,   "thead"_L1,   "ul"_L1,     "figcaption"_L1, "legend"_L1,  "html"_L1}) {
            all.insert(block, Role::Block);
        }
        for (const QLatin1StringView paragraph : {"p"_L1, "h1"_L1, "h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1}) {
            all.insert(paragraph, Role::Paragraph);
        }
        for (const QLatin1StringView script : {"script"_L1, "style"_L1, "title"_L1, "template"_L1}) {
            all.insert(script, Role::Script);
        }
        all.insert({{"br"_L1, Role::Break},
                    {"hr"_L1, Role::Rule},
                    {"table"_L1, Role::Table},
                    {"tr"_L1, Role::Row},
                    {"td"_L1, Role::Cell},
                    {"th"_L1, Role::Cell}});
        return all;
    }();
    return roles.value(name, Role::Inline);
}

bool isPreformatted(QLatin1StringView name, QStringView style)
{
    static const QRegularExpression regex(uR"(white-space\s*:\s*pre)"_s, QRegularExpression::CaseInsensitiveOption);
    return name == "pre"_L1 || regex.matchView(style).hasMatch();
}

} // namespace

bool isHiddenStyle(QStringView style)
{
    static const QRegularExpression regex(
        uR"((?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)"
        uR"(|(?:font-size|max-height|opacity)\s*:\s*0*\.?0+(?:px|pt|r?em|%)?\s*(?:!|;|$)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex.matchView(style).hasMatch();
}

bool HtmlWords::isSeen() const
{
    return m_unseenFrom == 0 && m_scriptFrom == 0;
}

void HtmlWords::start(QLatin1StringView name, const HtmlAttributes &attributes)
{
    ++m_depth;
    if (m_scriptFrom == 0 && roleOf(name) == Role::Script) {
        m_scriptFrom = m_depth;
    }
    if (m_unseenFrom == 0 && (attributes.isHidden || isHiddenStyle(attributes.style))) {
        m_unseenFrom = m_depth;
    }
    if (!isSeen()) {
        return;
    }
    place(name, true);
    if (m_preformattedFrom == 0 && isPreformatted(name, attributes.style)) {
        m_preformattedFrom = m_depth;
        m_isStartOfPre = true;
    }
    if (attributes.target.startsWith("http"_L1, Qt::CaseInsensitive)) {
        m_target = attributes.target;
        m_linkStart = m_layout.size();
    }
}

void HtmlWords::end(QLatin1StringView name)
{
    if (isSeen()) {
        if (name == "a"_L1) {
            endLink();
        }
        place(name, false);
    }
    for (int *from : {&m_unseenFrom, &m_scriptFrom, &m_preformattedFrom}) {
        *from = *from == m_depth ? 0 : *from;
    }
    --m_depth;
}

void HtmlWords::place(QLatin1StringView name, bool isStart)
{
    switch (roleOf(name)) {
    case Role::Block:
        m_layout.addBlock();
        break;
    case Role::Paragraph:
        isStart ? m_layout.beginParagraph() : m_layout.endParagraph();
        break;
    case Role::Table:
        isStart ? m_layout.beginTable() : m_layout.endTable();
        break;
    case Role::Row:
        m_layout.addRow();
        break;
    case Role::Break:
        isStart ? m_layout.addLineBreak() : void();
        break;
    case Role::Rule:
        m_layout.addBlankLine();
        break;
    case Role::Cell:
        isStart ? m_layout.addCell() : void();
        break;
    case Role::Inline:
    case Role::Script:
        break;
    }
}

void HtmlWords::addText(QStringView text)
{
    if (m_scriptFrom > 0) {
        return;
    }
    if (m_unseenFrom > 0) {
        m_hidden += std::ranges::count_if(text, [](QChar c) { return c.isLetterOrNumber(); });
    } else if (m_preformattedFrom > 0) {
        const bool hasLead = m_isStartOfPre && text.startsWith(u'\n');
        m_layout.addPreformatted(hasLead ? text.sliced(1) : text);
        m_isStartOfPre = false;
    } else {
        m_layout.addText(text);
    }
}

void HtmlWords::endLink()
{
    if (!m_target.isEmpty() && !m_layout.textFrom(m_linkStart).contains(m_target)) {
        m_layout.addText(QString(u" <"_s + m_target + u'>'));
    }
    m_target.clear();
}

HtmlText HtmlWords::take()
{
    return {.text = m_layout.take(), .hidden = m_hidden};
}

} // namespace BounceLens
