// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/meantdomain.h"

#include "names/slip.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QFile>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QString &name)
{
    QFile file(u"" TEST_DATA "/meant/"_s + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)
                                          : QStringList();
}

QString meantBy(const QString &written)
{
    const auto meant = meantDomain(written);
    return meant ? meant->domain : QString();
}

} // namespace

class TestMeantDomain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isTold_data();
    void isTold();
    void isLeftAlone_data();
    void isLeftAlone();
    void isToldOfPublicTypos();
    void leavesRealDomainsAlone();
    void findsOneSlip_data();
    void findsOneSlip();
    void knowsADomainOfTheMail_data();
    void knowsADomainOfTheMail();
    void readsItsList();
};

void TestMeantDomain::isTold_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<Misspelling>("misspelling");
    QTest::newRow("a dot at the end") << u"gmail.com."_s << u"gmail.com"_s << Misspelling::Mark;
    QTest::newRow("a quote at the end") << u"web.de'"_s << u"web.de"_s << Misspelling::Mark;
    QTest::newRow("a bracket at the end") << u"gmx.de>"_s << u"gmx.de"_s << Misspelling::Mark;
    QTest::newRow("two dots") << u"gmail..com"_s << u"gmail.com"_s << Misspelling::Mark;
    QTest::newRow("a comma for a dot") << u"gmail,com"_s << u"gmail.com"_s << Misspelling::Mark;
    QTest::newRow("rn for m") << u"grnail.com"_s << u"gmail.com"_s << Misspelling::LookAlike;
    QTest::newRow("a zero for o") << u"h0tmail.com"_s << u"hotmail.com"_s << Misspelling::LookAlike;
    QTest::newRow("an accent") << u"gmaïl.com"_s << u"gmail.com"_s << Misspelling::LookAlike;
    QTest::newRow("a letter of another script") << u"gm\u0430il.com"_s << u"gmail.com"_s << Misspelling::LookAlike;
    QTest::newRow("no dot") << u"gmailcom"_s << u"gmail.com"_s << Misspelling::Dot;
    QTest::newRow("the dot a letter late") << u"gmailc.om"_s << u"gmail.com"_s << Misspelling::Dot;
    QTest::newRow("no hyphen") << u"tonline.de"_s << u"t-online.de"_s << Misspelling::Dot;
    QTest::newRow("an ending that is none") << u"hotmail.con"_s << u"hotmail.com"_s << Misspelling::Ending;
    QTest::newRow("a swapped ending") << u"gmail.ocm"_s << u"gmail.com"_s << Misspelling::Ending;
    QTest::newRow("half an ending") << u"gmx.d"_s << u"gmx.de"_s << Misspelling::Ending;
    QTest::newRow("another country's ending for .com") << u"gmail.co"_s << u"gmail.com"_s << Misspelling::Ending;
    QTest::newRow("swapped letters") << u"gmial.com"_s << u"gmail.com"_s << Misspelling::Letters;
    QTest::newRow("a doubled letter") << u"gmaill.com"_s << u"gmail.com"_s << Misspelling::Letters;
    QTest::newRow("a missing letter") << u"yaho.com"_s << u"yahoo.com"_s << Misspelling::Letters;
    QTest::newRow("the key beside") << u"gnail.com"_s << u"gmail.com"_s << Misspelling::Letters;
    QTest::newRow("a letter two places off") << u"icould.com"_s << u"icloud.com"_s << Misspelling::Letters;
    QTest::newRow("letters and ending") << u"gmial.con"_s << u"gmail.com"_s << Misspelling::Letters;
    QTest::newRow("capital letters") << u"GMIAL.COM"_s << u"gmail.com"_s << Misspelling::Letters;
}

void TestMeantDomain::isTold()
{
    QFETCH(QString, written);
    const auto meant = meantDomain(written);
    QVERIFY(meant);
    QTEST(meant->domain, "domain");
    QTEST(meant->misspelling, "misspelling");
}

void TestMeantDomain::isLeftAlone_data()
{
    QTest::addColumn<QString>("written");
    for (const QString &domain :
         {u"gmail.com"_s, u"Gmail.com"_s, u"mail.com"_s, u"email.com"_s, u"ymail.com"_s, u"example.com"_s,
          u"gotmail.com"_s, u"fmail.com"_s, u"gmx.fr"_s, u"live.ie"_s, u"web.com"_s, u"qq.de"_s, u"a"_s, u"."_s, u""_s,
          u"xn--gmal-spa.com"_s, u"hotmails.com"_s, u"hotmail.co.nz"_s, u"company.con"_s}) {
        QTest::addRow("%s", qPrintable(domain)) << domain;
    }
    QTest::newRow("a very long name") << QString(100'000, u'g') + u".com"_s;
}

void TestMeantDomain::isLeftAlone()
{
    QFETCH(QString, written);
    QCOMPARE(meantBy(written), QString());
}

void TestMeantDomain::isToldOfPublicTypos()
{
    const QStringList rows = linesOf(u"typos.tsv"_s);
    QVERIFY(rows.size() >= 400);
    QStringList wrong;
    for (const QString &row : rows) {
        const QStringList cells = row.split(u'\t');
        if (meantBy(cells.first()) != cells.last()) {
            wrong.append(cells.first());
        }
    }
    const auto right = double(rows.size() - wrong.size()) / double(rows.size());
    QVERIFY2(right >= 0.95, qPrintable(wrong.join(u' ')));
}

void TestMeantDomain::leavesRealDomainsAlone()
{
    const QStringList domains = linesOf(u"domains.txt"_s);
    QCOMPARE(domains.size(), 10'000);
    QStringList wrong;
    for (const QString &domain : domains) {
        if (const QString meant = meantBy(domain); !meant.isNull()) {
            wrong.append(domain + u">"_s + meant);
        }
    }
    QVERIFY2(wrong.size() <= 3, qPrintable(wrong.join(u' ')));
}

void TestMeantDomain::findsOneSlip_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::addColumn<int>("kind");
    QTest::newRow("swapped") << u"gmial"_s << u"gmail"_s << int(Slip::Swapped);
    QTest::newRow("moved ahead") << u"icould"_s << u"icloud"_s << int(Slip::Moved);
    QTest::newRow("mixed") << u"htoamil"_s << u"hotmail"_s << int(Slip::Mixed);
    QTest::newRow("missing at the end") << u"gmai"_s << u"gmail"_s << int(Slip::Missing);
    QTest::newRow("extra at the beginning") << u"hgmail"_s << u"gmail"_s << int(Slip::Extra);
    QTest::newRow("wrong") << u"gnail"_s << u"gmail"_s << int(Slip::Wrong);
    QTest::newRow("none") << u"gmail"_s << u"gmail"_s << -1;
    QTest::newRow("two wrong letters") << u"gnakl"_s << u"gmail"_s << -1;
    QTest::newRow("nothing written") << QString() << u"gmail"_s << -1;
    QTest::newRow("one letter of one") << QString() << u"g"_s << int(Slip::Missing);
}

void TestMeantDomain::findsOneSlip()
{
    QFETCH(QString, written);
    QFETCH(QString, meant);
    const auto slip = slipBetween(written, meant);
    QTEST(slip ? int(slip->kind) : -1, "kind");
}

void TestMeantDomain::knowsADomainOfTheMail_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isSlip");
    QTest::newRow("swapped letters") << u"exmaple.org"_s << true;
    QTest::newRow("an ending that is none") << u"example.orgg"_s << true;
    QTest::newRow("another ending in use") << u"example.net"_s << false;
    QTest::newRow("the same") << u"example.org"_s << false;
    QTest::newRow("another name") << u"sample.org"_s << false;
}

void TestMeantDomain::knowsADomainOfTheMail()
{
    QFETCH(QString, written);
    QTEST(isSlipOf(written, u"example.org"), "isSlip");
}

void TestMeantDomain::readsItsList()
{
    const MailDomains domains(
        "# a note\nexample.com\tletters\nno tab\n.com\tending\nexample.net\tother\nreal.example\treal\n");
    QCOMPARE(domains.all().size(), 1);
    QVERIFY(domains.contains(u"real.example"_s));
    QVERIFY(!domains.contains(u"example.net"_s));
    QVERIFY(MailDomains::builtIn().all().size() > 150);
}

BOUNCELENS_TEST(TestMeantDomain)
#include "tst_meantdomain.moc"
