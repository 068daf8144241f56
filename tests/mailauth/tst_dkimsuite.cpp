// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Messages of public DKIM verifiers with their keys, a row a message. They stand beside the project and are never
// copied into it. The suite is older than RFC 8301: what is merely outdated counts here as what its bytes say.

#include "dns/lookups.h"
#include "mailauth/dkim/verification.h"

#include "support/registry.h"
#include "support/strict.h"
#include "support/suites.h"
#include "support/zone.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr int kMessages = 48;

void fill(Zone &zone, const QByteArray &records)
{
    for (const QByteArray &line : records.split('\n')) {
        const qsizetype space = line.indexOf(' ');
        if (line.startsWith('#') || space < 0) {
            continue;
        }
        const QString name = QString::fromUtf8(line.first(space));
        const QByteArray value = line.sliced(space + 1).trimmed();
        if (value.contains("SERVFAIL")) {
            zone.force(name, RecordType::Txt, DnsOutcome::ServerFailed);
        } else if (value.contains("timed out")) {
            zone.force(name, RecordType::Txt, DnsOutcome::TimedOut);
        } else if (value != "NXDOMAIN") {
            zone.add(name, RecordType::Txt, value == "\"\"" ? QString() : QString::fromUtf8(value));
        }
    }
}

/// The best of its signatures: pass, fail (something was changed), or invalid.
QByteArray resultOf(const QByteArray &text, Zone &zone)
{
    const RawMessage message = RawMessage::read(text);
    const VerificationContext context{.now = QDateTime::currentSecsSinceEpoch(), .isBodyKnown = true};
    QByteArray result = "invalid";
    for (const RawField &field : message.fields) {
        if (!field.is("DKIM-Signature")) {
            continue;
        }
        const SignatureField signature = readSignature(field, SignatureKind::Dkim);
        const DnsAnswer key = Lookups(zone).ask(signature.keyName(), RecordType::Txt);
        const SignatureVerdict verdict = verifySignature(message, signature, key, context);
        if (verdict.holdsButOutdated()) {
            return "pass";
        }
        result = verdict.hasBlockingFault() ? result : QByteArray("fail");
    }
    return result;
}

} // namespace

class TestDkimSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void verifies_data();
    void verifies();

private:
    QByteArray m_expected;
    Zone m_zone;
};

void TestDkimSuite::initTestCase()
{
    failOnWarnings();
    m_expected = suiteFile(u"dkim/expected.tsv"_s);
    if (m_expected.isEmpty()) {
        QSKIP("the DKIM suite is not there: set BOUNCELENS_SUITES to the folder of the public suites");
    }
    fill(m_zone, suiteFile(u"dkim/FAKE_DNS.dat"_s));
}

void TestDkimSuite::verifies_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("result");
    int count = 0;
    for (const QByteArray &line : m_expected.split('\n').sliced(1)) {
        const QList<QByteArray> cells = line.trimmed().split('\t');
        if (cells.size() == 2) {
            QTest::newRow(cells.first().constData()) << QString::fromUtf8(cells.first()) << cells.last();
            ++count;
        }
    }
    QCOMPARE(count, kMessages);
}

void TestDkimSuite::verifies()
{
    QFETCH(QString, file);
    const QByteArray message = suiteFile(u"dkim/corpus/"_s + file);
    QVERIFY(!message.isEmpty());
    QTEST(resultOf(message, m_zone), "result");
}

BOUNCELENS_TEST(TestDkimSuite)
#include "tst_dkimsuite.moc"
