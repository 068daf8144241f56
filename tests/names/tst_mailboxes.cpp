// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/mailboxes.h"

#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QString authorsOf(QStringView field)
{
    QStringList authors;
    for (const MailAddress &address : readMailboxes(field)) {
        authors.append(address.toString());
    }
    return authors.join(u' ');
}

} // namespace

class TestMailboxes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void areRead_data();
    void areRead();
    void areNotTakenFromNames_data();
    void areNotTakenFromNames();
    void areReadFromBrokenFields_data();
    void areReadFromBrokenFields();
    void areReadFromHostileFields_data();
    void areReadFromHostileFields();
};

void TestMailboxes::areRead_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("authors");
    QTest::newRow("an address") << u"anna@example.com"_s << u"anna@example.com"_s;
    QTest::newRow("a name") << u"Anna Example <anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("a name with dots") << u"Anna J. Example Jr. <anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("a name in quotes") << u"\"Example, Anna\" <anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("a name in a comment") << u"anna@example.com (Anna Example)"_s << u"anna@example.com"_s;
    QTest::newRow("comments that nest") << u"(a (b \\) (c)) d) Anna <anna@example.com> (e)"_s << u"anna@example.com"_s;
    QTest::newRow("comments and spaces everywhere")
        << u"anna (a) . (b) example (c) @ (d) example (e) . (f) com"_s << u"anna.example@example.com"_s;
    QTest::newRow("an encoded name") << u"=?utf-8?q?M=C3=BCller=2C_Anna?= <anna@example.com>"_s
                                     << u"anna@example.com"_s;
    QTest::newRow("an encoded name that holds a comma as it is")
        << u"=?iso-8859-1?Q?Example,_Anna?= <anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("a domain in another script") << u"Anna <anna@bücher.example>"_s << u"anna@xn--bcher-kva.example"_s;
    QTest::newRow("all in another script") << u"Почта <почта@пример.example>"_s << u"почта@xn--e1afmkfd.example"_s;
    QTest::newRow("a quoted local part") << u"\"anna example\"@example.com"_s << u"\"anna example\"@example.com"_s;
    QTest::newRow("words and quotes in a local part")
        << u"anna.\"b c\".d@example.com"_s << u"\"anna.b c.d\"@example.com"_s;
    QTest::newRow("an address literal") << u"Anna <anna@[192.0.2.25]>"_s << u"anna@[192.0.2.25]"_s;
    QTest::newRow("several") << u"anna@example.com, Ben <ben@example.net>"_s << u"anna@example.com ben@example.net"_s;
    QTest::newRow("a group") << u"Team: anna@example.com, Ben <ben@example.net>;"_s
                             << u"anna@example.com ben@example.net"_s;
    QTest::newRow("a group and one more")
        << u"Team: anna@example.com;, ben@example.net"_s << u"anna@example.com ben@example.net"_s;
    QTest::newRow("an empty group") << u"Undisclosed senders:;"_s << QString();
    QTest::newRow("a route") << u"Anna <@relay.example,@two.example:anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("empty members") << u",, anna@example.com ,(nobody),"_s << u"anna@example.com"_s;
    QTest::newRow("folded") << u"Anna\r\n <anna@example.com>"_s << u"anna@example.com"_s;
    QTest::newRow("the null path") << u"<>"_s << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestMailboxes::areRead()
{
    QFETCH(const QString, field);
    QTEST(authorsOf(field), "authors");
}

void TestMailboxes::areNotTakenFromNames_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("authors");
    const QString team = u"team@lists.example.net"_s;
    QTest::newRow("a name in quotes") << u"\"'anna@other.example' via Team\" <team@lists.example.net>"_s << team;
    QTest::newRow("a name without quotes") << u"anna@other.example via Team <team@lists.example.net>"_s << team;
    QTest::newRow("a name that is an address") << u"anna@other.example <team@lists.example.net>"_s << team;
    QTest::newRow("a name with brackets in quotes")
        << u"\"Anna <anna@other.example>\" <team@lists.example.net>"_s << team;
    QTest::newRow("a comment") << u"(anna@other.example) team@lists.example.net (<anna@other.example>)"_s << team;
    QTest::newRow("a quoted local part") << u"\"Someone <someone@other.example>\"@example.com"_s
                                         << u"\"Someone <someone@other.example>\"@example.com"_s;
    QTest::newRow("an encoded name") << u"=?utf-8?q?anna=40other.example=2C?= <team@lists.example.net>"_s << team;
    QTest::newRow("an encoded name that holds it as it is")
        << u"=?utf-8?q?<anna@other.example>,?= <team@lists.example.net>"_s << team;
    QTest::newRow("an encoded name alone is no address") << u"=?utf-8?q?anna=40other.example?="_s << QString();
    QTest::newRow("the name of a group") << u"anna@other.example: team@lists.example.net;"_s << team;
    QTest::newRow("a name without an address") << u"\"anna@other.example\" <>"_s << QString();
    QTest::newRow("beside brackets without an address") << u"anna@other.example <>"_s << QString();
}

void TestMailboxes::areNotTakenFromNames()
{
    QFETCH(const QString, field);
    QTEST(authorsOf(field), "authors");
}

void TestMailboxes::areReadFromBrokenFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<QString>("authors");
    const QString anna = u"anna@example.com"_s;
    QTest::newRow("a quote without an end") << u"\"Anna <anna@example.com>"_s << anna;
    QTest::newRow("a comment without an end") << u"Anna (Sales <anna@example.com>"_s << anna;
    QTest::newRow("a bracket without an end") << u"Anna <anna@example.com"_s << anna;
    QTest::newRow("two such brackets") << u"Anna <anna@example.com, Ben <ben@example.net"_s
                                       << u"anna@example.com ben@example.net"_s;
    QTest::newRow("a bracket without a beginning") << u"anna@example.com>"_s << anna;
    QTest::newRow("brackets in brackets") << u"<<anna@example.com>>"_s << anna;
    QTest::newRow("a scheme") << u"<mailto:anna@example.com>"_s << anna;
    QTest::newRow("a comma in a name without quotes") << u"Example, Anna <anna@example.com>"_s << anna;
    QTest::newRow("a name without brackets around the address") << u"Anna anna@example.com"_s << anna;
    QTest::newRow("semicolons") << u"anna@example.com; ben@example.net"_s << u"anna@example.com ben@example.net"_s;
    QTest::newRow("a group without an end") << u"Team: anna@example.com"_s << anna;
    QTest::newRow("a group in a group") << u"Team: Sales: anna@example.com;;"_s << anna;
    QTest::newRow("dots where no rule allows them") << u"<.anna..b.@example.com>"_s << u".anna..b.@example.com"_s;
    QTest::newRow("two @") << u"<anna@b@example.com>"_s << QString();
    QTest::newRow("a domain that cannot be one")
        << u"<anna@-> , <anna@example.com>, anna@example..com"_s << u"anna@- anna@example.com"_s;
    QTest::newRow("brackets of a literal in a name") << u"[Team] Anna <anna@example.com>"_s << anna;
    QTest::newRow("two in brackets are both told")
        << u"<anna@example.com> <ben@example.net>"_s << u"anna@example.com ben@example.net"_s;
    QTest::newRow("only words") << u"Anna Example"_s << QString();
}

void TestMailboxes::areReadFromBrokenFields()
{
    QFETCH(const QString, field);
    QTEST(authorsOf(field), "authors");
}

void TestMailboxes::areReadFromHostileFields_data()
{
    QTest::addColumn<QString>("field");
    QTest::addColumn<qsizetype>("count");
    constexpr qsizetype kMegabyte = 1'000'000;
    const auto row = [](const char *claim, const QString &begin, const QString &repeated, const QString &end,
                        qsizetype count) {
        QTest::newRow(claim) << begin + repeated.repeated(kMegabyte / repeated.size()) + end << count;
    };
    const QString end = u" anna@example.com"_s;
    row("members", {}, u"a,"_s, end, 1);
    row("groups in groups", {}, u"a:"_s, end, 1);
    row("ends of groups", {}, u";"_s, end, 1);
    row("comments that nest", {}, u"("_s, {}, 0);
    row("comments that nest and end", {}, u"("_s, u")"_s.repeated(kMegabyte) + end, 1);
    row("comments", {}, u"(a)"_s, end, 1);
    row("quotes", {}, u"\""_s, end, 1);
    row("escaped quotes", u"\""_s, u"\\\""_s, {}, 0);
    row("brackets", {}, u"<"_s, end, 1);
    row("pairs of brackets", {}, u"<>"_s, u","_s + end, 1);
    row("literals without an end", {}, u"["_s, end, 1);
    row("literals", {}, u"[1]"_s, end, 1);
    row("beginnings of encoded words", {}, u"=?"_s, end, 1);
    row("encoded words without an end", {}, u"=?a?q?"_s, end, 1);
    row("encoded words", {}, u"=?a?q?b?="_s, end, 1);
    row("signs of addresses", {}, u"@"_s, {}, 0);
    row("routes", u"<"_s, u"@a,"_s, u":anna@example.com>"_s, 1);
    row("dots", {}, u"."_s, u"@example.com"_s, 0);
    row("spaces", {}, u" "_s, end, 1);
    row("one long word", {}, u"a"_s, end, 1);
    row("one long domain", u"anna@"_s, u"a."_s, {}, 0);
    row("domains that cannot be one", {}, u"a@ü..b,"_s, end, 1);
    row("addresses", {}, u"a@ü.b,"_s, {}, kMostMailboxes);
    row("addresses in brackets", u"<"_s, u"a@b.c,"_s, {}, kMostMailboxes);
    row("backslashes", {}, u"\\"_s, end, 1);
}

void TestMailboxes::areReadFromHostileFields()
{
    QFETCH(const QString, field);
    QTEST(readMailboxes(field).size(), "count");
}

BOUNCELENS_TEST(TestMailboxes)
#include "tst_mailboxes.moc"
