// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/ndrcode.h"
#include "input/outlook/rtf.h"
#include "input/outlook/rtfcompression.h"

#include "support/outlooksamples.h"
#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace BounceLens::OutlookSamples;
using namespace Qt::StringLiterals;

/// The values of Outlook's properties: what an NDR keeps of a reply, and RTF.
class TestOutlookValues : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void readsSupplementaryInfo_data();
    void readsSupplementaryInfo();
    void neverInventsACode();
    void decompressesRtf();
    void readsRtf_data();
    void readsRtf();
};

void TestOutlookValues::readsSupplementaryInfo_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected");
    QTest::newRow("as MS-OXCMAIL writes it") << u"<mx.example.net #5.1.1 smtp;550 5.1.1 No such user>"_s
                                             << u"mx.example.net|5.1.1|smtp; 550 5.1.1 No such user"_s;
    QTest::newRow("without a host") << u"< #5.1.10 smtp;550 5.1.10 Not found>"_s
                                    << u"|5.1.10|smtp; 550 5.1.10 Not found"_s;
    QTest::newRow("Exchange 2003 names itself") << u"<mail.example.com #5.1.1>"_s << u"|5.1.1|"_s;
    QTest::newRow("Exchange 2007") << u"#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##"_s
                                   << u"||smtp; 550 5.1.1 RESOLVER.ADR.RecipNotFound; not found"_s;
    QTest::newRow("Exchange 2007 quotes a server")
        << u"mail.example.com #<mx.example.net #5.7.1 smtp; 550 no> #SMTP#"_s << u"mx.example.net|5.7.1|smtp; 550 no"_s;
    QTest::newRow("an answer with angle brackets")
        << u"<mx.example.net #5.1.1 smtp;550 5.1.1 <lee@example.net>: unknown>"_s
        << u"mx.example.net|5.1.1|smtp; 550 5.1.1 <lee@example.net>: unknown"_s;
    QTest::newRow("Exchange 5.5") << u"MSEXCH:IMS:EXAMPLE:HOST 0 (000C05A6) Unknown Recipient"_s
                                  << u"||x-exchange; MSEXCH:IMS:EXAMPLE:HOST 0 (000C05A6) Unknown Recipient"_s;
    QTest::newRow("nothing") << QString() << u"||"_s;
}

void TestOutlookValues::readsSupplementaryInfo()
{
    QFETCH(QString, value);
    const auto info = readSupplementaryInfo(value);
    QTEST(QString(info.remoteMta + u'|' + info.status + u'|' + info.diagnostic), "expected");
}

void TestOutlookValues::neverInventsACode()
{
    QCOMPARE(statusFromNdrCode(511), u"5.1.1");
    QCOMPARE(statusFromNdrCode(447), u"4.4.7");
    QVERIFY2(statusFromNdrCode(510).isEmpty(), "5.1.10 was stored as 510 too");
    QVERIFY(statusFromNdrCode(0).isEmpty());
    QVERIFY(statusFromNdrCode(-1).isEmpty());
    QVERIFY(statusFromNdrCode(311).isEmpty());
    QCOMPARE(ndrDiagnosticName(0), "unrecognised OR name"_L1);
    QCOMPARE(ndrDiagnosticName(47), "unable to downgrade"_L1);
    QVERIFY(ndrDiagnosticName(-1).isEmpty());
    QVERIFY(ndrDiagnosticName(48).isEmpty());
    QCOMPARE(ndrReasonName(6), "directory operation unsuccessful"_L1);
    QVERIFY(ndrReasonName(7).isEmpty());
}

/// The examples of MS-OXRTFCP section 3.
void TestOutlookValues::decompressesRtf()
{
    const QByteArray simple = QByteArray::fromHex("2d0000002b0000004c5a4675f1c5c7a703000a007263706731323542320af3206865"
                                                  "6c090020627705b06c647d0a800fa0");
    QCOMPARE(decompressedRtf(simple), "{\\rtf1\\ansi\\ansicpg1252\\pard hello world}\r\n"_ba);
    const QByteArray overlapping =
        QByteArray::fromHex("1a0000001c0000004c5a4675e2d44b5141000420575859 5a0d6e7d010eb0"_ba.replace(' ', ""));
    QCOMPARE(decompressedRtf(overlapping), "{\\rtf1 WXYZWXYZWXYZWXYZWXYZ}"_ba);
    QCOMPARE(decompressedRtf(storedRtf("{\\rtf1 x}")), "{\\rtf1 x}"_ba);
    QVERIFY(!decompressedRtf("too short"));
    QVERIFY(!decompressedRtf(QByteArray(40, 'x')));
    for (qsizetype length = 16; length < simple.size(); ++length) {
        QVERIFY(decompressedRtf(simple.first(length)));
    }
}

void TestOutlookValues::readsRtf_data()
{
    QTest::addColumn<QByteArray>("rtf");
    QTest::addColumn<QString>("text");
    QTest::newRow("paragraphs") << "{\\rtf1\\ansi one\\par two\\line three}"_ba << u"one\ntwo\nthree"_s;
    QTest::newRow("tables are no text")
        << "{\\rtf1{\\fonttbl{\\f0 Arial;}}{\\colortbl;\\red0;}{\\*\\generator Riched20;}a}"_ba << u"a"_s;
    QTest::newRow("a code page") << "{\\rtf1\\ansi\\ansicpg1251 \\'ce\\'f8\\'e8\\'e1\\'ea\\'e0}"_ba << u"Ошибка"_s;
    QTest::newRow("the code page of a font")
        << "{\\rtf1\\ansicpg1252{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset128 B;}}\\f1 \\'83\\'47\\f0 \\'fc}"_ba
        << u"エü"_s;
    QTest::newRow("Unicode with its fallback")
        << "{\\rtf1\\uc1 \\u12456?\\u-4096 ?{\\uc2\\u252 ab}c}"_ba << u"エ\uF000üc"_s;
    QTest::newRow("escapes") << "{\\rtf1 \\{a\\}\\\\ \\lquote b\\rquote}"_ba << u"{a}\\ ‘b’"_s;
    QTest::newRow("HTML comes back")
        << "{\\rtf1\\ansi\\fromhtml1 {\\*\\htmltag19 <p>}\\htmlrtf \\pard\\htmlrtf0 a\\par b{\\*\\htmltag27 </p>}"
           "\\htmlrtf \\par\\htmlrtf0 {\\*\\mhtmltag84 <x>}}"_ba
        << u"<p>a\nb</p>"_s;
    QTest::newRow("text comes back") << "{\\rtf1\\ansi\\fromtext 550 5.1.1\\par no}"_ba << u"550 5.1.1\nno"_s;
    QTest::newRow("groups without end") << "{{{{{{\\rtf1 a"_ba << u"a"_s;
    QTest::newRow("ends without groups") << "}}}}}a\\"_ba << u"a"_s;
    QTest::newRow("an escape that is cut off") << "{\\rtf1 a\\'8"_ba << u"a\b"_s;
}

void TestOutlookValues::readsRtf()
{
    QFETCH(QByteArray, rtf);
    QTEST(readRtf(rtf).text, "text");
}

BOUNCELENS_TEST(TestOutlookValues)
#include "tst_outlookvalues.moc"
