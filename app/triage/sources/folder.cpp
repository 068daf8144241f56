// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/sources/folder.h"

#include <QDir>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// Beside the messages: indices and settings of Dovecot and Courier.
bool isOfServer(const QString &name)
{
    constexpr std::array kNames{"subscriptions"_L1, "maildirfolder"_L1, "maildirsize"_L1};
    return name.startsWith("dovecot"_L1) || name.startsWith("courier"_L1) ||
           std::ranges::find(kNames, name) != kNames.end();
}

QStringList namesIn(const QString &folder, QDir::Filters filters)
{
    return QDir(folder).entryList(filters | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
}

/// Folders in which mail is looked for.
QStringList foldersIn(const QString &folder)
{
    QStringList folders = namesIn(folder, QDir::Dirs | QDir::NoSymLinks);
    if (isMaildir(folder)) {
        folders.removeIf([](const QString &name) {
            return name == "tmp"_L1 || (name != "cur"_L1 && name != "new"_L1 && !name.startsWith(u'.'));
        });
    } else {
        folders.removeIf([](const QString &name) { return name.startsWith(u'.'); });
    }
    return folders;
}

QStringList filesIn(const QString &folder)
{
    if (isMaildir(folder)) {
        return {};
    }
    QStringList files = namesIn(folder, QDir::Files);
    files.removeIf([](const QString &name) { return name.startsWith(u'.') || isOfServer(name); });
    return files;
}

} // namespace

bool isMaildir(const QString &folder)
{
    return QFileInfo(folder + "/cur"_L1).isDir() && QFileInfo(folder + "/new"_L1).isDir();
}

void eachFileBelow(const QString &folder, const std::stop_token &stop, const std::function<bool(const QString &)> &take,
                   const std::function<void(const SourceError &)> &complain)
{
    QStringList waiting{folder};
    while (!waiting.isEmpty() && !stop.stop_requested()) {
        const QString current = waiting.takeLast();
        if (!QFileInfo(current).isReadable()) {
            complain({.reason = SourceError::Reason::File,
                      .file = {.reason = FileError::Reason::NotReadable, .path = current, .systemMessage = {}}});
            continue;
        }
        for (const QString &name : filesIn(current)) {
            if (stop.stop_requested() || !take(current + u'/' + name)) {
                return;
            }
        }
        const QStringList folders = foldersIn(current);
        for (qsizetype at = folders.size() - 1; at >= 0; --at) {
            waiting.append(current + u'/' + folders.at(at));
        }
    }
}

} // namespace BounceLens
