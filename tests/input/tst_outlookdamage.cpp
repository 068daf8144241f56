// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/document.h"
#include "input/limits.h"
#include "input/outlook/compoundcheck.h"
#include "input/reader.h"

#include "support/damagedoutlook.h"
#include "support/outlooksamples.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QRandomGenerator>

using namespace BounceLens;
using namespace BounceLens::OutlookSamples;
using namespace Qt::StringLiterals;

/// Outlook files that are cut off, damaged or made to harm.
class TestOutlookDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void survivesTruncationAnywhere();
    void readsWhatIsLeft();
    void salvagesText();
    void survivesDamagedBytes();
    void refusesWhatWouldHarm_data();
    void refusesWhatWouldHarm();
    void keepsLimits_data();
    void keepsLimits();
    void leavesOtherProgramsFilesAlone();
    void saysWhatWinmailIs_data();
    void saysWhatWinmailIs();
    void stopsWhenAsked();
};

namespace {

void checkDocument(const Document &document)
{
    QVERIFY(document.text.size() <= kMaxTextCharacters);
    int last = 0;
    for (const Section &section : document.sections) {
        QVERIFY(section.lines.first > last);
        QVERIFY(section.lines.last >= section.lines.first);
        QVERIFY(section.lines.last <= document.lineCount());
        last = section.lines.last;
    }
}

} // namespace

void TestOutlookDamage::survivesTruncationAnywhere()
{
    const QByteArray whole = note(u"FW"_s, u"See"_s).attachment(message(unknownUser())).toFile();
    for (qsizetype length = 8; length < whole.size(); length += length % kSector < 16 ? 3 : 67) {
        const Document document = readDocument(whole.first(length));
        checkDocument(document);
        const bool isMarked = document.hasNote(NoteId::DamagedFile);
        QVERIFY2(isMarked || whole.size() - length < kSector, qPrintable(QString::number(length)));
    }
}

/// With the tables in front, as Outlook writes them, the end of the file holds no more than the last attachment.
void TestOutlookDamage::readsWhatIsLeft()
{
    const QByteArray mail = "From: a@example.com\nTo: b@example.com\n\n" + "all work and no play\n"_ba.repeated(2000);
    const QByteArray whole = tablesInFront(unknownUser().attachment(file(u"a.eml"_s, {}, mail)).toFile());
    QVERIFY(!readDocument(whole).hasNote(NoteId::DamagedFile));
    QVERIFY(readDocument(whole).text.count("no play"_L1) == 2000);
    const Document document = readDocument(whole.first(whole.size() - 20'000));
    QVERIFY(document.hasNote(NoteId::DamagedFile));
    QVERIFY(document.text.count("no play"_L1) > 500);
    const Section *status = document.firstOf(SectionKind::DeliveryStatus);
    QVERIFY(status);
    QCOMPARE(status->blocks.at(1).value(u"Diagnostic-Code"), u"smtp; 550 5.1.1 User unknown");
}

void TestOutlookDamage::salvagesText()
{
    const QByteArray whole = postfixBounce().toFile();
    const Document document = readDocument(whole.first(whole.size() - 2 * kSector));
    QVERIFY(document.hasNote(NoteId::DamagedFile));
    QVERIFY2(document.text.contains("550 5.1.1 User unknown"_L1), qPrintable(document.text));
}

void TestOutlookDamage::survivesDamagedBytes()
{
    const QByteArray whole = note(u"FW"_s, u"See"_s).attachment(message(unknownUser())).toFile();
    QRandomGenerator random(20261119);
    for (int round = 0; round < 1500; ++round) {
        QByteArray bytes = whole;
        for (int change = random.bounded(1, 12); change > 0; --change) {
            const qsizetype at = random.bounded(2) ? random.bounded(int(bytes.size())) : random.bounded(int(kSector));
            bytes[std::max<qsizetype>(8, at)] = char(random.bounded(4) ? random.bounded(256) : 0xFF);
        }
        checkDocument(readDocument(bytes));
    }
}

void TestOutlookDamage::refusesWhatWouldHarm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("the signature only") << unknownUser().toFile().first(8);
    QTest::newRow("a header only") << unknownUser().toFile().first(kSector);
    QTest::newRow("a table that loops") << loopedTable(0);
    QTest::newRow("a table that points out of the file") << loopedTable(0x00FFFFFF);
    QTest::newRow("a billion tables") << patched(44, 1'000'000'000);
    QTest::newRow("no table") << patched(44, 0);
    QTest::newRow("a chain of tables that loops") << patched(72, 0x7FFFFFFF);
    QTest::newRow("sectors of 2^31 bytes") << patched(30, 0x0006001F);
    QTest::newRow("a short sector longer than a sector") << patched(32, 0x0000001F);
    QTest::newRow("all streams are short") << patched(56, 0xFFFFFFFF);
    QTest::newRow("a directory outside of the file") << patched(48, 0x00FFFFFF);
    QTest::newRow("a list of 50,000 siblings") << listed(50'000, 2);
    QTest::newRow("50,000 storages, one in the other") << listed(50'000, 1);
    QTest::newRow("a tree of 50,000 siblings") << tree(50'000);
    QTest::newRow("a list of 50,000 siblings with short cuts") << shortCut(listed(50'000, 2));
    QTest::newRow("a root with siblings") << withRootSibling();
    QTest::newRow("a directory of 10 MB") << compound(20'000);
}

void TestOutlookDamage::refusesWhatWouldHarm()
{
    QFETCH(QByteArray, bytes);
    const Document document = readDocument(bytes);
    QVERIFY(document.hasNote(NoteId::DamagedFile));
    checkDocument(document);
}

void TestOutlookDamage::keepsLimits_data()
{
    QTest::addColumn<MsgObject>("file");
    QTest::addColumn<NoteId>("note");
    QTest::newRow("300 messages, one in the other") << nested(300) << NoteId::TooDeep;
    QTest::newRow("3,000 attachments") << withAttachments(3000) << NoteId::TooManyParts;
    QTest::newRow("2,000 recipients") << withRecipients(2000) << NoteId::TooManyParts;
    QTest::newRow("a body of 20 MB") << note(u"x"_s, u"550 5.1.1 User unknown\r\n"_s.repeated(450'000))
                                     << NoteId::Shortened;
    QTest::newRow("a body of one long line") << note(u"x"_s, QString(1'000'000, u'x')) << NoteId::LongLine;
    QTest::newRow("an attachment of 30 MB")
        << note(u"x"_s, u"y"_s).attachment(file(u"a.bin"_s, {}, QByteArray(30'000'000, 'x')))
        << NoteId::AttachmentSkipped;
    QTest::newRow("attached mails of 60 MB")
        << note(u"x"_s, u"y"_s)
               .attachment(
                   file(u"a.eml"_s, {}, "From: a@example.com\nTo: b@example.com\n\n" + QByteArray(15'000'000, 'x')))
               .attachment(
                   file(u"b.eml"_s, {}, "From: a@example.com\nTo: b@example.com\n\n" + QByteArray(15'000'000, 'x')))
               .attachment(
                   file(u"c.eml"_s, {}, "From: a@example.com\nTo: b@example.com\n\n" + QByteArray(15'000'000, 'x')))
        << NoteId::TooManyParts;
    QTest::newRow("RTF of 100,000 groups")
        << MsgObject().unicode(MessageClass, u"IPM.Note"_s).binary(Rtf, storedRtf("{\\'fc"_ba.repeated(100'000)))
        << NoteId::LongLine;
}

void TestOutlookDamage::keepsLimits()
{
    QFETCH(MsgObject, file);
    QFETCH(NoteId, note);
    const QByteArray bytes = file.toFile();
    const Document document = readDocument(bytes);
    QVERIFY(document.hasNote(note));
    QVERIFY(document.lineCount() > 0);
    checkDocument(document);
}

void TestOutlookDamage::leavesOtherProgramsFilesAlone()
{
    QByteArray bytes = compound(1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, 0xFFFFFFFF);
    const Document other = readDocument(bytes);
    QCOMPARE(other.format, DocumentFormat::Binary);
    QCOMPARE(other.notes.first().detail, u"OLE");
    QVERIFY(!other.hasNote(NoteId::DamagedFile));
}

void TestOutlookDamage::saysWhatWinmailIs_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    const QByteArray tnef = QByteArray("\x78\x9F\x3E\x22\x01\x00\x01\x06\x90\x08\x00\x04\x00\x00\x00", 15);
    const QByteArray header =
        "From: a@example.com\nTo: b@example.com\nContent-Type: multipart/mixed; boundary=b\n\n--b\n"
        "Content-Type: text/plain\n\nHello\n--b\nContent-Transfer-Encoding: base64\n";
    QTest::newRow("by itself") << tnef << QString();
    QTest::newRow("by its type") << header + "Content-Type: application/ms-tnef\n\n" + tnef.toBase64() + "\n--b--\n"
                                 << u"application/ms-tnef"_s;
    QTest::newRow("by its name") << header + "Content-Type: application/octet-stream; name=winmail.dat\n\n" +
                                        tnef.toBase64() + "\n--b--\n"
                                 << u"winmail.dat"_s;
    QTest::newRow("in an Outlook file")
        << note(u"x"_s, u"y"_s).attachment(file(u"winmail.dat"_s, u"application/octet-stream"_s, tnef)).toFile()
        << u"winmail.dat"_s;
}

void TestOutlookDamage::saysWhatWinmailIs()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    const Document document = readDocument(bytes);
    const auto found = std::ranges::find(document.notes, NoteId::Winmail, &Note::id);
    QVERIFY(found != document.notes.end());
    QCOMPARE(found->detail, name);
    QVERIFY(!document.hasNote(NoteId::NotText));
    QCOMPARE(document.format, name.isEmpty() ? DocumentFormat::Binary : DocumentFormat::Mail);
}

void TestOutlookDamage::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const Document document = readDocument(unknownUser().toFile(), source.get_token());
    QVERIFY(document.firstOf(SectionKind::DeliveryStatus) == nullptr);
}

BOUNCELENS_TEST(TestOutlookDamage)
#include "tst_outlookdamage.moc"
