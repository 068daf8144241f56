// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/limits.h"
#include "input/reader.h"

#include "support/outlooksamples.h"
#include "support/registry.h"

#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLead = "From: a@example.com\nTo: b@example.net\nSubject: Hello\n";

/// A mail of one part with the content given.
QByteArray mailWith(const QByteArray &fields, const QByteArray &body = "Text\n")
{
    return kLead + fields + "\n" + body;
}

QByteArray returned(const QByteArray &fields)
{
    return kLead +
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n"
           "--b\nContent-Type: message/rfc822\n\n" +
           mailWith(fields) + "--b--\n";
}

/// Groups in groups, RFC 5322 section 3.4, far deeper than a stack holds.
QByteArray groups(const QByteArray &field)
{
    return field + ": " + QByteArray("a:").repeated(100'000) + ";\n";
}

} // namespace

/// Inputs that are small, and were too much for a reader: each ends at once, with its text shown.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNestedGroups_data();
    void readsNestedGroups();
    void readsNestedGroupsOfAnOutlookFile();
    void readsLittleRtf();
    void readsManyParameters_data();
    void readsManyParameters();
    void keepsTheParametersOfRealFields();
    void saysWhatWasLeftOut_data();
    void saysWhatWasLeftOut();
    void readsLongRunsOfOneCharacter_data();
    void readsLongRunsOfOneCharacter();
    void readsThreeKindsOfLineEnds_data();
    void readsThreeKindsOfLineEnds();
};

void TestHostile::readsNestedGroups_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *field : {"To", "From", "Cc", "Bcc", "Reply-To", "Sender", "Resent-To", "Resent-From",
                              "Resent-Sender", "Disposition-Notification-To", "Return-Receipt-To", "Errors-To",
                              "Mail-Followup-To", "X-Failed-Recipients", "Return-Path", "Message-ID", "References"}) {
        QTest::addRow("%s of a mail", field) << mailWith(groups(field));
        QTest::addRow("%s of the returned message", field) << returned(groups(field));
    }
    QTest::newRow("To, folded after each group") << mailWith("To: " + QByteArray("a:\n ").repeated(200'000) + ";\n");
    QTest::newRow("To, with names of groups in quotes")
        << mailWith("To: " + QByteArray("\"a b\" : ").repeated(100'000) + ";\n");
    QTest::newRow("From, ten thousand fields") << mailWith(QByteArray("From: a:b:c@example.com;;\n").repeated(10'000));
    QTest::newRow("comments in comments") << mailWith("To: " + QByteArray("(").repeated(400'000) + "\n");
}

void TestHostile::readsNestedGroups()
{
    QFETCH(QByteArray, bytes);
    const Document document = readDocument(bytes);
    QCOMPARE(document.format, DocumentFormat::Mail);
    QVERIFY(document.text.contains("\nSubject: Hello"_L1));
    QVERIFY(document.text.endsWith("Text"_L1) || document.text.contains("\nText\n"_L1));
}

void TestHostile::readsNestedGroupsOfAnOutlookFile()
{
    using namespace OutlookSamples;
    MsgObject message = note(u"Hello"_s, u"It failed."_s);
    message.unicode(TransportHeaders, QString::fromLatin1(kLead + groups("Reply-To")));
    const Document document = readDocument(message.toFile());
    QVERIFY(document.text.contains("\nReply-To: a:a:a:a:"_L1));
    QVERIFY(document.text.contains("It failed."_L1));
}

void TestHostile::readsLittleRtf()
{
    using namespace OutlookSamples;
    const QByteArray rtf = storedRtf("{\\rtf1 " + QByteArray("\\f1 \xE4").repeated(200'000) + " 550 5.1.1 no}");
    MsgObject message = note(u"Hello"_s, {});
    message.binary(Rtf, rtf);
    for (int at = 0; at < 28; ++at) {
        MsgObject inner = note(u"Inner %1"_s.arg(at), {});
        message.attachment(OutlookSamples::message(inner.binary(Rtf, rtf)));
    }
    const Document document = readDocument(message.toFile());
    QVERIFY(document.text.contains("550 5.1.1 no"_L1));
    QVERIFY(document.text.contains("Subject: Inner 0"_L1));
    QVERIFY(document.hasNote(NoteId::TooManyParts));
}

void TestHostile::readsManyParameters_data()
{
    QTest::addColumn<QByteArray>("field");
    QByteArray numbered;
    QByteArray pieces = "; name*0*=utf-8''a";
    for (int at = 0; at < 100'000; ++at) {
        numbered += "; a" + QByteArray::number(at) + "=b";
        pieces += "; name*" + QByteArray::number(at + 1) + "*=%41";
    }
    for (const char *field : {"Content-Type: text/plain", "content-type : text/plain", "Content-Disposition: inline"}) {
        QTest::addRow("%s", field) << field + numbered + '\n';
        QTest::addRow("%s, folded", field) << field + QByteArray(numbered).replace("; ", ";\n\t") + '\n';
        QTest::addRow("%s, a value in pieces", field) << field + pieces + '\n';
    }
    QTest::newRow("a value without an end") << "Content-Type: text/plain; a=\"" + QByteArray(2'000'000, 'x') + '\n';
}

void TestHostile::readsManyParameters()
{
    QFETCH(QByteArray, field);
    for (const QByteArray &bytes :
         {mailWith(field), returned(field),
          mailWith("Content-Type: multipart/mixed; boundary=b\n", "--b\n" + field + "\nText\n--b--\n")}) {
        const Document document = readDocument(bytes);
        QVERIFY(document.hasNote(NoteId::Shortened));
        QVERIFY(document.text.contains("\nText"_L1));
    }
}

void TestHostile::keepsTheParametersOfRealFields()
{
    QByteArray pieces;
    for (int at = 0; at < 50; ++at) {
        pieces += ";\n filename*" + QByteArray::number(at) + "*=" + (at == 0 ? "utf-8''" : "") + "abc%C3%A4";
    }
    const Document document = readDocument(
        mailWith("Content-Type: multipart/mixed; boundary=b\n",
                 "--b\nContent-Type: image/png\nContent-Disposition: attachment" + pieces + "\n\nx\n--b--\n"));
    const auto note = std::ranges::find(document.notes, NoteId::AttachmentSkipped, &Note::id);
    QVERIFY(note != document.notes.end());
    QCOMPARE(note->detail, u"abc\u00E4"_s.repeated(50));
    QVERIFY(!document.hasNote(NoteId::Shortened));
}

/// A parser's tree of each took from 0.4 to 4 GB.
void TestHostile::saysWhatWasLeftOut_data()
{
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray mixed = kLead + "Content-Type: multipart/mixed; boundary=b\n\n";
    QTest::newRow("empty parts") << mixed + QByteArray("--b\n\n").repeated(1'000'000);
    QTest::newRow("small parts") << mixed + QByteArray("--b\nContent-Type: text/plain\n\nx\n").repeated(300'000);
    QTest::newRow("messages of a digest")
        << kLead + "Content-Type: multipart/digest; boundary=b\n\n" +
               QByteArray("--b\n\nFrom: a@example.com\nSubject: x\n\nx\n").repeated(60'000);
    QTest::newRow("parts behind another boundary")
        << mixed + QByteArray("--c\nContent-Type: text/plain\n\nx\n").repeated(300'000);
    QTest::newRow("fields") << kLead + QByteArray("a: b\n").repeated(3'000'000) + "\nText\n";
    QTest::newRow("fields of a part") << mixed + "--b\n" + QByteArray("a: b\n").repeated(3'000'000) + "\nText\n";
    QTest::newRow("folds") << kLead + "X: a\n" + QByteArray(" b\n").repeated(4'000'000) + "\nText\n";
    for (const char *field : {"Subject", "From", "Received"}) {
        QTest::addRow("folds of %s", field)
            << QByteArray(field) + ": a\n" + QByteArray(" =?b\n").repeated(4'000'000) + kLead + "\nText\n";
    }
    QTest::newRow("folds of a part") << mixed + "--b\nContent-Description: a\n" +
                                            QByteArray(" b\n").repeated(4'000'000) + "\nText\n";
    QTest::newRow("blank folds") << kLead + "X: a\n" + QByteArray(" \n").repeated(6'000'000) + "\nText\n";
    QTest::newRow("one line of a text") << QByteArray(60'000'000, 'x');
    QTest::newRow("one line of a mail") << mailWith({}, QByteArray(60'000'000, 'x'));
    QTest::newRow("empty lines") << kLead + QByteArray("\n").repeated(10'000'000);
    QTest::newRow("a wide text") << "\xFF\xFE" + QByteArray("a\0", 2).repeated(20'000'000);
    QTest::newRow("more than a file may have") << kLead + '\n' + (QByteArray(1000, 'x') + '\n').repeated(70'000);
}

void TestHostile::saysWhatWasLeftOut()
{
    QFETCH(QByteArray, bytes);
#ifdef __SANITIZE_ADDRESS__
    if (QByteArrayView(QTest::currentDataTag()).contains("folds")) {
        QSKIP("GMime lets a field grow in small steps, and the sanitizer's allocator copies it at each");
    }
#endif
    const Document document = readDocument(bytes);
    QCOMPARE(std::ranges::count(document.notes, NoteId::Shortened, &Note::id), 1);
    QVERIFY(std::ranges::find(document.notes, NoteId::Shortened, &Note::id)->amount > bytes.size() / 20);
    QVERIFY(document.text.size() <= kMaxTextCharacters);
}

/// Each place of such a run was looked at once for each place before it.
void TestHostile::readsLongRunsOfOneCharacter_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *charset : {"iso-2022-jp", "iso-2022-jp-2"}) {
        QTest::addRow("%s without an end", charset)
            << mailWith("Content-Type: text/plain; charset=" + QByteArray(charset) + '\n',
                        "\x1b$B" + QByteArray("!!").repeated(500'000));
    }
    QTest::newRow("hz-gb-2312") << mailWith("Content-Type: text/plain; charset=hz-gb-2312\n",
                                            QByteArray("~{!!").repeated(400'000));
    for (const char *space : {"\u00A0", "\u2003", "\u3000", "\u2028", "\u0085", " ", "\t"}) {
        QTest::addRow("white space %02X", uint(QString::fromUtf8(space).at(0).unicode()))
            << mailWith("Content-Type: text/plain; charset=utf-8\n", QByteArray(space).repeated(600'000));
    }
}

void TestHostile::readsLongRunsOfOneCharacter()
{
    QFETCH(QByteArray, bytes);
    const Document document = readDocument(bytes);
    QVERIFY(document.text.startsWith("From: a@example.com\n"_L1));
}

void TestHostile::readsThreeKindsOfLineEnds_data()
{
    QTest::addColumn<QByteArray>("end");
    QTest::newRow("CR CR LF") << QByteArray("\r\r\n");
    QTest::newRow("CR LF") << QByteArray("\r\n");
    QTest::newRow("CR") << QByteArray("\r");
}

void TestHostile::readsThreeKindsOfLineEnds()
{
    QFETCH(QByteArray, end);
    for (const QByteArray &bytes : {returned({}), QByteArray("550 5.1.1 no\nlee@example.net\n\nBye\n")}) {
        const Document document = readDocument(QByteArray(bytes).replace('\n', end));
        const Document expected = readDocument(bytes);
        QCOMPARE(document.text, expected.text);
        QCOMPARE(document.sections.size(), expected.sections.size());
    }
}

BOUNCELENS_TEST(TestHostile)
#include "tst_hostile.moc"
