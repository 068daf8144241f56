// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/sources/waitinginput.h"

#include <cerrno>

#ifdef Q_OS_UNIX
#include <poll.h>
#include <unistd.h>
#else
#include <io.h>
#endif

namespace BounceLens {

namespace {

constexpr int kPatience = 100; ///< milliseconds until a wish to stop is seen

#ifdef Q_OS_UNIX
bool isReady(int descriptor)
{
    pollfd waiting{.fd = descriptor, .events = POLLIN, .revents = 0};
    return poll(&waiting, 1, kPatience) > 0;
}

qint64 readBytes(int descriptor, char *data, size_t size)
{
    return read(descriptor, data, size);
}
#else
bool isReady(int)
{
    return true;
}

qint64 readBytes(int descriptor, char *data, size_t size)
{
    return _read(descriptor, data, unsigned(size));
}
#endif

} // namespace

WaitingInput::WaitingInput(int descriptor, Hands hands, std::stop_token stop)
    : m_descriptor(descriptor)
    , m_hands(hands)
    , m_stop(std::move(stop))
{
    open(QIODevice::ReadOnly);
}

QString WaitingInput::failure() const
{
    return qt_error_string(m_error);
}

/// \return 0 at the end
qint64 WaitingInput::readSome(char *data, qint64 size)
{
    while (!m_stop.stop_requested()) {
        if (!isReady(m_descriptor)) {
            continue;
        }
        const qint64 count = readBytes(m_descriptor, data, size_t(size));
        if (count >= 0) {
            return count;
        }
        if (errno != EINTR && errno != EAGAIN) {
            m_error = errno;
            return 0;
        }
    }
    return 0;
}

qint64 WaitingInput::readData(char *data, qint64 size)
{
    qint64 filled = 0;
    while (filled < size) {
        const qint64 count = readSome(data + filled, size - filled);
        filled += count;
        if (count == 0 || m_hands == Hands::Early) {
            break;
        }
    }
    return filled;
}

} // namespace BounceLens
