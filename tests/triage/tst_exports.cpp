// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/triage/addresslists.h"
#include "report/triage/csv.h"
#include "report/triage/htmlreport.h"
#include "report/triage/metrics.h"
#include "support/registry.h"
#include "support/triagerows.h"

#include "explain/explain.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// What would act if it were not escaped, wherever it stands in a row.
Row hostileRow(double minutes)
{
    Row row = failureAt(minutes, u"unknown"_s);
    const QString hostile = u"=1+1\"<script src=x>alert(1)</script> | `a` [b](http://c) \x1b[31m\u202e,;"_s;
    for (QString *text :
         {&row.recipient, &row.originalRecipient, &row.messageId, &row.system, &row.statusLine, &row.card, &row.file}) {
        *text = hostile;
    }
    row.sender = u"<script>@example.com"_s;
    row.reason = u"</table><img src=x onerror=alert(1)>\"\\"_s;
    return row;
}

TriageSummary summaryOfRows(const QList<Row> &rows, Ledger &ledger)
{
    for (const Row &row : rows) {
        ledger.add(row);
    }
    return summaryOf(ledger, ledger.incidents(), *Catalog::builtIn(), 0, TriageEnd::Whole);
}

QList<Row> hostileRows()
{
    QList<Row> rows;
    for (int minute = 0; minute < 6; ++minute) {
        rows.append(hostileRow(minute));
        rows.last().messageId += QString::number(minute);
    }
    return rows;
}

Row unknownUser(double minutes, const QString &recipient)
{
    Row row = failureAt(minutes, u"user-unknown"_s);
    row.recipient = recipient;
    row.statusLine = u"550 5.1.1 User unknown"_s;
    return row;
}

} // namespace

class ExportsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_data();
    void cell();
    void columnsFitTheirNames();
    void nothingActsInHtml();
    void nothingActsInMarkdown();
    void terminalObeysNothing();
    void incidentSaysWhatToDo();
    void customersArePseudonyms();
    void metricsAreBounded();
    void removeList_data();
    void removeList();
    void retryList();
    void rowsComeBackFromJson();
};

void ExportsTest::cell_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QByteArray>("cell");
    QTest::newRow("plain") << u"550 no"_s << QByteArray("550 no\r\n");
    QTest::newRow("a comma is quoted") << u"a,b"_s << QByteArray("\"a,b\"\r\n");
    QTest::newRow("so is a quote, twice") << u"a\"b"_s << QByteArray("\"a\"\"b\"\r\n");
    QTest::newRow("no formula by =") << u"=HYPERLINK(1)"_s << QByteArray("'=HYPERLINK(1)\r\n");
    QTest::newRow("by +") << u"+1"_s << QByteArray("'+1\r\n");
    QTest::newRow("by -") << u"-1"_s << QByteArray("'-1\r\n");
    QTest::newRow("by @") << u"@SUM(1)"_s << QByteArray("'@SUM(1)\r\n");
    QTest::newRow("by a full-width =") << u"\uFF1D1"_s
                                       << QByteArray("'\xEF\xBC\x9D"
                                                     "1\r\n");
    QTest::newRow("behind a tab") << u"\t=1"_s << QByteArray("'\t=1\r\n");
    QTest::newRow("behind a carriage return") << u"\r=1"_s << QByteArray("'\xE2\x90\x8D=1\r\n");
    QTest::newRow("a line end begins no row") << u"a\n=1"_s << QByteArray("a\xE2\x90\x8A=1\r\n");
}

void ExportsTest::cell()
{
    QFETCH(const QString, value);
    QTEST(csvLine({value}), "cell");
}

void ExportsTest::columnsFitTheirNames()
{
    QCOMPARE(csvRow(failureAt(1)).count(','), csvHeader().count(','));
}

void ExportsTest::nothingActsInHtml()
{
    const QList<Row> rows = hostileRows();
    Ledger ledger(Catalog::builtIn());
    const QString html = toHtml(summaryOfRows(rows, ledger), rows, 3, *Catalog::builtIn());
    static const QRegularExpression tag(u"<([a-z0-9]+)"_s, QRegularExpression::CaseInsensitiveOption);
    const QStringList known{u"html"_s,    u"head"_s, u"meta"_s,    u"title"_s, u"style"_s, u"body"_s,       u"h1"_s,
                            u"h2"_s,      u"p"_s,    u"section"_s, u"ol"_s,    u"li"_s,    u"blockquote"_s, u"table"_s,
                            u"caption"_s, u"tr"_s,   u"th"_s,      u"td"_s,    u"br"_s};
    for (const auto &match : tag.globalMatch(html)) {
        QVERIFY2(known.contains(match.captured(1)), qPrintable(match.captured()));
    }
    QVERIFY(!html.contains("<script"_L1) && !html.contains("<img"_L1));
    QVERIFY(!html.contains(QChar(0x1b)) && !html.contains(QChar(0x202e)));
    QVERIFY(html.contains("default-src 'none'"_L1));
}

void ExportsTest::nothingActsInMarkdown()
{
    Ledger ledger(Catalog::builtIn());
    const QString text = toMarkdown(summaryOfRows(hostileRows(), ledger));
    static const QRegularExpression acting(uR"((?<!\\)[<`[])"_s);
    QVERIFY2(!text.contains(acting), qPrintable(text));
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
}

void ExportsTest::terminalObeysNothing()
{
    Ledger ledger(Catalog::builtIn());
    const QString text = toText(summaryOfRows(hostileRows(), ledger)) + rowLine(hostileRow(1), *Catalog::builtIn());
    QVERIFY(!text.contains(QChar(0x1b)) && !text.contains(QChar(0x202e)));
}

void ExportsTest::incidentSaysWhatToDo()
{
    Ledger ledger(Catalog::builtIn());
    const TriageSummary summary = summaryOfRows(failuresAt({1, 2, 3, 4, 5}), ledger);
    QCOMPARE(summary.incidents.size(), 1);
    const IncidentText &incident = summary.incidents.first();
    QVERIFY(incident.title.contains("example.com"_L1) && incident.title.contains("Gmail"_L1));
    QCOMPARE(incident.rule, u"Rule: 5 failures of one cause within 10 minutes.");
    QVERIFY(!incident.fix.isEmpty() && incident.fix.join(u' ').contains("example.com"_L1));
    QVERIFY(incident.reply.contains("2026-11-19"_L1));
    QVERIFY(!incident.reply.contains(u'{'));
}

void ExportsTest::customersArePseudonyms()
{
    Ledger ledger(Catalog::builtIn());
    const TriageSummary summary = summaryOfRows(failuresAt({1, 2, 3, 4, 5}), ledger);
    QCOMPARE(summary.incidents.first().customers, QStringList{u"a1@…"_s});
    QVERIFY(!toText(summary).contains("kim"_L1));
    QVERIFY(!toMarkdown(summary).contains("kim"_L1));
}

void ExportsTest::metricsAreBounded()
{
    Ledger ledger(Catalog::builtIn());
    for (int system = 0; system < 500; ++system) {
        Row row = failureAt(system);
        row.system = u"host%1.example\"\n"_s.arg(system);
        row.reason = u"made-up-%1\"\\\n"_s.arg(system);
        ledger.add(row);
    }
    ledger.add(failureAt(1));
    ledger.addMessage(Kind::Bounce, true);
    const QByteArray text = metricsOf(ledger, ledger.incidents(), 2, *Catalog::builtIn());
    QVERIFY(text.contains("bouncelens_failures_by_system_total{system=\"google\"} 1\n"));
    QVERIFY(text.contains("bouncelens_failures_by_system_total{system=\"other\"} 500\n"));
    QVERIFY(text.contains("bouncelens_failures_by_reason_total{reason=\"other\"} 500\n"));
    QVERIFY(text.contains("bouncelens_messages_total{kind=\"bounce\"} 1\n"));
    QVERIFY(text.count('\n') < 60);
    static const QRegularExpression line(
        uR"(^(?:# (?:HELP|TYPE) bouncelens_\w+ .*|bouncelens_\w+(?:\{\w+="[\w.-]*"\})? \d+)$)"_s);
    for (const QByteArray &one : text.trimmed().split('\n')) {
        QVERIFY2(line.match(QString::fromUtf8(one)).hasMatch(), one.constData());
    }
}

void ExportsTest::removeList_data()
{
    QTest::addColumn<QList<Row>>("rows");
    QTest::addColumn<bool>("isListed");
    const QString lee = u"lee@example.net"_s;
    const Row gone = unknownUser(1, lee);
    const auto with = [&gone](auto change) {
        Row row = gone;
        change(row);
        return QList<Row>{row};
    };
    QTest::newRow("a mailbox that does not exist") << QList<Row>{gone} << true;
    QTest::newRow("not one that may come back")
        << with([](Row &row) { row.permanence = Permanence::Temporary; }) << false;
    QTest::newRow("not one that is full") << with([](Row &row) { row.reason = u"mailbox-full"_s; }) << false;
    QTest::newRow("not by a delay") << with([](Row &row) { row.action = Action::Delayed; }) << false;
    QTest::newRow("not by a fake bounce") << with([](Row &row) { row.kind = Kind::FakeBounce; }) << false;
    QTest::newRow("not by backscatter") << with([](Row &row) { row.kind = Kind::Backscatter; }) << false;
    QTest::newRow("not of a stranger's mail") << with([](Row &row) { row.direction = Direction::Incoming; }) << false;
    Row delivered = failureAt(9, u"delivered"_s);
    delivered.recipient = lee;
    delivered.action = Action::Delivered;
    QTest::newRow("not one to which something was delivered later") << QList<Row>{gone, delivered} << false;
    delivered.time = *gone.time - 1;
    QTest::newRow("but one that worked before") << QList<Row>{delivered, gone} << true;
}

void ExportsTest::removeList()
{
    QFETCH(const QList<Row>, rows);
    AddressLists lists(Catalog::builtIn());
    std::ranges::for_each(rows, [&lists](const Row &row) { lists.add(row); });
    const QByteArray line = "lee@example.net\t2026-11-19T00:01:00Z\t550 5.1.1 User unknown\ta.eml:0:1\n";
    QFETCH(const bool, isListed);
    QCOMPARE(lists.toRemove(), isListed ? line : QByteArray());
}

void ExportsTest::retryList()
{
    AddressLists lists(Catalog::builtIn());
    Row full = failureAt(1, u"mailbox-full"_s);
    full.recipient = u"lee@example.net"_s;
    lists.add(full);
    lists.add(unknownUser(1, u"kim@example.net"_s));
    QVERIFY(lists.toRetry().startsWith("lee@example.net\t"));
    QCOMPARE(lists.toRetry().count('\n'), 1);
}

void ExportsTest::rowsComeBackFromJson()
{
    const QDir samples(QStringLiteral(SAMPLES));
    for (const QString &name : samples.entryList(QDir::Files)) {
        QFile file(samples.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Explanation explanation = explain(file.readAll(), Catalog::builtIn(), name);
        const QList<Row> rows = rowsOf(explanation, 1'800'000'000'000, 7);
        const auto again = triagedFromJson(triageJson(explanation, rows));
        QVERIFY(again.has_value());
        QCOMPARE(again->isRecognised, explanation.isRecognised());
        QCOMPARE(again->rows, rows);
    }
}

BOUNCELENS_TEST(ExportsTest)
#include "tst_exports.moc"
