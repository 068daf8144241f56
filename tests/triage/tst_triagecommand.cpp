// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/registry.h"
#include "support/triagerows.h"

#include <csignal>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// Reports of refusals, a minute apart: each of another mail, but for every tenth, which is told of twice.
QByteArray mboxOf(int count)
{
    QByteArray all;
    for (int at = 0; at < count; ++at) {
        const QByteArray number = QByteArray::number(at % 10 == 9 ? at - 1 : at);
        const QByteArray minute = QByteArray::number(at / 4 % 60).rightJustified(2, '0');
        const QByteArray hour = QByteArray::number(8 + at / 240).rightJustified(2, '0');
        const QByteArray reply = at % 3 == 0
                                     ? "550-5.7.26 Unauthenticated email from example.com is not accepted due to "
                                       "domain's DMARC policy. gsmtp"
                                 : at % 3 == 1 ? "550 5.1.1 User unknown"
                                               : "452 4.2.2 Mailbox full";
        all +=
            "From MAILER-DAEMON Thu Nov 19 10:15:02 2026\nFrom: MAILER-DAEMON@mail.example.com\nTo: kim@example.com\n"
            "Subject: Undelivered Mail Returned to Sender\nDate: Thu, 19 Nov 2026 " +
            hour + ':' + minute +
            ":02 +0000\nContent-Type: multipart/report; report-type=delivery-status; boundary=x\n\n"
            "--x\n\nIt could not be delivered.\n\n--x\nContent-Type: message/delivery-status\n\n"
            "Reporting-MTA: dns; mail.example.com\n\nFinal-Recipient: rfc822; user" +
            number +
            "@example.net\nAction: failed\nStatus: 5.0.0\nRemote-MTA: dns; mx.example.net\n"
            "Diagnostic-Code: smtp; " +
            reply + "\n\n--x\nContent-Type: message/rfc822\n\nFrom: kim@example.com\nTo: user" + number +
            "@example.net\nMessage-ID: <" + number + "@example.com>\n\nHello\n--x--\n\n";
    }
    return all;
}

/// What does not depend on where a message stood: rows without their places, in any order, and the incidents.
QStringList contentOf(const QString &json)
{
    QStringList content;
    for (const QString &line : json.split(u'\n', Qt::SkipEmptyParts)) {
        QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        object.remove("source"_L1);
        object.remove("index"_L1);
        content.append(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    }
    content.sort();
    return content;
}

} // namespace

class TriageCommandTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void exitCode_data();
    void exitCode();
    void wrongUsage_data();
    void wrongUsage();
    void samplesGiveRows();
    void namesIncidents_data();
    void namesIncidents();
    void jobsDoNotMatter();
    void partsMergedAreTheWhole();
    void parallelPartsAreTheWhole_data();
    void parallelPartsAreTheWhole();
    void readerThatLeavesIsNoError();
    void interruptGivesWhatWasRead();
    void writesFiles();
    void errorsAreListedAtTheEnd();
    void secretsStayMasked();
    void recordsOfOneLengthStayApart();

private:
    Program m_program;
    QString m_mbox;
};

void TriageCommandTest::initTestCase()
{
    QVERIFY(m_program.write(u"all.mbox"_s, mboxOf(240)));
    m_mbox = m_program.path(u"all.mbox"_s);
}

void TriageCommandTest::exitCode_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("code");
    QTest::newRow("0 where something is explained")
        << QStringList{u"-"_s} << QByteArray("550 5.1.1 User unknown\n") << 0;
    QTest::newRow("1 where nothing is recognised") << QStringList{u"-"_s} << QByteArray("Hello\n") << 1;
    QTest::newRow("2 where a file is missing") << QStringList{u"/nowhere"_s} << QByteArray() << 2;
    QTest::newRow("2 also if the rest was read")
        << QStringList{u"/nowhere"_s, QStringLiteral(SAMPLES)} << QByteArray() << 2;
    QTest::newRow("one mail on standard input") << QStringList{u"-"_s} << mboxOf(1).sliced(44) << 0;
    QTest::newRow("an mbox on standard input") << QStringList{u"-"_s} << mboxOf(3) << 0;
    QTest::newRow("a log on standard input, followed to its end")
        << QStringList{u"--follow"_s, u"-"_s}
        << QByteArray(
               "Nov 19 10:15:02 mail postfix/smtp[1]: 4XyZ12abc: to=<lee@example.net>, relay=mx.example.net[192.0.2.1]"
               ":25, dsn=5.1.1, status=bounced (host mx.example.net said: 550 5.1.1 User unknown)\n")
        << 0;
}

void TriageCommandTest::exitCode()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QByteArray, input);
    QTEST(m_program.run(QStringList{u"triage"_s} + arguments, input).exitCode, "code");
}

void TriageCommandTest::wrongUsage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing to read") << QStringList{};
    QTest::newRow("two formats") << QStringList{u"--json"_s, u"--csv"_s, u"-"_s};
    QTest::newRow("no number of jobs") << QStringList{u"--jobs"_s, u"many"_s, u"-"_s};
    QTest::newRow("no jobs at all") << QStringList{u"--jobs"_s, u"0"_s, u"-"_s};
    QTest::newRow("what is over cannot be followed") << QStringList{u"--follow"_s, u"--merge"_s, u"-"_s};
    QTest::newRow("standard input is followed alone") << QStringList{u"--follow"_s, u"-"_s, u"/tmp"_s};
}

void TriageCommandTest::wrongUsage()
{
    QFETCH(const QStringList, arguments);
    const auto result = m_program.run(QStringList{u"triage"_s} + arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("bouncelens triage --help"_L1));
}

void TriageCommandTest::samplesGiveRows()
{
    const auto result = m_program.run({u"triage"_s, u"--csv"_s, QStringLiteral(SAMPLES)});
    QCOMPARE(result.exitCode, 0);
    QVERIFY(result.out.startsWith("time,recipient,"_L1));
    QVERIFY(result.out.contains("dmarc-fail"_L1));
    QVERIFY(result.err.isEmpty());
}

void TriageCommandTest::namesIncidents_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << QStringList{} << u"\n1. "_s;
    QTest::newRow("summary") << QStringList{u"--summary"_s} << u"\n1. "_s;
    QTest::newRow("JSON") << QStringList{u"--json"_s} << u"{\"incident\":{"_s;
    QTest::newRow("Markdown") << QStringList{u"--markdown"_s} << u"\n## "_s;
    QTest::newRow("HTML") << QStringList{u"--html"_s} << u"<section>"_s;
    QTest::newRow("in German") << QStringList{u"--summary"_s, u"--lang"_s, u"de"_s} << u"Regel: 5 "_s;
}

void TriageCommandTest::namesIncidents()
{
    QFETCH(const QStringList, options);
    QFETCH(const QString, expected);
    const auto result = m_program.run(QStringList{u"triage"_s} + options + QStringList{m_mbox});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.out.contains(expected), qPrintable(result.out));
}

void TriageCommandTest::jobsDoNotMatter()
{
    const auto one = m_program.run({u"triage"_s, u"--json"_s, u"--jobs"_s, u"1"_s, m_mbox});
    const auto many = m_program.run({u"triage"_s, u"--json"_s, u"--jobs"_s, u"5"_s, m_mbox});
    QCOMPARE(one.out, many.out);
}

void TriageCommandTest::partsMergedAreTheWhole()
{
    const auto whole = m_program.run({u"triage"_s, u"--json"_s, m_mbox});
    QVERIFY(m_program.write(u"whole.json"_s, whole.out.toUtf8()));
    const auto again = m_program.run({u"triage"_s, u"--merge"_s, u"--json"_s, m_program.path(u"whole.json"_s)});
    QCOMPARE(again.out, whole.out);
    const auto summary = m_program.run({u"triage"_s, u"--merge"_s, u"--summary"_s, m_program.path(u"whole.json"_s)});
    QCOMPARE(summary.out, m_program.run({u"triage"_s, u"--summary"_s, m_mbox}).out);
}

void TriageCommandTest::parallelPartsAreTheWhole_data()
{
    QTest::addColumn<QString>("split");
    QTest::newRow("blocks of 10 KB") << u"--block 10k"_s;
    QTest::newRow("blocks of 50 KB") << u"--block 50k"_s;
    QTest::newRow("7 messages each") << u"-N 7"_s;
}

void TriageCommandTest::parallelPartsAreTheWhole()
{
    QFETCH(const QString, split);
    const QString whole = m_program.run({u"triage"_s, u"--json"_s, m_mbox}).out;
    const QString command =
        u"parallel --will-cite --jobs 2 --pipe %1 --recend '\\n\\n' --recstart 'From ' \"$1\" triage --json --jobs 1 - "
        "<\"$2\" | \"$1\" triage --merge --json -"_s.arg(split);
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.start(u"sh"_s, {u"-c"_s, command, u"sh"_s, QStringLiteral(PROGRAM), m_mbox});
    process.waitForFinished();
    QCOMPARE(contentOf(QString::fromUtf8(process.readAllStandardOutput())), contentOf(whole));
}

void TriageCommandTest::readerThatLeavesIsNoError()
{
    const auto result = m_program.runInShell(u"{ \"$@\"; echo $? >&2; } | head -n 1 >/dev/null"_s,
                                             {u"triage"_s, u"--json"_s, m_mbox, m_mbox, m_mbox, m_mbox});
    QCOMPARE(result.err, u"0\n");
}

void TriageCommandTest::interruptGivesWhatWasRead()
{
    QProcess process;
    process.setProcessEnvironment(m_program.environment());
    process.start(QStringLiteral(PROGRAM), {u"triage"_s, u"--follow"_s, u"-"_s});
    process.write(
        "Nov 19 10:15:02 mail postfix/smtp[1]: 4XyZ12abc: to=<lee@example.net>, relay=mx.example.net[192.0.2.1]:25, "
        "dsn=5.1.1, status=bounced (host mx.example.net said: 550 5.1.1 User unknown)\n");
    QByteArray out;
    QTRY_VERIFY_WITH_TIMEOUT((out += process.readAllStandardOutput()).contains("lee@example.net"), 30'000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
    const QByteArray end = process.readAllStandardOutput();
    QVERIFY2(end.contains("1 failure") && end.contains("It was stopped"), end.constData());
}

void TriageCommandTest::writesFiles()
{
    const QTemporaryDir folder;
    const auto result =
        m_program.run({u"triage"_s, u"--summary"_s, u"--prometheus"_s, folder.filePath(u"b.prom"_s), u"--remove-list"_s,
                       folder.filePath(u"remove"_s), u"--retry-list"_s, folder.filePath(u"retry"_s), m_mbox});
    QCOMPARE(result.exitCode, 0);
    const auto read = [&folder](const QString &name) {
        QFile file(folder.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    QVERIFY(read(u"b.prom"_s).contains("bouncelens_messages_total{kind=\"bounce\"} 240\n"));
    QVERIFY(read(u"remove"_s).startsWith("user1"));
    QVERIFY(!read(u"remove"_s).contains("Mailbox full"));
    QVERIFY(read(u"retry"_s).contains("Mailbox full"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 3);
    QCOMPARE(m_program.run({u"triage"_s, u"--prometheus"_s, u"/nowhere/b.prom"_s, m_mbox}).exitCode, 2);
}

void TriageCommandTest::errorsAreListedAtTheEnd()
{
    const auto result = m_program.run({u"triage"_s, u"/dev/zero"_s, u"/nowhere"_s, m_mbox});
    QCOMPARE(result.exitCode, 2);
    QCOMPARE(result.err.count(u'\n'), 2);
    QVERIFY(result.out.contains("240 messages"_L1));
    QVERIFY(result.out.contains("2 sources could not be read"_L1));
}

void TriageCommandTest::secretsStayMasked()
{
    const QByteArray session = "220 mx.example.net ESMTP\nEHLO mail.example.com\n250-mx.example.net\n250 AUTH PLAIN\n"
                               "AUTH PLAIN AGtpbQBzM2NyM3QtcGFzcw==\n535 5.7.8 Authentication failed\n";
    for (const QString &format : {u"--json"_s, u"--csv"_s, u"--html"_s, u"--markdown"_s}) {
        const auto result = m_program.run({u"triage"_s, format, u"-"_s}, session);
        QVERIFY(!result.out.contains("AGtpbQBzM2NyM3QtcGFzcw"_L1));
        QVERIFY(!result.out.contains("s3cr3t-pass"_L1));
    }
}

/// They look as if something long had been broken at one column.
void TriageCommandTest::recordsOfOneLengthStayApart()
{
    QByteArray log;
    for (char n = '1'; n <= '9'; ++n) {
        log +=
            QByteArray("Nov 19 10:15:0# mail postfix/smtp[1]: 4XyZ12a#c: to=<lee#@example.net>, "
                       "relay=mx.example.net[192.0.2.1]:25, dsn=4.3.0, status=deferred (host mx.example.net said: 451 "
                       "4.3.0 Internal server error)\n")
                .replace('#', n);
    }
    const auto result = m_program.run({u"triage"_s, u"--csv"_s, u"-"_s}, log);
    QCOMPARE(result.out.count(u'\n'), 10);
}

BOUNCELENS_TEST(TriageCommandTest)
#include "tst_triagecommand.moc"
