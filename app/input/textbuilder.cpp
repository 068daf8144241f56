// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/textbuilder.h"

#include "input/limits.h"
#include "input/secrets.h"

#include <algorithm>
#include <numeric>

namespace BounceLens {

namespace {

/// True for the letters that may have to be replaced; hardly any piece has one.
bool mayBeReplaced(QChar c)
{
    return (c < u' ' && c != u'\t') || c >= QChar(0x85);
}

/// U+2028, U+2029 and the like end a line in a text view, U+FDD0 and U+FDD1 are frames of QTextDocument.
bool isReadAsSpace(QChar c)
{
    switch (c.unicode()) {
    case u'\r':
    case u'\v':
    case u'\f':
    case 0x85:
    case 0x2028:
    case 0x2029:
    case 0xFDD0:
    case 0xFDD1:
    case 0xA0: // no-break space, which web pages put between a code and its text
        return true;
    default:
        return false;
    }
}

/// Zero-width characters and soft hyphens, which web pages put into long words.
bool isUnseen(QChar c)
{
    return c == QChar(0xAD) || (c >= QChar(0x200B) && c <= QChar(0x200D)) || c == QChar(0x2060) || c == QChar(0xFEFF);
}

} // namespace

TextBuilder::TextBuilder(Document &document)
    : m_document(document)
{
}

LineRange TextBuilder::addText(const QString &text)
{
    return addUnwrapped(withoutLayers(text));
}

LineRange TextBuilder::addUnwrapped(const Unwrapped &text)
{
    noteLayers(text.layers);
    const int before = m_origin;
    const LineRange lines = addFrom(text.text, text.origins);
    m_origin = text.origins.isEmpty() ? m_origin : before + text.lines;
    return lines;
}

LineRange TextBuilder::addLines(QStringView text)
{
    return addFrom(text, {});
}

/// \a origins: of each line, counted from 0; empty if the text is as it came.
LineRange TextBuilder::addFrom(QStringView text, const QList<int> &origins)
{
    const int first = nextLine();
    const int before = m_origin;
    for (qsizetype at = 0; !text.isEmpty(); ++at) {
        const qsizetype end = text.indexOf(u'\n');
        m_origin = origins.isEmpty() ? m_origin + 1 : before + 1 + origins.at(at);
        addLine(end < 0 ? text : text.first(end));
        text = end < 0 ? QStringView() : text.sliced(end + 1);
    }
    return m_lineCount >= first ? LineRange{first, m_lineCount} : LineRange{};
}

/// From the first layer on the lines are no longer those that they would be.
void TextBuilder::noteLayers(const QList<LayerId> &layers)
{
    if (!layers.isEmpty() && m_document.origins.isEmpty()) {
        m_document.origins.resize(m_lineCount);
        std::iota(m_document.origins.begin(), m_document.origins.end(), 1);
        m_origin = m_lineCount;
        m_keepsOrigins = true;
    }
    for (const LayerId id : layers) {
        if (!m_document.layers.contains(id)) {
            m_document.layers.append(id);
            id == LayerId::Quotes ? addNote(NoteId::WasQuoted)
                                  : addNote(NoteId::TakenOff, {}, QString(layerOf(id).name));
        }
    }
}

void TextBuilder::addBlankLine()
{
    ++m_origin;
    addPiece({});
}

void TextBuilder::addLine(QStringView line)
{
    if (line.endsWith(u'\r')) {
        line.chop(1);
    }
    if (line.size() > kMaxLineCharacters) {
        addNote(NoteId::LongLine, {nextLine(), nextLine()}, {}, line.size());
    }
    while (line.size() > kMaxLineCharacters) {
        const qsizetype cut = kMaxLineCharacters - (line[kMaxLineCharacters].isLowSurrogate() ? 1 : 0);
        addPiece(line.first(cut));
        line = line.sliced(cut);
        m_continued.append(nextLine());
    }
    addPiece(line);
}

void TextBuilder::addPiece(QStringView piece)
{
    if (m_document.text.size() + piece.size() > kMaxTextCharacters) {
        m_leftOut += piece.size() + 1;
        return;
    }
    const qsizetype start = m_document.text.size();
    m_document.lineStarts.append(start);
    if (m_keepsOrigins) {
        m_document.origins.append(m_origin);
    }
    m_document.text += piece;
    if (std::ranges::any_of(piece, mayBeReplaced)) {
        replaceOdd(start);
    }
    m_document.text += u'\n';
    ++m_lineCount;
}

/// Replaces what a view cannot show, from an offset of the text on.
void TextBuilder::replaceOdd(qsizetype start)
{
    if (std::ranges::any_of(QStringView(m_document.text).sliced(start), isUnseen)) {
        m_document.text.resize(std::remove_if(m_document.text.begin() + start, m_document.text.end(), isUnseen) -
                               m_document.text.begin());
    }
    for (QChar *c = m_document.text.data() + start; c != m_document.text.data() + m_document.text.size(); ++c) {
        if (c->isNull()) {
            *c = QChar(0x2400);
            ++m_nulBytes;
        } else if (isReadAsSpace(*c)) {
            *c = u' ';
        }
    }
}

void TextBuilder::addNote(NoteId id, LineRange lines, const QString &detail, qint64 amount)
{
    constexpr qsizetype kMaxNotes = 100;
    if (m_document.notes.size() < kMaxNotes) {
        m_document.notes.append({.id = id, .lines = lines, .detail = detail, .amount = amount});
    }
}

void TextBuilder::finish()
{
    m_document.text.chop(1);
    keepNotesInside();
    if (m_nulBytes > 0) {
        addNote(NoteId::NulBytes, {}, {}, m_nulBytes);
    }
    if (m_leftOut > 0) {
        addNote(NoteId::Shortened, {}, {}, m_leftOut);
    }
    maskText(m_document, m_continued);
}

/// A note is made before the lines that it is about; these may be none, or be left out.
void TextBuilder::keepNotesInside()
{
    for (Note &note : m_document.notes) {
        note.lines = note.lines.first > m_lineCount
                         ? LineRange{}
                         : LineRange{note.lines.first, std::min(note.lines.last, m_lineCount)};
    }
}

} // namespace BounceLens
