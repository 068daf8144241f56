// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/barenames.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxListed = 50;              ///< names below one label
constexpr qsizetype kLongestBareLine = 200; ///< letters of a line that names somebody

/// "pat", "pat (0), …", "pat: …"; "Pat Lee/Sales/Example@EXAMPLE".
QString nameIn(QStringView text)
{
    static const QRegularExpression login(
        uR"(^(?:<?(?<name>[A-Za-z][\w.+-]{1,63})>?(?:$|\s+["(])|(?<named>[a-z][\w.+-]{1,63}): \S))"_s);
    static const QRegularExpression path(
        uR"(^(?<name>\p{Lu}[\p{L}\p{N}.'-]{0,40}(?: [\p{L}\p{N}.'-]{1,40}){0,4}(?:/[\p{L}\p{N}.&-][\p{L}\p{N} .&-]{0,40}){1,4}(?:@[\p{L}\p{N}-]{1,40})?)$)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    text = text.trimmed();
    if (text.isEmpty() || text.size() > kLongestBareLine) {
        return {};
    }
    const auto match = login.matchView(text);
    return match.hasMatch() ? match.captured("name") + match.captured("named") : path.matchView(text).captured("name");
}

class NameSearch
{
public:
    NameSearch(const Document &document, const LineSigns &signs, const QList<int> &lines)
        : m_document(document)
        , m_signs(signs)
        , m_lines(lines)
    {
    }

    QList<Anchor> find()
    {
        for (const PhraseHit &hit : m_signs.hits()) {
            const int line = hit.phrase->kind == PhraseKind::Recipient ? lineAt(hit.end - 1) : 0;
            if (isInside(line)) {
                readBehind(line, hit.end - m_document.lineStarts.at(line - 1));
            }
        }
        for (const int line : m_lines) {
            if (m_signs.has(line, PhraseKind::GivenUp) && m_document.line(line).trimmed().endsWith(u':')) {
                readBelow(line);
            }
        }
        return m_names;
    }

private:
    [[nodiscard]] bool isInside(int line) const { return std::ranges::binary_search(m_lines, line); }

    [[nodiscard]] int lineAt(qsizetype offset) const
    {
        return int(std::ranges::upper_bound(m_document.lineStarts, offset) - m_document.lineStarts.begin());
    }

    void readBehind(int line, qsizetype at)
    {
        const QStringView rest = m_document.line(line).sliced(std::min(at, m_document.line(line).size())).trimmed();
        if (rest.isEmpty() || rest == u":") {
            readBelow(line);
        } else if (const QString name = nameIn(rest); !name.isEmpty()) {
            m_names.append({name, line});
        }
    }

    /// The names of the lines below a label, with blank lines before the first.
    void readBelow(int label)
    {
        constexpr int kMaxBlank = 2;
        int line = label + 1;
        while (line <= label + kMaxBlank && isInside(line) && m_document.line(line).trimmed().isEmpty()) {
            ++line;
        }
        for (int listed = 0; listed < kMaxListed && isInside(line) && !isOfReport(line); ++line, ++listed) {
            const QString name = nameIn(m_document.line(line));
            if (name.isEmpty()) {
                return;
            }
            m_names.append({name, line});
        }
    }

    /// A line that is a sentence or a label of the report.
    [[nodiscard]] bool isOfReport(int line) const
    {
        constexpr PhraseKinds kOfReport = bitOf(PhraseKind::Reason) | bitOf(PhraseKind::End) |
                                          bitOf(PhraseKind::Boilerplate) | bitOf(PhraseKind::Lead) |
                                          bitOf(PhraseKind::Returned) | bitOf(PhraseKind::Reporter) |
                                          bitOf(PhraseKind::GivenUp) | bitOf(PhraseKind::Recipient);
        return (m_signs.kindsAt(line) & kOfReport) != 0;
    }

    const Document &m_document;
    const LineSigns &m_signs;
    const QList<int> &m_lines;
    QList<Anchor> m_names;
};

} // namespace

QList<Anchor> findBareNames(const Document &document, const LineSigns &signs, const QList<int> &lines)
{
    return NameSearch(document, signs, lines).find();
}

} // namespace BounceLens
