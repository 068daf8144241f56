// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internationalised names on every check: A-labels are asked, U-labels are shown, and nothing is said to be missing
// that was not asked for. And names that only a private network knows, wherever they come from: they are not asked at
// all.

#include "check/dmarc/check.h"
#include "check/plan.h"
#include "check/run.h"
#include "check/smtp/check.h"
#include "check/spf/check.h"
#include "check/subject.h"
#include "input/reader.h"
#include "report/checkreport.h"
#include "report/checkwords.h"
#include "support/findings.h"
#include "support/registry.h"
#include "support/strict.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// A name server that nobody reaches.
class DeadResolver : public DnsSource
{
public:
    [[nodiscard]] QList<DnsQuestion> asked() const { return m_asked; }

protected:
    [[nodiscard]] QList<DnsAnswer> answer(const QList<DnsQuestion> &questions) override
    {
        m_asked += questions;
        QList<DnsAnswer> answers;
        for (const DnsQuestion &question : questions) {
            DnsAnswer answer;
            answer.question = question;
            answer.outcome = DnsOutcome::Unreachable;
            answers.append(answer);
        }
        return answers;
    }

private:
    QList<DnsQuestion> m_asked;
};

class NoPolicies : public PolicyFetcher
{
public:
    [[nodiscard]] FetchedPolicy fetch(const QUrl &) override { return {.outcome = FetchOutcome::NoHost, .text = {}}; }
};

Failure failureOf(const QString &domain)
{
    Failure failure;
    failure.recipient = u"lee@"_s + domain;
    failure.envelopeSender = u"kim@"_s + domain;
    failure.headerFrom = u"kim@"_s + domain;
    failure.heloName = domain;
    failure.remoteHost = u"mx."_s + domain;
    failure.sourceAddress = u"203.0.113.7"_s;
    return failure;
}

Explanation explanationOf(const QString &check, const Failure &failure, const QByteArray &mail = {})
{
    CatalogContent content;
    Card card;
    card.id = u"class/unknown"_s;
    card.checks = {check};
    content.cards = {card};
    content.blocklists = {
        {.zone = u"dbl.example"_s, .byDefault = true, .names = {u"dbl"_s}, .kind = BlocklistKind::Domain}};
    Explanation explanation;
    explanation.catalog = Catalog::fromContent(content);
    explanation.document = readDocument(mail);
    explanation.analysis.failures = {failure};
    explanation.matches = {explanation.catalog->match(failure)};
    return explanation;
}

CheckRequest requestOf(const Explanation &explanation)
{
    return checkRequest(explanation, 0, subjectOf(explanation, 0));
}

CheckResult resultOf(CheckId check, const CheckRequest &request, DnsSource &dns)
{
    NoPolicies policies;
    return check == CheckId::Reachability ? checkReach(request.subject, dns).result
                                          : runCheck(check, request, dns, policies);
}

QString wordsOf(const CheckResult &result)
{
    return sentenceFor(result.summary) + u'\n' + findingTexts(result).join(u'\n');
}

/// A bounce whose returned message has these header fields.
QByteArray bounceOf(const QByteArray &fields)
{
    return "From: MAILER-DAEMON@mx.example\nSubject: Undelivered Mail\n"
           "Content-Type: multipart/report; boundary=b\n\n--b\n\nIt failed.\n--b\n"
           "Content-Type: message/rfc822\n\n" +
           fields + "Subject: Offer\n\nHello\n--b--\n";
}

QStringList namesOf(const QList<DnsQuestion> &questions)
{
    QStringList names;
    for (const DnsQuestion &question : questions) {
        names.append(question.name.toString());
    }
    return names;
}

} // namespace

class TestInternational : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isAskedAndShown_data();
    void isAskedAndShown();
    void isPlanned_data();
    void isPlanned();
    void isFound();
    void localPartsOfOtherScriptsMakeNoNames();
    void authorsAreRead_data();
    void authorsAreRead();
    void severalAuthorsHaveNoDmarc();
    void privateNamesAreNotAsked_data();
    void privateNamesAreNotAsked();
    void privateSignersAreNotAsked();
    void privateDomainsAreNotToldToBlocklists();
};

void TestInternational::isAskedAndShown_data()
{
    QTest::addColumn<QString>("check");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<QString>("asked");
    const QList<std::pair<QString, QString>> domains{
        {u"bücher.example"_s, u"xn--bcher-kva.example"_s},    {u"пример.example"_s, u"xn--e1afmkfd.example"_s},
        {u"例え.example"_s, u"xn--r8jz45g.example"_s},        {u"مثال.example"_s, u"xn--mgbh0fb.example"_s},
        {u"उदाहरण.example"_s, u"xn--p1b6ci4b4b3a.example"_s},
    };
    for (const CheckId check : allChecks()) {
        for (const auto &[shown, asked] : domains) {
            if (check != CheckId::Dkim) {
                QTest::addRow("%s of %s", qPrintable(checkId(check)), qPrintable(shown))
                    << checkId(check) << shown << asked;
            }
        }
    }
}

void TestInternational::isAskedAndShown()
{
    QFETCH(const QString, check);
    QFETCH(const QString, domain);
    QFETCH(const QString, asked);
    const CheckRequest request = requestOf(explanationOf(check, failureOf(domain)));
    DeadResolver dead;
    const CheckResult result = resultOf(*checkFromId(check), request, dead);
    QVERIFY(!dead.asked().isEmpty());
    for (const QString &name : namesOf(dead.asked())) {
        QVERIFY2(name.endsWith(asked) || name.endsWith("in-addr.arpa"_L1) || name.contains(asked + u".dbl."_s) ||
                     name == "_dmarc.example"_L1 || name.endsWith("dbl.example"_L1),
                 qPrintable(name));
    }
    QVERIFY(namesOf(dead.asked()).join(u' ').contains(asked));
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    const QString words = wordsOf(result);
    QVERIFY2(!words.contains("xn--"_L1) && !words.contains("not exist"_L1), qPrintable(words));
    QVERIFY2(words.contains(domain) || check == "blocklists"_L1, qPrintable(words));
    QVERIFY(answerText(result.answers.last()).contains(domain) || !answerText(result.answers.last()).contains(asked));
}

void TestInternational::isPlanned_data()
{
    QTest::addColumn<QString>("check");
    for (const CheckId check : allChecks()) {
        if (check != CheckId::Dkim) {
            QTest::newRow(qPrintable(checkId(check))) << checkId(check);
        }
    }
}

void TestInternational::isPlanned()
{
    QFETCH(const QString, check);
    const QList<PlannedCheck> planned =
        planChecks(requestOf(explanationOf(check, failureOf(u"Bücher.example"_s))), false);
    const PlannedCheck &first = planned.first();
    QCOMPARE(first.askable, WhyNotAskable::Askable);
    QVERIFY(!first.questions.isEmpty());
    QVERIFY(!first.subject.contains("xn--"_L1));
    QVERIFY(first.subject.contains("bücher.example"_L1) || first.subject == "203.0.113.7"_L1 ||
            first.subject.contains(u"bücher.example"_s));
    QString all;
    for (const Question &question : first.questions) {
        QVERIFY(std::ranges::all_of(question.name, [](QChar c) { return c.unicode() < 0x80; }));
        all += questionText(question);
    }
    QVERIFY2(all.contains("xn--bcher-kva.example"_L1) && all.contains(u"bücher.example"_s), qPrintable(all));
}

void TestInternational::isFound()
{
    Zone zone;
    zone.add(u"bücher.example"_s, RecordType::Mx, u"10 mx.xn--mnchen-3ya.example"_s);
    zone.add(u"mx.münchen.example"_s, RecordType::A, u"192.0.2.9"_s);
    zone.add(u"bücher.example"_s, RecordType::Txt, u"v=spf1 include:xn--mnchen-3ya.example -all"_s);
    zone.add(u"münchen.example"_s, RecordType::Txt, u"v=spf1 ip4:203.0.113.7 -all"_s);
    zone.add(u"_dmarc.bücher.example"_s, RecordType::Txt, u"v=DMARC1; p=reject"_s);
    const CheckRequest request = requestOf(explanationOf(u"mx"_s, failureOf(u"bücher.example"_s)));
    const CheckResult mx = resultOf(CheckId::RecipientMx, request, zone);
    QCOMPARE(sentenceFor(mx.summary),
             u"mx.münchen.example takes mail for bücher.example: its mail servers do not explain the refusal."_s);
    const CheckResult spf = resultOf(CheckId::Spf, request, zone);
    QCOMPARE(spf.outcome, CheckOutcome::Pass);
    QVERIFY(wordsOf(spf).contains(u"bücher.example"_s));
    const CheckResult dmarc = checkDmarc(
        request.subject, zone, {.spf = {.domain = nameOf(u"xn--bcher-kva.example"_s), .outcome = CheckOutcome::Pass}});
    QCOMPARE(QString(dmarc.summary.id), u"dmarc-pass"_s);
}

void TestInternational::localPartsOfOtherScriptsMakeNoNames()
{
    Zone zone;
    zone.add(u"example.com"_s, RecordType::Txt, u"v=spf1 exists:%{l}.x.example.net exists:%{o}.y.example.net -all"_s);
    CheckSubject subject;
    subject.sourceAddress = ipOf(u"203.0.113.7"_s);
    subject.envelopeSender = mailOf(u"jürgen@example.com"_s);
    QCOMPARE(QString(checkSpf(subject, zone).summary.id), u"spf-not-listed"_s);
    QCOMPARE(namesOf(zone.asked()), (QStringList{u"example.com"_s, u"example.com.y.example.net"_s}));
}

void TestInternational::authorsAreRead_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("domains");
    const QString team = u"lists.example.net"_s;
    QTest::newRow("an address") << QByteArray("From: anna@example.com\n") << u"example.com"_s;
    QTest::newRow("an address in the name")
        << QByteArray("From: \"'anna@other.example' via Team\" <team@lists.example.net>\n") << team;
    QTest::newRow("an address in an encoded name")
        << QByteArray("From: =?utf-8?q?anna=40other.example=2C?= <team@lists.example.net>\n") << team;
    QTest::newRow("an address in an encoded name in brackets")
        << QByteArray("From: =?utf-8?b?PGFubmFAb3RoZXIuZXhhbXBsZT4s?= <team@lists.example.net>\n") << team;
    QTest::newRow("an address in a comment")
        << QByteArray("From: (anna@other.example) <team@lists.example.net>\n") << team;
    QTest::newRow("an address in a local part")
        << QByteArray("From: \"Someone <someone@other.example>\"@example.com\n") << u"example.com"_s;
    QTest::newRow("a folded field") << QByteArray("From: \"anna@other.example\"\n <team@lists.example.net>\n") << team;
    QTest::newRow("a domain with umlauts")
        << QByteArray("From: Anna <anna@bücher.example>\n") << u"xn--bcher-kva.example"_s;
    QTest::newRow("several authors of one domain")
        << QByteArray("From: anna@example.com, Ben <ben@Example.COM>\n") << u"example.com"_s;
    QTest::newRow("several authors") << QByteArray("From: anna@example.com, Ben <ben@example.net>\n")
                                     << u"example.com example.net"_s;
    QTest::newRow("two fields") << QByteArray("From: anna@example.com\nFrom: ben@example.net\n")
                                << u"example.com example.net"_s;
    QTest::newRow("a group") << QByteArray("From: Team: anna@example.com;\n") << u"example.com"_s;
    QTest::newRow("a group without members") << QByteArray("From: Nobody:;\n") << QString();
}

void TestInternational::authorsAreRead()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QString, domains);
    Failure failure;
    failure.status.lines = {1, 1};
    const Explanation explanation = explanationOf(u"dmarc"_s, failure, bounceOf(from));
    const CheckSubject subject = subjectOf(explanation, 0);
    QList<DomainName> all;
    if (subject.fromDomain) {
        all = QList{*subject.fromDomain} + subject.otherFromDomains;
    }
    QCOMPARE(textOf(all), domains);
}

void TestInternational::severalAuthorsHaveNoDmarc()
{
    const QByteArray mail = bounceOf("From: anna@example.com, Ben <ben@bücher.example>\n");
    const CheckRequest request = requestOf(explanationOf(u"dmarc"_s, failureOf(u"example.com"_s), mail));
    const PlannedCheck planned = planChecks(request, false).first();
    QCOMPARE(planned.askable, WhyNotAskable::Askable);
    QVERIFY(planned.questions.contains(Question{u"TXT"_s, u"_dmarc.example.com"_s}));
    QVERIFY(planned.questions.contains(Question{u"TXT"_s, u"_dmarc.xn--bcher-kva.example"_s}));
    DeadResolver dead;
    const CheckResult result = resultOf(CheckId::Dmarc, request, dead);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QCOMPARE(
        sentenceFor(result.summary),
        u"The From field names authors of several domains (example.com, bücher.example), so DMARC gives no result: "
        "many receivers refuse such mail for that."_s);
    QVERIFY(dead.asked().size() <= 6);
}

void TestInternational::privateNamesAreNotAsked_data()
{
    QTest::addColumn<CheckId>("check");
    QTest::addColumn<QString>("name");
    QTest::addColumn<RecordType>("type");
    QTest::addColumn<QString>("record");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *claim, CheckId check, const QString &name, RecordType type, const QString &record,
                        const QString &ids) { QTest::newRow(claim) << check << name << type << record << ids; };
    row("a mail server", CheckId::RecipientMx, u"example.com"_s, RecordType::Mx, u"10 mail.corp"_s,
        u"mx-unusable mx-missing"_s);
    row("a mail server of one label", CheckId::RecipientMx, u"example.com"_s, RecordType::Mx, u"10 mailhost"_s,
        u"mx-unusable mx-missing"_s);
    row("the name of an address", CheckId::ReverseDns, u"7.113.0.203.in-addr.arpa"_s, RecordType::Ptr,
        u"server.local"_s, u"ptr-unconfirmed ptr-name-missing"_s);
    row("an included record", CheckId::Spf, u"example.com"_s, RecordType::Txt, u"v=spf1 include:spf.corp -all"_s,
        u"spf-missing-include"_s);
    row("an address in a record", CheckId::Spf, u"example.com"_s, RecordType::Txt, u"v=spf1 a:server.local -all"_s,
        u"spf-not-listed"_s);
    row("a name server", CheckId::DomainHealth, u"example.com"_s, RecordType::Ns, u"ns.localdomain"_s,
        u"domain-no-servers"_s);
}

void TestInternational::privateNamesAreNotAsked()
{
    QFETCH(const CheckId, check);
    QFETCH(const QString, name);
    QFETCH(const RecordType, type);
    QFETCH(const QString, record);
    QFETCH(const QString, ids);
    Zone zone;
    zone.add(name, type, record);
    CheckRequest request = requestOf(explanationOf(u"mx"_s, failureOf(u"example.com"_s)));
    request.subject.heloName.clear();
    const CheckResult result = resultOf(check, request, zone);
    QVERIFY2(idsOf(result).startsWith(ids), qPrintable(idsOf(result)));
    for (const QString &asked : namesOf(zone.asked())) {
        QVERIFY2(asked.endsWith("example.com"_L1) || asked.endsWith("in-addr.arpa"_L1), qPrintable(asked));
    }
    QVERIFY(std::ranges::contains(result.answers, DnsOutcome::PrivateName, &DnsAnswer::outcome));
}

void TestInternational::privateSignersAreNotAsked()
{
    const QByteArray mail = bounceOf(
        "DKIM-Signature: v=1; a=rsa-sha256; d=localhost; s=key; h=from; bh=AA==; b=AA==\nFrom: a@example.com\n");
    const CheckRequest request = requestOf(explanationOf(u"dkim"_s, failureOf(u"example.com"_s), mail));
    const PlannedCheck planned = planChecks(request, false).first();
    QCOMPARE(planned.askable, WhyNotAskable::PrivateName);
    QVERIFY(planned.questions.isEmpty());
    Zone zone;
    const CheckResult result = resultOf(CheckId::Dkim, request, zone);
    QCOMPARE(QString(result.summary.id), u"dns-private-name"_s);
    QCOMPARE(result.outcome, CheckOutcome::CouldNotTell);
    QVERIFY(zone.asked().isEmpty());
}

void TestInternational::privateDomainsAreNotToldToBlocklists()
{
    const Explanation explanation = explanationOf(u"blocklists"_s, failureOf(u"office.corp"_s));
    QVERIFY(planChecks(requestOf(explanation), false).first().questions.isEmpty());
}

BOUNCELENS_TEST(TestInternational)
#include "tst_international.moc"
