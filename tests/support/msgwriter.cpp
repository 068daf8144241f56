// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/msgwriter.h"

#include <QtEndian>

#include <gsf/gsf-outfile-msole.h>
#include <gsf/gsf-outfile.h>
#include <gsf/gsf-output-memory.h>
#include <gsf/gsf-utils.h>

namespace BounceLens {

namespace {

QByteArray littleEndian(quint64 value, int size)
{
    QByteArray bytes(8, '\0');
    qToLittleEndian(value, bytes.data());
    return bytes.first(size);
}

QByteArray streamName(quint16 id, quint16 type)
{
    return "__substg1.0_" + QByteArray::number((quint32(id) << 16) | type, 16).rightJustified(8, '0').toUpper();
}

void writeStream(GsfOutfile *storage, const QByteArray &name, const QByteArray &content)
{
    GsfOutput *output = gsf_outfile_new_child(storage, name.constData(), FALSE);
    if (!content.isEmpty()) {
        gsf_output_write(output, size_t(content.size()), reinterpret_cast<const guint8 *>(content.constData()));
    }
    gsf_output_close(output);
    g_object_unref(output);
}

} // namespace

MsgObject &MsgObject::stream(const QByteArray &name, const QByteArray &content)
{
    m_streams.removeIf([&name](const auto &written) { return written.first == name; });
    m_streams.append({name, content});
    return *this;
}

MsgObject &MsgObject::unicode(quint16 id, const QString &value)
{
    QByteArray bytes;
    for (const QChar c : value) {
        bytes += littleEndian(c.unicode(), 2);
    }
    return stream(streamName(id, 0x001F), bytes);
}

MsgObject &MsgObject::string8(quint16 id, const QByteArray &value)
{
    return stream(streamName(id, 0x001E), value);
}

MsgObject &MsgObject::binary(quint16 id, const QByteArray &value)
{
    return stream(streamName(id, 0x0102), value);
}

MsgObject &MsgObject::fixed(quint32 tag, quint64 value)
{
    constexpr quint32 kReadableAndWritable = 6;
    m_fixed += littleEndian(tag, 4) + littleEndian(kReadableAndWritable, 4) + littleEndian(value, 8);
    return *this;
}

MsgObject &MsgObject::number(quint16 id, qint32 value)
{
    return fixed((quint32(id) << 16) | 0x0003, quint32(value));
}

MsgObject &MsgObject::time(quint16 id, const QDateTime &value)
{
    constexpr qint64 kUnixEpoch = 11'644'473'600;
    return fixed((quint32(id) << 16) | 0x0040, quint64(value.toSecsSinceEpoch() + kUnixEpoch) * 10'000'000);
}

MsgObject &MsgObject::recipient(const MsgObject &recipient)
{
    m_recipients.append(recipient);
    return *this;
}

MsgObject &MsgObject::attachment(const MsgObject &attachment)
{
    m_attachments.append(attachment);
    return *this;
}

MsgObject &MsgObject::embedded(const MsgObject &message)
{
    m_embedded = {message};
    return *this;
}

void MsgObject::write(GsfOutfile *storage, int headerSize) const
{
    constexpr int kEmbeddedHeader = 24;
    constexpr int kPartHeader = 8;
    const auto writeStorage = [storage](const QByteArray &name, const MsgObject &object, int header) {
        GsfOutput *child = gsf_outfile_new_child(storage, name.constData(), TRUE);
        object.write(GSF_OUTFILE(child), header);
        gsf_output_close(child);
        g_object_unref(child);
    };
    const auto numbered = [](const char *prefix, qsizetype at) {
        return prefix + QByteArray::number(at, 16).rightJustified(8, '0').toUpper();
    };
    writeStream(storage, "__properties_version1.0", QByteArray(headerSize, '\0') + m_fixed);
    for (const auto &[name, content] : m_streams) {
        writeStream(storage, name, content);
    }
    for (qsizetype at = 0; at < m_recipients.size(); ++at) {
        writeStorage(numbered("__recip_version1.0_#", at), m_recipients.at(at), kPartHeader);
    }
    for (qsizetype at = 0; at < m_attachments.size(); ++at) {
        writeStorage(numbered("__attach_version1.0_#", at), m_attachments.at(at), kPartHeader);
    }
    if (!m_embedded.isEmpty()) {
        writeStorage(streamName(0x3701, 0x000D), m_embedded.first(), kEmbeddedHeader);
    }
}

QByteArray MsgObject::toFile() const
{
    constexpr int kTopHeader = 32;
    gsf_init();
    GsfOutput *memory = gsf_output_memory_new();
    GsfOutfile *root = gsf_outfile_msole_new(memory);
    write(root, kTopHeader);
    gsf_output_close(GSF_OUTPUT(root));
    const QByteArray bytes(reinterpret_cast<const char *>(gsf_output_memory_get_bytes(GSF_OUTPUT_MEMORY(memory))),
                           qsizetype(gsf_output_size(memory)));
    g_object_unref(root);
    g_object_unref(memory);
    return bytes;
}

QByteArray storedRtf(const QByteArray &rtf)
{
    return littleEndian(quint64(rtf.size()) + 12, 4) + littleEndian(quint64(rtf.size()), 4) + "MELA" +
           littleEndian(0, 4) + rtf;
}

} // namespace BounceLens
