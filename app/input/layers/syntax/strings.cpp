// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/syntax/strings.h"

#include "input/fields.h"
#include "input/layers/linewriter.h"
#include "input/layers/syntax/escapes.h"
#include "input/layers/syntax/literals.h"
#include "input/layers/telling.h"
#include "input/transcript.h"
#include "names/ascii.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kFewestLineEnds = 2; ///< in a string that holds a text
constexpr int kFewestBare = 3;     ///< in a line that is not quoted
constexpr int kFewestPieces = 3;   ///< strings, each on a line of its own, that make one text

/// True for "550 …", "5.1.1 …", "smtp; 550 …": what a server said, and no report.
bool isReplyAlone(QStringView text)
{
    text = text.trimmed();
    if (text.startsWith("smtp;"_L1, Qt::CaseInsensitive)) {
        text = text.sliced(5).trimmed();
    }
    const bool beginsWithStatus = text.size() > 4 && text[0] >= u'2' && text[0] <= u'5' && text[1] == u'.' &&
                                  isDigit(text[2]) && text.first(6).contains(u'.');
    const auto lines = text.tokenize(u'\n');
    return (beginsWithReplyCode(text) || beginsWithStatus) && std::ranges::none_of(lines, beginsWithStatusField);
}

/// A structure in a string is read with the one around it, unless it holds the text in a string of its own.
bool isStructureAlone(QStringView text)
{
    text = text.trimmed();
    const bool isStructure = text.startsWith(u'{') || text.startsWith(u'[');
    return isStructure && countEscapedLineEnds(text) < kFewestLineEnds;
}

bool isReportText(const QString &text)
{
    return tellsOfDelivery(text) && !isReplyAlone(text) && !isStructureAlone(text);
}

/// rsyslog writes the characters that a line cannot have as "#012".
bool hasNumberedControls(QStringView line)
{
    return line.count("#012"_L1) >= kFewestBare;
}

QString withoutNumberedControls(QStringView line)
{
    return line.toString().replace("#015#012"_L1, "\n"_L1).replace("#012"_L1, "\n"_L1).replace("#011"_L1, "\t"_L1);
}

/// What a line holds.
struct LineStrings
{
    QStringList texts;  ///< reports
    QStringList fields; ///< of the header of a bounce: "Subject: Undelivered mail"
};

/// "subject" and what stands behind it, if that is a field of a bounce.
void appendField(const QuotedString &key, const QuotedString &value, QStringList &fields)
{
    QString name = key.inside.toString();
    const QString field = name.replace(0, 1, name.first(std::min<qsizetype>(name.size(), 1)).toUpper()) + u": "_s +
                          withoutEscapes(value.inside).simplified();
    if (isFieldLine(field) && isBounceField(field)) {
        fields.append(field);
    }
}

LineStrings stringsOf(QStringView line)
{
    LineStrings strings;
    const QList<QuotedString> literals = literalsIn(line);
    for (qsizetype at = 0; at < literals.size(); ++at) {
        const QStringView inside = literals[at].inside;
        if (countEscapedLineEnds(inside) >= kFewestLineEnds) {
            const QString text = withoutEscapes(inside);
            if (isReportText(text)) {
                strings.texts.append(text);
            }
        } else if (at > 0) {
            appendField(literals[at - 1], literals[at], strings.fields);
        }
    }
    const bool isBare = literals.isEmpty() || !literals.first().isClosed;
    if (strings.texts.isEmpty() && isBare && countEscapedLineEnds(line) >= kFewestBare) {
        const QString text = withoutEscapes(line);
        strings.texts += isReportText(text) ? QStringList{text} : QStringList();
    } else if (strings.texts.isEmpty() && hasNumberedControls(line)) {
        strings.texts.append(withoutNumberedControls(line));
    }
    return strings;
}

/// A string that is all there is on a line but for the signs that join it to the next: "\"text\\n\" .", "+ 'text\\n'".
std::optional<QuotedString> pieceOf(QStringView line)
{
    const QStringView bare = line.trimmed();
    constexpr qsizetype kLongestName = 60;
    const QList<QuotedString> literals =
        bare.contains(u'"') || bare.contains(u'\'') ? literalsIn(bare) : QList<QuotedString>();
    if (literals.size() != 1 || !literals.first().isClosed || literals.first().at > kLongestName) {
        return std::nullopt;
    }
    const QStringView behind = bare.sliced(literals.first().end);
    if (readDialogueLine(line).isMarked) {
        return std::nullopt;
    }
    const bool isEnd = std::ranges::all_of(behind, [](QChar c) { return QStringView(u" +.,;)\\&]}").contains(c); });
    return isEnd ? std::optional(literals.first()) : std::nullopt;
}

class StringPeeler
{
public:
    explicit StringPeeler(QStringView text)
        : m_lines(text.split(u'\n'))
        , m_writer(text.size())
    {
    }

    std::optional<Peeled> peel()
    {
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            if (const qsizetype end = piecesEnd(at); end > at) {
                addPieces(at, end);
                at = end - 1;
                continue;
            }
            addLine(at);
        }
        keepPending();
        return m_isPeeled ? std::optional(m_writer.take()) : std::nullopt;
    }

private:
    void addLine(qsizetype at)
    {
        const QStringView line = m_lines[at];
        const bool mayHave = line.contains(u'\\') || line.contains("#012"_L1);
        const LineStrings strings = mayHave && !readDialogueLine(line).isMarked ? stringsOf(line) : LineStrings();
        if (!strings.texts.isEmpty()) {
            addTexts(strings, at);
            return;
        }
        const bool isStructure = isStructureLine(line);
        if (isStructure && m_isInside) {
            return;
        }
        m_isInside = false;
        if (!isStructure) {
            keepPending();
            m_writer.add(line, at);
        } else {
            m_pending.append(at);
        }
    }

    /// The lines of the structure above the string go, but for the fields of a header.
    void addTexts(const LineStrings &strings, qsizetype at)
    {
        for (const qsizetype pending : std::as_const(m_pending)) {
            const QList<QuotedString> literals = literalsIn(m_lines[pending]);
            QStringList fields;
            if (literals.size() == 2) {
                appendField(literals[0], literals[1], fields);
            }
            addFields(fields, pending);
        }
        m_pending.clear();
        addFields(strings.fields, at);
        for (const QString &text : strings.texts) {
            if (m_isPeeled) {
                m_writer.add({}, at);
            }
            m_writer.addLines(text, at);
            m_isPeeled = true;
        }
        m_isInside = true;
    }

    void addFields(const QStringList &fields, qsizetype at)
    {
        for (const QString &field : fields) {
            m_writer.add(field, at);
        }
    }

    void keepPending()
    {
        for (const qsizetype at : std::as_const(m_pending)) {
            m_writer.add(m_lines[at], at);
        }
        m_pending.clear();
    }

    /// The line behind a run of pieces that begins at \a first; \a first itself if none does.
    [[nodiscard]] qsizetype piecesEnd(qsizetype first)
    {
        if (first < m_noPieces) {
            return first;
        }
        qsizetype end = first;
        int ended = 0;
        QString text;
        for (std::optional<QuotedString> piece; end < m_lines.size() && (piece = pieceOf(m_lines[end])); ++end) {
            ended += countEscapedLineEnds(piece->inside) > 0 ? 1 : 0;
            text += withoutEscapes(piece->inside);
        }
        const bool isText = end - first >= kFewestPieces && ended * 2 >= end - first && isReportText(text);
        m_noPieces = isText ? 0 : end;
        return isText ? end : first;
    }

    void addPieces(qsizetype first, qsizetype end)
    {
        keepPending();
        QString rest; // of a line that the next piece carries on
        for (qsizetype at = first; at < end; ++at) {
            rest += withoutEscapes(pieceOf(m_lines[at])->inside);
            const qsizetype lineEnd = rest.lastIndexOf(u'\n');
            if (lineEnd >= 0) {
                m_writer.addLines(QStringView(rest).first(lineEnd), at);
                rest.remove(0, lineEnd + 1);
            }
        }
        if (!rest.isEmpty()) {
            m_writer.add(rest, end - 1);
        }
        m_isPeeled = true;
    }

    QList<QStringView> m_lines;
    LineWriter m_writer;
    QList<qsizetype> m_pending; ///< lines of a structure that may hold a string further down
    qsizetype m_noPieces = 0;   ///< before this line no run of pieces begins
    bool m_isInside = false;    ///< of a structure that held a string
    bool m_isPeeled = false;
};

} // namespace

int seesStrings(const TextSample &sample)
{
    if (sample.count(u'\\') < kFewestLineEnds) {
        return sample.count(u'#') >= kFewestBare && hasNumberedControls(sample.text()) ? 80 : 0;
    }
    int lineEnds = 0;
    for (const QStringView line : sample.head()) {
        lineEnds += line.contains(u'\\') ? countEscapedLineEnds(line) : 0;
    }
    return lineEnds >= kFewestLineEnds ? 88 : 0;
}

std::optional<Peeled> peelStrings(QStringView text)
{
    return StringPeeler(text).peel();
}

} // namespace BounceLens
