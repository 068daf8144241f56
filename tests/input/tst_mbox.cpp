// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/limits.h"
#include "input/mbox.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QBuffer>

using namespace BounceLens;
using namespace Qt::StringLiterals;

class TestMbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void findsMessages_data();
    void findsMessages();
    void findsThemWhereverAPieceEnds();
    void findsAnyNumberOfThem();
    void cutsALongOneAndGoesOn();
    void knowsASmallInput();
};

namespace {

QByteArray mail(const QByteArray &body)
{
    return "From bounces@example.net Mon Nov 30 10:00:00 2026\nSubject: " + body + "\n\n" + body + "\n\n";
}

QByteArrayList messagesOf(QByteArray bytes)
{
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    MessageReader reader(buffer);
    QByteArrayList messages;
    while (const auto message = reader.next()) {
        messages.append(*message);
    }
    return messages;
}

} // namespace

void TestMbox::findsMessages_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("count");
    const QByteArray two = mail("a") + mail("b");
    QTest::newRow("none in an empty input, which is one message") << QByteArray() << 1;
    QTest::newRow("one that is no mbox") << QByteArray("Subject: a\n\nFrom here on\n\nFrom b@example.com\nTo: c\n")
                                         << 1;
    QTest::newRow("two") << two << 2;
    QTest::newRow("two with the line ends of the Internet") << QByteArray(two).replace("\n", "\r\n") << 2;
    QTest::newRow("two with line ends of both kinds") << mail("a").replace("\n", "\r\n") + mail("b") << 2;
    QTest::newRow("a sentence is none") << mail("a") + "From here on it is text.\n\n" + mail("b") << 2;
    QTest::newRow("a line without a blank one above is none")
        << mail("a\nFrom b@example.com Mon Nov 30 10:00:00 2026\nTo: c") << 1;
    QTest::newRow("a line without an end is none") << mail("a") + "From " + QByteArray(5000, 'x') << 1;
}

void TestMbox::findsMessages()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, count);
    const QByteArrayList messages = messagesOf(bytes);
    QCOMPARE(messages.size(), count);
    QCOMPARE(messages.join(), bytes);
}

void TestMbox::findsThemWhereverAPieceEnds()
{
    constexpr int kPiece = 256 * 1024;
    for (int shift = -150; shift < 150; ++shift) {
        const QByteArray first = mail(QByteArray((kPiece + shift) / 2, 'x'));
        QCOMPARE(messagesOf(first + mail("b")), (QByteArrayList{first, mail("b")}));
    }
}

void TestMbox::findsAnyNumberOfThem()
{
    constexpr int kMany = 5000;
    QCOMPARE(messagesOf(mail("a").repeated(kMany)), QByteArrayList(kMany, mail("a")));
}

void TestMbox::cutsALongOneAndGoesOn()
{
    const QByteArrayList messages = messagesOf(mail(QByteArray(kMaxFileBytes, 'x')) + mail("b"));
    QCOMPARE(messages.size(), 2);
    QCOMPARE(messages.first().size(), kMaxFileBytes + 1);
    QCOMPARE(messages.last(), mail("b"));
}

void TestMbox::knowsASmallInput()
{
    QByteArray bytes = mail("a");
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    const MessageReader reader(buffer);
    QVERIFY(reader.isWithin(bytes.size()));
    QVERIFY(!reader.isWithin(bytes.size() - 1));
}

BOUNCELENS_TEST(TestMbox)
#include "tst_mbox.moc"
