// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/content.h"
#include "card/gramindex.h"
#include "card/lazylist.h"

#include <QString>

namespace BounceLens {

/// The rules of a catalogue by position. Compiled rules are decoded when they are first looked at. Safe to use from any
/// thread; a rule stays where it is as long as the store lives.
class RuleStore
{
public:
    RuleStore(QList<Rule> rules); // NOLINT(google-explicit-constructor): a list of rules is a store of them
    explicit RuleStore(const PackedRules &rules);

    [[nodiscard]] qsizetype size() const { return m_needles.size() / kGram; }
    [[nodiscard]] const Rule &at(qsizetype at) const;
    /// Its needle, for which it is not decoded; empty if it has none.
    [[nodiscard]] QStringView needle(qsizetype at) const
    {
        const QStringView needle = QStringView(m_needles).sliced(at * kGram, kGram);
        return needle[0].isNull() ? QStringView() : needle;
    }
    [[nodiscard]] QList<Rule> all() const;

private:
    QList<Rule> m_rules; ///< empty if they are packed
    PackedRules m_packed;
    LazyList<Rule> m_decoded; ///< of packed rules
    QString m_needles;        ///< kGram letters a rule
};

/// A rule without its card and its needle: cells of text, parted by tabs.
[[nodiscard]] QByteArray packedRule(const Rule &rule);
/// Its needle as kGram UTF-16 letters, the lower byte first; zeros if it has none.
[[nodiscard]] QByteArray packedNeedle(const Rule &rule);

} // namespace BounceLens
