// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/library.h"
#include "report/language.h"
#include "window/card/cardpanel.h"
#include "window/card/wrappedtext.h"
#include "window/library/browserpage.h"
#include "window/library/knowledge.h"
#include "window/main/mainwindow.h"

#include "support/strict.h"

#include <QApplication>
#include <QDir>
#include <QLabel>
#include <QMimeData>
#include <QSignalSpy>
#include <QTemporaryDir>

namespace BounceLens {

/// What a label or a wrapped text shows; empty for any other widget.
inline QString shownText(const QWidget *widget)
{
    const auto *label = qobject_cast<const QLabel *>(widget);
    const auto *wrapped = qobject_cast<const WrappedText *>(widget);
    return label ? label->text() : wrapped ? wrapped->toPlainText() : QString();
}

/// The same of a widget by its name.
inline QString shownText(const QWidget &parent, const QString &name)
{
    return shownText(parent.findChild<QWidget *>(name));
}

/// A new window for each test, with settings and own cards of its own, which are empty.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("XDG_CONFIG_HOME", m_home.path().toUtf8());
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_home.path());
        QCoreApplication::setOrganizationName(QStringLiteral("BounceLens"));
        QCoreApplication::setApplicationName(QStringLiteral("bouncelens"));
        installLanguage(*qApp, QStringLiteral("en"));
    }

    void init()
    {
        failOnWarnings();
        QSettings().clear();
        QDir(ownCardFolder()).removeRecursively();
        m_window = std::make_unique<MainWindow>();
        m_window->QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

    void cleanup()
    {
        m_window->close();
        m_window.reset();
    }

protected:
    void paste(const QString &text)
    {
        QMimeData data;
        data.setText(text);
        QSignalSpy shown(m_window.get(), &MainWindow::shown);
        m_window->paste(data);
        QVERIFY(shown.wait());
    }

    template <typename Widget>
    [[nodiscard]] Widget *named(const char *name) const
    {
        return m_window->findChild<Widget *>(QLatin1StringView(name));
    }
    [[nodiscard]] Knowledge *knowledge() const { return m_window->findChild<Knowledge *>(); }
    [[nodiscard]] QString title() const { return titleIn(m_window->findChild<CardPanel *>()); }
    [[nodiscard]] QString browsedTitle() const { return titleIn(m_window->findChild<BrowserPage *>()); }

    QTemporaryDir m_home;
    std::unique_ptr<MainWindow> m_window;

private:
    static QString titleIn(const QWidget *page)
    {
        const auto *label = page ? page->findChild<QLabel *>(QStringLiteral("title")) : nullptr;
        return label ? label->text() : QString();
    }
};

} // namespace BounceLens
