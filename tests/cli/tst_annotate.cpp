// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/registry.h"

#include <QFile>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// The filter loses no mail.
class TestAnnotate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsFields();
    void letsTheMailThrough_data();
    void letsTheMailThrough();
    void asksForAnotherTryWhenTheMailIsNotPrinted();

private:
    Program m_program;
};

namespace {

const QByteArray kBounce = "From: MAILER-DAEMON@mx.example.net\nSubject: Undelivered Mail Returned to Sender\n"
                           "X-BounceLens-Acts: nobody\n\n"
                           "<ann@example.com>: host mx.example.com[192.0.2.7] said: 550 5.1.1 User unknown\n";

} // namespace

void TestAnnotate::addsFields()
{
    const Program::Result result = m_program.run({u"annotate"_s, u"--own"_s, u"example.net"_s}, kBounce);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.err, QString());
    const QString fields = result.out.first(result.out.indexOf("From: "_L1));
    QVERIFY2(fields.startsWith("X-BounceLens-Kind: bounce\nX-BounceLens-Reason: user-unknown\n"_L1) &&
                 fields.endsWith("\nX-BounceLens-Recipient: ann@example.com\n"_L1),
             qPrintable(fields));
    QVERIFY(!fields.contains("Acts: nobody"_L1));
    QByteArray rest = kBounce;
    QCOMPARE(result.out.sliced(fields.size()), QString::fromUtf8(rest.replace("X-BounceLens-Acts: nobody\n", "")));
}

void TestAnnotate::letsTheMailThrough_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QByteArray>("mail");
    QTest::newRow("with an option that does not exist") << QStringList{u"--colour"_s} << kBounce;
    QTest::newRow("with a file's name behind it") << QStringList{u"mail.eml"_s} << kBounce;
    QTest::newRow("with own domains that are none") << QStringList{u"--own=?"_s} << kBounce;
    QTest::newRow("that is none") << QStringList() << QByteArray("no header here\n");
    QTest::newRow("that is empty") << QStringList() << QByteArray();
}

void TestAnnotate::letsTheMailThrough()
{
    QFETCH(QStringList, options);
    QFETCH(QByteArray, mail);
    const Program::Result result = m_program.run(QStringList{u"annotate"_s} + options, mail);
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.toUtf8(), mail);
    QVERIFY(result.err.contains("The mail leaves as it came: "_L1));
}

void TestAnnotate::asksForAnotherTryWhenTheMailIsNotPrinted()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("There is no /dev/full here.");
    }
    QCOMPARE(m_program.runInShell(u"echo 'Subject: x' | \"$@\" >/dev/full"_s, {u"annotate"_s}).exitCode, 75);
}

BOUNCELENS_TEST(TestAnnotate)

#include "tst_annotate.moc"
