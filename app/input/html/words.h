// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/html.h"
#include "input/html/layout.h"

namespace BounceLens {

/// What counts of the attributes of an element.
struct HtmlAttributes
{
    QString style;
    QString target; ///< href
    bool isHidden = false;
};

/// True if a style (CSS, and Outlook's mso-hide) leaves nothing of an element to see.
[[nodiscard]] bool isHiddenStyle(QStringView style);

/// Takes the elements and texts of a page in their order, and gives its words. Every start has its end.
class HtmlWords
{
public:
    void start(QLatin1StringView name, const HtmlAttributes &attributes);
    void end(QLatin1StringView name);
    void addText(QStringView text);
    [[nodiscard]] HtmlText take();

private:
    [[nodiscard]] bool isSeen() const;
    void place(QLatin1StringView name, bool isStart);
    void endLink();

    HtmlLayout m_layout;
    int m_depth = 0;
    int m_unseenFrom = 0;       ///< depth of the element that hides all in it; 0 for none
    int m_scriptFrom = 0;       ///< the same of one whose text is none for people
    int m_preformattedFrom = 0; ///< the same of one whose white space counts
    bool m_isStartOfPre = false;
    QString m_target; ///< of the link that is open
    qsizetype m_linkStart = 0;
    qsizetype m_hidden = 0;
};

} // namespace BounceLens
