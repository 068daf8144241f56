// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace BounceLens {

/// The real program, without a display, with settings and own cards of its own, which are empty at first.
class Program
{
public:
    struct Result
    {
        int exitCode = -1; ///< -1 if it crashed or did not start
        QString out;
        QString err;
    };

    Program()
    {
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.path());
        for (const char *display : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR"}) {
            m_environment.remove(QLatin1StringView(display));
        }
    }

    [[nodiscard]] Result run(const QStringList &arguments, const QByteArray &input = {}) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral(PROGRAM), arguments);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return resultOf(process);
    }

    /// Behind a shell, whose "$@" is the program with its arguments.
    [[nodiscard]] Result runInShell(const QString &command, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("sh"),
                      QStringList{QStringLiteral("-c"), command, QStringLiteral("sh"), QStringLiteral(PROGRAM)} +
                          arguments);
        process.closeWriteChannel();
        process.waitForFinished();
        return resultOf(process);
    }

    void set(const QString &variable, const QString &value) { m_environment.insert(variable, value); }

    /// Writes a file below the folder of the settings. \return false if it could not
    [[nodiscard]] bool write(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_home.filePath(name);
        QFile file(path);
        return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly) &&
               file.write(bytes) == bytes.size();
    }
    /// The settings file, as the window writes it.
    [[nodiscard]] bool writeSettings(const QByteArray &ini) const
    {
        return write(QStringLiteral("BounceLens/bouncelens.conf"), ini);
    }
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    [[nodiscard]] const QProcessEnvironment &environment() const { return m_environment; }

private:
    static Result resultOf(QProcess &process)
    {
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
                QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    }

    QTemporaryDir m_home;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

} // namespace BounceLens
