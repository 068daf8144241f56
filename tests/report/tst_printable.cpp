// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/printable.h"

#include "explain/explain.h"
#include "report/checkreport.h"
#include "report/fileerror.h"
#include "report/json.h"
#include "report/replies.h"
#include "report/text.h"

#include "support/names.h"
#include "support/registry.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Nothing that comes from outside acts where it is shown, and none of it makes a line of its own.
class TestPrintable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsWhatIsUnseen_data();
    void showsWhatIsUnseen();
    void leavesNothingUnseen();
    void keepsValuesInJson();
    void keepsFileNamesInTheirLine();
    void keepsAnswersInTheirLine();
    void keepsRepliesInTheirField();
    void keepsFactsInTheirLine();
};

void TestPrintable::showsWhatIsUnseen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("shown");
    QTest::newRow("letters") << u"a \u00E4 \u0430 \u4E2D \U0001F600"_s << u"a \u00E4 \u0430 \u4E2D \U0001F600"_s;
    QTest::newRow("an escape sequence") << u"\x1b[2J"_s << u"\u241B[2J"_s;
    QTest::newRow("delete") << u"\x7f"_s << u"\u2421"_s;
    QTest::newRow("a control sequence of C1") << u"\u009B2J"_s << u"<U+009B>2J"_s;
    QTest::newRow("a carriage return") << u"a\rb"_s << u"a\u240Db"_s;
    QTest::newRow("line ends of Unicode") << u"a\u2028b\u2029c\u0085d"_s << u"a<U+2028>b<U+2029>c<U+0085>d"_s;
    QTest::newRow("directions") << u"\u202Egpj\u2066\u200F\u061C"_s << u"<U+202E>gpj<U+2066><U+200F><U+061C>"_s;
    QTest::newRow("zero width") << u"a\u200Bb\u200Dc\uFEFFd\u2060e\u00ADf"_s
                                << u"a<U+200B>b<U+200D>c<U+FEFF>d<U+2060>e<U+00AD>f"_s;
    QTest::newRow("tags outside the basic plane") << u"a\U000E0041b"_s << u"a<U+E0041>b"_s;
    QTest::newRow("blank letters") << u"a\u3164b\u115Fc"_s << u"a<U+3164>b<U+115F>c"_s;
    QTest::newRow("half a pair") << u"a"_s + QChar(0xD800) + u"b"_s << u"a<U+D800>b"_s;
}

void TestPrintable::showsWhatIsUnseen()
{
    QFETCH(QString, text);
    QFETCH(QString, shown);
    QCOMPARE(printable(text), shown);
    QCOMPARE(printableLine(text), shown);
    QCOMPARE(printable(u"a\tb\nc"_s), u"a\tb\nc"_s);
    QCOMPARE(printableLine(u"a\tb\nc"_s), u"a\tb\u240Ac"_s);
}

void TestPrintable::leavesNothingUnseen()
{
    for (char32_t c = 0; c <= 0x10FFFF; ++c) {
        const QString text = QChar::isSurrogate(c) ? QString(QChar(char16_t(c))) : QString(QChar::fromUcs4(c));
        const bool isMark = QChar::category(c) == QChar::Other_Control || QChar::category(c) == QChar::Other_Format ||
                            QChar::category(c) == QChar::Separator_Line ||
                            QChar::category(c) == QChar::Separator_Paragraph || QChar::isSurrogate(c);
        const QString shown = printableLine(text);
        if (isMark && c != U'\t' && shown == text) {
            QFAIL(qPrintable(u"U+%1"_s.arg(uint(c), 4, 16)));
        }
    }
}

void TestPrintable::keepsValuesInJson()
{
    const QString value = u"a\u009B\u007F\u202E\u2028\"\\\n\x1b\U000E0041\u00E4"_s;
    const QByteArray json = printableJson({{u"k\u202E"_s, value}});
    QCOMPARE(QString::fromUtf8(json), printableLine(QString::fromUtf8(json)));
    QVERIFY(json.contains("\xC3\xA4"));
    QCOMPARE(QJsonDocument::fromJson(json).object().value(u"k\u202E"_s).toString(), value);
}

void TestPrintable::keepsFileNamesInTheirLine()
{
    const QString name = u"a\nBounce\n550 5.1.1 forged\x1b[2J"_s;
    QCOMPARE(fileErrorSentence({FileError::Reason::Missing, name, {}}).count(u'\n'), 0);
    const Explanation explanation = explain("550 5.1.1 User unknown", Catalog::builtIn(), name);
    const QString text = toText(explanation, Colours::Off);
    QVERIFY(!text.contains("\n550 5.1.1 forged"_L1));
    QVERIFY(!text.contains(u'\x1b'));
}

void TestPrintable::keepsAnswersInTheirLine()
{
    DnsAnswer answer;
    answer.question = {.name = nameOf(u"example.com"_s), .type = RecordType::Txt};
    DnsRecord record;
    record.type = RecordType::Txt;
    record.text = "v=spf1 -all\nSPF: pass\n\xC2\x9B";
    answer.records = {record};
    const QString text = answerText(answer);
    QVERIFY2(!text.contains(u'\n'), qPrintable(text));
    QVERIFY(text.contains(u"\u240ASPF: pass\u240A<U+009B>"_s));
}

void TestPrintable::keepsRepliesInTheirField()
{
    const Explanation explanation =
        explain("220 mx\nEHLO a\n250 ok\nMAIL FROM:<kim@example.com>\n250 ok\nRCPT TO:<lee@example.net>\n"
                "550-5.1.1 no\n550-Recipient: forged@example.org\n550 5.1.1 no such user\n",
                Catalog::builtIn());
    QCOMPARE(explanation.analysis.failures.size(), 1);
    for (const QString &text :
         {toText(explanation, Colours::Off), ticketNote(explanation, 0), toMarkdown(explanation)}) {
        QVERIFY2(!text.contains("\n550-Recipient"_L1), qPrintable(text));
        QVERIFY(text.contains("550-Recipient: forged"_L1));
    }
}

void TestPrintable::keepsFactsInTheirLine()
{
    Explanation explanation = explain("550 5.1.1 <lee@example.net>: User unknown", Catalog::builtIn());
    QCOMPARE(explanation.analysis.failures.size(), 1);
    for (QString *value :
         {&explanation.analysis.failures.first().recipient, &explanation.analysis.failures.first().queueId,
          &explanation.analysis.failures.first().remoteHost, &explanation.analysis.failures.first().messageId}) {
        *value = u"x\nforged: y\u202E"_s;
    }
    for (const QString &text : {toText(explanation, Colours::Off), ticketNote(explanation, 0), toMarkdown(explanation),
                                customerReply(explanation, 0)}) {
        QVERIFY2(!text.contains("\nforged"_L1), qPrintable(text));
        QVERIFY(!text.contains(u'\u202E'));
    }
}

BOUNCELENS_TEST(TestPrintable)
#include "tst_printable.moc"
