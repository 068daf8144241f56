// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/charset.h"
#include "input/mime/mimecontent.h"
#include "input/outlook/rtfcompression.h"
#include "input/textbuilder.h"

#include <stop_token>

namespace BounceLens {

/// Walks the tree of a mail and writes it into the document, part by part.
/// - A part's header is shown, boundary lines are not.
/// - Of multipart/alternative the plain text is shown; HTML is converted only if there is none.
/// - A message inside the message is the returned one, and everything in it belongs to one section; but a bounce
///   that was forwarded as an attachment is read as if it had come by itself.
class MimeWalk
{
public:
    MimeWalk(Document &document, TextBuilder &builder, std::stop_token stop);
    void addMessage(GMimeMessage *message);
    /// The same without the header.
    void addBody(GMimeMessage *message);

private:
    void addObject(GMimeObject *object);
    void addMultipart(GMimeMultipart *multipart);
    void addAlternative(GMimeMultipart *multipart);
    void addReturned(GMimeObject *part, GMimeMessage *message);
    /// An attached Outlook file is a message inside the message.
    /// \return false if it is none
    bool addOutlookFile(GMimePart *part, const QString &mediaType);
    /// So is the source of a mail, whatever type it is said to have.
    /// \return false if it is none
    bool addMailFile(GMimePart *part);
    void addLeaf(GMimePart *part);
    void addText(GMimePart *part, SectionKind kind, const QString &mediaType);
    void addWords(const QString &text);
    void addAttachment(GMimePart *part, const QString &mediaType);
    void addLoose(const char *text);

    LineRange addHeader(GMimeObject *object);
    Decoded contentOf(GMimePart *part);
    [[nodiscard]] bool isReport(GMimeMessage *message) const;
    [[nodiscard]] bool isForwarded(GMimeMessage *message) const;
    [[nodiscard]] bool isStopped() const;
    void openSection(SectionKind kind, const QString &mediaType);
    void closeSection(LineRange body);

    Document &m_document;
    TextBuilder &m_builder;
    std::stop_token m_stop;
    int m_messageDepth = 0; ///< messages inside messages
    int m_partDepth = 0;
    int m_partCount = 0;
    qint64 m_rtfBytes = kMaxRtfBytes; ///< left for attached Outlook files
    bool m_insideReturned = false;
    bool m_insideReport = false;
    GMimeMessage *m_message = nullptr; ///< that is being read
};

} // namespace BounceLens
