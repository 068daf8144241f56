// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/behaviours.h"

#include <QHash>

namespace BounceLens {

/// What a name server of a test answers, by "TXT example.com"; names that are not in it do not exist.
class Answers
{
public:
    Answers &txt(const QByteArray &name, const QByteArray &text)
    {
        return add("16 " + name, kTxt, characterString(text));
    }
    Answers &a(const QByteArray &name, char last) { return add("1 " + name, kA, address(last)); }
    Answers &ptr(const QByteArray &name, const QByteArray &host) { return add("12 " + name, 12, wire(host)); }
    Answers &mx(const QByteArray &name, const QByteArray &host) { return add("15 " + name, 15, word(10) + wire(host)); }

    [[nodiscard]] Behaviour behaviour(int delay = 0) const
    {
        return [records = m_records, delay](const DnsRequest &request, Via) {
            const auto found = records.constFind(QByteArray::number(request.type) + ' ' + request.name);
            if (found == records.cend()) {
                return Responses{{.bytes = DnsReply(request, 3).soa(60, 60).bytes(), .delay = delay}};
            }
            return Responses{{.bytes = DnsReply(request).answer(found->first, found->second).bytes(), .delay = delay}};
        };
    }

private:
    Answers &add(const QByteArray &key, quint16 type, const QByteArray &data)
    {
        m_records.insert(key, {type, data});
        return *this;
    }

    QHash<QByteArray, std::pair<quint16, QByteArray>> m_records;
};

} // namespace BounceLens
