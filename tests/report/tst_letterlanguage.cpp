// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardtext.h"
#include "report/language.h"
#include "report/reply/replytexts.h"

#include "support/letters.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QDir>
#include <QRegularExpression>

#include <algorithm>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// Lines that are not of the mail itself; four words in a row are a sentence.
QSet<QString> sentencesOf(const Letter &letter)
{
    static const QRegularExpression words(uR"((?:\b[a-z]{2,}[ ,]+){3}[a-z]{2,}\b)"_s);
    QSet<QString> sentences;
    for (const QString &line : letter.text.text.split(u'\n')) {
        if (words.match(line).hasMatch()) {
            sentences.insert(line.trimmed());
        }
    }
    return sentences;
}

} // namespace

/// A letter is in one language, whichever the window speaks.
class TestLetterLanguage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void speaksOneLanguage_data();
    void speaksOneLanguage();
    void saysTheReasonWhereACardIsNotTranslated();
    void spellsDatesAsTheLanguageDoes();
    void thePostmasterIsWrittenToInEnglish();
    void stepsForTheDeskAreKnownInEveryLanguage();
    void articlesFollowTheWordBefore();
};

void TestLetterLanguage::speaksOneLanguage_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : languages()) {
        if (language != "en"_L1) {
            QTest::addRow("%s", qPrintable(language)) << language;
        }
    }
    QVERIFY(languages().size() > 2);
}

/// What the English reply says and the input does not say is not in a reply of another language.
void TestLetterLanguage::speaksOneLanguage()
{
    QFETCH(QString, language);
    int letters = 0;
    for (const QString &kind : QDir(QStringLiteral(TEST_DATA "/kinds")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        for (const QString &name : QDir(QStringLiteral(TEST_DATA "/kinds/") + kind).entryList(QDir::Files)) {
            const Explanation explanation = explainedFile(kind + u'/' + name);
            LetterRequest request;
            request.language = u"en"_s;
            const QSet<QString> english = sentencesOf(writeLetter(explanation, firstFailure(explanation), request));
            request.language = language;
            const Letter letter = writeLetter(explanation, firstFailure(explanation), request);
            QCOMPARE(letter.language, language);
            const QSet<QString> mixed = english & sentencesOf(letter);
            QVERIFY2(mixed.isEmpty(), qPrintable(name + u": "_s + mixed.values().join(u'\n')));
            letters += english.isEmpty() ? 0 : 1;
        }
    }
    QVERIFY(letters > 50);
}

void TestLetterLanguage::saysTheReasonWhereACardIsNotTranslated()
{
    const Explanation explanation =
        explain("550-5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@example.net not found by SMTP address lookup",
                Catalog::builtIn());
    LetterRequest request;
    request.language = u"ja"_s;
    const Letter letter = writeLetter(explanation, 0, request);
    QVERIFY(letter.isShort);
    QVERIFY2(letter.text.text.contains(u"理由: "_s), qPrintable(letter.text.text));
    request.language = u"de"_s;
    QVERIFY(!writeLetter(explanation, 0, request).isShort);
}

void TestLetterLanguage::spellsDatesAsTheLanguageDoes()
{
    const Explanation explanation =
        explain(report(recipient("kim@example.net", "5.1.1", "User unknown"), kHeader), Catalog::builtIn());
    LetterRequest request;
    request.language = u"de"_s;
    QVERIFY(writeLetter(explanation, 0, request).text.text.contains(u"vom 16. November 2026"_s));
    request.language = u"ja"_s;
    QVERIFY(writeLetter(explanation, 0, request).text.text.contains(u"2026年11月16日"_s));
}

void TestLetterLanguage::thePostmasterIsWrittenToInEnglish()
{
    const Explanation explanation =
        explain(report(recipient("kim@example.net", "5.1.1", "User unknown"), kHeader), Catalog::builtIn());
    LetterRequest request;
    request.reader = Reader::Postmaster;
    request.language = u"de"_s;
    QCOMPARE(writeLetter(explanation, 0, request).language, u"en"_s);
}

/// A desk that runs the sender's mail leaves them out in each language.
void TestLetterLanguage::stepsForTheDeskAreKnownInEveryLanguage()
{
    int known = 0;
    for (const Card *card : Catalog::builtIn()->cards()) {
        for (const Steps &steps : card->steps) {
            for (const QString &step : steps.steps) {
                const bool isForTheDesk = steps.audience == Actor::Sender &&
                                          step.contains("forward this report to whoever"_L1, Qt::CaseInsensitive);
                for (const QString &language : isForTheDesk ? languages() : QStringList()) {
                    const Speaking speaking(language);
                    const QString words = translationOf(card->id, step);
                    const QStringList marks = replyTexts(language).value(u"desk.steps"_s).split(u'\n');
                    const bool isKnown = words.isNull() || std::ranges::any_of(marks, [&words](const QString &mark) {
                                             return words.contains(mark, Qt::CaseInsensitive);
                                         });
                    QVERIFY2(isKnown, qPrintable(language + u' ' + card->id + u": "_s + words));
                    known += words.isNull() ? 0 : 1;
                }
            }
        }
    }
    QVERIFY(known > 200);
}

/// "von die Domain des Absenders" is no German.
void TestLetterLanguage::articlesFollowTheWordBefore()
{
    for (const Card *card : Catalog::builtIn()->cards()) {
        const Speaking german(u"de"_s);
        const CardText text = cardText(*card);
        QStringList all{text.title, text.because, text.meaning, text.avoid, text.unknown};
        for (const Steps &steps : text.steps) {
            all += steps.steps;
        }
        static const QRegularExpression wrong(
            uR"(\b(?:von|mit|bei|aus|zu|nach|hinter) (?:die (?:Domain des Absenders|IP-Adresse|Adresse)\b|der Server\b))"_s,
            QRegularExpression::CaseInsensitiveOption);
        const QString whole = all.join(u'\n');
        QVERIFY2(!wrong.match(whole).hasMatch(), qPrintable(card->id + u": "_s + whole));
    }
}

BOUNCELENS_TEST(TestLetterLanguage)
#include "tst_letterlanguage.moc"
