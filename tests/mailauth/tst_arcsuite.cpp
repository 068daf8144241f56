// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The public ARC validation suite, a row a message. It stands beside the project and is never copied into it.

#include "dns/lookups.h"
#include "mailauth/dkim/arc.h"

#include "support/registry.h"
#include "support/strict.h"
#include "support/suites.h"
#include "support/zone.h"

#include <QSet>

#include <yaml-cpp/yaml.h>

#include <memory>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTests = 171; // names; four of them occur twice

QString stringOf(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromStdString(node.as<std::string>()) : QString();
}

QString nameOf(ArcState state)
{
    switch (state) {
    case ArcState::None:
        return u"None"_s;
    case ArcState::Pass:
        return u"Pass"_s;
    case ArcState::Fail:
        return u"Fail"_s;
    case ArcState::CouldNotTell:
        break;
    }
    return u"could not tell"_s;
}

} // namespace

class TestArcSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void validates_data();
    void validates();

private:
    QByteArray m_suite;
};

void TestArcSuite::initTestCase()
{
    failOnWarnings();
    m_suite = suiteFile(u"arc/arc-draft-validation-tests.yml"_s);
    if (m_suite.isEmpty()) {
        QSKIP("the ARC suite is not there: set BOUNCELENS_SUITES to the folder of the public suites");
    }
}

void TestArcSuite::validates_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<std::shared_ptr<Zone>>("zone");
    QTest::addColumn<QString>("state");
    QSet<QString> names;
    int count = 0;
    for (const YAML::Node &scenario : YAML::LoadAll(m_suite.toStdString())) {
        const auto zone = std::make_shared<Zone>();
        for (const auto &record : scenario["txt-records"]) {
            zone->add(stringOf(record.first), RecordType::Txt, stringOf(record.second));
        }
        for (const auto &test : scenario["tests"]) {
            const QByteArray name = QByteArray::number(++count) + ' ' + stringOf(test.first).toUtf8();
            names.insert(stringOf(test.first));
            // Where a sealer wrote cv=fail the suite leaves the state empty; RFC 8617 section 5.2 has it fail.
            const QString state = stringOf(test.second["cv"]).trimmed();
            QTest::newRow(name.constData())
                << stringOf(test.second["message"]).toUtf8() << zone << (state.isEmpty() ? u"Fail"_s : state);
        }
    }
    QCOMPARE(names.size(), kTests);
}

void TestArcSuite::validates()
{
    QFETCH(QByteArray, message);
    QFETCH(std::shared_ptr<Zone>, zone);
    const RawMessage raw = RawMessage::read(message);
    const VerificationContext context{.now = QDateTime::currentSecsSinceEpoch(), .isBodyKnown = true};
    const ArcVerdict verdict = verifyArc(
        raw, readArc(raw), [&](const auto &name) { return Lookups(*zone).ask(name, RecordType::Txt); }, context);
    QTEST(nameOf(verdict.state), "state");
}

BOUNCELENS_TEST(TestArcSuite)
#include "tst_arcsuite.moc"
