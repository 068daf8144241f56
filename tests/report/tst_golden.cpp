// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "input/file.h"
#include "report/json.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QDir>
#include <QJsonDocument>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Each input of tests/data/golden and resources/samples gives the JSON that stands beside it in tests/data/golden.
/// With BOUNCELENS_UPDATE_EXPECTED set the JSON is written anew; look at the difference before you keep it.
class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void explains_data();
    void explains();
};

void TestGolden::explains_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {QStringLiteral(TEST_DATA "/golden"), QStringLiteral(SAMPLES)}) {
        const QStringList names = QDir(folder).entryList({u"*.eml"_s, u"*.txt"_s, u"*.log"_s}, QDir::Files, QDir::Name);
        QVERIFY(!names.isEmpty());
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << QDir(folder).filePath(name);
        }
    }
}

void TestGolden::explains()
{
    QFETCH(QString, path);
    const auto bytes = readFile(path);
    QVERIFY(bytes);
    const QString name = QFileInfo(path).fileName();
    const Explanation explanation = explain(*bytes, Catalog::builtIn(), name);
    const QByteArray json = QJsonDocument(toJson(explanation)).toJson();
    QFile expected(QStringLiteral(TEST_DATA "/golden/") + name + u".json"_s);
    if (qEnvironmentVariableIsSet("BOUNCELENS_UPDATE_EXPECTED")) {
        QVERIFY(expected.open(QIODevice::WriteOnly));
        QCOMPARE(expected.write(json), json.size());
        return;
    }
    QVERIFY2(expected.open(QIODevice::ReadOnly), "the expected JSON is missing");
    QCOMPARE(QString::fromUtf8(json), QString::fromUtf8(expected.readAll()));
}

BOUNCELENS_TEST(TestGolden)
#include "tst_golden.moc"
