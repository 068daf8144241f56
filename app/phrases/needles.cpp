// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/needles.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr qsizetype kMostTableNodes = 8192; ///< a table of 2 MB

} // namespace

NeedleSet::NeedleSet()
{
    m_nodes.append(Node());
}

int NeedleSet::child(int node, char16_t letter) const
{
    if (node == 0 && letter < m_fromRoot.size()) {
        return m_fromRoot[letter];
    }
    int next = m_nodes[node].firstChild;
    while (next != 0 && m_nodes[next].letter != letter) {
        next = m_nodes[next].sibling;
    }
    return next;
}

int NeedleSet::addChild(int node, char16_t letter)
{
    const int added = int(m_nodes.size());
    m_nodes.append(Node{.letter = letter, .sibling = m_nodes[node].firstChild});
    m_nodes[node].firstChild = added;
    if (node == 0 && letter < m_fromRoot.size()) {
        m_fromRoot[letter] = added;
    }
    return added;
}

void NeedleSet::add(QStringView needle, int value)
{
    if (needle.isEmpty()) {
        return;
    }
    int node = 0;
    for (const QChar c : needle) {
        const int next = child(node, c.unicode());
        node = next != 0 ? next : addChild(node, c.unicode());
    }
    m_values.append({.value = value, .next = m_nodes[node].firstValue});
    m_nodes[node].firstValue = int(m_values.size()) - 1;
}

void NeedleSet::link()
{
    QList<int> queue{0};
    for (qsizetype at = 0; at < queue.size(); ++at) {
        const int node = queue[at];
        for (int next = m_nodes[node].firstChild; next != 0; next = m_nodes[next].sibling) {
            const int fallback = node == 0 ? 0 : this->next(m_nodes[node].fallback, m_nodes[next].letter);
            m_nodes[next].fallback = fallback;
            m_nodes[next].nextWithOut = m_nodes[fallback].firstValue >= 0 ? fallback : m_nodes[fallback].nextWithOut;
            queue.append(next);
        }
    }
    fillTable(queue);
}

void NeedleSet::fillTable(const QList<int> &order)
{
    m_firstOut.assign(size_t(m_nodes.size()), 0);
    for (const int node : order) {
        m_firstOut[size_t(node)] = m_nodes[node].firstValue >= 0 ? node : m_nodes[node].nextWithOut;
    }
    if (m_nodes.size() > kMostTableNodes) {
        return;
    }
    m_table.assign(size_t(m_nodes.size()) * kColumns, 0);
    for (const int node : order) {
        quint16 *row = m_table.data() + size_t(node) * kColumns;
        std::copy_n(m_table.data() + size_t(m_nodes[node].fallback) * kColumns, kColumns, row);
        for (int next = m_nodes[node].firstChild; next != 0; next = m_nodes[next].sibling) {
            if (m_nodes[next].letter < kColumns) {
                row[m_nodes[next].letter] = quint16(next | (m_firstOut[size_t(next)] != 0 ? kEndsNeedle : 0));
            }
        }
    }
}

int NeedleSet::next(int node, char16_t letter) const
{
    int found = child(node, letter);
    while (found == 0 && node != 0) {
        node = m_nodes[node].fallback;
        found = child(node, letter);
    }
    return found;
}

QList<int> NeedleSet::find(QStringView text) const
{
    QList<int> found;
    Walk walk;
    for (const QChar c : text) {
        step(walk, c.unicode(), [&found](int value) {
            found.append(value);
            return true;
        });
    }
    return found;
}

} // namespace BounceLens
