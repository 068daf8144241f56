// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/registry.h"

#include <QFile>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// What becomes of the output where it cannot be written, or nobody reads it.
class TestOutput : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysWhatCannotBeWritten_data();
    void saysWhatCannotBeWritten();
    void staysQuietIfNobodyReads_data();
    void staysQuietIfNobodyReads();

private:
    Program m_program;
};

void TestOutput::saysWhatCannotBeWritten_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("an explanation") << QStringList{u"explain"_s, QStringLiteral(SAMPLES "/unknown-user.eml")};
    QTest::newRow("a list") << QStringList{u"cards"_s, u"list"_s};
    QTest::newRow("the version") << QStringList{u"--version"_s};
    QTest::newRow("questions") << QStringList{u"check"_s, u"--dry-run"_s, QStringLiteral(SAMPLES "/gmail-dmarc.eml")};
}

void TestOutput::saysWhatCannotBeWritten()
{
    QFETCH(QStringList, arguments);
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("this system has no device that is always full");
    }
    const Program::Result result = m_program.runInShell(u"\"$@\" >/dev/full"_s, arguments);
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("could not be written"_L1), qPrintable(result.err));
}

void TestOutput::staysQuietIfNobodyReads_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("a pipe whose reader leaves") << u"\"$@\" | true"_s;
    QTest::newRow("a pipe whose reader takes one line") << u"\"$@\" | head -n 1 >/dev/null"_s;
    QTest::newRow("a standard output that is closed") << u"\"$@\" >&-"_s;
    QTest::newRow("a standard input that is closed") << u"\"$@\" <&- >/dev/null"_s;
}

void TestOutput::staysQuietIfNobodyReads()
{
    QFETCH(QString, command);
    const Program::Result result = m_program.runInShell(command, {u"cards"_s, u"list"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    QCOMPARE(m_program.runInShell(command, {u"explain"_s, QStringLiteral(SAMPLES "/transcript.txt")}).err, QString());
}

BOUNCELENS_TEST(TestOutput)
#include "tst_output.moc"
