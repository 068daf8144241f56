// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mimecontent.h"

#include "input/reader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

QString mediaTypeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    if (!type) {
        return u"text/plain"_s;
    }
    return (QString::fromUtf8(g_mime_content_type_get_media_type(type)) + u'/' +
            QString::fromUtf8(g_mime_content_type_get_media_subtype(type)))
        .toLower();
}

SectionKind kindOf(const QString &mediaType)
{
    if (mediaType == "message/delivery-status"_L1 || mediaType == "message/global-delivery-status"_L1) {
        return SectionKind::DeliveryStatus;
    }
    if (mediaType == "message/feedback-report"_L1) {
        return SectionKind::FeedbackReport;
    }
    if (mediaType == "message/disposition-notification"_L1 ||
        mediaType == "message/global-disposition-notification"_L1) {
        return SectionKind::Disposition;
    }
    if (mediaType == "text/rfc822-headers"_L1 || mediaType == "message/global-headers"_L1 ||
        mediaType == "text/rfc822"_L1 || mediaType == "message/global"_L1 || mediaType == "message/rfc822"_L1) {
        return SectionKind::Returned;
    }
    return mediaType.startsWith("text/"_L1) ? SectionKind::Text : SectionKind::Attachment;
}

QByteArray charsetOf(GMimePart *part)
{
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    return charset ? QByteArray(charset).trimmed() : QByteArray();
}

QByteArray bytesOf(GMimePart *part)
{
    constexpr gint64 kMost = gint64(kMaxTextCharacters) * 4;
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content) {
        return {};
    }
    GByteArray *bytes = g_byte_array_new();
    const GObjectPointer<GMimeStream> memory(g_mime_stream_mem_new_with_byte_array(bytes));
    g_mime_stream_mem_set_owner(GMIME_STREAM_MEM(memory.get()), TRUE);
    g_mime_data_wrapper_write_to_stream(content, memory.get());
    return QByteArray(reinterpret_cast<const char *>(bytes->data), std::min<gint64>(bytes->len, kMost));
}

qint64 sizeOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    const gint64 length = stream ? std::max<gint64>(0, g_mime_stream_length(stream)) : 0;
    const char *stated = g_mime_object_get_content_disposition_parameter(GMIME_OBJECT(part), "size");
    constexpr gint64 kLineEnds = 4;
    return length > kLineEnds || !stated ? length : std::max<gint64>(0, QByteArrayView(stated).toLongLong());
}

QByteArray storedBytesOf(GMimePart *part)
{
    constexpr gint64 kMost = 64 * 1024;
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!stream) {
        return {};
    }
    g_mime_stream_reset(stream);
    QByteArray bytes(std::clamp<gint64>(g_mime_stream_length(stream), 0, kMost), Qt::Uninitialized);
    bytes.resize(std::max<ssize_t>(0, g_mime_stream_read(stream, bytes.data(), size_t(bytes.size()))));
    g_mime_stream_reset(stream);
    return bytes;
}

qsizetype countNotBase64(const QByteArray &bytes)
{
    return std::ranges::count_if(bytes, [](char c) {
        const bool isAlphabet = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
                                c == '+' || c == '/' || c == '=';
        return !isAlphabet && c != '\n' && c != '\r' && c != ' ' && c != '\t';
    });
}

bool hasBrokenEscape(const QByteArray &bytes)
{
    const auto isHex = [](char c) { return isxdigit(static_cast<unsigned char>(c)) != 0; };
    for (qsizetype at = bytes.indexOf('='); at >= 0 && at + 2 < bytes.size(); at = bytes.indexOf('=', at + 1)) {
        const char next = bytes[at + 1];
        if (next != '\n' && next != '\r' && next != ' ' && next != '\t' && !(isHex(next) && isHex(bytes[at + 2]))) {
            return true;
        }
    }
    return false;
}

} // namespace BounceLens
