// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/plan.h"
#include "check/run.h"

#include "support/findings.h"
#include "support/mistakes.h"
#include "support/registry.h"
#include "support/signer.h"
#include "support/spfzone.h"
#include "support/strict.h"

#include <QRegularExpression>

#include <functional>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

class OneFile : public PolicyFetcher
{
public:
    explicit OneFile(QByteArray text)
        : m_text(std::move(text))
    {
    }
    [[nodiscard]] FetchedPolicy fetch(const QUrl &) override
    {
        return {.outcome = FetchOutcome::Fetched, .status = 200, .text = m_text};
    }

private:
    QByteArray m_text;
};

/// What somebody asks about: "ip=… sender=… helo=… from=… selector=… to=…"; without ip= no address is known.
CheckSubject subjectFrom(const QString &options)
{
    CheckSubject subject;
    subject.isOfBounce = false;
    for (const QString &option : options.split(u' ', Qt::SkipEmptyParts)) {
        const QString name = option.section(u'=', 0, 0);
        const QString value = option.section(u'=', 1);
        if (name == "ip"_L1) {
            subject.sourceAddress = IpAddress::fromText(value);
        } else if (name == "sender"_L1) {
            subject.envelopeSender = mailOf(u"anna@"_s + value);
            subject.fromDomain = subject.fromDomain ? subject.fromDomain : nameOf(value);
        } else if (name == "helo"_L1) {
            subject.heloName = value;
        } else if (name == "from"_L1) {
            subject.fromDomain = nameOf(value.section(u',', 0, 0));
            for (const QString &other : value.split(u',').sliced(1)) {
                subject.otherFromDomains.append(nameOf(other));
            }
        } else if (name == "to"_L1) {
            subject.recipientDomain = nameOf(value);
            subject.domain = subject.recipientDomain;
        } else if (name == "selector"_L1) {
            subject.selector = value;
        }
    }
    return subject;
}

CheckResult resultOf(CheckId check, const CheckSubject &subject, DnsSource &dns, const QByteArray &policy = {})
{
    const CheckRequest request{
        .checks = withNeeded({check}), .subject = subject, .blocklists = {}, .catalog = Catalog::builtIn()};
    OneFile policies(policy);
    CheckResult found;
    runChecks(request, {.dns = dns, .policies = policies},
              [&](const CheckResult &result) { found = result.check == check ? result : found; });
    return found;
}

QString outcomeText(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Pass ? u"pass"_s : outcome == CheckOutcome::Problem ? u"problem"_s : u"unknown"_s;
}

QStringList saidBy(const CheckResult &result)
{
    QStringList said;
    for (const Finding &finding : QList{result.summary} + result.findings) {
        said.append(QString(finding.id) + u": "_s + sentenceFor(finding));
    }
    return said;
}

QStringList fixesOf(const CheckResult &result)
{
    QStringList fixes;
    for (const RecordFix &fix : result.fixes) {
        fixes.append(u"%1 %2: %3 -> %4"_s.arg(fix.name, fix.type, fix.before.isEmpty() ? u"(new)"_s : fix.before,
                                              fix.after.isEmpty() ? u"(delete)"_s : fix.after));
    }
    return fixes;
}

/// Lines "outcome X", "summary RE", "find RE", "nofind RE", "fix RE", "nofix RE"; what does not hold.
QStringList broken(const QString &expected, const CheckResult &result)
{
    const QStringList said = saidBy(result);
    const QStringList fixes = fixesOf(result);
    QStringList wrong;
    for (const QString &line : expected.split(u'\n', Qt::SkipEmptyParts)) {
        const QString what = line.section(u' ', 0, 0);
        const QString value = line.section(u' ', 1);
        const QRegularExpression pattern(value, QRegularExpression::CaseInsensitiveOption);
        const bool isFix = what.endsWith("fix"_L1);
        const QStringList texts = what == "summary"_L1 ? QStringList{said.first()} : isFix ? fixes : said;
        const bool isFound = !texts.filter(pattern).isEmpty();
        const bool holds =
            what == "outcome"_L1 ? outcomeText(result.outcome) == value : isFound != what.startsWith("no"_L1);
        if (!holds) {
            wrong.append(line + u" BUT "_s + outcomeText(result.outcome) + u'\n' + (isFix ? fixes : said).join(u'\n'));
        }
    }
    return wrong + wordless(result);
}

} // namespace

/// What people publish by mistake, and what the checks make of it.
class TestScenarios : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void saysWhatIsWrong_data();
    void saysWhatIsWrong();
    void comparesEveryMailHostWithThePolicy();
    void showsWhatAPolicySays();
    void namesWhatSpoilsAKey_data();
    void namesWhatSpoilsAKey();
    void severalKeysAreNoPass();
    void saysWhereAnAliasLeads();
    void aRecordBesideAnAliasIsNoPass();
    void sentencesFitWithAndWithoutABounce();
};

void TestScenarios::saysWhatIsWrong_data()
{
    QTest::addColumn<CheckId>("check");
    QTest::addColumn<QString>("options");
    QTest::addColumn<QString>("zone");
    QTest::addColumn<QString>("expected");
    const Row row = [](const char *name, CheckId check, const QString &options, const QString &zone,
                       const QString &expected) { QTest::newRow(name) << check << options << zone << expected; };
    addSpfRecords(row);
    addDmarcRecords(row);
    addHosts(row);
    addMeantRecords(row);
}

void TestScenarios::saysWhatIsWrong()
{
    QFETCH(CheckId, check);
    QFETCH(QString, options);
    QFETCH(QString, zone);
    QFETCH(QString, expected);
    Zone source;
    fill(source, zone);
    const QStringList wrong = broken(expected, resultOf(check, subjectFrom(options), source));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n\n"_s)));
}

void TestScenarios::comparesEveryMailHostWithThePolicy()
{
    Zone source;
    QString zone = u"_mta-sts.example.com: v=STSv1; id=1\n"_s;
    for (int at = 1; at <= 8; ++at) {
        zone += u"example.com: MX %1 mx%1.example.%2\n"_s.arg(at).arg(at < 8 ? u"com"_s : u"net"_s);
    }
    fill(source, zone);
    const CheckResult result = resultOf(CheckId::MtaSts, subjectFrom(u"to=example.com"_s), source,
                                        "version: STSv1\nmode: enforce\nmx: *.example.com\nmax_age: 604800\n");
    QCOMPARE(broken(u"outcome problem\nsummary mx8\\.example\\.net"_s, result), QStringList());
}

void TestScenarios::showsWhatAPolicySays()
{
    Zone source;
    fill(source, u"_mta-sts.example.com: v=STSv1; id=1\nexample.com: MX 1 mx.example.com"_s);
    const CheckResult result = resultOf(
        CheckId::MtaSts, subjectFrom(u"to=example.com"_s), source,
        "version: STSv1\nmode: testing\nmx: mx.example.com\nmx: 192.0.2.7\nnmx: b.example.com\nmax_age: 604800\n");
    QCOMPARE(broken(u"outcome pass\nfind patterns: .*mx\\.example\\.com, 192\\.0\\.2\\.7\n"
                    u"find pattern-address.*192\\.0\\.2\\.7\nfind unknown-key.*nmx"_s,
                    result),
             QStringList());
}

void TestScenarios::namesWhatSpoilsAKey_data()
{
    QTest::addColumn<QString>("spoil");
    QTest::addColumn<QString>("expected");
    const QString fix = u"\nfix -> v=DKIM1; k=ed25519; p="_s;
    QTest::newRow("quotes") << u"quotes"_s << u"outcome problem\nfind record-quotes"_s + fix;
    QTest::newRow("backslashes") << u"backslashes"_s << u"outcome problem\nfind record-escaped"_s + fix;
    QTest::newRow("no semicolons") << u"blanks"_s << u"outcome problem\nfind record-semicolon"_s + fix;
    QTest::newRow("the type left out") << u"untyped"_s << u"outcome problem\nfind key-other-type"_s + fix;
    QTest::newRow("in the form of RSA") << u"wrapped"_s << u"outcome problem\nfind key-wrapped"_s + fix;
    QTest::newRow("names of algorithms") << u"hash"_s << u"outcome problem\nfind key-hash-name\nfix h=sha256; "_s;
    QTest::newRow("with the lines of a file") << u"armour"_s << u"outcome problem\nfind key-armour"_s + fix;
    QTest::newRow("cut off") << u"cut"_s << u"outcome problem\nfind key-cut.*\\d+ of \\d+ bytes\nnofix ."_s;
}

void TestScenarios::namesWhatSpoilsAKey()
{
    QFETCH(QString, spoil);
    QFETCH(QString, expected);
    const Signer signer = spoil == "cut"_L1 ? Signer::rsa(2048) : Signer::ed25519();
    const QByteArray p = signer.publicKey();
    const QByteArray wrapped = (QByteArray::fromHex("302A300506032B6570032100") + QByteArray::fromBase64(p)).toBase64();
    const QHash<QString, QByteArray> records{
        {u"quotes"_s, "\"v=DKIM1; k=ed25519; \" \"p=" + p + '"'},
        {u"backslashes"_s, "v=DKIM1\\; k=ed25519\\; p=" + p},
        {u"blanks"_s, "v=DKIM1 k=ed25519 p=" + p},
        {u"untyped"_s, "v=DKIM1; p=" + p},
        {u"wrapped"_s, "v=DKIM1; k=ed25519; p=" + wrapped},
        {u"hash"_s, "v=DKIM1; h=ed25519-sha256; k=ed25519; p=" + p},
        {u"armour"_s, "v=DKIM1; k=ed25519; p=-----BEGIN PUBLIC KEY-----" + p + "-----END PUBLIC KEY-----"},
        {u"cut"_s, signer.record().left(255)},
    };
    Zone source;
    fill(source, u"mail._domainkey.example.com: "_s + QString::fromLatin1(records.value(spoil)));
    CheckSubject subject;
    const QByteArray algorithm = spoil == "cut"_L1 ? "rsa" : "ed25519";
    subject.message = signer.sign("From: A <a@example.com>\r\nSubject: Offer\r\n\r\nHello.\r\n",
                                  "v=1; a=" + algorithm + "-sha256; c=relaxed/relaxed; d=example.com; s=mail; h=from");
    subject.isMessageWhole = true;
    const QStringList wrong = broken(expected, resultOf(CheckId::Dkim, subject, source));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u"\n\n"_s)));
}

void TestScenarios::severalKeysAreNoPass()
{
    const Signer signer = Signer::ed25519();
    Zone source;
    fill(source, u"mail._domainkey.example.com: "_s + QString::fromLatin1(signer.record()) +
                     u"\nmail._domainkey.example.com: "_s + QString::fromLatin1(Signer::ed25519().record()));
    CheckSubject subject;
    subject.message = signer.sign("From: A <a@example.com>\r\n\r\nHello.\r\n",
                                  "v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=mail; h=from");
    subject.isMessageWhole = true;
    QCOMPARE(broken(u"outcome unknown\nsummary several-keys"_s, resultOf(CheckId::Dkim, subject, source)),
             QStringList());
}

void TestScenarios::saysWhereAnAliasLeads()
{
    Zone source;
    fill(source, u"mail._domainkey.example.com: CNAME mail.vendor.example.vendor.example"_s);
    CheckSubject subject;
    subject.message = Signer::ed25519().sign("From: A <a@example.com>\r\n\r\nHello.\r\n",
                                             "v=1; a=ed25519-sha256; c=relaxed/relaxed; d=example.com; s=mail; h=from");
    subject.isMessageWhole = true;
    QCOMPARE(broken(u"outcome problem\nsummary alias-missing.*vendor\\.example\nfind alias-doubled\n"
                    u"fix CNAME: .* -> mail\\.vendor\\.example$"_s,
                    resultOf(CheckId::Dkim, subject, source)),
             QStringList());
}

void TestScenarios::aRecordBesideAnAliasIsNoPass()
{
    Zone source;
    fill(source, u"example.com: v=spf1 ip4:192.0.2.25 -all"_s);
    source.mixWithAlias(u"example.com"_s);
    QCOMPARE(broken(u"outcome unknown\nsummary dns-alias-beside.*alias\nfind spf-pass"_s,
                    resultOf(CheckId::Spf, subjectFrom(kAnna), source)),
             QStringList());
}

void TestScenarios::sentencesFitWithAndWithoutABounce()
{
    Finding finding{.id = "spf-not-listed"_L1, .values = {u"example.com"_s, u"192.0.2.25"_s}};
    QCOMPARE(sentenceFor(finding), u"SPF of example.com does not list 192.0.2.25: this explains the refusal."_s);
    finding.isOfBounce = false;
    QCOMPARE(sentenceFor(finding), u"SPF of example.com does not list 192.0.2.25."_s);
    finding.id = "spf-no-address"_L1;
    QVERIFY(sentenceFor(finding).startsWith("You did not give the IP address"_L1));
}

BOUNCELENS_TEST(TestScenarios)
#include "tst_scenarios.moc"
