// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "failure/analyse.h"
#include "input/file.h"

#include "support/describe.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QDirIterator>
#include <QJsonDocument>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Every file below tests/data/inputs has a row in expected.tsv: its path, the claim, and for each message the kind and
/// one field a failure ("lines recipient reply-code enhanced-code action command remote-host reason", "-" for none).
/// With BOUNCELENS_UPDATE_EXPECTED set the last two columns are written anew; look at the difference before you keep
/// it.
class TestInputs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void recognises_data();
    void recognises();
    void masksEverySecret();
};

namespace {

const QString kFolder = QStringLiteral(TEST_DATA "/inputs/");

QByteArray bytesOf(const QString &file)
{
    const auto bytes = readFile(kFolder + file);
    return bytes ? *bytes : QByteArray();
}

QStringList described(const QString &file)
{
    QStringList columns;
    for (const Explanation &explanation :
         explainAll(bytesOf(file), Catalog::builtIn(), file, Own{{u"example.com"_s}})) {
        columns.append(idOf(explanation.analysis.kind));
        for (int at = 0; at < explanation.analysis.failures.size(); ++at) {
            columns.append(describe(explanation, at));
        }
    }
    return columns;
}

QList<QStringList> expectedRows()
{
    QFile file(kFolder + u"expected.tsv"_s);
    QList<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            rows.append(line.split(u'\t'));
        }
    }
    return rows;
}

QStringList inputFiles()
{
    QStringList files;
    QDirIterator found(kFolder, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QString path = found.next().sliced(kFolder.size());
        if (path != "expected.tsv"_L1 && path != "README.md"_L1) {
            files.append(path);
        }
    }
    files.sort();
    return files;
}

void writeExpected(QList<QStringList> rows)
{
    for (QStringList &row : rows) {
        row = row.first(2) + described(row.first());
    }
    QFile file(kFolder + u"expected.tsv"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (const QStringList &row : std::as_const(rows)) {
        file.write(row.join(u'\t').toUtf8() + '\n');
    }
}

} // namespace

void TestInputs::recognises_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("expected");
    const QList<QStringList> rows = expectedRows();
    if (qEnvironmentVariableIsSet("BOUNCELENS_UPDATE_EXPECTED")) {
        writeExpected(rows);
    }
    QStringList known;
    for (const QStringList &row : expectedRows()) {
        QVERIFY(row.size() > 2);
        QTest::newRow(qPrintable(row.at(1))) << row.first() << row.sliced(2);
        known.append(row.first());
    }
    known.sort();
    QCOMPARE(inputFiles(), known);
}

void TestInputs::recognises()
{
    QFETCH(QString, file);
    QFETCH(QStringList, expected);
    QVERIFY(!bytesOf(file).isEmpty());
    QCOMPARE(described(file).join(u'\n'), expected.join(u'\n'));
}

/// "secret-password" and the login, clear or in base64, never reach what is shown, kept or copied.
void TestInputs::masksEverySecret()
{
    int held = 0;
    for (const QString &file : inputFiles()) {
        const QByteArray bytes = bytesOf(file);
        const Explanation explanation = explain(bytes, Catalog::builtIn(), file);
        const QString shown = explanation.document.text + QString::fromUtf8(explanation.document.raw) +
                              QString::fromUtf8(QJsonDocument(toJson(explanation)).toJson());
        for (const QByteArray &secret : {QByteArray("secret-password"), QByteArray("c2VjcmV0LXBhc3N3b3Jk"),
                                         QByteArray("AGtpbUBleGFtcGxlLmNvbQBzZWNyZXQtcGFzc3dvcmQ="),
                                         QByteArray("dXNlcj1raW1AZXhhbXBsZS5jb20BYXV0aD1CZWFyZXIgc2VjcmV0AQE=")}) {
            held += bytes.contains(secret) ? 1 : 0;
            QVERIFY2(!shown.contains(QString::fromLatin1(secret)), qPrintable(file));
        }
    }
    QVERIFY(held >= 6);
}

BOUNCELENS_TEST(TestInputs)
#include "tst_inputs.moc"
