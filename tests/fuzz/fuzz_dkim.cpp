// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first line is the key record of every selector, the rest is the message. Whatever they say, the check ends, asks
// a bounded number of questions and says something; canonical text stays as it is when it is made canonical again.

#include "check/dkim/check.h"

#include <cstdint>
#include <cstdlib>

using namespace BounceLens;

namespace {

constexpr qsizetype kMaxArcKeys = 51; // 50 seals and the last message signature

class OneKey : public DnsSource
{
public:
    explicit OneKey(const QByteArray &record)
    {
        m_record.type = RecordType::Txt;
        m_record.text = record;
    }

    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        QList<DnsAnswer> answers;
        for (const DnsQuestion &question : questions) {
            DnsAnswer answer;
            answer.question = question;
            answer.outcome = DnsOutcome::Answered;
            answer.records = {m_record};
            answers.append(answer);
        }
        return answers;
    }

private:
    DnsRecord m_record;
};

void stopUnless(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

void canonicaliseTwice(const RawMessage &message)
{
    for (const auto how : {Canonicalisation::Simple, Canonicalisation::Relaxed}) {
        const QByteArray once = canonicalBody(message.body, how);
        stopUnless(canonicalBody(once, how) == once);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    const qsizetype end = std::max<qsizetype>(input.indexOf('\n'), 0);
    OneKey dns(input.first(end));
    CheckSubject subject;
    subject.message = input.sliced(end);
    subject.message.remove(0, subject.message.isEmpty() ? 0 : 1);
    canonicaliseTwice(RawMessage::read(subject.message));
    for (const bool isWhole : {true, false}) {
        subject.isMessageWhole = isWhole;
        const CheckResult result = checkDkim(subject, dns);
        stopUnless(!result.summary.id.isEmpty());
        stopUnless(result.answers.size() <= kMaxSignatures + kMaxArcKeys);
    }
    return 0;
}
