// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/mailaddress.h"

#include "names/rewritten.h"
#include "support/names.h"
#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestMailAddress : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isRead_data();
    void isRead();
    void isShownInItsScript();
    void hasADomain();
    void isCompared_data();
    void isCompared();
    void isFoundInText_data();
    void isFoundInText();
    void findsEachOnce();
    void findsAHost_data();
    void findsAHost();
    void isResolved_data();
    void isResolved();
};

void TestMailAddress::isRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address"); // null: it is none
    QTest::newRow("an address") << u"kim@Example.com"_s << u"kim@example.com"_s;
    QTest::newRow("in brackets") << u" <kim@example.com> "_s << u"kim@example.com"_s;
    QTest::newRow("letter case of the local part stays") << u"Kim.LEE@example.com"_s << u"Kim.LEE@example.com"_s;
    QTest::newRow("a domain in another script") << u"kim@bücher.example"_s << u"kim@xn--bcher-kva.example"_s;
    QTest::newRow("a local part in another script") << u"почта@пример.example"_s << u"почта@xn--e1afmkfd.example"_s;
    QTest::newRow("all letters of an atom")
        << u"a!#$%&'*+-/=?^_`{|}~b@example.com"_s << u"a!#$%&'*+-/=?^_`{|}~b@example.com"_s;
    QTest::newRow("dots where no rule allows them") << u".a..b.@example.com"_s << u".a..b.@example.com"_s;
    QTest::newRow("quotes that are needed") << u"\"kim lee\"@example.com"_s << u"\"kim lee\"@example.com"_s;
    QTest::newRow("quotes that are not") << u"\"kim\"@example.com"_s << u"kim@example.com"_s;
    QTest::newRow("an address within quotes")
        << u"\"Someone <someone@other.example>\"@example.com"_s << u"\"Someone <someone@other.example>\"@example.com"_s;
    QTest::newRow("a quote within quotes") << u"\"a\\\"b\\\\c\"@example.com"_s << u"\"a\\\"b\\\\c\"@example.com"_s;
    QTest::newRow("an address literal") << u"kim@[192.0.2.25]"_s << u"kim@[192.0.2.25]"_s;
    QTest::newRow("an address literal of IPv6") << u"kim@[IPv6:2001:DB8::25]"_s << u"kim@[IPv6:2001:db8::25]"_s;
    QTest::newRow("one label") << u"root@localhost"_s << u"root@localhost"_s;
    QTest::newRow("no null path") << u"<>"_s << QString();
    QTest::newRow("no domain alone") << u"example.com"_s << QString();
    QTest::newRow("no empty local part") << u"@example.com"_s << QString();
    QTest::newRow("no empty domain") << u"kim@"_s << QString();
    QTest::newRow("no IP address without brackets") << u"kim@192.0.2.25"_s << QString();
    QTest::newRow("no two @") << u"kim@a.example@b.example"_s << QString();
    QTest::newRow("no space") << u"kim lee@example.com"_s << QString();
    QTest::newRow("no display name") << u"Kim <kim@example.com>"_s << QString();
    QTest::newRow("no second address") << u"kim@a.example, lee@b.example"_s << QString();
    QTest::newRow("no quote without an end") << u"\"kim@example.com"_s << QString();
    QTest::newRow("no quote whose end is a letter") << u"\"kim\\\"@example.com"_s << QString();
    QTest::newRow("no text behind the quotes") << u"\"kim\"lee@example.com"_s << QString();
    QTest::newRow("no control character") << u"ki\u0007m@example.com"_s << QString();
    QTest::newRow("no domain that cannot be one") << u"kim@exa mple.com"_s << QString();
    QTest::newRow("no megabyte") << QString(1'000'000, u'a') + u"@example.com"_s << QString();
}

void TestMailAddress::isRead()
{
    QFETCH(const QString, text);
    const auto read = MailAddress::fromText(text);
    QTEST(read ? read->toString() : QString(), "address");
    if (read) {
        QCOMPARE(MailAddress::fromText(read->toString())->toString(), read->toString());
        QCOMPARE(MailAddress::fromText(read->shown())->toString(), read->toString());
    }
}

void TestMailAddress::isShownInItsScript()
{
    QCOMPARE(mailOf(u"kim@xn--bcher-kva.example"_s).shown(), u"kim@bücher.example"_s);
    QCOMPARE(mailOf(u"kim@[192.0.2.25]"_s).shown(), u"kim@[192.0.2.25]"_s);
    QCOMPARE(mailOf(u"\"kim lee\"@example.com"_s).localPart(), u"kim lee"_s);
}

void TestMailAddress::hasADomain()
{
    QCOMPARE(mailOf(u"kim@example.com"_s).domain(), nameOf(u"example.com"_s));
    QVERIFY(!mailOf(u"kim@[192.0.2.25]"_s).domain());
}

void TestMailAddress::isCompared_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isSame");
    QTest::newRow("letter case") << u"Kim@Example.com"_s << u"kim@example.COM"_s << true;
    QTest::newRow("another") << u"kim@example.com"_s << u"lee@example.com"_s << false;
    QTest::newRow("A-labels and U-labels") << u"kim@xn--bcher-kva.example"_s << u"kim@bücher.example"_s << true;
    QTest::newRow("other A-labels") << u"kim@xn--mnchen-3ya.example"_s << u"kim@bücher.example"_s << false;
    QTest::newRow("no addresses") << u"/o=First/cn=Lee"_s << u"/O=First/CN=Lee"_s << true;
}

void TestMailAddress::isCompared()
{
    QFETCH(const QString, one);
    QFETCH(const QString, other);
    QTEST(isSameAddress(one, other), "isSame");
    QTEST(isSameAddress(other, one), "isSame");
}

void TestMailAddress::isFoundInText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("address");
    QTest::newRow("in brackets") << u"to <kim@example.net>: failed"_s << u"kim@example.net"_s;
    QTest::newRow("at the end of a sentence") << u"We could not reach kim@example.net."_s << u"kim@example.net"_s;
    QTest::newRow("a domain with umlauts") << u"an kim@bücher.example ging"_s << u"kim@bücher.example"_s;
    QTest::newRow("a domain in Cyrillic") << u"почта@пример.рф не найден"_s << u"почта@пример.рф"_s;
    QTest::newRow("a domain with vowel signs") << u"kim@उदाहरण.example नहीं"_s << u"kim@उदाहरण.example"_s;
    QTest::newRow("Chinese goes on behind it") << u"发送到 kim@example.net的邮件"_s << u"kim@example.net"_s;
    QTest::newRow("Japanese goes on behind it") << u"kim@example.netへの配信"_s << u"kim@example.net"_s;
    QTest::newRow("a top-level domain in Chinese") << u"kim@食狮.公司"_s << u"kim@食狮.公司"_s;
    QTest::newRow("a wide colon stands before it") << u"收件人：kim@example.net"_s << u"kim@example.net"_s;
    QTest::newRow("Japanese brackets stand around it") << u"宛先「kim@example.net」"_s << u"kim@example.net"_s;
    QTest::newRow("a key of X.400 stands before it") << u"dda:SMTP=kim@example.net; on"_s << u"kim@example.net"_s;
    QTest::newRow("a key stands before it") << u"rcpt=kim@example.net"_s << u"kim@example.net"_s;
    QTest::newRow("an equals sign within it")
        << u"SRS0=ab=XY=a.example=kim@b.example"_s << u"SRS0=ab=XY=a.example=kim@b.example"_s;
    QTest::newRow("none") << u"not @ home"_s << QString();
}

void TestMailAddress::isFoundInText()
{
    QFETCH(const QString, text);
    QTEST(findAddress(text), "address");
}

void TestMailAddress::findsEachOnce()
{
    QCOMPARE(findAddresses(u"a@example.com, B@example.com, b@EXAMPLE.com, c@example.com"),
             (QStringList{u"a@example.com"_s, u"B@example.com"_s, u"c@example.com"_s}));
    QString many;
    constexpr int kMany = 30'000;
    for (int at = 0; at < kMany; ++at) {
        many += u"a%1@example.com,"_s.arg(at);
    }
    QCOMPARE(findAddresses(many).size(), kMany);
}

void TestMailAddress::findsAHost_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("host");
    QTest::newRow("beside its address") << u"mx.example.net (192.0.2.1)"_s << u"mx.example.net"_s;
    QTest::newRow("before a bracket") << u"mx.example.net[192.0.2.1]:25"_s << u"mx.example.net"_s;
    QTest::newRow("with umlauts") << u"mail.bücher.example"_s << u"mail.bücher.example"_s;
    QTest::newRow("with an umlaut in front") << u"über.example"_s << u"über.example"_s;
    QTest::newRow("in Cyrillic") << u"host почта.пример.рф said"_s << u"почта.пример.рф"_s;
    QTest::newRow("in A-labels") << u"xn--80a1acny.xn--p1ai"_s << u"xn--80a1acny.xn--p1ai"_s;
    QTest::newRow("Chinese stands before it") << u"服务器mx.example.net报告"_s << u"mx.example.net"_s;
    QTest::newRow("not of an address") << u"kim@example.net"_s << QString();
    QTest::newRow("not of an IP address") << u"[192.0.2.1]"_s << QString();
    QTest::newRow("not of one label") << u"localhost"_s << QString();
}

void TestMailAddress::findsAHost()
{
    QFETCH(const QString, text);
    QTEST(findHostName(text), "host");
}

void TestMailAddress::isResolved_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("means"); // null: it is an ordinary one
    QTest::newRow("SRS") << u"SRS0=ab12=XY=bücher.example=kim@relay.example"_s << u"kim@bücher.example"_s;
    QTest::newRow("SRS in A-labels") << u"SRS0=ab12=XY=xn--bcher-kva.example=kim@relay.example"_s
                                     << u"kim@xn--bcher-kva.example"_s;
    QTest::newRow("SRS twice") << u"SRS1=cd34=one.example==ab12=XY=example.com=kim@two.example"_s
                               << u"kim@example.com"_s;
    QTest::newRow("BATV") << u"prvs=0123456789=kim@example.com"_s << u"kim@example.com"_s;
    QTest::newRow("VERP") << u"bounces+lee=example.net@list.example"_s << u"lee@example.net"_s;
    QTest::newRow("an ordinary address") << u"kim@example.com"_s << QString();
    QTest::newRow("a megabyte of it") << u"bounces+"_s + u"a+b-"_s.repeated(250'000) + u"c=d.example@list.example"_s
                                      << QString();
}

void TestMailAddress::isResolved()
{
    QFETCH(const QString, address);
    const auto resolved = resolveAddress(address);
    QTEST(resolved ? resolved->address : QString(), "means");
}

BOUNCELENS_TEST(TestMailAddress)
#include "tst_mailaddress.moc"
