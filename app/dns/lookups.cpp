// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/lookups.h"

#include <QSet>

namespace BounceLens {

namespace {

QString keyOf(const DnsQuestion &question)
{
    return QString::number(int(question.type)) + u' ' + question.name.toString();
}

} // namespace

QList<DnsAnswer> Lookups::ask(const QList<DnsQuestion> &questions)
{
    QList<DnsQuestion> fresh;
    QSet<QString> asked;
    for (const DnsQuestion &question : questions) {
        const QString key = keyOf(question);
        if (!m_places.contains(key) && !asked.contains(key)) {
            asked.insert(key);
            fresh.append(question);
        }
    }
    if (!fresh.isEmpty()) {
        const QList<DnsAnswer> answers = m_dns.ask(fresh);
        for (qsizetype at = 0; at < answers.size(); ++at) {
            m_places.insert(keyOf(fresh.at(at)), m_answers.size());
            m_answers.append(answers.at(at));
        }
    }
    QList<DnsAnswer> answers;
    for (const DnsQuestion &question : questions) {
        answers.append(m_answers.at(m_places.value(keyOf(question))));
    }
    return answers;
}

DnsAnswer Lookups::ask(const std::optional<DomainName> &name, RecordType type)
{
    if (name) {
        return ask({{.name = *name, .type = type}}).first();
    }
    DnsAnswer none;
    none.question.type = type;
    none.outcome = DnsOutcome::NoDomain;
    return none;
}

bool isSettled(const DnsAnswer &answer)
{
    return answer.outcome == DnsOutcome::Answered || isVoid(answer);
}

bool isVoid(const DnsAnswer &answer)
{
    return answer.outcome == DnsOutcome::NoData || answer.outcome == DnsOutcome::NoDomain;
}

bool isVoidOutside(const DnsAnswer &answer)
{
    return isVoid(answer) || answer.outcome == DnsOutcome::PrivateName;
}

bool isSettledOutside(const DnsAnswer &answer)
{
    return isSettled(answer) || answer.outcome == DnsOutcome::PrivateName;
}

} // namespace BounceLens
