// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the input are records; which one a name gets is decided by a sum over the name. Whatever they say, the
// checks of DMARC, MTA-STS, DANE and the domain end and ask a bounded number of questions, and a mended DMARC record
// stays as it is when it is mended again.

#include "check/dmarc/bimi.h"
#include "check/dmarc/check.h"
#include "check/domain/check.h"
#include "check/lint.h"
#include "check/transport/danecheck.h"
#include "check/transport/mtastscheck.h"
#include "dns/recordtext.h"
#include "mailauth/dmarc/treewalk.h"
#include "mailauth/mend/dkimkey.h"
#include "mailauth/mend/dmarc.h"
#include "mailauth/mend/spf.h"
#include "mailauth/transport/mtasts.h"
#include "mailauth/transport/tlsa.h"

#include <cstdint>
#include <cstdlib>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMaxQuestions = 200; // the walks of DMARC: at most 14 domains of 8 names, and what it asks beside them

void stopUnless(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

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
            answers.append(answerTo(question));
        }
        m_asked += int(questions.size());
        stopUnless(m_asked <= kMaxQuestions);
        return answers;
    }
    void startAgain() { m_asked = 0; }

private:
    [[nodiscard]] DnsAnswer answerTo(const DnsQuestion &question) const
    {
        quint32 sum = quint32(question.type);
        for (const QChar c : question.name.toString()) {
            sum = (sum * 31 + c.unicode()) % 10007;
        }
        DnsAnswer answer;
        answer.question = question;
        answer.isAuthenticated = sum % 3 != 0;
        answer.outcome = sum % 11 == 0   ? DnsOutcome::TimedOut
                         : sum % 13 == 0 ? DnsOutcome::NoDomain
                                         : DnsOutcome::Answered;
        const int count = answer.outcome == DnsOutcome::Answered ? 1 + int(sum % 17 == 0) : 0;
        for (int at = 0; at < count; ++at) {
            DnsRecord record;
            record.name = question.name.toString();
            record.type = question.type;
            record.text = m_lines.at(qsizetype(sum + quint32(at)) % m_lines.size());
            record.data = record.text;
            record.target = QString::fromUtf8(record.text);
            answer.records.append(record);
        }
        return answer;
    }

    QByteArrayList m_lines;
    int m_asked = 0;
};

class OnePolicy : public PolicyFetcher
{
public:
    explicit OnePolicy(const QByteArray &text)
        : m_policy{.outcome = FetchOutcome::Fetched, .status = 200, .text = text}
    {
    }
    [[nodiscard]] FetchedPolicy fetch(const QUrl &) override { return m_policy; }

private:
    FetchedPolicy m_policy;
};

void readAll(const QByteArray &text)
{
    if (const auto mended = mendDmarc(text)) {
        stopUnless(isDmarcRecord(mended->text) && readDmarc(mended->text).oldTags.isEmpty());
        const auto again = mendDmarc(mended->text);
        stopUnless(again && again->text == mended->text);
    }

    stopUnless(readDmarc(text).aggregateUris.size() <= kMaxReportUris);
    (void)reportDomain(text);
    (void)mendSpf(text);
    (void)mendKey(text);
    (void)recordFromText(QString::fromUtf8(text));
    (void)lintRecord(QString::fromUtf8(text));
    (void)readBimi(text);
    (void)readTlsReport(text);
    (void)stsId(text);
    const StsPolicy policy = readStsPolicy(text);
    stopUnless(policy.patterns.size() <= kMaxStsPatterns);
    if (const auto record = readTlsa(text)) {
        (void)matchesTlsa(*record, {text, record->data});
    }
    if (const auto name = DomainName::fromText(QString::fromUtf8(text))) {
        stopUnless(walkedDomains(*name).size() <= kMaxWalkQuestions);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    readAll(input);
    Hostile dns(input);
    CheckSubject subject;
    subject.fromDomain = DomainName::fromText(u"a.b.c.d.e.f.g.h.news.example.com");
    subject.recipientDomain = DomainName::fromText(u"example.net");
    subject.domain = subject.recipientDomain;
    const AuthenticatedDomain passing{.domain = DomainName::fromText(u"x.example.com"), .outcome = CheckOutcome::Pass};
    const QList<AuthenticatedDomain> many(20, {.domain = DomainName::fromText(u"y.example.org")});
    stopUnless(!checkDmarc(subject, dns, {.spf = passing, .dkim = many}).summary.id.isEmpty());
    dns.startAgain();
    OnePolicy policy(input);
    stopUnless(!checkMtaSts(subject, dns, policy).summary.id.isEmpty());
    dns.startAgain();
    stopUnless(!checkDane(subject, dns).summary.id.isEmpty());
    dns.startAgain();
    stopUnless(!checkDomain(subject, dns).summary.id.isEmpty());
    return 0;
}
