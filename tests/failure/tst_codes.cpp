// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/codes.h"

#include "support/registry.h"

#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class CodesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replyCode_data();
    void replyCode();
    void enhancedCode_data();
    void enhancedCode();
};

void CodesTest::replyCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");

    QTest::newRow("a permanent refusal") << u"550"_s << true;
    QTest::newRow("the highest of the grammar") << u"559"_s << true;
    QTest::newRow("the lowest of the grammar") << u"200"_s << true;
    QTest::newRow("a second digit over 5 only refuses") << u"267"_s << false;
    QTest::newRow("462, which a few servers send") << u"462"_s << true;
    QTest::newRow("571, which firewalls send") << u"571"_s << true;
    QTest::newRow("a first digit under 2 is no reply") << u"150"_s << false;
    QTest::newRow("four digits are no reply") << u"5500"_s << false;
    QTest::newRow("a sign is no digit") << u"+50"_s << false;
    QTest::newRow("spaces around are not taken off") << u" 550"_s << false;
    QTest::newRow("nothing") << QString() << false;
}

void CodesTest::replyCode()
{
    QFETCH(QString, text);
    QFETCH(bool, isCode);
    const auto code = ReplyCode::fromText(text);
    QCOMPARE(code.has_value(), isCode);
    if (code) {
        QCOMPARE(code->toString(), text);
        QCOMPARE(code->replyClass(), text.left(1).toInt());
    }
}

void CodesTest::enhancedCode_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCode");

    QTest::newRow("unknown mailbox") << u"5.1.1"_s << true;
    QTest::newRow("three-digit detail") << u"5.7.509"_s << true;
    QTest::newRow("three-digit subject") << u"4.999.0"_s << true;
    QTest::newRow("an address, not a status") << u"5.1.1.1"_s << false;
    QTest::newRow("class 3 does not exist") << u"3.1.1"_s << false;
    QTest::newRow("leading zeros are not written") << u"5.01.1"_s << false;
    QTest::newRow("four-digit detail") << u"5.1.1000"_s << false;
    QTest::newRow("two numbers") << u"5.1"_s << false;
    QTest::newRow("an empty piece") << u"5..1"_s << false;
    QTest::newRow("text behind") << u"5.1.1x"_s << false;
}

void CodesTest::enhancedCode()
{
    QFETCH(QString, text);
    QFETCH(bool, isCode);
    const auto code = EnhancedStatusCode::fromText(text);
    QCOMPARE(code.has_value(), isCode);
    if (code) {
        QCOMPARE(code->toString(), text);
    }
}

BOUNCELENS_TEST(CodesTest)
#include "tst_codes.moc"
