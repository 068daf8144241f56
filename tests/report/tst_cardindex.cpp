// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardindex.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Searching all cards by what people type.
class TestCardIndex : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void findsFirst_data();
    void findsFirst();
    void findsNothing();
    void narrowsByGroupAndReason();
    void readsCodes_data();
    void readsCodes();
    void tellsWhatACodeMeans_data();
    void tellsWhatACodeMeans();

private:
    const CardIndex m_index{Catalog::builtIn()};
};

void TestCardIndex::findsFirst_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("id");
    QTest::newRow("by words of the title") << u"google DMARC policy"_s << u"google/dmarc-policy"_s;
    QTest::newRow("by its id") << u"google/missing-ptr"_s << u"google/missing-ptr"_s;
    QTest::newRow("by words of its title") << u"Gmail requires DKIM bulk senders"_s << u"google/dkim-not-passed"_s;
    QTest::newRow("by a whole reply")
        << u"550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy"_s
        << u"google/dmarc-policy"_s;
    QTest::newRow("by a code: the registry first") << u"5.7.30"_s << u"status/x.7.30"_s;
    QTest::newRow("by a code in a question") << u"What is 5.7.30?"_s << u"status/x.7.30"_s;
    QTest::newRow("by a code and words") << u"5.7.30 bulk senders"_s << u"google/dkim-not-passed"_s;
    QTest::newRow("by a reply code") << u"452"_s << u"reply/452"_s;
    QTest::newRow("by its reason") << u"the sending IP address has no matching reverse DNS"_s << u"text/missing-ptr"_s;
}

void TestCardIndex::findsFirst()
{
    QFETCH(QString, words);
    QFETCH(QString, id);
    const QList<int> found = m_index.find({.words = words, .group = {}, .reason = {}});
    QStringList ids;
    for (const int at : found) {
        ids.append(m_index.entries().at(at).card->id);
    }
    QVERIFY2(ids.value(0) == id, qPrintable(ids.join(u' ')));
}

void TestCardIndex::findsNothing()
{
    QVERIFY(m_index.find({.words = u"zebra crossing"_s, .group = {}, .reason = {}}).isEmpty());
    QCOMPARE(m_index.find({.words = u"  "_s, .group = {}, .reason = {}}).size(), m_index.entries().size());
    QCOMPARE(m_index.entries().size(), Catalog::builtIn()->size());
}

void TestCardIndex::narrowsByGroupAndReason()
{
    const QList<int> google = m_index.find({.words = {}, .group = u"google"_s, .reason = {}});
    QVERIFY(!google.isEmpty() && google.size() < m_index.entries().size());
    const QList<int> both = m_index.find({.words = {}, .group = u"google"_s, .reason = u"dkim-fail"_s});
    QVERIFY(!both.isEmpty() && both.size() < google.size());
    QCOMPARE(m_index.groupName(u"google"_s), u"Gmail and Google Workspace");
}

void TestCardIndex::readsCodes_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("status");
    QTest::addColumn<QStringList>("others");
    QTest::newRow("a status") << u"5.7.509"_s << QString() << u"5.7.509"_s << QStringList();
    QTest::newRow("a reply code") << u"550"_s << u"550"_s << QString() << QStringList();
    QTest::newRow("a question") << u"What is 5.7.509?"_s << QString() << u"5.7.509"_s << QStringList();
    QTest::newRow("both, joined as a server does") << u"550-5.7.1"_s << u"550"_s << u"5.7.1"_s << QStringList();
    QTest::newRow("words beside it") << u"550 blocked"_s << u"550"_s << QString() << QStringList{u"blocked"_s};
    QTest::newRow("an IP address is no code") << u"5.7.1.1"_s << QString() << QString() << QStringList{u"5.7.1.1"_s};
    QTest::newRow("no code") << u"is full"_s << QString() << QString() << QStringList{u"is"_s, u"full"_s};
}

void TestCardIndex::readsCodes()
{
    QFETCH(QString, words);
    const NamedCodes codes = codesIn(words);
    QTEST(codes.reply ? codes.reply->toString() : QString(), "reply");
    QTEST(codes.status ? codes.status->toString() : QString(), "status");
    QTEST(codes.otherWords, "others");
}

void TestCardIndex::tellsWhatACodeMeans_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("meaning");
    QTest::newRow("a registered status") << u"5.1.1"_s << u"The mailbox does not exist"_s;
    QTest::newRow("a registered reply code") << u"552"_s << u"552: "_s;
    QTest::newRow("a status that is not registered") << u"5.7.509"_s << u"stands in no registry"_s;
    QTest::newRow("its class is told") << u"4.7.509"_s << u"temporary"_s;
    QTest::newRow("its subject is told") << u"5.7.509"_s << u"Codes that begin with 5.7 are about: "_s;
}

void TestCardIndex::tellsWhatACodeMeans()
{
    QFETCH(QString, words);
    QFETCH(QString, meaning);
    const QStringList meanings = codeMeanings(codesIn(words), *m_index.catalog());
    QCOMPARE(meanings.size(), 1);
    QVERIFY2(meanings.first().contains(meaning), qPrintable(meanings.first()));
    QVERIFY(codeMeanings(codesIn(u"mailbox full"_s), *m_index.catalog()).isEmpty());
}

BOUNCELENS_TEST(TestCardIndex)
#include "tst_cardindex.moc"
