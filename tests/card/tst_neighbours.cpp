// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include "failure/failure.h"
#include "failure/statusline.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QFile>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

struct Neighbour
{
    QString group; ///< replies of one group sound alike
    QString reason;
    QString reply;
};

QList<Neighbour> neighbours()
{
    QFile file(QStringLiteral(TEST_DATA "/neighbours.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QList<Neighbour> all;
    const QString text = QString::fromUtf8(file.readAll());
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList cells = line.split(u'\t');
        if (cells.size() == 3 && cells.first() != "neighbours"_L1) {
            all.append({cells.at(0), cells.at(1), QString(cells.at(2)).replace("\\n"_L1, "\n"_L1)});
        }
    }
    return all;
}

} // namespace

/// Replies that sound alike and mean different things never get a card of each other's reason.
class TestNeighbours : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void areManyInEveryGroup();
    void neverMeet_data();
    void neverMeet();
};

void TestNeighbours::areManyInEveryGroup()
{
    QMap<QString, QSet<QString>> reasons;
    for (const Neighbour &neighbour : neighbours()) {
        reasons[neighbour.group].insert(neighbour.reason);
    }
    QVERIFY(neighbours().size() >= 300);
    for (auto group = reasons.cbegin(); group != reasons.cend(); ++group) {
        QVERIFY2(group->size() > 1, qPrintable(group.key()));
    }
}

void TestNeighbours::neverMeet_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("reason");
    for (const Neighbour &neighbour : neighbours()) {
        QTest::addRow("%s: %s", qPrintable(neighbour.group), qPrintable(neighbour.reply))
            << neighbour.reply << neighbour.reason;
    }
}

void TestNeighbours::neverMeet()
{
    QFETCH(QString, reply);
    const Match match = Catalog::builtIn()->match(failureFromReply(reply));
    QTEST(match.card->reason, "reason");
    QCOMPARE(match.matchedBy, MatchedBy::Text);
}

BOUNCELENS_TEST(TestNeighbours)
#include "tst_neighbours.moc"
