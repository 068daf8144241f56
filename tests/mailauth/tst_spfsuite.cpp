// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The openspf.org suite for RFC 7208, a row a test. It stands beside the project, or comes with Debian's package
// python3-spf, and is never copied into the project.

#include "mailauth/spf/evaluation.h"

#include "support/registry.h"
#include "support/strict.h"
#include "support/suites.h"
#include "support/zone.h"

#include <yaml-cpp/yaml.h>

#include <memory>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTests = 203;
const QString kDefault = u"DEFAULT"_s; // what the suite calls an explanation that is missing

QByteArray bytesOf(const YAML::Node &node)
{
    return QByteArray::fromStdString(node.as<std::string>());
}

QString stringOf(const YAML::Node &node)
{
    return node && node.IsScalar() ? QString::fromUtf8(bytesOf(node)) : QString();
}

/// Bytes above 127 come from YAML as UTF-8, but the suite means the bytes.
QByteArray textOf(const YAML::Node &node)
{
    QByteArray joined;
    if (node.IsSequence()) {
        for (const auto &piece : node) {
            joined += bytesOf(piece);
        }
        return joined;
    }
    return QString::fromUtf8(bytesOf(node)).toLatin1();
}

std::optional<RecordType> typeOf(const QString &name)
{
    static const QHash<QString, RecordType> types{{u"TXT"_s, RecordType::Txt},   {u"A"_s, RecordType::A},
                                                  {u"AAAA"_s, RecordType::Aaaa}, {u"MX"_s, RecordType::Mx},
                                                  {u"PTR"_s, RecordType::Ptr},   {u"CNAME"_s, RecordType::Cname}};
    const auto found = types.constFind(name);
    return found == types.cend() ? std::nullopt : std::optional(*found);
}

DnsRecord recordFrom(RecordType type, const YAML::Node &value)
{
    DnsRecord record;
    record.type = type;
    if (type == RecordType::Txt) {
        record.text = textOf(value);
        record.pieces = {record.text.size()};
    } else if (type == RecordType::Mx) {
        record.priority = value[0].as<quint16>();
        record.target = stringOf(value[1]);
    } else {
        record.target = stringOf(value);
    }
    return record;
}

/// Records of type SPF count as TXT where no TXT is given; "TXT: NONE" means that none is given on purpose.
void addName(Zone &zone, const QString &name, const YAML::Node &entries)
{
    bool hasTxt = false;
    for (const auto &entry : entries) {
        hasTxt = hasTxt || (entry.IsMap() && entry["TXT"]);
    }
    for (const auto &entry : entries) {
        if (!entry.IsMap()) {
            zone.forceElse(name, DnsOutcome::TimedOut);
            continue;
        }
        const QString key = stringOf(entry.begin()->first);
        const YAML::Node value = entry.begin()->second;
        const auto type = key == "SPF"_L1 && !hasTxt ? std::optional(RecordType::Txt) : typeOf(key);
        if (type && stringOf(value) != "NONE"_L1) {
            zone.add(name, recordFrom(*type, value));
        }
    }
}

std::shared_ptr<Zone> zoneFrom(const YAML::Node &data)
{
    auto zone = std::make_shared<Zone>();
    for (const auto &entry : data) {
        addName(*zone, stringOf(entry.first), entry.second);
    }
    return zone;
}

QStringList resultsOf(const YAML::Node &node)
{
    QStringList results;
    if (node.IsScalar()) {
        return {stringOf(node)};
    }
    for (const auto &result : node) {
        results.append(stringOf(result));
    }
    return results;
}

} // namespace

class TestSpfSuite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { failOnWarnings(); }
    void passes_data();
    void passes();

private:
    QByteArray m_suite;
};

void TestSpfSuite::initTestCase()
{
    m_suite = suiteFile(u"spf/rfc7208-tests.yml"_s, u"/usr/share/doc/python3-spf/rfc7208-tests.yml.gz"_s);
    if (m_suite.isEmpty()) {
        QSKIP("the SPF suite is missing: set BOUNCELENS_SUITES, or install python3-spf");
    }
}

void TestSpfSuite::passes_data()
{
    QTest::addColumn<std::shared_ptr<Zone>>("zone");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("sender");
    QTest::addColumn<QString>("helo");
    QTest::addColumn<QStringList>("results");
    QTest::addColumn<QString>("explanation");
    int count = 0;
    for (const YAML::Node &scenario : YAML::LoadAll(m_suite.toStdString())) {
        const auto zone = zoneFrom(scenario["zonedata"]);
        for (const auto &entry : scenario["tests"]) {
            const YAML::Node &test = entry.second;
            QTest::addRow("%s: %s", qPrintable(stringOf(scenario["description"])), qPrintable(stringOf(entry.first)))
                << zone << stringOf(test["host"]) << stringOf(test["mailfrom"]) << stringOf(test["helo"])
                << resultsOf(test["result"]) << stringOf(test["explanation"]);
            ++count;
        }
    }
    QCOMPARE(count, kTests);
}

void TestSpfSuite::passes()
{
    QFETCH(std::shared_ptr<Zone>, zone);
    QFETCH(QString, host);
    QFETCH(QString, sender);
    QFETCH(QString, helo);
    QFETCH(QStringList, results);
    QFETCH(QString, explanation);
    Lookups lookups(*zone);
    const SpfVerdict verdict = checkHost(spfQuery(ipOf(host), sender, helo), lookups);
    QVERIFY2(results.contains(resultName(verdict.result)),
             qPrintable(resultName(verdict.result) + u" instead of "_s + results.join(u'/')));
    if (!explanation.isEmpty()) {
        QCOMPARE(verdict.explanation.isEmpty() ? kDefault : verdict.explanation, explanation);
    }
}

BOUNCELENS_TEST(TestSpfSuite)
#include "tst_spfsuite.moc"
