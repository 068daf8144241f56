// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/registry.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

struct Message
{
    QString context;
    QString source;
    QStringList translations;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
};

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    QList<Message> messages;
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            messages.append({.context = context, .source = xml.readElementText(), .translations = {}, .type = {}});
        } else if (xml.name() == "translation"_L1) {
            messages.last().type = xml.attributes().value("type"_L1).toString();
            messages.last().translations = {xml.readElementText(QXmlStreamReader::IncludeChildElements)};
        }
    }
    return messages;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression regex(uR"(%\d|%n|\{[a-z]+\})"_s);
    QSet<QString> found;
    for (const auto &match : regex.globalMatch(text)) {
        found.insert(match.captured());
    }
    return found;
}

QSet<QString> keysOf(const QString &path)
{
    QSet<QString> keys;
    for (const Message &message : messagesOf(path)) {
        keys.insert(message.context + u'|' + message.source);
    }
    return keys;
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void knowsEveryText_data();
    void knowsEveryText();
};

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("file");
    for (const char *file : {"bouncelens_en.ts", "bouncelens_de.ts", "cards_de.ts"}) {
        QTest::newRow(file) << QStringLiteral(TRANSLATIONS "/") + QLatin1StringView(file);
    }
}

void TestTranslations::isComplete()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(file);
    QVERIFY(!messages.isEmpty());
    for (const Message &message : messages) {
        const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
        QVERIFY2(message.type.isEmpty(), where + " is " + message.type.toUtf8());
        QVERIFY2(!message.translations.first().trimmed().isEmpty(), where + " is empty");
        QVERIFY2(placeholdersOf(message.translations.first()) == placeholdersOf(message.source),
                 where + " lost a placeholder");
    }
}

void TestTranslations::knowsEveryText_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("sources");
    QTest::newRow("the program") << u"bouncelens_de.ts"_s << QStringLiteral(PROGRAM_SOURCES);
    QTest::newRow("the cards") << u"cards_de.ts"_s << QStringLiteral(CARD_STRINGS);
}

/// lupdate finds nothing that the translation does not have.
void TestTranslations::knowsEveryText()
{
    QFETCH(QString, file);
    QFETCH(QString, sources);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(file);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), QStringList{u"-silent"_s, u"-I"_s, QStringLiteral(APP)} +
                                               sources.split(u'|') + QStringList{u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QSet<QString> wanted = keysOf(fresh);
    QVERIFY(!wanted.isEmpty());
    QSet<QString> missing = wanted;
    missing.subtract(keysOf(QStringLiteral(TRANSLATIONS "/") + file));
    QVERIFY2(missing.isEmpty(), qPrintable(QStringList(missing.begin(), missing.end()).join(u'\n')));
}

BOUNCELENS_TEST(TestTranslations)
#include "tst_translations.moc"
