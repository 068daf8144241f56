// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/answers.h"
#include "support/program.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kNoPtr =
    "550 5.7.25 [203.0.113.7] The IP address sending this message does not have a PTR record setup, "
    "or the corresponding forward DNS entry does not match the sending IP. a1-2 - gsmtp\n";

QString resolver(const HostileServer &server)
{
    return u"--resolver=127.0.0.1:%1"_s.arg(server.port());
}

} // namespace

/// Checks from the command line, by the real program against a name server on the loopback.
class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        failOnWarnings();
        QVERIFY(m_program.writeSettings({}));
    }
    void refusesWrongUse_data();
    void refusesWrongUse();
    void eachCheckByItself_data();
    void eachCheckByItself();
    void checksABounce();
    void printsQuestionsOnly();
    void printsJson();
    void keepsKeysToItself();
    void asksOnceForManyRecipients();
    void asksNothingOfAPicture();
    void asksTheResolverOfTheSettings();
    void letsOptionsOverrideTheSettings_data();
    void letsOptionsOverrideTheSettings();
    void asksNobodyElseIfTheSettingsAreWrong();
    void takesTheKeyOfTheSettings();
    void watchesUntilTheRecordIsThere_data();
    void watchesUntilTheRecordIsThere();
    void asksNothingBeforeAWatch();
    void endsAWatchAtAnInterrupt();

private:
    [[nodiscard]] Program::Result check(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_program.run(QStringList{u"check"_s} + arguments, input);
    }

    Program m_program;
};

void TestCheck::refusesWrongUse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList();
    QTest::newRow("an unknown check") << QStringList{u"--spam"_s, u"-"_s};
    QTest::newRow("a name as the resolver") << QStringList{u"--resolver=dns.example"_s, u"-"_s};
    QTest::newRow("no time at all") << QStringList{u"--timeout=0"_s, u"-"_s};
    QTest::newRow("no address") << QStringList{u"--spf"_s, u"--ip=banana"_s, u"--sender=example.com"_s};
    QTest::newRow("no name") << QStringList{u"--mx"_s, u"--recipient=foo bar"_s};
    QTest::newRow("a file and an address") << QStringList{u"--spf"_s, u"--ip=192.0.2.7"_s, u"-"_s};
    QTest::newRow("a key without its service") << QStringList{u"--blocklists"_s, u"--key=abc"_s, u"-"_s};
    QTest::newRow("a watch until an unknown state")
        << QStringList{u"--watch"_s, u"--until=green"_s, u"--with=example.com A 192.0.2.1"_s};
    QTest::newRow("a state without a watch") << QStringList{u"--until=safe"_s, u"--spf"_s, u"--sender=example.com"_s};
    QTest::newRow("a watch for nothing") << QStringList{u"--watch"_s};
    QTest::newRow("a missing file") << QStringList{u"/nonexistent.eml"_s};
}

void TestCheck::refusesWrongUse()
{
    QFETCH(QStringList, arguments);
    const Program::Result result = check(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(!result.err.isEmpty());
}

void TestCheck::eachCheckByItself_data()
{
    QTest::addColumn<QString>("arguments");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("SPF") << u"--spf --ip=192.0.2.7 --sender=a@example.com"_s << u"SPF: Pass"_s << 0;
    QTest::newRow("SPF by a domain") << u"--spf --ip=192.0.2.8 --sender=example.com"_s << u"SPF: Problem"_s << 0;
    QTest::newRow("DMARC brings SPF along")
        << u"--dmarc --ip=192.0.2.7 --sender=a@example.com"_s << u"DMARC: Pass"_s << 0;
    QTest::newRow("reverse DNS") << u"--ptr --ip=192.0.2.7"_s << u"Reverse DNS: Problem"_s << 0;
    QTest::newRow("mail servers") << u"--mx --recipient=b@example.com"_s << u"Mail servers of the recipient: Pass"_s
                                  << 0;
    QTest::newRow("an address in brackets")
        << u"--spf --ip=192.0.2.7 --sender=<a@example.com>"_s << u"SPF: Pass"_s << 0;
    QTest::newRow("a HELO name that is an address")
        << u"--ptr --ip=192.0.2.7 --helo=192.0.2.7"_s << u"Reverse DNS: Problem"_s << 0;
    QTest::newRow("no domain") << u"--mx --recipient=gone.example"_s << u"does not exist"_s << 0;
    QTest::newRow("nobody named") << u"--mx"_s << u"Mail servers of the recipient: not asked"_s << 1;
}

void TestCheck::eachCheckByItself()
{
    QFETCH(QString, arguments);
    QFETCH(QString, said);
    const HostileServer server(Answers()
                                   .txt("example.com", "v=spf1 ip4:192.0.2.7 -all")
                                   .txt("_dmarc.example.com", "v=DMARC1; p=reject")
                                   .mx("example.com", "mx.example.com")
                                   .a("mx.example.com", 9)
                                   .behaviour());
    const Program::Result result = check(arguments.split(u' ') << resolver(server));
    QVERIFY2(result.out.contains(said), qPrintable(result.out + result.err));
    QTEST(result.exitCode, "exitCode");
}

void TestCheck::checksABounce()
{
    const HostileServer server(Answers().behaviour());
    const Program::Result result = check({resolver(server), u"-"_s}, kNoPtr);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains("The checks support this card: Reverse DNS."_L1), qPrintable(result.out));
    QVERIFY(result.out.contains("PTR 7.113.0.203.in-addr.arpa: the name does not exist (NXDOMAIN)"_L1));
}

void TestCheck::printsQuestionsOnly()
{
    const HostileServer server(Answers().behaviour());
    const Program::Result result = check({u"--dry-run"_s, resolver(server), u"-"_s}, kNoPtr);
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.contains("PTR 7.113.0.203.in-addr.arpa"_L1));
    QCOMPARE(server.datagrams(), 0);
}

void TestCheck::printsJson()
{
    const HostileServer server(Answers().behaviour());
    const Program::Result result = check({u"--json"_s, resolver(server), u"-"_s}, kNoPtr);
    const QJsonObject object = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(object.value("card"_L1).toString(), u"google/missing-ptr"_s);
    QCOMPARE(object.value("verdict"_L1).toString(), u"supports"_s);
    QCOMPARE(object.value("decidedBy"_L1).toString(), u"ptr"_s);
    QVERIFY(object.value("recipient"_L1).isNull());
    const QJsonObject check = object.value("checks"_L1).toArray().first().toObject();
    QCOMPARE(check.value("outcome"_L1).toString(), u"problem"_s);
    const QJsonObject answer = check.value("answers"_L1).toArray().first().toObject();
    QCOMPARE(answer.value("outcome"_L1).toString(), u"no-domain"_s);
    QVERIFY(answer.value("server"_L1).toString().startsWith("127.0.0.1"_L1));
}

void TestCheck::keepsKeysToItself()
{
    const HostileServer server(Answers().behaviour());
    for (const QString &format : {u"--json"_s, u"--dry-run"_s, u"--ip=203.0.113.7"_s}) {
        const Program::Result result =
            check({u"--blocklists"_s, u"--ip=203.0.113.7"_s, u"--key=spamhaus=secretkey"_s, format, resolver(server)});
        QVERIFY2(result.out.contains(u"‹key›"_s), qPrintable(result.out + result.err));
        QVERIFY(!result.out.contains("secretkey"_L1));
    }
}

void TestCheck::asksOnceForManyRecipients()
{
    const HostileServer server(Answers().behaviour());
    QByteArray mail = "From: MAILER-DAEMON@mail.example.com\nSubject: Undelivered Mail Returned to Sender\n"
                      "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\n"
                      "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mail.example.com\n";
    for (int at = 0; at < 20; ++at) {
        mail += "\nFinal-Recipient: rfc822; b" + QByteArray::number(at) +
                "@example.net\nAction: failed\nStatus: 5.1.1\nDiagnostic-Code: smtp; 550 5.1.1 User unknown\n";
    }
    const Program::Result result = check({u"--mx"_s, resolver(server), u"-"_s}, mail + "\n--b--\n");
    QCOMPARE(result.out.count("Mail servers of the recipient: Problem"_L1), 20);
    QCOMPARE(server.datagrams(), 3);
}

void TestCheck::asksNothingOfAPicture()
{
    const HostileServer server(Answers().behaviour());
    const Program::Result result =
        check({u"--mx"_s, resolver(server), u"-"_s}, "55O 5.l.1 <kirn@exarnple.net>: User unknovvn\n");
    QCOMPARE(server.datagrams(), 0);
    QCOMPARE(result.exitCode, 1);
}

void TestCheck::asksTheResolverOfTheSettings()
{
    const HostileServer server(Answers().behaviour());
    QVERIFY(m_program.writeSettings("[checks]\nresolver=127.0.0.1:" + QByteArray::number(server.port()) + '\n'));
    const Program::Result result = check({u"-"_s}, kNoPtr);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(u"from 127.0.0.1:%1 at "_s.arg(server.port())), qPrintable(result.out + result.err));
    QVERIFY(server.datagrams() > 0);
}

void TestCheck::letsOptionsOverrideTheSettings_data()
{
    QTest::addColumn<QByteArray>("settings");
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("another resolver") << QByteArray("resolver=127.0.0.1:9\n") << QStringList() << 0;
    QTest::newRow("a resolver in place of a wrong one") << QByteArray("resolver=dns.example\n") << QStringList() << 0;
    QTest::newRow("a time limit") << QByteArray("seconds=0\n") << QStringList{u"--timeout"_s, u"5"_s} << 0;
    QTest::newRow("but no wrong time limit") << QByteArray("seconds=9\n") << QStringList{u"--timeout"_s, u"61"_s} << 2;
}

void TestCheck::letsOptionsOverrideTheSettings()
{
    QFETCH(QByteArray, settings);
    QFETCH(QStringList, options);
    const HostileServer server(Answers().behaviour());
    QVERIFY(m_program.writeSettings("[checks]\n" + settings));
    const Program::Result result = check(options + QStringList{resolver(server), u"-"_s}, kNoPtr);
    QTEST(result.exitCode, "exitCode");
    QCOMPARE(server.datagrams() > 0, result.exitCode == 0);
}

void TestCheck::asksNobodyElseIfTheSettingsAreWrong()
{
    QVERIFY(m_program.writeSettings("[checks]\nresolver=dns.example\n"));
    const Program::Result result = check({u"-"_s}, kNoPtr);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("dns.example"_L1), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

void TestCheck::takesTheKeyOfTheSettings()
{
    const QStringList options{u"--blocklists"_s, u"--ip=203.0.113.7"_s, u"--dry-run"_s};
    QVERIFY(!check(options).out.contains(u"‹key›"_s));
    QVERIFY(m_program.writeSettings("[checks]\nspamhausKey=secretkey\n"));
    const Program::Result result = check(options);
    QVERIFY2(result.out.contains(u"‹key›"_s), qPrintable(result.out + result.err));
    QVERIFY(!result.out.contains("secretkey"_L1));
}

void TestCheck::watchesUntilTheRecordIsThere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::addColumn<int>("exitCode");
    const QString there = u"--with=example.com TXT \"v=spf1 ip4:192.0.2.7 -all\""_s;
    const QStringList spf{u"--spf"_s, u"--sender=example.com"_s};
    QTest::newRow("without a check") << QStringList{there} << u"it is safe to send again"_s << 0;
    QTest::newRow("published") << QStringList{there, u"--until=published"_s} << u"Your resolver has the record"_s << 0;
    QTest::newRow("as JSON") << QStringList{there, u"--json"_s} << u"\"state\":\"safe\""_s << 0;
    QTest::newRow("until the check passes")
        << spf + QStringList{u"--ip=192.0.2.7"_s, there, u"--until=pass"_s} << u"SPF: Pass"_s << 0;
    QTest::newRow("nothing is proposed") << spf + QStringList{u"--ip=192.0.2.7"_s} << u"SPF: Pass"_s << 1;
    QTest::newRow("a name of a private network")
        << QStringList{u"--with=mail.corp A 192.0.2.7"_s} << u"Watching asks"_s << 1;
}

void TestCheck::watchesUntilTheRecordIsThere()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, said);
    const HostileServer server(Answers().txt("example.com", "v=spf1 ip4:192.0.2.7 -all").behaviour());
    const Program::Result result = check(QStringList{u"--watch"_s, resolver(server)} + arguments);
    QVERIFY2(result.out.contains(said), qPrintable(result.out + result.err));
    QTEST(result.exitCode, "exitCode");
}

void TestCheck::asksNothingBeforeAWatch()
{
    const HostileServer server(Answers().behaviour());
    const Program::Result result =
        check({u"--watch"_s, u"--dry-run"_s, resolver(server), u"--with=example.com A 192.0.2.7"_s});
    QCOMPARE(server.datagrams(), 0);
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.startsWith(u"Watching asks your resolver 127.0.0.1:%1 "_s.arg(server.port())),
             qPrintable(result.out));
}

void TestCheck::endsAWatchAtAnInterrupt()
{
    const HostileServer server(Answers().txt("example.com", "v=spf1 -all").behaviour());
    const QString seen = m_program.path(u"seen"_s);
    const Program::Result result = m_program.runInShell(
        u"\"$@\" >%1 & while ! grep -q 'Not there yet' %1; do sleep 0.1; done; kill -INT $!; wait $!; code=$?; cat %1; exit $code"_s
            .arg(seen),
        {u"check"_s, u"--watch"_s, resolver(server), u"--with=example.com TXT \"v=spf1 mx -all\""_s});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.endsWith("The watch was stopped.\n"_L1), qPrintable(result.out + result.err));
}

BOUNCELENS_TEST(TestCheck)
#include "tst_check.moc"
