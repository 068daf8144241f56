// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/mimecontent.h"

#include "input/addressfield.h"
#include "input/charset.h"
#include "input/limits.h"
#include "input/mime/gmimeparsing.h"
#include "input/mime/mailsource.h"

#include <cstring>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// The bytes of a part as they stand in the mail, at most so many.
QByteArray firstBytesOf(GMimeDataWrapper *content, gint64 most)
{
    GMimeStream *stream = content ? g_mime_data_wrapper_get_stream(content) : nullptr;
    if (!stream) {
        return {};
    }
    g_mime_stream_reset(stream);
    QByteArray bytes(std::clamp<gint64>(g_mime_stream_length(stream), 0, most), Qt::Uninitialized);
    bytes.resize(std::max<ssize_t>(0, g_mime_stream_read(stream, bytes.data(), size_t(bytes.size()))));
    g_mime_stream_reset(stream);
    return bytes;
}

/// Bytes of a field whose encoded words (RFC 2047) are decoded; GMime takes fifty times their room for it.
constexpr qsizetype kMaxDecodedField = 64 * 1024;

QString decodedField(const QByteArray &raw)
{
    char *decoded = g_mime_utils_header_decode_text(nullptr, raw.constData());
    const QString text = decodeText(decoded, {}).text.simplified();
    g_free(decoded);
    return text;
}

bool isEncoded(GMimeDataWrapper *content)
{
    const GMimeContentEncoding encoding = g_mime_data_wrapper_get_encoding(content);
    return encoding == GMIME_CONTENT_ENCODING_BASE64 || encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE ||
           encoding == GMIME_CONTENT_ENCODING_UUENCODE;
}

} // namespace

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
    if (!isEncoded(content)) {
        return firstBytesOf(content, kMost);
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
    return firstBytesOf(g_mime_part_get_content(part), kMost);
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

bool hasField(GMimeObject *object, const char *name)
{
    return g_mime_header_list_get_header(g_mime_object_get_header_list(object), name) != nullptr;
}

QString fieldOf(GMimeObject *object, const char *name)
{
    GMimeHeader *header = g_mime_header_list_get_header(g_mime_object_get_header_list(object), name);
    const char *raw = header ? g_mime_header_get_raw_value(header) : nullptr;
    return raw ? decodedField(QByteArray(raw, qsizetype(strnlen(raw, kMaxDecodedField)))) : QString();
}

QString fieldText(GMimeHeader *header)
{
    const char *raw = g_mime_header_get_raw_value(header);
    const char *name = g_mime_header_get_raw_name(header);
    const QByteArrayView written(name ? name : g_mime_header_get_name(header));
    const QByteArrayView value(raw);
    if (value.size() <= kMaxDecodedField && value.contains("=?")) {
        return decodeText(written, {}).text + ": "_L1 +
               (isAddressField(written) ? decodedAddresses(value.toByteArray()) : decodedField(raw));
    }
    QByteArray line;
    line.reserve(written.size() + 1 + value.size());
    line.append(written).append(':').append(value);
    const QString text = QString::fromUtf8(line);
    return text.contains(QChar::ReplacementCharacter) ? decodeText(written, {}).text + u':' + decodeText(value, {}).text
                                                      : text;
}

GObjectPointer<GMimeObject> repaired(GMimeMultipart *multipart, MimeFindings &findings)
{
    const char *prologue = g_mime_multipart_get_prologue(multipart);
    const QByteArray text(g_mime_multipart_get_count(multipart) == 0 && prologue ? prologue : "");
    const QByteArray boundary = boundaryIn(QString::fromLatin1(text)).toLatin1();
    if (boundary.isEmpty()) {
        return {};
    }
    const QByteArray whole = "Content-Type: " + mediaTypeOf(GMIME_OBJECT(multipart)).toLatin1() + "; boundary=\"" +
                             boundary + "\"\n\n" + text;
    GObjectPointer<GMimeObject> object = parsePart(whole, findings);
    const bool hasParts =
        object && GMIME_IS_MULTIPART(object.get()) && g_mime_multipart_get_count(GMIME_MULTIPART(object.get())) > 0;
    return hasParts ? std::move(object) : GObjectPointer<GMimeObject>();
}

} // namespace BounceLens
