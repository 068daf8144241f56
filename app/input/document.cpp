// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/document.h"

#include <algorithm>

namespace BounceLens {

const HeaderField *FieldBlock::find(QStringView name) const
{
    const auto found = std::ranges::find_if(fields, [name](const HeaderField &field) {
        return field.name.size() == name.size() && name.compare(field.name, Qt::CaseInsensitive) == 0;
    });
    return found == fields.end() ? nullptr : &*found;
}

QString FieldBlock::value(QStringView name) const
{
    const HeaderField *field = find(name);
    return field ? field->value : QString();
}

QStringView Document::line(int number) const
{
    return textOf({number, number});
}

QStringView Document::textOf(LineRange lines) const
{
    if (lines.isEmpty() || lines.first > lineCount()) {
        return {};
    }
    const int last = std::clamp(lines.last, lines.first, lineCount());
    const qsizetype start = lineStarts[lines.first - 1];
    const qsizetype end = last < lineCount() ? lineStarts[last] - 1 : text.size();
    return QStringView(text).mid(start, end - start);
}

int Document::originOf(int line) const
{
    const bool isLine = line > 0 && line <= lineCount();
    return isLine && !origins.isEmpty() ? origins.at(line - 1) : isLine ? line : 0;
}

const Section *Document::sectionAt(int line) const
{
    const auto found = std::ranges::find_if(sections, [line](const Section &s) { return s.lines.contains(line); });
    return found == sections.end() ? nullptr : &*found;
}

const Section *Document::firstOf(SectionKind kind) const
{
    const auto found = std::ranges::find(sections, kind, &Section::kind);
    return found == sections.end() ? nullptr : &*found;
}

bool Document::hasNote(NoteId id) const
{
    return std::ranges::find(notes, id, &Note::id) != notes.end();
}

QByteArray Document::unmaskedRaw() const
{
    QByteArray bytes;
    qsizetype done = 0;
    for (const HiddenBytes &mask : hidden) {
        bytes += QByteArrayView(raw).sliced(done, mask.at - done);
        bytes += mask.bytes;
        done = mask.at + mask.length;
    }
    return hidden.isEmpty() ? raw : bytes + QByteArrayView(raw).sliced(done).toByteArray();
}

} // namespace BounceLens
