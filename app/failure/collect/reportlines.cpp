// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/reportlines.h"

#include "failure/statement.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kNearLines = 2; ///< a label and what it is about may have one blank line between them

/// The letters an address can have before and behind its "@", as far as they reach.
QStringView addressAround(QStringView text, qsizetype at)
{
    constexpr QStringView kNever = u" \t<>()[]\"',;";
    constexpr qsizetype kLongest = 320; ///< letters on either side, RFC 5321 section 4.5.3.1
    qsizetype from = at;
    while (from > 0 && at - from < kLongest && !kNever.contains(text[from - 1])) {
        --from;
    }
    qsizetype end = at + 1;
    while (end < text.size() && end - at < kLongest &&
           (text[end].isLetterOrNumber() || text[end] == u'.' || text[end] == u'-')) {
        ++end;
    }
    while (end > at + 1 && !text[end - 1].isLetterOrNumber()) {
        --end;
    }
    return text.sliced(from, end - from);
}

} // namespace

ReportLines::ReportLines(const Document &document, const LineSigns &signs, QList<int> lines, QList<Anchor> anchors)
    : m_document(document)
    , m_signs(signs)
    , m_lines(std::move(lines))
    , m_anchors(std::move(anchors))
{
    for (const Anchor &anchor : m_anchors) {
        const QString recipient = anchor.recipient.toLower();
        m_anchored[anchor.line].append(recipient);
        m_anchorLines[recipient].append(anchor.line);
    }
    findNames();
    for (const int line : m_lines) {
        m_scores.insert(line, readScore(line));
    }
}

void ReportLines::findNames()
{
    constexpr int kMaxOdd = 20; ///< recipients that are no addresses
    QStringList odd;
    for (const auto &[recipient, lines] : m_anchorLines.asKeyValueRange()) {
        if (!recipient.contains(u'@') && odd.size() < kMaxOdd) {
            odd.append(recipient);
        }
    }
    for (const int line : m_lines) {
        const QStringView text = m_document.line(line);
        addNamed(line, text);
        for (const QString &recipient : std::as_const(odd)) {
            if (text.contains(recipient, Qt::CaseInsensitive)) {
                m_named[recipient].append(line);
            }
        }
    }
}

/// Also recipients that stand behind other letters: "rfc822;a@example.com", "SMTP=a@example.com".
void ReportLines::addNamed(int line, QStringView text)
{
    constexpr int kMaxNames = 200; ///< "@" of one line
    int looked = 0;
    for (qsizetype at = text.indexOf(u'@'); at >= 0 && ++looked <= kMaxNames; at = text.indexOf(u'@', at + 1)) {
        const QString around = addressAround(text, at).toString().toLower();
        const qsizetype local = around.indexOf(u'@');
        for (qsizetype from = 0; from < local; ++from) {
            if (from > 0 && around[from - 1].isLetterOrNumber()) {
                continue;
            }
            const auto named = m_anchorLines.constFind(around.sliced(from));
            QList<int> *lines = named == m_anchorLines.cend() ? nullptr : &m_named[named.key()];
            if (lines && (lines->isEmpty() || lines->last() != line)) {
                lines->append(line);
            }
        }
    }
}

bool ReportLines::names(int line, const QString &recipient) const
{
    const auto named = m_named.constFind(recipient.toLower());
    return named != m_named.cend() && std::ranges::binary_search(*named, line);
}

bool ReportLines::isAnchorOfOther(int line, const QString &recipient) const
{
    const auto anchored = m_anchored.constFind(line);
    return anchored != m_anchored.cend() && std::ranges::any_of(*anchored, [&](const QString &other) {
               return other.compare(recipient, Qt::CaseInsensitive) != 0;
           });
}

QList<int> ReportLines::linesAbout(const QString &recipient) const
{
    const QString key = recipient.toLower();
    QList<int> about = m_named.value(key);
    for (const int anchor : m_anchorLines.value(key)) {
        for (auto line = std::ranges::lower_bound(m_lines, anchor); line != m_lines.end(); ++line) {
            if (*line > anchor && m_anchored.contains(*line)) {
                break;
            }
            about.append(*line);
        }
    }
    std::ranges::sort(about);
    about.erase(std::unique(about.begin(), about.end()), about.end());
    return about;
}

/// "StatusCode: 550", "responseCode = 554": a code in a field of its own, beside the words that it belongs to.
std::optional<ReplyCode> fieldCode(QStringView line)
{
    static const QRegularExpression regex(uR"(^\W*(?:\w+ ?){0,3}code\W{1,4}(?<code>[45][0-5]\d)\W*$)"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kLongest = 60; // letters
    if (line.size() > kLongest || !line.contains(u"ode"_s)) {
        return std::nullopt;
    }
    const auto match = regex.matchView(line);
    return match.hasMatch() ? ReplyCode::fromText(match.capturedView("code")) : std::nullopt;
}

int ReportLines::readScore(int line) const
{
    const QStringView text = m_document.line(line);
    const QList<CodeHit> hits = findCodes(text);
    if (text.trimmed().isEmpty() || (hits.isEmpty() && m_signs.isBoilerplate(line))) {
        return 0;
    }
    int score = m_signs.failureWords(line) + (isReason(line) ? 10 : 0);
    const bool isBare = std::ranges::none_of(hits, [](const CodeHit &hit) { return hit.enhancedCode.has_value(); });
    if (score == 0 && isBare && m_signs.has(line, PhraseKind::FieldSubject)) {
        return 0; // "Subject: offer 554" of the mail that a report is about
    }
    constexpr int kFieldCode = 20; // less than a code with words
    if (fieldCode(text)) {
        return kFieldCode;
    }
    for (const CodeHit &hit : hits) {
        const int codeClass = hit.replyCode ? hit.replyCode->replyClass() : hit.enhancedCode->statusClass();
        if (codeClass > 2) {
            score = std::max(score, (hit.replyCode ? 40 : kCoded) + (hit.replyCode && hit.enhancedCode ? 20 : 0));
        }
    }
    return score == 0 && !m_anchored.contains(line) && isBehindAnchor(line) ? 1 : score;
}

/// True for the first filled line below a recipient.
bool ReportLines::isBehindAnchor(int line) const
{
    for (int above = line - 1; above >= line - kNearLines && above > 0; --above) {
        if (m_anchored.contains(above)) {
            return true;
        }
        if (!m_document.line(above).trimmed().isEmpty()) {
            return false;
        }
    }
    return false;
}

/// True for the line that follows a label such as "Reason:", or stands behind it.
bool ReportLines::isReason(int line) const
{
    for (int above = line; above >= line - kNearLines && above > 0; --above) {
        if (m_signs.has(above, PhraseKind::Reason)) {
            const QStringView text = m_document.line(line);
            return above == line ? text.trimmed().size() > text.indexOf(u':') + 4 : true;
        }
        if (above < line && !m_document.line(above).trimmed().isEmpty()) {
            return false;
        }
    }
    return false;
}

} // namespace BounceLens
