// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "report/htmlreport.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QString sectionOf(const QByteArray &bytes, RedactionLevel level = RedactionLevel::None, const ReportExtras &extras = {})
{
    return htmlSection(explain(bytes, Catalog::builtIn()), level, extras);
}

QByteArray sampleBytes(const QString &name)
{
    QFile file(QStringLiteral(SAMPLES "/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestHtmlReport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void tellsTheWholeCard();
    void nothingOfTheInputActs();
    void loadsNothing();
    void isWellFormed_data();
    void isWellFormed();
    void masksByLevel();
    void tellsOfChecks();
    void relyOnNothingOfAFake();
};

void TestHtmlReport::tellsTheWholeCard()
{
    const QString html = sectionOf(sampleBytes(u"gmail-dmarc.eml"_s));
    for (const char *part : {"DMARC policy refused", "Who acts", "What to do", "What happened when", "550-5.7.26",
                             "google/dmarc-policy", "mail.example.com"}) {
        QVERIFY2(html.contains(QLatin1StringView(part)), part);
    }
}

void TestHtmlReport::nothingOfTheInputActs()
{
    const QString html = sectionOf("550 5.1.1 <\"><script>alert(1)</script>@example.net>: <img src=x onerror=y> User "
                                   "unknown <a href=\"javascript:z\">");
    QVERIFY2(!html.contains("<script"_L1) && !html.contains("<img"_L1) && !html.contains("<a "_L1), qPrintable(html));
}

void TestHtmlReport::loadsNothing()
{
    const QString page = htmlStart() + sectionOf(sampleBytes(u"blocklisted.eml"_s)) + htmlEnd();
    static const QRegularExpression loading(u"<(script|img|link|iframe|object|embed|base)\\b|@import|url\\("_s);
    QVERIFY(!page.contains(loading));
    QVERIFY(page.contains("default-src 'none'"_L1));
}

void TestHtmlReport::isWellFormed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("a report") << sampleBytes(u"exim-two-recipients.eml"_s);
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("signs of HTML") << QByteArray("550 5.1.1 <a&b;\"'@example.net>: ]]> --> &amp; User unknown");
    QTest::newRow("control characters") << QByteArray("550 5.1.1 \x01\x02\x1b[31m <a@example.net>: User unknown");
}

void TestHtmlReport::isWellFormed()
{
    QFETCH(QByteArray, bytes);
    QXmlStreamReader reader(sectionOf(bytes));
    while (!reader.atEnd()) {
        reader.readNext();
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
}

void TestHtmlReport::masksByLevel()
{
    const QByteArray bytes = sampleBytes(u"gmail-dmarc.eml"_s);
    QVERIFY(sectionOf(bytes).contains("anna@example.com"_L1));
    QVERIFY(sectionOf(bytes, RedactionLevel::CustomerSafe).contains("kim@gmail.example"_L1));
    const QString strangers = sectionOf(bytes, RedactionLevel::Public);
    for (const char *secret : {"anna", "kim@", "pc.example.com", "4XyZ12AbCd", "192.0.2.10"}) {
        QVERIFY2(!strangers.contains(QLatin1StringView(secret)), secret);
    }
}

void TestHtmlReport::tellsOfChecks()
{
    const QString html = sectionOf(sampleBytes(u"gmail-dmarc.eml"_s), RedactionLevel::None,
                                   {.failure = 0, .checks = u"SPF <does> not list it"_s});
    QVERIFY(html.contains("SPF &lt;does&gt; not list it"_L1));
}

void TestHtmlReport::relyOnNothingOfAFake()
{
    const QString html = sectionOf(sampleBytes(u"fake-bounce.eml"_s));
    QVERIFY2(!html.contains("What to do"_L1), qPrintable(html));
}

BOUNCELENS_TEST(TestHtmlReport)
#include "tst_htmlreport.moc"
