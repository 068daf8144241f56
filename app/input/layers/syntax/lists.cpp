// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/lists.h"

#include "input/layers/linewriter.h"
#include "input/layers/syntax/escapes.h"
#include "input/layers/syntax/literals.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kFewestElements = 4;

/// The offset behind a string that opens at \a at; -1 if it is not closed. A quote within is doubled or escaped.
qsizetype elementEnd(QStringView line, qsizetype at)
{
    const QChar quote = line[at];
    for (qsizetype next = at + 1; next < line.size(); ++next) {
        const bool isDoubled =
            line[next] == quote && next + 1 < line.size() && line[next + 1] == quote && next > at + 1;
        if (line[next] == u'\\' || isDoubled) {
            ++next;
        } else if (line[next] == quote) {
            return next + 1;
        }
    }
    return -1;
}

QString textOfElement(QStringView element)
{
    const QString quote(element.front());
    return withoutEscapes(element.sliced(1).chopped(1)).replace(quote + quote, quote).replace(u'\n', u' ');
}

/// True for the name of what is no list: the value behind it is a field of a record.
bool isFieldName(QStringView line, qsizetype end)
{
    return end < line.size() && line[end] == u':' && !line.sliced(end + 1).trimmed().startsWith(u'[');
}

/// The strings of a line that holds nothing else but separators, numbers, brackets and a name in front.
QStringList elementsOf(QStringView line)
{
    constexpr qsizetype kLongestName = 40;
    line = line.trimmed();
    QStringList elements;
    qsizetype at = 0;
    while (at < line.size()) {
        const QChar c = line[at];
        if (c == u'"' || c == u'\'') {
            const qsizetype end = elementEnd(line, at);
            if (end < 0 || isFieldName(line, end)) {
                return {};
            }
            const bool isKey = end < line.size() && line[end] == u':';
            const QString element = isKey ? QString() : textOfElement(line.sliced(at, end - at));
            const bool isNumber = !element.isEmpty() && std::ranges::all_of(element, isDigit);
            if (!isKey && !isNumber) {
                elements.append(element);
            }
            at = end;
        } else if (isDigit(c) || c.isSpace() || QStringView(u"[](){},;:").contains(c)) {
            ++at;
        } else if (elements.isEmpty() && at < kLongestName && (isLetterOrDigit(c) || c == u'_' || c == u'=')) {
            ++at;
        } else {
            return {};
        }
    }
    return elements;
}

/// The elements of neighbouring lines, and the lines they stand in.
struct Run
{
    QStringList texts;
    QList<qsizetype> origins;
    qsizetype end = 0; ///< the line behind it
};

/// A run begins with a line that holds a string; lines of several strings are no run unless they are alone.
Run runAt(const QList<QStringView> &lines, qsizetype first)
{
    Run run{.texts = elementsOf(lines[first]), .origins = {}, .end = first + 1};
    run.origins.fill(first, run.texts.size());
    if (run.texts.size() != 1) {
        return run;
    }
    for (; run.end < lines.size(); ++run.end) {
        const QStringList next = elementsOf(lines[run.end]);
        if (next.size() != 1) {
            break;
        }
        run.texts += next;
        run.origins.append(run.end);
    }
    return run;
}

bool holdsReport(const Run &run, const QList<QStringView> &lines, qsizetype first)
{
    constexpr int kClear = 2;
    if (run.texts.size() < kFewestElements) {
        return false;
    }
    int clear = clarityOf(run.texts.join(u'\n'));
    for (qsizetype at = first; at < run.end; ++at) {
        clear -= clarityOf(lines[at]);
    }
    return clear >= kClear && tellsOfDelivery(run.texts.join(u'\n'));
}

} // namespace

int seesLists(const TextSample &sample)
{
    const int quotes = sample.count(u'"') + sample.count(u'\'');
    const bool areRows = sample.countFirst(u'"') + sample.countFirst(u'\'') >= kFewestElements;
    const bool isLine = sample.count(u'[') > 0 && sample.count(u',') >= kFewestElements;
    return quotes >= 2 * kFewestElements && (areRows || isLine) ? 87 : 0;
}

std::optional<Peeled> peelLists(QStringView text)
{
    const QList<QStringView> lines = text.split(u'\n');
    LineWriter writer(text.size());
    QList<qsizetype> pending; // lines of a structure that may hold the list
    bool isPeeled = false;
    bool isInside = false;
    const auto keepPending = [&] {
        for (const qsizetype line : std::as_const(pending)) {
            writer.add(lines[line], line);
        }
        pending.clear();
    };
    for (qsizetype at = 0; at < lines.size();) {
        const Run run = runAt(lines, at);
        if (holdsReport(run, lines, at)) {
            for (qsizetype element = 0; element < run.texts.size(); ++element) {
                writer.add(run.texts[element], run.origins[element]);
            }
            pending.clear();
            isPeeled = true;
            isInside = true;
            at = run.end;
            continue;
        }
        for (; at < run.end; ++at) {
            const bool isStructure = isStructureLine(lines[at]);
            isInside = isInside && isStructure;
            if (!isInside && isStructure) {
                pending.append(at);
            } else if (!isInside) {
                keepPending();
                writer.add(lines[at], at);
            }
        }
    }
    keepPending();
    return isPeeled ? std::optional(writer.take()) : std::nullopt;
}

} // namespace BounceLens
