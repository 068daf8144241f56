// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/kindsource.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestKindSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void readsWeights();
    void namesTheFault_data();
    void namesTheFault();
};

namespace {

const QString kBase = u"[base]\nbounce = 1\ndelay = 0\nsuccess = 0\ncomplaint = 0\nreceipt = 0\nauto-reply = 0\n"
                      "challenge = 0\nfake-bounce = -8\nbackscatter = 0\nnot-a-bounce = 4\n"_s;
const QString kLists = u"[lists]\nmail-programs = [\"Mutt\"]\n"_s;

KindSource read(const QString &toml)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"kinds.toml"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(toml.toUtf8()) < 0) {
        return {};
    }
    file.close();
    return readKindSource(path);
}

} // namespace

void TestKindSource::readsWeights()
{
    const KindSource source =
        read(u"margin = 5\n"_s + kBase + kLists + u"[signs]\nno-sender = { bounce = 2, fake-bounce = -3 }\n"_s);
    QVERIFY(source.faults.isEmpty());
    QCOMPARE(source.margin, 5);
    QCOMPARE(source.bases[size_t(Kind::FakeBounce)], -8);
    QCOMPARE(source.signs.size(), 1);
    QCOMPARE(source.signs.first().weights[size_t(Kind::Bounce)], 2);
    QCOMPARE(source.signs.first().weights[size_t(Kind::FakeBounce)], -3);
    const QByteArray cpp = toCpp(source);
    QVERIFY(cpp.contains("kCertainMargin = 5"));
    QVERIFY(cpp.contains("kMailPrograms"));
    QVERIFY(cpp.contains("SignWeights{\"no-sender\""));
}

void TestKindSource::namesTheFault_data()
{
    QTest::addColumn<QString>("toml");
    QTest::addColumn<QString>("fault");
    const QString head = u"margin = 5\n"_s + kBase + kLists;
    QTest::newRow("a kind that is not known") << head + u"[signs]\na = { bounces = 1 }\n"_s << u"'bounces'"_s;
    QTest::newRow("a kind that signs cannot decide") << head + u"[signs]\na = { log = 1 }\n"_s << u"'log'"_s;
    QTest::newRow("a weight of nothing") << head + u"[signs]\na = { bounce = 0 }\n"_s << u"weight of 0"_s;
    QTest::newRow("a weight out of range") << head + u"[signs]\na = { bounce = 100 }\n"_s << u"from -99 to 99"_s;
    QTest::newRow("a sign without weights") << head + u"[signs]\na = {}\n"_s << u"'a' has no weights"_s;
    QTest::newRow("a base that is missing")
        << u"margin = 5\n[base]\nbounce = 1\n"_s + kLists + u"[signs]\na = { bounce = 1 }\n"_s << u"'delay'"_s;
    QTest::newRow("a list without words")
        << u"margin = 5\n"_s + kBase + u"[lists]\nb = []\n[signs]\na = { bounce = 1 }\n"_s << u"'b' is empty"_s;
    QTest::newRow("no margin") << kBase + kLists + u"[signs]\na = { bounce = 1 }\n"_s << u"'margin'"_s;
}

void TestKindSource::namesTheFault()
{
    QFETCH(QString, toml);
    QFETCH(QString, fault);
    QStringList messages;
    for (const Fault &found : read(toml).faults) {
        messages.append(found.message);
    }
    QVERIFY2(messages.join(u'\n').contains(fault), qPrintable(messages.join(u'\n')));
}

BOUNCELENS_TEST(TestKindSource)
#include "tst_kindsource.moc"
