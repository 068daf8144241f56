// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/registry.h"

#include <QDir>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The real program on a real X server (Xvfb): pastes with xdotool, drops a file by XDND, looks at the title and at the
/// pixels of the marked line.
class TestDesktop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void cleanup();
    void pastesATranscript();
    void dropsAFileFromAnotherProgram();
    void opensASecondFileInTheSameWindow();

private:
    QProcess *start(const QString &program, const QStringList &arguments);
    QString tool(const QString &program, const QStringList &arguments, const QByteArray &input = {}) const;
    [[nodiscard]] QString windowNamed(const QString &title) const;
    [[nodiscard]] qsizetype markedPixels() const;

    QProcess m_server;
    QProcessEnvironment m_environment;
    QTemporaryDir m_home;
    QList<QProcess *> m_programs;
};

void TestDesktop::initTestCase()
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1400x900x24"_s, u"-noreset"_s,
                               u"-nolisten"_s, u"tcp"_s});
    QVERIFY(m_server.waitForStarted());
    QByteArray display;
    QTRY_VERIFY_WITH_TIMEOUT((display += m_server.readAllStandardOutput()).endsWith('\n'), 20'000);
    m_environment = QProcessEnvironment::systemEnvironment();
    m_environment.insert(u"DISPLAY"_s, u":"_s + QString::fromLatin1(display.trimmed()));
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, m_home.path());
    m_environment.insert(u"QT_SCALE_FACTOR"_s, u"1"_s);
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home.path());
}

void TestDesktop::cleanupTestCase()
{
    m_server.terminate();
    m_server.waitForFinished();
}

void TestDesktop::cleanup()
{
    for (QProcess *program : std::as_const(m_programs)) {
        program->kill();
        program->waitForFinished();
        delete program;
    }
    m_programs.clear();
}

QProcess *TestDesktop::start(const QString &program, const QStringList &arguments)
{
    auto *process = new QProcess;
    process->setProcessEnvironment(m_environment);
    process->setProcessChannelMode(QProcess::ForwardedChannels);
    process->start(program, arguments);
    m_programs.append(process);
    return process;
}

QString TestDesktop::tool(const QString &program, const QStringList &arguments, const QByteArray &input) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    process.waitForFinished();
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

QString TestDesktop::windowNamed(const QString &title) const
{
    return tool(u"xdotool"_s, {u"search"_s, u"--onlyvisible"_s, u"--name"_s, title}).section(u'\n', 0, 0);
}

/// Pixels of the screen in the colour of the marked status line.
qsizetype TestDesktop::markedPixels() const
{
    const QString path = m_home.filePath(u"screen.png"_s);
    tool(u"import"_s, {u"-window"_s, u"root"_s, path});
    const QImage screen(path);
    qsizetype count = 0;
    for (int y = 0; y < screen.height(); ++y) {
        for (int x = 0; x < screen.width(); ++x) {
            count += screen.pixel(x, y) == qRgb(0xFF, 0xE4, 0x8A) ? 1 : 0;
        }
    }
    return count;
}

void TestDesktop::pastesATranscript()
{
    start(QStringLiteral(DRAG_SOURCE), {u"--copy"_s, QStringLiteral(SAMPLES "/transcript.txt")});
    start(QStringLiteral(PROGRAM), {});
    QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(u"^BounceLens$"_s).isEmpty(), 20'000);
    const QString window = windowNamed(u"^BounceLens$"_s);
    QCOMPARE(markedPixels(), 0);
    const auto isPasted = [&] { // a key that comes before the window listens is lost
        tool(u"xdotool"_s, {u"windowfocus"_s, u"--sync"_s, window, u"key"_s, u"ctrl+v"_s});
        return !windowNamed(u"The server does not pass on mail for this recipient"_s).isEmpty();
    };
    QTRY_VERIFY_WITH_TIMEOUT(isPasted(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(markedPixels() > 2000, 20'000);
}

void TestDesktop::dropsAFileFromAnotherProgram()
{
    start(QStringLiteral(PROGRAM), {});
    QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(u"^BounceLens$"_s).isEmpty(), 20'000);
    tool(u"xdotool"_s, {u"windowmove"_s, windowNamed(u"^BounceLens$"_s), u"150"_s, u"80"_s});
    start(QStringLiteral(DRAG_SOURCE), {QStringLiteral(SAMPLES "/gmail-dmarc.eml")});
    QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(u"^dragsource$"_s).isEmpty(), 20'000);
    tool(u"xdotool"_s,
         {u"mousemove"_s, u"60"_s, u"30"_s, u"sleep"_s, u"0.3"_s, u"mousedown"_s, u"1"_s, u"sleep"_s, u"0.2"_s});
    for (int step = 0; step <= 10; ++step) {
        tool(u"xdotool"_s,
             {u"mousemove"_s, QString::number(60 + 50 * step), QString::number(30 + 40 * step), u"sleep"_s, u"0.05"_s});
    }
    tool(u"xdotool"_s, {u"sleep"_s, u"0.3"_s, u"mouseup"_s, u"1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(u"The sender domain's DMARC policy"_s).isEmpty(), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(markedPixels() > 2000, 20'000);
}

void TestDesktop::opensASecondFileInTheSameWindow()
{
    start(QStringLiteral(PROGRAM), {});
    QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(u"^BounceLens$"_s).isEmpty(), 20'000);
    QProcess *second = start(QStringLiteral(PROGRAM), {QStringLiteral(SAMPLES "/transcript.txt")});
    QVERIFY(second->waitForFinished());
    QCOMPARE(second->exitCode(), 0);
    QTRY_VERIFY_WITH_TIMEOUT(markedPixels() > 100, 20'000);
    QVERIFY2(windowNamed(u"^BounceLens$"_s).isEmpty(), "it is shown in the first window, and there is no other one");
    QProcess *another = start(QStringLiteral(PROGRAM), {u"--new-window"_s});
    QTRY_VERIFY_WITH_TIMEOUT(!windowNamed(u"^BounceLens$"_s).isEmpty(), 20'000);
    QCOMPARE(another->state(), QProcess::Running);
}

BOUNCELENS_TEST(TestDesktop)
#include "tst_desktop.moc"
