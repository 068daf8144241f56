// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/follow.h"

#include "triage/followedlog.h"
#include "triage/sources/folder.h"
#include "triage/sources/waitinginput.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <condition_variable>
#include <cstdio>
#include <memory>
#include <mutex>
#include <vector>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A message of a Maildir keeps its name up to the colon, in whichever folder it lies.
QString lastingName(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.dir().dirName();
    const bool isOfMaildir = folder == "cur"_L1 || folder == "new"_L1;
    return isOfMaildir ? QFileInfo(info.path()).path() + u'/' + info.fileName().section(u':', 0, 0) : path;
}

/// A folder in which files appear.
class FollowedFolder
{
public:
    explicit FollowedFolder(QString path)
        : m_path(std::move(path))
    {
    }

    void look(const std::stop_token &stop, const SourceTaker &taker)
    {
        QHash<QString, State> unready;
        eachFileBelow(
            m_path, stop,
            [&](const QString &file) {
                const QString name = lastingName(file);
                if (m_seen.contains(name)) {
                    return true;
                }
                const QFileInfo info(file);
                const State state{.size = info.size(), .changed = info.lastModified().toMSecsSinceEpoch()};
                const bool isWhole = m_isFirst || name != file || m_unready.value(name) == state;
                if (isWhole) {
                    m_seen.insert(name);
                    readSourceFile(file, stop, taker);
                } else {
                    unready.insert(name, state);
                }
                return !stop.stop_requested();
            },
            [](const SourceError &) {});
        m_unready = unready;
        m_isFirst = false;
    }

private:
    struct State
    {
        qint64 size = -1;
        qint64 changed = 0;
        friend bool operator==(const State &, const State &) = default;
    };

    QString m_path;
    QSet<QString> m_seen;
    QHash<QString, State> m_unready; ///< what may still be written to
    bool m_isFirst = true;
};

void waitFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, time, [] { return false; });
}

void followStandardInput(const std::stop_token &stop, const SourceTaker &taker)
{
    constexpr qint64 kRead = 64LL * 1024;
    WaitingInput input(fileno(stdin), WaitingInput::Hands::Early, stop);
    input.setTextModeEnabled(false);
    QByteArray rest;
    int index = 0;
    int lines = 0;
    for (bool isAtEnd = false; !isAtEnd;) {
        const QByteArray read = input.read(kRead);
        isAtEnd = read.isEmpty();
        rest += read;
        const qsizetype end = isAtEnd ? rest.size() : rest.lastIndexOf('\n') + 1;
        if (end > 0) {
            taker.take({.bytes = rest.first(end), .source = u"-"_s, .index = index++, .linesBefore = lines});
            lines += int(rest.first(end).count('\n'));
            rest.remove(0, end);
            taker.pause();
        }
    }
}

} // namespace

void followSources(const QStringList &paths, const std::stop_token &stop, const SourceTaker &taker)
{
    if (paths == QStringList{u"-"_s}) {
        followStandardInput(stop, taker);
        return;
    }
    std::vector<std::unique_ptr<FollowedFolder>> folders;
    std::vector<std::unique_ptr<FollowedLog>> logs;
    for (const QString &path : paths) {
        const QFileInfo info(path);
        if (info.isDir()) {
            folders.push_back(std::make_unique<FollowedFolder>(path));
        } else if (info.exists() && !info.isFile()) {
            taker.complain({.reason = SourceError::Reason::File,
                            .file = {.reason = FileError::Reason::NoFile, .path = path, .systemMessage = {}}});
        } else {
            logs.push_back(std::make_unique<FollowedLog>(path));
        }
    }
    while (!stop.stop_requested() && !(folders.empty() && logs.empty())) {
        for (const auto &folder : folders) {
            folder->look(stop, taker);
        }
        for (const auto &log : logs) {
            log->look(taker);
        }
        taker.pause();
        waitFor(kFollowPause, stop);
    }
}

} // namespace BounceLens
