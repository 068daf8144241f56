// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/layers/layers.h"

#include "input/html.h"

#include "support/registry.h"
#include "support/wrappings.h"

#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// Puts something around a text.
using Wrap = QString (*)(const QString &text);

/// Lines without blanks at their ends, blank lines in a row as one, none at the ends: what no layer may change.
QStringList essence(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        const QString bare = QString(u'x' + line).simplified().sliced(1);
        if (!bare.isEmpty() || (!lines.isEmpty() && !lines.last().isEmpty())) {
            lines.append(bare);
        }
    }
    while (!lines.isEmpty() && lines.last().isEmpty()) {
        lines.removeLast();
    }
    return lines;
}

} // namespace

/// What people and programs put around a report: peel(wrap(report)) gives the lines of the report, and each still knows
/// the line it came from.
class TestLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void leavesPlainReportsAlone_data();
    void leavesPlainReportsAlone();
    void peelsWhatWasWrapped_data();
    void peelsWhatWasWrapped();
    void peelsLayerInLayer();
    void joinsWhatWasBroken_data();
    void joinsWhatWasBroken();
    void leavesOtherTextsAlone_data();
    void leavesOtherTextsAlone();
    void readsHugeTexts_data();
    void readsHugeTexts();
};

void TestLayers::leavesPlainReportsAlone_data()
{
    QTest::addColumn<QString>("report");
    QTest::newRow("of Postfix") << kPostfix;
    QTest::newRow("of Sendmail, whose \">>>\" is no quote") << kSendmail;
    QTest::newRow("of qmail") << kQmail;
}

void TestLayers::leavesPlainReportsAlone()
{
    QFETCH(QString, report);
    const Unwrapped unwrapped = withoutLayers(report);
    QVERIFY(unwrapped.layers.isEmpty());
    QCOMPARE(unwrapped.text, report);
}

void TestLayers::peelsWhatWasWrapped_data()
{
    QTest::addColumn<QString>("report");
    QTest::addColumn<QString>("wrapped");
    QTest::addColumn<int>("layer");
    const auto rows = [](const char *claim, LayerId layer, Wrap wrap) {
        QTest::addRow("%s, Postfix", claim) << kPostfix << wrap(kPostfix) << int(layer);
        QTest::addRow("%s, Sendmail", claim) << kSendmail << wrap(kSendmail) << int(layer);
        QTest::addRow("%s, qmail", claim) << kQmail << wrap(kQmail) << int(layer);
    };
    rows("quoted", LayerId::Quotes, [](const QString &t) { return inFront(t, u"> "_s); });
    rows("quoted three times", LayerId::Quotes, [](const QString &t) { return inFront(t, u">>> "_s); });
    rows("quoted with bars", LayerId::Quotes, [](const QString &t) { return inFront(t, u"| "_s); });
    rows("numbers of lines", LayerId::Prefixes, [](const QString &t) {
        return eachLine(t, [](const QString &line, qsizetype at) { return u"%1\t%2"_s.arg(at + 1, 6).arg(line); });
    });
    rows("found by grep, with lines around", LayerId::Prefixes, [](const QString &t) {
        return eachLine(t, [](const QString &line, qsizetype at) {
            const QChar mark = at % 3 == 0 ? u':' : u'-';
            return u"bounce.eml"_s + mark + QString::number(at + 1) + mark + line;
        });
    });
    rows("in a log of the system", LayerId::Prefixes, [](const QString &t) {
        return eachLine(t, [](const QString &line, qsizetype at) {
            return u"Nov 23 09:10:%1 host1 ticketd[4711]: %2"_s.arg(at % 60, 2, 10, QChar(u'0')).arg(line);
        });
    });
    rows("in records of a container", LayerId::Records, recordsOf);
    rows("a drawn table", LayerId::Bars, drawnTable);
    rows("fenced", LayerId::Fences, [](const QString &t) { return QString(u"```\n"_s + t + u"\n```"_s); });
    rows("RTF", LayerId::Rtf, rtfOf);
    rows("base64", LayerId::Base64, base64Of);
    rows("quoted-printable", LayerId::QuotedPrintable, quotedPrintableOf);
    rows("the value of a form", LayerId::Percent, percentOf);
    rows("JSON", LayerId::Strings,
         [](const QString &t) { return QString(u"{\"id\": 5511, \"body\": \""_s + escaped(t, u'"') + u"\"}"_s); });
    rows("Perl", LayerId::Strings, [](const QString &t) {
        return QString(u"my $body = \""_s + escaped(t, u'"').replace(u'@', u"\\@"_s) + u"\";"_s);
    });
    rows("a list of strings", LayerId::Lists, listOf);
    rows("a cell of CSV", LayerId::Cells,
         [](const QString &t) { return QString(u"5511,\""_s + QString(t).replace(u'"', u"\"\""_s) + u"\",open\n"_s); });
    rows("YAML", LayerId::Yaml, [](const QString &t) {
        return QString(u"ticket: 5511\nbody: |\n"_s + inFront(t, u"  "_s) + u"\nstate: open\n"_s);
    });
    rows("XML", LayerId::Xml, [](const QString &t) {
        return QString(u"<?xml version=\"1.0\"?>\n<ticket><body><![CDATA["_s + t + u"]]></body></ticket>"_s);
    });
    rows("entities left in the text", LayerId::Entities, withEntities);
    rows("marks behind backslashes", LayerId::Markup, [](const QString &t) {
        return QString(t).replace(u'<', u"\\<"_s).replace(u'>', u"\\>"_s).replace(u'[', u"\\["_s);
    });
    rows("addresses with links of a chat", LayerId::Markup, [](const QString &t) {
        return QString(t).replace(u"lee@example.net"_s, u"<mailto:lee@example.net|lee@example.net>"_s);
    });
    rows("addresses with links of Markdown", LayerId::Markup, [](const QString &t) {
        return QString(t).replace(u"lee@example.net"_s, u"[lee@example.net](mailto:lee@example.net)"_s);
    });
    rows("marks of the direction of writing", LayerId::Spelling, [](const QString &t) {
        return eachLine(t, [](const QString &l, qsizetype) { return QChar(0x200E) + l + QChar(0x200F); });
    });
    rows("hyphens that do not break", LayerId::Spelling, [](const QString &t) {
        return eachLine(t, [](const QString &l, qsizetype) {
            return l.contains(u"--"_s) ? l : QString(l).replace(u'-', QChar(0x2011));
        });
    });
    rows("a mark at the end of each line", LayerId::HardBreaks, [](const QString &t) {
        return eachLine(t, [](const QString &l, qsizetype) { return QString(l + u"^M"_s); });
    });
    rows("colours of a terminal", LayerId::Colours, [](const QString &t) {
        return eachLine(t, [](const QString &l, qsizetype) { return u"\x1B[31m"_s + l + u"\x1B[0m"_s; });
    });
    QTest::newRow("fields in bold")
        << kPostfix << QString(kPostfix).replace(u"Action:"_s, u"**Action:**"_s).replace(u"Status:"_s, u"*Status:*"_s)
        << int(LayerId::Markup);
    QTest::newRow("all blanks became tabs") << kQmail << QString(kQmail).replace(u' ', u'\t') << int(LayerId::Spelling);
}

void TestLayers::peelsWhatWasWrapped()
{
    QFETCH(QString, report);
    QFETCH(QString, wrapped);
    QFETCH(int, layer);
    const Unwrapped unwrapped = withoutLayers(wrapped);
    QVERIFY2(unwrapped.layers.contains(LayerId(layer)), qPrintable(unwrapped.text));
    QCOMPARE(essence(unwrapped.text), essence(report));
    QCOMPARE(unwrapped.origins.size(), unwrapped.text.count(u'\n') + 1);
    QVERIFY(std::ranges::is_sorted(unwrapped.origins));
    QVERIFY(unwrapped.origins.first() >= 0 && unwrapped.origins.last() <= wrapped.count(u'\n'));
    QVERIFY(withoutLayers(unwrapped.text).layers.isEmpty());
}

void TestLayers::peelsLayerInLayer()
{
    const QString quoted = inFront(kPostfix, u"> "_s);
    const QString wrapped = u"{\"body\": \""_s + escaped(u"Please help.\n\n"_s + quoted, u'"') + u"\"}"_s;
    const Unwrapped unwrapped = withoutLayers(wrapped);
    QCOMPARE(unwrapped.layers, (QList{LayerId::Strings, LayerId::Quotes}));
    QCOMPARE(unwrapped.text, u"Please help.\n\n"_s + kPostfix);
    QCOMPARE(unwrapped.origins, QList<int>(unwrapped.text.count(u'\n') + 1, 0));
}

void TestLayers::joinsWhatWasBroken_data()
{
    QTest::addColumn<QString>("broken");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *claim, const QString &broken, const QString &line) {
        QTest::newRow(claim) << broken << line;
    };
    row("a reply that was broken once, at the longest line",
        u"mx.example.net [192.0.2.25] did not like our RCPT TO:\n"
        "550 5.7.0 <lee@example.net>: Recipient address rejected: No\n"
        "relaying from here. See your provider.\n\nIt was not delivered."_s,
        u"550 5.7.0 <lee@example.net>: Recipient address rejected: No relaying from here. See your provider."_s);
    row("a reply around a long address, which has a line of its own",
        u"    <<< 550\n<lee-and-a-long-name-before-the-sign@example.net>: User\nunknown\n"_s,
        u"    <<< 550 <lee-and-a-long-name-before-the-sign@example.net>: User unknown"_s);
    row("a title between two rules",
        u"<lee@example.net>: mailbox is full\n\n------ This is a copy of the message,\nincluding all headers. ------"_s,
        u"------ This is a copy of the message, including all headers. ------"_s);
    row("the rest of a line behind an arrow",
        u"550 5.1.1 <lee@example.net>: Recipient address rejected:\n\u21AA User unknown\n"_s,
        u"550 5.1.1 <lee@example.net>: Recipient address rejected: User unknown"_s);
    row("the lines of a shell",
        u"550 5.1.1 <lee@example.net>: Recipient \\\naddress rejected: User \\\nunknown in local \\\ntable"_s,
        u"550 5.1.1 <lee@example.net>: Recipient address rejected: User unknown in local table"_s);
    row("a field whose value was moved to the next line",
        u"550 5.1.1 <lee@example.net>: User unknown\n\nMessage-ID:\n<20261123.0910@client.example.org>\n"_s,
        u"Message-ID: <20261123.0910@client.example.org>"_s);
}

void TestLayers::joinsWhatWasBroken()
{
    QFETCH(QString, broken);
    QFETCH(QString, line);
    const QString text = withoutLayers(broken).text;
    QVERIFY2(text.split(u'\n').contains(line), qPrintable(text));
}

void TestLayers::leavesOtherTextsAlone_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("the events of a service, whose fields have names")
        << uR"([{"email":"ann@example.net","event":"delivered","response":"250 2.0.0 OK queued"},)"_s +
               uR"({"email":"lee@example.org","event":"bounce","reason":"550 5.1.1 User unknown","status":"5.1.1"}])"_s;
    QTest::newRow("an event of a service, a field a line")
        << u"{\n  \"email\": \"ann@example.net\",\n  \"event\": \"bounce\",\n  \"reason\": \"550 5.1.1 User unknown\",\n"_s +
               u"  \"type\": \"blocked\",\n  \"status\": \"5.1.1\"\n}"_s;
    QTest::newRow("a long line with two blanks behind a sentence") << u"It failed.  Ask lee.  "_s.repeated(12);
    QTest::newRow("a code by itself and a sentence below it") << u"<lee@example.net>:\n550 5.1.1\nPlease call us."_s;
    QTest::newRow("a reply and a sentence below it")
        << u"550 5.1.1 <lee@example.net>: Recipient address rejected\nMessage headers follow."_s;
    QTest::newRow("a reply and a short line")
        << u"550 5.1.1 No such user\nplease ask lee@example.net for the address"_s;
    QTest::newRow("lines of a reply, marked alike")
        << u"550-5.7.26 one\n550-5.7.26 two\n550-5.7.26 three\n550 5.7.26 end"_s;
    QTest::newRow("a path of Windows") << u"550 5.1.1 no mailbox in C:\\mail\\users\\lee and D:\\mail\\old\\lee"_s;
    QTest::newRow("a list of events")
        << u"[{\"event\": \"bounced\", \"email\": \"lee@example.net\", \"reason\": \"550 5.1.1 unknown\"}]"_s;
    QTest::newRow("a link to a page") << u"550 5.7.1 blocked, see [this page](https://example.com/5.7.1)"_s;
}

void TestLayers::leavesOtherTextsAlone()
{
    QFETCH(QString, text);
    QCOMPARE(withoutLayers(text).text, text);
}

void TestLayers::readsHugeTexts_data()
{
    QTest::addColumn<QString>("text");
#ifdef NDEBUG
    constexpr int kCopies = 400; // some 300 KB
#else
    constexpr int kCopies = 40;
#endif
    const auto row = [](const char *claim, const QString &piece) {
        QTest::newRow(claim) << piece.repeated(kCopies);
        QTest::addRow("%s, in one line", claim) << QString(piece).replace(u'\n', u' ').repeated(kCopies);
    };
    row("quotes", inFront(kPostfix, u"> "_s) + u"\n\n"_s);
    row("quotes in quotes", inFront(kPostfix, u"> > >> | "_s) + u"\n\n"_s);
    row("strings", u"{\"body\": \""_s + escaped(kPostfix, u'"') + u"\"}\n"_s);
    row("strings that are not closed", u"{\"body\": \""_s + escaped(kPostfix, u'"') + u"\n"_s);
    row("lists", listOf(kPostfix) + u"\n"_s);
    row("lists that are not closed", u"[\"a\", \"b\n"_s.repeated(10));
    row("cells", u"5511,\""_s + kQmail + u"\",open\n"_s);
    row("cells that are not closed", u"5511,\""_s + kQmail + u"\n"_s);
    row("records", recordsOf(kPostfix) + u"\n"_s);
    row("tables", drawnTable(kPostfix) + u"\n"_s);
    row("fences", u"```\n"_s + kPostfix + u"\n```\n"_s);
    row("fences that are not closed", u"```\n{code}\n[quote]\n"_s + kQmail + u"\n"_s);
    row("YAML", u"body: |\n"_s + inFront(kPostfix, u"  "_s) + u"\n"_s);
    row("YAML in quotes", u"body: \""_s + kQmail + u"\n"_s);
    row("XML", u"<body><![CDATA["_s + kPostfix + u"]]></body>\n"_s);
    row("XML that is not closed", u"<body><![CDATA[<a <b "_s + kQmail + u"\n"_s);
    row("web pages", u"<div><p>"_s + withEntities(kPostfix) + u"</p></div>\n"_s);
    row("RTF", rtfOf(kQmail) + u"\n"_s);
    row("base64", base64Of(kPostfix) + u"\n"_s);
    row("quoted-printable", quotedPrintableOf(kPostfix) + u"\n"_s);
    row("values of forms", percentOf(kPostfix) + u"\n"_s);
    row("entities", withEntities(kPostfix) + u"\n"_s);
    row("links to addresses",
        u"<mailto:lee@example.net|lee@example.net> [lee@example.net](mailto:lee@example.net)\n"_s + kQmail);
    row("links that are not closed", u"<mailto:lee@example.net| [a](mailto:lee@example.net [mailto:\n"_s);
    row("backslashes", u"\\<\\>\\_\\*\n"_s + kQmail);
    row("stars", u"**Status: *Action:* __From__: **\n"_s);
    row("colours", u"\x1B[31m"_s + kQmail + u"\x1B[0m\n"_s);
    row("dashes", u"a\u2011b\u2013c \u2014 550 5.1.1\n"_s + kQmail);
    // Without a blank, or a line feed, to end what is looked for.
    QTest::newRow("colons without a blank") << u"static:a:"_s.repeated(500 * kCopies);
    QTest::newRow("quotes without a blank") << u"secret='"_s.repeated(500 * kCopies);
    QTest::newRow("calls without an end") << u"login(\"a\", "_s.repeated(500 * kCopies);
    QTest::newRow("cells behind blanks") << u" "_s.repeated(500 * kCopies) + u"\"a\" \"b "_s.repeated(500 * kCopies);
    QTest::newRow("links without an end") << u"<mailto:a|[b](mailto:c"_s.repeated(500 * kCopies);
    row("broken lines",
        u"550 5.1.1 <lee@example.net>: Recipient address\nrejected: User unknown in\nlocal table \\\n"_s);
}

void TestLayers::readsHugeTexts()
{
    QFETCH(QString, text);
    const Unwrapped unwrapped = withoutLayers(text);
    QVERIFY(unwrapped.layers.size() <= kMaxLayers);
    QVERIFY(unwrapped.text.size() <= 2 * text.size());
    QVERIFY(unwrapped.layers.isEmpty() || unwrapped.origins.size() == unwrapped.text.count(u'\n') + 1);
}

BOUNCELENS_TEST(TestLayers)
#include "tst_layers.moc"
