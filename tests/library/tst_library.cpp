// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "library/draft.h"
#include "library/library.h"
#include "library/pack.h"
#include "library/trial.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QString write(const QTemporaryDir &folder, const QString &name, const QString &text)
{
    const QString path = folder.filePath(name);
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(text.toUtf8());
    }
    return path;
}

QString cardText(const QString &id, const QString &match, const QString &title = u"Our own card"_s)
{
    return u"id = \"%1\"\ntitle = \"%2\"\nreason = \"policy\"\nmeaning = \"A rule of ours.\"\n[[match]]\n%3\n"_s.arg(
        id, title, match);
}

QString chosenFor(const QString &reply, const Library &library)
{
    const Explanation explanation = explainReply(reply, library.catalog);
    return explanation.matches.isEmpty() ? QString() : explanation.matches.first().card->id;
}

CardDraft wholeDraft()
{
    return {.id = {},
            .title = u"The branch office is closed"_s,
            .reason = u"policy"_s,
            .meaning = u"The branch office takes no mail at night."_s,
            .senderSteps = {u"Wait until the morning."_s},
            .adminSteps = {u"Ask the branch office for its \"hours\"."_s},
            .avoid = {},
            .provider = {},
            .reply = u"550"_s,
            .status = u"5.7.1"_s,
            .text = u"Branch office {number} is closed for {address}"_s,
            .sample = u"550 5.7.1 Branch office 17 is closed for user@example.com"_s,
            .host = {}};
}

OpenFailure opened(const QString &reply)
{
    return {std::make_shared<const Explanation>(explainReply(reply, Catalog::builtIn())), 0};
}

} // namespace

/// The user's own cards beside the shipped ones, without a window.
class TestLibrary : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void generalises_data();
    void generalises();
    void draftIsReadAsItWasSaved();
    void changedFileIsNoDraft();
    void sampleOfADraftNamesNobody();
    void draftMeetsItsFate_data();
    void draftMeetsItsFate();
    void choosesAmongOwnAndShipped_data();
    void choosesAmongOwnAndShipped();
    void faultyFileIsNamedAndTheRestStays();
    void lastOfTwoWithOneIdCounts();
    void packGoesOutAndComesIn();
    void packWithAFaultStaysOut_data();
    void packWithAFaultStaysOut();
#ifdef Q_OS_UNIX
    void devicesAndPipesAreNotOpened();
#endif
    void largeFileIsNamed();
};

void TestLibrary::generalises_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("general");
    QTest::newRow("an address") << u"<kim@example.net> is unknown"_s << u"<{address}> is unknown"_s;
    QTest::newRow("an IPv4 address") << u"Client [192.0.2.7] blocked"_s << u"Client [{ip}] blocked"_s;
    QTest::newRow("an IPv6 address") << u"Client 2001:db8::7:1 blocked"_s << u"Client {ip} blocked"_s;
    QTest::newRow("a link, but not the full stop behind it")
        << u"See https://example.com/help?id=7."_s << u"See {url}."_s;
    QTest::newRow("a host name") << u"Host mx1.example.net said no"_s << u"Host {domain} said no"_s;
    QTest::newRow("a number") << u"Try again in 300 seconds"_s << u"Try again in {number} seconds"_s;
    QTest::newRow("an identifier of letters and digits") << u"queued as 4Xz9q1Kt2"_s << u"queued as {id}"_s;
    QTest::newRow("words stay words") << u"Mailbox is full, sorry"_s << u"Mailbox is full, sorry"_s;
    QTest::newRow("a placeholder stays one") << u"User {address} unknown"_s << u"User {address} unknown"_s;
    QTest::newRow("white space is folded") << u"User  unknown\n here"_s << u"User unknown here"_s;
}

void TestLibrary::generalises()
{
    QFETCH(QString, words);
    QFETCH(QString, general);
    QCOMPARE(generalised(words), general);
    QCOMPARE(generalised(general), general);
}

void TestLibrary::draftIsReadAsItWasSaved()
{
    const QTemporaryDir folder;
    const auto path = saveDraft(wholeDraft(), folder.filePath(u"new/cards"_s));
    QVERIFY(path);
    QVERIFY(path->endsWith("/the-branch-office-is-closed.toml"_L1));
    CardDraft expected = wholeDraft();
    expected.id = u"own/the-branch-office-is-closed"_s;
    const auto read = readDraft(*path, *Catalog::builtIn());
    QVERIFY(read);
    QCOMPARE(*read, expected);
    const Library library = loadLibrary({folder.path()});
    QVERIFY(library.faults.isEmpty());
    QCOMPARE(library.catalog->find(expected.id)->file, *path);
    QCOMPARE(chosenFor(u"550 5.7.1 Branch office 3 is closed for kim@example.net"_s, library), expected.id);
}

void TestLibrary::changedFileIsNoDraft()
{
    const QTemporaryDir folder;
    const auto path = saveDraft(wholeDraft(), folder.path());
    QVERIFY(path);
    QFile file(*path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("# a remark that the editor would lose\n");
    file.close();
    QVERIFY(!readDraft(*path, *Catalog::builtIn()));
}

void TestLibrary::sampleOfADraftNamesNobody()
{
    const OpenFailure open = opened(u"550 5.7.1 <kim@example.net>: refused for 198.51.100.23 by rule 12"_s);
    const CardDraft draft = draftFrom(open.explanation->analysis.failures.first(), open.explanation->matches.first());
    QVERIFY2(!draft.sample.contains("kim"_L1) && !draft.sample.contains("198.51"_L1), qPrintable(draft.sample));
    QVERIFY(fits(draft, open.explanation->analysis.failures.first(), *Catalog::builtIn()));
}

void TestLibrary::draftMeetsItsFate_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::addColumn<Fate>("fate");
    const QString title = u"The branch office is closed"_s;
    QTest::newRow("a whole draft is chosen") << title << u"Branch office {number} is closed"_s << Fate::Chosen;
    QTest::newRow("without a title it only fits") << QString() << u"Branch office {number} is closed"_s << Fate::Fits;
    QTest::newRow("other words do not fit") << title << u"Main office is closed"_s << Fate::DoesNotFit;
}

void TestLibrary::draftMeetsItsFate()
{
    QFETCH(QString, title);
    QFETCH(QString, text);
    QFETCH(Fate, fate);
    CardDraft draft = wholeDraft();
    draft.title = title;
    draft.text = text;
    draft.sample.clear();
    const OpenFailure open = opened(u"550 5.7.1 Branch office 3 is closed for kim@example.net"_s);
    const OpenFailure other = opened(u"550 5.1.1 User unknown"_s);
    const Trial trial = tryDraft(draft, *Catalog::builtIn(), open, {open.explanation, other.explanation});
    QCOMPARE(trial.open, fate);
    QCOMPARE(trial.sample, Fate::NotTried);
    QCOMPARE(trial.tried, 2);
    QCOMPARE(trial.chosenFor.size(), fate == Fate::Chosen ? 1 : 0);
    QCOMPARE(trial.faults.isEmpty(), !title.isEmpty());
}

void TestLibrary::choosesAmongOwnAndShipped_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("match");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("chosen");
    const QString unknownUser = u"550 5.1.1 The email account that you tried to reach does not exist"_s;
    const QString shipped = chosenFor(unknownUser, loadLibrary({}));
    QVERIFY(!shipped.isEmpty());
    QTest::newRow("own words go before shipped words")
        << u"own/a"_s << u"text = \"account that you tried to reach\""_s << unknownUser << u"own/a"_s;
    QTest::newRow("an own code does not go before shipped words")
        << u"own/a"_s << u"status = \"5.1.1\""_s << unknownUser << shipped;
    QTest::newRow("an own code goes before a shipped code")
        << u"own/a"_s << u"status = \"5.7.77\""_s << u"550 5.7.77 qqq zzz"_s << u"own/a"_s;
    QTest::newRow("a card of the same id replaces the shipped one")
        << shipped << u"text = \"words that nobody says\""_s << unknownUser << u"text/user-unknown"_s;
    QTest::newRow("other words leave the shipped card in place")
        << u"own/a"_s << u"text = \"branch office closed\""_s << unknownUser << shipped;
}

void TestLibrary::choosesAmongOwnAndShipped()
{
    QFETCH(QString, id);
    QFETCH(QString, match);
    QFETCH(QString, reply);
    QFETCH(QString, chosen);
    const QTemporaryDir folder;
    write(folder, u"a.toml"_s, cardText(id, match));
    const Library library = loadLibrary({folder.path()});
    QVERIFY2(library.faults.isEmpty(),
             qPrintable(library.faults.isEmpty() ? QString() : library.faults.first().message));
    QCOMPARE(chosenFor(reply, library), chosen);
}

void TestLibrary::faultyFileIsNamedAndTheRestStays()
{
    const QTemporaryDir folder;
    write(folder, u"good.toml"_s, cardText(u"own/good"_s, u"text = \"branch office closed\""_s));
    const QString bad = write(folder, u"sub/bad.toml"_s, u"id = \"own/bad\"\ntitle = \n"_s);
    const Library library = loadLibrary({folder.path(), folder.filePath(u"missing"_s)});
    QVERIFY(!library.faults.isEmpty());
    QCOMPARE(library.faults.first().file, bad);
    QCOMPARE(library.faults.first().line, 2);
    QVERIFY(library.catalog->find(u"own/good"_s));
    QVERIFY(!library.catalog->find(u"own/bad"_s));
    QVERIFY(library.catalog->size() > Catalog::builtIn()->size());
}

void TestLibrary::lastOfTwoWithOneIdCounts()
{
    const QTemporaryDir shared;
    const QTemporaryDir own;
    write(shared, u"a.toml"_s, cardText(u"own/a"_s, u"text = \"branch office closed\""_s, u"Theirs"_s));
    write(own, u"a.toml"_s, cardText(u"own/a"_s, u"text = \"branch office closed\""_s, u"Mine"_s));
    QCOMPARE(loadLibrary({shared.path(), own.path()}).catalog->find(u"own/a"_s)->title, u"Mine");
    QCOMPARE(loadLibrary({own.path(), shared.path()}).catalog->find(u"own/a"_s)->title, u"Theirs");
}

void TestLibrary::packGoesOutAndComesIn()
{
    const QTemporaryDir from;
    const QTemporaryDir to;
    write(from, u"a.toml"_s, cardText(u"own/a"_s, u"text = \"branch office closed\""_s));
    write(from, u"b.toml"_s, cardText(u"own/b"_s, u"text = \"head office closed\""_s));
    const QString pack = to.filePath(u"team.toml"_s);
    QCOMPARE(exportPack({from.path()}, pack).value_or(-1), 2);
    const QString folder = to.filePath(u"cards"_s);
    QCOMPARE(importPack(pack, folder, *Catalog::builtIn()).value_or(-1), 2);
    QVERIFY(QFile::exists(packPath(pack, folder)));
    const Library library = loadLibrary({folder});
    QVERIFY(library.faults.isEmpty());
    QCOMPARE(chosenFor(u"550 The head office closed early"_s, library), u"own/b");
}

void TestLibrary::packWithAFaultStaysOut_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a card without a title") << u"[[card]]\nid = \"own/a\"\nreason = \"policy\"\nmeaning = \"M.\"\n"_s;
    QTest::newRow("no TOML") << u"<html>"_s;
    QTest::newRow("a key that no card has") << cardText(u"own/a"_s, u"run = \"rm\""_s);
    QTest::newRow("a reason that does not exist")
        << u"id = \"own/a\"\ntitle = \"T\"\nreason = \"weather\"\nmeaning = \"M.\"\n[[match]]\nstatus = \"5.9.9\"\n"_s;
}

void TestLibrary::packWithAFaultStaysOut()
{
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QString pack = write(folder, u"pack.toml"_s, text);
    const auto imported = importPack(pack, folder.filePath(u"cards"_s), *Catalog::builtIn());
    QVERIFY(!imported);
    QCOMPARE(imported.error().first().file, pack);
    QVERIFY(!QFile::exists(folder.filePath(u"cards/pack.toml"_s)));
}

#ifdef Q_OS_UNIX
void TestLibrary::devicesAndPipesAreNotOpened()
{
    const QTemporaryDir folder;
    const QString pipe = folder.filePath(u"pipe.toml"_s);
    const QString link = folder.filePath(u"link.toml"_s);
    QCOMPARE(mkfifo(qPrintable(pipe), 0600), 0);
    QVERIFY(QFile::link(u"/dev/zero"_s, link));
    for (const QString &path : {pipe, link}) {
        QCOMPARE(loadLibrary({path}).faults.size(), 1);
        QVERIFY(!importPack(path, folder.filePath(u"cards"_s), *Catalog::builtIn()));
    }
    QVERIFY(loadLibrary({folder.path()}).faults.size() <= 2);
}
#endif

void TestLibrary::largeFileIsNamed()
{
    const QTemporaryDir folder;
    const QString path = write(folder, u"large.toml"_s, u"# "_s + QString(9 * 1024 * 1024, u'x'));
    const Library library = loadLibrary({path});
    QCOMPARE(library.faults.size(), 1);
    QVERIFY(library.faults.first().message.contains("larger"_L1));
}

BOUNCELENS_TEST(TestLibrary)
#include "tst_library.moc"
