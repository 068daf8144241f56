// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library/librarywatcher.h"

#include "settings/settings.h"

#include <QDateTime>
#include <QDirIterator>
#include <QFileInfo>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::chrono::milliseconds kSettling{150}; ///< an editor writes, renames and removes in one go
constexpr qsizetype kMaxWatched = 4000;             ///< folders and files; a system gives a user about 8,000

QStringList filesOf(const QStringList &folders)
{
    QStringList files;
    for (const QString &folder : folders) {
        if (QFileInfo::exists(folder)) {
            files += findTomlFiles({folder});
        }
    }
    return files;
}

QStringList stampsOf(const QStringList &files)
{
    QStringList stamps;
    for (const QString &file : files) {
        const QFileInfo info(file);
        stamps.append(u"%1\n%2\n%3"_s.arg(file).arg(info.size()).arg(info.lastModified().toMSecsSinceEpoch()));
    }
    return stamps;
}

/// The folder, or the nearest one above it that exists: a folder that is made later is noticed.
QString existing(QString folder)
{
    while (!QFileInfo(folder).isDir()) {
        const QString above = QFileInfo(folder).absolutePath();
        if (above == folder) {
            return {};
        }
        folder = above;
    }
    return folder;
}

QStringList watchedFor(const QStringList &folders)
{
    QStringList paths = filesOf(folders);
    for (const QString &folder : folders) {
        paths.append(existing(folder));
        QDirIterator below(folder, QDir::Dirs | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (below.hasNext() && paths.size() < kMaxWatched) {
            paths.append(below.next());
        }
    }
    paths.removeAll(QString());
    paths.removeDuplicates();
    return paths.first(std::min(paths.size(), kMaxWatched));
}

/// \a former is returned with its cards if no file has changed since.
LibraryState look(const QStringList &folders, const LibraryState &former)
{
    const QStringList stamps = stampsOf(filesOf(folders));
    const bool isSame = former.library.catalog && stamps == former.stamps;
    return {
        .library = isSame ? former.library : loadLibrary(folders), .stamps = stamps, .watched = watchedFor(folders)};
}

} // namespace

LibraryWatcher::LibraryWatcher(QObject *parent)
    : QObject(parent)
{
    m_settling.setSingleShot(true);
    m_settling.setInterval(kSettling);
    connect(&m_settling, &QTimer::timeout, this, &LibraryWatcher::read);
    connect(&m_reading, &QFutureWatcherBase::finished, this, &LibraryWatcher::take);
    connect(&m_files, &QFileSystemWatcher::directoryChanged, this, &LibraryWatcher::reload);
    connect(&m_files, &QFileSystemWatcher::fileChanged, this, &LibraryWatcher::reload);
}

LibraryWatcher::~LibraryWatcher()
{
    m_reading.disconnect(this);
    m_future.waitForFinished();
}

QFuture<LibraryState> LibraryWatcher::state()
{
    if (!m_future.isValid()) {
        read();
    }
    return m_future;
}

std::shared_ptr<const Catalog> LibraryWatcher::catalog() const
{
    return m_state.library.catalog ? m_state.library.catalog : Catalog::builtIn();
}

void LibraryWatcher::reload()
{
    m_settling.start();
}

void LibraryWatcher::read()
{
    if (m_future.isRunning()) {
        m_settling.start();
        return;
    }
    m_future =
        QtConcurrent::run([folders = Settings().cardFolders(), former = m_state] { return look(folders, former); });
    m_reading.setFuture(m_future);
}

void LibraryWatcher::take()
{
    const LibraryState former = std::exchange(m_state, m_future.result());
    watch();
    const bool isFirst = !former.library.catalog;
    if (isFirst || m_state.stamps != former.stamps) {
        reload(); // what changed before it was watched
    }
    if (m_state.library.catalog != former.library.catalog) {
        Q_EMIT changed();
    }
}

/// A file that was replaced by another of its name is no longer the one that is watched, so all are watched anew.
void LibraryWatcher::watch()
{
    const QStringList watched = m_files.files() + m_files.directories();
    if (!watched.isEmpty()) {
        m_files.removePaths(watched);
    }
    if (!m_state.watched.isEmpty()) {
        m_files.addPaths(m_state.watched);
    }
}

} // namespace BounceLens
