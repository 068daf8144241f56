// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/session.h"

#include "explain/explain.h"
#include "input/file.h"
#include "input/mbox.h"
#include "report/fileerror.h"

#include <QBuffer>
#include <QFile>
#include <QtConcurrentRun>

namespace BounceLens {

namespace {

constexpr int kMaxMessages = 1000;              ///< of one mbox; a list of more serves nobody
constexpr std::chrono::milliseconds kSlow{500}; ///< shorter waits need no progress display

QList<Outcome> explainMessages(QIODevice &device, const QString &path, const std::shared_ptr<const Catalog> &catalog,
                               const Own &own, const std::stop_token &stop)
{
    MessageReader messages(device);
    QList<Outcome> outcomes;
    explainEach(messages, catalog, path, own, stop, [&](Explanation explanation) {
        outcomes.append({.explanation = std::move(explanation), .error = {}});
        return outcomes.size() < kMaxMessages;
    });
    if (outcomes.size() == kMaxMessages && messages.next()) {
        outcomes.append({.explanation = std::nullopt, .error = moreMessagesSentence(path, kMaxMessages)});
    }
    return outcomes;
}

QList<Outcome> explainInput(const Input &input, const std::shared_ptr<const Catalog> &catalog, const Own &own,
                            const std::stop_token &stop)
{
    if (input.path.isEmpty()) {
        QBuffer buffer;
        buffer.setData(input.bytes);
        buffer.open(QIODevice::ReadOnly);
        return explainMessages(buffer, input.path, catalog, own, stop);
    }
    QFile file;
    const auto opened = openToRead(input.path, file);
    QList<Outcome> outcomes = opened ? explainMessages(file, input.path, catalog, own, stop) : QList<Outcome>();
    if (const auto read = opened.and_then([&] { return readingResult(input.path, file); }); !read) {
        outcomes.append({.explanation = std::nullopt, .error = fileErrorSentence(read.error())});
    }
    return outcomes;
}

QList<Outcome> explainInputs(const QList<Input> &inputs, const std::shared_ptr<const Catalog> &catalog, const Own &own,
                             const std::stop_token &stop)
{
    QList<Outcome> outcomes;
    for (const Input &input : inputs) {
        if (stop.stop_requested()) {
            break;
        }
        outcomes.append(explainInput(input, catalog, own, stop));
    }
    return outcomes;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent)
{
    m_slow.setSingleShot(true);
    m_slow.setInterval(kSlow);
    connect(&m_slow, &QTimer::timeout, this, [this] { Q_EMIT slow(true); });
}

Session::~Session()
{
    m_stop.request_stop();
    if (m_watcher) {
        m_watcher->waitForFinished();
    }
}

void Session::start(const QList<Input> &inputs, const QFuture<LibraryState> &cards)
{
    cancel();
    m_stop = std::stop_source();
    m_watcher = new QFutureWatcher<QList<Outcome>>(this);
    connect(m_watcher, &QFutureWatcherBase::finished, this, &Session::take);
    m_watcher->setFuture(QtConcurrent::run([inputs, cards, own = m_own, stop = m_stop.get_token()] {
        return explainInputs(inputs, cards.result().library.catalog, own, stop);
    }));
    m_slow.start();
}

void Session::cancel()
{
    m_stop.request_stop();
    if (m_watcher) {
        m_watcher->disconnect(this);
        connect(m_watcher, &QFutureWatcherBase::finished, m_watcher, &QObject::deleteLater);
        m_watcher = nullptr;
    }
    m_slow.stop();
    Q_EMIT slow(false);
}

void Session::take()
{
    const QList<Outcome> outcomes = m_watcher->result();
    m_watcher->deleteLater();
    m_watcher = nullptr;
    m_slow.stop();
    Q_EMIT slow(false);
    Q_EMIT finished(outcomes);
}

} // namespace BounceLens
