// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Options and the usage text, which is made of the same list.
class TestOptions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOptionsAnywhere_data();
    void takesOptionsAnywhere();
    void saysWhoHasAnOption_data();
    void saysWhoHasAnOption();
    void namesEveryOptionInTheUsage_data();
    void namesEveryOptionInTheUsage();

private:
    Program m_program;
};

void TestOptions::takesOptionsAnywhere_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("a value behind =") << QStringList{u"explain"_s, u"--json"_s, u"--own=example.com"_s, u"-"_s};
    QTest::newRow("a value in the next argument")
        << QStringList{u"explain"_s, u"--json"_s, u"--own"_s, u"example.com"_s, u"-"_s};
    QTest::newRow("an option that is given twice")
        << QStringList{u"explain"_s, u"--json"_s, u"--own=192.0.2.0/24"_s, u"--own=example.com"_s, u"-"_s};
    QTest::newRow("several values at once")
        << QStringList{u"explain"_s, u"--json"_s, u"--own"_s, u"192.0.2.0/24, example.com"_s, u"-"_s};
    QTest::newRow("options before the command")
        << QStringList{u"--json"_s, u"--own"_s, u"example.com"_s, u"explain"_s, u"-"_s};
    QTest::newRow("options behind the file")
        << QStringList{u"explain"_s, u"-"_s, u"--json"_s, u"--own"_s, u"example.com"_s};
}

void TestOptions::takesOptionsAnywhere()
{
    QFETCH(QStringList, arguments);
    const QByteArray bounce =
        "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail Returned to Sender\n"
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nfailed\n--b\n"
        "Content-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
        "Final-Recipient: rfc822; b@example.net\nAction: failed\nStatus: 5.1.1\n"
        "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n--b\nContent-Type: message/rfc822\n\n"
        "Received: from pc.example.org (pc.example.org [203.0.113.9]) by mx.example.net; "
        "Mon, 2 Nov 2026 10:00:00 +0000\nFrom: a@example.com\nTo: b@example.net\nSubject: Hello\n\nHi\n--b--\n";
    const Program::Result result = m_program.run(arguments, bounce);
    QCOMPARE(result.err, QString());
    const QJsonObject object = QJsonDocument::fromJson(result.out.toUtf8()).object();
    QCOMPARE(object.value("kind"_L1).toString(), u"backscatter"_s);
}

void TestOptions::saysWhoHasAnOption_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("said");
    QTest::newRow("an option of another command") << QStringList{u"explain"_s, u"--resolver"_s, u"192.0.2.53"_s, u"-"_s}
                                                  << u"--resolver is an option of check, not of explain."_s;
    QTest::newRow("an option of three other commands")
        << QStringList{u"classify"_s, u"--own=example.com"_s} << u"--own is an option of explain, triage, check"_s;
    QTest::newRow("an option of the window")
        << QStringList{u"explain"_s, u"--screenshot"_s, u"x.png"_s, u"-"_s} << u"of the window, not of explain"_s;
    QTest::newRow("an option of commands, without a command")
        << QStringList{u"--json"_s, u"x.eml"_s} << u"not of the window"_s;
    QTest::newRow("an option of nobody") << QStringList{u"explain"_s, u"--xml"_s, u"-"_s}
                                         << u"There is no option --xml."_s;
    QTest::newRow("half a command") << QStringList{u"cards"_s} << u"list, show, lint, test, coverage"_s;
}

void TestOptions::saysWhoHasAnOption()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, said);
    const Program::Result result = m_program.run(arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains(said), qPrintable(result.err));
    QVERIFY2(result.err.contains("--help"_L1), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

void TestOptions::namesEveryOptionInTheUsage_data()
{
    QTest::addColumn<QStringList>("command");
    QTest::addColumn<QString>("named");
    QTest::newRow("everything") << QStringList()
                                << u"explain classify check cards --own --cards --lang --json --list --resolver "
                                   "--timeout --key --sender-mx --reach --dry-run --screenshot --help --version"_s;
    QTest::newRow("explain") << QStringList{u"explain"_s}
                             << u"--json --text --markdown --html --redact --own --cards --lang"_s;
    QTest::newRow("check") << QStringList{u"check"_s} << u"--spf --reach --ip --own --resolver --json --cards --lang"_s;
    QTest::newRow("cards coverage") << QStringList{u"cards"_s, u"coverage"_s} << u"--list --cards --lang"_s;
}

void TestOptions::namesEveryOptionInTheUsage()
{
    QFETCH(QStringList, command);
    QFETCH(QString, named);
    for (const QString &language : {u"en"_s, u"de"_s}) {
        const QString out = m_program.run(command + QStringList{u"--help"_s, u"--lang"_s, language}).out;
        for (const QString &word : named.split(u' ')) {
            QVERIFY2(out.contains(word), qPrintable(word + u'\n' + out));
        }
        for (const QString &line : out.split(u'\n')) {
            QVERIFY2(line.size() <= 80, qPrintable(line));
        }
    }
}

BOUNCELENS_TEST(TestOptions)
#include "tst_options.moc"
