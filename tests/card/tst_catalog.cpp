// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include "check/plan.h"
#include "failure/failure.h"
#include "failure/statusline.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QSet>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

Failure failureOf(const QString &reply, const QString &host = {})
{
    Failure failure = failureFromReply(reply);
    failure.remoteHost = host;
    return failure;
}

struct Required
{
    QString card;
    QString code;
    QString text;
};

/// The errors that the program exists for, as Google and others send them.
const QList<Required> &requiredErrors()
{
    static const QList<Required> list{
        {u"generic/5.7.1"_s, u"5.7.1"_s, u"Refused"_s},
        {u"google/unsolicited"_s, u"5.7.1"_s, u"This message is likely unsolicited email"_s},
        {u"google/low-reputation-ip"_s, u"5.7.1"_s,
         u"This message is likely suspicious due to the very low reputation of the sending IP address"_s},
        {u"generic/spf-check-failed"_s, u"5.7.1"_s, u"SPF check failed"_s},
        {u"generic/dkim-verification-failed"_s, u"5.7.1"_s, u"DKIM signature verification failed"_s},
        {u"google/spf-suspicious"_s, u"5.7.24"_s,
         u"The SPF record of the sending domain has one or more suspicious entries"_s},
        {u"google/missing-ptr"_s, u"5.7.25"_s,
         u"The IP address sending this message does not have a PTR record setup"_s},
        {u"google/ptr-mismatch"_s, u"5.7.25"_s,
         u"The sending IP does not match the IP address of the hostname specified in the pointer (PTR) record"_s},
        {u"google/unauthenticated"_s, u"5.7.26"_s,
         u"This email has been blocked because the sender is unauthenticated"_s},
        {u"google/spf-hard-fail"_s, u"5.7.26"_s,
         u"The MAIL FROM domain [example.com] has an SPF record with a hard fail policy (-all) but it fails to pass SPF checks"_s},
        {u"google/dmarc-policy"_s, u"5.7.26"_s,
         u"Unauthenticated email from example.com is not accepted due to domain's DMARC policy"_s},
        {u"google/spf-not-passed"_s, u"5.7.27"_s, u"This email has been blocked because SPF does not pass"_s},
        {u"google/unusual-rate"_s, u"5.7.28"_s,
         u"There is an unusual rate of unsolicited email originating from your IP address"_s},
        {u"google/dkim-not-passed"_s, u"5.7.30"_s, u"This email has been blocked because DKIM does not pass"_s}};
    return list;
}

} // namespace

class TestCatalog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void requiredCards_data();
    void requiredCards();
    void alwaysFindsACard_data();
    void alwaysFindsACard();
    void everyStatusHasACard();
    void everyReplyHasACard();
    void saysWhenCodeAndTextDisagree();
    void saysWhoActs_data();
    void saysWhoActs();
    void recognisesProviders_data();
    void recognisesProviders();
    void everyCheckOfACardExists();
    void refusesDamagedBlobs_data();
    void refusesDamagedBlobs();
};

void TestCatalog::requiredCards_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("card");
    for (const Required &error : requiredErrors()) {
        const QString words = error.text;
        const qsizetype middle = words.indexOf(u' ', words.size() / 2);
        const QString first = middle < 0 ? words : words.first(middle);
        const QString rest = middle < 0 ? QString() : words.sliced(middle + 1);
        const auto row = [&](const char *shape, const QString &reply) {
            QTest::addRow("%s, %s", qPrintable(error.card), shape) << reply << error.card;
        };
        row("with a dash", u"550-%1 %2"_s.arg(error.code, words));
        row("with a space", u"550 %1 %2"_s.arg(error.code, words));
        row("with mail for email", QString(u"550 %1 %2"_s.arg(error.code, words)).replace("email"_L1, "mail"_L1));
        row("in two lines", u"550-%1 %2\n550 %1 %3"_s.arg(error.code, first, rest.isEmpty() ? u"a1-20si1.1"_s : rest));
        row("joined by a report",
            u"550-%1 %2 550 %1 %3"_s.arg(error.code, first, rest.isEmpty() ? u"a1-20si1.1"_s : rest));
        row("told by Postfix",
            u"host mx.example.net[192.0.2.1] said: 550-%1 %2 (in reply to end of DATA command)"_s.arg(error.code,
                                                                                                      words));
        row("in small letters", u"550 %1 %2"_s.arg(error.code, words.toLower()));
    }
}

void TestCatalog::requiredCards()
{
    QFETCH(QString, reply);
    const Match match = Catalog::builtIn()->match(failureOf(reply));
    QTEST(match.card->id, "card");
    QCOMPARE(match.permanence, Permanence::Permanent);
}

void TestCatalog::alwaysFindsACard_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("card");
    QTest::addColumn<MatchedBy>("matchedBy");
    QTest::newRow("an unknown text with a known status")
        << u"550 5.2.2 xyzzy"_s << u"status/x.2.2"_s << MatchedBy::Status;
    QTest::newRow("a temporary status has the same card")
        << u"452 4.2.2 xyzzy"_s << u"status/x.2.2"_s << MatchedBy::Status;
    QTest::newRow("an unknown status with a known reply")
        << u"556 5.99.99 xyzzy"_s << u"reply/556"_s << MatchedBy::Reply;
    QTest::newRow("a reply alone") << u"421 xyzzy"_s << u"reply/421"_s << MatchedBy::Reply;
    QTest::newRow("an unregistered reply") << u"559 xyzzy"_s << u"class/permanent"_s << MatchedBy::Class;
    QTest::newRow("an unregistered temporary reply") << u"429 xyzzy"_s << u"class/temporary"_s << MatchedBy::Class;
    QTest::newRow("nothing at all") << u"xyzzy"_s << u"class/unknown"_s << MatchedBy::None;
    QTest::newRow("a code that only one system uses")
        << u"550 5.7.708 xyzzy"_s << u"exchange-online/traffic-not-accepted"_s << MatchedBy::Status;
    QTest::newRow("the same at that system") << u"550 5.7.708 xyzzy [AM0PR01MB1.eurprd01.prod.outlook.com]"_s
                                             << u"exchange-online/traffic-not-accepted"_s << MatchedBy::Status;
    QTest::newRow("the same code at another system")
        << u"550 5.7.708 xyzzy - gsmtp"_s << u"reply/550"_s << MatchedBy::Reply;
    QTest::newRow("text overrules code") << u"550 5.1.1 too many recipients this hour"_s << u"text/rate-limited"_s
                                         << MatchedBy::Text;
}

void TestCatalog::alwaysFindsACard()
{
    QFETCH(QString, reply);
    const Match match = Catalog::builtIn()->match(failureOf(reply));
    QTEST(match.card->id, "card");
    QTEST(match.matchedBy, "matchedBy");
}

void TestCatalog::everyStatusHasACard()
{
    constexpr std::array kLastDetail{0, 10, 4, 6, 7, 6, 10, 30};
    for (int subject = 0; subject < int(kLastDetail.size()); ++subject) {
        for (int detail = 0; detail <= kLastDetail.at(size_t(subject)); ++detail) {
            const QString code = u"5.%1.%2"_s.arg(subject).arg(detail);
            QVERIFY2(Catalog::builtIn()->cardForStatus(*EnhancedStatusCode::fromText(code)), qPrintable(code));
        }
    }
}

void TestCatalog::everyReplyHasACard()
{
    for (const int code : {211, 220, 250, 251, 354, 421, 450, 451, 452, 454, 455, 500, 501, 502, 503,
                           504, 521, 525, 530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556, 571}) {
        QVERIFY2(Catalog::builtIn()->cardForReply(*ReplyCode::fromText(QString::number(code))),
                 qPrintable(QString::number(code)));
    }
}

void TestCatalog::saysWhenCodeAndTextDisagree()
{
    QVERIFY(
        Catalog::builtIn()->match(failureOf(u"550 5.1.1 rate limit reached, too many messages"_s)).codeTextConflict);
    QVERIFY(!Catalog::builtIn()->match(failureOf(u"550 5.1.1 user unknown"_s)).codeTextConflict);
    QVERIFY(!Catalog::builtIn()->match(failureOf(u"550 5.7.1 user unknown"_s)).codeTextConflict);
}

void TestCatalog::saysWhoActs_data()
{
    QTest::addColumn<QString>("reply");
    QTest::addColumn<Actor>("acts");
    QTest::newRow("a fault that may pass by itself") << u"451 4.3.0 Internal server error"_s << Actor::Wait;
    QTest::newRow("the same fault once it is final") << u"554 5.3.0 Internal server error"_s << Actor::RecipientAdmin;
    QTest::newRow("a wait while the server still tries") << u"421 4.7.0 Too many connections"_s << Actor::Wait;
    QTest::newRow("a wait that is over") << u"550 5.7.0 Too many connections"_s << Actor::SenderAdmin;
    QTest::newRow("a full mailbox stays the recipient's") << u"452 4.2.2 Mailbox full"_s << Actor::Recipient;
    QTest::newRow("an account that is disabled is the sender's own") << u"525 5.7.13 xyzzy"_s << Actor::Sender;
    QTest::newRow("a login is the user's") << u"535 5.7.8 xyzzy"_s << Actor::Sender;
}

void TestCatalog::saysWhoActs()
{
    QFETCH(QString, reply);
    QTEST(Catalog::builtIn()->match(failureOf(reply)).acting.acts, "acts");
}

void TestCatalog::recognisesProviders_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("provider");
    QTest::newRow("by host") << u"gmail-smtp-in.l.google.com"_s << u"550 no"_s << u"google"_s;
    QTest::newRow("by reply") << QString() << u"550 5.1.1 no a1-20si1.1 - gsmtp"_s << u"google"_s;
    QTest::newRow("Microsoft 365") << u"example-net.mail.protection.outlook.com"_s << u"550 no"_s
                                   << u"exchange-online"_s;
    QTest::newRow("a look-alike host is nobody") << u"google.com.example.net"_s << u"550 no"_s << QString();
}

void TestCatalog::recognisesProviders()
{
    QFETCH(QString, host);
    QFETCH(QString, reply);
    const Match match = Catalog::builtIn()->match(failureOf(reply, host));
    QTEST(match.provider ? match.provider->id : QString(), "provider");
}

void TestCatalog::everyCheckOfACardExists()
{
    for (const Card *card : Catalog::builtIn()->cards()) {
        for (const QString &check : card->checks) {
            QVERIFY2(checkFromId(check), qPrintable(card->id + u": "_s + check));
            QCOMPARE(checkId(*checkFromId(check)), check);
        }
    }
}

void TestCatalog::refusesDamagedBlobs_data()
{
    QTest::addColumn<QByteArray>("blob");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no CBOR") << QByteArray("this is no CBOR");
    QTest::newRow("another version") << QByteArray::fromHex("A16776657273696F6E1863");
    const QByteArray good = toCbor({});
    QTest::newRow("cut off") << good.first(good.size() / 2);
}

void TestCatalog::refusesDamagedBlobs()
{
    QFETCH(QByteArray, blob);
    const auto catalog = Catalog::fromCbor(blob);
    QVERIFY(!catalog);
    QVERIFY(!catalog.error().message.isEmpty());
}

BOUNCELENS_TEST(TestCatalog)
#include "tst_catalog.moc"
