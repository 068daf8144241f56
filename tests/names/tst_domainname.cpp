// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/domainname.h"

#include "names/privatename.h"
#include "names/publicsuffix.h"
#include "names/wirename.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestDomainName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isReadAsPeopleWriteIt_data();
    void isReadAsPeopleWriteIt();
    void isReadAsTheDnsWritesIt_data();
    void isReadAsTheDnsWritesIt();
    void isShown_data();
    void isShown();
    void showsWhatLeadsBack_data();
    void showsWhatLeadsBack();
    void isBelow_data();
    void isBelow();
    void takesLabelsInFront_data();
    void takesLabelsInFront();
    void keepsItsLastLabels();
    void isAHost_data();
    void isAHost();
    void isPrivate_data();
    void isPrivate();
    void isRegistered_data();
    void isRegistered();
    void mixedCaseKeepsTheName();
    void isWritten();
};

void TestDomainName::isReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("asked"); // null: it is no name
    const QString label63(63, u'a');
    QTest::newRow("letters become small") << u"Example.COM"_s << u"example.com"_s;
    QTest::newRow("the dot at the end goes") << u"example.com."_s << u"example.com"_s;
    QTest::newRow("underscores stay") << u"_25._tcp.mail.example"_s << u"_25._tcp.mail.example"_s;
    QTest::newRow("labels with umlauts become A-labels")
        << u"_dmarc.Bücher.example"_s << u"_dmarc.xn--bcher-kva.example"_s;
    QTest::newRow("A-labels stay") << u"XN--Bcher-KVA.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("a sharp s stays one") << u"straße.example"_s << u"xn--strae-oqa.example"_s;
    QTest::newRow("a letter and its dots become one") << u"bu\u0308cher.example"_s << u"xn--bcher-kva.example"_s;
    QTest::newRow("wide letters become narrow") << u"\uFF45xample.com"_s << u"example.com"_s;
    QTest::newRow("Cyrillic") << u"почта.пример"_s << u"xn--80a1acny.xn--e1afmkfd"_s;
    QTest::newRow("Japanese with its dots") << u"例え\u3002テスト"_s << u"xn--r8jz45g.xn--zckzah"_s;
    QTest::newRow("Hindi") << u"उदाहरण.example"_s << u"xn--p1b6ci4b4b3a.example"_s;
    QTest::newRow("Arabic") << u"مثال.example"_s << u"xn--mgbh0fb.example"_s;
    QTest::newRow("a backslash is a letter") << u"a\\b.example"_s << u"a\\\\b.example"_s;
    QTest::newRow("63 bytes fit a label") << label63 + u".example"_s << label63 + u".example"_s;
    QTest::newRow("64 bytes do not") << label63 + u"a.example"_s << QString();
    QTest::newRow("253 bytes fit") << QStringList(4, label63).join(u'.').first(253)
                                   << QStringList(4, label63).join(u'.').first(253);
    QTest::newRow("254 bytes do not") << QStringList(4, label63).join(u'.').first(254) << QString();
    QTest::newRow("an A-label of over 63 bytes does not fit") << QString(60, u'ü') + u".example"_s << QString();
    QTest::newRow("no empty label") << u"a..example"_s << QString();
    QTest::newRow("no empty label in front") << u".example"_s << QString();
    QTest::newRow("no empty name") << QString() << QString();
    QTest::newRow("no dot alone") << u"."_s << QString();
    QTest::newRow("no two dots at the end") << u"example.."_s << QString();
    QTest::newRow("no control characters") << u"a\nb.example"_s << QString();
    QTest::newRow("no control characters beside other letters") << u"ü\nb.example"_s << QString();
    QTest::newRow("no label that IDNA forbids") << u"\u202eabc.example"_s << QString();
    QTest::newRow("no megabyte") << QString(1'000'000, u'ü') << QString();
}

void TestDomainName::isReadAsPeopleWriteIt()
{
    QFETCH(const QString, name);
    QFETCH(const QString, asked);
    const auto read = DomainName::fromText(name);
    QCOMPARE(read ? read->toString() : QString(), asked);
}

void TestDomainName::isReadAsTheDnsWritesIt_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("name"); // null: it is no name
    QTest::newRow("a name") << u"Mail.Example.com"_s << u"mail.example.com"_s;
    QTest::newRow("with a dot at the end") << u"mail.example.com."_s << u"mail.example.com"_s;
    QTest::newRow("a dot within a label") << u"a\\.b.example"_s << u"a\\.b.example"_s;
    QTest::newRow("a letter that needs no backslash") << u"a\\@b.example"_s << u"a@b.example"_s;
    QTest::newRow("a byte by its number") << u"a\\000b\\255.example"_s << u"a\\000b\\255.example"_s;
    QTest::newRow("a letter by its number") << u"\\065b.example"_s << u"ab.example"_s;
    QTest::newRow("no byte over 255") << u"a\\256.example"_s << QString();
    QTest::newRow("no letter outside ASCII") << u"bücher.example"_s << QString();
    QTest::newRow("no empty label") << u"a..example"_s << QString();
}

void TestDomainName::isReadAsTheDnsWritesIt()
{
    QFETCH(const QString, text);
    QFETCH(const QString, name);
    const auto read = DomainName::fromPresentation(text);
    QCOMPARE(read ? read->toString() : QString(), name);
    QCOMPARE(DomainName::fromPresentation(u""), DomainName());
    QCOMPARE(DomainName::fromPresentation(u"."), DomainName());
}

void TestDomainName::isShown_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("shown");
    QTest::newRow("ASCII") << u"mail.example.com"_s << u"mail.example.com"_s;
    QTest::newRow("an A-label") << u"_dmarc.xn--bcher-kva.example"_s << u"_dmarc.bücher.example"_s;
    QTest::newRow("Cyrillic") << u"почта.пример"_s << u"почта.пример"_s;
    QTest::newRow("the three scripts of Japanese") << u"例えテストのrow.example"_s << u"例えテストのrow.example"_s;
    QTest::newRow("Latin and Cyrillic in one label look like another name")
        << u"p\u0430ypal.example"_s << u"xn--pypal-4ve.example"_s;
    QTest::newRow("Latin and Greek in one label") << u"\u03B1pple.example"_s << u"xn--pple-zld.example"_s;
    QTest::newRow("each label by itself") << u"bücher.пример"_s << u"bücher.пример"_s;
    QTest::newRow("no label at all behind xn--") << u"xn--999999999.example"_s << u"xn--999999999.example"_s;
    QTest::newRow("a backslash") << u"a\\b.example"_s << u"a\\b.example"_s;
}

void TestDomainName::isShown()
{
    QFETCH(const QString, name);
    QTEST(nameOf(name).shown(), "shown");
    QCOMPARE(DomainName().shown(), u"."_s);
}

void TestDomainName::showsWhatLeadsBack_data()
{
    QTest::addColumn<QString>("name");
    for (const QString &name :
         {u"mail.example.com"_s, u"xn--bcher-kva.example"_s, u"_25._tcp.xn--80a1acny.xn--e1afmkfd"_s,
          u"xn--pypal-4ve.example"_s, u"xn--zzzzzzzz.example"_s, u"xn--.example"_s, u"xn--a-ecp.example"_s,
          u"xn--strae-oqa.example"_s, u"a b.example"_s, u"xn--ls8h.example"_s, u"back\\slash.example"_s}) {
        QTest::newRow(qPrintable(name)) << name;
    }
}

void TestDomainName::showsWhatLeadsBack()
{
    QFETCH(const QString, name);
    const DomainName read = nameOf(name);
    QCOMPARE(DomainName::fromText(read.shown()), read);
    QCOMPARE(DomainName::fromPresentation(read.toString()), read);
}

void TestDomainName::isBelow_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("domain");
    QTest::addColumn<bool>("isBelow");
    QTest::newRow("itself") << u"example.com"_s << u"Example.com."_s << true;
    QTest::newRow("below") << u"a.mail.example.com"_s << u"example.com"_s << true;
    QTest::newRow("above") << u"com"_s << u"example.com"_s << false;
    QTest::newRow("another name with the same end") << u"badexample.com"_s << u"example.com"_s << false;
    QTest::newRow("in another form") << u"mail.bücher.example"_s << u"xn--bcher-kva.example"_s << true;
    QTest::newRow("a backslash in front of a dot is a letter") << u"a\\.example.com"_s << u"example.com"_s << true;
}

void TestDomainName::isBelow()
{
    QFETCH(const QString, name);
    QFETCH(const QString, domain);
    QTEST(nameOf(name).isAtOrBelow(nameOf(domain)), "isBelow");
    const DomainName inOneLabel = *DomainName::fromPresentation(u"a\\.example.com");
    QVERIFY(!inOneLabel.isAtOrBelow(nameOf(u"example.com"_s)));
}

void TestDomainName::takesLabelsInFront_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("labels");
    QTest::addColumn<QString>("below"); // null: it is too long
    const QString long245 = QStringList(4, QString(61, u'a')).join(u'.').first(245);
    QTest::newRow("one") << u"example.com"_s << u"_dmarc"_s << u"_dmarc.example.com"_s;
    QTest::newRow("two") << u"bücher.example"_s << u"_25._tcp"_s << u"_25._tcp.xn--bcher-kva.example"_s;
    QTest::newRow("one in another script") << u"example.com"_s << u"schlüssel"_s << u"xn--schlssel-95a.example.com"_s;
    QTest::newRow("253 bytes") << long245 << u"a234567"_s << u"a234567."_s + long245;
    QTest::newRow("254 bytes") << long245 << u"a2345678"_s << QString();
    QTest::newRow("with a dot at the end") << u"example.com"_s << u"a."_s << u"a.example.com"_s;
    QTest::newRow("none") << u"example.com"_s << QString() << QString();
}

void TestDomainName::takesLabelsInFront()
{
    QFETCH(const QString, name);
    QFETCH(const QString, labels);
    const auto below = nameOf(name).below(labels);
    QTEST(below ? below->toString() : QString(), "below");
}

void TestDomainName::keepsItsLastLabels()
{
    const DomainName name = nameOf(u"mail.example.com"_s);
    QCOMPARE(name.last(2), nameOf(u"example.com"_s));
    QCOMPARE(name.last(9), name);
    QVERIFY(name.last(0).isRoot());
    QVERIFY(name.last(-1).isRoot());
    QCOMPARE(DomainName().labels(), QStringList());
    QCOMPARE(DomainName::fromPresentation(u"a\\.b\\\\.c")->labels(), (QStringList{u"a\\.b\\\\"_s, u"c"_s}));
}

void TestDomainName::isAHost_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isHost");
    QTest::addColumn<bool>("isFull");
    QTest::newRow("a host") << u"mx1.example.com"_s << true << true;
    QTest::newRow("in another script") << u"почта.пример"_s << true << true;
    QTest::newRow("with an underscore") << u"my_host.example.com"_s << true << true;
    QTest::newRow("one label") << u"mailhost"_s << true << false;
    QTest::newRow("an IPv4 address") << u"192.0.2.25"_s << false << false;
    QTest::newRow("an IPv6 address") << u"2001:db8::25"_s << false << false;
    QTest::newRow("an address literal") << u"[192.0.2.25]"_s << false << false;
    QTest::newRow("with a space") << u"mail host.example.com"_s << false << false;
}

void TestDomainName::isAHost()
{
    QFETCH(const QString, name);
    QTEST(nameOf(name).isHostName(), "isHost");
    QTEST(nameOf(name).isFullHostName(), "isFull");
}

void TestDomainName::isPrivate_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isPrivate");
    QTest::newRow("a public name") << u"mail.example.com"_s << false;
    QTest::newRow("a name for documentation") << u"mail.example"_s << false;
    QTest::newRow("one label") << u"mailhost"_s << true;
    QTest::newRow("one label that a top-level domain has too") << u"com"_s << true;
    QTest::newRow("the policy of a top-level domain") << u"_dmarc.com"_s << false;
    QTest::newRow("the policy of the one for documentation") << u"_dmarc.example"_s << false;
    QTest::newRow("the policy of a host") << u"_dmarc.mailhost"_s << true;
    QTest::newRow("the key of this computer") << u"selector._domainkey.localhost"_s << true;
    QTest::newRow("the key of a host") << u"selector._domainkey.mailhost"_s << true;
    QTest::newRow("the key of a public name") << u"selector._domainkey.example.com"_s << false;
    QTest::newRow("the certificate of a private host") << u"_25._tcp.mx.corp"_s << true;
    QTest::newRow("nothing behind what is asked") << u"_dmarc"_s << true;
    QTest::newRow("multicast DNS") << u"printer.local"_s << true;
    QTest::newRow("a home network") << u"printer.home.arpa"_s << true;
    QTest::newRow("a name that ends like one") << u"mail.mycorp"_s << false;
    QTest::newRow("a private suffix within a name") << u"mail.corp.example.com"_s << false;
    QTest::newRow("letter case does not matter") << u"mail.CORP."_s << true;
}

void TestDomainName::isPrivate()
{
    QFETCH(const QString, name);
    QTEST(BounceLens::isPrivate(nameOf(name)), "isPrivate");
    QVERIFY(BounceLens::isPrivate(DomainName()));
}

void TestDomainName::isRegistered_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("registered");
    QTest::newRow("a host") << u"mail.example.com"_s << u"example.com"_s;
    QTest::newRow("below a suffix of two labels") << u"a.mail.example.co.uk"_s << u"example.co.uk"_s;
    QTest::newRow("a suffix") << u"co.uk"_s << QString();
    QTest::newRow("in another script") << u"mail.食狮.公司.cn"_s << u"xn--85x722f.xn--55qx5d.cn"_s;
}

void TestDomainName::isRegistered()
{
    QFETCH(const QString, name);
    const auto registered = registeredDomain(nameOf(name));
    QTEST(registered ? registered->toString() : QString(), "registered");
    QVERIFY(isPublicSuffix(nameOf(u"co.uk"_s)));
    QVERIFY(!isPublicSuffix(nameOf(u"mailhost"_s)));
}

void TestDomainName::mixedCaseKeepsTheName()
{
    const QString name = u"a-long-name-with-many-letters-to-mix.and-some-more-of-them.example"_s;
    const QString mixed = mixedCase(name);
    QCOMPARE(mixed.toLower(), name);
    QVERIFY(mixed != name);
    QVERIFY(mixed != mixedCase(name));
}

void TestDomainName::isWritten()
{
    QCOMPARE(wireName(u"a\\.b.c\\032d.e\\\\"), QByteArray("\x03"
                                                          "a.b"
                                                          "\x03"
                                                          "c d"
                                                          "\x02"
                                                          "e\\"
                                                          "\0",
                                                          12));
    QCOMPARE(wireName(u""), QByteArray(1, '\0'));
    QCOMPARE(wireName(u"."), QByteArray(1, '\0'));
}

BOUNCELENS_TEST(TestDomainName)
#include "tst_domainname.moc"
