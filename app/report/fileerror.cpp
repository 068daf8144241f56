// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/fileerror.h"

#include "report/printable.h"

#include <QCoreApplication>
#include <QDir>

namespace BounceLens {

namespace {

struct FileErrors
{
    Q_DECLARE_TR_FUNCTIONS(FileErrors)
};

} // namespace

QString fileErrorSentence(const FileError &error)
{
    const QString path = printableLine(QDir::toNativeSeparators(error.path));
    switch (error.reason) {
    case FileError::Reason::Missing:
        return FileErrors::tr("%1 does not exist.").arg(path);
    case FileError::Reason::Folder:
        return FileErrors::tr("%1 is a folder. Choose the files in it.").arg(path);
    case FileError::Reason::NoFile:
        return FileErrors::tr("%1 is a device or a pipe, not a file. It was not opened.").arg(path);
    case FileError::Reason::NotReadable:
        return FileErrors::tr("%1 may not be read: %2").arg(path, error.systemMessage);
    case FileError::Reason::ReadFailed:
        return FileErrors::tr("%1 could not be read to its end: %2").arg(path, error.systemMessage);
    }
    return {};
}

QString moreMessagesSentence(const QString &path, int shown)
{
    if (path.isEmpty()) {
        return FileErrors::tr("Only the first %n messages are shown. Save the text to a file and run "
                              "bouncelens explain with it to see all.",
                              nullptr, shown);
    }
    return FileErrors::tr("Only the first %n messages of %1 are shown. Run bouncelens explain with this file to see "
                          "all.",
                          nullptr, shown)
        .arg(printableLine(QDir::toNativeSeparators(path)));
}

} // namespace BounceLens
