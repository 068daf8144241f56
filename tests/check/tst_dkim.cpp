// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dkim/check.h"

#include "support/findings.h"
#include "support/registry.h"
#include "support/signer.h"
#include "support/strict.h"
#include "support/zone.h"

#include <functional>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QString kKeyName = u"mail._domainkey.example.com"_s;
constexpr QByteArrayView kTags("v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=mail; h=from:to:subject");

QByteArray plainMessage()
{
    return "From: A <a@example.com>\r\nTo: b@example.net\r\nSubject: Offer\r\n\r\nDear  B,\r\n\r\nsee below.\r\n\r\n";
}

/// What a row does to the tags before, and to the message and the key after signing.
struct Case
{
    QByteArray tags = kTags.toByteArray();
    std::function<QByteArray(QByteArray)> change = [](const QByteArray &message) { return message; };
    QByteArray record = {}; ///< empty: the signer's own
    std::optional<DnsOutcome> forced = {};
    bool isWhole = true;
};

std::function<QByteArray(QByteArray)> replacing(const QByteArray &before, const QByteArray &after)
{
    return [before, after](QByteArray message) { return message.replace(before, after); };
}

CheckSubject subjectOf(const QByteArray &message, bool isWhole)
{
    CheckSubject subject;
    subject.message = isWhole ? message : message.first(message.indexOf("\r\n\r\n") + 2);
    subject.isMessageWhole = isWhole;
    return subject;
}

using Row = std::function<void(const char *, const Case &, const char *)>;

QByteArray tags(const QByteArray &more)
{
    return kTags.toByteArray() + more;
}

QByteArray without(const char *tag)
{
    return kTags.toByteArray().replace(tag, "");
}

void addChanges(const Row &row)
{
    row("an untouched message holds", {}, "dkim-holds");
    row("relaxed forgives folded fields", {.change = replacing("Subject: Offer", "Subject:\r\n  Offer ")},
        "dkim-holds");
    row("a changed body", {.change = replacing("below", "above")}, "dkim-body-changed");
    row("a footer of a list", {.change = [](const QByteArray &m) { return m + "--\r\nlist\r\n"; }},
        "dkim-body-changed");
    row("a changed subject", {.change = replacing("Subject: Offer", "Subject: [list] Offer")}, "dkim-header-changed");
    row("both changed", {.change = [](QByteArray m) { return m.replace("Offer", "x").replace("below", "x"); }},
        "dkim-both-changed");
    row("an unsigned field may change", {.change = replacing("To:", "X-Spam: no\r\nTo:")}, "dkim-holds");
    row("a second subject above is not the signed one", {.change = replacing("From:", "Subject: x\r\nFrom:")},
        "dkim-holds");
    row("a second subject is noticed if it was signed as missing",
        {.tags = tags(":subject"), .change = replacing("From:", "Subject: x\r\nFrom:")}, "dkim-header-changed");
    row("a header alone leaves the body open", {.isWhole = false}, "dkim-header-holds");
    row("a changed header alone is no proof", {.change = replacing("Offer", "x"), .isWhole = false},
        "dkim-header-differs");
    row("an ARC field without a number", {.change = replacing("From:", "ARC-Seal: cv=none\r\nFrom:")},
        "dkim-holds arc-fail-number");
    row("an ARC field without the others of its set", {.change = replacing("From:", "ARC-Seal: i=1; cv=none\r\nFrom:")},
        "dkim-holds arc-fail-structure");
}

void addKeys(const Row &row, const Signer &signer)
{
    row("no key", {.forced = DnsOutcome::NoDomain}, "dkim-no-key");
    row("a name without TXT", {.forced = DnsOutcome::NoData}, "dkim-no-key");
    row("SERVFAIL is no missing key", {.forced = DnsOutcome::ServerFailed}, "dns-server-failed");
    row("a time-out is no missing key", {.forced = DnsOutcome::TimedOut}, "dns-timed-out");
    row("a refused question is no missing key", {.forced = DnsOutcome::Refused}, "dns-refused");
    row("a revoked key", {.record = "v=DKIM1; k=ed25519; p="}, "dkim-key-revoked");
    row("a key that is no base64", {.record = "v=DKIM1; k=ed25519; p=###"}, "dkim-key-malformed");
    row("a key of the wrong version", {.record = "v=DKIM2; k=ed25519; p=" + signer.publicKey()},
        "dkim-key-malformed record-version");
    row("another TXT record in its place", {.record = "v=spf1 -all"}, "dkim-key-malformed dkim-key-type");
    row("a key of another type", {.record = Signer::rsa(1024).record()}, "dkim-key-type dkim-key-weak");
    row("a key for sha1 only", {.record = signer.record() + "; h=sha1"}, "dkim-key-hash");
    row("a key for chat only", {.record = signer.record() + "; s=chat"}, "dkim-key-use");
    row("a key for mail among others", {.record = signer.record() + "; s=chat:email"}, "dkim-holds");
    row("a key that tests", {.record = signer.record() + "; t=y"}, "dkim-holds dkim-key-testing");
    row("a strict key and a subdomain", {.tags = tags("; i=a@news.example.com"), .record = signer.record() + "; t=s"},
        "dkim-key-strict");
    row("a subdomain without strictness", {.tags = tags("; i=a@news.example.com")}, "dkim-holds");
}

void addTags(const Row &row)
{
    row("somebody else's identity", {.tags = tags("; i=a@example.org")}, "dkim-identity");
    row("an identity that only ends alike", {.tags = tags("; i=a@notexample.com")}, "dkim-identity");
    row("expired", {.tags = tags("; t=1000; x=2000")}, "dkim-expired");
    row("expired before it was signed", {.tags = tags("; t=2000; x=1000")}, "dkim-malformed dkim-expired");
    row("text behind l= is not signed", {.tags = tags("; l=8"), .change = replacing("below", "above")},
        "dkim-holds dkim-unsigned-bytes");
    row("a body shorter than l=", {.tags = tags("; l=9999")}, "dkim-length");
    row("no version", {.tags = without("v=1; ")}, "dkim-outdated dkim-old-version");
    row("an unknown version", {.tags = kTags.toByteArray().replace("v=1", "v=2")}, "dkim-version");
    row("From is not signed", {.tags = kTags.toByteArray().replace("h=from:", "h=")}, "dkim-from-unsigned");
    row("an unknown algorithm", {.tags = kTags.toByteArray().replace("ed25519", "rsa-pss")}, "dkim-algorithm");
    row("an unknown canonicalisation", {.tags = kTags.toByteArray().replace("c=relaxed/", "c=nofws/")}, "dkim-method");
    row("no query by DNS", {.tags = tags("; q=http")}, "dkim-query");
    row("a missing selector", {.tags = without("s=mail; ")}, "dkim-missing-tag dkim-malformed");
    row("a tag that stands there twice", {.tags = tags("; d=example.org")}, "dkim-malformed");
}

} // namespace

class TestDkim : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void says_data();
    void says();
    void canonicalises_data();
    void canonicalises();
    void readsTags_data();
    void readsTags();
    void verifiesTheExamplesOfRfc8463();
    void weighsRsaKeys_data();
    void weighsRsaKeys();
    void onePassingSignatureIsEnough();
    void namesAnswersThatTellNothing();
    void countsExpiryFromTheBounce();
    void mendsEscapedRecords();
    void boundsHostileMessages();
    void tellsDmarcItsDomains();

private:
    Signer m_signer = Signer::ed25519();
};

void TestDkim::initTestCase()
{
    failOnWarnings();
}

void TestDkim::says_data()
{
    QTest::addColumn<Case>("one");
    QTest::addColumn<QString>("ids");
    const auto row = [](const char *claim, const Case &one, const char *ids) {
        QTest::newRow(claim) << one << QString::fromLatin1(ids);
    };
    addChanges(row);
    addKeys(row, m_signer);
    addTags(row);
}

void TestDkim::says()
{
    QFETCH(Case, one);
    Zone zone;
    zone.add(kKeyName, RecordType::Txt, QString::fromLatin1(one.record.isEmpty() ? m_signer.record() : one.record));
    if (one.forced) {
        zone.force(kKeyName, RecordType::Txt, *one.forced);
    }
    const QByteArray message = one.change(m_signer.sign(plainMessage(), one.tags));
    const CheckResult result = checkDkim(subjectOf(message, one.isWhole), zone);
    QTEST(idsOf(result), "ids");
    QCOMPARE(wordless(result), QStringList());
}

void TestDkim::canonicalises_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("simple");
    QTest::addColumn<QByteArray>("relaxed");
    using B = QByteArray;
    QTest::newRow("no body") << B() << B("\r\n") << B();
    QTest::newRow("empty lines only") << B("\r\n\r\n\r\n") << B("\r\n") << B();
    QTest::newRow("the example of RFC 6376 section 3.4.5")
        << B(" C \r\nD \t E\r\n\r\n\r\n") << B(" C \r\nD \t E\r\n") << B(" C\r\nD E\r\n");
    QTest::newRow("no line end") << B("a") << B("a\r\n") << B("a\r\n");
    QTest::newRow("blanks only") << B(" \t\r\n \r\n") << B(" \t\r\n \r\n") << B();
}

void TestDkim::canonicalises()
{
    QFETCH(QByteArray, body);
    QTEST(canonicalBody(body, Canonicalisation::Simple), "simple");
    QTEST(canonicalBody(body, Canonicalisation::Relaxed), "relaxed");
}

void TestDkim::readsTags_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("read");
    QTest::addColumn<bool>("isStrict");
    using B = QByteArray;
    QTest::newRow("tags") << B("a=1; b = x y ;c=") << B("a=1|b=x y|c=") << true;
    QTest::newRow("a semicolon at the end") << B("a=1;") << B("a=1") << true;
    QTest::newRow("two semicolons") << B("a=1;;b=2") << B("a=1|b=2") << false;
    QTest::newRow("an equals sign in the value") << B("p=AB==") << B("p=AB==") << true;
    QTest::newRow("no equals sign") << B("a=1; t; b=2") << B("a=1|b=2") << false;
    QTest::newRow("a name that begins with a digit") << B("1a=1") << B() << false;
    QTest::newRow("the same tag twice") << B("a=1; a=2") << B("a=1|a=2") << false;
    QTest::newRow("folded") << B("a=1;\r\n\tb=2\r\n 3") << B("a=1|b=2\r\n 3") << true;
    QTest::newRow("nothing") << B() << B() << true;
}

void TestDkim::readsTags()
{
    QFETCH(QByteArray, text);
    const TagList list = TagList::read(text);
    QByteArrayList read;
    for (const Tag &tag : list.tags()) {
        read.append(tag.name + '=' + tag.value);
    }
    QTEST(read.join('|'), "read");
    QTEST(list.isStrict(), "isStrict");
}

void TestDkim::verifiesTheExamplesOfRfc8463()
{
    const QByteArray message =
        "DKIM-Signature: v=1; a=ed25519-sha256; c=relaxed/relaxed;\r\n d=football.example.com; "
        "i=@football.example.com;\r\n q=dns/txt; s=brisbane; t=1528637909; h=from : to :\r\n subject : date : "
        "message-id : from : subject : date;\r\n bh=2jUSOH9NhtVGCQWNr9BrIAPreKQjO6Sn7XIkfJVOzv8=;\r\n "
        "b=/gCrinpcQOoIfuHNQIbq4pgh9kyIK3AQUdt9OdqQehSwhEIug4D11Bus\r\n "
        "Fa3bT3FY5OsU7ZbnKELq+eXdp1Q1Dw==\r\n"
        "From: Joe SixPack <joe@football.example.com>\r\nTo: Suzie Q <suzie@shopping.example.net>\r\n"
        "Subject: Is dinner ready?\r\nDate: Fri, 11 Jul 2003 21:00:37 -0700 (PDT)\r\n"
        "Message-ID: <20030712040037.46341.5F8J@football.example.com>\r\n\r\n"
        "Hi.\r\n\r\nWe lost the game.  Are you hungry yet?\r\n\r\nJoe.\r\n";
    Zone zone;
    zone.add(u"brisbane._domainkey.football.example.com"_s, RecordType::Txt,
             u"v=DKIM1; k=ed25519; p=11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo="_s);
    QCOMPARE(idsOf(checkDkim(subjectOf(message, true), zone)), u"dkim-holds"_s);
}

void TestDkim::weighsRsaKeys_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<QByteArray>("algorithm");
    QTest::addColumn<QString>("ids");
    QTest::newRow("512 bits do not count") << 512 << QByteArray("rsa-sha256") << u"dkim-outdated dkim-key-short"_s;
    QTest::newRow("1024 bits are weak") << 1024 << QByteArray("rsa-sha256") << u"dkim-holds dkim-key-weak"_s;
    QTest::newRow("2048 bits are right") << 2048 << QByteArray("rsa-sha256") << u"dkim-holds"_s;
    QTest::newRow("SHA-1 does not count") << 2048 << QByteArray("rsa-sha1") << u"dkim-outdated dkim-sha1"_s;
}

void TestDkim::weighsRsaKeys()
{
    QFETCH(int, bits);
    QFETCH(QByteArray, algorithm);
    const Signer signer = Signer::rsa(size_t(bits));
    Zone zone;
    zone.add(kKeyName, RecordType::Txt, QString::fromLatin1(signer.record()));
    const QByteArray tags = kTags.toByteArray().replace("ed25519-sha256", algorithm);
    const CheckResult result = checkDkim(subjectOf(signer.sign(plainMessage(), tags), true), zone);
    QTEST(idsOf(result), "ids");
    QCOMPARE(wordless(result), QStringList());
}

void TestDkim::onePassingSignatureIsEnough()
{
    const QByteArray first = m_signer.sign(plainMessage(), kTags.toByteArray());
    const QByteArray both = m_signer.sign(first, "v=1; a=ed25519-sha256; d=esp.example; s=k1; h=from");
    Zone zone;
    zone.add(kKeyName, RecordType::Txt, u"v=spf1 -all"_s);
    zone.add(kKeyName, RecordType::Txt, QString::fromLatin1(m_signer.record()));
    const CheckResult result = checkDkim(subjectOf(both, true), zone);
    QCOMPARE(idsOf(result), u"dkim-holds dkim-no-key dkim-several-keys"_s);
    QCOMPARE(result.outcome, CheckOutcome::Pass);
    QCOMPARE(zone.rounds(), 1);
}

void TestDkim::namesAnswersThatTellNothing()
{
    Zone zone;
    QCOMPARE(idsOf(checkDkim(subjectOf(plainMessage(), true), zone)), u"dkim-none"_s);
    QVERIFY(zone.asked().isEmpty());
    QCOMPARE(checkDkim({}, zone).outcome, CheckOutcome::CouldNotTell);
}

void TestDkim::countsExpiryFromTheBounce()
{
    Zone zone;
    zone.add(kKeyName, RecordType::Txt, QString::fromLatin1(m_signer.record()));
    const QByteArray tags = kTags.toByteArray() + "; t=1790000000; x=1790086400";
    CheckSubject subject = subjectOf(m_signer.sign(plainMessage(), tags), true);
    subject.time = QDateTime::fromSecsSinceEpoch(1790000060);
    const CheckResult result = checkDkim(subject, zone, QDateTime::fromSecsSinceEpoch(1790200000));
    QCOMPARE(idsOf(result), u"dkim-holds record-may-differ"_s);
    QCOMPARE(wordless(result), QStringList());
}

void TestDkim::mendsEscapedRecords()
{
    Zone zone;
    const QString right = QString::fromLatin1(m_signer.record());
    zone.add(kKeyName, RecordType::Txt, QString(right).replace(u";"_s, u"\\;"_s));
    const CheckResult result = checkDkim(subjectOf(m_signer.sign(plainMessage(), kTags.toByteArray()), true), zone);
    QCOMPARE(result.outcome, CheckOutcome::Problem);
    QCOMPARE(result.fixes.size(), 1);
    QCOMPARE(result.fixes.first().after, right);
}

void TestDkim::boundsHostileMessages()
{
    Zone zone;
    QByteArray message;
    for (int at = 0; at < 1000; ++at) {
        message += "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=k" + QByteArray::number(at) +
                   "; h=from; bh=AAAA; b=AAAA\r\n";
    }
    const CheckResult result = checkDkim(subjectOf(message + plainMessage(), true), zone);
    QCOMPARE(zone.asked().size(), kMaxSignatures + kMaxDoubledKeys);
    QVERIFY(idsOf(result).contains(u"dkim-left-out"));
}

void TestDkim::tellsDmarcItsDomains()
{
    Zone zone;
    zone.add(kKeyName, RecordType::Txt, QString::fromLatin1(m_signer.record()));
    const CheckSubject subject = subjectOf(m_signer.sign(plainMessage(), kTags.toByteArray()), true);
    const QList<DnsAnswer> answers = zone.ask(dkimQuestions(subject));
    const QList<AuthenticatedDomain> domains =
        dkimDomains(evaluateDkim(subject, answers, QDateTime::currentDateTimeUtc()));
    QCOMPARE(domains,
             (QList<AuthenticatedDomain>{{.domain = nameOf(u"example.com"_s), .outcome = CheckOutcome::Pass}}));
}

BOUNCELENS_TEST(TestDkim)
#include "tst_dkim.moc"
