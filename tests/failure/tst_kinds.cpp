// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "failure/decide/plainletters.h"
#include "failure/decide/weigh.h"
#include "input/file.h"
#include "report/json.h"
#include "report/signwords.h"

#include "support/registry.h"
#include "support/strict.h"

#include <QDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Every file below tests/data/kinds is of the kind that its folder is named after; those of tests/data/inputs have
/// theirs in expected.tsv.
class TestKinds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { failOnWarnings(); }
    void confusesNone();
    void anAbsenceIsNoFailure_data();
    void anAbsenceIsNoFailure();
    void evidencePointsAtItsLine();
    void aDoubtNamesTheNextKind();
    void everySignHasWords();
    void readsDisguisedLetters_data();
    void readsDisguisedLetters();
};

namespace {

const QString kFolder = QStringLiteral(TEST_DATA "/kinds/");

QStringList filesOf(const QString &kind)
{
    return QDir(kFolder + kind).entryList(QDir::Files, QDir::Name);
}

Explanation explained(const QString &path)
{
    const auto bytes = readFile(kFolder + path);
    const Own own{path.startsWith(u"../"_s) ? QStringList{u"example.com"_s} : QStringList()};
    return explainAll(bytes ? *bytes : QByteArray(), Catalog::builtIn(), path, own).value(0);
}

/// The files of tests/data/inputs and the kind of their first message.
QList<std::pair<QString, QString>> olderInputs()
{
    QList<std::pair<QString, QString>> inputs;
    QFile file(QStringLiteral(TEST_DATA "/inputs/expected.tsv"));
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            const QStringList columns = line.split(u'\t');
            inputs.append({u"../inputs/"_s + columns.value(0), columns.value(2)});
        }
    }
    return inputs;
}

/// One line a kind: how many files of it were taken for which.
QString confusionMatrix(const QMap<QString, QMap<QString, int>> &counts)
{
    QString table = QString(13, u' ');
    for (const QLatin1StringView kind : kKindIds) {
        table += QString(kind).first(std::min<qsizetype>(kind.size(), 9)).rightJustified(10);
    }
    for (const auto &[expected, found] : counts.asKeyValueRange()) {
        table += u'\n' + expected.leftJustified(13);
        for (const QLatin1StringView kind : kKindIds) {
            table += (found.value(kind) > 0 ? QString::number(found.value(kind)) : u"."_s).rightJustified(10);
        }
    }
    return table;
}

} // namespace

void TestKinds::confusesNone()
{
    QList<std::pair<QString, QString>> inputs = olderInputs();
    QVERIFY(!inputs.isEmpty());
    for (const QLatin1StringView kind : kKindIds) {
        const QStringList files = filesOf(kind);
        QVERIFY2(!files.isEmpty(), kind.data());
        for (const QString &file : files) {
            inputs.append({QString(kind) + u'/' + file, kind});
        }
    }
    QMap<QString, QMap<QString, int>> counts;
    QStringList wrong;
    for (const auto &[path, kind] : std::as_const(inputs)) {
        const QString found = idOf(explained(path).analysis.kind);
        ++counts[kind][found];
        if (found != kind) {
            wrong.append(path + u" is taken for "_s + found);
        }
    }
    qInfo().noquote() << u"expected (down) and found (across)\n"_s + confusionMatrix(counts);
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void TestKinds::anAbsenceIsNoFailure_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &file : filesOf(u"auto-reply"_s)) {
        QTest::newRow(qPrintable(file)) << u"auto-reply/"_s + file;
    }
}

void TestKinds::anAbsenceIsNoFailure()
{
    QFETCH(QString, path);
    QVERIFY(explained(path).analysis.failures.isEmpty());
}

/// What is shown as evidence stands on the lines that are named with it.
void TestKinds::evidencePointsAtItsLine()
{
    const Explanation explanation = explained(u"fake-bounce/password-expires-plain.eml"_s);
    const Analysis &analysis = explanation.analysis;
    QVERIFY(analysis.kindEvidence.size() > 3);
    const auto words = std::ranges::find(analysis.kindEvidence, "fake-words"_L1, &KindEvidence::sign);
    QVERIFY(words != analysis.kindEvidence.end());
    const QString line = explanation.document.textOf(words->lines).toString().simplified();
    QVERIFY2(line.contains(words->text), qPrintable(line + u" / "_s + words->text));
}

void TestKinds::aDoubtNamesTheNextKind()
{
    const Analysis likely = explained(u"backscatter/softfail-from-a-home-line.eml"_s).analysis;
    QCOMPARE(likely.kindCertainty, Certainty::Likely);
    QVERIFY(likely.kindAlternative == Kind::Bounce);
    const Analysis certain = explained(u"success/postfix-report.eml"_s).analysis;
    QCOMPARE(certain.kindCertainty, Certainty::Certain);
    QVERIFY(!certain.kindAlternative);
}

void TestKinds::everySignHasWords()
{
    for (const QLatin1StringView sign : signIds()) {
        QVERIFY2(!signSentence(sign).isEmpty(), sign.data());
    }
    QVERIFY(signSentence("no-such-sign"_L1).isNull());
}

void TestKinds::readsDisguisedLetters_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<bool>("isDisguised");
    QTest::newRow("Cyrillic letters in a Latin word") << u"m\u0430ilb\u043Ex"_s << u"mailbox"_s << true;
    QTest::newRow("a Russian word stays")
        << u"\u043F\u043E\u0447\u0442\u0430"_s << u"\u043F\u043E\u0447\u0442\u0430"_s << false;
    QTest::newRow("a letter without width") << u"re\u200Blease"_s << u"release"_s << true;
    QTest::newRow("a capital I for an l") << u"maiI is bIocked"_s << u"mail is blocked"_s << false;
    QTest::newRow("ASCII stays") << u"550 5.1.1 User unknown"_s << u"550 5.1.1 User unknown"_s << false;
}

void TestKinds::readsDisguisedLetters()
{
    QFETCH(QString, written);
    QFETCH(QString, plain);
    QFETCH(bool, isDisguised);
    Disguise disguise;
    QCOMPARE(plainLetters(written, disguise), plain);
    QCOMPARE(!disguise.first.isEmpty(), isDisguised);
}

BOUNCELENS_TEST(TestKinds)
#include "tst_kinds.moc"
