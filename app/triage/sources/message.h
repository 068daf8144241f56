// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/file.h"

#include <QByteArray>
#include <QString>

namespace BounceLens {

/// One message, or one piece of a long log, on its way to be read.
struct SourceMessage
{
    QByteArray bytes;
    QString source;      ///< path, "-" for standard input, "tickets.zip/7.eml" for an entry of an archive
    int index = 0;       ///< in its source, from 0
    int linesBefore = 0; ///< of a long text that comes in pieces
};

/// Why a source was not read, or not to its end.
struct SourceError
{
    enum class Reason {
        File,    ///< see file
        Damaged, ///< an archive that cannot be unpacked, or not to its end
        Locked,  ///< an entry that needs a password
        TooManyEntries,
        TooMuch,   ///< what an archive holds is larger than it may be
        TooTight,  ///< it grows more than mails do: an archive that is made to do harm
        Nested,    ///< an archive in an archive is not opened
        NoResults, ///< not what a run of triage wrote
    };
    Reason reason = Reason::File;
    FileError file; ///< path, and for File its reason
};

} // namespace BounceLens
