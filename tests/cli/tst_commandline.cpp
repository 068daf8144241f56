// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include "support/program.h"
#include "support/registry.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <sys/resource.h>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Runs the real program without a display.
class TestCommandLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void lintsNoOwnCards();
    void lintsAllResources();
    void lintsTextsThatLeave();
    void writesAPageOfHtml();
    void explainsAsJsonLines();
    void answersClassifyInStep();
    void goesOnAfterAnUnreadableFile();
    void usesOwnCards();
    void countsCoverage();
    void usesNoColoursInAPipe();
    void speaksGerman();
    void mixesNoLanguagesInASentence();
    void listsWhatIsNotTranslated();
    void staysUnder300Megabytes_data();
    void staysUnder300Megabytes();

private:
    Program m_program;
};

void TestCommandLine::exitCodes_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("exitCode");
    const QByteArray reply = "550 5.1.1 User unknown\n";
    QTest::newRow("explained") << QStringList{u"explain"_s, u"-"_s} << reply << 0;
    QTest::newRow("nothing recognised") << QStringList{u"explain"_s, u"-"_s} << QByteArray("Good morning\n") << 1;
    QTest::newRow("an empty input") << QStringList{u"explain"_s, u"-"_s} << QByteArray() << 1;
    QTest::newRow("no file named") << QStringList{u"explain"_s} << QByteArray() << 2;
    QTest::newRow("an unknown option") << QStringList{u"explain"_s, u"--xml"_s, u"-"_s} << reply << 2;
    QTest::newRow("a missing file") << QStringList{u"explain"_s, u"/nonexistent.eml"_s} << QByteArray() << 2;
    QTest::newRow("a folder") << QStringList{u"explain"_s, u"/"_s} << QByteArray() << 2;
    QTest::newRow("classify") << QStringList{u"classify"_s} << reply << 0;
    QTest::newRow("classify takes words without a code")
        << QStringList{u"classify"_s} << QByteArray("mailbox is full\n") << 0;
    QTest::newRow("classify with an argument") << QStringList{u"classify"_s, u"x"_s} << reply << 2;
    QTest::newRow("the list of cards") << QStringList{u"cards"_s, u"list"_s} << QByteArray() << 0;
    QTest::newRow("one card") << QStringList{u"cards"_s, u"show"_s, u"google/dmarc-policy"_s} << QByteArray() << 0;
    QTest::newRow("a card that does not exist")
        << QStringList{u"cards"_s, u"show"_s, u"no/such"_s} << QByteArray() << 2;
    QTest::newRow("the list of cards as JSON") << QStringList{u"cards"_s, u"list"_s, u"--json"_s} << QByteArray() << 0;
    QTest::newRow("the coverage of replies")
        << QStringList{u"cards"_s, u"coverage"_s, u"-"_s} << QByteArray("550 5.1.1 User unknown\n") << 0;
    QTest::newRow("coverage of nothing") << QStringList{u"cards"_s, u"coverage"_s} << QByteArray() << 2;
    QTest::newRow("a test of no file") << QStringList{u"cards"_s, u"test"_s} << QByteArray() << 2;
    QTest::newRow("cards alone") << QStringList{u"cards"_s} << QByteArray() << 2;
    QTest::newRow("one card as JSON") << QStringList{u"cards"_s, u"show"_s, u"--json"_s, u"google/dmarc-policy"_s}
                                      << QByteArray() << 0;
    QTest::newRow("cards with an unknown word") << QStringList{u"cards"_s, u"shuffle"_s} << QByteArray() << 2;
    QTest::newRow("the list of cards of a file") << QStringList{u"cards"_s, u"list"_s, u"x"_s} << QByteArray() << 2;
    QTest::newRow("an option without its value") << QStringList{u"explain"_s, u"-"_s, u"--own"_s} << reply << 2;
    QTest::newRow("a switch with a value") << QStringList{u"explain"_s, u"--json=yes"_s, u"-"_s} << reply << 2;
    QTest::newRow("own mail servers that are no names")
        << QStringList{u"explain"_s, u"--own"_s, u"not a name"_s, u"-"_s} << reply << 2;
    QTest::newRow("a file of cards that does not exist is a fault")
        << QStringList{u"cards"_s, u"lint"_s, u"--cards"_s, u"/nonexistent"_s} << QByteArray() << 1;
    QTest::newRow("help of a command") << QStringList{u"explain"_s, u"--help"_s} << QByteArray() << 0;
    QTest::newRow("help in one letter") << QStringList{u"-h"_s} << QByteArray() << 0;
    QTest::newRow("help") << QStringList{u"--help"_s} << QByteArray() << 0;
    QTest::newRow("version") << QStringList{u"--version"_s} << QByteArray() << 0;
}

void TestCommandLine::exitCodes()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, input);
    const Program::Result result = m_program.run(arguments, input);
    QTEST(result.exitCode, "exitCode");
    QCOMPARE(result.err.isEmpty(), result.exitCode != 2);
    QVERIFY(result.exitCode == 2 || !result.out.isEmpty());
}

void TestCommandLine::lintsNoOwnCards()
{
    const Program::Result none = m_program.run({u"cards"_s, u"lint"_s});
    QCOMPARE(none.exitCode, 0);
    QCOMPARE(none.out, u"You have no cards of your own yet.\n"_s);
    const QTemporaryDir folder;
    const Program::Result empty = m_program.run({u"cards"_s, u"lint"_s, folder.path()});
    QCOMPARE(empty.exitCode, 0);
    QVERIFY2(empty.out.contains(folder.path()), qPrintable(empty.out));
}

void TestCommandLine::lintsAllResources()
{
    const Program::Result result = m_program.run({u"cards"_s, u"lint"_s, QStringLiteral(SAMPLES "/..")});
    QVERIFY2(result.exitCode == 0, qPrintable(result.out));
    const QStringList lines = result.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY2(lines.first().section(u' ', 0, 0).toInt() > 1000, qPrintable(result.out));
    QVERIFY2(lines.at(1).section(u' ', 0, 0).toInt() > 50, qPrintable(result.out));
    QVERIFY2(lines.last().section(u' ', 0, 0).toInt() >= 2, qPrintable(result.out));
}

void TestCommandLine::lintsTextsThatLeave()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"replies"_s));
    QFile texts(folder.filePath(u"replies/mine.toml"_s));
    QVERIFY(texts.open(QIODevice::WriteOnly));
    texts.write("language = \"en\"\n[desk]\ngreeting = \"Hi {nobody},\"\n");
    texts.close();
    const Program::Result result = m_program.run({u"cards"_s, u"lint"_s, folder.path()});
    QCOMPARE(result.exitCode, 1);
    QVERIFY2(result.out.contains("mine.toml:3"_L1), qPrintable(result.out));
    QVERIFY2(result.out.contains("'{nobody}' is not known"_L1), qPrintable(result.out));
}

void TestCommandLine::writesAPageOfHtml()
{
    const QString sample = QStringLiteral(SAMPLES "/unknown-user.eml");
    const Program::Result page = m_program.run({u"explain"_s, u"--html"_s, sample, sample});
    QCOMPARE(page.exitCode, 0);
    QVERIFY(page.out.startsWith("<!DOCTYPE html>"_L1) && page.out.endsWith("</html>\n"_L1));
    QCOMPARE(page.out.count("<section>"_L1), 2);
    QVERIFY(!m_program.run({u"explain"_s, u"--html"_s, u"--redact"_s, u"public"_s, sample}).out.contains("anna@"_L1));
    QCOMPARE(m_program.run({u"explain"_s, u"--html"_s, u"--redact"_s, u"all"_s, sample}).exitCode, 2);
    QCOMPARE(m_program.run({u"explain"_s, u"--redact"_s, u"none"_s, sample}).exitCode, 2);
}

void TestCommandLine::explainsAsJsonLines()
{
    const Program::Result result =
        m_program.run({u"explain"_s, u"--json"_s, QStringLiteral(SAMPLES "/unknown-user.eml"),
                       QStringLiteral(SAMPLES "/transcript.txt")});
    const QStringList lines = result.out.trimmed().split(u'\n');
    QCOMPARE(lines.size(), 2);
    for (const QString &line : lines) {
        QVERIFY(QJsonDocument::fromJson(line.toUtf8()).isObject());
    }
    QCOMPARE(QJsonDocument::fromJson(lines.last().toUtf8())["kind"_L1].toString(), u"transcript");
}

void TestCommandLine::answersClassifyInStep()
{
    QProcess process;
    process.start(QStringLiteral(PROGRAM), {u"classify"_s});
    for (const char *reply : {"550 5.1.1 User unknown\n", "Good morning\n", "452 4.2.2 Mailbox full\n"}) {
        process.write(reply);
        QVERIFY(process.waitForReadyRead());
        QVERIFY(process.canReadLine());
        const QString line = QString::fromUtf8(process.readLine()).trimmed();
        QCOMPARE(line.count(u'\t'), 2);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

void TestCommandLine::goesOnAfterAnUnreadableFile()
{
    const Program::Result result =
        m_program.run({u"explain"_s, u"/nonexistent.eml"_s, QStringLiteral(SAMPLES "/unknown-user.eml")});
    QCOMPARE(result.exitCode, 2);
    QVERIFY(result.err.contains("/nonexistent.eml"_L1));
    QVERIFY(result.out.contains("does not exist"_L1));
}

void TestCommandLine::usesOwnCards()
{
    const QTemporaryDir folder;
    QFile card(folder.filePath(u"own.toml"_s));
    QVERIFY(card.open(QIODevice::WriteOnly));
    card.write("id = \"own/house\"\ntitle = \"Our own rule\"\nreason = \"policy\"\nmeaning = \"We said so.\"\n"
               "[[match]]\ntext = \"user unknown\"\n[[sample]]\nmatches = \"550 User unknown\"\n");
    card.close();
    const QString cards = u"--cards="_s + folder.path();
    QCOMPARE(m_program.run({u"classify"_s, cards}, "550 5.1.1 User unknown\n").out, u"policy\town/house\tlikely\n"_s);
    QCOMPARE(m_program.run({u"cards"_s, u"lint"_s, folder.path()}).exitCode, 0);
    QVERIFY(m_program.run({u"cards"_s, u"test"_s, card.fileName()}).out.startsWith("ok"_L1));

    QFile bad(folder.filePath(u"bad.toml"_s));
    QVERIFY(bad.open(QIODevice::WriteOnly));
    bad.write("id = ");
    bad.close();
    const Program::Result withFault = m_program.run({u"classify"_s, cards}, "550 5.1.1 User unknown\n");
    QCOMPARE(withFault.out, u"policy\town/house\tlikely\n"_s);
    QVERIFY2(withFault.err.contains("bad.toml:1:"_L1), qPrintable(withFault.err));
    QCOMPARE(m_program.run({u"cards"_s, u"lint"_s, folder.path()}).exitCode, 1);
}

void TestCommandLine::countsCoverage()
{
    const QString out = m_program
                            .run({u"cards"_s, u"coverage"_s, u"--list"_s, u"-"_s},
                                 "550 5.1.1 User unknown\n550 5.9.9 Q17\n\nGood morning\n")
                            .out;
    QCOMPARE(out, u"by text\t1\t33.3 %\nby code\t1\t33.3 %\nnot at all\t1\t33.3 %\n550 5.9.9 Q17\nGood morning\n"_s);
}

void TestCommandLine::usesNoColoursInAPipe()
{
    QVERIFY(!m_program.run({u"explain"_s, u"-"_s}, "550 5.1.1 User unknown\n").out.contains(u'\x1b'));
}

void TestCommandLine::speaksGerman()
{
    const QString out =
        m_program.run({u"explain"_s, u"--lang"_s, u"de"_s, QStringLiteral(SAMPLES "/gmail-dmarc.eml")}).out;
    QVERIFY2(out.contains(u"Die DMARC-Richtlinie der Absenderdomain lehnt diese Nachricht ab"), qPrintable(out));
}

void TestCommandLine::mixesNoLanguagesInASentence()
{
    const QString out =
        m_program.run({u"cards"_s, u"show"_s, u"exchange-online/dmarc-reject"_s, u"--lang"_s, u"ja"_s}).out;
    QVERIFY2(out.contains(u"the sender's domain"_s), qPrintable(out));
    static const QRegularExpression mixed(uR"([a-z]{3,} (?:the|of) [^\n]*\p{Katakana})"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QVERIFY2(!out.contains(mixed), qPrintable(out));
}

void TestCommandLine::listsWhatIsNotTranslated()
{
    QCOMPARE(m_program.run({u"cards"_s, u"untranslated"_s, u"--lang"_s, u"en"_s}).out, QString());
    QCOMPARE(m_program.run({u"cards"_s, u"untranslated"_s, u"--lang"_s, u"de"_s}).out, QString());
    const QStringList lines = m_program.run({u"cards"_s, u"untranslated"_s, u"--lang"_s, u"ja"_s}).out.split(u'\n');
    const Card *card = Catalog::builtIn()->find(u"exchange-online/dmarc-reject"_s);
    QVERIFY(lines.contains(card->id + u'\t' + card->meaning));
    QVERIFY(!lines.contains(card->id + u'\t' + card->title));
}

void TestCommandLine::staysUnder300Megabytes_data()
{
    QTest::addColumn<QByteArray>("input");
    const QByteArray header = "From: MAILER-DAEMON@example.com\nTo: a@example.com\nSubject: Undelivered\n";
    QByteArray nested = header;
    for (int part = 0; part < 10'000; ++part) {
        const QByteArray boundary = QByteArray::number(part);
        nested += "Content-Type: multipart/mixed; boundary=b" + boundary + "\n\n--b" + boundary + "\n";
    }
    QTest::newRow("a 25 MB mail") << header + "\n550 5.1.1 User unknown\n" +
                                         QByteArray("0123456789012345678901234567890123456789\n").repeated(600'000);
    QTest::newRow("a 5 MB line") << QByteArray(5'000'000, 'x');
    QTest::newRow("100,000 headers") << header + QByteArray("X-Filler: 0123456789\n").repeated(100'000) +
                                            "\n550 5.1.1 no\n";
    QTest::newRow("10,000 nested parts") << nested + "\n550 5.1.1 no\n";
}

void TestCommandLine::staysUnder300Megabytes()
{
#ifdef __SANITIZE_ADDRESS__
    QSKIP("the address sanitizer multiplies the memory in use");
#endif
    QFETCH(QByteArray, input);
    const Program::Result result = m_program.run({u"explain"_s, u"-"_s}, input);
    QVERIFY(result.exitCode == 0 || result.exitCode == 1);
    rusage usage{};
    QCOMPARE(getrusage(RUSAGE_CHILDREN, &usage), 0);
    QVERIFY2(usage.ru_maxrss < 300 * 1024, qPrintable(QString::number(usage.ru_maxrss) + u" KB"_s));
}

BOUNCELENS_TEST(TestCommandLine)
#include "tst_commandline.moc"
