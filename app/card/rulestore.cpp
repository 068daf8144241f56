// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/rulestore.h"

#include <QtEndian>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QChar kCellMark = u'\t';
constexpr QChar kListMark = u' '; // between the codes of one cell

QStringList listFrom(QStringView cell)
{
    QStringList list;
    for (const QStringView item : qTokenize(cell, kListMark)) {
        list.append(item.toString());
    }
    return list;
}

/// A member of Rule as a cell: how it is written, and how one that is not empty is read.
struct Cell
{
    QString (*write)(const Rule &);
    void (*read)(QStringView, Rule &);
};

constexpr std::array kCells{
    Cell{[](const Rule &rule) { return rule.provider; },
         [](QStringView cell, Rule &rule) { rule.provider = cell.toString(); }},
    Cell{[](const Rule &rule) { return rule.replies.join(kListMark); },
         [](QStringView cell, Rule &rule) { rule.replies = listFrom(cell); }},
    Cell{[](const Rule &rule) { return rule.statuses.join(kListMark); },
         [](QStringView cell, Rule &rule) { rule.statuses = listFrom(cell); }},
    Cell{[](const Rule &rule) { return rule.codeClass > 0 ? QString::number(rule.codeClass) : QString(); },
         [](QStringView cell, Rule &rule) { rule.codeClass = cell.toInt(); }},
    Cell{[](const Rule &rule) { return rule.text; }, [](QStringView cell, Rule &rule) { rule.text = cell.toString(); }},
    Cell{[](const Rule &rule) { return rule.regex; },
         [](QStringView cell, Rule &rule) { rule.regex = cell.toString(); }},
    Cell{[](const Rule &rule) { return rule.command; },
         [](QStringView cell, Rule &rule) { rule.command = cell.toString(); }},
    Cell{[](const Rule &rule) { return QString::number(rule.literalLength); },
         [](QStringView cell, Rule &rule) { rule.literalLength = cell.toInt(); }},
};

Rule decoded(const PackedRules &packed, qsizetype at)
{
    Rule rule;
    rule.card = packed.cards.at(at);
    const QString cells = QString::fromUtf8(packed.rules.at(at));
    size_t number = 0;
    for (const QStringView cell : qTokenize(cells, kCellMark)) {
        if (number < kCells.size() && !cell.isEmpty()) {
            kCells[number].read(cell, rule);
        }
        ++number;
    }
    return rule;
}

QString needlesOf(const QList<Rule> &rules)
{
    QString needles;
    needles.reserve(rules.size() * kGram);
    for (const Rule &rule : rules) {
        needles += rule.needle.leftJustified(kGram, QChar(), true);
    }
    return needles;
}

QString lettersOf(QByteArrayView utf16)
{
    QString letters(utf16.size() / qsizetype(sizeof(char16_t)), Qt::Uninitialized);
    qFromLittleEndian<char16_t>(utf16.data(), letters.size(), letters.data());
    return letters;
}

} // namespace

RuleStore::RuleStore(QList<Rule> rules)
    : m_rules(std::move(rules))
    , m_decoded(0)
    , m_needles(needlesOf(m_rules))
{
}

RuleStore::RuleStore(const PackedRules &rules)
    : m_packed(rules)
    , m_decoded(size_t(rules.rules.size()))
    , m_needles(lettersOf(rules.needles))
{
}

const Rule &RuleStore::at(qsizetype at) const
{
    if (!m_rules.isEmpty()) {
        return m_rules.at(at);
    }
    return m_decoded.at(size_t(at), [&] {
        Rule rule = decoded(m_packed, at);
        rule.needle = needle(at).toString();
        return rule;
    });
}

QList<Rule> RuleStore::all() const
{
    QList<Rule> rules;
    rules.reserve(size());
    for (qsizetype number = 0; number < size(); ++number) {
        rules.append(at(number));
    }
    return rules;
}

QByteArray packedRule(const Rule &rule)
{
    QStringList cells;
    for (const Cell &cell : kCells) {
        cells.append(cell.write(rule).replace(kCellMark, u' '));
    }
    return cells.join(kCellMark).toUtf8();
}

QByteArray packedNeedle(const Rule &rule)
{
    QByteArray bytes(kGram * qsizetype(sizeof(char16_t)), '\0');
    if (rule.needle.size() == kGram) {
        qToLittleEndian<char16_t>(rule.needle.utf16(), kGram, bytes.data());
    }
    return bytes;
}

} // namespace BounceLens
