// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/sayings.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestSayings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void theLastClassCountsToo_data();
    void theLastClassCountsToo();
};

void TestSayings::theLastClassCountsToo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isSaid");
    QTest::newRow("a saying of the first and the last class is found") << u"first things last"_s << true;
    QTest::newRow("a word of the last class but one spoils it") << u"first things spoilt last"_s << false;
}

void TestSayings::theLastClassCountsToo()
{
    QFETCH(QString, text);
    QFETCH(bool, isSaid);
    QList<WordClass> classes{{.id = u"first"_s, .words = {u"first"_s}}};
    while (classes.size() < SayingSet::kMostClasses - 2) {
        classes.append({.id = QString::number(classes.size()), .words = {}});
    }
    classes.append({.id = u"spoilt"_s, .words = {u"spoilt"_s}});
    classes.append({.id = u"last"_s, .words = {u"last"_s}});
    SayingSet sayings(classes);
    sayings.add(u"first .. last", {u"spoilt"_s}, 7);
    const auto said = sayings.find(text);
    QCOMPARE(!said.empty(), isSaid);
}

BOUNCELENS_TEST(TestSayings)
#include "tst_sayings.moc"
