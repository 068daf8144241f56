// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

#include <stop_token>

namespace BounceLens {

/// Standard input, or another file descriptor, which may be a pipe that says nothing for hours: reading it ends when
/// \a stop is requested, as if the input had ended. Does not close the descriptor.
class WaitingInput final : public QIODevice
{
public:
    enum class Hands {
        Full,  ///< over as much as was asked for, but for the end
        Early, ///< over what is there
    };
    WaitingInput(int descriptor, Hands hands, std::stop_token stop);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool hasFailed() const { return m_error != 0; }
    [[nodiscard]] QString failure() const; ///< what the operating system says

protected:
    qint64 readData(char *data, qint64 size) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    [[nodiscard]] qint64 readSome(char *data, qint64 size);

    int m_descriptor;
    Hands m_hands;
    std::stop_token m_stop;
    int m_error = 0; ///< errno
};

} // namespace BounceLens
