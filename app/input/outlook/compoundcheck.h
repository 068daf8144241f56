// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <expected>

namespace BounceLens {

/// Why a compound file is not handed to libgsf.
enum class CompoundFault {
    Damaged, ///< the header, the allocation table or the directory make no sense
    TooMuch, ///< more than the limits below
};

constexpr qint64 kMaxCompoundBytes = 96 * 1024 * 1024; ///< that the allocation table speaks of; 1.5 times kMaxFileBytes
constexpr int kMaxDirectoryEntries = 100'000; ///< libgsf keeps some 350 bytes for each; a large mail has under 5,000
constexpr int kMaxSiblings = 10'000; ///< of one storage; libgsf sorts them by insertion: 10,000 take about a second
constexpr int kMaxTreeDepth = 5000;  ///< entries; libgsf walks the directory by recursion, some 300 bytes of stack each
constexpr qint64 kMaxMiniStreamBytes = 8 * 1024 * 1024; ///< of all short streams; libgsf walks their table for each one

struct CompoundShape
{
    qint64 size = 0; ///< bytes that the file must have for all sectors in use to exist
    qint64 sectorSize = 0;
};

/// True if the bytes begin with the signature of a compound file (OLE2), MS-CFB section 2.2.
[[nodiscard]] bool isCompoundFile(QByteArrayView bytes);

/// Walks header, allocation tables and directory (MS-CFB sections 2.2 to 2.6) of a file that may be hostile, without
/// recursion and within the limits above. libgsf 1.14 trusts what stands there: a directory that is one long list
/// ends its stack, and one with 100,000 siblings its user's patience.
[[nodiscard]] std::expected<CompoundShape, CompoundFault> checkCompound(QByteArrayView bytes);

} // namespace BounceLens
