// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/application.h"

#include "report/language.h"
#include "settings/settings.h"
#include "window/main/door.h"
#include "window/main/mainwindow.h"

#include <QIcon>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// For the constructor of QApplication, which looks for a display.
int &withDisplay(int &argc, char **argv)
{
    const bool isScreenshot = std::any_of(argv, argv + argc, [](QByteArrayView argument) {
        return argument.startsWith("--screenshot") || argument.startsWith("-screenshot");
    });
    if (isScreenshot && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    return argc;
}

int save(MainWindow &window, const QString &path)
{
    QApplication::processEvents();
    if (window.grab().save(path)) {
        return 0;
    }
    QTextStream(stderr) << QCoreApplication::translate(
                               "Screenshot",
                               "%1 could not be written. Choose a folder that exists and a name that ends in .png.")
                               .arg(path)
                        << '\n';
    return 2;
}

int runScreenshot(MainWindow &window, const QString &path, const QStringList &files)
{
    int exitCode = 0;
    QObject::connect(&window, &MainWindow::shown, &window, [&] {
        QTimer::singleShot(200, &window, [&] {
            exitCode = save(window, path);
            QApplication::exit(exitCode);
        });
    });
    window.QWidget::show();
    if (files.isEmpty()) {
        return save(window, path);
    }
    window.open(files);
    return QApplication::exec();
}

/// What a window needs to come to the front differs by desktop: Wayland wants the token of who asks for it.
void bringToFront(QWidget &window, const QString &activation)
{
    if (!activation.isEmpty()) {
        qputenv("XDG_ACTIVATION_TOKEN", activation.toUtf8());
    }
    window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.raise();
    window.activateWindow();
}

} // namespace

WindowApplication::WindowApplication(int &argc, char **argv)
    : QApplication(withDisplay(argc, argv), argv)
{
    setOrganizationName(u"BounceLens"_s);
    setApplicationName(u"bouncelens"_s);
    setApplicationDisplayName({});
    setApplicationVersion(QStringLiteral(BOUNCELENS_VERSION));
    setDesktopFileName(u"org.bouncelens.BounceLens"_s);
    setWindowIcon(QIcon(u":/icons/org.bouncelens.BounceLens.svg"_s));
}

WindowApplication::~WindowApplication() = default;

int WindowApplication::showFiles(const QStringList &files)
{
    m_window = makeWindow();
    Door door;
    connect(&door, &Door::handedOver, this, [this](const QStringList &more, const QString &activation) {
        bringToFront(*m_window, activation);
        if (!more.isEmpty()) {
            m_window->open(more);
        }
    });
    door.open();
    m_window->QWidget::show();
    if (!files.isEmpty()) {
        m_window->open(files);
    }
    const int exitCode = exec();
    m_window.reset();
    return exitCode;
}

std::unique_ptr<MainWindow> WindowApplication::makeWindow()
{
    auto window = std::make_unique<MainWindow>();
    connect(window.get(), &MainWindow::languageChosen, this, &WindowApplication::changeLanguage, Qt::QueuedConnection);
    return window;
}

/// A window that is made anew has no word of another language left in it.
void WindowApplication::changeLanguage()
{
    installLanguage(*this, Settings().language());
    const bool quits = quitOnLastWindowClosed();
    setQuitOnLastWindowClosed(false);
    m_window->close();
    auto next = makeWindow();
    next->QWidget::show();
    next->takeOver(*m_window);
    m_window = std::move(next);
    setQuitOnLastWindowClosed(quits);
}

int WindowApplication::savePicture(const QString &path, const QStringList &files)
{
    const QTemporaryDir unremembered;
    Settings::keepIn(unremembered.path());
    MainWindow window;
    return runScreenshot(window, path, files);
}

} // namespace BounceLens
