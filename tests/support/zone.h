// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dns/dns.h"

#include "support/names.h"

#include <QHash>
#include <QMutex>
#include <QMutexLocker>

#include <algorithm>

namespace BounceLens {

/// Records in memory. Names that have none at all do not exist; aliases are followed.
class Zone : public DnsSource
{
public:
    void add(const QString &name, DnsRecord record)
    {
        record.name = name;
        if (record.ttl == 0) {
            record.ttl = 300;
        }
        m_names[asked(name)].append(record);
    }
    /// \a value is an address, a name, "10 mx.example.com", or the text of a TXT record.
    void add(const QString &name, RecordType type, const QString &value)
    {
        DnsRecord record;
        record.type = type;
        if (type == RecordType::Txt) {
            record.text = value.toUtf8();
            record.pieces = {record.text.size()};
        } else if (type == RecordType::Mx) {
            record.priority = value.section(u' ', 0, 0).toUShort();
            record.target = value.section(u' ', 1);
        } else {
            record.target = value;
        }
        add(name, record);
    }
    /// Every question of this type is answered so, whatever was added.
    void force(const QString &name, RecordType type, DnsOutcome outcome)
    {
        m_forced.insert(keyOf({.name = nameOf(name), .type = type}), outcome);
    }
    /// Every question of the name for which there are no records is answered so.
    void forceElse(const QString &name, DnsOutcome outcome) { m_forcedElse.insert(asked(name), outcome); }

    /// The name is an alias besides, as some servers allow.
    void mixWithAlias(const QString &name) { m_mixed.append(asked(name)); }

    /// Each question in its order, and how often ask() was called.
    [[nodiscard]] QList<DnsQuestion> asked() const { return m_asked; }
    [[nodiscard]] int rounds() const { return m_rounds; }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        const QMutexLocker locker(&m_mutex);
        ++m_rounds;
        m_asked += questions;
        QList<DnsAnswer> answers;
        std::ranges::transform(questions, std::back_inserter(answers),
                               [this](const DnsQuestion &question) { return answerTo(question); });
        return answers;
    }

private:
    /// As it is asked; a name that cannot be is left as it is.
    static QString asked(const QString &name)
    {
        const auto read = DomainName::fromText(name);
        return read ? read->toString() : name.toLower();
    }

    static QString keyOf(const DnsQuestion &question)
    {
        return QString::number(int(question.type)) + u' ' + question.name.toString();
    }

    DnsAnswer answerTo(const DnsQuestion &question) const
    {
        DnsAnswer answer;
        answer.question = question;
        answer.server = QStringLiteral("192.0.2.53");
        if (const auto forced = m_forced.constFind(keyOf(question)); forced != m_forced.cend()) {
            answer.outcome = *forced;
            return answer;
        }
        constexpr int kMaxAliases = 8;
        QString name = question.name.toString();
        while (answer.records.isEmpty()) {
            const QList<DnsRecord> records = m_names.value(name);
            const auto isAlias = [](const DnsRecord &record) { return record.type == RecordType::Cname; };
            std::ranges::copy_if(records, std::back_inserter(answer.records),
                                 [&](const DnsRecord &record) { return record.type == question.type; });
            const auto alias = std::ranges::find_if(records, isAlias);
            if (alias == records.end() || !answer.records.isEmpty()) {
                break;
            }
            if (answer.aliases.size() >= kMaxAliases) {
                answer.outcome = DnsOutcome::ServerFailed;
                return answer;
            }
            name = asked(alias->target);
            answer.aliases.append(name);
        }
        answer.isAliasMixed = !answer.records.isEmpty() && m_mixed.contains(question.name.toString());
        answer.outcome = !answer.records.isEmpty()     ? DnsOutcome::Answered
                         : m_forcedElse.contains(name) ? m_forcedElse.value(name)
                         : hasNamesAtOrBelow(name)     ? DnsOutcome::NoData
                                                       : DnsOutcome::NoDomain;
        return answer;
    }

    bool hasNamesAtOrBelow(const QString &name) const
    {
        return m_names.contains(name) || std::any_of(m_names.keyBegin(), m_names.keyEnd(),
                                                     [&](const QString &other) { return other.endsWith(u'.' + name); });
    }

    QHash<QString, QList<DnsRecord>> m_names;
    QHash<QString, DnsOutcome> m_forced;
    QStringList m_mixed;
    QHash<QString, DnsOutcome> m_forcedElse;
    QList<DnsQuestion> m_asked;
    int m_rounds = 0;
    QMutex m_mutex;
};

} // namespace BounceLens
