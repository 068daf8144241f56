// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/mapimessage.h"

#include "input/binary.h"
#include "input/html.h"
#include "input/mail.h"
#include "input/msgfile.h"
#include "input/outlook/codepage.h"
#include "input/outlook/compoundcheck.h"
#include "input/outlook/mapiheader.h"
#include "input/outlook/rtf.h"
#include "input/outlook/rtfcompression.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kMaxMessageBytes = 16 * 1024 * 1024; // of an attached mail
constexpr qint64 kSignatureBytes = 8;

bool isBlank(const QString &text)
{
    return text.trimmed().isEmpty();
}

/// True if a text holds an enhanced status code, as the answers do that Exchange quotes.
bool holdsCode(const QString &text)
{
    static const QRegularExpression regex(uR"((?<![\w.])[245]\.\d{1,3}\.\d{1,3}(?![\w.]))"_s);
    return regex.match(text).hasMatch();
}

QString nameOf(const Properties &attachment)
{
    const QString name =
        attachment.firstLine({PropertyId::AttachLongFilename, PropertyId::AttachFilename, PropertyId::DisplayName});
    return QString(name).replace(u'"', u'\'').replace(u'\\', u'/');
}

/// The media type; that of text is not named, since its text is not there.
QByteArray mediaTypeOf(const Properties &attachment, const QByteArray &start)
{
    if (isTnef(start)) {
        return "application/ms-tnef";
    }
    static const QRegularExpression regex(uR"(^(?!text/|message/|multipart/)[a-z]+/[a-z0-9.+-]+$)"_s);
    const QString type = attachment.line(PropertyId::AttachMimeTag).toLower();
    return regex.match(type).hasMatch() ? type.toLatin1() : QByteArray("application/octet-stream");
}

bool beginsDeliveryStatus(const QByteArray &bytes)
{
    constexpr qsizetype kLooked = 2000;
    const QByteArray start = bytes.first(std::min(bytes.size(), kLooked)).toLower();
    return start.startsWith("reporting-mta:") || start.startsWith("final-recipient:") ||
           start.contains("\nfinal-recipient:");
}

MimeEntity namedOnly(const QString &name, const QByteArray &mediaType, qint64 size)
{
    return {.header = "Content-Type: " + mediaType + "\nContent-Disposition: attachment; filename=\"" + name.toUtf8() +
                      "\"; size=" + QByteArray::number(size) + '\n',
            .body = {}};
}

MimeEntity embedded(const char *mediaType, const QByteArray &content)
{
    return {.header = "Content-Type: " + QByteArray(mediaType) + '\n', .body = content};
}

} // namespace

MapiMessage::MapiMessage(std::stop_token stop, QList<Note> &notes)
    : m_stop(std::move(stop))
    , m_notes(notes)
{
}

void MapiMessage::note(NoteId id, const QString &detail, qint64 amount)
{
    const Note added{.id = id, .lines = {}, .detail = detail, .amount = amount};
    if (!m_notes.contains(added)) {
        m_notes.append(added);
    }
}

std::vector<Properties> MapiMessage::partsOf(const Properties &message, QByteArrayView prefix, int most)
{
    std::vector<Properties> parts;
    qsizetype leftOut = 0;
    for (const QByteArray &name : message.storage().names()) {
        if (!name.startsWith(prefix) || m_stop.stop_requested()) {
            continue;
        }
        if (parts.size() >= size_t(most)) {
            ++leftOut;
        } else if (auto storage = message.storage().storage(name)) {
            parts.emplace_back(std::move(*storage), PropertyHolder::Part, message.codePages());
        }
    }
    if (leftOut > 0) {
        note(NoteId::TooManyParts, {}, leftOut);
    }
    return parts;
}

QList<MimeEntity> MapiMessage::bodyOf(const Properties &message)
{
    const Decoded plain = message.text(PropertyId::Body, kMaxBodyBytes);
    if (plain.fit == CharsetFit::Guessed) {
        note(NoteId::UnknownCharset);
    }
    const QList<MimeEntity> body =
        isBlank(plain.text) ? formattedBodyOf(message) : QList<MimeEntity>{mimeTextPart("text/plain", plain.text)};
    m_hasText = m_hasText || !body.isEmpty();
    return body;
}

/// The HTML may be stored as text or, with its own code page, as bytes.
QList<MimeEntity> MapiMessage::formattedBodyOf(const Properties &message)
{
    QString html = message.text(PropertyId::Html, kMaxBodyBytes).text;
    if (const auto bytes = message.binary(PropertyId::Html, kMaxBodyBytes); isBlank(html) && bytes) {
        QList<int> pages = message.codePages();
        std::ranges::reverse(pages);
        html = decodeCodePage(bytes->bytes, pages).text;
    }
    if (!isBlank(html)) {
        return {mimeTextPart("text/html", html)};
    }
    const auto packed = message.binary(PropertyId::RtfCompressed, kMaxBodyBytes);
    CompoundBudget &budget = message.storage().budget();
    const auto rtf = packed ? decompressedRtf(packed->bytes, budget.rtfBytes) : std::nullopt;
    budget.rtfBytes = std::max<qint64>(0, budget.rtfBytes - (rtf ? rtf->size() : 0));
    budget.isSpent = budget.isSpent || budget.rtfBytes == 0;
    const RtfText text = rtf ? readRtf(*rtf) : RtfText();
    if (isBlank(text.text)) {
        return {};
    }
    return {mimeTextPart(text.origin == RtfOrigin::Html ? "text/html" : "text/plain", text.text)};
}

/// An .msg file that was attached as a file.
std::optional<MimeEntity> MapiMessage::attachedFile(const Properties &attachment, int depth)
{
    const auto data = attachment.binary(PropertyId::AttachData, kMaxMessageBytes);
    if (!data || !isCompoundFile(data->bytes)) {
        return std::nullopt;
    }
    CompoundBudget &outer = attachment.storage().budget();
    const auto budget = std::make_shared<CompoundBudget>(outer);
    auto root = Storage::open(data->bytes, budget);
    std::optional<MimeEntity> entity;
    if (root) {
        const Properties inner(std::move(*root), PropertyHolder::Message);
        entity = inner.holdsMessage() ? std::optional(mail(inner, depth + 1)) : std::nullopt;
    }
    outer = *budget;
    return entity;
}

std::optional<MimeEntity> MapiMessage::nestedMessage(const Properties &attachment, int depth)
{
    const bool isObject = attachment.has(PropertyId::AttachData, PropertyType::Object);
    const bool isFile = nameOf(attachment).endsWith(".msg"_L1, Qt::CaseInsensitive) ||
                        attachment.line(PropertyId::AttachMimeTag) == "application/vnd.ms-outlook"_L1;
    if ((isObject || isFile) && depth >= kMaxNestedMessages) {
        note(NoteId::TooDeep);
        return std::nullopt;
    }
    if (auto object = attachment.object(PropertyId::AttachData)) {
        const Properties inner(std::move(*object), PropertyHolder::EmbeddedMessage, attachment.codePages());
        return inner.holdsMessage() ? std::optional(mail(inner, depth + 1)) : std::nullopt;
    }
    return isFile ? attachedFile(attachment, depth) : std::nullopt;
}

void MapiMessage::addAttachment(const Properties &attachment, int depth, Attachments &found)
{
    if (const auto inner = nestedMessage(attachment, depth)) {
        found.parts.append(embedded("message/rfc822", inner->toBytes()));
        found.hasReturned = true;
        return;
    }
    const QString tag = attachment.line(PropertyId::AttachMimeTag).toLower();
    const QString name = nameOf(attachment);
    const bool isText = name.endsWith(".txt"_L1, Qt::CaseInsensitive);
    const bool isMail = tag == "message/rfc822"_L1 || name.endsWith(".eml"_L1, Qt::CaseInsensitive);
    const bool isHeader = tag == "text/rfc822-headers"_L1;
    const bool isStatus = tag.endsWith("delivery-status"_L1);
    const bool isWanted = isText || isMail || isHeader || isStatus;
    const auto data = attachment.binary(PropertyId::AttachData, isWanted ? kMaxMessageBytes : kSignatureBytes);
    const StreamData content = data.value_or(StreamData());
    if (isStatus || (isText && beginsDeliveryStatus(content.bytes))) {
        found.parts.append(embedded("message/delivery-status", content.bytes));
        found.hasStatus = true;
    } else if (isHeader || (isMail && looksLikeMail(content.bytes))) {
        found.parts.append(embedded(isHeader ? "text/rfc822-headers" : "message/rfc822",
                                    withoutMailLead(content.bytes).toByteArray()));
        found.hasReturned = true;
    } else {
        found.parts.append(namedOnly(name, mediaTypeOf(attachment, content.bytes), content.size));
    }
}

MapiMessage::Attachments MapiMessage::attachmentsOf(const Properties &message, int depth)
{
    Attachments found;
    for (const Properties &attachment : partsOf(message, "__attach_version1.0_#", kMaxAttachments)) {
        if (!m_stop.stop_requested()) {
            addAttachment(attachment, depth, found);
        }
    }
    return found;
}

/// What the report says of single recipients and its body does not.
QString MapiMessage::textAbout(std::span<const Properties> recipients, const QString &body)
{
    QString text;
    for (const Properties &recipient : recipients) {
        const Decoded told = recipient.text(PropertyId::ReportText, kMaxValueBytes);
        if (!isBlank(told.text) && !body.contains(told.text.trimmed())) {
            text += addressOf(recipient) + u'\n' + told.text.trimmed() + "\n\n"_L1;
        }
    }
    return text;
}

MimeEntity MapiMessage::report(const Properties &message, std::span<const Properties> recipients, MapiClass kind,
                               const Attachments &attachments)
{
    QList<MimeEntity> parts = bodyOf(message);
    const QString body = parts.isEmpty() ? QString() : QString::fromUtf8(parts.first().body);
    const QString told = textAbout(recipients, body);
    if (!told.isEmpty()) {
        parts.append(mimeTextPart("text/plain", told));
    }
    if (isReceipt(kind)) {
        parts.append(embedded("message/disposition-notification", dispositionOf(message, kind).toUtf8()));
    } else if (!attachments.hasStatus) {
        const bool isHtml = !parts.isEmpty() && parts.first().header.startsWith("Content-Type: text/html");
        const bool hasCode = holdsCode(told) || holdsCode(isHtml ? textFromHtml(body) : body);
        const Codes inText = hasCode ? Codes::Some : Codes::None;
        const QString status = deliveryStatusOf(message, recipients, kind, inText);
        if (!status.isEmpty()) {
            parts.append(embedded("message/delivery-status", status.toUtf8()));
            m_hasText = true;
        }
    }
    parts += attachments.parts;
    const QByteArray original = originalHeaderOf(message);
    if (!attachments.hasReturned && !original.isEmpty()) {
        parts.append(embedded("text/rfc822-headers", original));
    }
    return mimeMultipart(isReceipt(kind) ? "report; report-type=disposition-notification"
                                         : "report; report-type=delivery-status",
                         parts);
}

MimeEntity MapiMessage::mail(const Properties &message, int depth)
{
    const MapiClass kind = mapiClassOf(message.line(PropertyId::MessageClass));
    const std::vector<Properties> recipients = partsOf(message, "__recip_version1.0_#", kMaxRecipients);
    const Attachments attachments = attachmentsOf(message, depth);
    MimeEntity content;
    if (kind != MapiClass::Mail) {
        note(NoteId::RebuiltReport);
        content = report(message, recipients, kind, attachments);
    } else {
        const QList<MimeEntity> parts = bodyOf(message) + attachments.parts;
        const bool isSingle = attachments.parts.isEmpty();
        content = isSingle
                      ? (parts.isEmpty() ? mimeTextPart("text/plain", {}) : parts.first())
                      : mimeMultipart(attachments.hasStatus ? "report; report-type=delivery-status" : "mixed", parts);
    }
    content.header.prepend(mapiHeader(message, recipients, kind));
    return content;
}

} // namespace BounceLens
