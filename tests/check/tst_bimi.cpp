// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/dmarc/bimi.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestBimi : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void readsBimi_data();
    void readsBimi();
};

void TestBimi::readsBimi_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<BimiFault>("fault");
    QTest::addColumn<bool>("isDeclined");
    QTest::newRow("a logo") << QByteArray("v=BIMI1; l=https://example.com/l.svg") << BimiFault::None << false;
    QTest::newRow("declined") << QByteArray("v=BIMI1; l=; a=;") << BimiFault::None << true;
    QTest::newRow("no l=") << QByteArray("v=BIMI1; a=https://example.com/a.pem") << BimiFault::Syntax << false;
    QTest::newRow("http") << QByteArray("v=BIMI1; l=http://example.com/l.svg") << BimiFault::LocationForm << false;
    QTest::newRow("a certificate by http")
        << QByteArray("v=BIMI1; l=https://example.com/l.svg; a=http://x") << BimiFault::EvidenceForm << false;
}

void TestBimi::readsBimi()
{
    QFETCH(QByteArray, text);
    QVERIFY(isBimiRecord(text));
    const BimiRecord record = readBimi(text);
    QTEST(record.fault, "fault");
    QTEST(record.isDeclined, "isDeclined");
}

BOUNCELENS_TEST(TestBimi)
#include "tst_bimi.moc"
