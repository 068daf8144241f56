// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/msgfile.h"

#include "input/outlook/mapimessage.h"
#include "input/outlook/salvage.h"

namespace BounceLens {

namespace {

Note noteOf(NoteId id)
{
    return {.id = id, .lines = {}, .detail = {}};
}

OutlookContent salvaged(QByteArrayView bytes)
{
    return {.form = OutlookContent::Form::Text,
            .bytes = salvagedText(bytes).toUtf8(),
            .notes = {noteOf(NoteId::DamagedFile)}};
}

} // namespace

OutlookContent readMsgFile(QByteArrayView bytes, std::stop_token stop, qint64 &rtfBytes)
{
    const auto budget = std::make_shared<CompoundBudget>();
    budget->rtfBytes = rtfBytes;
    auto root = Storage::open(QByteArray::fromRawData(bytes.data(), bytes.size()), budget);
    if (!root) {
        return salvaged(bytes);
    }
    const Properties message(std::move(*root), PropertyHolder::Message);
    if (!message.holdsMessage()) {
        return budget->isDamaged ? salvaged(bytes) : OutlookContent();
    }
    OutlookContent content{.form = OutlookContent::Form::Mail, .bytes = {}, .notes = {}};
    MapiMessage writer(std::move(stop), content.notes);
    content.bytes = writer.mail(message, 0).toBytes();
    rtfBytes = budget->rtfBytes;
    if (budget->isDamaged && !writer.hasText()) {
        return salvaged(bytes);
    }
    if (budget->isDamaged) {
        content.notes.prepend(noteOf(NoteId::DamagedFile));
    }
    if (budget->isSpent) {
        content.notes.append(noteOf(NoteId::TooManyParts));
    }
    return content;
}

} // namespace BounceLens
