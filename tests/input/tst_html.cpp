// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/html.h"
#include "input/html/entities.h"
#include "input/html/guard.h"
#include "input/reader.h"

#include "support/registry.h"

#include <QFile>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestHtml : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWords_data();
    void readsWords();
    void leavesOutWhatIsHidden_data();
    void leavesOutWhatIsHidden();
    void knowsEveryEntity();
    void readsOldEntities_data();
    void readsOldEntities();
    void readsHugePages_data();
    void readsHugePages();
    void saysWhatIsHidden();
};

void TestHtml::readsWords_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *claim, const QString &html, const QString &text) {
        QTest::newRow(claim) << html << text;
    };
    row("white space is one blank", u" a \n\t b "_s, u"a b"_s);
    row("a no-break space stays", u"a&nbsp;&nbsp;b"_s, u"a  b"_s);
    row("paragraphs of one line are lines", u"<p>550-5.7.1 No</p>\n<p>550 5.7.1 entry</p>"_s,
        u"550-5.7.1 No\n550 5.7.1 entry"_s);
    row("paragraphs of Outlook are lines",
        u"<p class=MsoNormal>a<o:p></o:p></p><p class=MsoNormal><o:p>&nbsp;</o:p></p><p class=MsoNormal>b</p>"_s,
        u"a\n\nb"_s);
    row("paragraphs of prose stand apart", u"<p>It failed.</p><p>550 5.7.1 No entry</p><p>Ask.</p>"_s,
        u"It failed.\n\n550 5.7.1 No entry\n\nAsk."_s);
    row("paragraphs with fields are lines", u"<p>It failed.</p><p>Action: failed</p><p>Status: 5.1.1</p><p>Bye</p>"_s,
        u"It failed.\n\nAction: failed\nStatus: 5.1.1\n\nBye"_s);
    row("an empty paragraph is a blank line", u"<p>a</p><p>b</p><p></p><p>c</p><p><br></p><p>&nbsp;d</p>"_s,
        u"a\nb\n\nc\n\n d"_s);
    row("a paragraph of lines stands alone", u"<p>a</p><p>b<br>c</p><p>d</p>"_s, u"a\n\nb\nc\n\nd"_s);
    row("a paragraph that is not closed ends at the next", u"<p>a<p>b"_s, u"a\n\nb"_s);
    row("lines of Gmail are lines", u"<div>a</div><div><br></div><div>b</div>"_s, u"a\n\nb"_s);
    row("empty blocks are nothing", u"<div>a</div><div></div><div> <div></div></div><div>b</div>"_s, u"a\nb"_s);
    row("line breaks", u"a<br>b<br/><br />c<br></p>d"_s, u"a\nb\n\nc\nd"_s);
    row("a line break at the end of a block is none", u"<div>a<br></div><div>b</div>"_s, u"a\nb"_s);
    row("preformatted text stays", u"<pre>\n  a\n\n\tb  \n</pre>c"_s, u"a\n\n\tb\nc"_s);
    row("preformatted by its style", u"<div style='WHITE-SPACE: pre-wrap'>a\n b</div>"_s, u"a\n b"_s);
    row("a row is a line",
        u"<table><tr><td>Status</td><td>5.1.1</td></tr><tr><th>Host</th><td>mx.example.net</td></tr></table>"_s,
        u"Status  5.1.1\nHost  mx.example.net"_s);
    row("paragraphs in cells break no row", u"<table><tr><td><p>Status</p></td><td><p>5.1.1</p></td></tr></table>"_s,
        u"Status  5.1.1"_s);
    row("a cell of several lines stands alone", u"<table><tr><td>a<br>b</td><td>c</td></tr></table>"_s, u"a\nb\nc"_s);
    row("empty cells take no room", u"<table><tr><td></td><td>a</td><td></td><td>b</td></tr></table>"_s, u"a  b"_s);
    row("tables in tables",
        u"<table><tr><td><table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table></td></tr></table>d"_s,
        u"a  b\nc\nd"_s);
    row("a table in a cell stays in the row",
        u"<table><tr><td>x</td><td><table><tr><td>a</td><td>b</td></tr></table></td></tr></table>"_s, u"x  a  b"_s);
    row("lists in lists", u"<ul><li>a<ul><li>b</li><li>c</li></ul></li><li>d</ul>e"_s, u"a\nb\nc\nd\ne"_s);
    row("headings and rules", u"<h1>a</h1><h2>b</h2>c<hr>d"_s, u"a\n\nb\n\nc\n\nd"_s);
    row("definitions", u"<dl><dt>a<dd>b<dt>c<dd>d</dl>"_s, u"a\nb\nc\nd"_s);
    row("the head is not shown",
        u"<html><head><title>x</title><style>p { color: red }</style></head><body>a</body></html>"_s, u"a"_s);
    row("a head that is not closed ends at the text", u"<head><title>x</title><p>a</p>"_s, u"a"_s);
    row("scripts are not shown", u"a<script>if (a < b) { x = '</p>' }</script>b"_s, u"ab"_s);
    row("a script that is not closed is shown", u"a<script>b"_s, u"a"_s);
    row("comments are not shown", u"a<!-- <p>b</p> -- > -->c<!---->d"_s, u"acd"_s);
    row("comments for Outlook", u"<!--[if mso]><p>x</p><![endif]--><!--[if !mso]><!-->a<!--<![endif]-->"_s, u"a"_s);
    row("declarations", u"<!DOCTYPE html><?xml version='1.0'?><![if !mso]>a<![endif]>"_s, u"a"_s);
    row("a comment that is not closed is text", u"a<!-- b"_s, u"a<!-- b"_s);
    row("an address that nobody escaped", u"<p>To: Kim <kim@example.net></p>"_s, u"To: Kim <kim@example.net>"_s);
    row("a link that nobody escaped", u"see <https://example.net/a?b=c>"_s, u"see <https://example.net/a?b=c>"_s);
    row("signs that begin no tag", u"1 < 2 > 0 && <<>> <1> </> <"_s, u"1 < 2 > 0 && <<>> <1> </> <"_s);
    row("a tag that is not closed is text", u"a <b c"_s, u"a <b c"_s);
    row("a quote that is not closed", u"<a href=\"x>a</a> b"_s, u"a b"_s);
    row("a sign in a value ends no tag", u"<img alt='a > b'>c<a title=\"</p>\">d</a>"_s, u"cd"_s);
    row("links",
        u"<a href=\"https://example.com/?a=1&amp;b=2\">here</a>, <a href='https://example.com'>https://example.com</a>"_s,
        u"here <https://example.com/?a=1&b=2>, https://example.com"_s);
    row("links that lead nowhere", u"<a href='#x'>a</a><a name=y>b</a><a href='mailto:a@example.com'>c</a>"_s,
        u"abc"_s);
    row("names of elements in capitals", u"<P>a</P><TABLE><TR><TD>b<TD>c</TABLE>"_s, u"a\n\nb  c"_s);
    row("elements that nobody knows", u"<foo:bar>a</foo:bar><x-y>b</x-y>"_s, u"ab"_s);
    row("letters outside the basic plane", u"\U0001F600&#128512;&#x1F600;"_s, u"\U0001F600\U0001F600\U0001F600"_s);
    row("a charset in the page does not count", u"<meta charset=iso-8859-1><p>\u00FC\u20AC</p>"_s, u"\u00FC\u20AC"_s);
    row("NUL is no end", u"a"_s + QChar() + u"b"_s, u"a\uFFFDb"_s);
}

void TestHtml::readsWords()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(html), text);
}

void TestHtml::leavesOutWhatIsHidden_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::addColumn<qsizetype>("hidden");
    for (const char *style :
         {"display:none", "DISPLAY : NONE !important", "color:#fff;display:none;", "font-size:0", "font-size:0px;x:y",
          "font-size:0.0pt", "mso-hide:all", "visibility:hidden", "max-height:0px;overflow:hidden", "opacity:0"}) {
        QTest::addRow("%s", style) << u"<div style=\"%1\">two words<br><b>b</b></div><p>a</p>"_s.arg(
                                          QLatin1StringView(style))
                                   << u"a"_s << qsizetype(9);
    }
    for (const char *style : {"display:block", "font-size:0.9em", "font-size:10px", "opacity:0.5", "max-height:05px",
                              "mso-hide:none", "line-height:0"}) {
        QTest::addRow("%s", style) << u"<div style=\"%1\">b</div><div>a</div>"_s.arg(QLatin1StringView(style))
                                   << u"b\na"_s << qsizetype(0);
    }
    QTest::newRow("hidden") << u"<div hidden>b</div>a"_s << u"a"_s << qsizetype(1);
    QTest::newRow("in a hidden element") << u"<div hidden><p>b</p><table><tr><td>c</table></div>a"_s << u"a"_s
                                         << qsizetype(2);
    QTest::newRow("an image") << u"<img style='display:none'>a"_s << u"a"_s << qsizetype(0);
    QTest::newRow("a hidden element that is not closed") << u"<p>a<p hidden>b<p>c"_s << u"a\n\nc"_s << qsizetype(1);
    QTest::newRow("scripts are none of it") << u"<div hidden><style>b</style></div>a"_s << u"a"_s << qsizetype(0);
}

void TestHtml::leavesOutWhatIsHidden()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QFETCH(qsizetype, hidden);
    const HtmlText read = readHtml(html);
    QCOMPARE(read.text, text);
    QCOMPARE(read.hidden, hidden);
}

void TestHtml::knowsEveryEntity()
{
    QFile file(u":/html/entities.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int known = 0;
    QByteArray former;
    for (const QByteArray &line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#')) {
            continue;
        }
        const QByteArray name = line.first(line.indexOf('\t'));
        QVERIFY2(former < name, "the table is not sorted");
        former = name;
        QString text;
        for (const QByteArray &code : line.sliced(name.size() + 1).split(' ')) {
            text += QChar::fromUcs4(code.toUInt(nullptr, 16));
        }
        const QString reference = u'&' + QString::fromLatin1(name);
        QCOMPARE(htmlEntityAt(reference).text, text);
        QCOMPARE(htmlEntityAt(reference).length, reference.size());
        if (!text.at(0).isSpace()) {
            QCOMPARE(textFromHtml(u"<p>x"_s + reference + u"</p>"_s), QString(u'x' + text));
        }
        ++known;
    }
    QCOMPARE(known, 2231);
}

void TestHtml::readsOldEntities_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("text");
    QTest::newRow("Spanish") << u"no se encontr&oacute; el buz&oacute;n"_s << u"no se encontr\u00F3 el buz\u00F3n"_s;
    QTest::newRow("without a semicolon") << u"a&nbspb &copy2026 &auml"_s << u"a b \u00A92026 \u00E4"_s;
    QTest::newRow("the longest name counts") << u"&notin; &notit; &not"_s << u"\u2209 \u00ACit; \u00AC"_s;
    QTest::newRow("names that nobody knows")
        << u"&none; &a; & &; &#; &#x; &#xg;"_s << u"&none; &a; & &; &#; &#x; &#xg;"_s;
    QTest::newRow("two characters") << u"&NotEqualTilde;&bne;"_s << u"\u2242\u0338=\u20E5"_s;
    QTest::newRow("numbers") << u"&#228;&#xE4;&#XE4&#228"_s << u"\u00E4\u00E4\u00E4\u00E4"_s;
    QTest::newRow("numbers of Windows") << u"&#150;&#x80;"_s << u"\u2013\u20AC"_s;
    QTest::newRow("numbers of no character") << u"&#0;&#xD800;&#99999999999;"_s << u"\uFFFD\uFFFD\uFFFD"_s;
    QTest::newRow("nothing is read twice") << u"&amp;lt; &amp;amp; &LT;b&GT; &#60;p&#62;"_s << u"&lt; &amp; <b> <p>"_s;
}

void TestHtml::readsOldEntities()
{
    QFETCH(QString, html);
    QFETCH(QString, text);
    QCOMPARE(textFromHtml(html), text);
}

/// Each took minutes in one parser or another.
void TestHtml::readsHugePages_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("end");
    QString attributes = u"<a"_s;
    for (int at = 0; at < 300'000; ++at) {
        attributes += u" b%1=c"_s.arg(at);
    }
    QTest::newRow("a million signs") << QString(1'000'000, u'<') + u"end"_s << u"<end"_s;
    QTest::newRow("open tags") << u"<b>"_s.repeated(200'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("ends of tags that are not open")
        << u"<b>"_s.repeated(300'000) + u"</i>"_s.repeated(300'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("blocks in blocks") << u"<div><p>"_s.repeated(200'000) + u"end"_s << u"end"_s;
    QTest::newRow("tables in tables") << u"<table><tr><td>"_s.repeated(100'000) + u"end"_s << u"end"_s;
    QTest::newRow("tables in tables with words")
        << u"<table><tr><td>a<td>"_s.repeated(100'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("attributes") << attributes + u">x</a><p>end"_s << u"x\n\nend"_s;
    QTest::newRow("attributes of a tag that is not closed") << attributes + u"<p>end"_s << u"end"_s;
    QTest::newRow("quotes that are not closed") << u"<a b=\""_s.repeated(200'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("comments that are not closed") << u"<!--"_s.repeated(300'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("declarations that are not closed") << u"<!"_s.repeated(500'000) + u"end"_s << u"<!end"_s;
    QTest::newRow("tags that are not closed") << u"<a "_s.repeated(500'000) + u"end"_s << u"end"_s;
    QTest::newRow("scripts that are not closed") << u"<script>"_s.repeated(200'000) + u"</b><p>end"_s << u""_s;
    QTest::newRow("references") << u"&amp;&a"_s.repeated(300'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("a reference without an end") << u"&"_s + QString(1'000'000, u'a') + u"<p>end"_s << u"end"_s;
    QTest::newRow("links") << u"<a href='https://example.com/'>x</a>"_s.repeated(50'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("empty paragraphs") << u"<p></p>"_s.repeated(200'000) + u"end"_s << u"end"_s;
    QTest::newRow("paragraphs") << u"<p>a<br>b</p>"_s.repeated(100'000) + u"<p>end"_s << u"end"_s;
    QTest::newRow("a style without an end")
        << u"<p style='"_s + u"font-size:0 "_s.repeated(600) + u"x'>end"_s << u"end"_s;
}

void TestHtml::readsHugePages()
{
    QFETCH(QString, html);
    QFETCH(QString, end);
    const QString text = textFromHtml(html);
    QVERIFY2(text.endsWith(end), qPrintable(text.right(100)));
    QVERIFY(text.size() <= 4 * html.size());
}

void TestHtml::saysWhatIsHidden()
{
    const Document document = readDocument("From: a@example.com\nTo: b@example.com\nContent-Type: text/html\n\n"
                                           "<div style='display:none'>preview</div><p>550 5.1.1 no</p>\n");
    QVERIFY(document.text.endsWith("\n550 5.1.1 no"_L1));
    const auto note = std::ranges::find(document.notes, NoteId::HiddenText, &Note::id);
    QVERIFY(note != document.notes.end());
    QCOMPARE(note->amount, 7);
}

BOUNCELENS_TEST(TestHtml)
#include "tst_html.moc"
