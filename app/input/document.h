// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/layers/layerid.h"
#include "input/note.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

enum class DocumentFormat {
    Empty,
    Mail,       ///< RFC 5322, whatever state it is in
    Transcript, ///< an SMTP dialogue
    Log,        ///< lines of a mail server's log
    Text,       ///< anything else that is text: a bare reply, a sentence, a forwarded piece
    Binary,     ///< not text; Document::text is empty
};

/// What a run of lines is. Codes are looked for in some of these and never in others (see failure/analysis.h).
enum class SectionKind {
    MessageHeader,  ///< the header of the outermost message
    Text,           ///< text written for people (text/plain, or text/html converted)
    DeliveryStatus, ///< message/delivery-status or message/global-delivery-status, RFC 3464 and 6533
    FeedbackReport, ///< message/feedback-report, RFC 5965
    Disposition,    ///< message/disposition-notification, RFC 8098
    Returned,       ///< the returned message or its header: message/rfc822, text/rfc822-headers, message/global
    Attachment,     ///< any other part: its header is shown, its content is not
    Preamble,       ///< text before the first or behind the last boundary
    Dialogue,       ///< an SMTP transcript
    LogLines,       ///< lines of a log
};

/// One header or report field, RFC 5322 section 2.2: name ":" value.
struct HeaderField
{
    QString name;    ///< as written
    QString value;   ///< unfolded (RFC 5322 section 2.2.3), RFC 2047 words decoded, trimmed
    LineRange lines; ///< including folded lines
};

/// A block of fields; a delivery status is one block about the message and one a recipient (RFC 3464 section 2.1).
struct FieldBlock
{
    QList<HeaderField> fields;
    LineRange lines;

    /// The first field of that name, letter case ignored; nullptr if there is none.
    [[nodiscard]] const HeaderField *find(QStringView name) const;
    /// Its value, or a null string.
    [[nodiscard]] QString value(QStringView name) const;
};

struct Section
{
    SectionKind kind = SectionKind::Text;
    int depth = 0;     ///< 0 for the outermost message; parts of a message inside a message have more
    QString mediaType; ///< "text/plain"; lower case; empty for pasted text
    LineRange lines;   ///< header lines of the part and its content
    LineRange body;    ///< its content only; empty if it has none
    QList<FieldBlock>
        blocks; ///< MessageHeader and Returned: one, the message's fields. DeliveryStatus: the per-message
                ///< block, then one a recipient. FeedbackReport, Disposition: one. Others: none
};

enum class Speaker { Server, Client, Tool };

/// One turn of a transcript: a client line, or a whole reply of 1..n lines (RFC 5321 section 4.2.1).
struct Turn
{
    Speaker speaker = Speaker::Tool;
    LineRange lines;
    QString text;        ///< without the tool's marks ("<-- ", "S: ", time stamps); reply lines joined by a line feed
    bool isData = false; ///< content sent after DATA; never looked at for codes
    QString session;     ///< the tool's mark of the session, where it writes several at once; null if it has none
    QString time;        ///< as the tool wrote it; null if it did not
};

/// One record of a log, continuation lines joined.
struct LogLine
{
    LineRange lines;
    QString timestamp; ///< as written
    QString host;
    QString program; ///< "postfix/smtp"; empty if the log names none
    QString queueId;
    QString text; ///< what follows the queue id
};

/// What a mask of the raw input hides.
struct HiddenBytes
{
    qsizetype at = 0;     ///< of the mask, in Document::raw
    qsizetype length = 0; ///< of the mask
    QByteArray bytes;
};

/// One input, decoded and addressed by line. A value: it can be moved to another thread.
struct Document
{
    DocumentFormat format = DocumentFormat::Empty;
    QString text;                ///< decoded, LF line ends, secrets masked; what the decoded view shows
    QList<qsizetype> lineStarts; ///< offset in text of each line; lineStarts[0] is line 1
    QList<Section> sections;     ///< in the order of their lines; a section never overlaps its neighbour
    QList<Turn> turns;           ///< of a transcript
    QList<LogLine> logLines;     ///< of a log
    QList<Note> notes;
    QList<LayerId> layers; ///< that were taken off, from the outermost; each once
    QList<int> origins;    ///< of each line, the line that it would be had nothing been taken off; empty if nothing was
    QByteArray
        raw; ///< the input as it was (an Outlook file: the mail made of it), secrets masked; at most kMaxRawBytes
    QList<HiddenBytes> hidden; ///< for unmaskedRaw() alone; in their order
    QList<QByteArray> secrets; ///< while the input is read: what was masked in the text, to be masked in raw
    qint64 size = 0;           ///< bytes of the whole input

    [[nodiscard]] int lineCount() const { return int(lineStarts.size()); }
    /// The text of one line without its line end; empty if there is no such line.
    [[nodiscard]] QStringView line(int number) const;
    /// The text of a run of lines, joined by line feeds.
    [[nodiscard]] QStringView textOf(LineRange lines) const;
    /// The line that a line would be, counted from 1, had no layer been taken off; 0 if there is no such line.
    [[nodiscard]] int originOf(int line) const;
    /// The section that holds a line; nullptr if none does.
    [[nodiscard]] const Section *sectionAt(int line) const;
    /// The first section of a kind; nullptr if there is none.
    [[nodiscard]] const Section *firstOf(SectionKind kind) const;
    [[nodiscard]] bool hasNote(NoteId id) const;
    /// The raw input with its secrets: signatures are made over them (RFC 6376). Never to be shown, kept or sent.
    /// It has the same lines as raw.
    [[nodiscard]] QByteArray unmaskedRaw() const;
};

} // namespace BounceLens
