// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/annotation.h"
#include "support/registry.h"

#include <QJsonArray>
#include <QTest>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// The fields that a helpdesk's rules go by.
class TestAnnotation : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stands_data();
    void stands();
    void leavesWhatIsNoMail_data();
    void leavesWhatIsNoMail();
    void encodesWords();
    void hasAnEnd();
};

namespace {

QJsonObject failure(const QString &recipient)
{
    return {{u"reason"_s, u"unknown-user"_s},
            {u"acts"_s, u"sender"_s},
            {u"card"_s, QJsonObject{{u"id"_s, u"text/unknown-user"_s}}},
            {u"recipient"_s, recipient.isNull() ? QJsonValue() : QJsonValue(recipient)}};
}

QJsonObject bounce(const QString &recipient)
{
    return {{u"kind"_s, u"bounce"_s}, {u"failures"_s, QJsonArray{failure(recipient)}}};
}

constexpr auto kFields = "X-BounceLens-Kind: bounce\nX-BounceLens-Reason: unknown-user\nX-BounceLens-Acts: sender\n"
                         "X-BounceLens-Card: text/unknown-user\nX-BounceLens-Recipient: ann@example.com\n";

} // namespace

void TestAnnotation::stands_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::addColumn<QByteArray>("rest"); // behind our fields, whose line ends are those of the mail
    const auto row = [](const char *claim, const QByteArray &mail, const QByteArray &rest) {
        QTest::newRow(claim) << mail << rest;
    };
    row("above the header", "From: a@example.com\n\nbody\n", "From: a@example.com\n\nbody\n");
    row("with the line ends of the mail", "From: a@example.com\r\n\r\nbody\r\n", "From: a@example.com\r\n\r\nbody\r\n");
    row("fields of the sender's making are removed", "x-bouncelens-acts: nobody\nSubject: x\n\nbody\n",
        "Subject: x\n\nbody\n");
    row("also folded ones, and with a blank before the colon",
        "Subject: x\nX-BounceLens-Kind :\n\tbounce\n \nTo: b@example.com\n\nbody\n",
        "Subject: x\nTo: b@example.com\n\nbody\n");
    row("fields of other names stay, folded too", "X-Bounce: 1\n 2\nX-BounceLen: 3\n\nbody\n",
        "X-Bounce: 1\n 2\nX-BounceLen: 3\n\nbody\n");
    row("such a line in the body stays", "Subject: x\n\nX-BounceLens-Kind: bounce\n",
        "Subject: x\n\nX-BounceLens-Kind: bounce\n");
    row("a mail without a body", "Subject: x\n", "Subject: x\n");
    row("a mail without a last line end", "Subject: x\n\nbody", "Subject: x\n\nbody");
    row("a body of other bytes", QByteArray("Subject: x\n\n\0\xff\r\r\n\n", 17),
        QByteArray("Subject: x\n\n\0\xff\r\r\n\n", 17));
}

void TestAnnotation::stands()
{
    QFETCH(QByteArray, mail);
    QFETCH(QByteArray, rest);
    QByteArray fields = kFields;
    if (rest.contains("\r\n\r\n")) {
        fields.replace("\n", "\r\n");
    }
    QCOMPARE(withAnnotation(mail, bounce(u"ann@example.com"_s)), fields + rest);
    const QByteArray envelope = "From sender@example.com Mon Nov 30 10:00:00 2026\n";
    QCOMPARE(withAnnotation(envelope + mail, bounce(u"ann@example.com"_s)), envelope + fields + rest);
}

void TestAnnotation::leavesWhatIsNoMail_data()
{
    QTest::addColumn<QByteArray>("mail");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("a header without a field") << QByteArray("\nbody\n");
    QTest::newRow("a sentence") << QByteArray("Hello: there\n").replace("Hello:", "Hello all:");
    QTest::newRow("an envelope line only") << QByteArray("From a@example.com Mon Nov 30 10:00:00 2026\n");
    QTest::newRow("a line without an end") << QByteArray("Subject");
}

void TestAnnotation::leavesWhatIsNoMail()
{
    QFETCH(QByteArray, mail);
    QVERIFY(!withAnnotation(mail, bounce(u"ann@example.com"_s)));
}

void TestAnnotation::encodesWords()
{
    const QString recipient = u"änne\r\nBcc: x@münchen.example"_s.repeated(4);
    const QByteArray mail = withAnnotation("Subject: x\n\n", bounce(recipient)).value_or(QByteArray());
    const QByteArray line = mail.sliced(mail.indexOf("X-BounceLens-Recipient: ") + 24);
    QByteArray decoded;
    for (const QByteArray &word : line.first(line.indexOf('\n')).split(' ')) {
        QVERIFY2(word.startsWith("=?UTF-8?B?") && word.endsWith("?=") && word.size() <= 75, word.constData());
        const QByteArray text = QByteArray::fromBase64(word.sliced(10).chopped(2));
        QVERIFY2(QString::fromUtf8(text).toUtf8() == text, "a word holds whole characters");
        decoded += text;
    }
    QCOMPARE(QString::fromUtf8(decoded), recipient);
    QVERIFY(!mail.contains("\nBcc"));
    const auto plain = withAnnotation("Subject: x\n\n", bounce({}));
    QVERIFY(plain && !plain->contains("Recipient"));
}

void TestAnnotation::hasAnEnd()
{
    QJsonArray failures;
    for (int at = 0; at < 1000; ++at) {
        failures.append(failure(u"user%1@example.com"_s.arg(at)));
    }
    const auto mail = withAnnotation("Subject: x\n\n", {{u"kind"_s, u"bounce"_s}, {u"failures"_s, failures}});
    QVERIFY(mail);
    QCOMPARE(mail->count("X-BounceLens-Recipient"), kMostAnnotated);
}

BOUNCELENS_TEST(TestAnnotation)

#include "tst_annotation.moc"
