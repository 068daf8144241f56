// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/mcp.h"

#include "cli/commands.h"
#include "cli/mcp/session.h"

#include <QFile>

#include <condition_variable>
#include <cstdio>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kMostBytes = 64 * 1024 * 1024; // of a line
constexpr size_t kMostWaiting = 16;             // lines; then the reader waits

/// Lines between the thread that reads them and the one that answers, so that a request can be called off while it, or
/// one before it, is being answered.
class Inbox
{
public:
    void put(const QByteArray &line)
    {
        const McpLine seen = mcpLine(line);
        std::unique_lock lock(m_mutex);
        if (!seen.cancelled.isUndefined()) {
            for (Waiting &waiting : m_waiting) {
                waiting.isCancelled = waiting.isCancelled || waiting.request == seen.cancelled;
            }
            if (m_current == seen.cancelled) {
                m_stop.request_stop();
            }
            return;
        }
        m_changed.wait(lock, [this] { return m_waiting.size() < kMostWaiting; });
        m_waiting.push_back({.line = line, .request = seen.request});
        m_changed.notify_all();
    }

    void end()
    {
        const std::scoped_lock lock(m_mutex);
        m_isAtEnd = true;
        m_changed.notify_all();
    }

    /// The next line that was not called off; nothing at the end.
    std::optional<QByteArray> take(std::stop_token &stop)
    {
        std::unique_lock lock(m_mutex);
        for (;;) {
            m_changed.wait(lock, [this] { return m_isAtEnd || !m_waiting.empty(); });
            if (m_waiting.empty()) {
                return {};
            }
            const Waiting next = m_waiting.front();
            m_waiting.pop_front();
            m_changed.notify_all();
            if (!next.isCancelled) {
                m_current = next.request;
                m_stop = std::stop_source();
                stop = m_stop.get_token();
                return next.line;
            }
        }
    }

private:
    struct Waiting
    {
        QByteArray line;
        QJsonValue request;
        bool isCancelled = false;
    };

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Waiting> m_waiting;
    QJsonValue m_current{QJsonValue::Undefined};
    std::stop_source m_stop;
    bool m_isAtEnd = false;
};

/// A line that is too long is answered as one that is no JSON.
void readLines(Inbox &inbox)
{
    QFile in;
    if (in.open(stdin, QIODevice::ReadOnly)) {
        while (true) {
            QByteArray line = in.readLine(kMostBytes);
            if (line.isEmpty()) {
                break;
            }
            if (!line.trimmed().isEmpty()) {
                inbox.put(line.trimmed());
            }
        }
    }
    inbox.end();
}

} // namespace

int runMcp(const Arguments &arguments, Output &out)
{
    const auto own = ownFrom(arguments);
    if (!own) {
        return usageError(Command::Mcp, own.error());
    }
    confineToReading(arguments);
    McpTools tools(catalogFor(arguments), *own);
    McpSession session(tools);
    const auto inbox = std::make_shared<Inbox>();
    std::thread reader([inbox] { readLines(*inbox); });
    std::stop_token stop;
    std::optional<QByteArray> line;
    while (out.isOpen() && (line = inbox->take(stop))) {
        if (const auto reply = session.answer(*line, stop)) {
            out.print(jsonLine(*reply));
            out.flush();
        }
    }
    if (line) {
        reader.detach(); // nobody hears the answers, and it may wait for a line for ever
    } else {
        reader.join();
    }
    return 0;
}

} // namespace BounceLens
