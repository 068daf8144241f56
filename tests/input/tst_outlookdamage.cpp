// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/document.h"
#include "input/limits.h"
#include "input/outlook/compoundcheck.h"
#include "input/reader.h"

#include "support/outlooksamples.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QRandomGenerator>
#include <QtEndian>

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

constexpr qsizetype kSector = 512;

void put32(QByteArray &bytes, qsizetype at, quint32 value)
{
    qToLittleEndian(value, bytes.data() + at);
}

quint32 get32(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (qsizetype byte = 3; byte >= 0; --byte) {
        value = (value << 8) | static_cast<unsigned char>(bytes.at(at + byte));
    }
    return value;
}

/// A compound file by hand: header, allocation table in sector 0, directory from sector 1 on.
QByteArray compound(qsizetype directorySectors)
{
    const qsizetype tables = (directorySectors + 1) / 127 + 1;
    QByteArray bytes((1 + tables + directorySectors) * kSector, '\0');
    bytes.replace(0, 8, QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8));
    bytes[24] = 0x3E;
    bytes[26] = 3;
    bytes.replace(28, 6, QByteArray("\xFE\xFF\x09\0\x06\0", 6));
    put32(bytes, 44, quint32(tables));
    put32(bytes, 48, quint32(tables));
    put32(bytes, 56, 4096);
    put32(bytes, 60, 0xFFFFFFFE);
    put32(bytes, 68, 0xFFFFFFFE);
    for (qsizetype at = 0; at < 109; ++at) {
        put32(bytes, 76 + at * 4, at < tables ? quint32(at) : 0xFFFFFFFF);
    }
    for (qsizetype at = 0; at < tables * 128; ++at) {
        const bool isDirectory = at >= tables && at < tables + directorySectors;
        const quint32 next = at + 1 < tables + directorySectors ? quint32(at) + 1 : 0xFFFFFFFE;
        put32(bytes, kSector + at * 4, at < tables ? 0xFFFFFFFD : isDirectory ? next : 0xFFFFFFFF);
    }
    return bytes;
}

/// Writes a directory entry: type 5 is the root, 1 a storage, 2 a stream.
void putEntry(QByteArray &bytes, quint32 entry, char type, quint32 next, quint32 child)
{
    const qsizetype tables = get32(bytes, 44);
    const qsizetype at = (1 + tables) * kSector + entry * 128;
    bytes[at] = char('A' + entry % 26);
    bytes[at + 64] = 4;
    bytes[at + 66] = type;
    put32(bytes, at + 68, 0xFFFFFFFF);
    put32(bytes, at + 72, next);
    put32(bytes, at + 76, child);
    put32(bytes, at + 116, 0xFFFFFFFE);
}

/// A directory that is one long list, siblings or each the child of the one before.
QByteArray listed(quint32 entries, char type)
{
    QByteArray bytes = compound(entries / 4 + 1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, 1);
    for (quint32 at = 1; at < entries; ++at) {
        const quint32 next = at + 1 < entries ? at + 1 : 0xFFFFFFFF;
        putEntry(bytes, at, type, type == 2 ? next : 0xFFFFFFFF, type == 2 ? 0xFFFFFFFF : next);
    }
    return bytes;
}

/// The list can be reached by way of its children too, which a walk in another order would take for a flat tree.
QByteArray shortCut(QByteArray bytes)
{
    const qsizetype directory = (1 + get32(bytes, 44)) * kSector;
    for (qsizetype entry = 1; directory + entry * 128 + 256 < bytes.size(); ++entry) {
        const qsizetype at = directory + entry * 128;
        const quint32 next = get32(bytes, at + 72);
        bytes[at + 66] = 1;
        put32(bytes, at + 68, next);
        put32(bytes, at + 72, 0xFFFFFFFF);
        put32(bytes, at + 76, next == 0xFFFFFFFF ? next : std::min<quint32>(next + 100, 49'999));
    }
    return bytes;
}

QByteArray withRootSibling()
{
    QByteArray bytes = listed(8, 2);
    putEntry(bytes, 0, 5, 1, 2);
    return bytes;
}

/// The same as a balanced tree, which no limit of depth stops.
quint32 putTree(QByteArray &bytes, quint32 first, quint32 last)
{
    if (first > last) {
        return 0xFFFFFFFF;
    }
    const quint32 middle = first + (last - first) / 2;
    putEntry(bytes, middle, 2, putTree(bytes, middle + 1, last), 0xFFFFFFFF);
    const qsizetype tables = get32(bytes, 44);
    put32(bytes, (1 + tables) * kSector + middle * 128 + 68,
          middle == 0 ? 0xFFFFFFFF : putTree(bytes, first, middle - 1));
    return middle;
}

QByteArray tree(quint32 entries)
{
    QByteArray bytes = compound(entries / 4 + 1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, 0);
    const quint32 root = putTree(bytes, 1, entries - 1);
    putEntry(bytes, 0, 5, 0xFFFFFFFF, root);
    return bytes;
}

/// All numbers of the allocation tables point to one sector.
QByteArray loopedTable(quint32 target)
{
    QByteArray bytes = unknownUser().toFile();
    const qsizetype table = (1 + get32(bytes, 76)) * kSector;
    for (qsizetype at = 0; at < 128; ++at) {
        put32(bytes, table + at * 4, target);
    }
    return bytes;
}

QByteArray patched(qsizetype at, quint32 value)
{
    QByteArray bytes = unknownUser().toFile();
    put32(bytes, at, value);
    return bytes;
}

/// The same file with its allocation table, directory and short streams in front. libgsf writes them last.
QByteArray tablesInFront(const QByteArray &bytes)
{
    const qsizetype table = (1 + get32(bytes, 76)) * kSector;
    const auto next = [&](quint32 sector) { return get32(bytes, table + sector * 4); };
    QList<quint32> order{get32(bytes, 76)};
    const auto addChain = [&](quint32 first) {
        for (quint32 sector = first; sector < 0xFFFFFFF0; sector = next(sector)) {
            order.append(sector);
        }
    };
    addChain(get32(bytes, 48));
    const QList<quint32> directory = order.sliced(1);
    addChain(get32(bytes, 60));
    addChain(get32(bytes, (1 + directory.first()) * kSector + 116));
    for (quint32 sector = 0; sector < bytes.size() / kSector - 1; ++sector) {
        order += order.contains(sector) ? QList<quint32>() : QList<quint32>{sector};
    }
    const auto moved = [&order](quint32 sector) {
        return order.contains(sector) ? quint32(order.indexOf(sector)) : sector;
    };
    QByteArray out = bytes.first(kSector);
    for (const quint32 sector : std::as_const(order)) {
        out += bytes.mid((1 + sector) * kSector, kSector);
    }
    for (quint32 at = 0; at < order.size(); ++at) {
        put32(out, kSector + at * 4, moved(next(order.at(at))));
    }
    for (const qsizetype at : {76, 48, 60}) {
        put32(out, at, moved(get32(bytes, at)));
    }
    for (const quint32 sector : directory) {
        for (qsizetype at = (1 + moved(sector)) * kSector + 116, end = at + kSector; at < end; at += 128) {
            const bool isRoot = out[at - 50] == 5;
            put32(out, at, isRoot || get32(out, at + 4) >= 4096 ? moved(get32(out, at)) : get32(out, at));
        }
    }
    return out;
}

MsgObject nested(int depth)
{
    MsgObject innermost = unknownUser();
    for (int at = 0; at < depth; ++at) {
        innermost = note(u"FW"_s, u"See"_s).attachment(message(innermost));
    }
    return innermost;
}

MsgObject withAttachments(int count)
{
    MsgObject object = note(u"x"_s, u"550 5.1.1 User unknown"_s);
    for (int at = 0; at < count; ++at) {
        object.attachment(file(u"a.bin"_s, {}, "x"));
    }
    return object;
}

MsgObject withRecipients(int count)
{
    MsgObject object = report(u"NDR"_s);
    for (int at = 0; at < count; ++at) {
        object.recipient(recipient(u"lee%1@example.net"_s.arg(at), u"<mx.example.net #5.1.1 smtp;550 5.1.1 no>"_s));
    }
    return object;
}

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
