// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/registry.h"

#include <QDir>
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
    QStringList forms; ///< one, or those of the plural
    bool isPlural = false;
    QString type; ///< "unfinished", "vanished", "obsolete" or empty
};

void readTranslation(QXmlStreamReader &xml, Message &message)
{
    message.type = xml.attributes().value("type"_L1).toString();
    if (!message.isPlural) {
        message.forms = {xml.readElementText()};
        return;
    }
    while (xml.readNextStartElement()) {
        message.forms.append(xml.readElementText());
    }
}

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
        } else if (xml.name() == "message"_L1) {
            messages.append({.context = context,
                             .source = {},
                             .forms = {},
                             .isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1,
                             .type = {}});
        } else if (xml.name() == "source"_L1) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            readTranslation(xml, messages.last());
        }
    }
    return messages;
}

QStringList foundIn(const QString &text, const QRegularExpression &regex)
{
    QStringList found;
    for (const auto &match : regex.globalMatch(text)) {
        found.append(match.captured());
    }
    found.sort();
    return found;
}

QSet<QString> placeholdersOf(const QString &text)
{
    static const QRegularExpression regex(uR"(%L?\d|%n|\{[a-z-]+\}(?!\|))"_s);
    const QStringList found = foundIn(text, regex);
    return {found.begin(), found.end()};
}

/// What a translation has as often as its source: pieces of sentences that are left out, line ends, keys of menus,
/// tags.
QStringList signsOf(const QString &text)
{
    static const QRegularExpression regex(uR"([{}|\n]|&(?=\w)|</?[a-z]+)"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    return foundIn(text, regex);
}

/// Four words of English in a row are a text to translate; "SPF, DKIM" is not.
bool isSentence(const QString &text)
{
    static const QRegularExpression words(uR"((?:\b[a-z]{2,}[ ,]+){3}[a-z]{2,}\b)"_s);
    return words.match(text).hasMatch();
}

QString fileOf(const QString &name)
{
    return QStringLiteral(TRANSLATIONS "/") + name;
}

/// The cards of a growing language have texts that are not translated yet.
bool mayBeUnfinished(const QString &file)
{
    return file.startsWith("cards_"_L1) &&
           QStringLiteral(GROWING_LANGUAGES).split(u'|').contains(file.section(u'_', 1).section(u'.', 0, 0));
}

/// Those that have the texts of cards.
QStringList languagesIn()
{
    QStringList languages;
    for (const QString &file : QDir(QStringLiteral(TRANSLATIONS)).entryList({u"cards_*.ts"_s})) {
        languages.append(file.section(u'_', 1).section(u'.', 0, 0));
    }
    return languages;
}

QSet<QString> keysOf(const QString &path)
{
    QSet<QString> keys;
    for (const Message &message : messagesOf(path)) {
        keys.insert(message.context + u'|' + message.source);
    }
    return keys;
}

/// Without what stands in quotation marks: names of menus and buttons of other programs.
QString withoutNames(const QString &text)
{
    static const QRegularExpression names(uR"(„[^“]*“|«[^»]*»|「[^」]*」|\x22[^\x22]*\x22)"_s);
    return QString(text).remove(names);
}

/// A word that the glossary forbids, in a text whose English does not have it, as a part of a product's name.
bool usesWord(const QString &text, const QString &word, const QString &source)
{
    const bool hasBlanks = word.at(0).script() == QChar::Script_Latin;
    const QRegularExpression whole(u"(?<![\\w-])%1(?!\\w)"_s.arg(QRegularExpression::escape(word)),
                                   QRegularExpression::UseUnicodePropertiesOption);
    return !source.contains(word, Qt::CaseInsensitive) &&
           (hasBlanks ? withoutNames(text).contains(whole) : withoutNames(text).contains(word));
}

} // namespace

class TestTranslations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isComplete_data();
    void isComplete();
    void isTranslated_data() { addLanguages(); }
    void isTranslated();
    void knowsEveryText_data();
    void knowsEveryText();
    void hasAllItsFiles_data() { addLanguages(); }
    void hasAllItsFiles();
    void keepsToTheGlossary_data() { addLanguages(); }
    void keepsToTheGlossary();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languagesIn()) {
            QTest::addRow("%s", qPrintable(language)) << language;
        }
    }
};

void TestTranslations::isComplete_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : QDir(QStringLiteral(TRANSLATIONS)).entryList({u"*.ts"_s})) {
        QTest::newRow(qPrintable(file)) << file;
    }
    QVERIFY(languagesIn().contains(u"de"_s));
}

void TestTranslations::isComplete()
{
    QFETCH(QString, file);
    const QList<Message> messages = messagesOf(fileOf(file));
    QVERIFY(!messages.isEmpty());
    const qsizetype plural = file.contains("_ja."_L1) ? 1 : 2;
    for (const Message &message : messages) {
        const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
        if (message.type == "unfinished"_L1 && mayBeUnfinished(file)) {
            continue;
        }
        QVERIFY2(message.type.isEmpty(), where + " is " + message.type.toUtf8());
        QVERIFY2(message.forms.size() == (message.isPlural ? plural : 1), where + " has too many or few plural forms");
        for (const QString &form : message.forms) {
            QVERIFY2(!form.trimmed().isEmpty(), where + " is empty");
            QSet<QString> lost = placeholdersOf(message.source) - placeholdersOf(form);
            if (message.isPlural && message.forms.size() > 1 && &form == &message.forms.first()) {
                lost.remove(u"%n"_s); // "one mail"
            }
            QVERIFY2(lost.isEmpty() && placeholdersOf(message.source).contains(placeholdersOf(form)),
                     where + " lost or won a placeholder");
            QVERIFY2(signsOf(form) == signsOf(message.source), where + " has other signs");
        }
    }
}

/// No text is English, and no quotation mark is.
void TestTranslations::isTranslated()
{
    QFETCH(QString, language);
    for (const QString &file : {u"bouncelens_%1.ts"_s.arg(language), u"cards_%1.ts"_s.arg(language)}) {
        for (const Message &message : messagesOf(fileOf(file))) {
            const QByteArray where = (message.context + u": "_s + message.source).toUtf8();
            const QString &text = message.forms.first();
            QVERIFY2(text != message.source || !isSentence(text), where + " is English");
            QVERIFY2(!text.contains(u'"') || message.source.contains(u'"'), where + " has English quotation marks");
        }
    }
}

void TestTranslations::knowsEveryText_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("sources");
    QTest::newRow("the program") << u"bouncelens"_s << QStringLiteral(PROGRAM_SOURCES);
    QTest::newRow("the cards") << u"cards"_s << QStringLiteral(CARD_STRINGS);
    QTest::newRow("the titles of the cards") << u"titles"_s << QStringLiteral(CARD_TITLES);
}

/// lupdate finds nothing that a translation does not have.
void TestTranslations::knowsEveryText()
{
    QFETCH(QString, name);
    QFETCH(QString, sources);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), QStringList{u"-silent"_s, u"-I"_s, QStringLiteral(APP)} +
                                               sources.split(u'|') + QStringList{u"-ts"_s, fresh});
    QVERIFY(lupdate.waitForFinished());
    QCOMPARE(lupdate.exitCode(), 0);
    const QSet<QString> wanted = keysOf(fresh);
    QVERIFY(!wanted.isEmpty());
    const QStringList whole = QStringLiteral(WHOLE_LANGUAGES).split(u'|');
    QVERIFY(whole.contains("de"_L1));
    for (const QString &language : name == "cards"_L1 ? whole : languagesIn()) {
        const QString file = (name == "titles"_L1 ? u"cards"_s : name) + u"_%1.ts"_s.arg(language);
        const QSet<QString> missing = wanted - keysOf(fileOf(file));
        QVERIFY2(missing.isEmpty(), qPrintable(file + u" lacks "_s + missing.values().join(u'\n')));
    }
}

void TestTranslations::hasAllItsFiles()
{
    QFETCH(QString, language);
    const QDir resources(QStringLiteral(TRANSLATIONS "/../resources"));
    QVERIFY(QFile::exists(fileOf(u"bouncelens_%1.ts"_s.arg(language))));
    QVERIFY(QFile::exists(fileOf(u"glossary/%1.tsv"_s.arg(language))));
    QVERIFY(resources.exists(u"replies/%1.toml"_s.arg(language)));
    QVERIFY(resources.exists(u"manual/%1.md"_s.arg(language)));
}

/// One word for one thing: the words of the third column are not used for it.
void TestTranslations::keepsToTheGlossary()
{
    QFETCH(QString, language);
    QFile file(fileOf(u"glossary/%1.tsv"_s.arg(language)));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QStringList forbidden;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        QVERIFY2(line.startsWith(u'#') || line.count(u'\t') == 2, qPrintable(line));
        forbidden += line.section(u'\t', 2).split(u'|', Qt::SkipEmptyParts);
    }
    QVERIFY(forbidden.size() > 20);
    const QList<Message> messages =
        messagesOf(fileOf(u"bouncelens_%1.ts"_s.arg(language))) + messagesOf(fileOf(u"cards_%1.ts"_s.arg(language)));
    QStringList faults;
    for (const Message &message : messages) {
        const QString text = message.forms.join(u'\n');
        for (const QString &word : std::as_const(forbidden)) {
            if (text.contains(word) && usesWord(text, word, message.source)) {
                faults.append(word + u": "_s + text);
            }
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

BOUNCELENS_TEST(TestTranslations)
#include "tst_translations.moc"
