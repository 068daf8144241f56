// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/dns.h"

#include "names/privatename.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Lets \a answer see those questions only that may be asked, and puts its answers back into the order of all.
template <typename Answer>
QList<DnsAnswer> throughGate(const QList<DnsQuestion> &questions, Answer answer)
{
    QList<DnsAnswer> answers(questions.size());
    QList<DnsQuestion> askable;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < questions.size(); ++at) {
        answers[at].question = questions.at(at);
        answers[at].outcome = DnsOutcome::PrivateName;
        answers[at].time = QDateTime::currentDateTime();
        if (!isPrivate(questions.at(at).name)) {
            askable.append(questions.at(at));
            places.append(at);
        }
    }
    if (askable.isEmpty()) {
        return answers;
    }
    const QList<DnsAnswer> given = answer(askable);
    for (qsizetype at = 0; at < given.size(); ++at) {
        answers[places.at(at)] = given.at(at);
    }
    return answers;
}

} // namespace

QString typeName(RecordType type)
{
    static constexpr std::array kNames{
        std::pair{RecordType::A, "A"_L1},         std::pair{RecordType::Ns, "NS"_L1},
        std::pair{RecordType::Cname, "CNAME"_L1}, std::pair{RecordType::Soa, "SOA"_L1},
        std::pair{RecordType::Ptr, "PTR"_L1},     std::pair{RecordType::Mx, "MX"_L1},
        std::pair{RecordType::Txt, "TXT"_L1},     std::pair{RecordType::Aaaa, "AAAA"_L1},
        std::pair{RecordType::Ds, "DS"_L1},       std::pair{RecordType::Dnskey, "DNSKEY"_L1},
        std::pair{RecordType::Tlsa, "TLSA"_L1},
    };
    const auto found = std::ranges::find(kNames, type, &std::pair<RecordType, QLatin1StringView>::first);
    return found == kNames.end() ? "TYPE"_L1 + QString::number(int(type)) : QString(found->second);
}

std::optional<DomainName> DnsRecord::targetName() const
{
    return DomainName::fromPresentation(target);
}

std::optional<IpAddress> DnsRecord::targetAddress() const
{
    return IpAddress::fromText(target);
}

QList<DnsAnswer> DnsSource::ask(const QList<DnsQuestion> &questions)
{
    return throughGate(questions, [this](const QList<DnsQuestion> &askable) { return answer(askable); });
}

DnsAnswer DnsSource::ask(const DomainName &name, RecordType type)
{
    return ask({{.name = name, .type = type}}).first();
}

QList<DnsAnswer> DnsSource::askUntil(const QDeadlineTimer &deadline, const QList<DnsQuestion> &questions)
{
    return throughGate(questions, [&](const QList<DnsQuestion> &askable) { return answerUntil(deadline, askable); });
}

QList<DnsAnswer> DnsSource::answerUntil(const QDeadlineTimer & /*deadline*/, const QList<DnsQuestion> &questions)
{
    return answer(questions);
}

} // namespace BounceLens
