// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/outlook/rtfcompression.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <memory>
#include <optional>

namespace BounceLens {

constexpr int kMaxStreams = 8000; ///< opened of one file; a report with 500 recipients has some 5,000 that are wanted
constexpr qint64 kMaxStreamBytes =
    32 * 1024 * 1024; ///< read of all streams of one file; the text holds 2 million letters

/// What was read of a stream.
struct StreamData
{
    QByteArray bytes;
    qint64 size = 0; ///< that the stream has by the directory
};

/// What all storages of one compound file share.
struct CompoundBudget
{
    int streams = kMaxStreams;
    qint64 bytes = kMaxStreamBytes;
    qint64 rtfBytes = kMaxRtfBytes; ///< that RTF may have after decompression, of all messages together
    bool isDamaged = false;         ///< something could not be read, or not whole
    bool isSpent = false;           ///< something was left unread
};

/// A storage (folder) of a compound file, MS-CFB, read by libgsf. Names are as they are written, UTF-8.
class Storage
{
public:
    Storage(Storage &&) noexcept;
    Storage &operator=(Storage &&) noexcept;
    ~Storage();

    /// The root of a file. A file whose end is missing is filled up with zeros, so that what is there can be read.
    /// \a budget says afterwards what went wrong. Nothing if it is no compound file or too damaged to be one.
    [[nodiscard]] static std::optional<Storage> open(const QByteArray &bytes, std::shared_ptr<CompoundBudget> budget);

    [[nodiscard]] const QList<QByteArray> &names() const { return m_names; }
    [[nodiscard]] std::optional<Storage> storage(const QByteArray &name) const;
    /// At most \a most bytes of a stream; nothing if there is none of that name.
    [[nodiscard]] std::optional<StreamData> stream(const QByteArray &name, qint64 most) const;
    [[nodiscard]] CompoundBudget &budget() const;

private:
    struct Source;
    explicit Storage(std::unique_ptr<Source> source);

    std::unique_ptr<Source> m_source;
    QList<QByteArray> m_names;
};

} // namespace BounceLens
