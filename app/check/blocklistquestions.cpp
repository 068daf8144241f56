// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/blocklistquestions.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// What a list is asked about.
struct Subject
{
    QString labels; ///< in front of the zone
    QString text;   ///< for people
};

Subject subjectOf(const IpAddress &address)
{
    return {.labels = address.reversedLabels(), .text = address.toString()};
}

/// A test point of a list: an address or a domain.
Subject subjectOf(const QString &testPoint)
{
    const auto address = IpAddress::fromText(testPoint);
    return address ? subjectOf(*address) : Subject{.labels = testPoint, .text = testPoint};
}

QList<Subject> subjectsFor(const Blocklist &list, const std::optional<IpAddress> &address,
                           const QList<DomainName> &domains)
{
    QList<Subject> subjects;
    if (address && list.kind != BlocklistKind::Domain && (address->isV4() || list.listsIpv6)) {
        subjects.append(subjectOf(*address));
    }
    if (list.kind != BlocklistKind::Address) {
        for (const DomainName &domain : domains) {
            subjects.append({.labels = domain.toString(), .text = domain.shown()});
        }
    }
    return subjects;
}

} // namespace

QString blocklistZone(const Blocklist &list, const QMap<QString, QString> &keys)
{
    const QString key = keys.value(list.keyService);
    if (key.isEmpty() || list.keyZone.isEmpty()) {
        return list.needsKey ? QString() : list.zone;
    }
    return QString(list.keyZone).replace(u"{key}"_s, key);
}

QList<BlocklistQuestion> blocklistQuestions(const QList<Blocklist> &lists, const std::optional<IpAddress> &address,
                                            const QList<DomainName> &domains, const QMap<QString, QString> &keys)
{
    QList<BlocklistQuestion> questions;
    for (qsizetype at = 0; at < lists.size(); ++at) {
        const Blocklist &list = lists.at(at);
        const QString zone = blocklistZone(list, keys);
        const QList<Subject> subjects = zone.isEmpty() ? QList<Subject>() : subjectsFor(list, address, domains);
        const auto add = [&](BlocklistRole role, const Subject &subject) {
            if (const auto name = DomainName::fromText(subject.labels + u'.' + zone)) {
                questions.append({.list = at,
                                  .role = role,
                                  .subject = subject.text,
                                  .question = {.name = *name, .type = RecordType::A}});
            }
        };
        for (const Subject &subject : subjects) {
            add(BlocklistRole::Entry, subject);
        }
        if (!subjects.isEmpty() && !list.positive.isEmpty()) {
            add(BlocklistRole::Positive, subjectOf(list.positive));
        }
        if (!subjects.isEmpty() && !list.negative.isEmpty()) {
            add(BlocklistRole::Negative, subjectOf(list.negative));
        }
    }
    return questions;
}

} // namespace BounceLens
