// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/text.h"

namespace BounceLens {
QString toText(const Explanation &, Colours)
{
    return {};
}
QString toMarkdown(const Explanation &)
{
    return {};
}
QString cardToText(const Card &card, const Catalog &, Colours)
{
    return card.title;
}
QString printable(QStringView text)
{
    return text.toString();
}
} // namespace BounceLens
