// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/language.h"
#include "window/cardpanel.h"
#include "window/cardparts.h"
#include "window/checks/checkspanel.h"
#include "window/library/editorpage.h"
#include "window/library/knowledge.h"
#include "window/mainwindow.h"
#include "window/noticebar.h"
#include "window/settingspage.h"
#include "window/sourcepanel.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QString kReply = u"550 5.7.1 Branch office 17 is closed for kim@example.net"_s;

QString cardText(const QString &id, const QString &title, const QString &words)
{
    return u"id = \"%1\"\ntitle = \"%2\"\nreason = \"policy\"\nmeaning = \"A rule of ours.\"\n[[match]]\ntext = \"%3\"\n"_s
        .arg(id, title, words);
}

void write(const QString &path, const QString &text)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.toUtf8());
}

} // namespace

/// The user's own cards in the window: their files, the editor, packs, settings.
class TestKnowledge : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void ownCardComesChangesAndGoes();
    void faultyFileIsNamedAndTheRestStays();
    void draftIsSavedAndChosen();
    void draftIsTriedWhileItIsWritten();
    void draftSurvivesTheEndOfTheProgram();
    void secondDraftAsksFirst();
    void ownCardIsEdited();
    void packGoesOutAndComesIn();
    void settingsAreStored();
    void confirmedPictureTextIsAskable();
    void everyControlHasAName();
    void speaksGerman();

private:
    [[nodiscard]] QString notice() const { return m_window->findChildren<NoticeBar *>().last()->text(); }
    [[nodiscard]] QString ownFile(const QString &name) const { return ownCardFolder() + u'/' + name; }
    void fillDraft();
};

void TestKnowledge::ownCardComesChangesAndGoes()
{
    paste(kReply);
    const QString shipped = title();
    write(ownFile(u"new/a.toml"_s),
          cardText(u"own/a"_s, u"The branch office is closed"_s, u"branch office {number} is closed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"The branch office is closed"_s, 10'000);
    QVERIFY(m_window->findChild<CardPanel *>()->findChild<QPushButton *>(u"edit"_s));
    const QString shown = shownText(*m_window->findChild<CardPanel *>(), u"file"_s);
    QCOMPARE(shown, ownFile(u"new/a.toml"_s));
    write(ownFile(u"new/a.toml"_s),
          cardText(u"own/a"_s, u"It is closed for good"_s, u"branch office {number} is closed"_s));
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"It is closed for good"_s, 10'000);
    QVERIFY(m_window->windowTitle().startsWith("It is closed for good"_L1));
    QVERIFY(QFile::remove(ownFile(u"new/a.toml"_s)));
    QTRY_COMPARE_WITH_TIMEOUT(title(), shipped, 10'000);
}

void TestKnowledge::faultyFileIsNamedAndTheRestStays()
{
    write(ownFile(u"a.toml"_s),
          cardText(u"own/a"_s, u"The branch office is closed"_s, u"branch office {number} is closed"_s));
    write(ownFile(u"b.toml"_s), u"id = \"own/b\"\ntitle = \n"_s);
    write(ownFile(u"c.toml"_s), u"id = \"own/c\"\n"_s);
    QTRY_VERIFY_WITH_TIMEOUT(!notice().isEmpty(), 10'000);
    QVERIFY2(notice().startsWith(ownFile(u"b.toml"_s) + u":2: "_s), qPrintable(notice()));
    NoticeBar *bar = m_window->findChildren<NoticeBar *>().last();
    QVERIFY(bar->text().contains("more."_L1));
    QPushButton *all = nullptr;
    for (QPushButton *button : bar->findChildren<QPushButton *>()) {
        all = button->text() == "Show all"_L1 ? button : all;
    }
    QVERIFY(all);
    all->click();
    QVERIFY(bar->findChild<QPlainTextEdit *>()->isVisible());
    QVERIFY(bar->findChild<QPlainTextEdit *>()->toPlainText().contains(ownFile(u"c.toml"_s)));
    paste(kReply);
    QCOMPARE(title(), u"The branch office is closed");
    QVERIFY(bar->isVisible());
    QVERIFY(QFile::remove(ownFile(u"b.toml"_s)));
    QVERIFY(QFile::remove(ownFile(u"c.toml"_s)));
    QTRY_VERIFY_WITH_TIMEOUT(!bar->isVisible(), 10'000);
}

void TestKnowledge::fillDraft()
{
    named<QLineEdit>("draftTitle")->setText(u"The branch office is closed"_s);
    named<QPlainTextEdit>("draftMeaning")->setPlainText(u"The branch office takes no mail at night."_s);
    named<QPlainTextEdit>("draftSender")->setPlainText(u"Wait until the morning.\n\n  Send it once more. "_s);
}

void TestKnowledge::draftIsSavedAndChosen()
{
    paste(kReply);
    Q_EMIT m_window->findChild<CardPanel *>()->findChild<CardLink *>(u"makeCard"_s)->linkActivated(u"card"_s);
    QTRY_VERIFY(named<QLineEdit>("draftTitle") && named<QLineEdit>("draftTitle")->isVisible());
    QCOMPARE(named<QPlainTextEdit>("draftText")->toPlainText(), u"Branch office {number} is closed for {address}");
    QCOMPARE(named<QLineEdit>("draftStatus")->text(), u"5.7.1");
    QVERIFY(!named<QPlainTextEdit>("draftSample")->toPlainText().contains("kim"_L1));
    fillDraft();
    named<QPushButton>("draftSave")->click();
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(ownFile(u"the-branch-office-is-closed.toml"_s)), 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"The branch office is closed"_s, 10'000);
    QTRY_VERIFY(m_window->findChild<CardPanel *>()->isVisible());
    QVERIFY(!Settings().draft());
}

void TestKnowledge::draftIsTriedWhileItIsWritten()
{
    paste(kReply);
    knowledge()->makeCard();
    QTRY_VERIFY(named<QLabel>("draftFaults")->text().contains("Give the card a title."_L1));
    QTRY_VERIFY(named<QLabel>("draftOpen")->text().contains("Its words fit"_L1));
    fillDraft();
    QTRY_VERIFY(named<QLabel>("draftOpen")->text().contains("would get this card"_L1));
    QVERIFY(named<QLabel>("draftSampleFate")->text().contains("The sample fits."_L1));
    QVERIFY(named<QLabel>("draftHistory")->text().startsWith("1 input"_L1));
    QCOMPARE(named<QLabel>("draftFaults")->text(), u"Nothing is missing.");
    named<QPlainTextEdit>("draftText")->setPlainText(u"Main office is closed"_s);
    QTRY_VERIFY(named<QLabel>("draftOpen")->text().contains("do not fit"_L1));
    QVERIFY(named<QLabel>("draftSampleFate")->text().contains("does not fit"_L1));
    QVERIFY(named<QLabel>("draftFaults")->text() != "Nothing is missing."_L1);
    named<QPushButton>("draftSave")->click();
    QTest::keyClick(named<QLineEdit>("draftTitle"), Qt::Key_Escape);
    QTRY_VERIFY(m_window->findChild<SourcePanel *>()->isVisible());
    QVERIFY(Settings().draft());
}

void TestKnowledge::draftSurvivesTheEndOfTheProgram()
{
    paste(kReply);
    knowledge()->makeCard();
    fillDraft();
    QTRY_VERIFY(Settings().draft() && Settings().draft()->title == "The branch office is closed"_L1);
    m_window->close();
    m_window = std::make_unique<MainWindow>();
    m_window->QWidget::show();
    knowledge()->goOnWithDraft();
    QCOMPARE(named<QLineEdit>("draftTitle")->text(), u"The branch office is closed");
    QCOMPARE(named<QPlainTextEdit>("draftText")->toPlainText(), u"Branch office {number} is closed for {address}");
}

void TestKnowledge::secondDraftAsksFirst()
{
    paste(kReply);
    knowledge()->makeCard();
    fillDraft();
    QTRY_VERIFY(Settings().draft());
    paste(u"550 5.7.1 Quite another refusal of ours"_s);
    knowledge()->makeCard();
    QTRY_VERIFY(notice().contains("not saved yet"_L1));
    QVERIFY(m_window->findChild<SourcePanel *>()->isVisible());
    QCOMPARE(named<QLineEdit>("draftTitle")->text(), u"The branch office is closed");
    for (QPushButton *button : m_window->findChildren<NoticeBar *>().last()->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Throw it away"_L1)) {
            button->click();
            break;
        }
    }
    QTRY_COMPARE(named<QLineEdit>("draftTitle")->text(), QString());
    QCOMPARE(named<QPlainTextEdit>("draftText")->toPlainText(), u"Quite another refusal of ours");
}

void TestKnowledge::ownCardIsEdited()
{
    const CardDraft draft{.id = u"own/closed"_s,
                          .title = u"The branch office is closed"_s,
                          .reason = u"policy"_s,
                          .meaning = u"It takes no mail."_s,
                          .senderSteps = {},
                          .adminSteps = {},
                          .avoid = {},
                          .provider = {},
                          .reply = {},
                          .status = {},
                          .text = u"branch office {number} is closed"_s,
                          .sample = {},
                          .host = {}};
    QVERIFY(saveDraft(draft, ownCardFolder()));
    knowledge()->cards().reload();
    paste(kReply);
    QTRY_COMPARE_WITH_TIMEOUT(title(), draft.title, 10'000);
    m_window->findChild<CardPanel *>()->findChild<QPushButton *>(u"edit"_s)->click();
    QTRY_COMPARE(named<QLineEdit>("draftTitle")->text(), draft.title);
    QVERIFY(!Settings().draft());
    named<QLineEdit>("draftTitle")->setText(u"It is closed for good"_s);
    QTest::keyClick(named<QLineEdit>("draftTitle"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"It is closed for good"_s, 10'000);
    QCOMPARE(QDir(ownCardFolder()).entryList(QDir::Files), QStringList{u"closed.toml"_s});
}

void TestKnowledge::packGoesOutAndComesIn()
{
    const QString pack = m_home.filePath(u"team.toml"_s);
    knowledge()->exportTo(pack);
    QVERIFY(notice().contains("no cards of your own"_L1));
    write(ownFile(u"a.toml"_s),
          cardText(u"own/a"_s, u"The branch office is closed"_s, u"branch office {number} is closed"_s));
    knowledge()->exportTo(pack);
    QVERIFY2(notice().startsWith("1 card was written"_L1), qPrintable(notice()));
    QVERIFY(QFile::remove(ownFile(u"a.toml"_s)));
    paste(kReply);
    knowledge()->importFrom(pack);
    QVERIFY2(notice().startsWith("1 card was imported"_L1), qPrintable(notice()));
    QTRY_COMPARE_WITH_TIMEOUT(title(), u"The branch office is closed"_s, 10'000);
    knowledge()->importFrom(pack);
    QVERIFY(notice().contains("already have a file"_L1));
    write(pack, u"id = \"own/b\"\n"_s);
    QFile::remove(ownFile(u"team.toml"_s));
    knowledge()->importFrom(pack);
    QVERIFY2(notice().startsWith("Nothing was imported: "_L1 + pack), qPrintable(notice()));
}

void TestKnowledge::settingsAreStored()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<SettingsPage *>());
    auto *page = m_window->findChild<SettingsPage *>();
    QSignalSpy changed(page, &SettingsPage::ownChanged);
    named<QPlainTextEdit>("own")->setPlainText(u"example.com\n192.0.2.0/24\nnot a domain\n"_s);
    QVERIFY(changed.wait());
    QCOMPARE(Settings().own().names, (QStringList{u"example.com"_s, u"192.0.2.0/24"_s}));
    QVERIFY(named<QLabel>("ownWrong")->text().contains("not a domain"_L1));
    const QTemporaryDir shared;
    write(shared.filePath(u"a.toml"_s),
          cardText(u"team/a"_s, u"The branch office is closed"_s, u"branch office {number} is closed"_s));
    page->addFolder(shared.path());
    QCOMPARE(Settings().sharedCardFolders(), QStringList{shared.path()});
    QTRY_VERIFY_WITH_TIMEOUT(knowledge()->cards().catalog()->find(u"team/a"_s), 10'000);
    named<QListWidget>("folders")->setCurrentRow(0);
    for (QPushButton *button : page->findChildren<QPushButton *>()) {
        if (button->text().startsWith("Remove"_L1)) {
            button->click();
        }
    }
    QVERIFY(Settings().sharedCardFolders().isEmpty());
    page->findChild<QCheckBox *>()->click();
    QCOMPARE(QSettings().value("remember").toBool(), false);
    QTest::keyClick(named<QPlainTextEdit>("own"), Qt::Key_Escape);
    QTRY_VERIFY(!page->isVisible());
}

void TestKnowledge::confirmedPictureTextIsAskable()
{
    paste(u"<kim@example.net>: 55O 5.l.1 User unknown in virtual mailbox table"_s);
    auto *confirm = m_window->findChild<CardPanel *>()->findChild<QPushButton *>(u"confirm"_s);
    QVERIFY(confirm);
    const auto questions = [this] {
        return m_window->findChild<ChecksPanel *>()->findChildren<QWidget *>(u"question"_s).size();
    };
    QCOMPARE(questions(), 0);
    confirm->click();
    QTRY_VERIFY(questions() > 0);
    QVERIFY(!m_window->findChild<CardPanel *>()->findChild<QPushButton *>(u"confirm"_s));
}

void TestKnowledge::everyControlHasAName()
{
    paste(kReply);
    knowledge()->makeCard();
    knowledge()->search();
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<SettingsPage *>());
    QTRY_VERIFY(!browsedTitle().isEmpty());
    for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const bool isInner = widget->objectName().startsWith("qt_"_L1) ||
                             QByteArray(widget->metaObject()->className()).contains("ScrollBar") ||
                             qobject_cast<const QComboBox *>(widget->parentWidget()) ||
                             QByteArray(widget->metaObject()->className()).startsWith("QComboBoxPrivate") ||
                             QByteArray(widget->metaObject()->className()).startsWith("QComboBoxListView");
        if (isInner || !(widget->focusPolicy() & Qt::TabFocus)) {
            continue;
        }
        const bool isNamed = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()) ||
                             qobject_cast<const QTabBar *>(widget) || qobject_cast<const QLabel *>(widget);
        QVERIFY2(isNamed,
                 qPrintable(QLatin1StringView(widget->metaObject()->className()) + u' ' + widget->objectName()));
    }
}

void TestKnowledge::speaksGerman()
{
    m_window.reset();
    QCOMPARE(installLanguage(*qApp, u"de"_s), u"de");
    m_window = std::make_unique<MainWindow>();
    m_window->QWidget::show();
    knowledge()->search(u"was bedeutet 5.7.509?"_s);
    QTRY_VERIFY(named<QLabel>("codeMeaning")->text().contains("5.7.509 steht in keinem Verzeichnis"_L1));
    knowledge()->search(u"Postfach"_s);
    QTRY_VERIFY(named<QLabel>("count")->text().endsWith("Karten"_L1));
}

BOUNCELENS_TEST(TestKnowledge)
#include "tst_knowledge.moc"
