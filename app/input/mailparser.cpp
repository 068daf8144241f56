// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mailparser.h"

#include "input/gmimesetup.h"

namespace BounceLens {

namespace {

void collectWarning(gint64 /*offset*/, GMimeParserWarning warning, const gchar * /*item*/, gpointer builder)
{
    if (!builder) {
        return;
    }
    auto &notes = *static_cast<TextBuilder *>(builder);
    if (warning == GMIME_CRIT_NESTING_OVERFLOW) {
        notes.addNote(NoteId::TooDeep);
    } else if (warning == GMIME_WARN_TRUNCATED_MESSAGE) {
        notes.addNote(NoteId::Truncated);
    }
}

} // namespace

GObjectPointer<GMimeMessage> parseMail(const QByteArray &bytes, TextBuilder *notes)
{
    initialiseGMime();
    const GObjectPointer<GMimeStream> stream(
        g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const GObjectPointer<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_warning_callback(options, collectWarning, notes, nullptr);
    GObjectPointer<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), options));
    g_mime_parser_options_free(options);
    return message;
}

} // namespace BounceLens
