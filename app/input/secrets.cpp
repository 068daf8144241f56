// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/secrets.h"

#include "input/secrets/search.h"

#include <algorithm>

namespace BounceLens {

namespace {

constexpr QByteArrayView kMask("********");
/// Within longer lines, and in longer texts, a mask is as long as what it hides: both have limits.
constexpr qsizetype kLongLine = 2'000;
constexpr qsizetype kLongText = 256 * 1024;
/// Values that are looked for once more; a dialogue has two or three.
constexpr qsizetype kMostValues = 50;

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

qsizetype lineLength(QByteArrayView text, qsizetype at)
{
    const auto place = text.begin() + at;
    const auto end = std::find_if(place, text.begin() + std::min(text.size(), at + kLongLine), isLineEnd);
    const auto stop = std::make_reverse_iterator(text.begin() + std::max<qsizetype>(0, at - kLongLine));
    const auto start = std::find_if(std::make_reverse_iterator(place), stop, isLineEnd);
    return end - start.base();
}

/// One part of a secret, within a line.
struct MaskedPart
{
    qsizetype at;
    qsizetype end;
    QByteArray mask;
};

/// Bytes that begin a letter of UTF-8.
qsizetype lettersIn(QByteArrayView bytes)
{
    return std::ranges::count_if(bytes, [](char c) { return (uchar(c) & 0xC0) != 0x80; });
}

QByteArray maskOf(QByteArrayView text, const Secret &secret, QByteArrayView part)
{
    if (secret.isCode || text.size() > kLongText || lineLength(text, secret.at) >= kLongLine) {
        return QByteArray(lettersIn(part), '*');
    }
    return kMask.toByteArray();
}

/// The parts of secrets that are not masked already.
QList<MaskedPart> partsOf(QByteArrayView text, const QList<Secret> &secrets)
{
    QList<MaskedPart> parts;
    for (const Secret &secret : secrets) {
        for (qsizetype at = secret.at; at < secret.end;) {
            const auto last = std::find_if(text.begin() + at, text.begin() + secret.end, isLineEnd);
            const qsizetype end = last - text.begin();
            const QByteArrayView part = text.sliced(at, end - at);
            if (std::ranges::any_of(part, [](char c) { return c != '*' && c != ' ' && c != '\t'; })) {
                parts.append({at, end, maskOf(text, secret, part)});
            }
            at = end + 1;
        }
    }
    return parts;
}

QByteArray withParts(QByteArrayView text, const QList<MaskedPart> &parts)
{
    QByteArray masked;
    qsizetype done = 0;
    for (const MaskedPart &part : parts) {
        masked += text.sliced(done, part.at - done);
        masked += part.mask;
        done = part.end;
    }
    masked += text.sliced(done);
    return masked;
}

/// True for what is no word: it has a digit or a sign, and is no name or address that an answer may need.
bool isTelling(QByteArrayView value)
{
    constexpr qsizetype kShortest = 8;
    constexpr qsizetype kLongest = 4096;
    const bool hasDigit = std::ranges::any_of(value, [](char c) { return c >= '0' && c <= '9'; });
    const bool hasLetter = std::ranges::any_of(value, [](char c) { return uchar(c) >= 'A'; });
    const bool isAddress = value.contains('@') || value.contains(' ') || value.contains('.');
    return value.size() >= kShortest && value.size() <= kLongest && hasDigit && hasLetter && !isAddress;
}

QList<QByteArray> valuesOf(QByteArrayView text, const QList<Secret> &secrets)
{
    QList<QByteArray> values;
    for (const Secret &secret : secrets) {
        const QByteArray value = text.sliced(secret.at, secret.end - secret.at).toByteArray();
        if (isTelling(value) && !values.contains(value)) {
            values.append(value);
        }
        if (values.size() == kMostValues) {
            break;
        }
    }
    return values;
}

/// Where lines begin, in a text that is masked.
QList<qsizetype> startsOfLines(QStringView text)
{
    QList<qsizetype> starts{0};
    for (qsizetype at = text.indexOf(u'\n'); at >= 0; at = text.indexOf(u'\n', at + 1)) {
        starts.append(at + 1);
    }
    return starts;
}

void noteMasked(Document &document, QByteArrayView text, const QList<MaskedPart> &parts)
{
    const auto lineOf = [text](qsizetype at) { return 1 + int(text.first(at).count('\n')); };
    int lines = 0;
    qsizetype before = -1;
    for (const MaskedPart &part : parts) {
        lines += before < 0 || text.sliced(before, part.at - before).contains('\n') ? 1 : 0;
        before = part.at;
    }
    document.notes.append({.id = NoteId::MaskedSecret,
                           .lines = {lineOf(parts.first().at), lineOf(parts.last().at)},
                           .detail = {},
                           .amount = lines});
}

} // namespace

void maskText(Document &document, const QList<int> &continued)
{
    for (Note &note : document.notes) {
        note.detail = withMaskedSecrets(note.detail);
    }
    const QByteArray text = document.text.toUtf8();
    const QList<Secret> secrets = findSecrets(text, continued);
    if (secrets.isEmpty()) {
        return;
    }
    document.secrets = valuesOf(text, secrets);
    const QList<MaskedPart> parts = partsOf(text, joined(secrets + placesOf(document.secrets, text)));
    if (!parts.isEmpty()) {
        noteMasked(document, text, parts);
        document.text = QString::fromUtf8(withParts(text, parts));
        document.lineStarts = startsOfLines(document.text);
    }
}

void maskRaw(Document &document)
{
    const QList<MaskedPart> parts = partsOf(document.raw, findSecrets(document.raw, {}, document.secrets));
    document.secrets.clear();
    if (parts.isEmpty()) {
        return;
    }
    const QByteArray raw = document.raw;
    document.raw = withParts(raw, parts);
    qsizetype moved = 0;
    for (const MaskedPart &part : parts) {
        document.hidden.append({part.at + moved, part.mask.size(), raw.sliced(part.at, part.end - part.at)});
        moved += part.mask.size() - (part.end - part.at);
    }
    if (!document.hasNote(NoteId::MaskedSecret)) {
        document.notes.append(
            {.id = NoteId::MaskedSecret, .lines = {}, .detail = {}, .amount = document.hidden.size()});
    }
}

QString withMaskedSecrets(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const QList<Secret> secrets = findSecrets(bytes);
    return secrets.isEmpty() ? text : QString::fromUtf8(withParts(bytes, partsOf(bytes, secrets)));
}

} // namespace BounceLens
