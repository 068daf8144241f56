// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace BounceLens {

constexpr qsizetype kMaxPrefix = 160; ///< characters in front of a line: "time host program[id] thread level class: "

/// What several lines begin with alike: a run of words, marks and blanks in which numbers, names of days and months,
/// and levels of a log ("INFO", "warn") may differ; grep writes ":" behind the number of a line that it found and "-"
/// behind those of lines around it. Blanks at the very beginning may be missing: numbers are set flush
/// right.
class PrefixForm
{
public:
    /// What two lines have in common at their beginnings, as far as it ends with a mark or a blank: words by themselves
    /// are content. Empty if that is nothing.
    [[nodiscard]] static PrefixForm commonTo(QStringView one, QStringView other);

    [[nodiscard]] bool isEmpty() const { return m_tokens.isEmpty(); }
    /// The length of the prefix of a line, -1 if it has none. It may lack the blanks at its end where the line ends.
    [[nodiscard]] qsizetype lengthIn(QStringView line) const;
    /// How many blanks belong to the end of the prefix; one, unless all lines have more.
    void setClosingBlanks(qsizetype blanks) { m_closingBlanks = blanks; }
    [[nodiscard]] bool endsWithBlank() const { return !isEmpty() && m_tokens.last().kind == Kind::Blank; }

    [[nodiscard]] qsizetype size() const { return m_tokens.size(); }
    [[nodiscard]] bool isBlank() const { return m_tokens.size() == 1 && endsWithBlank(); }
    /// True if it is a number with marks, and no time: the number of a line, or the code of a reply.
    [[nodiscard]] bool isNumber() const;
    friend bool operator==(const PrefixForm &, const PrefixForm &) = default;

private:
    enum class Kind { Number, Word, Varying, Mark, Blank };
    struct Token
    {
        Kind kind;
        QString text; ///< of a word or mark
        friend bool operator==(const Token &, const Token &) = default;
    };
    struct Read
    {
        Kind kind;
        QStringView text;
    };
    [[nodiscard]] static Read readAt(QStringView line, qsizetype at);
    [[nodiscard]] static bool areAlike(Kind kind, QStringView text, const Read &other);
    [[nodiscard]] bool hasTime() const;
    void close();

    QList<Token> m_tokens;
    qsizetype m_closingBlanks = 1;
};

/// The number that stands in a prefix by itself; -1 if there is none.
[[nodiscard]] int numberIn(QStringView prefix);

} // namespace BounceLens
