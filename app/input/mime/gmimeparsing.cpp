// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/gmimeparsing.h"

#include <cstring>
#include <mutex>

namespace BounceLens {

namespace {

/// What the parser of this thread has made so far.
struct Parsing
{
    GMimeStream *stream = nullptr;
    int parts = 0;
    int fields = 0;
    qsizetype fieldBytes = 0;
    MimeFindings *findings = nullptr;
};
thread_local Parsing *t_parsing = nullptr;

/// Ends the mail where the parser stands now.
void endHere(Parsing &parsing, bool MimeFindings::*reason)
{
    if (parsing.findings->leftOut == 0) {
        const gint64 at = g_mime_stream_tell(parsing.stream);
        parsing.findings->*reason = true;
        parsing.findings->leftOut = std::max<qsizetype>(1, g_mime_stream_length(parsing.stream) - at);
        g_mime_stream_set_bounds(parsing.stream, 0, at);
    }
}

void countField(GMimeParser * /*parser*/, const char *name, const char *value, gint64 /*offset*/, gpointer /*data*/)
{
    Parsing &parsing = *t_parsing;
    parsing.fieldBytes += qsizetype(qstrlen(name) + qstrlen(value));
    if (++parsing.fields > kMaxParsedFields || parsing.fieldBytes > kMaxParsedFieldBytes) {
        endHere(parsing, &MimeFindings::hasManyFields);
    }
}

void countPart()
{
    if (t_parsing && ++t_parsing->parts > kMaxParsedParts) {
        endHere(*t_parsing, &MimeFindings::hasManyParts);
    }
}

/// True for the fields that say what a part is. GMime splits the value of each field that it reads into words, which
/// take fifty times its room.
bool isRead(GMimeHeader *field)
{
    constexpr size_t kMostBytes = 64 * 1024; // of a value; file names are the longest, and have under 1 KB
    const char *value = g_mime_header_get_raw_value(field);
    return g_ascii_strncasecmp(g_mime_header_get_name(field), "Content-", 8) == 0 && value &&
           strnlen(value, kMostBytes) < kMostBytes;
}

/// Counts the parts of a class (each gets its content type once, when it is made), and lets it read few of its fields.
template <GType (*typeOf)()>
void watch()
{
    static GMimeObjectClass former;
    auto *parts = static_cast<GMimeObjectClass *>(g_type_class_ref(typeOf()));
    former = *parts;
    parts->set_content_type = [](GMimeObject *part, GMimeContentType *type) {
        countPart();
        former.set_content_type(part, type);
    };
    parts->header_added = [](GMimeObject *part, GMimeHeader *field) {
        if (isRead(field)) {
            former.header_added(part, field);
        }
    };
}

/// Lets a message handle its fields as any other part of a mail does: no addresses are read.
void leaveAddressesUnread()
{
    const auto *objects = static_cast<const GMimeObjectClass *>(g_type_class_ref(GMIME_TYPE_OBJECT));
    auto *messages = static_cast<GMimeObjectClass *>(g_type_class_ref(GMIME_TYPE_MESSAGE));
    messages->header_added = objects->header_added;
    messages->header_changed = objects->header_changed;
    messages->header_removed = objects->header_removed;
}

void collectWarning(gint64 /*offset*/, GMimeParserWarning warning, const gchar * /*item*/, gpointer data)
{
    auto &findings = *static_cast<MimeFindings *>(data);
    findings.isTooDeep = findings.isTooDeep || warning == GMIME_CRIT_NESTING_OVERFLOW;
    findings.isTruncated = findings.isTruncated || (warning == GMIME_WARN_TRUNCATED_MESSAGE && findings.leftOut == 0);
}

template <typename Object, typename Construct>
GObjectPointer<Object> parsed(QByteArrayView bytes, MimeFindings &findings, Construct construct)
{
    initialiseGMime();
    const GObjectPointer<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), size_t(bytes.size())));
    const GObjectPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_warning_callback(options, collectWarning, &findings, nullptr);
    Parsing parsing{.stream = stream.get(), .findings = &findings};
    Parsing *former = std::exchange(t_parsing, &parsing);
    g_mime_parser_set_header_regex(parser.get(), "", countField, nullptr);
    GObjectPointer<Object> object(construct(parser.get(), options));
    t_parsing = former;
    g_mime_parser_options_free(options);
    return object;
}

} // namespace

void initialiseGMime()
{
    static std::once_flag once;
    std::call_once(once, [] {
        g_mime_init();
        leaveAddressesUnread();
        watch<g_mime_message_get_type>();
        watch<g_mime_part_get_type>();
        watch<g_mime_text_part_get_type>();
        watch<g_mime_multipart_get_type>();
        watch<g_mime_multipart_signed_get_type>();
        watch<g_mime_multipart_encrypted_get_type>();
        watch<g_mime_message_part_get_type>();
        watch<g_mime_message_partial_get_type>();
        watch<g_mime_application_pkcs7_mime_get_type>();
    });
}

GObjectPointer<GMimeMessage> parseMessage(QByteArrayView bytes, MimeFindings &findings)
{
    return parsed<GMimeMessage>(bytes, findings, g_mime_parser_construct_message);
}

GObjectPointer<GMimeObject> parsePart(QByteArrayView bytes, MimeFindings &findings)
{
    return parsed<GMimeObject>(bytes, findings, g_mime_parser_construct_part);
}

} // namespace BounceLens
