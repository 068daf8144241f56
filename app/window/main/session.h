// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "failure/analyse.h"
#include "window/library/librarywatcher.h"

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <stop_token>

namespace BounceLens {

/// Something to explain: a file, or bytes that were pasted or dropped.
struct Input
{
    QString path;     ///< empty for pasted bytes
    QByteArray bytes; ///< of pasted input
};

/// What became of one input.
struct Outcome
{
    std::optional<Explanation> explanation;
    QString error; ///< a sentence, if the input could not be read
};

/// Reads, recognises and matches off the GUI thread. A new start cancels what is running.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// Waits for the cards off the GUI thread if they are still being read.
    void start(const QList<Input> &inputs, const QFuture<LibraryState> &cards);
    void cancel();
    /// The user's own domains and addresses, for inputs that are started from now on.
    void setOwn(const Own &own) { m_own = own; }
    [[nodiscard]] bool isRunning() const { return m_watcher != nullptr; }

Q_SIGNALS:
    /// One outcome a message, in the order of the inputs; an mbox holds many.
    void finished(const QList<BounceLens::Outcome> &outcomes);
    /// Half a second after a start that has not finished, and false when it has.
    void slow(bool isSlow);

private:
    void take();

    Own m_own;
    std::stop_source m_stop;
    QFutureWatcher<QList<Outcome>> *m_watcher = nullptr;
    QTimer m_slow;
};

} // namespace BounceLens
