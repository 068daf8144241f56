// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardparts.h"
#include "window/main/noticebar.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QClipboard>
#include <QMenuBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextBrowser>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QRegularExpression kMnemonic(u"(?<!&)&([^&])"_s);

void checkMnemonics(const QString &where, const QList<QAction *> &actions)
{
    QHash<QString, QString> used;
    for (const QAction *action : actions) {
        if (action->isSeparator()) {
            continue;
        }
        const QString letter = kMnemonic.match(action->text()).captured(1).toLower();
        QVERIFY2(!letter.isEmpty(), qPrintable(where + u": "_s + action->text()));
        QVERIFY2(!used.contains(letter), qPrintable(where + u": "_s + action->text() + u", "_s + used.value(letter)));
        used.insert(letter, action->text());
        if (action->menu()) {
            checkMnemonics(action->text(), action->menu()->actions());
        }
    }
}

} // namespace

class TestHelp : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void mnemonicsAreUnique_data() { addLanguages(); }
    void mnemonicsAreUnique();
    void listsTheKeysThatTheMenusHave();
    void tellsHowToGetTheMessage_data() { addLanguages(); }
    void tellsHowToGetTheMessage();
    void helpIsAboutWhatIsShown();
    void aboutCanBeCopied();
    void manualSpeaksOfTheSameThingsInAllLanguages();
    void backLeavesTheManual();

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("language");
        for (const QString &language : languages()) {
            QTest::addRow("%s", qPrintable(language)) << language;
        }
    }
    void begin(const QString &language)
    {
        m_window.reset();
        installLanguage(*qApp, language);
        m_window = std::make_unique<MainWindow>();
        m_window->QWidget::show();
    }
    [[nodiscard]] QTextBrowser *manual() const { return m_window->findChild<QTextBrowser *>(u"manual"_s); }
    /// The heading at the top of what is shown.
    [[nodiscard]] QString heading() const
    {
        QTextBlock block = manual()->cursorForPosition(QPoint(20, 34)).block();
        while (block.isValid() && block.blockFormat().headingLevel() == 0) {
            block = block.previous();
        }
        return block.text();
    }

private Q_SLOTS:
    void cleanup()
    {
        installLanguage(*qApp, u"en"_s);
        m_window->close();
        m_window.reset();
    }
};

void TestHelp::mnemonicsAreUnique()
{
    QFETCH(QString, language);
    begin(language);
    checkMnemonics(u"menus"_s, m_window->menuBar()->actions());
}

void TestHelp::listsTheKeysThatTheMenusHave()
{
    QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(manual() && manual()->isVisible());
    const QString text = manual()->toPlainText();
    for (const QAction *action : m_window->findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            const bool isInMenu = kMnemonic.match(action->text()).hasMatch();
            QVERIFY2(!isInMenu || text.contains(key.toString(QKeySequence::NativeText)), qPrintable(key.toString()));
        }
    }
    QTRY_COMPARE(heading(), u"Keys"_s);
    QVERIFY(!text.contains(u'|'));
}

void TestHelp::tellsHowToGetTheMessage()
{
    QFETCH(QString, language);
    begin(language);
    Q_EMIT m_window->findChild<CardLink *>(u"howToGet"_s)->chosen();
    const QString text = manual()->toPlainText();
    for (const char *program : {"Outlook", "Gmail", "Apple Mail", "Thunderbird", "Yahoo", "GMX", "WEB.DE"}) {
        QVERIFY2(text.contains(QLatin1StringView(program)), program);
    }
    QVERIFY(!text.contains(u'{'));
}

void TestHelp::helpIsAboutWhatIsShown()
{
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_VERIFY(manual() && manual()->isVisible());
    QTRY_COMPARE(heading(), u"Getting the whole message"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QTRY_COMPARE(heading(), u"Settings"_s);
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    QVERIFY(m_window->findChild<NoticeBar *>()->text().contains("status line"_L1));
    QVERIFY(!manual()->isVisible());
}

void TestHelp::aboutCanBeCopied()
{
    for (QAction *action : m_window->findChildren<QAction *>()) {
        if (action->text() == "&About BounceLens"_L1) {
            action->trigger();
        }
    }
    auto *notice = m_window->findChild<NoticeBar *>();
    QVERIFY2(notice->text().contains("GPL-3.0-or-later"_L1), qPrintable(notice->text()));
    for (auto *button : notice->findChildren<QPushButton *>()) {
        if (button->text() == "Copy"_L1) {
            button->click();
        }
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(QStringLiteral(BOUNCELENS_VERSION)) && copied.contains("Qt 6"_L1), qPrintable(copied));
}

void TestHelp::manualSpeaksOfTheSameThingsInAllLanguages()
{
    static const QRegularExpression heading(u"^(#+) .*?(\\{[a-z]+\\})?$"_s, QRegularExpression::MultilineOption);
    QStringList english;
    for (const QString &language : languages()) {
        QFile file(u":/manual/%1.md"_s.arg(language));
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(language));
        QStringList headings;
        for (const auto &match : heading.globalMatch(QString::fromUtf8(file.readAll()))) {
            headings.append(match.captured(1) + match.captured(2));
        }
        english = english.isEmpty() ? headings : english;
        QCOMPARE(headings, english);
    }
}

void TestHelp::backLeavesTheManual()
{
    paste(u"550 5.1.1 <kim@example.net>: User unknown"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Question, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(manual() && manual()->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
    QTRY_VERIFY(m_window->findChild<CardPanel *>()->isVisible());
}

BOUNCELENS_TEST(TestHelp)
#include "tst_help.moc"
