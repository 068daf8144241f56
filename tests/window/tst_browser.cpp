// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardparts.h"
#include "window/library/cardlist.h"
#include "window/source/sourcepanel.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QAbstractItemModelTester>
#include <QLineEdit>
#include <QListView>
#include <QScrollArea>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Looking through all cards.
class TestBrowser : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void searchFinds_data();
    void searchFinds();
    void bareCodeIsExplained();
    void keyboardLeadsThroughTheBrowser();
    void runnerUpIsALink();
    void modelKeepsItsContract();
    void cardByCodeSaysSo();
};

void TestBrowser::searchFinds_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("title");
    QTest::newRow("by title") << u"dmarc policy gmail refused"_s
                              << u"The sender domain's DMARC policy refused this message"_s;
    QTest::newRow("by words of its title")
        << u"Gmail requires DKIM bulk senders"_s << u"Gmail requires DKIM from bulk senders, and it did not pass"_s;
    QTest::newRow("by code and a word") << u"5.7.30 bulk"_s
                                        << u"Gmail requires DKIM from bulk senders, and it did not pass"_s;
    QTest::newRow("by id") << u"google/dkim-not"_s << u"Gmail requires DKIM from bulk senders, and it did not pass"_s;
    QTest::newRow("not at all") << u"zebra crossing"_s << QString();
}

void TestBrowser::searchFinds()
{
    QFETCH(QString, words);
    QFETCH(QString, title);
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(named<QLineEdit>("cardSearch"));
    const auto *model = m_window->findChild<CardListModel *>();
    QTRY_COMPARE(model->rowCount(), int(Catalog::builtIn()->size()));
    named<QLineEdit>("cardSearch")->setText(words);
    QTRY_COMPARE(browsedTitle(), title);
    QCOMPARE(named<QLabel>("count")->text().startsWith("No card"_L1), title.isEmpty());
    QCOMPARE(named<QListView>("cards")->isVisible(), !title.isEmpty());
    QVERIFY(m_window->windowTitle().startsWith("Cards"_L1));
}

void TestBrowser::bareCodeIsExplained()
{
    knowledge()->search(u"what is 5.7.509?"_s);
    QTRY_VERIFY(named<QLabel>("codeMeaning")->isVisible());
    QVERIFY(named<QLabel>("codeMeaning")->text().contains("5.7.509 stands in no registry"_L1));
    knowledge()->search(u"5.7.26"_s);
    QTRY_VERIFY(m_window->findChild<CardListModel *>()->rowCount() > 0);
    const auto *model = m_window->findChild<CardListModel *>();
    QTRY_VERIFY(model->rowCount() < Catalog::builtIn()->size());
    knowledge()->search(u"mailbox"_s);
    QTRY_VERIFY(!named<QLabel>("codeMeaning")->isVisible());
}

void TestBrowser::keyboardLeadsThroughTheBrowser()
{
    paste(u"550 5.7.1 Branch office 17 is closed for kim@example.net"_s);
    auto *source = m_window->findChild<SourcePanel *>();
    m_window->activateWindow();
    QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
    QTRY_COMPARE(QApplication::focusWidget(), named<QLineEdit>("cardSearch"));
    auto *words = named<QLineEdit>("cardSearch");
    QTest::keyClicks(words, u"google/"_s);
    auto *list = named<QListView>("cards");
    QTRY_COMPARE(list->currentIndex().row(), 0);
    QTRY_VERIFY(!browsedTitle().isEmpty());
    const QString first = browsedTitle();
    QTest::keyClick(words, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 1);
    QTRY_VERIFY(browsedTitle() != first);
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY(qobject_cast<QScrollArea *>(QApplication::focusWidget()));
    QVERIFY(!source->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(source->isVisible());
    QVERIFY(m_window->findChild<CardPanel *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
}

void TestBrowser::runnerUpIsALink()
{
    paste(u"550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy. - gsmtp"_s);
    const QString former = title();
    CardLink *link = nullptr;
    for (CardLink *candidate : m_window->findChild<CardPanel *>()->findChildren<CardLink *>()) {
        link = candidate->accessibleDescription().isEmpty() ? link : candidate;
    }
    QVERIFY(link);
    const QString other = link->accessibleName();
    QVERIFY(other != former);
    Q_EMIT link->linkActivated(u"card"_s);
    QTRY_COMPARE(browsedTitle(), other);
    QTRY_VERIFY(m_window->findChild<BrowserPage *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m_window->findChild<SourcePanel *>()->isVisible());
    QCOMPARE(title(), former);
}

void TestBrowser::modelKeepsItsContract()
{
    const auto index = std::make_shared<const CardIndex>(Catalog::builtIn());
    CardListModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowOf(u"google/dmarc-policy"_s), -1);
    for (const QString &words : {u""_s, u"google"_s, u"zebra crossing"_s, u"550"_s}) {
        const QList<int> found = index->find({.words = words, .group = {}, .reason = {}});
        model.setRows(index, found);
        QCOMPARE(model.rowCount(), int(found.size()));
    }
}

void TestBrowser::cardByCodeSaysSo()
{
    paste(u"550 5.7.1 qqq zzz"_s);
    const auto *byCode = m_window->findChild<CardPanel *>()->findChild<QLabel *>(u"byCode"_s);
    QVERIFY(byCode);
    QVERIFY(byCode->text().contains("the enhanced status code chose this card"_L1));
    auto *link = m_window->findChild<CardPanel *>()->findChild<CardLink *>();
    QCOMPARE(link->accessibleName(), u"What all cards say of 5.7.1");
    Q_EMIT link->linkActivated(u"card"_s);
    QTRY_COMPARE(named<QLineEdit>("cardSearch")->text(), u"5.7.1");
}

BOUNCELENS_TEST(TestBrowser)
#include "tst_browser.moc"
