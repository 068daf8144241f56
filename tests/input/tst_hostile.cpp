// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/reader.h"

#include "support/outlooksamples.h"
#include "support/registry.h"

#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kLead = "From: a@example.com\nTo: b@example.net\nSubject: Hello\n";

/// A mail of one part with the content given.
QByteArray mailWith(const QByteArray &fields, const QByteArray &body = "Text\n")
{
    return kLead + fields + "\n" + body;
}

QByteArray returned(const QByteArray &fields)
{
    return kLead +
           "Content-Type: multipart/report; report-type=delivery-status; boundary=b\n\n--b\n\nIt failed.\n"
           "--b\nContent-Type: message/rfc822\n\n" +
           mailWith(fields) + "--b--\n";
}

/// Groups in groups, RFC 5322 section 3.4, far deeper than a stack holds.
QByteArray groups(const QByteArray &field)
{
    return field + ": " + QByteArray("a:").repeated(100'000) + ";\n";
}

} // namespace

/// Inputs that are small, and were too much for a reader: each ends at once, with its text shown.
class TestHostile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNestedGroups_data();
    void readsNestedGroups();
    void readsNestedGroupsOfAnOutlookFile();
};

void TestHostile::readsNestedGroups_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *field : {"To", "From", "Cc", "Bcc", "Reply-To", "Sender", "Resent-To", "Resent-From",
                              "Resent-Sender", "Disposition-Notification-To", "Return-Receipt-To", "Errors-To",
                              "Mail-Followup-To", "X-Failed-Recipients", "Return-Path", "Message-ID", "References"}) {
        QTest::addRow("%s of a mail", field) << mailWith(groups(field));
        QTest::addRow("%s of the returned message", field) << returned(groups(field));
    }
    QTest::newRow("To, folded after each group") << mailWith("To: " + QByteArray("a:\n ").repeated(200'000) + ";\n");
    QTest::newRow("To, with names of groups in quotes")
        << mailWith("To: " + QByteArray("\"a b\" : ").repeated(100'000) + ";\n");
    QTest::newRow("From, ten thousand fields") << mailWith(QByteArray("From: a:b:c@example.com;;\n").repeated(10'000));
    QTest::newRow("comments in comments") << mailWith("To: " + QByteArray("(").repeated(400'000) + "\n");
}

void TestHostile::readsNestedGroups()
{
    QFETCH(QByteArray, bytes);
    const Document document = readDocument(bytes);
    QCOMPARE(document.format, DocumentFormat::Mail);
    QVERIFY(document.text.contains("\nSubject: Hello"_L1));
    QVERIFY(document.text.endsWith("Text"_L1) || document.text.contains("\nText\n"_L1));
}

void TestHostile::readsNestedGroupsOfAnOutlookFile()
{
    using namespace OutlookSamples;
    MsgObject message = note(u"Hello"_s, u"It failed."_s);
    message.unicode(TransportHeaders, QString::fromLatin1(kLead + groups("Reply-To")));
    const Document document = readDocument(message.toFile());
    QVERIFY(document.text.contains("\nReply-To: a:a:a:a:"_L1));
    QVERIFY(document.text.contains("It failed."_L1));
}

BOUNCELENS_TEST(TestHostile)
#include "tst_hostile.moc"
