// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace BounceLens {

/// Opens what of the standard input, output and error is closed on the null device, so that no file or socket that is
/// opened later takes its place and is written to.
void openStandardStreams();

/// The standard output, and what went wrong with it. A reader that left (a pipe that was closed) is no error, but
/// nothing more needs to be printed.
class Output
{
public:
    void print(const QString &text);
    void write(QByteArrayView bytes); ///< the same for UTF-8
    /// Hands over what was printed: a reader that waits for it gets it now.
    void flush();
    /// False when whatever is printed would be lost.
    [[nodiscard]] bool isOpen() const { return m_error == 0; }
    /// Says on the standard error what could not be written. \return at least 2 if anything could not, else
    /// \a exitCode
    [[nodiscard]] int finish(int exitCode);

private:
    void check(bool isWritten);

    int m_error = 0; ///< errno of the first failure
};

} // namespace BounceLens
