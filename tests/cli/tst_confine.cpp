// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/confine.h"
#include "support/program.h"
#include "support/registry.h"

#include <QFile>
#include <QTest>

#include <functional>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// What the kernel keeps from a command that only reads, tried from inside.
class TestConfine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keeps_data();
    void keeps();
    void readsWhatIsNamed_data();
    void readsWhatIsNamed();
    void says();

private:
    QTemporaryDir m_folder;
    Program m_program;
};

namespace {

/// errno of something that a confined process does, or 0; -1 where the kernel has no such thing.
int inside(const AllowedFiles &allowed, bool Confinement::*part, const std::function<int()> &attempt)
{
    const pid_t child = fork();
    if (child == 0) {
        const Confinement confinement = confine(allowed);
        errno = 0;
        _exit(confinement.*part ? (attempt() < 0 ? errno : 0) : 255);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) && WEXITSTATUS(status) != 255 ? WEXITSTATUS(status) : -1;
}

} // namespace

void TestConfine::keeps_data()
{
    using Attempt = std::function<int()>;
    constexpr auto kNetwork = &Confinement::isWithoutNetwork;
    constexpr auto kFiles = &Confinement::isWithoutFiles;
    QTest::addColumn<bool Confinement::*>("part");
    QTest::addColumn<Attempt>("attempt");
    QTest::addColumn<int>("error");
    const auto row = [](const char *claim, bool Confinement::*part, const Attempt &attempt, int error) {
        QTest::newRow(claim) << part << attempt << error;
    };
    const QByteArray named = QFile::encodeName(m_folder.filePath(u"named"_s));
    const QByteArray other = QFile::encodeName(m_folder.filePath(u"other"_s));
    for (const QByteArray &path : {named, other}) {
        QFile file(QFile::decodeName(path));
        QVERIFY(file.open(QIODevice::WriteOnly));
    }
    row("no TCP over IPv4", kNetwork, [] { return socket(AF_INET, SOCK_STREAM, 0); }, EACCES);
    row("no UDP over IPv6", kNetwork, [] { return socket(AF_INET6, SOCK_DGRAM, 0); }, EACCES);
    row("no raw packets", kNetwork, [] { return socket(AF_PACKET, SOCK_RAW, 0); }, EACCES);
    row(
        "no questions to the kernel about the network", kNetwork, [] { return socket(AF_NETLINK, SOCK_RAW, 0); },
        EACCES);
    row("sockets of this computer", kNetwork, [] { return socket(AF_UNIX, SOCK_STREAM, 0); }, 0);
    row("the named file can be read", kFiles, [named] { return open(named.constData(), O_RDONLY); }, 0);
    row("the named file cannot be written", kFiles, [named] { return open(named.constData(), O_WRONLY); }, EACCES);
    row("no file beside it", kFiles, [other] { return open(other.constData(), O_RDONLY); }, EACCES);
    row("no folder", kFiles, [] { return open("/root", O_RDONLY | O_DIRECTORY); }, EACCES);
    row(
        "no new file", kFiles, [named] { return open((named + ".new").constData(), O_WRONLY | O_CREAT, 0600); },
        EACCES);
    row("no file removed", kFiles, [named] { return unlink(named.constData()); }, EACCES);
    row("no program", kFiles, [] { return execl("/bin/true", "true", nullptr); }, EACCES);
    row("libraries and time zones", kFiles, [] { return open("/usr/lib/os-release", O_RDONLY); }, 0);
}

void TestConfine::keeps()
{
    QFETCH(bool Confinement::*, part);
    QFETCH(std::function<int()>, attempt);
    const int error = inside({.readable = {m_folder.filePath(u"named"_s)}}, part, attempt);
    if (error < 0) {
        QSKIP("The kernel of this computer has no such thing.");
    }
    QTEST(error, "error");
}

void TestConfine::readsWhatIsNamed_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("a file") << u"exec \"$@\" explain --json \"$MAIL\""_s;
    QTest::newRow("a file through a link") << u"ln -sf \"$MAIL\" link; exec \"$@\" explain --json link"_s;
    QTest::newRow("standard input") << u"exec \"$@\" explain --json - <\"$MAIL\""_s;
    QTest::newRow("standard input by its device") << u"exec \"$@\" explain --json /dev/stdin <\"$MAIL\""_s;
    QTest::newRow("a pipe of the shell") << u"exec 9<\"$MAIL\"; exec \"$@\" explain --json /dev/fd/9"_s;
    QTest::newRow("the filter") << u"\"$@\" annotate <\"$MAIL\" | \"$@\" explain --json -"_s;
    QTest::newRow("with cards of another folder")
        << u"mkdir -p cards; exec \"$@\" explain --cards cards --json \"$MAIL\""_s;
}

void TestConfine::readsWhatIsNamed()
{
    QFETCH(QString, command);
    QFile mail(m_folder.filePath(u"mail.eml"_s));
    QVERIFY(mail.open(QIODevice::WriteOnly));
    mail.write(
        "From: MAILER-DAEMON@example.net\nSubject: Undelivered\nContent-Type: text/plain; charset=iso-2022-jp\n\n"
        "<ann@example.com>: 550 5.1.1 User unknown\n");
    mail.close();
    m_program.set(u"MAIL"_s, mail.fileName());
    const Program::Result result = m_program.runInShell(u"cd '%1'; "_s.arg(m_folder.path()) + command, {});
    QCOMPARE(result.err, QString());
    QVERIFY2(result.out.contains("\"recipient\":\"ann@example.com\""_L1), qPrintable(result.out));
}

void TestConfine::says()
{
    const Program::Result result = m_program.run({u"--version"_s, u"--verbose"_s});
    QCOMPARE(result.exitCode, 0);
    QCOMPARE(result.out.contains("The kernel keeps explain, classify, triage, annotate and mcp from the network."_L1),
             possibleConfinement().isWithoutNetwork);
    QCOMPARE(result.out.contains("The kernel keeps explain, classify and mcp from files"_L1),
             possibleConfinement().isWithoutFiles);
    QCOMPARE(m_program.run({u"--version"_s}).out, u"BounceLens " BOUNCELENS_VERSION "\n"_s);
}

BOUNCELENS_TEST(TestConfine)

#include "tst_confine.moc"
