// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/program.h"
#include "support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// The window is a program of its own, which the real program starts where there is a display for it.
class TestWindowStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void explainsWithoutADisplay();
    void saysThatThereIsNoDisplay();
    void loadsNoLibrariesOfAWindow();
    void savesAScreenshot();

private:
    Program m_program;
};

void TestWindowStart::explainsWithoutADisplay()
{
    const QString sample = QStringLiteral(SAMPLES "/unknown-user.eml");
    const Program::Result result = m_program.run({sample});
    QCOMPARE(result.exitCode, 0);
    QVERIFY2(result.err.contains("There is no display"_L1), qPrintable(result.err));
    QCOMPARE(result.out, m_program.run({u"explain"_s, sample}).out);
    QCOMPARE(m_program.run({u"--lang"_s, u"de"_s, sample}).out,
             m_program.run({u"explain"_s, u"--lang"_s, u"de"_s, sample}).out);
}

void TestWindowStart::saysThatThereIsNoDisplay()
{
    const Program::Result result = m_program.run({});
    QCOMPARE(result.exitCode, 2);
    QVERIFY2(result.err.contains("bouncelens explain FILE"_L1), qPrintable(result.err));
    QVERIFY(result.out.isEmpty());
}

/// The loader lists what it would load, also what the libraries themselves need.
void TestWindowStart::loadsNoLibrariesOfAWindow()
{
#ifndef Q_OS_LINUX
    QSKIP("the loader of another system does not list what it loads");
#endif
    Program traced;
    traced.set(u"LD_TRACE_LOADED_OBJECTS"_s, u"1"_s);
    const QString loaded = traced.run({}).out;
    QVERIFY2(loaded.contains("libQt6Core"_L1), qPrintable(loaded));
    for (const QString &library : {u"Widgets"_s, u"libQt6Gui"_s, u"SyntaxHighlighting"_s, u"libX11"_s}) {
        QVERIFY2(!loaded.contains(library), qPrintable(loaded));
    }
}

void TestWindowStart::savesAScreenshot()
{
    const QTemporaryDir folder;
    const QString picture = folder.filePath(u"window.png"_s);
    QCOMPARE(m_program.run({u"--screenshot"_s, picture, QStringLiteral(SAMPLES "/gmail-dmarc.eml")}).exitCode, 0);
    QVERIFY(QFile(picture).size() > 10'000);
    const Program::Result bad = m_program.run(
        {u"--screenshot"_s, folder.filePath(u"no/such/folder.png"_s), QStringLiteral(SAMPLES "/gmail-dmarc.eml")});
    QCOMPARE(bad.exitCode, 2);
    QVERIFY(!bad.err.isEmpty());
}

BOUNCELENS_TEST(TestWindowStart)
#include "tst_windowstart.moc"
