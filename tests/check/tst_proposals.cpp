// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/spf/fix.h"
#include "mailauth/mend/dmarc.h"
#include "mailauth/mend/spf.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QTest>

#include <algorithm>
#include <functional>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

using Spoil = std::pair<const char *, std::function<QByteArray(QByteArray)>>;

/// How people spoil a list of tags.
QList<Spoil> dmarcSpoils()
{
    const auto replacing = [](const char *before, const char *after) {
        return [before, after](QByteArray text) { return text.replace(before, after); };
    };
    return {{"as it is", [](const QByteArray &text) { return text; }},
            {"escaped", replacing(";", "\\;")},
            {"quoted", [](const QByteArray &text) { return '"' + text + '"'; }},
            {"blank in front", [](const QByteArray &text) { return ' ' + text; }},
            {"no break space in front", [](const QByteArray &text) { return "\xC2\xA0" + text; }},
            {"no semicolons", replacing(";", "")},
            {"commas", replacing("; ", ", ")},
            {"colons",
             [](QByteArray text) { return text.replace("v=", "v:").replace(" p=", " p:").replace("rua=", "rua:"); }},
            {"capital version", replacing("v=DMARC1", "V=DMARC1")},
            {"small version", replacing("v=DMARC1", "v=dmarc1")},
            {"no version tag", replacing("v=DMARC1", "DMARC1")},
            {"capital tags",
             [](QByteArray text) { return text.replace(" p=", " P=").replace("rua=", "RUA=").replace("sp=", "SP="); }},
            {"capital policies",
             [](QByteArray text) { return text.replace("reject", "Reject").replace("quarantine", "QUARANTINE"); }},
            {"misspelt policies",
             [](QByteArray text) { return text.replace("reject", "rejected").replace("quarantine", "quarentine"); }},
            {"no mailto:", replacing("mailto:", "")},
            {"mailto: twice", replacing("mailto:", "mailto:mailto:")},
            {"a blank behind mailto:", replacing("mailto:", "mailto: ")},
            {"addresses in brackets", replacing("mailto:", "<mailto:")},
            {"addresses behind semicolons", replacing(",", ";")},
            {"addresses behind blanks", replacing(",", " ")},
            {"the policy last", [](QByteArray text) { return text.replace(" p=", " x=1; p="); }},
            {"old tags", [](const QByteArray &text) { return text + "; pct=50; ri=3600"; }},
            {"double semicolons", replacing(";", ";;")}};
}

const QList<QByteArray> kRight{"v=DMARC1; p=reject; rua=mailto:a@example.com",
                               "v=DMARC1; p=quarantine; sp=reject; rua=mailto:a@example.com,mailto:b@example.net",
                               "v=DMARC1; p=none; rua=mailto:a@example.com; ruf=mailto:f@example.com",
                               "v=DMARC1; p=reject"};

bool isAsStrict(const std::optional<DmarcPolicy> &mended, const std::optional<DmarcPolicy> &meant)
{
    return !meant || (mended && *mended >= *meant);
}

bool hasAll(const QList<QByteArray> &mended, const QList<QByteArray> &meant)
{
    return std::ranges::all_of(meant, [&mended](const QByteArray &one) { return mended.contains(one); });
}

QString weakened(const QByteArray &meant, const QByteArray &mended)
{
    const DmarcRecord before = readDmarc(meant);
    const DmarcRecord after = readDmarc(mended);
    const bool isKept = isDmarcRecord(mended) && isAsStrict(after.policy, before.policy) &&
                        isAsStrict(after.subdomainPolicy, before.subdomainPolicy) &&
                        hasAll(after.aggregateUris, before.aggregateUris) &&
                        hasAll(after.failureUris, before.failureUris) && after.badTags.isEmpty() &&
                        after.badUris.isEmpty() && !after.hasOddText;
    return isKept ? QString() : QString::fromUtf8(meant + "\n" + mended);
}

QList<Spoil> spfSpoils()
{
    const auto replacing = [](const char *before, const char *after) {
        return [before, after](QByteArray text) { return text.replace(before, after); };
    };
    return {
        {"as it is", [](const QByteArray &text) { return text; }},
        {"quoted", [](const QByteArray &text) { return '"' + text + '"'; }},
        {"blank in front", [](const QByteArray &text) { return "  " + text; }},
        {"no version tag", replacing("v=spf1", "spf1")},
        {"a colon in the version", replacing("v=spf1", "v:spf1")},
        {"blanks in the version", replacing("v=spf1", "v = spf1")},
        {"no blank behind the version", replacing("v=spf1 ", "v=spf1")},
        {"a semicolon behind the version", replacing("v=spf1 ", "v=spf1; ")},
        {"no blank before all", [](QByteArray text) { return text.replace(" -all", "-all").replace(" ~all", "~all"); }},
        {"a dot behind all", [](QByteArray text) { return text.replace("-all", "-all.").replace("~all", "~all."); }},
        {"a blank within all", [](QByteArray text) { return text.replace("-all", "- all").replace("~all", "~ all"); }},
        {"dashes", replacing("-all", "\xE2\x80\x93"
                                     "all")},
        {"other names", [](QByteArray text) { return text.replace("ip4:", "ipv4:").replace("ip6:", "ipv6:"); }},
        {"one name for both families",
         [](QByteArray text) { return text.replace("ip4:", "ip:").replace("ip6:", "ip4:"); }},
        {"equals signs", [](QByteArray text) { return text.replace("ip4:", "ip4=").replace("include:", "include="); }},
        {"blanks behind colons",
         [](QByteArray text) { return text.replace("ip4:", "ip4: ").replace("include:", "include: "); }},
        {"bare addresses", [](QByteArray text) { return text.replace("ip4:", "").replace("ip6:", ""); }},
        {"commas", [](QByteArray text) { return text.replace(" ip4:", ",ip4:"); }},
        {"tabs", replacing(" ip4:", "\tip4:")}};
}

const QList<QByteArray> kRightSpf{"v=spf1 ip4:192.0.2.25 mx ~all", "v=spf1 include:a.example ip4:192.0.2.0/24 -all",
                                  "v=spf1 mx ip4:198.51.100.1 ip6:2a00:1450::/32 include:b.example -all"};

} // namespace

/// A proposal never weakens a policy, and never loses a sender or an address for reports.
class TestProposals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void dmarcKeepsWhatWasMeant();
    void dmarcStaysAsItIs();
    void severalDmarcRecordsGiveTheStrictest();
    void anUnknownPolicyIsNotGuessedAt_data();
    void anUnknownPolicyIsNotGuessedAt();
    void spfKeepsWhatWasMeant();
    void rightSpfStaysAsItIs();
    void stringsAreJoinedWhereABlankIsMissing();
    void longRecordsAreCutAtBlanks();
    void hostileRecordsEnd_data();
    void hostileRecordsEnd();
};

void TestProposals::dmarcKeepsWhatWasMeant()
{
    for (const QByteArray &meant : kRight) {
        for (const auto &[name, spoil] : dmarcSpoils()) {
            const auto mended = mendDmarc(spoil(meant));
            QVERIFY2(mended, qPrintable(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(spoil(meant))));
            QCOMPARE(weakened(meant, mended->text), QString());
        }
    }
}

void TestProposals::dmarcStaysAsItIs()
{
    for (const QByteArray &meant : kRight) {
        for (const auto &[name, spoil] : dmarcSpoils()) {
            const QByteArray once = mendDmarc(spoil(meant)).value_or(MendedDmarc()).text;
            QCOMPARE(mendDmarc(once).value_or(MendedDmarc()).text, once);
        }
    }
}

void TestProposals::severalDmarcRecordsGiveTheStrictest()
{
    for (const QByteArray &first : kRight) {
        for (const QByteArray &second : kRight) {
            const auto merged = mergeDmarc({first, second});
            QVERIFY(merged);
            const DmarcRecord after = readDmarc(merged->text);
            for (const DmarcRecord &before : {readDmarc(first), readDmarc(second)}) {
                QVERIFY2(isAsStrict(after.policy, before.policy), merged->text.constData());
                const auto subdomains = after.subdomainPolicy ? after.subdomainPolicy : after.policy;
                QVERIFY2(isAsStrict(subdomains, before.subdomainPolicy), merged->text.constData());
                QVERIFY2(hasAll(after.aggregateUris, before.aggregateUris), merged->text.constData());
                QVERIFY2(hasAll(after.failureUris, before.failureUris), merged->text.constData());
            }
        }
    }
}

void TestProposals::anUnknownPolicyIsNotGuessedAt_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("no such word") << "v=DMARC1; p=monitor"_ba;
    QTest::newRow("nothing") << "v=DMARC1; p="_ba;
    QTest::newRow("for subdomains") << "v=DMARC1; p=reject; sp=x"_ba;
    QTest::newRow("another kind of record") << "v=spf1 -all"_ba;
    QTest::newRow("text") << "p=reject"_ba;
}

void TestProposals::anUnknownPolicyIsNotGuessedAt()
{
    QFETCH(QByteArray, record);
    QVERIFY(!mendDmarc(record));
}

void TestProposals::spfKeepsWhatWasMeant()
{
    for (const QByteArray &meant : kRightSpf) {
        for (const auto &[name, spoil] : spfSpoils()) {
            const auto mended = mendSpf(spoil(meant));
            QVERIFY2(mended, qPrintable(QString::fromUtf8(name) + u": "_s + QString::fromUtf8(spoil(meant))));
            QCOMPARE(mended->text.simplified(), meant);
        }
    }
}

void TestProposals::rightSpfStaysAsItIs()
{
    for (const QByteArray &record : {"v=spf1 exists:%{i}._spf.%{d2} ~all"_ba, "V=SPF1 A MX -ALL"_ba,
                                     "v=spf1  mx   redirect=a.example"_ba, "v=spf1"_ba, "v=spf1 a//64 ra=x -all"_ba}) {
        QCOMPARE(mendSpf(record).value_or(MendedSpf()).text, record);
    }
}

void TestProposals::stringsAreJoinedWhereABlankIsMissing()
{
    const QByteArray first = "v=spf1 ip4:192.0.2.1";
    const QByteArray second = "ip4:192.0.2.2 -all";
    const auto mended = mendSpf(first + second, {first.size(), second.size()});
    QCOMPARE(mended.value_or(MendedSpf()).text, "v=spf1 ip4:192.0.2.1 ip4:192.0.2.2 -all"_ba);
    const QByteArray cut = "v=spf1 ip4:192.0.2.1 -all";
    QCOMPARE(mendSpf(cut, {10, cut.size() - 10}).value_or(MendedSpf()).text, cut);
}

void TestProposals::longRecordsAreCutAtBlanks()
{
    const QByteArray record = "v=spf1 " + "ip4:198.51.100.101 "_ba.repeated(30) + "-all";
    const QString published = forPublishing(record);
    const QStringList strings = published.split(u"\" \""_s);
    QVERIFY(strings.size() > 2 && published.startsWith(u'"') && published.endsWith(u'"'));
    for (const QString &string : strings.first(strings.size() - 1)) {
        QVERIFY2(string.endsWith(u' ') && string.size() <= kMaxTxtString + 1, qPrintable(string));
    }
    QCOMPARE(QString(published).remove(u"\" \""_s).remove(u'"'), QString::fromUtf8(record));
}

void TestProposals::hostileRecordsEnd_data()
{
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("blanks") << "v=DMARC1"_ba + QByteArray(60000, ' ') + "p=reject";
    QTest::newRow("tags") << "v=DMARC1 "_ba + "p=x "_ba.repeated(16000);
    QTest::newRow("addresses") << "v=DMARC1; p=none; rua="_ba + "a@example.com,"_ba.repeated(4000);
    QTest::newRow("terms") << "v=spf1 "_ba + "ip4:"_ba.repeated(2000);
    QTest::newRow("commas") << "v=spf1 a"_ba + ",a"_ba.repeated(4000);
    QTest::newRow("quotes") << QByteArray(60000, '"');
}

void TestProposals::hostileRecordsEnd()
{
    QFETCH(QByteArray, record);
    (void)mendDmarc(record);
    (void)mendSpf(record, QList<qsizetype>(5000, 1));
    QVERIFY(!isDmarcLookalike(record) || !isSpfLookalike(record));
}

BOUNCELENS_TEST(TestProposals)
#include "tst_proposals.moc"
