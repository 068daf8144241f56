// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/wording.h"
#include "phrases/needles.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QRegularExpression>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestWording : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void plainSpellings_data();
    void plainSpellings();
    void matches_data();
    void matches();
    void findsEveryNeedle();
};

void TestWording::plainSpellings_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("plain");
    QTest::newRow("email is mail") << u"This email and that e-mail"_s << u"This mail and that mail"_s;
    QTest::newRow("a host name is left alone") << u"email.example.com"_s << u"email.example.com"_s;
    QTest::newRow("white space is folded") << u"a \t\n b"_s << u"a b"_s;
    QTest::newRow("typographic quotes are plain") << u"domain\u2019s"_s << u"domain's"_s;
}

void TestWording::plainSpellings()
{
    QFETCH(QString, text);
    QTEST(plainSpelling(text), "plain");
}

void TestWording::matches_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("captured");
    QTest::newRow("a domain") << u"mail from {domain} is refused"_s << u"Mail from mx.example.com is refused"_s
                              << u"domain=mx.example.com"_s;
    QTest::newRow("an IPv4 address") << u"with ip: [{ip}]"_s << u"with ip: [192.0.2.1]"_s << u"ip=192.0.2.1"_s;
    QTest::newRow("an IPv6 address") << u"with ip: [{ip}]"_s << u"with ip: [2001:db8::1]"_s << u"ip=2001:db8::1"_s;
    QTest::newRow("an address") << u"<{address}>: unknown"_s << u"<a.b@example.net>: unknown"_s
                                << u"address=a.b@example.net"_s;
    QTest::newRow("brackets are literal")
        << u"policy (-all) for {domain}"_s << u"policy (-all) for a.example"_s << u"domain=a.example"_s;
    QTest::newRow("other words do not match")
        << u"mail from {domain} is refused"_s << u"mail from a.example is taken"_s << QString();
}

void TestWording::matches()
{
    QFETCH(QString, pattern);
    QFETCH(QString, text);
    QFETCH(QString, captured);
    const Wording wording = wordingFromText(pattern);
    const QString plain = plainSpelling(text);
    const auto match = QRegularExpression(wording.regex, QRegularExpression::CaseInsensitiveOption).match(plain);
    QCOMPARE(match.hasMatch(), !captured.isEmpty());
    if (match.hasMatch()) {
        QCOMPARE(match.captured(captured.section(u'=', 0, 0)), captured.section(u'=', 1));
        QVERIFY(lowered(plain).contains(wording.required));
    }
}

void TestWording::findsEveryNeedle()
{
    NeedleSet needles;
    needles.add(u"he", 1);
    needles.add(u"she", 2);
    needles.add(u"hers", 3);
    needles.add(u"his", 4);
    needles.link();
    QList<int> found = needles.find(u"ushers");
    std::ranges::sort(found);
    QCOMPARE(found, (QList<int>{1, 2, 3}));
    QVERIFY(needles.find(u"xyz").isEmpty());
}

BOUNCELENS_TEST(TestWording)
#include "tst_wording.moc"
