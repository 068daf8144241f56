// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the input are TXT records; which one a name gets is decided by a sum over the name. Whatever they say, the
// check ends, asks a bounded number of questions, and every term lies within its record.

#include "check/spf/check.h"

#include <cstdint>
#include <cstdlib>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxQuestions = 600; // the evaluation, the exploration, the HELO name and the proposals together

class Hostile : public DnsSource
{
public:
    explicit Hostile(const QByteArray &input)
        : m_lines(input.split('\n'))
    {
    }

    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        QList<DnsAnswer> answers;
        for (const DnsQuestion &question : questions) {
            m_asked += 1;
            answers.append(answerTo(question));
        }
        if (m_asked > kMaxQuestions) {
            std::abort();
        }
        return answers;
    }

private:
    [[nodiscard]] DnsAnswer answerTo(const DnsQuestion &question) const
    {
        DnsAnswer answer;
        answer.question = question;
        qsizetype sum = 0;
        for (const QChar c : question.name.toString()) {
            sum = (sum * 31 + c.unicode()) % 1009;
        }
        const int count = question.type == RecordType::Txt ? 1 + int(sum % 17 == 0) : int(sum % 13);
        for (int at = 0; at < count; ++at) {
            answer.records.append(recordFor(question.type, sum + at));
        }
        answer.outcome = sum % 29 == 0 ? DnsOutcome::TimedOut : count == 0 ? DnsOutcome::NoData : DnsOutcome::Answered;
        if (answer.outcome != DnsOutcome::Answered) {
            answer.records.clear();
        }
        return answer;
    }

    [[nodiscard]] DnsRecord recordFor(RecordType type, qsizetype sum) const
    {
        DnsRecord record;
        record.type = type;
        record.text = m_lines.at(sum % m_lines.size());
        record.pieces = {record.text.size()};
        record.target = type == RecordType::A      ? u"192.0.2.%1"_s.arg(sum % 256)
                        : type == RecordType::Aaaa ? u"2001:db8::%1"_s.arg(sum % 100)
                                                   : u"h%1.example.com"_s.arg(sum);
        return record;
    }

    QList<QByteArray> m_lines;
    int m_asked = 0;
};

void checkOffsets(const QByteArray &text)
{
    const auto record = parseSpfRecord(text);
    if (!record) {
        if (record.error().offset < 0 || record.error().offset + record.error().length > text.size()) {
            std::abort();
        }
        return;
    }
    qsizetype end = 0;
    for (const SpfTerm &term : record->terms) {
        if (term.offset < end || term.length <= 0 || term.offset + term.length > text.size()) {
            std::abort();
        }
        end = term.offset + term.length;
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    for (const QByteArray &line : input.split('\n')) {
        checkOffsets(line);
    }
    if (size % 4 != 0) {
        return 0; // parsing alone is a hundred times as fast
    }
    CheckSubject subject;
    subject.sourceAddress = IpAddress::fromText(size % 8 == 0 ? u"192.0.2.25" : u"2a00:1450::25");
    subject.envelopeSender = MailAddress::fromText(u"anna+x@example.com");
    subject.heloName = u"mail.example.com"_s;
    Hostile dns(input);
    static_cast<void>(checkSpf(subject, dns));
    return 0;
}
