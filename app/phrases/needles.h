// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringView>

#include <array>
#include <vector>

namespace BounceLens {

/// Finds many words in one pass over a text (Aho and Corasick, 1975). Words and texts are lower case.
class NeedleSet
{
public:
    NeedleSet();
    /// \a value is handed out by find(). An empty needle is never found.
    void add(QStringView needle, int value);
    /// To be called once, behind the last add().
    void link();
    /// The values of all needles that stand in \a text; one may come more than once.
    [[nodiscard]] QList<int> find(QStringView text) const;

    /// How far a text has been read.
    struct Walk
    {
        int node = 0;
    };
    /// Reads one letter and calls \a found with the value of each needle that ends with it until that returns false.
    /// \return false if it did
    template <typename Found>
    bool step(Walk &walk, char16_t letter, Found found) const
    {
        if (letter < kColumns && !m_table.empty()) {
            const quint16 step = m_table[size_t(walk.node) * kColumns + letter];
            walk.node = step & ~kEndsNeedle;
            if ((step & kEndsNeedle) == 0) {
                return true;
            }
        } else {
            walk.node = next(walk.node, letter);
        }
        for (int end = m_firstOut[size_t(walk.node)]; end != 0; end = m_nodes[end].nextWithOut) {
            for (int value = m_nodes[end].firstValue; value >= 0; value = m_values[value].next) {
                if (!found(m_values[value].value)) {
                    return false;
                }
            }
        }
        return true;
    }

private:
    static constexpr size_t kColumns = 128;        ///< ASCII
    static constexpr quint16 kEndsNeedle = 0x8000; ///< of a step of the table: some needle ends there

    struct Node
    {
        char16_t letter = 0;
        int firstChild = 0; ///< 0 is the root, which is nobody's child: none
        int sibling = 0;
        int fallback = 0;    ///< the longest proper suffix that is a prefix of some needle
        int nextWithOut = 0; ///< the nearest fallback that ends a needle
        int firstValue = -1; ///< in m_values
    };
    struct Value
    {
        int value;
        int next; ///< -1: the last
    };

    [[nodiscard]] int child(int node, char16_t letter) const;
    [[nodiscard]] int next(int node, char16_t letter) const;
    int addChild(int node, char16_t letter);
    /// \a order: a node stands behind its fallback.
    void fillTable(const QList<int> &order);

    QList<Node> m_nodes;
    QList<Value> m_values;
    std::array<int, kColumns> m_fromRoot{}; ///< children of the root for ASCII letters
    /// Where each node leads with each letter of ASCII: nearly all letters are, and a text has thousands. Empty where
    /// there are too many nodes.
    std::vector<quint16> m_table;
    std::vector<int> m_firstOut{0}; ///< of each node: itself or the nearest fallback that ends a needle; 0 if none does
};

} // namespace BounceLens
