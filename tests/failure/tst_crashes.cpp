// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/analyse.h"
#include "input/file.h"
#include "input/mbox.h"
#include "input/reader.h"

#include "support/invariants.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QDir>
#include <QFile>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Every file of tests/data/crashes made a reader crash, hang or break a promise once. See tests/fuzz/run.
class TestCrashes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void holdsPromises_data();
    void holdsPromises();
};

namespace {

const QDir kFolder(QStringLiteral(TEST_DATA "/crashes"));

} // namespace

void TestCrashes::holdsPromises_data()
{
    QTest::addColumn<QString>("path");
    QVERIFY2(kFolder.exists("README.md"_L1), "tests/data/crashes is missing");
    for (const QString &name : kFolder.entryList(QDir::Files, QDir::Name)) {
        QTest::newRow(qPrintable(name)) << kFolder.filePath(name);
    }
}

void TestCrashes::holdsPromises()
{
    QFETCH(QString, path);
    QFile file;
    QVERIFY(openToRead(path, file));
    MessageReader messages(file);
    while (const auto message = messages.next()) {
        const Document document = readDocument(*message);
        QCOMPARE(brokenPromise(document), static_cast<const char *>(nullptr));
        QCOMPARE(brokenPromise(analyse(document), document), static_cast<const char *>(nullptr));
    }
}

BOUNCELENS_TEST(TestCrashes)
#include "tst_crashes.moc"
