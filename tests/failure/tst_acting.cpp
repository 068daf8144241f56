// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "failure/join/lookalikes.h"
#include "input/file.h"
#include "report/json.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Who refused whom, and who must act for that; and what only looks like a code.
class TestActing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void tellsWhoActs_data();
    void tellsWhoActs();
    void tellsWhatOnlyLooksLikeACode_data();
    void tellsWhatOnlyLooksLikeACode();
};

void TestActing::tellsWhoActs_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a limit of the sender's account is the sender's") << u"own-side/cpanel-limit.txt"_s << u"sender"_s;
    QTest::newRow("a user who may not use an address submits")
        << u"own-side/not-owned.log"_s << u"submission sender-admin"_s;
    QTest::newRow("a sending service's list is of the sender's side")
        << u"services/postmark.txt"_s << u"submission sender"_s;
    QTest::newRow("a mail program's settings are its user's")
        << u"programs/outlook-french.txt"_s << u"submission sender"_s;
    QTest::newRow("a program of a server is its administrator's")
        << u"programs/symfony.txt"_s << u"outgoing sender-admin"_s;
    QTest::newRow("a refused login is of the sender's side")
        << u"transcripts/swaks-tls.txt"_s << u"submission sender"_s;
    QTest::newRow("whoever forwards must mend the forwarding")
        << u"forwarding/generated-from.txt"_s << u"forwarding recipient-admin"_s;
    QTest::newRow("a full mailbox behind a forwarder is its owner's")
        << u"forwarding/expanded-from.txt"_s << u"forwarding recipient"_s;
    QTest::newRow("what our server refused to a stranger came in")
        << u"logs/postfix-noqueue.log"_s << u"incoming sender-admin"_s;
    QTest::newRow("an unknown user is the sender's to correct") << u"systems/courier.eml"_s << u"outgoing sender"_s;
}

void TestActing::tellsWhoActs()
{
    QFETCH(QString, file);
    QFETCH(QString, expected);
    const auto bytes = readFile(QStringLiteral(TEST_DATA "/inputs/") + file);
    QVERIFY(bytes);
    const Explanation explanation = explain(*bytes, Catalog::builtIn());
    QVERIFY(!explanation.matches.isEmpty());
    const Acting &acting = explanation.matches.first().acting;
    const QString told = idOf(acting.direction) + u' ' + idOf(acting.acts);
    QVERIFY2(told == expected || idOf(acting.acts) == expected, qPrintable(told));
}

void TestActing::tellsWhatOnlyLooksLikeACode_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a code is none of them") << u"550 5.1.1 User unknown"_s << QString();
    QTest::newRow("part of an IP address") << u"from 5.1.1.7 at noon"_s << u"5.1.1 address"_s;
    QTest::newRow("thousandths of a second") << u"at 10:14:57,550 it began"_s << u"550 date"_s;
    QTest::newRow("a version") << u"This is Postfix 5.1.1"_s << u"5.1.1 version"_s;
    QTest::newRow("an identifier") << u"id 550 was given"_s << u"550 identifier"_s;
    QTest::newRow("part of a message id") << u"<5.1.1@example.com>"_s << u"5.1.1 identifier"_s;
    QTest::newRow("a count is nothing that confuses") << u"there were 550 of them"_s << QString();
}

void TestActing::tellsWhatOnlyLooksLikeACode()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    QStringList found;
    for (const Lookalike &one : findLookalikes(line)) {
        found.append(line.sliced(one.at, one.length) + u' ' + idOf(one.why));
    }
    QCOMPARE(found.join(u", "_s), expected);
}

BOUNCELENS_TEST(TestActing)
#include "tst_acting.moc"
