// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/mailparser.h"

#include "input/mime/gmimeparsing.h"
#include "input/mime/parameters.h"

namespace BounceLens {

namespace {

void addNotes(const MimeFindings &findings, qsizetype leftOut, TextBuilder &notes)
{
    for (const auto &[isFound, id] :
         {std::pair(findings.isTooDeep, NoteId::TooDeep), std::pair(findings.isTruncated, NoteId::Truncated),
          std::pair(findings.hasManyParts, NoteId::TooManyParts)}) {
        if (isFound) {
            notes.addNote(id);
        }
    }
    notes.addLeftOut(leftOut + findings.leftOut);
}

} // namespace

GObjectPointer<GMimeMessage> parseMail(const QByteArray &bytes, TextBuilder *notes)
{
    qsizetype leftOut = 0;
    MimeFindings findings;
    GObjectPointer<GMimeMessage> message = parseMessage(withFewParameters(bytes, leftOut), findings);
    if (notes) {
        addNotes(findings, leftOut, *notes);
    }
    return message;
}

} // namespace BounceLens
