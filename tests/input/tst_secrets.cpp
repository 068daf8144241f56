// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/returned.h"
#include "explain/explain.h"
#include "input/file.h"
#include "input/secrets.h"
#include "report/json.h"
#include "report/replies.h"
#include "report/text.h"

#include "support/invariants.h"
#include "support/msgwriter.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QJsonDocument>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// One row of tests/data/secrets/ways.txt.
struct Way
{
    QString claim;
    QString text;
    QStringList secrets;
};

QString withCharacters(QString line)
{
    static const QRegularExpression code(u"\\{U\\+([0-9A-F]{4})\\}"_s);
    for (QRegularExpressionMatch match = code.match(line); match.hasMatch(); match = code.match(line)) {
        line.replace(match.capturedStart(), match.capturedLength(), QChar(match.captured(1).toUShort(nullptr, 16)));
    }
    return line;
}

QList<Way> readWays()
{
    QList<Way> ways;
    const QString rows =
        QString::fromUtf8(readFile(QStringLiteral(TEST_DATA "/secrets/ways.txt")).value_or(QByteArray()));
    for (const QString &line : rows.split(u'\n')) {
        if (line.startsWith("== "_L1)) {
            ways.append({line.sliced(3), {}, {}});
        } else if (!line.startsWith(u'#') && !ways.isEmpty()) {
            ways.last().text += withCharacters(line) + u'\n';
        }
    }
    static const QRegularExpression marked(u"«([^»]+)»"_s);
    for (Way &way : ways) {
        for (const QRegularExpressionMatch &match : marked.globalMatch(way.text)) {
            QString seen = match.captured(1);
            way.secrets.append(seen);
            if (seen.remove(QChar(0xAD)).remove(QChar(0x200B)) != way.secrets.last()) {
                way.secrets.append(seen);
            }
        }
        way.text = way.text.remove(u'«').remove(u'»').trimmed();
    }
    return ways;
}

QByteArray mail(const QByteArray &type, const QByteArray &encoding, const QByteArray &body)
{
    return "From: MAILER-DAEMON@mx.example.net\nTo: alice@example.com\nSubject: Undelivered mail\nMIME-Version: 1.0\n"
           "Content-Type: " +
           type + "; charset=utf-8\nContent-Transfer-Encoding: " + encoding + "\n\n" + body + "\n";
}

QByteArray report(const QByteArray &header, const QByteArray &status, const QByteArray &returned)
{
    return "From: MAILER-DAEMON@mx.example.net\nTo: alice@example.com\nSubject: Undelivered mail\n" + header +
           "MIME-Version: 1.0\nContent-Type: multipart/report; report-type=delivery-status; boundary=b\n\n"
           "--b\nContent-Type: text/plain; charset=utf-8\n\n<bob@example.org>: 550 5.1.1 User unknown\n\n"
           "--b\nContent-Type: message/delivery-status\n\nReporting-MTA: dns; mx.example.net\n\n"
           "Final-Recipient: rfc822; bob@example.org\nAction: failed\nStatus: 5.1.1\n" +
           status +
           "\n--b\nContent-Type: message/rfc822\n\nReceived: from a.example.com by mx.example.net\n"
           "From: alice@example.com\nTo: bob@example.org\nSubject: hello\nMessage-ID: <1@example.com>\n" +
           returned + "\n--b--\n";
}

QByteArray wrapped(const QByteArray &base64)
{
    QByteArray lines;
    for (qsizetype at = 0; at < base64.size(); at += 76) {
        lines += base64.mid(at, 76) + '\n';
    }
    return lines;
}

QByteArray quotedPrintable(const QByteArray &text)
{
    QByteArray coded;
    int column = 0;
    for (const char c : text) {
        const bool isPlain = c == '\n' || (c >= ' ' && c <= '~' && c != '=');
        const QByteArray piece = isPlain ? QByteArray(1, c) : '=' + QByteArray(1, c).toHex().toUpper();
        if (column + piece.size() > 75 && c != '\n') {
            coded += "=\n";
            column = 0;
        }
        coded += piece;
        column = c == '\n' ? 0 : column + int(piece.size());
    }
    return coded;
}

QByteArray folded(QByteArray text)
{
    return text.replace("\n", "\n ");
}

QByteArray html(const QString &text)
{
    return "<html><body><p>550 5.1.1 User unknown</p><pre>" + text.toHtmlEscaped().toUtf8() + "</pre></body></html>";
}

const QByteArray kFailure = "Delivery to bob@example.org failed: 550 5.1.1 User unknown\n\n";

QByteArray outlookFile(const QString &text)
{
    return MsgObject()
        .unicode(0x001A, u"IPM.Note"_s)
        .unicode(0x0037, u"Undelivered mail"_s)
        .unicode(0x1000, QString::fromUtf8(kFailure) + text)
        .toFile();
}

QList<std::pair<QByteArray, QByteArray>> containers(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QByteArray whole = kFailure + bytes + "\n\nend\n";
    QByteArray withReturns = whole;
    QByteArray wide = QByteArray("\xFF\xFE");
    for (const QChar c : QString::fromUtf8(whole)) {
        wide += char(c.unicode() & 0xFF);
        wide += char(c.unicode() >> 8);
    }
    return {
        {"pasted text", whole},
        {"pasted text alone", bytes},
        {"pasted text with CR only", withReturns.replace('\n', '\r')},
        {"pasted text in UTF-16", wide},
        {"pasted text in a long line", "550 5.1.1 no\n" + QByteArray("word ").repeated(5000) + bytes + "\n"},
        {"a text that is quoted", "> " + QByteArray(whole).replace("\n", "\n> ")},
        {"mail text", mail("text/plain", "8bit", whole)},
        {"HTML", mail("text/html", "8bit", html(text))},
        {"base64", mail("text/plain", "base64", wrapped(whole.toBase64()))},
        {"base64 of HTML", mail("text/html", "base64", wrapped(html(text).toBase64()))},
        {"quoted-printable", mail("text/plain", "quoted-printable", quotedPrintable(whole))},
        {"quoted-printable HTML", mail("text/html", "quoted-printable", quotedPrintable(html(text)))},
        {"delivery status",
         report({}, "Diagnostic-Code: smtp; 550 5.1.1 User unknown\n " + folded(bytes) + "\n", "\nhi\n")},
        {"header field", report("X-Debug: " + folded(bytes) + "\n", {}, "\nhi\n")},
        {"header of the returned message", report({}, {}, "X-Debug: " + folded(bytes) + "\n\nhi\n")},
        {"returned message", report({}, {}, "\nhello\n" + bytes + "\nbye\n")},
        {"file of Outlook", outlookFile(text)},
    };
}

/// Everything that leaves the program, by its name.
QList<std::pair<QByteArray, QString>> waysOut(const Explanation &explanation)
{
    QList<std::pair<QByteArray, QString>> out{
        {"screen", explanation.document.text},
        {"raw view", QString::fromUtf8(explanation.document.raw)},
        {"JSON", QString::fromUtf8(QJsonDocument(toJson(explanation)).toJson())},
        {"terminal", toText(explanation, Colours::Off)},
        {"Markdown", toMarkdown(explanation)},
    };
    for (int failure = 0; failure < explanation.analysis.failures.size(); ++failure) {
        out.append({"note", ticketNote(explanation, failure)});
        out.append({"reply", customerReply(explanation, failure)});
    }
    return out;
}

/// Base64 in a text is read too; each place of three gives other letters.
bool shows(const QString &text, const QString &secret)
{
    if (text.contains(secret)) {
        return true;
    }
    const QByteArray lines = text.toLatin1().replace("\n", "").replace("\r", "");
    for (int lead = 0; lead < 3; ++lead) {
        const QByteArray code = (QByteArray(lead, ' ') + secret.toUtf8()).toBase64(QByteArray::OmitTrailingEquals);
        const QByteArray inner = code.mid(lead == 0 ? 0 : lead + 1, code.size() - (lead == 0 ? 0 : lead + 1) - 1);
        if (inner.size() >= 6 && lines.contains(inner)) {
            return true;
        }
    }
    return false;
}

} // namespace

class TestSecrets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void masksEverywhere_data();
    void masksEverywhere();
    void keepsWhatAnAnswerNeeds_data();
    void keepsWhatAnAnswerNeeds();
    void keepsLines();
    void keepsTheBytesOfASignedMessage();
};

void TestSecrets::masksEverywhere_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("secrets");
    for (const Way &way : readWays()) {
        QTest::newRow(qPrintable(way.claim)) << way.text << way.secrets;
    }
}

void TestSecrets::masksEverywhere()
{
    QFETCH(QString, text);
    QFETCH(QStringList, secrets);
    QVERIFY(!secrets.isEmpty());
    QStringList shown;
    for (const auto &[container, bytes] : containers(text)) {
        const Explanation explanation = explain(bytes, Catalog::builtIn(), u"-"_s);
        for (const auto &[way, out] : waysOut(explanation)) {
            for (const QString &secret : secrets) {
                if (shows(out, secret)) {
                    shown.append(QString::fromLatin1(container + ", " + way + ": ") + secret);
                }
            }
        }
        if (!explanation.document.hasNote(NoteId::MaskedSecret)) {
            shown.append(QString::fromLatin1(container + ": no note"));
        }
    }
    QVERIFY2(shown.isEmpty(), qPrintable(u'\n' + shown.join(u'\n')));
}

void TestSecrets::keepsWhatAnAnswerNeeds_data()
{
    QTest::addColumn<QString>("text");
    for (
        const QString &text : {
            u"535 5.7.8 Username and Password not accepted. For more information, go to https://support.example.com/?p=BadCredentials k5-20020a05sm123 - gsmtp"_s,
            u"535 5.7.3 Authentication unsuccessful [AM0PR01CA0123.prod.example.com 2026-11-30T10:00:00.000Z 08DC0123456789AB]"_s,
            u"530 5.7.0 Authentication required (AUTH PLAIN LOGIN)"_s,
            u"250-AUTH PLAIN LOGIN CRAM-MD5 DIGEST-MD5 XOAUTH2 OAUTHBEARER"_s,
            u"250-AUTH=LOGIN PLAIN"_s,
            u"MAIL FROM:<a@example.com> SIZE=1234 AUTH=<>"_s,
            u"DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=example.com; s=k1; h=from:to; bh=frcCV1k9oG9oKj3dpUqdJg1PxRT2RSN/XKdLCPjaYaY=; b=dzdVyOfAKCdLXdJOc9G2q8LoXSlEniSbav+yuU4zGeeruD00lszZVoG4ZHRNiYzR"_s,
            u"k1._domainkey.example.com TXT \"v=DKIM1; k=rsa; p=MIGfMA0GCSqGSIb3DQEBAQUAA4GNADCBiQKBgQDwIRP/UC3SBsEmGqZ9ZJW3/DkMoGeLnQg1fWn7/zYtIxN2SnFCjxOCKG9v3b4jYfcTNh5ijSsq631uBItLa7od+v/RtdC2UzJ1lWT947qR+Rcac2gbto/NMqJ0fzfVjH4OuKhitdY9tf6mcwGjaNBcWToIMmPSPDdQPNUYckcQ2QIDAQAB\""_s,
            u"Authentication-Results: mx.example.net; spf=pass (a) smtp.mailfrom=a@example.com; dkim=pass header.d=example.com; dmarc=pass"_s,
            u"Message-ID: <CAKf6_xAbCdEfGhIjKlMnOpQrStUvWxYz0123456789@mail.example.com>"_s,
            u"X-Google-DKIM-Signature: v=1; a=rsa-sha256; s=20230601; bh=g3zLYH4xKxcPrHOD18z9YfpQcnk/GaJedfustWU5uGs=;"_s,
            u"Nov 20 10:00:01 mx1 postfix/smtp[77]: 4XyZ123AbC: to=<a@b.example>, relay=mx.b.example[192.0.2.1]:25, delay=1, dsn=5.1.1, status=bounced (host mx.b.example[192.0.2.1] said: 550 5.1.1 no)"_s,
            u"bounce+7f3a9c8b7d6e5a1-alice=example.com@mail.example.net"_s,
            u"SRS0=Ab1c=XY=example.com=alice@relay.example.net"_s,
            u"ARC-Seal: i=1; a=rsa-sha256; t=1764500000; cv=none; d=example.com; s=arc; b=Gm9v+AbCdEfGhIjKlMnOpQrStUvWxYz0123456789=="_s,
            u"The password for this mailbox has expired: change it on the web page."_s,
            u"550 5.7.1 Password: expired"_s,
            u"421 4.7.0 Try again later, closing connection. (HELO) a1-20020a05640203c100b004fc7b"_s,
            u"X-MS-Exchange-CrossTenant-Network-Message-Id: 6b2f7c53-9bd4-4f50-0a2b-08d9f6b5a3c1"_s,
            u"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.example.org; https://check.example.org/query/ip/192.0.2.1"_s,
            u"Content-Type: multipart/mixed; boundary=\"----=_Part_1234_56789.1764500000000\""_s,
            u"334 VXNlcm5hbWU6\n535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6"_s,
            u"504 5.7.4 Unrecognized authentication type AUTH LOGIN"_s,
            u"Your message could not be delivered. The secret of good mail: patience."_s,
            u"Received: from mx.example.com (mx.example.com. [192.0.2.1]) by mx.example.net with ESMTPSA id x1-2002 (version=TLS1_3 cipher=TLS_AES_256_GCM_SHA384 bits=256/256)"_s,
        }) {
        QTest::newRow(qPrintable(text.first(std::min<qsizetype>(40, text.size())))) << text;
    }
}

void TestSecrets::keepsWhatAnAnswerNeeds()
{
    QFETCH(QString, text);
    QCOMPARE(withMaskedSecrets(text), text);
    const Explanation explanation =
        explain(report("X-Debug: " + folded(text.toUtf8()) + "\n", {}, "\nhi\n"), Catalog::builtIn(), u"-"_s);
    QVERIFY(!explanation.document.hasNote(NoteId::MaskedSecret));
}

void TestSecrets::keepsLines()
{
    for (const Way &way : readWays()) {
        for (const auto &[container, bytes] : containers(way.text)) {
            const Explanation explanation = explain(bytes, Catalog::builtIn(), u"-"_s);
            const char *broken = brokenPromise(explanation.document);
            QVERIFY2(!broken, broken);
            QByteArray before = explanation.document.unmaskedRaw();
            QCOMPARE(explanation.document.raw.count('\n'), before.count('\n'));
            QCOMPARE(withMaskedSecrets(way.text).count(u'\n'), way.text.count(u'\n'));
        }
    }
}

void TestSecrets::keepsTheBytesOfASignedMessage()
{
    const QByteArray returned =
        "List-Unsubscribe: <https://example.com/u?token=f3a9c8b7d6e5a1>\n\npassword: hunter2_Zq\n";
    const Explanation explanation = explain(report({}, {}, returned), Catalog::builtIn(), u"-"_s);
    QVERIFY(explanation.document.raw.contains("token=********"));
    const Section *section = returnedSection(explanation.document, 1);
    QVERIFY(section);
    const ReturnedMessage message = returnedMessage(explanation.document, *section);
    QVERIFY(message.isWhole);
    QVERIFY(message.bytes.contains("?token=f3a9c8b7d6e5a1>"));
    QVERIFY(message.bytes.contains("hunter2_Zq"));
}

BOUNCELENS_TEST(TestSecrets)
#include "tst_secrets.moc"
