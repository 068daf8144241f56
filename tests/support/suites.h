// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QProcess>
#include <QString>

namespace BounceLens {

/// A file of the public suites: from the folder that BOUNCELENS_SUITES names, from shared/suites beside the source
/// tree, or the gzipped file that a package brought. Empty if it is in none of them.
[[nodiscard]] inline QByteArray suiteFile(const QString &name, const QString &packaged = {})
{
    const QString beside = QStringLiteral(TEST_DATA) + QStringLiteral("/../../../");
    const QStringList folders{qEnvironmentVariable("BOUNCELENS_SUITES"), beside + QStringLiteral("shared/suites"),
                              beside + QStringLiteral("../shared/suites")};
    for (const QString &folder : folders) {
        QFile file(folder + u'/' + name);
        if (!folder.isEmpty() && file.open(QIODevice::ReadOnly)) {
            return file.readAll();
        }
    }
    if (!QFile::exists(packaged)) {
        return {};
    }
    QProcess unpack;
    unpack.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), packaged});
    return unpack.waitForFinished() ? unpack.readAllStandardOutput() : QByteArray();
}

} // namespace BounceLens
