// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/sources/archive.h"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kPieceOfArchive = 64LL * 1024;

struct ArchiveFreer
{
    void operator()(archive *opened) const { archive_read_free(opened); }
};
using OpenArchive = std::unique_ptr<archive, ArchiveFreer>;

/// What libarchive reads from.
struct Packed
{
    QIODevice &device;
    QByteArray piece;
};

la_ssize_t readPacked(archive *, void *data, const void **piece)
{
    auto &packed = *static_cast<Packed *>(data);
    packed.piece = packed.device.read(kPieceOfArchive);
    *piece = packed.piece.constData();
    return packed.piece.size();
}

la_int64_t seekPacked(archive *, void *data, la_int64_t offset, int whence)
{
    QIODevice &device = static_cast<Packed *>(data)->device;
    const qint64 base = whence == SEEK_SET ? 0 : whence == SEEK_CUR ? device.pos() : device.size();
    return device.seek(base + offset) ? device.pos() : la_int64_t(ARCHIVE_FATAL);
}

OpenArchive opened(Packed &packed)
{
    OpenArchive reader(archive_read_new());
    archive_read_support_filter_gzip(reader.get());
    archive_read_support_filter_bzip2(reader.get());
    archive_read_support_filter_xz(reader.get());
    archive_read_support_filter_zstd(reader.get());
    archive_read_support_format_zip(reader.get());
    archive_read_support_format_7zip(reader.get());
    archive_read_support_format_tar(reader.get());
    archive_read_support_format_raw(reader.get());
    archive_read_set_read_callback(reader.get(), readPacked);
    if (!packed.device.isSequential()) {
        archive_read_set_seek_callback(reader.get(), seekPacked);
    }
    archive_read_set_callback_data(reader.get(), &packed);
    return archive_read_open1(reader.get()) == ARCHIVE_OK ? std::move(reader) : nullptr;
}

/// How much came out of an archive.
struct Unpacked
{
    qint64 bytes = 0;
    std::optional<SourceError::Reason> wrong;
};

/// One entry; ends early where a limit is met.
class EntryDevice final : public QIODevice
{
public:
    EntryDevice(archive *reader, Unpacked &unpacked)
        : m_reader(reader)
        , m_unpacked(unpacked)
    {
        open(QIODevice::ReadOnly);
    }
    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_unpacked.wrong) {
            return 0;
        }
        const la_ssize_t count = archive_read_data(m_reader, data, size_t(size));
        if (count < 0) {
            m_unpacked.wrong = archive_read_has_encrypted_entries(m_reader) > 0 ? SourceError::Reason::Locked
                                                                                : SourceError::Reason::Damaged;
            return 0;
        }
        m_unpacked.bytes += count;
        const qint64 packed = std::max<qint64>(1, archive_filter_bytes(m_reader, -1));
        if (m_unpacked.bytes > kMaxArchiveBytes) {
            m_unpacked.wrong = SourceError::Reason::TooMuch;
        } else if (m_unpacked.bytes > kFreeArchiveBytes && m_unpacked.bytes / packed > kMaxArchiveRatio) {
            m_unpacked.wrong = SourceError::Reason::TooTight;
        }
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    archive *m_reader;
    Unpacked &m_unpacked;
};

QString nameOf(archive_entry *entry)
{
    const char *name = archive_entry_pathname_utf8(entry);
    const char *raw = name ? name : archive_entry_pathname(entry);
    return raw ? QString::fromUtf8(raw) : QString();
}

/// What a packed file is called without its packing; "data" is libarchive's own word for it.
QString entryName(archive *reader, archive_entry *entry, const QString &path)
{
    return archive_format(reader) == ARCHIVE_FORMAT_RAW ? path : path + u'/' + nameOf(entry);
}

} // namespace

bool isArchive(QByteArrayView start)
{
    constexpr qsizetype kTarMark = 257;
    return start.startsWith("PK\x03\x04") || start.startsWith("PK\x05\x06") || start.startsWith("7z\xBC\xAF\x27\x1C") ||
           start.startsWith("\x1F\x8B") || start.startsWith("BZh") ||
           start.startsWith(QByteArrayView("\xFD"
                                           "7zXZ\0",
                                           6)) ||
           start.startsWith("\x28\xB5\x2F\xFD") ||
           (start.size() > kTarMark && start.sliced(kTarMark).startsWith("ustar"));
}

void eachEntry(QIODevice &device, const QString &path, const std::stop_token &stop,
               const std::function<bool(const QString &, QIODevice &)> &take,
               const std::function<void(const SourceError &)> &complain)
{
    using Fault = SourceError::Reason;
    const auto fail = [&complain](Fault reason, const QString &name) {
        complain(
            {.reason = reason, .file = {.reason = FileError::Reason::ReadFailed, .path = name, .systemMessage = {}}});
    };
    Packed packed{.device = device, .piece = {}};
    const OpenArchive reader = opened(packed);
    if (!reader) {
        fail(Fault::Damaged, path);
        return;
    }
    Unpacked unpacked;
    int entries = 0;
    for (archive_entry *entry = nullptr; !stop.stop_requested();) {
        const int result = archive_read_next_header(reader.get(), &entry);
        if (result == ARCHIVE_EOF) {
            return;
        }
        if (result < ARCHIVE_WARN) {
            fail(Fault::Damaged, path);
            return;
        }
        if (++entries > kMaxArchiveEntries) {
            fail(Fault::TooManyEntries, path);
            return;
        }
        const QString name = entryName(reader.get(), entry, path);
        const bool isFile =
            archive_entry_filetype(entry) == AE_IFREG || archive_format(reader.get()) == ARCHIVE_FORMAT_RAW;
        if (!isFile) {
            continue;
        }
        if (archive_entry_is_encrypted(entry) > 0) {
            fail(Fault::Locked, name);
            continue;
        }
        EntryDevice content(reader.get(), unpacked);
        const bool goesOn = take(name, content);
        if (unpacked.wrong) {
            fail(*unpacked.wrong, *unpacked.wrong == Fault::Locked || *unpacked.wrong == Fault::Damaged ? name : path);
            if (*unpacked.wrong == Fault::TooMuch || *unpacked.wrong == Fault::TooTight) {
                return;
            }
            unpacked.wrong.reset();
        }
        if (!goesOn) {
            return;
        }
    }
}

} // namespace BounceLens
