// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardparts.h"
#include "window/check/checkspanel.h"
#include "window/main/alarmbar.h"
#include "window/main/incidents.h"
#include "window/main/noticebar.h"
#include "window/main/pages.h"
#include "window/reply/outbox.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QClipboard>
#include <QComboBox>
#include <QListView>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStatusBar>
#include <QTextBlock>
#include <QToolButton>

#include <algorithm>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// What leaves the window is about what is on the screen, is right, and was seen.
class TestCopying : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void copyingWaitsForTheNewInput();
    void copyingEndsWithReadingThatFails();
    void copiesNothingOnOtherPages_data();
    void copiesNothingOnOtherPages();
    void confirmationIsNeverStale();
    void aFakeIsRed_data();
    void aFakeIsRed();
    void theAlarmEndsWithTheFake();
    void aTextOfAPictureWaits();
    void everyKindCanBeCopied_data();
    void everyKindCanBeCopied();
    void usesAnotherCard();
    void usesACardThatWasLookedFor();
    void enterActsOnWhatHasTheFocus();
    void enterOpensALink();
    void hasNoInvisibleLetters_data();
    void hasNoInvisibleLetters();
    void showsWhatLeaves();
    void marksWhatIsMasked();
    void copiesWhatWasEdited();
    void copiesAsTextHtmlAndMarkdown();
    void saysThatACardIsNotTranslated();
    void oneReplyIsInAnotherLanguage();

private:
    [[nodiscard]] SourcePanel *source() const { return m_window->findChild<SourcePanel *>(); }
    [[nodiscard]] CardPanel *card() const { return m_window->findChild<CardPanel *>(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }
    void enter() { QTest::keyClick(source()->decoded(), Qt::Key_Return); }
    void open(const QString &path)
    {
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        m_window->open({path});
        QVERIFY(shown.wait());
    }
    [[nodiscard]] QAction *replyAction() const { return m_window->findChild<Outbox *>()->actions().first(); }
};

namespace {

const QString kUnknownUser = u"550 5.1.1 <kim@example.net>: User unknown"_s;
const QString kFull = u"552 5.2.2 <lee@example.org>: mailbox full"_s;

QString kindSample(const QString &path)
{
    return QStringLiteral(TEST_DATA "/kinds/") + path;
}

} // namespace

void TestCopying::copyingWaitsForTheNewInput()
{
    paste(kUnknownUser);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QMimeData data;
    data.setText(kFull + u'\n' + u"padding\n"_s.repeated(400'000));
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    m_window->paste(data);
    QVERIFY(!card()->isEnabled());
    enter();
    QCOMPARE(copied(), u"before");
    QVERIFY2(m_window->statusBar()->currentMessage().contains("is being read"_L1),
             qPrintable(m_window->statusBar()->currentMessage()));
    QVERIFY(shown.wait(30'000));
    QVERIFY(card()->isEnabled());
    QVERIFY2(copied().contains("lee@example.org"_L1) && !copied().contains("kim@example.net"_L1), qPrintable(copied()));
    QVERIFY(m_window->statusBar()->currentMessage().contains("was copied"_L1));
}

void TestCopying::copyingEndsWithReadingThatFails()
{
    paste(kUnknownUser);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    m_window->open({u"/nowhere/at/all.eml"_s});
    enter();
    QVERIFY(shown.wait());
    QCOMPARE(copied(), u"before");
    QVERIFY(card()->isEnabled());
    QVERIFY2(m_window->findChild<NoticeBar *>()->text().contains("Nothing was copied"_L1),
             qPrintable(m_window->findChild<NoticeBar *>()->text()));
}

void TestCopying::copiesNothingOnOtherPages_data()
{
    QTest::addColumn<QKeySequence>("key");
    QTest::newRow("search") << QKeySequence(u"Ctrl+K"_s);
    QTest::newRow("settings") << QKeySequence(u"Ctrl+,"_s);
    QTest::newRow("editor") << QKeySequence(u"Ctrl+M"_s);
    QTest::newRow("start") << QKeySequence(u"Alt+Home"_s);
}

void TestCopying::copiesNothingOnOtherPages()
{
    QFETCH(QKeySequence, key);
    paste(kUnknownUser);
    QGuiApplication::clipboard()->setText(u"before"_s);
    QTest::keySequence(m_window.get(), key);
    QTRY_VERIFY(m_window->findChild<Pages *>()->currentWidget() != source());
    for (const QAction *action : m_window->findChild<Outbox *>()->actions()) {
        QVERIFY2(!action->isEnabled(), qPrintable(action->text()));
    }
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    m_window->findChild<Outbox *>()->copy({Reader::Customer, RedactionLevel::CustomerSafe});
    QCOMPARE(copied(), u"before");
}

void TestCopying::confirmationIsNeverStale()
{
    paste(kUnknownUser);
    enter();
    QVERIFY(m_window->statusBar()->currentMessage().contains("was copied"_L1));
    paste(kFull);
    QCOMPARE(m_window->statusBar()->currentMessage(), QString());
}

void TestCopying::aFakeIsRed_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QStringList>("words");
    const QStringList lure{u"Do not click on anything in it"_s, u"Delete it"_s, u"typed a password, tell us"_s};
    QTest::newRow("a lure without failures") << u"fake-bounce/quarantined.eml"_s << lure;
    QTest::newRow("a lure with words of Exim") << u"fake-bounce/pending-with-exim-words.eml"_s << lure;
    QTest::newRow("a report with real parts") << u"fake-bounce/real-parts-wrong-reader.eml"_s << lure;
    QTest::newRow("a report that was made up")
        << u"fake-bounce/made-up-after-delivery.eml"_s
        << QStringList{u"not a real report"_s, u"Do not send the message again: it has arrived."_s};
}

void TestCopying::aFakeIsRed()
{
    QFETCH(QString, path);
    QFETCH(QStringList, words);
    open(kindSample(path));
    const auto *alarm = m_window->findChild<AlarmBar *>();
    QVERIFY(alarm->isVisible());
    const QPoint middle(alarm->width() - 12, alarm->height() / 2);
    const QColor top = m_window->grab().toImage().pixelColor(alarm->mapTo(m_window.get(), middle));
    QVERIFY2(top.red() > 150 && top.green() < 90 && top.blue() < 90, qPrintable(top.name()));
    QCOMPARE(title(), u"Fake bounce");
    const auto *checks = m_window->findChild<ChecksPanel *>();
    QVERIFY(!checks->findChild<QPushButton *>(u"runChecks"_s)->isVisible());
    QVERIFY2(shownText(*checks, u"checksState"_s).contains("Nothing of a fake"_L1),
             qPrintable(shownText(*checks, u"checksState"_s)));
    enter();
    for (const QString &part : std::as_const(words)) {
        QVERIFY2(copied().contains(part), qPrintable(copied()));
    }
}

void TestCopying::theAlarmEndsWithTheFake()
{
    open(kindSample(u"fake-bounce/quarantined.eml"_s));
    paste(kUnknownUser);
    QVERIFY(!m_window->findChild<AlarmBar *>()->isVisible());
}

void TestCopying::aTextOfAPictureWaits()
{
    paste(u"<kim@examp1e.net>: host mx.examp1e.net[192.O.2.25] said: 55O 5.l.l <kim@examp1e.net>: User unknown (in "
          u"reply to "
          "RCPT TO command)"_s);
    auto *confirm = m_window->findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(confirm);
    QGuiApplication::clipboard()->setText(u"before"_s);
    enter();
    QCOMPARE(copied(), u"before");
    QVERIFY(m_window->findChild<NoticeBar *>()->text().contains("The text is right"_L1));
    confirm->click();
    QTRY_VERIFY(!m_window->findChild<QPushButton *>(u"confirm"_s));
    enter();
    QVERIFY(copied().startsWith("Hello,"_L1));
}

void TestCopying::everyKindCanBeCopied_data()
{
    QTest::addColumn<QString>("path");
    for (const char *path :
         {"auto-reply/english-exchange.eml", "backscatter/softfail-from-a-home-line.eml", "bounce/pasted.txt",
          "challenge/tmda.eml", "code/bare-line.txt", "complaint/feedback-report.eml", "delay/mdaemon.eml",
          "fake-bounce/quarantined.eml", "log/postfix.log", "not-a-bounce/fax.eml", "receipt/displayed.eml",
          "success/postfix-report.eml", "transcript/refused-recipient.txt"}) {
        QTest::newRow(path) << QString::fromLatin1(path);
    }
}

void TestCopying::everyKindCanBeCopied()
{
    QFETCH(QString, path);
    open(kindSample(path));
    QGuiApplication::clipboard()->setText(u"before"_s);
    enter();
    const QString reply = copied();
    QVERIFY2(reply.startsWith("Hello,"_L1), qPrintable(reply));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(copied() != reply && copied().size() > 30, qPrintable(copied()));
}

void TestCopying::usesAnotherCard()
{
    paste(u"550 5.7.1 Service unavailable; client blocked using zen.spamhaus.org"_s);
    const QString before = title();
    auto *use = card()->findChild<QToolButton *>(u"useCard"_s);
    QVERIFY(use);
    use->click();
    QTRY_VERIFY(title() != before);
    enter();
    QVERIFY2(copied().contains(title()), qPrintable(copied()));
    QVERIFY(!copied().contains("by hand"_L1));
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY2(copied().contains("chosen by hand"_L1), qPrintable(copied()));
}

void TestCopying::usesACardThatWasLookedFor()
{
    paste(kUnknownUser);
    knowledge()->showCard(u"text/mailbox-full"_s);
    QTRY_COMPARE(browsedTitle(), u"The mailbox is full");
    auto *use = m_window->findChild<BrowserPage *>()->findChild<QPushButton *>(u"useCard"_s);
    QVERIFY(use);
    use->click();
    QTRY_COMPARE(title(), u"The mailbox is full");
    QCOMPARE(m_window->findChild<Pages *>()->currentWidget(), source());
    QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(copied().contains("chosen by hand"_L1));
}

void TestCopying::enterActsOnWhatHasTheFocus()
{
    paste(kUnknownUser);
    m_window->activateWindow();
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *note = m_window->findChild<QPushButton *>(u"copyNote"_s);
    note->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), note);
    QTest::keyClick(note, Qt::Key_Return);
    QVERIFY2(copied().contains("Card: "_L1), qPrintable(copied()));
    auto *expander = card()->findChild<Expander *>();
    QVERIFY(expander);
    auto *head = expander->findChild<QToolButton *>();
    const bool wasOpen = head->isChecked();
    head->setFocus(Qt::TabFocusReason);
    QTest::keyClick(head, Qt::Key_Enter);
    QCOMPARE(head->isChecked(), !wasOpen);
    QVERIFY(copied().contains("Card: "_L1));
}

void TestCopying::enterOpensALink()
{
    paste(kUnknownUser);
    m_window->activateWindow();
    QGuiApplication::clipboard()->setText(u"before"_s);
    auto *link = card()->findChild<CardLink *>(u"makeCard"_s);
    link->setFocus(Qt::TabFocusReason);
    QTRY_COMPARE(QApplication::focusWidget(), link);
    QTest::keyClick(link, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<Pages *>()->currentWidget() != source());
    QCOMPARE(copied(), u"before");
}

void TestCopying::hasNoInvisibleLetters_data()
{
    QTest::addColumn<QString>("path");
    QTest::newRow("a report with long names") << QStringLiteral(SAMPLES "/gmail-dmarc.eml");
    QTest::newRow("a transcript") << QStringLiteral(SAMPLES "/transcript.txt");
    QTest::newRow("a fake") << kindSample(u"fake-bounce/quarantined.eml"_s);
}

void TestCopying::hasNoInvisibleLetters()
{
    QFETCH(QString, path);
    open(path);
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        for (const QString &text :
             {shownText(widget), widget->accessibleName(), widget->accessibleDescription(), widget->toolTip()}) {
            QVERIFY2(!text.contains(QChar(0x200B)), qPrintable(text));
        }
    }
}

void TestCopying::showsWhatLeaves()
{
    paste(kUnknownUser);
    m_window->findChild<QPushButton *>(u"preview"_s)->click();
    const auto *preview = m_window->findChild<QPlainTextEdit *>(u"previewText"_s);
    QVERIFY(preview && preview->isVisible());
    const QString seen = preview->toPlainText();
    enter();
    QCOMPARE(copied(), seen);
    paste(kFull);
    QVERIFY(m_window->findChild<QPlainTextEdit *>(u"previewText"_s)->toPlainText().contains("lee@example.org"_L1));
}

void TestCopying::marksWhatIsMasked()
{
    paste(kUnknownUser);
    m_window->findChild<QPushButton *>(u"preview"_s)->click();
    auto *level = m_window->findChild<QComboBox *>(u"previewLevel"_s);
    const auto *preview = m_window->findChild<QPlainTextEdit *>(u"previewText"_s);
    QVERIFY(preview->extraSelections().isEmpty());
    level->setCurrentIndex(level->findData(int(RedactionLevel::Public)));
    QVERIFY(!preview->toPlainText().contains("kim@"_L1));
    QVERIFY(!preview->extraSelections().isEmpty());
    QCOMPARE(preview->extraSelections().first().cursor.selectedText(), u"a1@…");
}

void TestCopying::copiesWhatWasEdited()
{
    paste(kUnknownUser);
    m_window->findChild<QPushButton *>(u"preview"_s)->click();
    auto *preview = m_window->findChild<QPlainTextEdit *>(u"previewText"_s);
    preview->setPlainText(u"Dear Kim,"_s);
    enter();
    QCOMPARE(copied(), u"Dear Kim,");
    paste(kFull);
    enter();
    QVERIFY2(copied().startsWith("Hello,"_L1), qPrintable(copied()));
}

void TestCopying::copiesAsTextHtmlAndMarkdown()
{
    paste(kUnknownUser);
    enter();
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    QVERIFY(data->hasText());
    QVERIFY2(data->html().contains("<li>"_L1), qPrintable(data->html()));
    QVERIFY(data->hasFormat(u"text/markdown"_s));
}

void TestCopying::saysThatACardIsNotTranslated()
{
    open(QStringLiteral(SAMPLES "/gmail-dmarc.eml"));
    QVERIFY(shownText(*card(), u"replyLanguage"_s).isEmpty());
    Settings().setReplyLanguage(u"ja"_s);
    paste(u"550-5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient kim@example.net not found by SMTP address lookup"_s);
    QVERIFY(!shownText(*card(), u"replyLanguage"_s).isEmpty());
    enter();
    QVERIFY2(copied().startsWith(u"お世話になっております。"_s), qPrintable(copied()));
}

void TestCopying::oneReplyIsInAnotherLanguage()
{
    paste(kUnknownUser);
    m_window->findChild<QPushButton *>(u"preview"_s)->click();
    auto *language = m_window->findChild<QComboBox *>(u"previewLanguage"_s);
    QCOMPARE(language->currentText(), u"English"_s);
    language->setCurrentIndex(language->findText(u"Deutsch"_s));
    m_window->findChild<QPushButton *>(u"copyPreview"_s)->click();
    QVERIFY2(copied().startsWith("Guten Tag,"_L1), qPrintable(copied()));
    m_window->findChild<QPushButton *>(u"copyReply"_s)->click();
    QVERIFY2(copied().startsWith("Hello,"_L1), qPrintable(copied()));
    auto *reader = m_window->findChild<QComboBox *>(u"previewReader"_s);
    reader->setCurrentIndex(reader->count() - 1);
    QVERIFY(!language->isEnabled());
}

BOUNCELENS_TEST(TestCopying)
#include "tst_copying.moc"
