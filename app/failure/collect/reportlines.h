// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/codes.h"
#include "failure/collect/anchors.h"
#include "failure/collect/signs.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// The lines of one report, by what they say and whom they are about.
class ReportLines
{
public:
    ReportLines(const Document &document, const LineSigns &signs, QList<int> lines, QList<Anchor> anchors);

    /// How much a line looks like the status line, whoever it is about; 0: not at all. From kCoded on it has a code.
    [[nodiscard]] int scoreAt(int line) const { return m_scores.value(line); }
    static constexpr int kCoded = 30;

    /// The lines behind each mention of a recipient, up to the next recipient, and those that name it.
    [[nodiscard]] QList<int> linesAbout(const QString &recipient) const;
    [[nodiscard]] bool names(int line, const QString &recipient) const;
    [[nodiscard]] bool isAnchorOfOther(int line, const QString &recipient) const;

    [[nodiscard]] const QList<int> &lines() const { return m_lines; }
    [[nodiscard]] const QList<Anchor> &anchors() const { return m_anchors; }

private:
    [[nodiscard]] int readScore(int line) const;
    [[nodiscard]] bool isBehindAnchor(int line) const;
    [[nodiscard]] bool isReason(int line) const;
    void findNames();
    void addNamed(int line, QStringView text);

    const Document &m_document;
    const LineSigns &m_signs;
    const QList<int> m_lines;
    const QList<Anchor> m_anchors;
    QHash<int, QStringList> m_anchored;       ///< recipients by line, lower case
    QHash<QString, QList<int>> m_anchorLines; ///< lines by recipient
    QHash<QString, QList<int>> m_named;       ///< lines that name a recipient
    QHash<int, int> m_scores;
};

/// The code of a line that holds nothing else: "StatusCode: 550". It belongs to words near by.
[[nodiscard]] std::optional<ReplyCode> fieldCode(QStringView line);

} // namespace BounceLens
