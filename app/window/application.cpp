// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/application.h"

#include "report/language.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QIcon>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A picture of the window needs no display.
void chooseDisplay(int argc, char **argv)
{
    const bool isScreenshot =
        std::any_of(argv, argv + argc, [](const char *a) { return std::strncmp(a, "--screenshot", 12) == 0; });
    if (isScreenshot && qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM")) {
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
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

} // namespace

int runWindow(int &argc, char **argv)
{
    chooseDisplay(argc, argv);
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"BounceLens"_s);
    QApplication::setApplicationName(u"bouncelens"_s);
    QApplication::setApplicationDisplayName({});
    QApplication::setApplicationVersion(QStringLiteral(BOUNCELENS_VERSION));
    QApplication::setDesktopFileName(u"org.bouncelens.BounceLens"_s);
    QApplication::setWindowIcon(QIcon(u":/icons/org.bouncelens.BounceLens.svg"_s));

    QCommandLineParser parser;
    const QCommandLineOption language(u"lang"_s, {}, u"CODE"_s);
    const QCommandLineOption screenshot(u"screenshot"_s, {}, u"FILE"_s);
    parser.addOptions({language, screenshot});
    parser.addPositionalArgument(u"files"_s, {});
    if (!parser.parse(QApplication::arguments())) {
        QTextStream(stderr) << parser.errorText() << '\n';
        return 2;
    }
    installLanguage(application, parser.value(language));

    const QTemporaryDir unremembered;
    if (parser.isSet(screenshot)) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, unremembered.path());
    }
    MainWindow window;
    if (parser.isSet(screenshot)) {
        return runScreenshot(window, parser.value(screenshot), parser.positionalArguments());
    }
    window.QWidget::show();
    if (!parser.positionalArguments().isEmpty()) {
        window.open(parser.positionalArguments());
    }
    return QApplication::exec();
}

} // namespace BounceLens
