// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkspanel.h"
#include "window/main/incidents.h"
#include "window/main/startpage.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QDockWidget>
#include <QDropEvent>
#include <QLineEdit>
#include <QListView>
#include <QMenuBar>
#include <QScrollBar>
#include <QTabWidget>
#include <QTextBlock>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Where things are in the window, and that they are found again.
class TestArrangement : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void showsVerdictActorMeaningAndStepsAtOnce();
    void narrowWindowHasTabs();
    void wideAgainIsAsBefore();
    void groupsFailuresByCause();
    void putsWhatMattersFirst();
    void closedChecksStayClosed();
    void comesBackToTheSameFailure();
    void newInputStandsBehindAllOthers();
    void wrapsLinesIfWanted();
    void countsWhatIsFound();
    void marksTheLineInTheRawView();
    void dropZoneReacts();
    void savesAReport_data();
    void savesAReport();

private:
    void open(const QStringList &names)
    {
        QStringList paths;
        for (const QString &name : names) {
            paths.append(QStringLiteral(SAMPLES "/") + name);
        }
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        m_window->open(paths);
        QVERIFY(shown.wait());
        QApplication::processEvents();
    }
    [[nodiscard]] SourcePanel *source() const { return m_window->findChild<SourcePanel *>(); }
    [[nodiscard]] CardPanel *card() const { return m_window->findChild<CardPanel *>(); }
    [[nodiscard]] bool isSeen(const QWidget *widget) const
    {
        return widget && widget->visibleRegion().boundingRect() == widget->rect();
    }
    [[nodiscard]] QAction *menuAction(const QString &text) const
    {
        for (QAction *action : m_window->findChildren<QAction *>()) {
            if (action->text() == text) {
                return action;
            }
        }
        return nullptr;
    }
};

void TestArrangement::showsVerdictActorMeaningAndStepsAtOnce()
{
    m_window->resize(1280, 800);
    open({u"gmail-dmarc.eml"_s});
    QVERIFY(isSeen(card()->findChild<QWidget *>(u"title"_s)));
    QVERIFY(isSeen(card()->findChild<QWidget *>(u"meaning"_s)));
    const auto *steps = card()->findChild<QTabWidget *>();
    const auto labels = steps->currentWidget()->findChildren<QLabel *>();
    QVERIFY(isSeen(labels.at(1)));
    QVERIFY(isSeen(labels.at(3)));
}

void TestArrangement::narrowWindowHasTabs()
{
    m_window->resize(800, 600);
    open({u"exim-two-recipients.eml"_s});
    const auto *list = m_window->findChild<QListView *>();
    const auto bottomOf = [this](const QWidget *widget) {
        return widget->mapTo(m_window.get(), QPoint(0, widget->height())).y();
    };
    QVERIFY(list->isVisible());
    QVERIFY(bottomOf(list) <= source()->mapTo(m_window.get(), QPoint()).y());
    QVERIFY(source()->isAncestorOf(card()) && card()->isVisible());
    QVERIFY(card()->width() > 700);
    QVERIFY(!source()->decoded()->isVisible());
    Q_EMIT card()->linesChosen({19, 19});
    QVERIFY(source()->decoded()->isVisible());
    QCOMPARE(source()->decoded()->currentLine(), 19);
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    QTRY_VERIFY(source()->findChild<QLineEdit *>()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F6); // from the words to find to the source
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTRY_VERIFY(card()->isVisible() || m_window->findChild<ChecksPanel *>()->isVisible());
}

void TestArrangement::wideAgainIsAsBefore()
{
    m_window->resize(800, 600);
    open({u"exim-two-recipients.eml"_s});
    m_window->resize(1300, 800);
    QTRY_VERIFY(!source()->isAncestorOf(card()));
    QVERIFY(card()->isVisible() && source()->decoded()->isVisible());
    const auto *list = m_window->findChild<QListView *>();
    QTRY_VERIFY(list->mapTo(m_window.get(), QPoint()).x() < source()->mapTo(m_window.get(), QPoint()).x());
}

void TestArrangement::groupsFailuresByCause()
{
    open({u"unknown-user.eml"_s, u"too-big.eml"_s, u"exim-two-recipients.eml"_s});
    const auto *model = m_window->findChild<QListView *>()->model();
    QStringList rows;
    for (int row = 0; row < model->rowCount(); ++row) {
        rows.append(model->index(row, 0).data().toString());
        QVERIFY(!model->index(row, 0).data(Qt::DecorationRole).isNull());
    }
    QCOMPARE(rows.size(), 4);
    QVERIFY2(rows.at(0).startsWith(u"2 × The receiving server knows no such mailbox\n"), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(0).contains("unknown-user.eml"_L1), qPrintable(rows.at(0)));
    QVERIFY2(rows.at(1).contains("exim-two-recipients.eml"_L1), qPrintable(rows.at(1)));
    QVERIFY(model->index(1, 0).data(Qt::AccessibleTextRole).toString().contains("(2 of 2 with this cause)"_L1));
}

void TestArrangement::putsWhatMattersFirst()
{
    open({u"greylisted.eml"_s, u"too-big.eml"_s});
    const auto *list = m_window->findChild<QListView *>();
    QVERIFY(list->model()->index(0, 0).data().toString().contains("too-big.eml"_L1));
    QCOMPARE(list->currentIndex().row(), 0);
    QCOMPARE(title(), u"The message is larger than a mail server on the way takes"_s);
}

void TestArrangement::closedChecksStayClosed()
{
    open({u"too-big.eml"_s});
    auto *dock = named<QDockWidget>("checks");
    QVERIFY(dock->isVisible());
    dock->close();
    open({u"gmail-dmarc.eml"_s});
    QVERIFY(!dock->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    QTRY_VERIFY(dock->isVisible());
}

void TestArrangement::comesBackToTheSameFailure()
{
    open({u"exim-two-recipients.eml"_s});
    auto *list = m_window->findChild<QListView *>();
    list->setCurrentIndex(list->model()->index(1, 0));
    const QString second = title();
    open({u"blocklisted.eml"_s});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(title(), second);
    QCOMPARE(list->currentIndex().row(), 1);
}

void TestArrangement::newInputStandsBehindAllOthers()
{
    open({u"too-big.eml"_s});
    open({u"blocklisted.eml"_s});
    const QString blocklisted = title();
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(title() != blocklisted);
    open({u"greylisted.eml"_s});
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(title(), blocklisted);
    QVERIFY(menuAction(u"&Forward"_s)->isEnabled());
}

void TestArrangement::wrapsLinesIfWanted()
{
    open({u"gmail-dmarc.eml"_s});
    const SourceView *view = source()->decoded();
    QCOMPARE(view->lineWrapMode(), QPlainTextEdit::WidgetWidth);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    menuAction(u"&Wrap long lines of the source"_s)->trigger();
    QCOMPARE(view->lineWrapMode(), QPlainTextEdit::NoWrap);
    QVERIFY(!Settings().wrapsLines());
}

void TestArrangement::countsWhatIsFound()
{
    open({u"gmail-dmarc.eml"_s});
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *words = source()->findChild<QLineEdit *>();
    QTRY_VERIFY(words->isVisible());
    const auto before = source()->decoded()->extraSelections().size();
    words->setText(u"5.7.26"_s);
    const QLabel *found = source()->findChild<QLabel *>(u"found"_s);
    QVERIFY2(found->text().startsWith("0 of "_L1), qPrintable(found->text()));
    QTest::keyClick(words, Qt::Key_Return);
    QVERIFY2(!found->text().startsWith("0 of "_L1), qPrintable(found->text()));
    QVERIFY(source()->decoded()->extraSelections().size() > before + 3);
    words->setText(u"no such words"_s);
    QCOMPARE(found->text(), u"Not found"_s);
    QTest::keyClick(words, Qt::Key_Escape);
    QTRY_COMPARE(source()->decoded()->extraSelections().size(), before);
}

void TestArrangement::marksTheLineInTheRawView()
{
    open({u"gmail-dmarc.eml"_s});
    source()->findChild<QTabWidget *>()->setCurrentWidget(source()->raw());
    const auto marks = source()->raw()->extraSelections();
    QVERIFY(!marks.isEmpty());
    QVERIFY(marks.first().cursor.block().text().startsWith("Diagnostic-Code: smtp; 550-5.7.26"_L1));
    QCOMPARE(marks.size(), 5);
}

void TestArrangement::dropZoneReacts()
{
    auto *start = m_window->findChild<StartPage *>();
    const QImage before = start->grab().toImage();
    QMimeData data;
    data.setText(u"550 5.1.1 User unknown"_s);
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(m_window->findChild<StartPage *>()->grab().toImage() != before);
    QDragLeaveEvent leave;
    QCoreApplication::sendEvent(m_window.get(), &leave);
    QCOMPARE(m_window->findChild<StartPage *>()->grab().toImage(), before);
}

void TestArrangement::savesAReport_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("start");
    QTest::newRow("a page of HTML") << u"report.html"_s << QByteArray("<!DOCTYPE html>");
    QTest::newRow("a PDF") << u"report.PDF"_s << QByteArray("%PDF-");
}

void TestArrangement::savesAReport()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, start);
    open({u"gmail-dmarc.eml"_s});
    const QTemporaryDir folder;
    m_window->saveReport(folder.filePath(file), RedactionLevel::Public);
    QFile saved(folder.filePath(file));
    QVERIFY(saved.open(QIODevice::ReadOnly));
    const QByteArray bytes = saved.readAll();
    QVERIFY(bytes.startsWith(start));
    QVERIFY(!bytes.contains("anna@"));
}

BOUNCELENS_TEST(TestArrangement)
#include "tst_arrangement.moc"
