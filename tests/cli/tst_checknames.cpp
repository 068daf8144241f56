// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answers.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QProcess>
#include <QUdpSocket>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

struct Result
{
    int exitCode = -1;
    QString out;
    QString err;
};

Result check(const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    process.start(QStringLiteral(PROGRAM), QStringList{u"check"_s} + arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
}

/// A port of this computer on which nobody listens.
QString deadResolver()
{
    QUdpSocket closed;
    closed.bind(QHostAddress::LocalHost);
    return u"--resolver=127.0.0.1:%1"_s.arg(closed.localPort());
}

QByteArray bounceWith(const QByteArray &recipient, const QByteArray &from)
{
    return "From: MAILER-DAEMON@mail.example.com\nSubject: Undelivered Mail Returned to Sender\n"
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n"
           "Content-Type: text/plain; charset=utf-8\n\nIt failed.\n--b\n"
           "Content-Type: message/global-delivery-status\n\nReporting-MTA: dns; mail.example.com\n\n"
           "Final-Recipient: utf-8; " +
           recipient +
           "\nAction: failed\nStatus: 5.1.2\nDiagnostic-Code: smtp; 550 5.1.2 Host unknown\n--b\n"
           "Content-Type: message/global\n\nFrom: " +
           from + "\nSubject: Offer\n\nHello\n--b--\n";
}

} // namespace

/// Names of any script, and From fields of any form, given to the real program.
class TestCheckNames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void nothingIsSaidWithoutAnAnswer_data();
    void nothingIsSaidWithoutAnAnswer();
    void asksInLabelsOfTheDns();
    void asksAboutTheRecipientOfABounce();
    void readsTheAuthor_data();
    void readsTheAuthor();
    void tellsSeveralAuthors();
    void refusesWhatIsNoName_data();
    void refusesWhatIsNoName();
    void asksForNoPrivateAddress_data();
    void asksForNoPrivateAddress();
};

void TestCheckNames::nothingIsSaidWithoutAnAnswer_data()
{
    QTest::addColumn<QString>("options");
    for (const QString &options :
         {u"--mx --recipient=münchen.example"_s, u"--mx --recipient=b@münchen.example"_s,
          u"--mta-sts --recipient=münchen.example"_s, u"--dane --recipient=münchen.example"_s,
          u"--domain --recipient=münchen.example"_s, u"--reach --host=münchen.example"_s,
          u"--spf --ip=192.0.2.7 --sender=a@münchen.example"_s, u"--sender-mx --sender=münchen.example"_s,
          u"--dmarc --from=münchen.example"_s, u"--spf --ip=192.0.2.7 --helo=münchen.example"_s,
          u"--ptr --ip=192.0.2.7 --helo=münchen.example"_s}) {
        QTest::newRow(qPrintable(options)) << options;
    }
}

void TestCheckNames::nothingIsSaidWithoutAnAnswer()
{
    QFETCH(const QString, options);
    const Result asked = check(options.split(u' ') << deadResolver() << u"--timeout=2"_s);
    QVERIFY2(asked.out.contains("Could not tell"_L1), qPrintable(asked.out + asked.err));
    QVERIFY2(asked.out.contains(u"münchen.example was not looked up"_s), qPrintable(asked.out));
    QVERIFY2(!asked.out.contains("not exist"_L1) && !asked.out.contains("refusal"_L1), qPrintable(asked.out));
    QCOMPARE(asked.exitCode, 1);
    const Result planned = check(options.split(u' ') << u"--dry-run"_s);
    QVERIFY2(planned.out.contains(u"xn--mnchen-3ya.example ("_s), qPrintable(planned.out));
    QVERIFY(planned.out.contains(u"münchen.example)"_s));
}

void TestCheckNames::asksInLabelsOfTheDns()
{
    const HostileServer server(Answers()
                                   .mx("xn--mnchen-3ya.example", "mx.xn--bcher-kva.example")
                                   .a("mx.xn--bcher-kva.example", 9)
                                   .behaviour());
    const Result result =
        check({u"--mx"_s, u"--recipient=MÜNCHEN.example"_s, u"--resolver=127.0.0.1:%1"_s.arg(server.port())});
    QVERIFY2(result.out.contains(u"mx.bücher.example takes mail for münchen.example"_s), qPrintable(result.out));
    QCOMPARE(result.exitCode, 0);
}

void TestCheckNames::asksAboutTheRecipientOfABounce()
{
    const Result result =
        check({u"--mx"_s, u"--dry-run"_s, u"-"_s}, bounceWith("lee@пример.example", "kim@example.com"));
    QVERIFY2(result.out.contains(u"MX xn--e1afmkfd.example (пример.example)"_s), qPrintable(result.out));
}

void TestCheckNames::readsTheAuthor_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QString>("domain");
    QTest::newRow("an address in the name")
        << QByteArray("\"'anna@other.example' via Team\" <team@lists.example.net>") << u"lists.example.net"_s;
    QTest::newRow("an address in the local part")
        << QByteArray("\"Someone <someone@other.example>\"@example.com") << u"example.com"_s;
    QTest::newRow("an address in an encoded name")
        << QByteArray("=?utf-8?q?=3Canna=40other.example=3E=2C?= <team@lists.example.net>") << u"lists.example.net"_s;
    QTest::newRow("a domain with umlauts") << QByteArray("Anna <anna@bücher.example>") << u"xn--bcher-kva.example"_s;
}

void TestCheckNames::readsTheAuthor()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QString, domain);
    const Result ofBounce = check({u"--dmarc"_s, u"--dry-run"_s, u"-"_s}, bounceWith("lee@example.org", from));
    const Result ofOption = check({u"--dmarc"_s, u"--dry-run"_s, u"--from="_s + QString::fromUtf8(from)});
    for (const Result &result : {ofBounce, ofOption}) {
        QVERIFY2(result.out.contains(u"TXT _dmarc."_s + domain), qPrintable(result.out + result.err));
        QVERIFY(!result.out.contains("other.example"_L1));
    }
}

void TestCheckNames::tellsSeveralAuthors()
{
    const Result result = check({u"--dmarc"_s, u"--from=anna@example.com, ben@example.net"_s, deadResolver()});
    QVERIFY2(result.out.contains("The From field names authors of several domains"_L1), qPrintable(result.out));
    QVERIFY(result.out.contains("_dmarc.example.com"_L1) && result.out.contains("_dmarc.example.net"_L1));
}

void TestCheckNames::refusesWhatIsNoName_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::newRow("an empty label") << QStringList{u"--mx"_s, u"--recipient=a..example"_s};
    QTest::newRow("a letter that IDNA forbids") << QStringList{u"--mx"_s, u"--recipient=\u202eabc.example"_s};
    QTest::newRow("an IP address for a domain") << QStringList{u"--mx"_s, u"--recipient=192.0.2.7"_s};
    QTest::newRow("a label that is too long") << QStringList{u"--mx"_s, u"--recipient="_s + QString(64, u'a')};
    QTest::newRow("a host with a space") << QStringList{u"--reach"_s, u"--host=mail host.example"_s};
    QTest::newRow("a sender with a space") << QStringList{u"--spf"_s, u"--sender=kim lee@example.com"_s};
    QTest::newRow("a From field without an author") << QStringList{u"--dmarc"_s, u"--from=\"anna@example.com\""_s};
    QTest::newRow("a HELO name with an empty label") << QStringList{u"--ptr"_s, u"--helo=a..example"_s};
}

void TestCheckNames::refusesWhatIsNoName()
{
    QFETCH(const QStringList, options);
    const Result result = check(options);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains(u"”"_s));
    QVERIFY(result.out.isEmpty());
}

void TestCheckNames::asksForNoPrivateAddress_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"10.1.2.3", "192.0.0.1", "198.18.0.1", "::8.8.8.8", "64:ff9b::10.1.2.3",
                                "2002:a01:203::1", "2001:0:4136:e378::1", "fec0::1", "::ffff:127.0.0.1"}) {
        QTest::newRow(address) << QString::fromLatin1(address);
    }
}

void TestCheckNames::asksForNoPrivateAddress()
{
    QFETCH(const QString, address);
    const Result result = check({u"--ptr"_s, u"--dry-run"_s, u"--ip="_s + address});
    QVERIFY2(result.out.contains("The address is not public"_L1), qPrintable(result.out + result.err));
}

BOUNCELENS_TEST(TestCheckNames)
#include "tst_checknames.moc"
