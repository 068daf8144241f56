// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/note.h"
#include "input/outlook/mapireport.h"
#include "input/outlook/mimetext.h"

#include <QList>

#include <stop_token>
#include <vector>

namespace BounceLens {

/// Writes one message of an Outlook file, and those inside it, as a mail; see msgfile.h.
class MapiMessage
{
public:
    MapiMessage(std::stop_token stop, QList<Note> &notes);

    /// \param depth messages around this one
    [[nodiscard]] MimeEntity mail(const Properties &message, int depth);
    /// True if a body, or a recipient of a report, was found in one of them.
    [[nodiscard]] bool hasText() const { return m_hasText; }

private:
    struct Attachments
    {
        QList<MimeEntity> parts;
        bool hasStatus = false;   ///< a message/delivery-status part
        bool hasReturned = false; ///< a message, or its header
    };

    [[nodiscard]] std::vector<Properties> partsOf(const Properties &message, QByteArrayView prefix, int most);
    [[nodiscard]] QList<MimeEntity> bodyOf(const Properties &message);
    [[nodiscard]] QList<MimeEntity> formattedBodyOf(const Properties &message);
    [[nodiscard]] Attachments attachmentsOf(const Properties &message, int depth);
    void addAttachment(const Properties &attachment, int depth, Attachments &found);
    [[nodiscard]] std::optional<MimeEntity> nestedMessage(const Properties &attachment, int depth);
    [[nodiscard]] std::optional<MimeEntity> attachedFile(const Properties &attachment, int depth);
    [[nodiscard]] static QString textAbout(std::span<const Properties> recipients, const QString &body);
    [[nodiscard]] MimeEntity report(const Properties &message, std::span<const Properties> recipients, MapiClass kind,
                                    const Attachments &attachments);
    void note(NoteId id, const QString &detail = {}, qint64 amount = 0);

    std::stop_token m_stop;
    QList<Note> &m_notes;
    bool m_hasText = false;
};

} // namespace BounceLens
