// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/startpage.h"
#include "window/source/sourcepanel.h"
#include "window/source/sourceview.h"

#include "support/registry.h"
#include "support/windowtest.h"

#include <QDockWidget>
#include <QToolButton>

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// The window with its samples: all of them, a large mail, another palette and another language.
class TestSamples : public WindowTest
{
    Q_OBJECT

private Q_SLOTS:
    void opensEverySample();
    void survivesA25MegabyteMail();
    void followsADarkPalette();
    void speaksGerman();

private:
    void open()
    {
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        m_window->open({QStringLiteral(SAMPLES "/gmail-dmarc.eml")});
        QVERIFY(shown.wait());
    }
};

void TestSamples::opensEverySample()
{
    QStringList titles;
    const auto *start = m_window->findChild<StartPage *>();
    for (QToolButton *button : start->findChildren<QToolButton *>()) {
        if (button->isCheckable() || button->text().isEmpty() || !button->toolTip().isEmpty()) {
            continue;
        }
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        button->click();
        QVERIFY(shown.wait());
        titles.append(title());
        QVERIFY2(!titles.last().isEmpty(), qPrintable(button->text()));
    }
    QVERIFY(titles.size() >= 8);
}

void TestSamples::survivesA25MegabyteMail()
{
    const QByteArray mail = "From: MAILER-DAEMON@example.com\nTo: a@example.com\nSubject: "
                            "Undelivered\n\n<b@example.net>: 550 5.1.1 User unknown\n\n" +
                            QByteArray("0123456789012345678901234567890123456789\n").repeated(600'000);
    QMimeData data;
    data.setData(u"message/rfc822"_s, mail);
    QSignalSpy shown(m_window.get(), &MainWindow::shown);
    m_window->paste(data);
    QVERIFY(shown.wait(30'000));
    QCOMPARE(title(), u"The recipient address does not exist"_s);
}

void TestSamples::followsADarkPalette()
{
    open();
    const SourceView *view = m_window->findChild<SourcePanel *>()->decoded();
    const QColor light = view->extraSelections().first().format.background().color();
    const QPalette before = QApplication::palette();
    QPalette dark(QColor(0x2D, 0x2D, 0x2D));
    dark.setColor(QPalette::Base, QColor(0x1E, 0x1E, 0x1E));
    QApplication::setPalette(dark);
    QTRY_VERIFY(view->extraSelections().first().format.background().color() != light);
    const QColor marked = view->extraSelections().first().format.background().color();
    QVERIFY(marked.lightness() < 128);
    if (const QString picture = qEnvironmentVariable("BOUNCELENS_SAVE_PICTURE"); !picture.isEmpty()) {
        QVERIFY(m_window->grab().save(picture));
    }
    QApplication::setPalette(before);
    QTRY_COMPARE(view->extraSelections().first().format.background().color(), light);
}

void TestSamples::speaksGerman()
{
    m_window.reset();
    QCOMPARE(installLanguage(*qApp, u"de"_s), u"de");
    m_window = std::make_unique<MainWindow>();
    m_window->QWidget::show();
    open();
    QCOMPARE(title(), u"Die DMARC-Richtlinie der Absenderdomain lehnt diese Nachricht ab");
    QVERIFY(m_window->findChild<QDockWidget *>(u"checks"_s)->windowTitle() == u"Prüfungen");
}

BOUNCELENS_TEST(TestSamples)
#include "tst_samples.moc"
