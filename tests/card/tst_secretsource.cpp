// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/secretsource.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestSecretSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void namesEveryFault_data();
    void namesEveryFault();
};

void TestSecretSource::namesEveryFault_data()
{
    QTest::addColumn<QString>("way");
    QTest::addColumn<QString>("fault");
    QTest::newRow("a good way") << u"words = ['key=']\nregex = 'key=(\\w+)'\nmasks = ['key=«abc»']\nkeeps = ['keys']"_s
                                << QString();
    QTest::newRow("a group too few") << u"words = ['key=']\nregex = 'key=\\w+'\nmasks = ['key=abc']"_s
                                     << u"no group of the regular expression says what is masked"_s;
    QTest::newRow("no expression") << u"words = ['key=']\nregex = 'key=('\nmasks = ['key=«abc»']"_s
                                   << u"the regular expression is none"_s;
    QTest::newRow("no shape of that name")
        << u"words = ['key=']\nregex = 'key=({odd})'\nmasks = ['key=«abc»']"_s << u"there is no shape \"odd\""_s;
    QTest::newRow("no sample") << u"words = ['key=']\nregex = 'key=(\\w+)'"_s
                               << u"a way needs a sample that it masks"_s;
    QTest::newRow("a sample that is masked otherwise")
        << u"words = ['key=']\nregex = 'key=(\\w+)'\nmasks = ['key=«ab»c']"_s << u"should be key=«ab»c, is key=«abc»"_s;
    QTest::newRow("a sample that is not kept")
        << u"words = ['key=']\nregex = 'key=(\\w+)'\nmasks = ['key=«a»']\nkeeps = ['key=b']"_s
        << u"should be key=b, is key=«b»"_s;
    QTest::newRow("a word in capitals") << u"words = ['KEY=']\nregex = 'key=(\\w+)'\nmasks = ['key=«a»']"_s
                                        << u"\"KEY=\" is too short or not lower case"_s;
}

void TestSecretSource::namesEveryFault()
{
    QFETCH(QString, way);
    QFETCH(QString, fault);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"secrets.toml"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("[[way]]\nid = 'x'\n" + way.toUtf8() + '\n');
    file.close();
    const SecretSources sources = readSecretSources(file.fileName());
    QString said;
    for (const Fault &each : sources.faults) {
        said += each.toString() + u'\n';
    }
    QVERIFY2(fault.isEmpty() ? said.isEmpty() : said.contains(fault), qPrintable(said));
}

BOUNCELENS_TEST(TestSecretSource)
#include "tst_secretsource.moc"
