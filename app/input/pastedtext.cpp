// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/pastedtext.h"

#include "input/layers/layers.h"
#include "input/layers/telling.h"
#include "input/log.h"
#include "input/mail.h"
#include "input/mime/mailsource.h"
#include "input/picture.h"
#include "input/structure.h"
#include "input/textbuilder.h"
#include "input/transcript.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString withUnixLineEnds(QString text)
{
    return text.replace(u"\r\r\n"_s, u"\n"_s).replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

void addWholeSection(Document &document, SectionKind kind)
{
    const LineRange all{1, document.lineCount()};
    document.sections = {Section{.kind = kind, .depth = 0, .mediaType = {}, .lines = all, .body = all, .blocks = {}}};
}

/// "R" at the start of a line is a command of openssl s_client itself.
void noteRenegotiation(const Document &document, TextBuilder &builder)
{
    for (int line = 1; line <= document.lineCount(); ++line) {
        if (document.line(line).trimmed() == "RENEGOTIATING"_L1) {
            builder.addNote(NoteId::Renegotiation, {line, line});
            return;
        }
    }
}

/// What the lines are: a log, a dialogue, or any other text.
void decideForm(Document &document, TextBuilder &builder)
{
    const LineRange whole{1, document.lineCount()};
    if (looksLikeLog(document)) {
        document.format = DocumentFormat::Log;
        document.logLines = readLogLines(document);
        addWholeSection(document, SectionKind::LogLines);
    } else if (looksLikeTranscript(document, whole) && !looksLikeReport(document, whole)) {
        document.format = DocumentFormat::Transcript;
        document.turns = readTurns(document, whole);
        noteRenegotiation(document, builder);
        addWholeSection(document, SectionKind::Dialogue);
    } else {
        document.format = DocumentFormat::Text;
        addWholeSection(document, SectionKind::Text);
    }
}

/// Words, and below them the source of a mail.
void readSource(QStringView text, qsizetype source, Document &document, TextBuilder &builder, std::stop_token stop)
{
    document.format = DocumentFormat::Mail;
    if (const LineRange words = builder.addLines(text.first(source)); !words.isEmpty()) {
        document.sections.append(
            {.kind = SectionKind::Preamble, .depth = 0, .mediaType = {}, .lines = words, .body = words, .blocks = {}});
    }
    readMail(text.sliced(source).toUtf8(), document, builder, std::move(stop));
    builder.finish();
}

/// \return false if there is no mail in the text
bool readMailIn(const QString &text, Document &document, TextBuilder &builder, const std::stop_token &stop)
{
    if (const QString boundary = boundaryOfBody(text); !boundary.isEmpty()) {
        document.format = DocumentFormat::Text;
        readMailBody(text, boundary, document, builder, stop);
        builder.finish();
        return true;
    }
    if (const qsizetype source = bounceSourceIn(text); source >= 0) {
        readSource(text, source, document, builder, stop);
        return true;
    }
    return false;
}

} // namespace

void readPastedText(QString text, Document &document, std::stop_token stop)
{
    constexpr qsizetype kLongestHeader = 64 * 1024; // characters
    TextBuilder builder(document);
    text = withUnixLineEnds(std::move(text));
    if (!isEncodedMail(text.first(std::min(text.size(), kLongestHeader)).toUtf8()) &&
        readMailIn(text, document, builder, stop)) {
        return;
    }
    Unwrapped unwrapped = withoutLayers(std::move(text));
    if (!unwrapped.layers.isEmpty()) {
        builder.noteLayers(unwrapped.layers);
        const bool isWholeMail = looksLikeMail(unwrapped.text.toUtf8());
        if (isWholeMail) {
            readSource(unwrapped.text, 0, document, builder, stop);
            return;
        }
        if (readMailIn(unwrapped.text, document, builder, stop)) {
            return;
        }
    }
    if (readAsPicture(unwrapped.text)) {
        builder.addNote(NoteId::FromPicture);
    }
    builder.addUnwrapped(unwrapped);
    builder.finish();
    decideForm(document, builder);
}

} // namespace BounceLens
