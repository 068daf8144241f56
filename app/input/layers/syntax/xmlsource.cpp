// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/xmlsource.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kCdataStart = "<![CDATA["_L1;
constexpr QLatin1StringView kCdataEnd = "]]>"_L1;
constexpr int kFewestTextLines = 3;

/// A run of text between two pieces of markup.
struct XmlText
{
    QStringView text;
    qsizetype end; ///< offset behind it
};

/// The length of a tag, a declaration or an instruction at the start of a text that begins with "<"; 0 for an address
/// in angle brackets and the like.
qsizetype markupLength(QStringView text)
{
    constexpr qsizetype kLongestName = 60;
    constexpr qsizetype kLongestTag = 4000;
    qsizetype at = text.size() > 1 && QStringView(u"/!?").contains(text[1]) ? 2 : 1;
    const qsizetype start = at;
    const auto isNamePart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'-' || c == u'_' || c == u':' || c == u'.';
    };
    while (at < std::min(text.size(), kLongestName) && isNamePart(text[at])) {
        ++at;
    }
    const bool isComment = text.startsWith("<!--"_L1);
    const bool isName = at > start && text[start].isLetter() && at < text.size() &&
                        (text[at].isSpace() || QStringView(u">/?").contains(text[at]));
    const qsizetype end = isName || isComment ? text.first(std::min(text.size(), kLongestTag)).indexOf(u'>', at) : -1;
    return end < 0 ? 0 : end + 1;
}

/// Where the next markup begins; the end of the source if none does.
qsizetype nextMarkup(QStringView source, qsizetype at)
{
    for (at = source.indexOf(u'<', at); at >= 0; at = source.indexOf(u'<', at + 1)) {
        if (markupLength(source.sliced(at)) > 0 || source.sliced(at).startsWith(kCdataStart)) {
            return at;
        }
    }
    return source.size();
}

/// The text that begins at \a at, up to the next markup or the end of its CDATA section.
XmlText textAt(QStringView source, qsizetype at)
{
    if (source.sliced(at).startsWith(kCdataStart)) {
        const qsizetype start = at + kCdataStart.size();
        const qsizetype end = source.indexOf(kCdataEnd, start);
        return end < 0 ? XmlText{source.sliced(start), source.size()}
                       : XmlText{source.sliced(start, end - start), end + kCdataEnd.size()};
    }
    const qsizetype end = nextMarkup(source, at);
    return {source.sliced(at, end - at), end};
}

bool isReportInXml(QStringView text)
{
    const qsizetype lines = text.count(u'\n') + text.count("&#10;"_L1) + text.count("&#xA;"_L1, Qt::CaseInsensitive);
    return lines + 1 >= kFewestTextLines && tellsOfDelivery(text);
}

/// The first line that is no markup keeps its indentation, lines of blanks at both ends go.
QStringView withoutBlankEnds(QStringView text)
{
    const qsizetype first = text.trimmed().data() - text.data();
    const qsizetype start = text.first(first).lastIndexOf(u'\n') + 1;
    text = text.sliced(start);
    while (!text.isEmpty() && text.back().isSpace()) {
        text.chop(1);
    }
    return text;
}

} // namespace

int seesXml(const TextSample &sample)
{
    const QStringView start = sample.text().trimmed();
    const bool isDocument = start.startsWith(u'<') && markupLength(start) > 0 && start.contains("</"_L1);
    return isDocument ? 78 : sample.count(u'<') > 0 && start.contains(kCdataStart) ? 84 : 0;
}

std::optional<Peeled> peelXml(QStringView text)
{
    LineWriter writer(text.size());
    qsizetype number = 0;
    qsizetype counted = 0;
    for (qsizetype at = nextMarkup(text, 0); at < text.size(); at = nextMarkup(text, at)) {
        const XmlText found = textAt(text, at + markupLength(text.sliced(at)));
        if (isReportInXml(found.text)) {
            const QStringView bare = withoutBlankEnds(found.text);
            const qsizetype start = bare.data() - text.data();
            number += text.sliced(counted, start - counted).count(u'\n');
            counted = start;
            qsizetype line = number;
            for (const QStringView part : bare.tokenize(u'\n')) {
                writer.add(part, line++);
            }
        }
        at = found.end;
    }
    return writer.count() > 0 ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
