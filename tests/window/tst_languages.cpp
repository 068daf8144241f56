// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/check/checkspanel.h"
#include "window/main/fonts.h"
#include "window/main/settingspage.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QComboBox>
#include <QDockWidget>
#include <QListView>
#include <QMenuBar>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QToolButton>
#include <QTranslator>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

/// A language that is longer than any: each text with four tenths of it again.
class PseudoLanguage : public QTranslator
{
public:
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *text, const char *, int) const override
    {
        const QString words = QString::fromUtf8(text);
        const bool isOurs = QByteArrayView(context).startsWith("BounceLens");
        return isOurs ? words + QString(words.size() * 2 / 5, u'ø') : QString();
    }
};

/// How wide it must be to show all of its words; 0 if it has none or wraps them.
int wantedWidth(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget)) {
        return label->wordWrap() || label->text().isEmpty() ? 0 : label->minimumSizeHint().width();
    }
    if (const auto *button = qobject_cast<const QPushButton *>(widget)) {
        return button->minimumSizeHint().width();
    }
    if (const auto *button = qobject_cast<const QToolButton *>(widget)) {
        return button->text().isEmpty() ? 0 : button->minimumSizeHint().width();
    }
    return 0;
}

} // namespace

/// The window in every language, in one that is longer than all, and from right to left.
class TestLanguages : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void allFits_data();
    void allFits();
    void speaksAnotherLanguageAtOnce();
    void keepsTheLanguageOfReplies();
    void mirrorsForRightToLeft();
    void namesTheFontThatIsMissing();

private:
    void begin(const QString &language)
    {
        m_window.reset();
        installLanguage(*qApp, language);
        m_window = std::make_unique<MainWindow>();
        m_window->resize(800, 600);
        m_window->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }
    void open(const QString &name)
    {
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        m_window->open({QStringLiteral(SAMPLES "/") + name});
        QVERIFY(shown.wait());
        QApplication::processEvents();
    }
    void checkWords(const char *where)
    {
        QApplication::processEvents();
        QVERIFY2(m_window->width() <= 800 && m_window->height() <= 600, where);
        int checked = 0;
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            const int wanted = widget->isVisible() ? wantedWidth(widget) : 0;
            if (wanted == 0) {
                continue;
            }
            ++checked;
            const QString what = QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName() +
                                 u' ' + widget->property("text").toString();
            QVERIFY2(widget->width() >= wanted, qPrintable(QLatin1StringView(where) + u": "_s + what));
            const int right = widget->mapTo(m_window.get(), QPoint(widget->width(), 0)).x();
            QVERIFY2(right <= 800, qPrintable(QLatin1StringView(where) + u": beyond the window: "_s + what));
        }
        for (const QScrollArea *area : m_window->findChildren<QScrollArea *>()) {
            QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0,
                     qPrintable(QLatin1StringView(where) + u": wider than its page: "_s + area->objectName()));
        }
        QVERIFY2(checked > 0, where);
        QVERIFY2(m_window->findChild<QMenuBar *>()->sizeHint().width() <= 800, where);
    }
};

void TestLanguages::allFits_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<bool>("isPseudo");
    for (const QString &language : languages()) {
        QTest::addRow("%s", qPrintable(language)) << language << false;
    }
    QTest::addRow("a language that is four tenths longer than English") << u"en"_s << true;
}

/// 800 × 600 is what a screen of 1600 × 1200 leaves at a scale of 200 %, too.
void TestLanguages::allFits()
{
    QFETCH(QString, language);
    QFETCH(bool, isPseudo);
    PseudoLanguage pseudo;
    if (isPseudo) {
        QCoreApplication::installTranslator(&pseudo);
    }
    begin(language);
    checkWords("the first page");
    open(u"gmail-dmarc.eml"_s);
    checkWords("the card");
    auto *preview = m_window->findChild<QPushButton *>(u"preview"_s);
    QVERIFY(preview);
    preview->click();
    checkWords("the preview of a reply");
    open(u"exim-two-recipients.eml"_s);
    checkWords("two failures");
    QTest::keyClick(m_window.get(), Qt::Key_F5);
    checkWords("the checks");
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<SettingsPage *>());
    checkWords("the settings");
    QTest::keyClick(m_window.get(), Qt::Key_F1);
    checkWords("the manual");
    QCoreApplication::removeTranslator(&pseudo);
}

void TestLanguages::speaksAnotherLanguageAtOnce()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<SettingsPage *>());
    auto *box = named<QComboBox>("windowLanguage");
    QSignalSpy chosen(m_window.get(), &MainWindow::languageChosen);
    box->setCurrentIndex(box->findData(u"de"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(Settings().language(), u"de"_s);
    open(u"gmail-dmarc.eml"_s);
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    installLanguage(*qApp, u"de"_s);
    MainWindow german;
    german.QWidget::show();
    german.takeOver(*m_window);
    QTRY_COMPARE(german.focusWidget(), german.findChild<QComboBox *>(u"windowLanguage"_s));
    QCOMPARE(shownText(german, u"title"_s), u"Die DMARC-Richtlinie der Absenderdomain lehnt diese Nachricht ab"_s);
}

void TestLanguages::keepsTheLanguageOfReplies()
{
    QTest::keyClick(m_window.get(), Qt::Key_Comma, Qt::ControlModifier);
    QTRY_VERIFY(m_window->findChild<SettingsPage *>());
    auto *box = named<QComboBox>("replyLanguages");
    box->setCurrentIndex(box->findData(u"ja"_s));
    Q_EMIT box->activated(box->currentIndex());
    QCOMPARE(Settings().replyLanguage(), u"ja"_s);
}

void TestLanguages::mirrorsForRightToLeft()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    begin(u"en"_s);
    m_window->resize(1300, 800);
    open(u"exim-two-recipients.eml"_s);
    const auto leftOf = [this](const QWidget *widget) { return widget->mapTo(m_window.get(), QPoint()).x(); };
    const auto *source = m_window->findChild<SourcePanel *>();
    QTRY_VERIFY(leftOf(m_window->findChild<QListView *>()) > leftOf(source));
    QVERIFY(leftOf(m_window->findChild<CardPanel *>()) < leftOf(source));
    QCOMPARE(source->decoded()->layoutDirection(), Qt::LeftToRight);
    QApplication::setLayoutDirection(Qt::LayoutDirectionAuto);
}

void TestLanguages::namesTheFontThatIsMissing()
{
    QCOMPARE(fontNotice(u"de"_s, true), QString());
    QCOMPARE(fontNotice(u"ja"_s, true), QString());
    QVERIFY(fontNotice(u"ja"_s, false).contains("fonts-noto-cjk"_L1));
}

BOUNCELENS_TEST(TestLanguages)
#include "tst_languages.moc"
