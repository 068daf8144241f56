// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/registry.h"
#include "triage/sources/archive.h"
#include "triage/sources/folder.h"
#include "triage/sources/pieces.h"
#include "triage/sources/sources.h"

#include <QBuffer>

#include <archive.h>
#include <archive_entry.h>

#include <sys/stat.h>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

using Reason = SourceError::Reason;

QByteArray mail(int number)
{
    return "From: MAILER-DAEMON@example.net\nTo: kim@example.com\nSubject: failed " + QByteArray::number(number) +
           "\nDate: Thu, 19 Nov 2026 10:15:02 +0100\n\n<lee@example.net>: 550 5.1.1 User unknown\n";
}

QByteArray mbox(int count, const QByteArray &lineEnd = "\n")
{
    QByteArray all;
    for (int at = 0; at < count; ++at) {
        all += "From MAILER-DAEMON Thu Nov 19 10:15:02 2026\n" + mail(at) + '\n';
    }
    return all.replace("\n", lineEnd);
}

void write(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

struct Packed
{
    QString name;
    QByteArray bytes;
};

QByteArray packed(const QList<Packed> &entries, int (*format)(archive *), int (*filter)(archive *) = nullptr)
{
    QByteArray bytes(64LL * 1024 * 1024, '\0');
    archive *writer = archive_write_new();
    format(writer);
    if (filter) {
        filter(writer);
    }
    size_t used = 0;
    archive_write_open_memory(writer, bytes.data(), size_t(bytes.size()), &used);
    for (const Packed &entry : entries) {
        archive_entry *header = archive_entry_new();
        archive_entry_set_pathname(header, entry.name.toUtf8().constData());
        archive_entry_set_size(header, entry.bytes.size());
        archive_entry_set_filetype(header, AE_IFREG);
        archive_entry_set_perm(header, 0644);
        archive_write_header(writer, header);
        archive_write_data(writer, entry.bytes.constData(), size_t(entry.bytes.size()));
        archive_entry_free(header);
    }
    archive_write_close(writer);
    archive_write_free(writer);
    return bytes.first(qsizetype(used));
}

struct Read
{
    QStringList places; ///< source below the folder, and index
    QList<Reason> errors;
    QByteArray bytes;
};

Read readAll(const QStringList &paths, const QString &below = {})
{
    Read read;
    readSources(paths, {},
                {.take =
                     [&](const SourceMessage &message) {
                         read.places.append(QString(message.source).remove(below) + u':' +
                                            QString::number(message.index));
                         read.bytes += message.bytes;
                         return true;
                     },
                 .complain = [&](const SourceError &error) { read.errors.append(error.reason); },
                 .pause = [] {}});
    return read;
}

} // namespace

class SourcesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mboxes_data();
    void mboxes();
    void folder();
    void maildir();
    void linkThatLeadsInACircle();
    void pipeIsNotOpened();
    void errorsDoNotStopTheRest();
    void archives_data();
    void archives();
    void archiveInAnArchiveIsNotOpened();
    void damagedArchive_data();
    void damagedArchive();
    void archiveThatGrowsTooMuch();
    void logComesInPieces();
    void pieces_data();
    void pieces();
};

void SourcesTest::mboxes_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("messages");
    QTest::newRow("line feeds") << mbox(3) << 3;
    QTest::newRow("CRLF") << mbox(3, "\r\n") << 3;
    QTest::newRow("both mixed") << mbox(2) + mbox(2, "\r\n") + mbox(1) << 5;
    QTest::newRow("a From that is quoted once or more is none")
        << mbox(1) + ">From kim\nX: y\n\n>>From lee\nX: y\n\n" + mbox(1) << 2;
    const QByteArray body = "Hello\n\nFrom kim Thu Nov 19 10:15:02 2026\nSubject: this is quoted\n\nBye\n";
    const QByteArray counted =
        "From kim Thu Nov 19 10:15:02 2026\nFrom: kim@example.com\nContent-Length: " + QByteArray::number(body.size()) +
        "\n\n" + body + '\n';
    QTest::newRow("a From inside the length that an mboxcl names is none") << counted + counted << 2;
    QTest::newRow("a length that leads nowhere is not believed")
        << QByteArray(counted + counted).replace("Content-Length: ", "Content-Length: 9") << 4;
    QTest::newRow("one mail is one message") << mail(1) << 1;
    QTest::newRow("a line of a log is one") << QByteArray("550 5.1.1 User unknown\n") << 1;
    QTest::newRow("nothing is one, which says so") << QByteArray() << 1;
}

void SourcesTest::mboxes()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(u"in"_s), bytes);
    QTEST(int(readAll({folder.filePath(u"in"_s)}).places.size()), "messages");
}

void SourcesTest::folder()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"b.eml"_s), mail(1));
    write(folder.filePath(u"a.eml"_s), mail(2));
    write(folder.filePath(u"deeper/c.mbox"_s), mbox(2));
    write(folder.filePath(u".hidden"_s), mail(3));
    const Read read = readAll({folder.path()}, folder.path());
    QCOMPARE(read.places, (QStringList{u"/a.eml:0"_s, u"/b.eml:0"_s, u"/deeper/c.mbox:0"_s, u"/deeper/c.mbox:1"_s}));
    QVERIFY(read.errors.isEmpty());
}

void SourcesTest::maildir()
{
    const QTemporaryDir folder;
    for (const auto *name : {"cur/1.host:2,S", "new/2.host", "tmp/3.host", "dovecot.index", "dovecot-uidlist",
                             ".Sent/cur/4.host:2,S", ".Sent/new/5.host", ".Sent/maildirfolder", "subscriptions"}) {
        write(folder.filePath(QString::fromLatin1(name)), mail(1));
    }
    QVERIFY(isMaildir(folder.path()));
    const Read read = readAll({folder.path()}, folder.path());
    QCOMPARE(read.places, (QStringList{u"/.Sent/cur/4.host:2,S:0"_s, u"/.Sent/new/5.host:0"_s, u"/cur/1.host:2,S:0"_s,
                                       u"/new/2.host:0"_s}));
}

void SourcesTest::linkThatLeadsInACircle()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"a/1.eml"_s), mail(1));
    QVERIFY(QFile::link(folder.path(), folder.filePath(u"a/again"_s)));
    QCOMPARE(readAll({folder.path()}).places.size(), 1);
}

void SourcesTest::pipeIsNotOpened()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
    write(folder.filePath(u"z.eml"_s), mail(1));
    QCOMPARE(readAll({pipe}).errors, QList{Reason::File});
    QCOMPARE(readAll({folder.path()}).places.size(), 1);
}

void SourcesTest::errorsDoNotStopTheRest()
{
    const QTemporaryDir folder;
    write(folder.filePath(u"z.eml"_s), mail(1));
    const Read read = readAll({folder.filePath(u"none"_s), u"/dev/zero"_s, folder.filePath(u"z.eml"_s)});
    QCOMPARE(read.errors, (QList{Reason::File, Reason::File}));
    QCOMPARE(read.places.size(), 1);
}

void SourcesTest::archives_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("places");
    const QList<Packed> entries{{.name = u"t/1.eml"_s, .bytes = mail(1)}, {.name = u"all.mbox"_s, .bytes = mbox(2)}};
    const QStringList places{u"/in/t/1.eml:0"_s, u"/in/all.mbox:0"_s, u"/in/all.mbox:1"_s};
    QTest::newRow("ZIP") << packed(entries, archive_write_set_format_zip) << places;
    QTest::newRow("7-Zip") << packed(entries, archive_write_set_format_7zip) << places;
    QTest::newRow("tar") << packed(entries, archive_write_set_format_ustar) << places;
    QTest::newRow("tar.gz") << packed(entries, archive_write_set_format_pax, archive_write_add_filter_gzip) << places;
    QTest::newRow("tar.xz") << packed(entries, archive_write_set_format_pax, archive_write_add_filter_xz) << places;
    QTest::newRow("a packed mbox") << packed({{.name = u"x"_s, .bytes = mbox(2)}}, archive_write_set_format_raw,
                                             archive_write_add_filter_gzip)
                                   << QStringList{u"/in:0"_s, u"/in:1"_s};
}

void SourcesTest::archives()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(u"in"_s), bytes);
    const Read read = readAll({folder.path()}, folder.path());
    QTEST(read.places, "places");
    QVERIFY(read.errors.isEmpty());
}

void SourcesTest::archiveInAnArchiveIsNotOpened()
{
    const QTemporaryDir folder;
    const QByteArray inner = packed({{.name = u"1.eml"_s, .bytes = mail(1)}}, archive_write_set_format_zip);
    write(folder.filePath(u"in"_s),
          packed({{.name = u"inner.zip"_s, .bytes = inner}, {.name = u"2.eml"_s, .bytes = mail(2)}},
                 archive_write_set_format_zip));
    const Read read = readAll({folder.path()}, folder.path());
    QCOMPARE(read.errors, QList{Reason::Nested});
    QCOMPARE(read.places, QStringList{u"/in/2.eml:0"_s});
}

void SourcesTest::damagedArchive_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray whole =
        packed({{.name = u"1.eml"_s, .bytes = mail(1)}}, archive_write_set_format_pax, archive_write_add_filter_gzip);
    QTest::newRow("cut off") << whole.first(whole.size() / 2);
    QTest::newRow("a mark and nothing else") << QByteArray("PK\x03\x04");
    QTest::newRow("a mark and noise") << "\x1F\x8B" + QByteArray(5000, 'x');
    QTest::newRow("7-Zip without its end") << "7z\xBC\xAF\x27\x1C" + QByteArray(200, '\x7F');
}

void SourcesTest::damagedArchive()
{
    QFETCH(const QByteArray, bytes);
    const QTemporaryDir folder;
    write(folder.filePath(u"in"_s), bytes);
    write(folder.filePath(u"z.eml"_s), mail(1));
    const Read read = readAll({folder.path()}, folder.path());
    QVERIFY(!read.errors.isEmpty());
    QCOMPARE(read.places.last(), u"/z.eml:0");
}

void SourcesTest::archiveThatGrowsTooMuch()
{
    const QTemporaryDir folder;
    const QByteArray nothing(90LL * 1024 * 1024, 'a');
    write(folder.filePath(u"in"_s), packed({{.name = u"1"_s, .bytes = nothing}, {.name = u"2"_s, .bytes = nothing}},
                                           archive_write_set_format_zip));
    const Read read = readAll({folder.path()});
    QCOMPARE(read.errors, QList{Reason::TooTight});
    QVERIFY(read.bytes.size() <= 2 * kFreeArchiveBytes);
}

void SourcesTest::logComesInPieces()
{
    QByteArray log;
    for (int line = 0; line < 9000; ++line) {
        log += "Nov 19 10:15:02 mail postfix/smtp[1]: ABCDEF" + QByteArray::number(line) +
               ": to=<lee@example.net>, status=bounced (550 5.1.1 User unknown)\n";
    }
    const QTemporaryDir folder;
    write(folder.filePath(u"log"_s), log);
    const Read read = readAll({folder.path()}, folder.path());
    QVERIFY(read.places.size() > 2);
    QCOMPARE(read.bytes, log);
}

void SourcesTest::pieces_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qsizetype>("beginning");
    QTest::newRow("a line goes on where the next is indented") << QByteArray("a\n b\nc\n d") << qsizetype(5);
    QTest::newRow("blank lines belong to what stands before") << QByteArray("a\nb\n\n\n") << qsizetype(2);
    QTest::newRow("the first line is none") << QByteArray("a\n b\n c\n") << qsizetype(-1);
    QTest::newRow("nothing") << QByteArray() << qsizetype(-1);
    QTest::newRow("no line end") << QByteArray("abc") << qsizetype(-1);
}

void SourcesTest::pieces()
{
    QFETCH(const QByteArray, text);
    QTEST(lastBeginning(text), "beginning");
}

BOUNCELENS_TEST(SourcesTest)
#include "tst_sources.moc"
