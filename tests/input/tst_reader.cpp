// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/document.h"
#include "input/file.h"
#include "input/reader.h"

#include "support/registry.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kReport = "From: MAILER-DAEMON@mx.example.com\n"
                           "To: a@example.com\n"
                           "Subject: Undelivered\n"
                           "Content-Type: multipart/report; report-type=delivery-status; boundary=\"b\"\n"
                           "\n"
                           "--b\n"
                           "Content-Type: text/plain; charset=utf-8\n"
                           "\n"
                           "It failed.\n"
                           "--b\n"
                           "Content-Type: message/delivery-status\n"
                           "\n"
                           "Reporting-MTA: dns; mx.example.com\n"
                           "\n"
                           "Final-Recipient: rfc822; b@example.net\n"
                           "Action: failed\n"
                           "Status: 5.1.1\n"
                           "Diagnostic-Code: smtp; 550-5.1.1 no\n"
                           "  such user\n"
                           "--b\n"
                           "Content-Type: message/rfc822\n"
                           "\n"
                           "From: a@example.com\n"
                           "Message-ID: <1@example.com>\n"
                           "\n"
                           "Hello\n"
                           "--b--\n";

QByteArray withLineEnds(QByteArray bytes, const char *end)
{
    return bytes.replace('\n', end);
}

QByteArray nested(int depth)
{
    QByteArray mail = "From: a@example.com\nTo: b@example.com\n";
    for (int at = 0; at < depth; ++at) {
        const QByteArray boundary = "b" + QByteArray::number(at);
        mail += "Content-Type: multipart/mixed; boundary=" + boundary + "\n\n--" + boundary + "\n";
    }
    return mail + "Content-Type: text/plain\n\nInnermost\n";
}

} // namespace

class TestReader : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void recognisesFormats_data();
    void recognisesFormats();
    void readsReportsWithAnyLineEnds_data();
    void readsReportsWithAnyLineEnds();
    void decodesParts_data();
    void decodesParts();
    void findsWhatIsInlined_data();
    void findsWhatIsInlined();
    void splitsTranscripts();
    void splitsLogLines();
    void masksSecrets_data();
    void masksSecrets();
    void survivesBadInput_data();
    void survivesBadInput();
    void survivesTruncationAnywhere();
    void stopsWhenAsked();
    void saysWhyAFileCannotBeRead();
};

void TestReader::recognisesFormats_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<DocumentFormat>("format");
    QTest::newRow("nothing") << QByteArray() << DocumentFormat::Empty;
    QTest::newRow("white space only") << QByteArray(" \r\n\t\n") << DocumentFormat::Empty;
    QTest::newRow("a mail") << kReport << DocumentFormat::Mail;
    QTest::newRow("a mail with a byte order mark") << "\xEF\xBB\xBF" + kReport << DocumentFormat::Mail;
    QTest::newRow("a mail behind an mbox line")
        << "From MAILER-DAEMON Thu Jan  1 00:00:00 2026\n" + kReport << DocumentFormat::Mail;
    QTest::newRow("a mail behind blank lines") << "\r\n\r\n" + kReport << DocumentFormat::Mail;
    QTest::newRow("a bare reply") << QByteArray("550 5.1.1 No such user") << DocumentFormat::Text;
    QTest::newRow("a dialogue") << QByteArray("220 mx\nEHLO a\n250 ok\nMAIL FROM:<a@b.example>\n550 no\n")
                                << DocumentFormat::Transcript;
    QTest::newRow("a dialogue with arrows")
        << QByteArray("<-- 220 mx\n--> EHLO a\n<-- 550 no\n") << DocumentFormat::Transcript;
    QTest::newRow("a Postfix log") << QByteArray("Nov 20 10:00:00 mx postfix/smtp[12]: 4XyZ123AbC: to=<a@b.example>, "
                                                 "status=bounced (host x said: 550 no)\n")
                                   << DocumentFormat::Log;
    QTest::newRow("an Exim log") << QByteArray("2026-11-20 10:00:00 1tAbCd-0000000012-AbCd ** a@b.example R=dns: no\n")
                                 << DocumentFormat::Log;
    QTest::newRow("a sentence with a colon")
        << QByteArray("Error: the mail came back with 550\n") << DocumentFormat::Text;
    QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << DocumentFormat::Binary;
    QTest::newRow("UTF-16 of Notepad") << QByteArray("\xFF\xFE"
                                                     "5\0"
                                                     "5\0"
                                                     "0\0"
                                                     " \0"
                                                     "n\0"
                                                     "o\0",
                                                     14)
                                       << DocumentFormat::Text;
}

void TestReader::recognisesFormats()
{
    QFETCH(QByteArray, bytes);
    QTEST(readDocument(bytes).format, "format");
}

void TestReader::readsReportsWithAnyLineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("LF") << QByteArray("\n");
    QTest::newRow("CRLF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestReader::readsReportsWithAnyLineEnds()
{
    QFETCH(QByteArray, end);
    const Document document = readDocument(withLineEnds(kReport, end.constData()));
    const Section *status = document.firstOf(SectionKind::DeliveryStatus);
    QVERIFY(status);
    QCOMPARE(status->blocks.size(), 2);
    const FieldBlock &block = status->blocks.at(1);
    QCOMPARE(block.value(u"final-recipient"), u"rfc822; b@example.net");
    const HeaderField *diagnostic = block.find(u"Diagnostic-Code");
    QVERIFY(diagnostic);
    QCOMPARE(diagnostic->value, u"smtp; 550-5.1.1 no such user");
    QCOMPARE(document.textOf(diagnostic->lines), u"Diagnostic-Code: smtp; 550-5.1.1 no\n  such user");
    const Section *returned = document.firstOf(SectionKind::Returned);
    QVERIFY(returned);
    QCOMPARE(returned->blocks.first().value(u"Message-ID"), u"<1@example.com>");
    QVERIFY(document.textOf(returned->lines).contains("Hello"_L1));
    QVERIFY(!document.text.contains(u'\r'));
    QCOMPARE(document.firstOf(SectionKind::MessageHeader)->blocks.first().value(u"Subject"), u"Undelivered");
}

void TestReader::decodesParts_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    const QByteArray type = "Content-Type: text/plain; charset=";
    QTest::newRow("UTF-8, 8bit") << type + "utf-8\nContent-Transfer-Encoding: 8bit" << QByteArray("gr\xC3\xBC\xC3\x9F")
                                 << u"grüß"_s;
    QTest::newRow("Latin-1, quoted-printable")
        << type + "iso-8859-1\nContent-Transfer-Encoding: quoted-printable" << QByteArray("gr=FC=DF") << u"grüß"_s;
    QTest::newRow("UTF-8, base64") << type + "utf-8\nContent-Transfer-Encoding: base64" << QByteArray("Z3LDvMOf")
                                   << u"grüß"_s;
    QTest::newRow("ISO-2022-JP") << type + "iso-2022-jp" << QByteArray("\x1B$B%(%i!<\x1B(B") << u"エラー"_s;
    QTest::newRow("a charset that does not exist") << type + "x-none" << QByteArray("gr\xC3\xBC\xC3\x9F") << u"grüß"_s;
    QTest::newRow("bytes that are not UTF-8") << type + "utf-8" << QByteArray("gr\xFC\xDF") << u"grüß"_s;
    QTest::newRow("HTML only") << QByteArray("Content-Type: text/html; charset=utf-8")
                               << QByteArray("<html><head><title>x</title></head><style>p{}</style><p>gr&uuml;&szlig;"
                                             "<br>550 5.1.1&nbsp;<b>no</b></p></html>")
                               << u"grüß\n550 5.1.1 no"_s;
    QTest::newRow("base64 that is none") << type + "utf-8\nContent-Transfer-Encoding: base64"
                                         << QByteArray("This is, plainly, not base64: 550 5.1.1!") << u"550 5.1.1!"_s;
}

void TestReader::decodesParts()
{
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    const Document document =
        readDocument("From: a@example.com\nTo: b@example.com\nMIME-Version: 1.0\n" + header + "\n\n" + body + "\n");
    QVERIFY2(document.text.contains(text), qPrintable(document.text));
}

void TestReader::findsWhatIsInlined_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("firstReturnedLine");
    const QByteArray message = "Received: from a by b\nFrom: a@example.com\nSubject: x\n\n550 5.1.1 quoted\n";
    QTest::newRow("Exim") << "It failed.\n\n------ This is a copy of the message, including all the headers. "
                             "------\n\n" +
                                 message
                          << u"------ This is a copy of the message, including all the headers. ------"_s;
    QTest::newRow("qmail") << "Hi.\n\n--- Below this line is a copy of the message.\n\nReturn-Path: <a@b>\n" + message
                           << u"--- Below this line is a copy of the message."_s;
    QTest::newRow("Sendmail 5") << "   ----- Unsent message follows -----\n" + message
                                << u"   ----- Unsent message follows -----"_s;
    QTest::newRow("without a separator") << "It failed.\n\n" + message << u"Received: from a by b"_s;
}

void TestReader::findsWhatIsInlined()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, firstReturnedLine);
    const Document document = readDocument("From: MAILER-DAEMON@example.com\nTo: a@example.com\n\n" + body);
    const Section *returned = document.firstOf(SectionKind::Returned);
    QVERIFY(returned);
    QCOMPARE(document.line(returned->lines.first), firstReturnedLine);
    QCOMPARE(returned->blocks.first().value(u"Subject"), u"x");
    QCOMPARE(returned->lines.last, document.lineCount());
}

void TestReader::splitsTranscripts()
{
    const Document document = readDocument("S: 220 mx.example.net\nC: EHLO a.example.com\nS: 250-mx\nS: 250 SIZE 1\n"
                                           "C: DATA\nS: 354 go\nC: Subject: 550 5.1.1\nC: .\nS: 550-5.7.1 no\n"
                                           "S: 550 5.7.1 never\n");
    QCOMPARE(document.format, DocumentFormat::Transcript);
    QStringList turns;
    for (const Turn &turn : document.turns) {
        turns.append((turn.isData ? u"data: "_s : QString()) + QString(turn.text).replace(u'\n', u'|'));
    }
    const QStringList expected{u"220 mx.example.net"_s,
                               u"EHLO a.example.com"_s,
                               u"250-mx|250 SIZE 1"_s,
                               u"DATA"_s,
                               u"354 go"_s,
                               u"data: C: Subject: 550 5.1.1|C: ."_s,
                               u"550-5.7.1 no|550 5.7.1 never"_s};
    QCOMPARE(turns, expected);
    QCOMPARE(document.turns.last().lines, (LineRange{9, 10}));
}

void TestReader::splitsLogLines()
{
    const Document document =
        readDocument("2026-11-20T10:00:00.123+01:00 mx1 postfix/smtp[77]: 4XyZ123AbC: to=<a@b.example>,\n  dsn=5.1.1\n"
                     "Nov 20 10:00:01 mx1 postfix/qmgr[1]: 4XyZ123AbC: removed\n");
    QCOMPARE(document.logLines.size(), 2);
    const LogLine &line = document.logLines.first();
    QCOMPARE(line.program, u"postfix/smtp");
    QCOMPARE(line.host, u"mx1");
    QCOMPARE(line.queueId, u"4XyZ123AbC");
    QCOMPARE(line.text, u"to=<a@b.example>, dsn=5.1.1");
    QCOMPARE(line.lines, (LineRange{1, 2}));
}

void TestReader::masksSecrets_data()
{
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QString>("text");
    QTest::newRow("AUTH PLAIN with its answer")
        << QByteArray("EHLO a\n250 ok\nAUTH PLAIN AGFsaWNlAHNlY3JldA==\n235 ok\n")
        << u"EHLO a\n250 ok\nAUTH PLAIN ********\n235 ok"_s;
    QTest::newRow("AUTH LOGIN in steps")
        << QByteArray("EHLO a\nAUTH LOGIN\n334 VXNlcm5hbWU6\nYWxpY2U=\n334 UGFzc3dvcmQ6\nc2VjcmV0\n235 ok\n")
        << u"EHLO a\nAUTH LOGIN\n334 VXNlcm5hbWU6\n********\n334 UGFzc3dvcmQ6\n********\n235 ok"_s;
    QTest::newRow("swaks") << QByteArray(" -> EHLO a\n<-  250 ok\n -> AUTH LOGIN\n<-  334 VXNlcm5hbWU6\n -> YWxpY2U=\n")
                           << u" -> EHLO a\n<-  250 ok\n -> AUTH LOGIN\n<-  334 VXNlcm5hbWU6\n -> ********"_s;
    QTest::newRow("a password in clear") << QByteArray("password: tops3cret\n550 no\n")
                                         << u"password: ********\n550 no"_s;
    QTest::newRow("the list of login methods of a server")
        << QByteArray("EHLO a\n250-mx\n250 AUTH PLAIN LOGIN\n") << u"EHLO a\n250-mx\n250 AUTH PLAIN LOGIN"_s;
    QTest::newRow("a sentence about AUTH PLAIN")
        << QByteArray("The server does not offer AUTH PLAIN\n") << u"The server does not offer AUTH PLAIN"_s;
}

void TestReader::masksSecrets()
{
    QFETCH(QByteArray, input);
    const Document document = readDocument(input);
    QTEST(document.text, "text");
    QCOMPARE(QString::fromUtf8(document.raw), QString(document.text + u'\n'));
    QCOMPARE(document.hasNote(NoteId::MaskedSecret), document.text.contains("****"_L1));
}

void TestReader::survivesBadInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<NoteId>("note");
    const QByteArray header = "From: a@example.com\nTo: b@example.com\n";
    QTest::newRow("empty") << QByteArray() << NoteId::Empty;
    QTest::newRow("binary") << QByteArray("\x7F"
                                          "ELF\0\1\2\3\4\5\6",
                                          11)
                            << NoteId::NotText;
    QTest::newRow("a single 5 MB line") << QByteArray(5'000'000, 'x') << NoteId::LongLine;
    QTest::newRow("a 25 MB mail") << header + "\n" +
                                         QByteArray("0123456789012345678901234567890123456789\n").repeated(600'000)
                                  << NoteId::Shortened;
    QTest::newRow("a 25 MB attachment")
        << header +
               "Content-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: application/zip\n"
               "Content-Transfer-Encoding: base64\n\n" +
               QByteArray("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5\n").repeated(360'000) +
               "--b--\n"
        << NoteId::AttachmentSkipped;
    QTest::newRow("10,000 nested parts") << nested(10'000) << NoteId::TooDeep;
    QTest::newRow("100,000 headers") << header + QByteArray("X-Filler: 0123456789\n").repeated(100'000) + "\nText\n"
                                     << NoteId::TooManyHeaders;
    QTest::newRow("10,000 parts side by side")
        << header + "Content-Type: multipart/mixed; boundary=b\n\n" +
               QByteArray("--b\nContent-Type: text/plain\n\nx\n").repeated(10'000) + "--b--\n"
        << NoteId::TooManyParts;
    QTest::newRow("broken base64") << header + "Content-Transfer-Encoding: base64\n\nZ3LDv#Of\n"
                                   << NoteId::BrokenEncoding;
    QTest::newRow("broken quoted-printable") << header + "Content-Transfer-Encoding: quoted-printable\n\n=ZZ and =F\n"
                                             << NoteId::BrokenEncoding;
    QTest::newRow("a wrong charset") << header + "Content-Type: text/plain; charset=klingon\n\n\xFC\n"
                                     << NoteId::UnknownCharset;
    QTest::newRow("NUL bytes") << header + QByteArray("\nText\0with\0NUL\n", 15) << NoteId::NulBytes;
    QTest::newRow("cut inside a part") << kReport.first(kReport.indexOf("Status: 5")) << NoteId::Truncated;
}

void TestReader::survivesBadInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(NoteId, note);
    const Document document = readDocument(bytes);
    QVERIFY(document.hasNote(note));
    QVERIFY(document.text.size() <= kMaxTextCharacters);
    QVERIFY(document.raw.size() <= kMaxRawBytes);
    for (int line = 1; line <= document.lineCount(); ++line) {
        QVERIFY(document.line(line).size() <= kMaxLineCharacters);
    }
    int last = 0;
    for (const Section &section : document.sections) {
        QVERIFY(section.lines.first > last);
        QVERIFY(section.lines.last >= section.lines.first);
        QVERIFY(section.lines.last <= document.lineCount());
        last = section.lines.last;
    }
}

void TestReader::survivesTruncationAnywhere()
{
    for (qsizetype length = 0; length < kReport.size(); ++length) {
        const Document document = readDocument(kReport.first(length));
        QVERIFY(length < 10 || document.lineCount() > 0);
    }
}

void TestReader::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Document document = readDocument(kReport, source.get_token());
    QVERIFY(document.firstOf(SectionKind::DeliveryStatus) == nullptr);
}

void TestReader::saysWhyAFileCannotBeRead()
{
    const auto missing = readFile(u"/nonexistent/bounce.eml"_s);
    QVERIFY(!missing);
    QCOMPARE(missing.error().reason, FileError::Reason::Missing);
    const auto folder = readFile(u"/"_s);
    QVERIFY(!folder);
    QCOMPARE(folder.error().reason, FileError::Reason::Folder);
#ifdef Q_OS_UNIX
    const QTemporaryDir pipes;
    const QString pipe = pipes.filePath(u"pipe"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    const QString link = pipes.filePath(u"link"_s);
    QVERIFY(QFile::link(u"/dev/zero"_s, link));
    for (const QString &path : {pipe, link, u"/dev/zero"_s}) {
        const auto read = readFile(path);
        QVERIFY(!read);
        QCOMPARE(read.error().reason, FileError::Reason::NoFile);
    }
#endif
    const auto unreadable = readFile(u"/proc/self/mem"_s);
    QVERIFY(!unreadable);
    QCOMPARE(unreadable.error().reason, FileError::Reason::ReadFailed);
    QVERIFY(!unreadable.error().systemMessage.isEmpty());
}

BOUNCELENS_TEST(TestReader)
#include "tst_reader.moc"
