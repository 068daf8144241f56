// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/lookups.h"

#include "names/networkaddress.h"

#include <QSet>

namespace BounceLens {

namespace {

QString keyOf(const DnsQuestion &question)
{
    return QString::number(int(question.type)) + u' ' + question.name.toLower();
}

} // namespace

QList<DnsAnswer> Lookups::ask(const QList<DnsQuestion> &questions)
{
    QList<DnsQuestion> fresh;
    QSet<QString> asked;
    for (const DnsQuestion &question : questions) {
        const QString key = keyOf(question);
        if (isDnsName(question.name) && !m_places.contains(key) && !asked.contains(key)) {
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
        const qsizetype place = m_places.value(keyOf(question), -1);
        DnsAnswer none;
        none.question = question;
        none.outcome = DnsOutcome::NoDomain;
        answers.append(place >= 0 ? m_answers.at(place) : none);
    }
    return answers;
}

DnsAnswer Lookups::ask(const QString &name, RecordType type)
{
    return ask({{.name = name, .type = type}}).first();
}

bool isSettled(const DnsAnswer &answer)
{
    return answer.outcome == DnsOutcome::Answered || isVoid(answer);
}

bool isVoid(const DnsAnswer &answer)
{
    return answer.outcome == DnsOutcome::NoData || answer.outcome == DnsOutcome::NoDomain;
}

} // namespace BounceLens
