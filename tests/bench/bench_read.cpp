// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/analyse.h"
#include "input/file.h"
#include "input/reader.h"

#include <QDir>
#include <QElapsedTimer>
#include <QTextStream>

#include <algorithm>

#include <gmime/gmime.h>

using namespace BounceLens;

namespace {

constexpr int kRounds = 401;

struct Sample
{
    QString name;
    QByteArray bytes;
    QList<qint64> parsing;     ///< nanoseconds, one a round: GMime by itself
    QList<qint64> reading;     ///< readDocument()
    QList<qint64> recognising; ///< analyse()
};

double median(QList<qint64> values)
{
    std::ranges::sort(values);
    return double(values.at(values.size() / 2)) / 1e3;
}

bool isText(GMimeObject *part)
{
    GMimeContentType *type = g_mime_object_get_content_type(part);
    return g_mime_content_type_is_type(type, "text", "*") || g_mime_content_type_is_type(type, "message", "*");
}

/// Decodes one part to bytes if it is text, and the parts of a message inside the message.
void decode(GMimeObject * /*parent*/, GMimeObject *part, gpointer decoded)
{
    if (GMIME_IS_MESSAGE_PART(part)) {
        GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part));
        if (message) {
            g_mime_message_foreach(message, decode, decoded);
        }
        return;
    }
    GMimeDataWrapper *content =
        GMIME_IS_PART(part) && isText(part) ? g_mime_part_get_content(GMIME_PART(part)) : nullptr;
    if (content) {
        GMimeStream *memory = g_mime_stream_mem_new();
        *static_cast<gint64 *>(decoded) += g_mime_data_wrapper_write_to_stream(content, memory);
        g_object_unref(memory);
    }
}

void ignoreWarning(gint64 /*offset*/, GMimeParserWarning /*warning*/, const gchar * /*item*/, gpointer /*data*/) {}

/// What the reading of a mail costs at least: GMime's parse, and its decoding of the parts that are text.
gint64 parse(const QByteArray &bytes)
{
    gint64 decoded = 0;
    GMimeStream *stream = g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size()));
    GMimeParser *parser = g_mime_parser_new_with_stream(stream);
    GMimeParserOptions *options = g_mime_parser_options_new();
    g_mime_parser_options_set_warning_callback(options, ignoreWarning, nullptr, nullptr);
    if (GMimeMessage *message = g_mime_parser_construct_message(parser, options)) {
        g_mime_message_foreach(message, decode, &decoded);
        g_object_unref(message);
    }
    g_mime_parser_options_free(options);
    g_object_unref(parser);
    g_object_unref(stream);
    return decoded;
}

template <typename Work>
qint64 timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return timer.nsecsElapsed();
}

void measure(Sample &sample)
{
    Document document;
    Analysis analysis;
    sample.parsing.append(timed([&] { parse(sample.bytes); }));
    sample.reading.append(timed([&] { document = readDocument(sample.bytes); }));
    sample.recognising.append(timed([&] { analysis = analyse(document); }));
}

QList<Sample> samplesIn(const QString &folder)
{
    QList<Sample> samples;
    for (const QFileInfo &info : QDir(folder).entryInfoList({QStringLiteral("*.eml")}, QDir::Files, QDir::Name)) {
        if (const auto bytes = readFile(info.filePath())) {
            samples.append({.name = info.fileName(), .bytes = *bytes, .parsing = {}, .reading = {}, .recognising = {}});
        }
    }
    return samples;
}

} // namespace

/// Prints, in microseconds, what reading and recognising a mail cost over GMime's own parse of it. Files may be named.
int main(int argc, char **argv)
{
    g_mime_init();
    QList<Sample> samples = samplesIn(QStringLiteral(SAMPLES)) + samplesIn(QStringLiteral(GOLDEN));
    for (int at = 1; at < argc; ++at) {
        const QString path = QString::fromLocal8Bit(argv[at]);
        if (const auto bytes = readFile(path)) {
            samples.append({.name = path, .bytes = *bytes, .parsing = {}, .reading = {}, .recognising = {}});
        }
    }
    for (int round = 0; round < kRounds; ++round) {
        std::ranges::for_each(samples, measure);
    }
    QTextStream out(stdout);
    out << "   bytes  GMime   read  recognise  over GMime (medians, us)\n";
    for (const Sample &sample : std::as_const(samples)) {
        const double own = median(sample.parsing);
        const double read = median(sample.reading);
        const double recognised = median(sample.recognising);
        out << qSetFieldWidth(8) << sample.bytes.size() << qSetFieldWidth(7) << qSetRealNumberPrecision(4) << own
            << read << qSetFieldWidth(11) << recognised << qSetFieldWidth(12) << read + recognised - own
            << qSetFieldWidth(0) << "  " << sample.name << '\n';
    }
    return 0;
}
