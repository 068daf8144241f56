// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/overlay.h"

#include <algorithm>

namespace BounceLens {

OverlaySource::OverlaySource(DnsSource &below, QList<DnsRecord> records)
    : m_below(below)
    , m_records(std::move(records))
{
}

QList<DnsAnswer> OverlaySource::answer(const QList<DnsQuestion> &questions)
{
    return answerUntil(QDeadlineTimer(QDeadlineTimer::Forever), questions);
}

QList<DnsAnswer> OverlaySource::answerUntil(const QDeadlineTimer &deadline, const QList<DnsQuestion> &questions)
{
    QList<DnsQuestion> followed = questions;
    for (DnsQuestion &question : followed) {
        question.name = aliasOf(question).value_or(question.name);
    }
    QList<DnsAnswer> answers = deadline.isForever() ? m_below.ask(followed) : m_below.askUntil(deadline, followed);
    for (qsizetype at = 0; at < answers.size(); ++at) {
        DnsAnswer &answer = answers[at];
        answer = over(answer);
        if (followed.at(at).name != questions.at(at).name) {
            answer.question = questions.at(at);
            answer.aliases.prepend(followed.at(at).name.toString());
        }
    }
    return answers;
}

QList<DnsRecord> OverlaySource::laid(const QString &name, RecordType type) const
{
    QList<DnsRecord> records;
    std::ranges::copy_if(m_records, std::back_inserter(records),
                         [&](const DnsRecord &record) { return record.type == type && record.name == name; });
    return records;
}

bool OverlaySource::hasNameAtOrBelow(const DomainName &name) const
{
    return std::ranges::any_of(m_records, [&name](const DnsRecord &record) {
        const auto owner = DomainName::fromPresentation(record.name);
        return owner && owner->isAtOrBelow(name);
    });
}

DnsAnswer OverlaySource::over(DnsAnswer answer) const
{
    const QString end = answer.aliases.isEmpty() ? answer.question.name.toString() : answer.aliases.last();
    QList<DnsRecord> records = laid(end, answer.question.type);
    if (records.isEmpty() && end != answer.question.name.toString()) {
        records = laid(answer.question.name.toString(), answer.question.type);
        answer.aliases = records.isEmpty() ? answer.aliases : QStringList();
    }
    if (!records.isEmpty()) {
        answer.records = records;
        answer.outcome = DnsOutcome::Answered;
        answer.isAliasMixed = false;
    } else if (answer.outcome == DnsOutcome::NoDomain && hasNameAtOrBelow(answer.question.name)) {
        answer.outcome = DnsOutcome::NoData;
    }
    return answer;
}

std::optional<DomainName> OverlaySource::aliasOf(const DnsQuestion &question) const
{
    const QList<DnsRecord> aliases = laid(question.name.toString(), RecordType::Cname);
    return aliases.isEmpty() || question.type == RecordType::Cname ? std::nullopt : aliases.first().targetName();
}

} // namespace BounceLens
