// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <memory>

namespace BounceLens {

class MainWindow;

/// The program of the window. A picture of it needs no display.
class WindowApplication : public QApplication
{
public:
    WindowApplication(int &argc, char **argv);
    ~WindowApplication() override;

    /// Shows the window until it is closed. \return the exit code of the program
    [[nodiscard]] int showFiles(const QStringList &files);
    /// Saves a picture of the window instead; nothing is remembered. \return the exit code of the program
    [[nodiscard]] int savePicture(const QString &path, const QStringList &files);

private:
    [[nodiscard]] std::unique_ptr<MainWindow> makeWindow();
    void changeLanguage();

    std::unique_ptr<MainWindow> m_window;
};

} // namespace BounceLens
