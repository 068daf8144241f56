// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/queuelisting.h"

#include "failure/statusline.h"
#include "names/ascii.h"
#include "phrases/forms.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A line of a listing: its form, and what the groups of the form hold.
struct ListingMatch
{
    const LineForm *form = nullptr;
    QRegularExpressionMatch groups;

    [[nodiscard]] QString value(QLatin1StringView name) const { return groupOf(groups, name); }
};

class ListingReader
{
public:
    ListingReader(const Document &document, Findings &findings)
        : m_document(document)
        , m_findings(findings)
    {
    }

    void read(LineRange lines)
    {
        for (int line = lines.first; line <= lines.last; ++line) {
            if (!m_findings.isTaken(line)) {
                readLine(line);
            }
        }
    }

private:
    /// An entry of any listing, or a line of the listing that goes on.
    [[nodiscard]] std::optional<ListingMatch> matchLine(QStringView text) const
    {
        for (const LineForm &form : allForms()) {
            const bool isEntry = form.role == FormRole::Entry;
            if (useOf(form.role) != FormUse::Queue || !(isEntry || form.system == m_system)) {
                continue;
            }
            if (auto match = expressionOf(form).matchView(text); match.hasMatch()) {
                return ListingMatch{.form = &form, .groups = std::move(match)};
            }
        }
        return std::nullopt;
    }

    void readLine(int line)
    {
        const QStringView text = m_document.line(line);
        const bool mayBegin = !text.isEmpty() && text.size() < kLongestLine && mayBeEntry(text);
        if (text.trimmed().isEmpty() || (m_system.isEmpty() && !mayBegin)) {
            return;
        }
        const auto match = matchLine(text);
        if (!match) {
            m_system = {};
            return;
        }
        m_findings.take({line, line});
        switch (match->form->role) {
        case FormRole::Entry:
            beginEntry(*match, line);
            break;
        case FormRole::Reason:
            m_reply = match->value("reply"_L1);
            m_replyLine = line;
            break;
        default:
            add(match->value("to"_L1), line, match->form->role == FormRole::Done);
        }
    }

    static constexpr qsizetype kLongestLine = 2000; ///< letters

    /// An entry has a date, a size and an id, and so a digit near its beginning.
    static bool mayBeEntry(QStringView text)
    {
        constexpr qsizetype kNear = 24;
        return std::ranges::any_of(text.first(std::min(text.size(), kNear)), isDigit);
    }

    void beginEntry(const ListingMatch &match, int line)
    {
        m_system = match.form->system;
        m_queueId = match.value("queue"_L1);
        m_sender = match.value("from"_L1).remove(u'<').remove(u'>');
        m_reply = match.value("reply"_L1);
        m_replyLine = m_reply.isEmpty() ? 0 : line;
        if (const QString recipient = match.value("to"_L1); !recipient.isEmpty()) {
            add(recipient, line, false);
        }
    }

    void add(const QString &recipient, int line, bool isDone)
    {
        const bool hasReason = m_replyLine > 0 && !isDone;
        const int said = hasReason ? m_replyLine : line;
        const Statement statement = hasReason ? readStatement(m_reply) : Statement();
        Observation observation;
        observation.foundBy = FoundBy::Queue;
        observation.certainty = Certainty::Certain;
        observation.action = isDone ? Action::Delivered : Action::Delayed;
        observation.recipient = recipient;
        observation.recipientLines = {line, line};
        observation.status =
            statusLineFrom(statement, {said, said}, hasReason ? m_reply : m_document.line(line).toString());
        observation.envelopeSender = m_sender.isEmpty() ? u"<>"_s : m_sender;
        observation.queueId = m_queueId;
        takeRemote(statement, {said, said}, observation);
        m_findings.add(observation);
    }

    const Document &m_document;
    Findings &m_findings;
    QLatin1StringView m_system; ///< of the listing that goes on; empty between listings
    QString m_queueId;
    QString m_sender;
    QString m_reply;
    int m_replyLine = 0; ///< 0: the entry gives no reason
};

} // namespace

void findInQueueListing(const Material &material, Findings &findings)
{
    for (const Section &section : material.document.sections) {
        const bool isRead = section.kind == SectionKind::Text || section.kind == SectionKind::LogLines ||
                            section.kind == SectionKind::Dialogue;
        if (isRead && !section.body.isEmpty()) {
            ListingReader(material.document, findings).read(section.body);
        }
    }
}

} // namespace BounceLens
