// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/verdict.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// "spf pass; ptr problem"
QList<CheckResult> resultsFrom(const QString &text)
{
    QList<CheckResult> results;
    for (const QString &part : text.split(u"; "_s, Qt::SkipEmptyParts)) {
        CheckResult result;
        result.check = *checkFromId(part.section(u' ', 0, 0));
        const QString outcome = part.section(u' ', 1, 1);
        result.outcome = outcome == "pass"_L1      ? CheckOutcome::Pass
                         : outcome == "problem"_L1 ? CheckOutcome::Problem
                                                   : CheckOutcome::CouldNotTell;
        if (part.endsWith("no-policy"_L1)) {
            result.summary.id = "dmarc-no-policy"_L1;
        }
        if (part.endsWith("usual"_L1)) {
            result.summary.id = "blocklist-clear-usual"_L1;
        }
        if (part.endsWith("bad-helo"_L1)) {
            result.findings = {{.id = "helo-missing"_L1, .values = {}, .outcome = CheckOutcome::Problem}};
        }
        results.append(result);
    }
    return results;
}

Card cardOf(const QString &id, const QString &reason)
{
    Card card;
    card.id = id;
    card.reason = reason;
    return card;
}

/// A card of each reason that the rows use; that of "spf-fail" names the one of "missing-ptr" as related.
std::shared_ptr<const Catalog> catalog()
{
    CatalogContent content;
    content.reasons = {{.id = u"spf-fail"_s, .proof = {u"spf"_s}},
                       {.id = u"unauthenticated"_s, .proof = {u"spf"_s, u"dkim"_s}},
                       {.id = u"dmarc-fail"_s, .proof = {u"dmarc"_s}},
                       {.id = u"missing-ptr"_s, .proof = {u"ptr"_s}},
                       {.id = u"spam-content"_s, .hints = {u"blocklists"_s, u"spf"_s}},
                       {.id = u"blocklisted"_s, .proof = {u"blocklists"_s}},
                       {.id = u"user-unknown"_s}};
    for (const Reason &reason : std::as_const(content.reasons)) {
        content.cards.append(cardOf(u"x/"_s + reason.id, reason.id));
    }
    content.cards.first().related = {u"x/user-unknown"_s, u"x/missing-ptr"_s};
    return Catalog::fromContent(content);
}

} // namespace

class TestVerdict : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void weighs_data();
    void weighs();
    void offersTheCardThatIsProven_data();
    void offersTheCardThatIsProven();
    void everyCheckOfAReasonIsKnown();
};

void TestVerdict::weighs_data()
{
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("results");
    QTest::addColumn<Verdict>("verdict");
    const auto row = [](const char *claim, const QString &reason, const QString &results, Verdict verdict) {
        QTest::newRow(claim) << reason << results << verdict;
    };
    row("a problem of the proof supports", u"spf-fail"_s, u"spf problem"_s, Verdict::Supports);
    row("a pass of the proof contradicts", u"spf-fail"_s, u"spf pass"_s, Verdict::Contradicts);
    row("what could not be told weighs nothing", u"spf-fail"_s, u"spf unknown"_s, Verdict::Open);
    row("other checks weigh nothing", u"spf-fail"_s, u"spf unknown; ptr problem; mx pass"_s, Verdict::Open);
    row("one of two proofs that passes contradicts", u"unauthenticated"_s, u"spf problem; dkim pass"_s,
        Verdict::Contradicts);
    row("one of two proofs that fails supports", u"unauthenticated"_s, u"spf problem; dkim unknown"_s,
        Verdict::Supports);
    row("a problem of a hint hints", u"spam-content"_s, u"blocklists problem"_s, Verdict::Hints);
    row("a pass of a hint says nothing", u"spam-content"_s, u"blocklists pass; spf pass"_s, Verdict::Open);
    row("a reason without proofs is never weighed", u"user-unknown"_s, u"mx problem"_s, Verdict::Open);
    row("the named blocklist does not list it", u"blocklisted"_s, u"blocklists pass"_s, Verdict::Contradicts);
    row("the usual blocklists clear nothing", u"blocklisted"_s, u"blocklists pass usual"_s, Verdict::Open);
    row("a missing policy proves no refusal by policy", u"dmarc-fail"_s, u"dmarc problem no-policy"_s, Verdict::Open);
    row("a wrong HELO keeps a good name from contradicting", u"missing-ptr"_s, u"ptr pass bad-helo"_s, Verdict::Open);
    row("nothing was run", u"spf-fail"_s, QString(), Verdict::Open);
}

void TestVerdict::weighs()
{
    QFETCH(QString, reason);
    QFETCH(QString, results);
    const auto cards = catalog();
    Match match;
    match.card = cards->find(u"x/"_s + reason);
    QTEST(judge(match, *cards, resultsFrom(results)).verdict, "verdict");
}

void TestVerdict::offersTheCardThatIsProven_data()
{
    QTest::addColumn<QString>("results");
    QTest::addColumn<QString>("instead");
    QTest::newRow("the related card that the results prove") << u"spf pass; ptr problem"_s << u"x/missing-ptr"_s;
    QTest::newRow("a runner-up that the results prove") << u"spf pass; dmarc problem"_s << u"x/dmarc-fail"_s;
    QTest::newRow("else the first related card") << u"spf pass"_s << u"x/user-unknown"_s;
    QTest::newRow("none for a card that stands") << u"spf problem; ptr problem"_s << QString();
}

void TestVerdict::offersTheCardThatIsProven()
{
    QFETCH(QString, results);
    const auto cards = catalog();
    Match match;
    match.card = cards->find(u"x/spf-fail"_s);
    match.alternatives = {{.card = cards->find(u"x/dmarc-fail"_s), .why = AlternativeWhy::LessSpecific}};
    const Card *instead = judge(match, *cards, resultsFrom(results)).instead;
    QTEST(instead ? instead->id : QString(), "instead");
}

/// The shipped reasons name checks of check/checkid.h only, and cards call for what proves them.
void TestVerdict::everyCheckOfAReasonIsKnown()
{
    int proofs = 0;
    for (const Reason &reason : Catalog::builtIn()->reasons()) {
        for (const QString &check : reason.proof + reason.hints) {
            QVERIFY2(checkFromId(check), qPrintable(reason.id + u": "_s + check));
        }
        proofs += reason.proof.isEmpty() ? 0 : 1;
    }
    QVERIFY(proofs >= 8);
}

BOUNCELENS_TEST(TestVerdict)
#include "tst_verdict.moc"
