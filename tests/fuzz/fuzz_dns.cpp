// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dns/answer.h"
#include "names/wirename.h"

#include <cstddef>
#include <cstdint>

using namespace BounceLens;

/// Any bytes as the answer to a question: read, and judged for every type that is asked for.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView reply(data, qsizetype(size));
    const DnsQuery query = makeQuery(QStringLiteral("example.com"), RecordType::Txt, 0x4242, Edns::Plain);
    static_cast<void>(echoOf(query, reply));
    static_cast<void>(isTruncated(reply));
    const auto message = readMessage(reply);
    if (!message) {
        return 0;
    }
    for (const auto type : {RecordType::A, RecordType::Cname, RecordType::Soa, RecordType::Mx, RecordType::Txt,
                            RecordType::Aaaa, RecordType::Tlsa}) {
        const Evaluation found = evaluate(*message, type, {QStringLiteral("a.example")});
        const bool isAnswered = found.answer.outcome == DnsOutcome::Answered && found.further.isEmpty();
        if (isAnswered == found.answer.records.isEmpty() || found.answer.aliases.size() > kMostAliases + 1) {
            if (found.answer.outcome != DnsOutcome::Malformed) {
                __builtin_trap();
            }
        }
        if (!found.further.isEmpty()) {
            static_cast<void>(makeQuery(found.further, type, 1, Edns::Padded));
        }
    }
    return 0;
}
