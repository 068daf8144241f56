// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mail.h"

#include "input/fields.h"
#include "input/mime/mailparser.h"
#include "input/mime/mimepart.h"

#include <ranges>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// GMime parts lines at LF; old Macintosh files have CR only, and some programs write CR CR LF. Without copying bytes
/// that are fine.
QByteArray withLineFeeds(QByteArrayView bytes)
{
    QByteArray mail = QByteArray::fromRawData(bytes.data(), bytes.size());
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    if (start.contains("\r\r\n")) {
        mail.replace("\r\r\n", "\n");
    } else if (!start.contains('\n') && start.contains('\r')) {
        mail.replace('\r', '\n');
    }
    return mail;
}

bool hasFields(SectionKind kind)
{
    return kind == SectionKind::MessageHeader || kind == SectionKind::FeedbackReport ||
           kind == SectionKind::Disposition;
}

/// The header of the message inside a returned part ends at the first blank line.
LineRange headerOf(const Document &document, LineRange body)
{
    LineRange header = body;
    for (int line = body.first; !body.isEmpty() && line <= body.last; ++line) {
        if (document.line(line).trimmed().isEmpty()) {
            header.last = line - 1;
            break;
        }
    }
    return header.last < header.first ? LineRange{} : header;
}

} // namespace

QByteArrayView withoutMailLead(QByteArrayView bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        bytes = bytes.sliced(3);
    }
    qsizetype at = 0;
    while (at < bytes.size() && (bytes[at] == '\n' || bytes[at] == '\r')) {
        ++at;
    }
    bytes = bytes.sliced(at);
    constexpr int kMaxFromLines = 4; // each program that takes a mail out of one mbox into another may add one
    for (int lines = 0; lines < kMaxFromLines && (bytes.startsWith("From ") || bytes.startsWith(">From ")); ++lines) {
        const qsizetype end = bytes.indexOf('\n');
        bytes = end < 0 ? QByteArrayView() : bytes.sliced(end + 1);
    }
    return bytes;
}

bool looksLikeMail(QByteArrayView bytes)
{
    constexpr int kMaxLooked = 60;
    bytes = withoutMailLead(bytes.first(std::min<qsizetype>(bytes.size(), 256 * 1024)));
    int known = 0;
    int looked = 0;
    bool isFirst = true;
    for (const QByteArrayView part :
         bytes | std::views::split('\n') | std::views::take(kMaxLooked) |
             std::views::transform([](auto r) { return QByteArrayView(r.begin(), r.end()); })) {
        const QString line = QString::fromLatin1(part.first(std::min<qsizetype>(part.size(), 200)));
        if (line.trimmed().isEmpty()) {
            break;
        }
        const bool isFolded = !isFirst && (line.startsWith(u' ') || line.startsWith(u'\t'));
        if (!isFolded && !isFieldLine(line)) {
            break;
        }
        known += isMailField(fieldName(line)) ? 1 : 0;
        looked += isFolded ? 0 : 1;
        isFirst = false;
        if (known >= 2) {
            return true;
        }
    }
    return known == 1 && looked == 1;
}

bool looksLikeMailFile(QByteArrayView bytes)
{
    constexpr int kLooked = 100; // lines
    if (!looksLikeMail(bytes)) {
        return false;
    }
    const QByteArrayView header = withoutMailLead(bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024)));
    for (const auto part : header | std::views::split('\n') | std::views::take(kLooked)) {
        const QByteArrayView line(part.begin(), part.end());
        if (isTraceField(fieldName(QString::fromLatin1(line.first(std::min<qsizetype>(line.size(), 80)))))) {
            return true;
        }
    }
    return false;
}

bool isEncodedMail(QByteArrayView bytes)
{
    const QByteArrayView start = bytes.first(std::min<qsizetype>(bytes.size(), 64 * 1024));
    const qsizetype blank = std::max(start.indexOf("\n\n"), start.indexOf("\n\r\n"));
    const QByteArray header = start.first(blank < 0 ? start.size() : blank).toByteArray().toLower();
    return header.contains("boundary=3d") || header.contains("report-type=3d") || header.contains("charset=3d");
}

void readMail(QByteArrayView bytes, Document &document, TextBuilder &builder, std::stop_token stop)
{
    const QByteArray mail = withLineFeeds(withoutMailLead(bytes));
    const GObjectPointer<GMimeMessage> message = parseMail(mail, &builder);
    if (message) {
        MimeWalk(document, builder, std::move(stop)).addMessage(message.get());
    } else {
        builder.addText(QString::fromUtf8(mail));
    }
}

void readMailBody(const QString &body, const QString &boundary, Document &document, TextBuilder &builder,
                  std::stop_token stop)
{
    const QByteArray mail = "Content-Type: multipart/mixed; boundary=\"" + boundary.toUtf8() + "\"\n\n" + body.toUtf8();
    if (const GObjectPointer<GMimeMessage> message = parseMail(mail, &builder)) {
        MimeWalk(document, builder, std::move(stop)).addBody(message.get());
    } else {
        builder.addText(body);
    }
}

void readSectionFields(Document &document)
{
    for (Section &section : document.sections) {
        if (section.kind == SectionKind::DeliveryStatus) {
            section.blocks = readFieldBlocks(document, section.body);
        } else if (section.kind == SectionKind::Returned) {
            section.blocks = {readFields(document, headerOf(document, section.body))};
        } else if (hasFields(section.kind)) {
            section.blocks = {readFields(document, section.body)};
        }
    }
}

} // namespace BounceLens
