// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/findings.h"
#include "failure/statement.h"
#include "input/document.h"

#include <QSet>
#include <QStringList>

namespace BounceLens {

/// One SMTP session of a dialogue, RFC 5321 section 3: which command each reply answers, and what became of each
/// recipient. What a later reply of the same session made void is not said.
class DialogueSession
{
public:
    DialogueSession(const Document &document, Findings &findings)
        : m_document(document)
        , m_findings(findings)
    {
    }

    /// To be called with the turns in their order.
    void read(const Turn &turn);
    /// True if a turn begins the next session: a greeting where none is awaited.
    [[nodiscard]] bool endsBefore(const Turn &turn) const;
    /// Forgets what was refused to recipients that a later session took. \a taken is added to: lower case.
    void forgetTaken(QSet<QString> &taken);
    /// Says what was found. To be called once, behind the last turn.
    void finish();

private:
    /// A recipient that was taken by RCPT.
    struct Accepted
    {
        QString recipient;
        LineRange lines;
    };

    void listen(const Turn &turn);
    void beginContent(const Turn &turn);
    void answer(const Turn &turn);
    void accept(const QString &command, const Turn &turn, const Statement &statement);
    void acceptContent(const Turn &turn, const Statement &statement);
    void refuse(const QString &command, const Turn &turn, const Statement &statement);
    void refuseContent(Observation observation);
    void refuseSession(const Observation &observation, const QString &verb);
    void append(const Observation &observation);
    void retire(const QString &command, const QString &recipient = {});
    void retireMistyped();
    void ignore(const Observation &observation, IgnoredWhy why);
    void nameUnanswered();
    void tellUnanswered();
    [[nodiscard]] Observation observationOf(const Turn &turn, const Statement &statement) const;
    [[nodiscard]] bool isConsequence(const Statement &statement, const QString &verb) const;

    const Document &m_document;
    Findings &m_findings;
    QList<Observation> m_told;
    QStringList m_pending; ///< commands that were not answered yet
    QList<Accepted> m_accepted;
    QList<Accepted> m_named; ///< every recipient that RCPT named
    QString m_remoteHost;
    QString m_remoteAddress;
    LineRange m_remoteLines;
    QString m_helo;
    QString m_sender;
    qsizetype m_appended = 0;
    bool m_isGreeted = false;
    bool m_isLmtp = false;
    bool m_hasLogin = false;
    Turn m_lastTold;            ///< what the tool said last while an answer was awaited
    bool m_isDone = false;      ///< the content was taken
    bool m_isLoggingIn = false; ///< the next line of the client answers a challenge, RFC 4954
};

} // namespace BounceLens
