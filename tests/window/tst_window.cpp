// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/explain.h"
#include "window/card/cardpanel.h"
#include "window/check/checkspanel.h"
#include "window/main/incidents.h"
#include "window/main/mainwindow.h"
#include "window/main/noticebar.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/strict.h"
#include "support/windowtest.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDockWidget>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTextBlock>
#include <QUrl>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(SAMPLES "/") + name;
}

QString labelText(const QWidget &parent, const QString &name)
{
    return shownText(parent, name);
}

LineRange markedLines(const SourceView &view)
{
    const auto marks = view.extraSelections();
    const auto lineOf = [](const QTextEdit::ExtraSelection &mark) { return mark.cursor.blockNumber() + 1; };
    return marks.isEmpty() ? LineRange{} : LineRange{.first = lineOf(marks.first()), .last = lineOf(marks.last())};
}

void drop(QWidget &target, const QMimeData &data)
{
    QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent event(QPointF(20, 20), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&target, &event);
}

} // namespace

class TestWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void showsTheStatusLineAndItsCard();
    void pastesText();
    void dropsFiles();
    void dropsAMessageOfAMailProgram_data();
    void dropsAMessageOfAMailProgram();
    void answersBadInput_data();
    void answersBadInput();
    void answersAPicture();
    void listsSeveralFailures();
    void goesBackToTheFormerInput();
    void linksSelectionBothWays();
    void copiesReplyAndNote();
    void cyclesAreas();
    void findsWords();
    void newInputReplacesTheOld();
    void listsChecksWithoutAsking();
    void forgetsRecentFilesWhenAsked();
    void everyControlHasAName();
    void modelKeepsItsContract();

private:
    void open(const QStringList &paths);
    [[nodiscard]] SourcePanel *source() const { return m_window->findChild<SourcePanel *>(); }
    [[nodiscard]] CardPanel *card() const { return m_window->findChild<CardPanel *>(); }
    [[nodiscard]] QString notice() const { return m_window->findChild<NoticeBar *>()->text(); }

    QTemporaryDir m_settings;
    std::unique_ptr<MainWindow> m_window;
};

void TestWindow::initTestCase()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QCoreApplication::setOrganizationName(u"BounceLens"_s);
    QCoreApplication::setApplicationName(u"bouncelens"_s);
    installLanguage(*qApp, u"en"_s);
}

void TestWindow::init()
{
    failOnWarnings();
    m_window = std::make_unique<MainWindow>();
    m_window->resize(1200, 780);
    m_window->QWidget::show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
}

void TestWindow::cleanup()
{
    m_window->close();
    m_window.reset();
}

void TestWindow::open(const QStringList &paths)
{
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    m_window->open(paths);
    QVERIFY(shown.wait());
}

void TestWindow::showsTheStatusLineAndItsCard()
{
    open({sample(u"gmail-dmarc.eml"_s)});
    const SourceView *view = source()->decoded();
    QCOMPARE(markedLines(*view), (LineRange{40, 44}));
    QCOMPARE(view->currentLine(), 40);
    QVERIFY(view->extraSelections().size() >= 5);
    QCOMPARE(labelText(*card(), u"title"_s), u"The sender domain's DMARC policy refused this message"_s);
    QVERIFY(labelText(*card(), u"statusLine"_s).contains("550-5.7.26"_L1));
    QVERIFY(m_window->windowTitle().startsWith("The sender domain's DMARC policy"_L1));
    QVERIFY(!m_window->findChild<QDockWidget *>(u"failures"_s)->isVisible());
}

void TestWindow::pastesText()
{
    QGuiApplication::clipboard()->setText(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    QTest::keyClick(m_window.get(), Qt::Key_V, Qt::ControlModifier);
    QVERIFY(shown.wait());
    QCOMPARE(labelText(*card(), u"title"_s), u"The recipient address does not exist"_s);
    QCOMPARE(markedLines(*source()->decoded()), (LineRange{1, 1}));
}

void TestWindow::dropsFiles()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(sample(u"too-big.eml"_s)), QUrl::fromLocalFile(sample(u"blocklisted.eml"_s))});
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    drop(*m_window, data);
    QVERIFY(shown.wait());
    QCOMPARE(m_window->findChild<QListView *>()->model()->rowCount(), 2);
    QVERIFY(m_window->findChild<QDockWidget *>(u"failures"_s)->isVisible());
}

void TestWindow::dropsAMessageOfAMailProgram_data()
{
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("title");
    QTest::newRow("a mail") << u"message/rfc822"_s << sample(u"unknown-user.eml"_s)
                            << u"The receiving server knows no such mailbox"_s;
    QTest::newRow("a message of Outlook")
        << u"application/vnd.ms-outlook"_s << QStringLiteral(TEST_DATA "/inputs/outlook/forwarded-ndr.msg")
        << u"The recipient address does not exist"_s;
}

void TestWindow::dropsAMessageOfAMailProgram()
{
    QFETCH(QString, format);
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMimeData data;
    data.setData(format, file.readAll());
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    drop(*m_window, data);
    QVERIFY(shown.wait());
    QTEST(labelText(*card(), u"title"_s), "title");
}

void TestWindow::answersBadInput_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("words");
    QTest::newRow("an empty file") << QByteArray() << u"There is nothing to read"_s;
    QTest::newRow("a picture file") << QByteArray("\x89PNG\r\n\x1A\n\0\0\0\rIHDR", 16) << u"not a mail and not text"_s;
    QTest::newRow("a letter") << QByteArray("Dear Sir or Madam\n") << u"No reply of a mail server"_s;
    QTest::newRow("a mail that is no bounce")
        << QByteArray("From: a@example.com\nTo: b@example.com\nSubject: Hi\n\nLunch?\n") << u"nothing in it says"_s;
}

void TestWindow::answersBadInput()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, words);
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"input"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(bytes);
    file.close();
    open({file.fileName()});
    QVERIFY2(labelText(*card(), u"meaning"_s).contains(words), qPrintable(labelText(*card(), u"meaning"_s)));
    open({folder.filePath(u"missing"_s)});
    QVERIFY(notice().contains("does not exist"_L1));
    open({folder.path()});
    QVERIFY(notice().contains("is a folder"_L1));
}

void TestWindow::answersAPicture()
{
    QMimeData data;
    data.setImageData(QImage(4, 4, QImage::Format_RGB32));
    m_window->paste(data);
    QVERIFY(notice().contains("This is a picture"_L1));
}

void TestWindow::listsSeveralFailures()
{
    open({sample(u"exim-two-recipients.eml"_s)});
    auto *list = m_window->findChild<QListView *>();
    QCOMPARE(list->model()->rowCount(), 2);
    QCOMPARE(labelText(*card(), u"title"_s), u"The receiving server knows no such mailbox"_s);
    list->setCurrentIndex(list->model()->index(1, 0));
    QCOMPARE(labelText(*card(), u"title"_s), u"The message is larger than a mail server on the way takes"_s);
    QCOMPARE(markedLines(*source()->decoded()), (LineRange{23, 23}));
}

void TestWindow::goesBackToTheFormerInput()
{
    open({sample(u"too-big.eml"_s)});
    open({sample(u"blocklisted.eml"_s)});
    QCOMPARE(labelText(*card(), u"title"_s),
             u"Spamhaus lists the sending IP address; the reply does not say in which part"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(labelText(*card(), u"title"_s), u"The message is larger than a mail server on the way takes"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(labelText(*card(), u"title"_s),
                 u"Spamhaus lists the sending IP address; the reply does not say in which part"_s);
}

void TestWindow::linksSelectionBothWays()
{
    open({sample(u"transcript.txt"_s)});
    SourceView *view = source()->decoded();
    QTextCursor cursor(view->document()->findBlockByNumber(21));
    view->setTextCursor(cursor);
    QVERIFY2(labelText(*card(), u"line"_s).contains("Line 22 was not taken"_L1),
             qPrintable(labelText(*card(), u"line"_s)));
    QTest::keyClick(m_window.get(), Qt::Key_P);
    QTRY_COMPARE(view->currentLine(), 19);
    QTest::keyClick(m_window.get(), Qt::Key_N);
    QTRY_COMPARE(view->currentLine(), 22);
    Q_EMIT card()->linesChosen({19, 19});
    QCOMPARE(view->currentLine(), 19);
}

void TestWindow::copiesReplyAndNote()
{
    open({sample(u"gmail-no-ptr.eml"_s)});
    QTest::keyClick(source()->decoded(), Qt::Key_Return);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().startsWith("Hello,"_L1));
    QVERIFY(!QGuiApplication::clipboard()->text().contains("203.0.113.7"_L1));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QGuiApplication::clipboard()->text().contains("203.0.113.7"_L1));
}

void TestWindow::cyclesAreas()
{
    open({sample(u"too-big.eml"_s)});
    m_window->activateWindow();
    source()->decoded()->setFocus();
    QTRY_COMPARE(QApplication::focusWidget(), source()->decoded());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), card());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), m_window->findChild<ChecksPanel *>());
    QTest::keyClick(m_window.get(), Qt::Key_F6);
    QTRY_COMPARE(QApplication::focusWidget(), source()->decoded());
}

void TestWindow::findsWords()
{
    open({sample(u"too-big.eml"_s)});
    QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
    auto *words = source()->findChild<QLineEdit *>();
    QTRY_VERIFY(words->isVisible());
    words->setText(u"Reporting-MTA"_s);
    QTest::keyClick(words, Qt::Key_Return);
    QCOMPARE(source()->decoded()->textCursor().selectedText(), u"Reporting-MTA");
}

void TestWindow::newInputReplacesTheOld()
{
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    m_window->open({sample(u"too-big.eml"_s)});
    m_window->open({sample(u"blocklisted.eml"_s)});
    QTRY_COMPARE(shown.size(), 1);
    QCOMPARE(labelText(*card(), u"title"_s),
             u"Spamhaus lists the sending IP address; the reply does not say in which part"_s);
}

void TestWindow::listsChecksWithoutAsking()
{
    open({sample(u"gmail-dmarc.eml"_s)});
    QStringList questions;
    for (const QWidget *label : m_window->findChild<ChecksPanel *>()->findChildren<QWidget *>(u"question"_s)) {
        questions.append(shownText(label));
    }
    QCOMPARE(questions, (QStringList{u"TXT _dmarc.example.com"_s, u"TXT _dmarc.com"_s, u"MX example.com"_s,
                                     u"TXT default._bimi.example.com"_s, u"TXT example.com"_s,
                                     u"TXT mail2026._domainkey.example.com"_s}));
}

void TestWindow::forgetsRecentFilesWhenAsked()
{
    open({sample(u"too-big.eml"_s)});
    QVERIFY(QSettings().value("recent").toStringList().contains(sample(u"too-big.eml"_s)));
    QAction *remember = nullptr;
    for (QAction *action : m_window->findChildren<QAction *>()) {
        remember = action->text() == "&Remember recent files"_L1 ? action : remember;
    }
    QVERIFY(remember);
    remember->trigger();
    QSettings settings;
    settings.sync();
    QVERIFY(settings.value("recent").toStringList().isEmpty());
    open({sample(u"blocklisted.eml"_s)});
    QVERIFY(QSettings().value("recent").toStringList().isEmpty());
    remember->trigger();
}

void TestWindow::everyControlHasAName()
{
    open({sample(u"transcript.txt"_s)});
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInner = widget->objectName().startsWith("qt_"_L1) ||
                             QByteArray(widget->metaObject()->className()).contains("ScrollBar");
        if (isInner || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             qobject_cast<const QTabBar *>(widget) || qobject_cast<const QLabel *>(widget);
        QVERIFY2(isNamed, widget->metaObject()->className());
    }
}

void TestWindow::modelKeepsItsContract()
{
    IncidentModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    for (const char *bytes :
         {"550 5.1.1 User unknown", "hello", "550 5.1.1 a@example.com: unknown\n550 5.2.2 b@example.com: full"}) {
        model.setExplanations({std::make_shared<const Explanation>(explain(bytes, Catalog::builtIn()))});
        QVERIFY(model.rowCount() > 0);
        QVERIFY(!model.index(0).data().toString().isEmpty());
    }
}

BOUNCELENS_TEST(TestWindow)
#include "tst_window.moc"
