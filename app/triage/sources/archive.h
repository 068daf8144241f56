// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "triage/sources/message.h"

#include <QByteArrayView>
#include <QIODevice>

#include <functional>
#include <stop_token>

namespace BounceLens {

constexpr int kMaxArchiveEntries = 200'000;                    ///< a year of a helpdesk's tickets
constexpr qint64 kMaxArchiveBytes = 16LL * 1024 * 1024 * 1024; ///< of all entries; an mbox for years
constexpr qint64 kMaxArchiveRatio = 200; ///< unpacked to packed; mails come to 3 to 20, repeated log lines to 100
constexpr qint64 kFreeArchiveBytes = 64LL * 1024 * 1024; ///< up to here the ratio does not matter

/// True for the first bytes of a ZIP, 7-Zip or tar archive, or of a file packed by gzip, bzip2, xz or zstd.
[[nodiscard]] bool isArchive(QByteArrayView start);

/// Reads the entries of an archive one behind the other, without unpacking it anywhere; a packed file that is no
/// archive is one entry. Nothing is written, and the names of entries only name them. Limits: above, and kinds of
/// archives that nobody sends are not opened.
/// \a entry gets the name and a device, open, sequential; it returns false to stop. \a complain: of what is wrong, with
/// the archive or one entry.
void eachEntry(QIODevice &device, const QString &path, const std::stop_token &stop,
               const std::function<bool(const QString &, QIODevice &)> &entry,
               const std::function<void(const SourceError &)> &complain);

} // namespace BounceLens
