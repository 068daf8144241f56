// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/row.h"
#include "triage/sources/sources.h"

#include <chrono>
#include <functional>
#include <stop_token>

namespace BounceLens {

/// What came of one message.
struct TriagedMessage
{
    QString source;
    int index = 0;
    Kind kind = Kind::NotABounce;
    bool isRecognised = false;
    QList<Row> rows;
    QByteArray text;        ///< what is to be printed of it, made beside the others
    bool isResult = true;   ///< false: it was to be a result of a former run, and is none
    bool isLeftOut = false; ///< and need not be one
};

/// How many are read at once, and by what.
struct PipelineWork
{
    int workers = 1;
    /// Gives messages one behind the other until it is stopped; runs in a thread of its own.
    std::function<void(const std::stop_token &, const SourceTaker &)> read;
    /// Changes nothing but its result; called by all workers at the same time.
    std::function<TriagedMessage(const SourceMessage &)> work;
};

/// What becomes of the results; all called in the thread of runPipeline().
struct PipelineEnd
{
    std::function<bool(TriagedMessage)> take;          ///< in the order of reading; returns false to stop
    std::function<bool()> idle;                        ///< now and then while nothing comes; returns false to stop
    std::function<void(const SourceError &)> complain; ///< one a source
};

/// Reads, works and takes at the same time: a thread that reads, the workers, and this one. At most kMostWaitingBytes
/// wait, so that memory does not grow with the input. Returns when all is read, or stopped: by a result of false, or by
/// \a stop. What was read by then is taken, unless it was a result of false.
void runPipeline(const PipelineWork &work, const PipelineEnd &end, const std::stop_token &stop);

constexpr qsizetype kMostWaitingBytes = 8LL * 1024 * 1024; ///< of messages; some 2,000 of them
constexpr std::chrono::milliseconds kIdleTime{200};        ///< between two calls of PipelineEnd::idle

} // namespace BounceLens
