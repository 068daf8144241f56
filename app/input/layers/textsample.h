// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <array>

namespace BounceLens {

/// What one quick pass shows of a text, so that hardly any layer has to look at it by itself.
class TextSample
{
public:
    explicit TextSample(QStringView text);

    static constexpr char16_t kNotAscii =
        127;                                ///< stands for all characters that are not ASCII, first or last of a line
    static constexpr int kMaxSampled = 400; ///< lines; a report has under 100

    [[nodiscard]] QStringView text() const { return m_text; }
    /// How often an ASCII character stands in the text.
    [[nodiscard]] int count(char16_t letter) const { return m_letters[letter]; }
    /// How many lines begin with it, blanks in front of it left aside.
    [[nodiscard]] int countFirst(char16_t letter) const { return m_firsts[letter]; }
    /// How many lines end with it, blanks behind it left aside.
    [[nodiscard]] int countLast(char16_t letter) const { return m_lasts[letter]; }
    [[nodiscard]] int lines() const { return m_lines; }
    [[nodiscard]] int filledLines() const { return m_filled; }
    /// Filled lines with a filled line above them.
    [[nodiscard]] int neighbours() const { return m_neighbours; }
    [[nodiscard]] qsizetype longestLine() const { return m_longest; }
    [[nodiscard]] bool hasInvisible() const { return m_hasInvisible; }
    /// True if there are signs of control characters, U+2400 to U+2426.
    [[nodiscard]] bool hasSymbols() const { return m_hasSymbols; }
    [[nodiscard]] bool hasTypography() const { return m_hasTypography; }
    /// The first lines of the text.
    [[nodiscard]] const QList<QStringView> &head() const { return m_head; }

private:
    void addLine(QStringView line);

    static constexpr char16_t kAscii = 128;
    QStringView m_text;
    std::array<int, kAscii> m_letters{};
    std::array<int, kAscii> m_firsts{};
    std::array<int, kAscii> m_lasts{};
    int m_lines = 0;
    int m_filled = 0;
    int m_neighbours = 0;
    qsizetype m_longest = 0;
    bool m_isAboveFilled = false;
    bool m_hasInvisible = false;
    bool m_hasTypography = false;
    bool m_hasSymbols = false;
    QList<QStringView> m_head;
};

/// Zero width, soft hyphen, byte order mark, marks of the direction of writing: characters that take no room.
[[nodiscard]] bool isInvisible(QChar c);
/// Quotes, apostrophes and the ellipsis as word processors put them.
[[nodiscard]] bool isTypographic(QChar c);
/// Hyphens and dashes beside that of ASCII, and the minus sign.
[[nodiscard]] bool isDash(QChar c);

} // namespace BounceLens
