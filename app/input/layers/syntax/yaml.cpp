// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/yaml.h"

#include "input/layers/linewriter.h"
#include "input/layers/syntax/escapes.h"
#include "input/layers/telling.h"
#include "names/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kFewestScalarLines = 3;

qsizetype indentOf(QStringView line)
{
    const auto first = std::ranges::find_if(line, [](QChar c) { return c != u' '; });
    return first - line.begin();
}

/// How a scalar of several lines is written.
enum class ScalarForm { None, Block, Folded, DoubleQuoted, SingleQuoted };

struct Scalar
{
    ScalarForm form = ScalarForm::None;
    qsizetype indent = 0; ///< of its key
    qsizetype first = 0;  ///< its first line: the one below the key, or that of the key if the text begins there
    qsizetype end = 0;    ///< the line behind it
    qsizetype at = 0;     ///< in quotes: where the text begins in the first line
};

/// "key: ", "- key: ": the length, 0 if a line does not begin so.
qsizetype keyLength(QStringView line)
{
    constexpr qsizetype kLongestKey = 80;
    qsizetype at = indentOf(line);
    if (line.sliced(at).startsWith("- "_L1)) {
        at += 2;
    }
    const qsizetype start = at;
    while (at < std::min(line.size(), kLongestKey) &&
           (isLetterOrDigit(line[at]) || QStringView(u"_-.\"'").contains(line[at]))) {
        ++at;
    }
    const bool isKey =
        at > start && at < line.size() && line[at] == u':' && (at + 1 == line.size() || line[at + 1] == u' ');
    return isKey ? at + 1 : 0;
}

/// "|", ">-", "|2+"
bool isBlockMark(QStringView value)
{
    const QStringView rest = value.isEmpty() ? value : value.sliced(1);
    return (value.startsWith(u'|') || value.startsWith(u'>')) && rest.size() < 3 &&
           std::ranges::all_of(rest, [](QChar c) { return c == u'+' || c == u'-' || isDigit(c); });
}

/// The line behind those that are indented more than a key.
qsizetype indentedEnd(const QList<QStringView> &lines, qsizetype first, qsizetype indent)
{
    qsizetype end = first;
    for (qsizetype at = first; at < lines.size(); ++at) {
        const bool isBlank = lines[at].trimmed().isEmpty();
        if (!isBlank && indentOf(lines[at]) <= indent) {
            break;
        }
        end = isBlank ? end : at + 1;
    }
    return end;
}

Scalar scalarAt(const QList<QStringView> &lines, qsizetype at)
{
    const qsizetype length = keyLength(lines[at]);
    const QStringView value = length > 0 ? lines[at].sliced(length).trimmed() : QStringView();
    Scalar scalar{.indent = indentOf(lines[at]), .first = at, .end = at};
    if (isBlockMark(value)) {
        scalar.form = value.startsWith(u'|') ? ScalarForm::Block : ScalarForm::Folded;
        scalar.first = at + 1;
    } else if (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\''))) {
        scalar.form = value.startsWith(u'"') ? ScalarForm::DoubleQuoted : ScalarForm::SingleQuoted;
        scalar.at = value.data() - lines[at].data() + 1;
    } else {
        return scalar;
    }
    scalar.end = std::max(indentedEnd(lines, at + 1, scalar.indent), scalar.first);
    return scalar;
}

/// The blanks in front of the lines of a block.
qsizetype blockIndent(const QList<QStringView> &lines, const Scalar &scalar)
{
    qsizetype least = scalar.indent + 1;
    for (qsizetype at = scalar.first; at < scalar.end; ++at) {
        if (!lines[at].trimmed().isEmpty()) {
            return std::max(least, indentOf(lines[at]));
        }
    }
    return least;
}

void addBlock(const QList<QStringView> &lines, const Scalar &scalar, LineWriter &writer)
{
    const qsizetype indent = blockIndent(lines, scalar);
    for (qsizetype at = scalar.first; at < scalar.end; ++at) {
        writer.add(lines[at].sliced(std::min(indentOf(lines[at]), indent)), at);
    }
}

/// A single line end is a blank, several are one less; lines with more indentation keep theirs.
void addFolded(const QList<QStringView> &lines, const Scalar &scalar, LineWriter &writer)
{
    const qsizetype indent = blockIndent(lines, scalar);
    bool mayJoin = false;
    for (qsizetype at = scalar.first; at < scalar.end; ++at) {
        const QStringView line = lines[at].sliced(std::min(indentOf(lines[at]), indent));
        const bool isOwn = line.isEmpty() || line.front().isSpace();
        if (mayJoin && !isOwn) {
            writer.extend(u" ");
            writer.extend(line);
        } else if (!line.isEmpty() || !mayJoin) {
            writer.add(line, at);
        }
        mayJoin = !isOwn;
    }
}

/// The text of a scalar in quotes: folded, and its escapes are resolved. \a origins: of its lines.
void addQuoted(const QList<QStringView> &lines, const Scalar &scalar, LineWriter &writer)
{
    const bool isDouble = scalar.form == ScalarForm::DoubleQuoted;
    QString open; // what the next line carries on
    qsizetype origin = scalar.first;
    bool isGlued = true;
    const auto flush = [&] {
        writer.addLines(isDouble ? withoutEscapes(open) : open.replace("''"_L1, "'"_L1), origin);
        open.clear();
        isGlued = true;
    };
    for (qsizetype at = scalar.first; at < scalar.end; ++at) {
        QStringView line = at == scalar.first ? lines[at].sliced(scalar.at) : lines[at].trimmed();
        const bool isLast = at + 1 == scalar.end;
        line = isLast && line.endsWith(isDouble ? u'"' : u'\'') ? line.chopped(1) : line;
        if (line.isEmpty() && at > scalar.first && !isLast) {
            flush();
            origin = at + 1;
            continue;
        }
        open += isGlued ? u""_s : u" "_s;
        const bool isEscapedEnd = isDouble && line.endsWith(u'\\') && !line.endsWith("\\\\"_L1);
        const bool isEscapedStart = isDouble && line.startsWith("\\ "_L1);
        line = isEscapedEnd ? line.chopped(1) : line;
        open += isEscapedStart ? line.sliced(1) : line;
        isGlued = isEscapedEnd;
    }
    flush();
}

void addScalar(const QList<QStringView> &lines, const Scalar &scalar, LineWriter &writer)
{
    switch (scalar.form) {
    case ScalarForm::Block:
        addBlock(lines, scalar, writer);
        break;
    case ScalarForm::Folded:
        addFolded(lines, scalar, writer);
        break;
    default:
        addQuoted(lines, scalar, writer);
        break;
    }
}

class YamlPeeler
{
public:
    explicit YamlPeeler(QStringView text)
        : m_lines(text.split(u'\n'))
        , m_writer(text.size())
    {
    }

    std::optional<Peeled> peel()
    {
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const Scalar scalar = scalarAt(m_lines, at);
            if (scalar.form != ScalarForm::None && isReport(scalar)) {
                m_keys.clear();
                addScalar(m_lines, scalar, m_writer);
                m_isPeeled = true;
                m_isInside = true;
                at = scalar.end - 1;
                continue;
            }
            addOther(at);
        }
        keepKeys();
        return m_isPeeled ? std::optional(m_writer.take()) : std::nullopt;
    }

private:
    [[nodiscard]] bool isReport(const Scalar &scalar) const
    {
        if (scalar.end - scalar.first < kFewestScalarLines) {
            return false;
        }
        QString inside;
        for (qsizetype at = scalar.first; at < scalar.end; ++at) {
            inside += m_lines[at];
            inside += u'\n';
        }
        return tellsOfDelivery(inside);
    }

    /// Other keys beside a text go.
    void addOther(qsizetype at)
    {
        const QStringView line = m_lines[at];
        const bool isKey = keyLength(line) > 0 || line.startsWith("---"_L1) || line.startsWith("..."_L1);
        if (isKey && m_isInside) {
            return;
        }
        m_isInside = false;
        if (isKey) {
            m_keys.append(at);
        } else {
            keepKeys();
            m_writer.add(line, at);
        }
    }

    void keepKeys()
    {
        for (const qsizetype at : std::as_const(m_keys)) {
            m_writer.add(m_lines[at], at);
        }
        m_keys.clear();
    }

    QList<QStringView> m_lines;
    LineWriter m_writer;
    QList<qsizetype> m_keys; ///< lines of keys that may stand beside a text
    bool m_isInside = false;
    bool m_isPeeled = false;
};

} // namespace

int seesYaml(const TextSample &sample)
{
    const bool isSeen = std::ranges::any_of(sample.head(), [](QStringView line) {
        const qsizetype length = line.contains(u':') ? keyLength(line) : 0;
        const QStringView value = length > 0 ? line.sliced(length).trimmed() : QStringView();
        return isBlockMark(value) || (value.size() > 1 && (value.startsWith(u'"') || value.startsWith(u'\'')));
    });
    return isSeen ? 89 : 0;
}

std::optional<Peeled> peelYaml(QStringView text)
{
    return YamlPeeler(text).peel();
}

} // namespace BounceLens
