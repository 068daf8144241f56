// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/htmlsource.h"

#include "input/html.h"
#include "input/layers/alignment.h"
#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Elements that a page with text has some of.
constexpr std::array kTagNames{"html"_L1,  "body"_L1,   "head"_L1,  "div"_L1,  "p"_L1,         "br"_L1,     "span"_L1,
                               "table"_L1, "tr"_L1,     "td"_L1,    "th"_L1,   "pre"_L1,       "font"_L1,   "b"_L1,
                               "ul"_L1,    "ol"_L1,     "li"_L1,    "h1"_L1,   "h2"_L1,        "h3"_L1,     "a"_L1,
                               "meta"_L1,  "strong"_L1, "tbody"_L1, "i"_L1,    "em"_L1,        "center"_L1, "hr"_L1,
                               "tt"_L1,    "style"_L1,  "title"_L1, "code"_L1, "blockquote"_L1};
constexpr int kFewestTags = 4;

/// The length of a tag at the start of a text that begins with "<"; 0 if it is none.
qsizetype tagLength(QStringView text)
{
    constexpr qsizetype kLongestTag = 2000;
    qsizetype end = text.size() > 1 && text[1] == u'/' ? 2 : 1;
    const qsizetype start = end;
    while (end < text.size() && isLetterOrDigit(text[end])) {
        ++end;
    }
    const QStringView name = text.sliced(start, end - start);
    const bool isKnown = std::ranges::any_of(kTagNames, [name](QLatin1StringView known) {
        return name.size() == known.size() && name.compare(known, Qt::CaseInsensitive) == 0;
    });
    if (!isKnown || end == text.size() || (text[end] != u'>' && text[end] != u'/' && !text[end].isSpace())) {
        return 0;
    }
    const qsizetype close = text.first(std::min(text.size(), kLongestTag)).indexOf(u'>', end);
    return close < 0 ? 0 : close + 1;
}

/// Where the page begins and ends in a text, and how many tags it has.
struct PageSource
{
    qsizetype first = -1;
    qsizetype end = 0;
    int tags = 0;
};

PageSource pageIn(QStringView text, int enough)
{
    PageSource page;
    for (qsizetype at = text.indexOf(u'<'); at >= 0 && page.tags < enough; at = text.indexOf(u'<', at + 1)) {
        const bool isDoctype = text.sliced(at).startsWith("<!doctype html"_L1, Qt::CaseInsensitive);
        const qsizetype length = tagLength(text.sliced(at));
        if (length > 0 || isDoctype) {
            page.first = page.first < 0 ? at : page.first;
            page.end = std::max(page.end, at + length);
            page.tags += isDoctype ? kFewestTags : 1;
        }
    }
    return page;
}

} // namespace

int seesHtmlSource(const TextSample &sample)
{
    if (sample.count(u'<') < kFewestTags || sample.count(u'>') < kFewestTags) {
        return 0;
    }
    return pageIn(sample.text(), kFewestTags).tags >= kFewestTags ? 75 : 0;
}

std::optional<Peeled> peelHtmlSource(QStringView text)
{
    const PageSource page = pageIn(text, INT_MAX);
    if (page.tags < kFewestTags) {
        return std::nullopt;
    }
    const QStringView source = text.sliced(page.first, page.end - page.first);
    const QString words = textFromHtml(source);
    if (!tellsOfDelivery(words)) {
        return std::nullopt;
    }
    LineWriter writer(text.size());
    qsizetype number = 0;
    const auto addAround = [&](QStringView around) {
        for (const QStringView line : around.trimmed().tokenize(u'\n')) {
            writer.add(line, number++);
        }
    };
    addAround(text.first(page.first));
    const qsizetype above = text.first(page.first).count(u'\n');
    const QList<int> origins = alignedOrigins(words, source);
    qsizetype at = 0;
    for (const QStringView line : QStringView(words).tokenize(u'\n')) {
        writer.add(line, above + origins.at(at++));
    }
    number = text.first(page.end).count(u'\n');
    if (const QStringView rest = text.sliced(page.end).trimmed(); !rest.isEmpty()) {
        addAround(rest);
    }
    return writer.take();
}

} // namespace BounceLens
