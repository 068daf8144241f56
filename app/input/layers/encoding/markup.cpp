// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/encoding/markup.h"

#include "input/layers/linewriter.h"
#include "input/layers/telling.h"
#include "names/ascii.h"
#include "names/mailaddress.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QLatin1StringView kMailto = "mailto:"_L1;
constexpr int kFewestBackslashes = 3;

bool isEscapable(QChar c)
{
    return QStringView(u"<>_*[]()#`~|{}!+@-.&").contains(c);
}

qsizetype lengthOfRun(QStringView line, qsizetype at, QChar mark)
{
    qsizetype end = at;
    while (end < line.size() && line[end] == mark) {
        ++end;
    }
    return end - at;
}

/// The length of "**Status:** " at the start of a line, the name without its marks in \a name; 0 if there is none.
qsizetype boldField(QStringView line, QString &name)
{
    constexpr qsizetype kLongestName = 40;
    const QChar mark = line.isEmpty() ? QChar() : line.front();
    const qsizetype marks = mark == u'*' || mark == u'_' ? lengthOfRun(line, 0, mark) : 0;
    if (marks == 0 || marks > 3 || marks >= line.size() || !line[marks].isLetter()) {
        return 0;
    }
    const QStringView rest = line.sliced(marks);
    const qsizetype end = rest.first(std::min(rest.size(), kLongestName)).indexOf(mark);
    if (end <= 0 || lengthOfRun(rest, end, mark) != marks) {
        return 0;
    }
    const QStringView inside = rest.first(end).trimmed();
    const qsizetype behind = marks + end + marks;
    const bool hasColon = inside.endsWith(u':');
    const bool isField = hasColon || (behind < line.size() && line[behind] == u':');
    name = isField ? (hasColon ? inside.chopped(1) : inside).trimmed().toString() + u':' : QString();
    return isField ? behind + (hasColon ? 0 : 1) : 0;
}

QString withoutBold(QStringView line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' ' && c != u'\t'; });
    QString name;
    const qsizetype blanks = first - line.begin();
    const qsizetype length = boldField(line.sliced(blanks), name);
    return length > 0 ? name + line.sliced(blanks + length).toString() : line.toString();
}

/// Where an address that begins at \a at ends.
qsizetype addressEnd(QStringView line, qsizetype at)
{
    qsizetype end = at;
    while (end < line.size() && end - at < kLongestAddress && !line[end].isSpace() &&
           !QStringView(u"<>()[]|").contains(line[end])) {
        ++end;
    }
    return end;
}

/// A link to an address around "mailto:" at \a at: what it is shown as, and where it begins and ends.
struct AddressLink
{
    qsizetype first = -1;
    qsizetype end = 0;
    QString shown;
};

/// "<mailto:a|a>"
AddressLink chatLink(QStringView line, qsizetype at, qsizetype end)
{
    const bool hasLabel = at > 0 && line[at - 1] == u'<' && end < line.size() && line[end] == u'|';
    const QStringView behind = line.sliced(end, std::min(line.size() - end, kLongestAddress + 1));
    const qsizetype length = hasLabel ? behind.indexOf(u'>') : -1;
    return length < 0 ? AddressLink() : AddressLink{at - 1, end + length + 1, behind.sliced(1, length - 1).toString()};
}

/// "[a](mailto:a)"
AddressLink markdownLink(QStringView line, qsizetype at, qsizetype end)
{
    const bool isClosed =
        at > 2 && line[at - 1] == u'(' && line[at - 2] == u']' && end < line.size() && line[end] == u')';
    const qsizetype nearest = std::max<qsizetype>(0, at - kLongestAddress);
    const qsizetype open = isClosed ? nearest + line.sliced(nearest, at - 2 - nearest).lastIndexOf(u'[') : -1;
    return open < nearest ? AddressLink() : AddressLink{open, end + 1, line.sliced(open + 1, at - open - 3).toString()};
}

/// "a<mailto:a>", "a [mailto:a]"
AddressLink addedLink(QStringView line, qsizetype at, qsizetype end)
{
    const bool isEnclosed =
        at > 1 && end < line.size() &&
        ((line[at - 1] == u'<' && line[end] == u'>') || (line[at - 1] == u'[' && line[end] == u']'));
    const QStringView address = line.sliced(at + kMailto.size(), end - at - kMailto.size());
    const qsizetype nearest = std::max<qsizetype>(0, at - kLongestAddress);
    const QStringView before = isEnclosed ? line.sliced(nearest, at - 1 - nearest).trimmed() : QStringView();
    const QStringView bare = before.endsWith(u'>') ? before.chopped(1) : before;
    return !isEnclosed || address.isEmpty() || !bare.endsWith(address, Qt::CaseInsensitive)
               ? AddressLink()
               : AddressLink{before.data() + before.size() - line.data(), end + 1, u""_s};
}

AddressLink linkAt(QStringView line, qsizetype at)
{
    const qsizetype end = addressEnd(line, at + kMailto.size());
    for (const auto &read : {chatLink, markdownLink, addedLink}) {
        if (AddressLink link = read(line, at, end); link.first >= 0) {
            return link;
        }
    }
    return {};
}

QString withoutLinks(QStringView line)
{
    QString bare;
    qsizetype done = 0;
    for (qsizetype at = line.indexOf(kMailto); at >= 0; at = line.indexOf(kMailto, at + 1)) {
        const AddressLink link = linkAt(line, at);
        if (link.first >= done) {
            bare += line.sliced(done, link.first - done);
            bare += link.shown;
            done = link.end;
        }
    }
    return bare += line.sliced(done);
}

struct Backslashes
{
    int escapes = 0;
    int others = 0;
};

Backslashes backslashesIn(QStringView text)
{
    Backslashes found;
    for (qsizetype at = text.indexOf(u'\\'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'\\', at + 2)) {
        (isEscapable(text[at + 1]) ? found.escapes : found.others) += 1;
    }
    return found;
}

QString withoutBackslashes(QStringView line)
{
    QString bare;
    bare.reserve(line.size());
    for (qsizetype at = 0; at < line.size(); ++at) {
        at += line[at] == u'\\' && at + 1 < line.size() && isEscapable(line[at + 1]) ? 1 : 0;
        bare += line[at];
    }
    return bare;
}

} // namespace

int seesMarkup(const TextSample &sample)
{
    const bool mayBeBold = sample.countFirst(u'*') + sample.countFirst(u'_') > 0 && sample.count(u':') > 0;
    const bool mayLink = sample.count(u'@') > 0 && sample.count(u':') > 0 && sample.text().contains(kMailto);
    return mayBeBold || mayLink || sample.count(u'\\') >= kFewestBackslashes ? 42 : 0;
}

std::optional<Peeled> peelMarkup(QStringView text)
{
    const Backslashes found = backslashesIn(text);
    const bool isEscaped = found.escapes >= kFewestBackslashes && found.others * 5 <= found.escapes;
    LineWriter writer(text.size());
    qsizetype number = 0;
    bool isPeeled = false;
    for (const QStringView line : text.tokenize(u'\n')) {
        QString bare = isEscaped && line.contains(u'\\') ? withoutBackslashes(line) : line.toString();
        bare = bare.contains(u':') && (bare.contains(u'*') || bare.contains(u'_')) ? withoutBold(bare) : bare;
        bare = bare.contains(kMailto) ? withoutLinks(bare) : bare;
        isPeeled = isPeeled || bare.size() < line.size();
        writer.add(bare, number++);
    }
    Peeled peeled = writer.take();
    return isPeeled && tellsOfDelivery(peeled.text) ? std::optional(std::move(peeled)) : std::nullopt;
}

} // namespace BounceLens
