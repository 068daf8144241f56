// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/addressfield.h"

#include "input/reader.h"
#include "names/mailboxes.h"
#include "support/registry.h"
#include "support/strict.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestAddressField : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void isDecoded_data();
    void isDecoded();
    void isKnownByItsName();
    void isShownSo();
};

void TestAddressField::isDecoded_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("author");
    const QString anna = u"anna@example.com"_s;
    QTest::newRow("a name") << QByteArray("=?utf-8?q?M=C3=BCller?= <anna@example.com>")
                            << u"Müller <anna@example.com>"_s << anna;
    QTest::newRow("a name with a dot") << QByteArray("=?utf-8?q?Dr=2E_M=C3=BCller?= <anna@example.com>")
                                       << u"Dr. Müller <anna@example.com>"_s << anna;
    QTest::newRow("a name with a comma") << QByteArray("=?utf-8?q?M=C3=BCller=2C_Anna?= <anna@example.com>")
                                         << u"\"Müller, Anna\" <anna@example.com>"_s << anna;
    QTest::newRow("an address") << QByteArray("=?utf-8?q?=3Cben=40other.example=3E=2C?= <anna@example.com>")
                                << u"\"<ben@other.example>,\" <anna@example.com>"_s << anna;
    QTest::newRow("quotes") << QByteArray("=?utf-8?q?=22ben=40other.example=22=2C?= <anna@example.com>")
                            << u"\"\\\"ben@other.example\\\",\" <anna@example.com>"_s << anna;
    QTest::newRow("quotes within quotes")
        << QByteArray("\"=?utf-8?q?a=22=2C_ben=40other.example=2C?=\" <anna@example.com>")
        << u"\"a\\\", ben@other.example,\" <anna@example.com>"_s << anna;
    QTest::newRow("words that belong together")
        << QByteArray("=?utf-8?q?M=C3=BC?=\r\n =?utf-8?b?bGxlcg==?= <anna@example.com>")
        << u"Müller <anna@example.com>"_s << anna;
    QTest::newRow("nothing encoded") << QByteArray("Anna\r\n\t<anna@example.com>") << u"Anna <anna@example.com>"_s
                                     << anna;
    QTest::newRow("an encoded word without an end")
        << QByteArray("=?utf-8?q?abc <anna@example.com>") << u"=?utf-8?q?abc <anna@example.com>"_s << anna;
}

void TestAddressField::isDecoded()
{
    QFETCH(const QByteArray, value);
    QFETCH(const QString, author);
    const QString text = decodedAddresses(value);
    QTEST(text, "text");
    const QList<MailAddress> authors = readMailboxes(text);
    QCOMPARE(authors.size(), 1);
    QCOMPARE(authors.first().toString(), author);
}

void TestAddressField::isKnownByItsName()
{
    for (const char *name : {"From", "REPLY-TO", "cc", "Resent-Sender"}) {
        QVERIFY2(isAddressField(name), name);
    }
    for (const char *name : {"Subject", "X-From", "From-", "Resent-", ""}) {
        QVERIFY2(!isAddressField(name), name);
    }
}

void TestAddressField::isShownSo()
{
    const Document document =
        readDocument("From: =?utf-8?q?ben=40other.example=2C?= <anna@example.com>\nSubject: =?utf-8?q?a=2C_b?=\n"
                     "Received: from mx.example.net by mx.example.com; Tue, 1 Sep 2026 12:00:00 +0000\n\nHello\n");
    QVERIFY2(document.text.contains("From: \"ben@other.example,\" <anna@example.com>"_L1), qPrintable(document.text));
    QVERIFY(document.text.contains("Subject: a, b"_L1));
}

BOUNCELENS_TEST(TestAddressField)
#include "tst_addressfield.moc"
