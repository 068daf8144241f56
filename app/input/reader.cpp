// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/reader.h"

#include "input/binary.h"
#include "input/charset.h"
#include "input/limits.h"
#include "input/mail.h"
#include "input/msgfile.h"
#include "input/outlook/compoundcheck.h"
#include "input/outlook/rtfcompression.h"
#include "input/pastedtext.h"
#include "input/secrets.h"
#include "input/structure.h"
#include "input/textbuilder.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

bool isBlankInput(QByteArrayView bytes)
{
    return std::ranges::all_of(bytes, [](char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; });
}

void readAsMail(QByteArrayView bytes, Document &document, std::stop_token stop)
{
    document.format = DocumentFormat::Mail;
    document.text.reserve(
        std::min(bytes.size() + bytes.size() / 8, kMaxTextCharacters)); // saves growing it step by step
    TextBuilder builder(document);
    readMail(bytes, document, builder, std::move(stop));
    builder.finish();
}

void readAsBinary(QByteArrayView bytes, Document &document)
{
    document.format = DocumentFormat::Binary;
    if (isTnef(bytes)) {
        document.notes.append({.id = NoteId::Winmail, .lines = {}, .detail = {}, .amount = bytes.size()});
    } else {
        document.notes.append(
            {.id = NoteId::NotText, .lines = {}, .detail = signatureName(bytes), .amount = bytes.size()});
    }
}

/// Sections must stand in the order of their lines and inside the text, whatever was left out.
void trimSections(Document &document)
{
    const int last = document.lineCount();
    document.sections.removeIf([last](const Section &section) { return section.lines.first > last; });
    for (Section &section : document.sections) {
        section.lines.last = std::min(section.lines.last, last);
        section.body =
            section.body.first > last ? LineRange{} : LineRange{section.body.first, std::min(section.body.last, last)};
    }
}

/// Says that the end of an input was not read.
void noteLeftOut(qint64 bytes, Document &document)
{
    const auto note = std::ranges::find(document.notes, NoteId::Shortened, &Note::id);
    if (note != document.notes.end()) {
        note->amount += bytes;
    } else if (bytes > 0) {
        document.notes.append({.id = NoteId::Shortened, .lines = {}, .detail = {}, .amount = bytes});
    }
}

void readReadable(QByteArrayView bytes, DocumentFormat format, Document &document, std::stop_token stop)
{
    if (format == DocumentFormat::Mail) {
        readAsMail(bytes, document, std::move(stop));
    } else {
        const qsizetype read = std::min(bytes.size(), kMaxTextBytes);
        readPastedText(decodeFile(bytes.first(read)), document, std::move(stop));
        noteLeftOut(bytes.size() - read, document);
    }
    document.raw = bytes.first(std::min(bytes.size(), kMaxRawBytes)).toByteArray();
    maskRaw(document);
    trimSections(document);
    findInlinedParts(document);
    readSectionFields(document);
}

Document readPlain(QByteArrayView bytes, std::stop_token stop)
{
    Document document;
    document.size = bytes.size();
    if (isBlankInput(bytes)) {
        document.notes.append({.id = NoteId::Empty, .lines = {}, .detail = {}});
        return document;
    }
    const bool isWide = isUtf16(bytes);
    if (!isWide && looksBinary(bytes) && !looksLikeMail(bytes)) {
        readAsBinary(bytes, document);
        return document;
    }
    const qsizetype wideBytes = std::min(bytes.size(), 2 * kMaxTextBytes);
    const QByteArray narrow = isWide ? decodeFile(bytes.first(wideBytes)).toUtf8() : QByteArray();
    const QByteArrayView readable = isWide ? QByteArrayView(narrow) : bytes;
    const bool isMail = looksLikeMail(readable) && !isEncodedMail(readable);
    readReadable(readable, isMail ? DocumentFormat::Mail : DocumentFormat::Text, document, std::move(stop));
    noteLeftOut(isWide ? bytes.size() - wideBytes : 0, document);
    return document;
}

/// An Outlook file is read as the mail that is made of it; its own bytes say nothing to a person.
Document readOutlook(QByteArrayView bytes, std::stop_token stop)
{
    Document document;
    document.size = bytes.size();
    qint64 rtfBytes = kMaxRtfBytes;
    const OutlookContent content = readMsgFile(bytes, stop, rtfBytes);
    document.notes = content.notes;
    if (content.form == OutlookContent::Form::Mail) {
        readReadable(content.bytes, DocumentFormat::Mail, document, std::move(stop));
    } else if (!isBlankInput(content.bytes)) {
        readReadable(content.bytes, DocumentFormat::Text, document, std::move(stop));
    } else if (content.form == OutlookContent::Form::Other) {
        readAsBinary(bytes, document);
    } else {
        document.format = DocumentFormat::Binary;
    }
    return document;
}

} // namespace

Document readDocument(QByteArrayView bytes, std::stop_token stop)
{
    const QByteArrayView read = bytes.first(std::min<qsizetype>(bytes.size(), kMaxFileBytes));
    Document document = isCompoundFile(read) ? readOutlook(read, std::move(stop)) : readPlain(read, std::move(stop));
    noteLeftOut(bytes.size() - read.size(), document);
    return document;
}

} // namespace BounceLens
