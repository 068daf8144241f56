// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/events/tables.h"

#include "failure/collect/events/eventkeys.h"
#include "input/layers/syntax/escapes.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMaxColumns = 100;
constexpr qsizetype kLongestRow = 20'000; ///< letters; longer lines are no rows

Literal textLiteral(QStringView text, int line)
{
    Literal value;
    value.kind = Literal::Kind::Text;
    value.text = text.trimmed().toString();
    value.lines = {line, line};
    return value;
}

Literal mapLiteral(LineRange lines)
{
    Literal map;
    map.kind = Literal::Kind::Map;
    map.lines = lines;
    return map;
}

void put(Literal &map, QStringView key, const Literal &value)
{
    map.keys.append(key.trimmed().toString());
    map.items.append(value);
    map.lines.last = std::max(map.lines.last, value.lines.last);
}

/// The names that have a role, so that a list of names can be told from a sentence.
qsizetype rolesIn(const QStringList &names)
{
    return std::ranges::count_if(names, [](const QString &name) { return roleOf(name).has_value(); });
}

/// The fields of one line of separated values, RFC 4180 section 2.
QStringList separated(QStringView line, QChar mark)
{
    QStringList fields{QString()};
    bool isQuoted = false;
    for (const QChar c : line) {
        if (c == u'"') {
            isQuoted = !isQuoted;
        } else if (c == mark && !isQuoted && fields.size() < kMaxColumns) {
            fields.append(QString());
        } else {
            fields.last() += c;
        }
    }
    return fields;
}

/// "Name : value", as PowerShell's Format-List writes it; the offset of the colon, -1 if a line is none.
qsizetype colonOf(QStringView line)
{
    constexpr qsizetype kLongestColumnName = 40;
    const qsizetype at = line.indexOf(u" : "_s);
    const qsizetype colon = at >= 0 ? at + 1 : line.endsWith(u" :"_s) ? line.size() - 1 : -1;
    if (colon < 2 || colon > kLongestColumnName || !line.front().isLetter()) {
        return -1;
    }
    const QStringView name = line.first(colon).trimmed();
    return std::ranges::all_of(name, [](QChar c) { return c.isLetterOrNumber() || c == u'_' || c == u'-'; }) ? colon
                                                                                                             : -1;
}

class TableReader
{
public:
    TableReader(const Document &document, LineRange lines)
        : m_document(document)
        , m_lines(lines)
    {
    }

    QList<Literal> read()
    {
        for (int line = m_lines.first; line <= m_lines.last; ++line) {
            const QStringView text = m_document.line(line);
            if (text.size() > kLongestRow || text.trimmed().isEmpty()) {
                continue;
            }
            if (colonOf(text) > 0) {
                line = readList(line);
            } else if (isRule(text) && line > m_lines.first) {
                line = readColumns(line);
            } else if (const auto names = namesIn(text)) {
                line = readSeparated(line, names->fields, names->mark);
            } else {
                readPairs(line, text);
            }
        }
        return m_found;
    }

private:
    /// A row of names and the mark between them.
    struct Names
    {
        QStringList fields;
        QChar mark;
    };

    /// \return the last line of the list
    int readList(int first)
    {
        Literal map = mapLiteral({first, first});
        int line = first;
        for (; line <= m_lines.last; ++line) {
            const QStringView text = m_document.line(line);
            const qsizetype colon = text.isEmpty() ? -1 : colonOf(text);
            if (colon > 0) {
                put(map, text.first(colon), textLiteral(text.sliced(colon + 1), line));
            } else if (text.startsWith(u"   "_s) && !text.trimmed().isEmpty()) {
                map.items.last().text += text.trimmed(); // PowerShell breaks values anywhere
                map.items.last().lines.last = line;
                map.lines.last = line;
            } else {
                break;
            }
        }
        m_found.append(map);
        return line - 1;
    }

    static bool isRule(QStringView text)
    {
        const QStringView row = text.trimmed();
        return row.startsWith("---"_L1) && row.contains(u" --"_s) &&
               std::ranges::all_of(row, [](QChar c) { return c == u'-' || c == u' ' || c == u'|' || c == u'+'; });
    }

    /// The rows below a rule of dashes; each run of dashes is as wide as a column, whose values may reach to the next.
    int readColumns(int rule)
    {
        const QList<qsizetype> starts = startsOf(m_document.line(rule));
        QStringList names = cut(m_document.line(rule - 1), starts);
        int line = rule + 1;
        if (rolesIn(names) < 2) {
            return rule;
        }
        for (; line <= m_lines.last && !m_document.line(line).trimmed().isEmpty(); ++line) {
            addRow(names, cut(m_document.line(line), starts), line);
        }
        return line - 1;
    }

    static QList<qsizetype> startsOf(QStringView rule)
    {
        QList<qsizetype> starts;
        for (qsizetype at = 0; at < rule.size() && starts.size() < kMaxColumns; ++at) {
            if (rule[at] == u'-' && (at == 0 || rule[at - 1] != u'-')) {
                starts.append(at);
            }
        }
        return starts;
    }

    /// The values of a row. Where a value stands over the beginning of the next column the whole row was squeezed in
    /// copying, and runs of white space part the values.
    static QStringList cut(QStringView row, const QList<qsizetype> &starts)
    {
        const bool isSqueezed = std::ranges::any_of(starts, [row](qsizetype start) {
            return start > 0 && start < row.size() && !row[start - 1].isSpace() && !row[start].isSpace();
        });
        if (isSqueezed) {
            return row.toString().split(u' ', Qt::SkipEmptyParts);
        }
        QStringList values;
        for (qsizetype at = 0; at < starts.size(); ++at) {
            const qsizetype end = at + 1 < starts.size() ? starts.at(at + 1) : row.size();
            values.append(row.mid(starts.at(at), std::max<qsizetype>(end - starts.at(at), 0)).trimmed().toString());
        }
        return values;
    }

    void addRow(const QStringList &names, const QStringList &values, int line)
    {
        Literal map = mapLiteral({line, line});
        for (qsizetype at = 0; at < std::min(names.size(), values.size()); ++at) {
            put(map, names.at(at), textLiteral(values.at(at), line));
        }
        m_found.append(map);
    }

    static std::optional<Names> namesIn(QStringView text)
    {
        constexpr QLatin1StringView kFields = "#Fields:"_L1;
        constexpr qsizetype kFewest = 3;
        if (text.startsWith(kFields)) {
            return Names{separated(text.sliced(kFields.size()).trimmed(), u','), u','};
        }
        for (const QChar mark : {u',', u';', u'\t'}) {
            if (text.count(mark) >= kFewest - 1) {
                const QStringList fields = separated(text, mark);
                if (rolesIn(fields) >= kFewest) {
                    return Names{fields, mark};
                }
            }
        }
        return std::nullopt;
    }

    int readSeparated(int first, const QStringList &names, QChar mark)
    {
        int line = first + 1;
        for (; line <= m_lines.last; ++line) {
            const QStringView text = m_document.line(line);
            const QStringList values = text.size() > kLongestRow ? QStringList() : separated(text, mark);
            if (text.startsWith(u'#') || values.size() < 2) {
                break;
            }
            addRow(names, values, line);
        }
        return line - 1;
    }

    /// "host=smtp.example.com recipients=lee@example.net smtpstatus=550 smtpmsg='550 5.1.1 no'"
    void readPairs(int line, QStringView text)
    {
        constexpr qsizetype kFewest = 3;
        if (text.count(u'=') < kFewest || !text.contains(u'@')) {
            return;
        }
        Literal map = mapLiteral({line, line});
        for (qsizetype at = text.indexOf(u'='); at >= 0 && map.keys.size() < kMaxColumns;
             at = text.indexOf(u'=', at + 1)) {
            qsizetype last = at; // "code = 550" of Stalwart
            last -= last > 1 && text[last - 1] == u' ' && text.mid(at + 1, 1) == u" " ? 1 : 0;
            qsizetype from = last;
            while (from > 0 &&
                   (text[from - 1].isLetterOrNumber() || text[from - 1] == u'_' || text[from - 1] == u'-')) {
                --from;
            }
            const QStringView key = text.sliced(from, last - from);
            const qsizetype begin = last < at ? at + 2 : at + 1;
            const qsizetype end = endOfValue(text, begin);
            if (!key.isEmpty()) {
                put(map, key, textLiteral(withoutQuotes(text.sliced(begin, end - begin)), line));
            }
            at = std::max(at, end - 1);
        }
        if (rolesIn(map.keys) >= kFewest) {
            m_found.append(map);
        }
    }

    static qsizetype endOfValue(QStringView text, qsizetype from)
    {
        const QChar first = from < text.size() ? text[from] : QChar();
        if (first == u'"' || first == u'\'') {
            qsizetype close = from + 1;
            while (close < text.size() && text[close] != first) {
                close += text[close] == u'\\' ? 2 : 1;
            }
            return std::min(close + 1, text.size());
        }
        qsizetype end = from;
        while (end < text.size() && !text[end].isSpace()) {
            ++end;
        }
        return end;
    }

    /// Of a value in double quotes (logfmt) also without its escapes.
    static QString withoutQuotes(QStringView value)
    {
        const bool isQuoted =
            value.size() > 1 && (value.front() == u'"' || value.front() == u'\'') && value.back() == value.front();
        if (isQuoted) {
            const QStringView inside = value.sliced(1).chopped(1);
            return value.front() == u'"' && inside.contains(u'\\') ? withoutEscapes(inside) : inside.toString();
        }
        return (value.endsWith(u',') ? value.chopped(1) : value).toString();
    }

    const Document &m_document;
    const LineRange m_lines;
    QList<Literal> m_found;
};

} // namespace

QList<Literal> findTables(const Document &document, LineRange lines)
{
    return TableReader(document, lines).read();
}

} // namespace BounceLens
