// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/mimepart.h"

#include "input/fields.h"
#include "input/html.h"
#include "input/limits.h"
#include "input/mail.h"
#include "input/mime/attachedbounce.h"
#include "input/mime/mailparser.h"
#include "input/mime/mailsource.h"
#include "input/msgfile.h"
#include "input/outlook/compoundcheck.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// True for a page that takes something from its reader, or runs a program.
bool asksForInput(QStringView html)
{
    return html.contains("<form"_L1, Qt::CaseInsensitive) || html.contains("<input"_L1, Qt::CaseInsensitive) ||
           html.contains("<script"_L1, Qt::CaseInsensitive);
}

bool holdsDeliveryStatus(GMimeMessage *message)
{
    bool isFound = false;
    g_mime_message_foreach(
        message,
        [](GMimeObject * /*parent*/, GMimeObject *part, gpointer found) {
            auto &isHeld = *static_cast<bool *>(found);
            isHeld = isHeld || kindOf(mediaTypeOf(part)) == SectionKind::DeliveryStatus;
        },
        &isFound);
    return isFound;
}

/// Some old programs put the returned message's header where a part's header belongs.
bool isMessageHeader(GMimeObject *object)
{
    return hasField(object, "Received") && hasField(object, "From");
}

} // namespace

MimeWalk::MimeWalk(Document &document, TextBuilder &builder, std::stop_token stop)
    : m_document(document)
    , m_builder(builder)
    , m_stop(std::move(stop))
{
}

bool MimeWalk::isStopped() const
{
    return m_stop.stop_requested();
}

void MimeWalk::openSection(SectionKind kind, const QString &mediaType)
{
    if (!m_insideReturned) {
        m_document.sections.append({.kind = kind,
                                    .depth = m_messageDepth,
                                    .mediaType = mediaType,
                                    .lines = {m_builder.nextLine(), m_builder.nextLine()},
                                    .body = {},
                                    .blocks = {}});
    }
}

void MimeWalk::closeSection(LineRange body)
{
    if (m_insideReturned) {
        return;
    }
    Section &section = m_document.sections.last();
    section.body = body;
    section.lines.last = m_builder.nextLine() - 1;
    if (section.lines.last < section.lines.first) {
        m_document.sections.removeLast();
    }
}

void MimeWalk::addMessage(GMimeMessage *message)
{
    openSection(SectionKind::MessageHeader, {});
    closeSection(addHeader(GMIME_OBJECT(message)));
    m_builder.addBlankLine();
    const bool wasInsideReport = std::exchange(m_insideReport, isReport(message));
    GMimeMessage *outer = std::exchange(m_message, message);
    if (GMimeObject *part = g_mime_message_get_mime_part(message)) {
        addObject(part);
    }
    m_insideReport = wasInsideReport;
    m_message = outer;
}

void MimeWalk::addBody(GMimeMessage *message)
{
    m_insideReport = holdsDeliveryStatus(message);
    m_message = message;
    if (GMimeObject *part = g_mime_message_get_mime_part(message)) {
        addObject(part);
    }
}

LineRange MimeWalk::addHeader(GMimeObject *object)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    const int count = headers ? g_mime_header_list_get_count(headers) : 0;
    const int first = m_builder.nextLine();
    for (int at = 0; at < std::min(count, kMaxHeaderFields); ++at) {
        m_builder.addLines(fieldText(g_mime_header_list_get_header_at(headers, at)));
    }
    const LineRange lines{first, m_builder.nextLine() - 1};
    if (count > kMaxHeaderFields) {
        m_builder.addNote(NoteId::TooManyHeaders, lines, {}, count - kMaxHeaderFields);
    }
    return lines.last < lines.first ? LineRange{} : lines;
}

bool MimeWalk::isReport(GMimeMessage *message) const
{
    GMimeObject *part = g_mime_message_get_mime_part(message);
    return part && mediaTypeOf(part) == "multipart/report"_L1;
}

void MimeWalk::addObject(GMimeObject *object)
{
    if (isStopped()) {
        return;
    }
    if (m_partDepth >= kMaxMimeDepth) {
        if (!m_document.hasNote(NoteId::TooDeep)) {
            m_builder.addNote(NoteId::TooDeep);
        }
        return;
    }
    if (++m_partCount > kMaxMimeParts) {
        return;
    }
    ++m_partDepth;
    if (GMIME_IS_MULTIPART(object)) {
        addMultipart(GMIME_MULTIPART(object));
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        addReturned(object, g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)));
    } else if (GMIME_IS_PART(object)) {
        addLeaf(GMIME_PART(object));
    }
    --m_partDepth;
}

void MimeWalk::addLoose(const char *text)
{
    const QString loose = decodeText(text ? text : "", {}).text;
    if (loose.trimmed().isEmpty()) {
        return;
    }
    openSection(SectionKind::Preamble, {});
    closeSection(m_builder.addText(loose));
    m_builder.addBlankLine();
}

void MimeWalk::addMultipart(GMimeMultipart *multipart)
{
    MimeFindings findings;
    if (const auto whole = repaired(multipart, findings)) {
        m_builder.addLeftOut(findings.leftOut);
        addObject(whole.get());
        return;
    }
    addLoose(g_mime_multipart_get_prologue(multipart));
    if (mediaTypeOf(GMIME_OBJECT(multipart)) == "multipart/alternative"_L1) {
        addAlternative(multipart);
    } else {
        const int count = g_mime_multipart_get_count(multipart);
        for (int at = 0; at < count && !isStopped(); ++at) {
            addObject(g_mime_multipart_get_part(multipart, at));
        }
        if (m_partCount > kMaxMimeParts && !m_document.hasNote(NoteId::TooManyParts)) {
            m_builder.addNote(NoteId::TooManyParts, {}, {}, count);
        }
    }
    addLoose(g_mime_multipart_get_epilogue(multipart));
}

void MimeWalk::addAlternative(GMimeMultipart *multipart)
{
    const int count = g_mime_multipart_get_count(multipart);
    GMimeObject *chosen = count > 0 ? g_mime_multipart_get_part(multipart, 0) : nullptr;
    for (int at = 0; at < count; ++at) {
        GMimeObject *part = g_mime_multipart_get_part(multipart, at);
        if (mediaTypeOf(part) == "text/plain"_L1) {
            chosen = part;
            break;
        }
    }
    if (chosen) {
        addObject(chosen);
    }
}

/// A bounce that was attached to a person's mail, and not the message that a bounce returns.
bool MimeWalk::isForwarded(GMimeMessage *message) const
{
    if (!message || m_insideReport || m_insideReturned) {
        return false;
    }
    return isReport(message) || greatestBounceSign(message) > (m_message ? bounceSignOf(m_message) : BounceSign::None);
}

void MimeWalk::addReturned(GMimeObject *part, GMimeMessage *message)
{
    ++m_messageDepth;
    if (isForwarded(message)) {
        addMessage(message);
    } else {
        openSection(SectionKind::Returned, mediaTypeOf(part));
        const bool wasInside = std::exchange(m_insideReturned, true);
        addHeader(part);
        m_builder.addBlankLine();
        const int first = m_builder.nextLine();
        if (message) {
            addMessage(message);
        }
        const int last = m_builder.nextLine() - 1;
        m_insideReturned = wasInside;
        closeSection(last < first ? LineRange{} : LineRange{first, last});
    }
    --m_messageDepth;
}

bool MimeWalk::addMailFile(GMimePart *part)
{
    const QByteArray bytes = m_insideReturned ? QByteArray() : mailFileOf(part);
    if (bytes.isEmpty()) {
        return false;
    }
    const GObjectPointer<GMimeMessage> message = parseMail(withoutMailLead(bytes).toByteArray(), &m_builder);
    addReturned(GMIME_OBJECT(part), message.get());
    return true;
}

bool MimeWalk::addOutlookFile(GMimePart *part, const QString &mediaType)
{
    const char *name = g_mime_part_get_filename(part);
    const bool isNamed = QString::fromUtf8(name ? name : "").endsWith(".msg"_L1, Qt::CaseInsensitive);
    const QByteArray bytes = isNamed || mediaType == "application/vnd.ms-outlook"_L1 ? bytesOf(part) : QByteArray();
    const OutlookContent content = isCompoundFile(bytes) ? readMsgFile(bytes, m_stop, m_rtfBytes) : OutlookContent();
    if (content.form != OutlookContent::Form::Mail) {
        return false;
    }
    const int line = m_builder.nextLine();
    const GObjectPointer<GMimeMessage> message = parseMail(content.bytes, &m_builder);
    addReturned(GMIME_OBJECT(part), message.get());
    for (const Note &note : content.notes) {
        m_builder.addNote(note.id, {line, std::max(line, m_builder.nextLine() - 1)}, note.detail, note.amount);
    }
    return true;
}

void MimeWalk::addLeaf(GMimePart *part)
{
    const QString mediaType = mediaTypeOf(GMIME_OBJECT(part));
    const SectionKind kind =
        m_partDepth > 1 && isMessageHeader(GMIME_OBJECT(part)) ? SectionKind::Returned : kindOf(mediaType);
    if (addMailFile(part)) {
        // shown as the message that it is
    } else if (kind != SectionKind::Attachment) {
        addText(part, kind, mediaType);
    } else if (!addOutlookFile(part, mediaType)) {
        addAttachment(part, mediaType);
    }
    if (m_partDepth > 1) {
        m_builder.addBlankLine();
    }
}

void MimeWalk::addText(GMimePart *part, SectionKind kind, const QString &mediaType)
{
    openSection(kind, mediaType);
    const int headerLine = m_builder.nextLine();
    const bool hasOwnHeader = m_partDepth > 1;
    if (hasOwnHeader && !addHeader(GMIME_OBJECT(part)).isEmpty()) {
        m_builder.addBlankLine();
    }
    QString text = contentOf(part).text;
    const int line = m_builder.nextLine();
    if (mediaType == "text/html"_L1) {
        const HtmlText read = readHtml(text);
        const char *name = asksForInput(text) ? g_mime_part_get_filename(part) : nullptr;
        text = read.text;
        m_builder.addNote(NoteId::HtmlOnly, {line, line}, name ? QString::fromUtf8(name) : QString());
        if (read.hidden > 0) {
            m_builder.addNote(NoteId::HiddenText, {line, line}, {}, read.hidden);
        }
    }
    if (kind == SectionKind::Text && !m_insideReturned) {
        addWords(text);
        return;
    }
    LineRange body = m_builder.addLines(text);
    if (kind == SectionKind::Returned && hasOwnHeader && isMessageHeader(GMIME_OBJECT(part))) {
        body = {headerLine, std::max(headerLine, body.last)};
    }
    closeSection(body);
}

/// Fills and closes the section that is open. A bounce whose source was pasted into the text is one that was attached.
void MimeWalk::addWords(const QString &text)
{
    const Unwrapped words = withoutLayers(text);
    const qsizetype source = m_insideReport ? -1 : bounceSourceIn(words.text);
    if (source < 0) {
        closeSection(m_builder.addUnwrapped(words));
        return;
    }
    m_builder.noteLayers(words.layers);
    closeSection(m_builder.addLines(QStringView(words.text).first(source)));
    const GObjectPointer<GMimeMessage> message = parseMail(words.text.sliced(source).toUtf8(), &m_builder);
    ++m_messageDepth;
    if (message && m_messageDepth < kMaxMimeDepth) {
        addMessage(message.get());
    }
    --m_messageDepth;
}

void MimeWalk::addAttachment(GMimePart *part, const QString &mediaType)
{
    openSection(SectionKind::Attachment, mediaType);
    const int line = m_builder.nextLine();
    addHeader(GMIME_OBJECT(part));
    closeSection({});
    const char *name = g_mime_part_get_filename(part);
    const QString shown = name ? QString::fromUtf8(name) : mediaType;
    const bool isWinmail =
        mediaType == "application/ms-tnef"_L1 || shown.compare("winmail.dat"_L1, Qt::CaseInsensitive) == 0;
    m_builder.addNote(isWinmail ? NoteId::Winmail : NoteId::AttachmentSkipped,
                      {line, std::max(line, m_builder.nextLine() - 1)}, shown, sizeOf(part));
}

Decoded MimeWalk::contentOf(GMimePart *part)
{
    const int line = m_builder.nextLine();
    const GMimeContentEncoding encoding = g_mime_part_get_content_encoding(part);
    if (encoding == GMIME_CONTENT_ENCODING_BASE64) {
        const QByteArray stored = storedBytesOf(part);
        const qsizetype strangers = countNotBase64(stored);
        if (strangers > 0) {
            m_builder.addNote(NoteId::BrokenEncoding, {line, line}, u"base64"_s);
        }
        if (strangers > stored.size() / 50) {
            return decodeText(stored, charsetOf(part));
        }
    } else if (encoding == GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE && hasBrokenEscape(storedBytesOf(part))) {
        m_builder.addNote(NoteId::BrokenEncoding, {line, line}, u"quoted-printable"_s);
    }
    Decoded decoded = decodeText(bytesOf(part), charsetOf(part));
    if (decoded.fit == CharsetFit::Guessed) {
        m_builder.addNote(NoteId::UnknownCharset, {line, line}, QString::fromLatin1(charsetOf(part)));
    }
    return decoded;
}

} // namespace BounceLens
