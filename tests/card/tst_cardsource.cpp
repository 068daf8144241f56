// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/cardsource.h"

#include "card/cardcbor.h"
#include "support/registry.h"
#include "support/strict.h"

#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kReasons =
    "[[reason]]\nid = \"policy\"\nabout = \"policy\"\nmeaning = \"x\"\npermanence = \"permanent\"\nacts = "
    "\"sender\"\n";
const QByteArray kGood = "id = \"a/b\"\n"
                         "title = \"A title\"\n"
                         "reason = \"policy\"\n"
                         "checks = [\"spf\"]\n"
                         "meaning = \"It was refused.\"\n"
                         "steps.sender = [\"Do this.\"]\n"
                         "sources = [{ url = \"https://example.com\", seen = 2026-11-24 }]\n"
                         "because = \"Only they can.\"\n"
                         "avoid = \"Do not do this.\"\n"
                         "[[match]]\n"
                         "text = \"was refused by {domain}\"\n"
                         "[[sample]]\n"
                         "matches = \"550 5.7.1 It was refused by example.com\"\n"
                         "rejects = [\"550 5.7.1 Something else\"]\n";

const QByteArray kOther = "id = \"a/other\"\n"
                          "title = \"Another\"\n"
                          "reason = \"policy\"\n"
                          "meaning = \"It has a cause.\"\n"
                          "steps.sender = [\"Do that.\"]\n"
                          "sources = [{ url = \"https://example.com\", seen = 2026-11-24 }]\n"
                          "because = \"Only they can.\"\n"
                          "avoid = \"Do not do that.\"\n"
                          "[[match]]\n"
                          "text = [\"kept for user@example.com\", \"it is full of secrets\"]\n"
                          "[[sample]]\n"
                          "matches = \"550 5.7.1 it is full of secrets\"\n"
                          "rejects = [\"550 5.7.1 Something else\"]\n";

} // namespace

class TestCardSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void takesAGoodCard();
    void namesEveryFault_data();
    void namesEveryFault();
    void listsAllFaultsAtOnce();
    void asksWhoElseSaysPlainWords();

private:
    CardSources read(const QByteArray &card)
    {
        const QString folder = m_folder.path();
        write(folder + u"/reasons.toml"_s, kReasons);
        write(folder + u"/card.toml"_s, card);
        write(folder + u"/other.toml"_s, kOther);
        return readCardSources(findTomlFiles({folder}));
    }
    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    QTemporaryDir m_folder;
};

void TestCardSource::takesAGoodCard()
{
    const CardSources sources = read(kGood);
    QVERIFY2(sources.faults.isEmpty(), sources.faults.isEmpty() ? "" : qPrintable(sources.faults.first().toString()));
    QCOMPARE(sources.content.cards.size(), 2);
    const auto again = unpack(toCbor(sources.content));
    QVERIFY(again);
    QCOMPARE(cardFromCbor(again->cards.first(again->ends.first())).title, u"A title");
    QCOMPARE(cardFromCbor(again->cards.first(again->ends.first())).steps.first().steps.first(), u"Do this.");
    QCOMPARE(again->tables.rules.first().text, u"was refused by {domain}");
}

void TestCardSource::namesEveryFault_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("fault");
    QTest::addColumn<int>("line");
    QTest::newRow("no TOML") << QByteArray("title = ") << QByteArray("title ") << QString() << 2;
    QTest::newRow("an unknown key") << QByteArray("title =") << QByteArray("titel =") << u"'titel' is not known here"_s
                                    << 2;
    QTest::newRow("a missing key") << QByteArray("title = \"A title\"\n") << QByteArray() << u"'title' is missing"_s
                                   << 1;
    QTest::newRow("a wrong type") << QByteArray("\"A title\"") << QByteArray("7") << u"'title' must be a text"_s << 2;
    QTest::newRow("an unknown reason") << QByteArray("\"policy\"") << QByteArray("\"whim\"") << u"the reason 'whim'"_s
                                       << 1;
    QTest::newRow("an unknown check") << QByteArray("\"spf\"") << QByteArray("\"sfp\"") << u"no check 'sfp'"_s << 1;
    QTest::newRow("an unknown placeholder in a text")
        << QByteArray("It was refused.") << QByteArray("{who} refused.") << u"no placeholder {who}"_s << 1;
    QTest::newRow("an unknown placeholder in a match")
        << QByteArray("by {domain}\"") << QByteArray("by {who} today\"") << u"no placeholder {who}"_s << 10;
    QTest::newRow("a long title") << QByteArray("A title") << QByteArray(91, 'x') << u"longer than 90"_s << 1;
    QTest::newRow("a meaning of three sentences")
        << QByteArray("It was refused.") << QByteArray("One. Two. Three.") << u"more than two sentences"_s << 1;
    QTest::newRow("an inference that is not marked")
        << QByteArray("title = \"A title\"\n")
        << QByteArray("title = \"A title\"\nunknown = \"That it helps is inferred.\"\n") << u"begins with 'Inferred:'"_s
        << 1;
    QTest::newRow("five steps") << QByteArray("[\"Do this.\"]") << QByteArray("[\"1\",\"2\",\"3\",\"4\",\"5\"]")
                                << u"more than 4 steps"_s << 1;
    QTest::newRow("an audience that nobody is")
        << QByteArray("steps.sender") << QByteArray("steps.boss") << u"'boss' is not known"_s << 6;
    QTest::newRow("no source") << QByteArray("sources = [{ url = \"https://example.com\", seen = 2026-11-24 }]\n")
                               << QByteArray() << u"no source"_s << 1;
    QTest::newRow("a source without its day")
        << QByteArray(", seen = 2026-11-24") << QByteArray() << u"the day it was seen"_s << 1;
    QTest::newRow("a match for everything")
        << QByteArray("text = \"was refused by {domain}\"") << QByteArray() << u"fit every reply"_s << 10;
    QTest::newRow("a match of too few words")
        << QByteArray("was refused by {domain}") << QByteArray("no") << u"too few words"_s << 10;
    QTest::newRow("a reply code that is none")
        << QByteArray("text = ") << QByteArray("reply = \"999\"\ntext = ") << u"'999' is no reply code"_s << 10;
    QTest::newRow("a status that is none")
        << QByteArray("text = ") << QByteArray("status = \"5.1\"\ntext = ") << u"'5.1' is no enhanced"_s << 10;
    QTest::newRow("a broken regular expression") << QByteArray("text = \"was refused by {domain}\"")
                                                 << QByteArray("regex = '(('") << u"regex is not valid"_s << 10;
    QTest::newRow("an unknown provider") << QByteArray("text = ") << QByteArray("provider = \"acme\"\ntext = ")
                                         << u"provider 'acme'"_s << 10;
    QTest::newRow("a related card that is missing")
        << QByteArray("title =") << QByteArray("related = [\"x/y\"]\ntitle =") << u"related card 'x/y'"_s << 1;
    QTest::newRow("a sample that does not match")
        << QByteArray("It was refused by") << QByteArray("It was taken by") << u"the sample of 'a/b'"_s << 12;
    QTest::newRow("a sample that must not match")
        << QByteArray("Something else") << QByteArray("was refused by a.example") << u"must not match"_s << 12;
    QTest::newRow("nobody who must act") << QByteArray("because = \"Only they can.\"\n") << QByteArray()
                                         << u"'because' is missing"_s << 1;
    QTest::newRow("no steps") << QByteArray("steps.sender = [\"Do this.\"]\n") << QByteArray()
                              << u"no steps for anybody"_s << 1;
    QTest::newRow("no steps for the one who acts")
        << QByteArray("steps.sender =") << QByteArray("steps.recipient =") << u"no steps for the one who acts"_s << 1;
    QTest::newRow("no warning of the wrong thing")
        << QByteArray("avoid = \"Do not do this.\"\n") << QByteArray() << u"'avoid' is missing"_s << 1;
    QTest::newRow("a phrase that helps nobody")
        << QByteArray("Do this.") << QByteArray("Please try again.") << u"'please' helps nobody"_s << 1;
    QTest::newRow("a sentence that is read twice")
        << QByteArray("Do this.") << QByteArray("a ").repeated(41) << u"a sentence of 41 words"_s << 1;
    QTest::newRow("an id without a folder") << QByteArray("a/b") << QByteArray("ab") << u"an id is a folder"_s << 1;
    QTest::newRow("a card without a sample") << QByteArray("[[sample]]\nmatches = \"550 5.7.1 It was refused by "
                                                           "example.com\"\nrejects = [\"550 5.7.1 Something else\"]\n")
                                             << QByteArray() << u"'a/b' has no sample"_s << 1;
    QTest::newRow("a card without a near miss")
        << QByteArray("rejects = [\"550 5.7.1 Something else\"]\n") << QByteArray() << u"must not match"_s << 1;
    QTest::newRow("a pattern that another card always beats")
        << QByteArray("text = \"was refused by {domain}\"")
        << QByteArray("text = [\"was refused by {domain}\", \"kept for {address}\"]")
        << u"'a/b' can never be chosen by 'kept for {address}': 'a/other' is always more specific"_s << 10;
    QTest::newRow("two cards for the same words")
        << QByteArray("text = \"was refused by {domain}\"")
        << QByteArray("text = [\"was refused by {domain}\", \"it is full of secrets\"]")
        << u"ties with 'a/other' on: it is full of secrets"_s << 10;
}

void TestCardSource::namesEveryFault()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, fault);
    QFETCH(int, line);
    QVERIFY(kGood.contains(from));
    const QByteArray bad = QByteArray(kGood).replace(kGood.indexOf(from), from.size(), to);
    const CardSources sources = read(bad);
    const auto isExpected = [&](const Fault &f) { return f.message.contains(fault) && f.line == line; };
    QStringList all;
    for (const Fault &f : sources.faults) {
        all.append(f.toString());
    }
    QVERIFY2(std::ranges::any_of(sources.faults, isExpected), qPrintable(all.join(u'\n')));
}

void TestCardSource::listsAllFaultsAtOnce()
{
    const CardSources sources = read(QByteArray(kGood).replace("\"spf\"", "\"sfp\"").replace("title =", "titel ="));
    QVERIFY(sources.faults.size() >= 3);
}

/// A few plain words in a provider's folder may be anybody's.
void TestCardSource::asksWhoElseSaysPlainWords()
{
    const QString providers = m_folder.path() + u"/providers.toml"_s;
    write(providers, "[[provider]]\nid = \"a\"\nname = \"A\"\nhosts = [\"*.a.example\"]\n");
    const auto isAsked = [this](const QByteArray &before, const QByteArray &after) {
        return std::ranges::any_of(read(QByteArray(kGood).replace(before, after)).faults, [](const Fault &fault) {
            return fault.toString().contains("/card.toml"_L1) && fault.message.contains("may be said by any server"_L1);
        });
    };
    QVERIFY(isAsked("Do this.", "Do it."));
    QVERIFY(!isAsked("text = \"was", "only-here = \"Its own words.\"\ntext = \"was"));
    QVERIFY(!isAsked("text = \"was", "provider = \"a\"\ntext = \"was"));
    QVERIFY(!isAsked("refused by {domain}\"", "refused (A17) by {domain}\""));
    QVERIFY(QFile::remove(providers));
}

BOUNCELENS_TEST(TestCardSource)
#include "tst_cardsource.moc"
