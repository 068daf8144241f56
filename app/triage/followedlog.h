// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/sources/sources.h"

#include <QFile>

namespace BounceLens {

/// A text file that grows; see followSources().
class FollowedLog
{
public:
    explicit FollowedLog(QString path)
        : m_path(std::move(path))
    {
    }

    /// Gives what was written since the last time, in whole lines.
    void look(const SourceTaker &taker);

private:
    /// Which file it is, whatever it is called.
    struct Identity
    {
        quint64 device = 0;
        quint64 file = 0;
        friend bool operator==(const Identity &, const Identity &) = default;
    };

    [[nodiscard]] static Identity identityOf(const QString &path);
    void open();
    void readOn(const SourceTaker &taker);
    void giveRest(const SourceTaker &taker);
    void give(const QByteArray &text, const SourceTaker &taker);

    QString m_path;
    QFile m_file;
    Identity m_identity;
    QByteArray m_rest; ///< the start of a line whose end is not written yet
    int m_index = 0;
    int m_lines = 0;
};

} // namespace BounceLens
