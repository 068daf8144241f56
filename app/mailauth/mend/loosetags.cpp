// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/mend/loosetags.h"

#include "names/ascii.h"

#include <algorithm>
#include <array>

namespace BounceLens {

namespace {

/// UTF-8 of what stands in front of records unseen: no-break space, byte order mark, zero width space.
constexpr std::array<QByteArrayView, 3> kLooseUnseen{"\xC2\xA0", "\xEF\xBB\xBF", "\xE2\x80\x8B"};
/// Quotation marks: straight, and those that word processors put in their place.
constexpr std::array<QByteArrayView, 5> kLooseQuotes{"\"", "\xE2\x80\x9C", "\xE2\x80\x9D", "\xE2\x80\x9E",
                                                     "\xE2\x80\x9F"};

bool isLooseBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

bool isSameWord(QByteArrayView one, QByteArrayView other)
{
    return one.compare(other, Qt::CaseInsensitive) == 0;
}

QByteArray lettersOf(QByteArrayView text)
{
    QByteArray letters;
    std::ranges::copy_if(text, std::back_inserter(letters), isLetter);
    return letters.toLower();
}

class LooseReader
{
public:
    explicit LooseReader(const TagForm &form)
        : m_form(form)
    {
    }

    LooseTags read(QByteArrayView text)
    {
        const QByteArray plain = cleaned(text);
        for (const QByteArray &piece : plain.split(';')) {
            readPiece(piece);
        }
        settleVersion();
        return m_list;
    }

private:
    void slip(RecordSlip what)
    {
        if (!m_list.slips.contains(what)) {
            m_list.slips.append(what);
        }
    }

    QByteArray cleaned(QByteArrayView text)
    {
        QByteArray plain = text.toByteArray();
        const auto drop = [&](QByteArrayView what, RecordSlip why) {
            if (plain.contains(what)) {
                plain.replace(what, QByteArrayView());
                slip(why);
            }
        };
        for (const QByteArrayView quote : kLooseQuotes) {
            drop(quote, RecordSlip::Quotes);
        }
        drop("\\", RecordSlip::Backslashes);
        for (const QByteArrayView unseen : kLooseUnseen) {
            drop(unseen, RecordSlip::Blank);
        }
        if (!plain.isEmpty() && isLooseBlank(plain.front())) {
            slip(RecordSlip::Blank);
        }
        return plain.trimmed();
    }

    /// The known tag that begins at \a at: its name, and where its value does.
    struct Start
    {
        QByteArrayView name; ///< empty: none
        qsizetype value = 0;
        bool hasColon = false;
    };

    [[nodiscard]] Start startAt(QByteArrayView piece, qsizetype at) const
    {
        qsizetype end = at;
        while (end < piece.size() && isLetterOrDigit(piece.at(end))) {
            ++end;
        }
        const QByteArrayView word = piece.sliced(at, end - at);
        const auto known =
            std::ranges::find_if(m_form.names, [word](QByteArrayView name) { return isSameWord(name, word); });
        if (known == m_form.names.end()) {
            return {};
        }
        while (end < piece.size() && isLooseBlank(piece.at(end))) {
            ++end;
        }
        const bool isSign = end < piece.size() && (piece.at(end) == '=' || piece.at(end) == ':');
        const bool isDoubled = end + 1 < piece.size() && piece.at(end + 1) == '=';
        if (!isSign || isDoubled) {
            return {};
        }
        return {.name = *known, .value = end + 1, .hasColon = piece.at(end) == ':'};
    }

    void readPiece(const QByteArray &text)
    {
        const QByteArrayView piece = QByteArrayView(text).trimmed();
        if (piece.isEmpty()) {
            return;
        }
        qsizetype from = 0;
        Start current = startAt(piece, 0);
        if (current.name.isEmpty()) {
            readOther(piece);
            return;
        }
        for (qsizetype at = current.value; at < piece.size(); ++at) {
            if (!isBoundary(piece, at, current)) {
                continue;
            }
            const Start next = startAt(piece, at);
            const bool hasValue = !next.name.isEmpty() && !piece.sliced(next.value).trimmed().isEmpty();
            if (hasValue && (!next.hasColon || current.hasColon)) {
                take(current, piece.sliced(from, at - from), from);
                slip(RecordSlip::MissingSemicolon);
                from = at;
                current = next;
                at = next.value - 1;
            }
        }
        take(current, piece.sliced(from), from);
    }

    /// A tag may begin behind a blank or a comma, and right behind the version.
    [[nodiscard]] bool isBoundary(QByteArrayView piece, qsizetype at, const Start &current) const
    {
        if (at == current.value) {
            return false;
        }
        const char before = piece.at(at - 1);
        const QByteArrayView behind = piece.sliced(current.value, at - current.value);
        const bool isBehindVersion =
            current.name == "v" && behind.size() == m_form.version.size() && isSameWord(behind, m_form.version);
        return isLooseBlank(before) || before == ',' || isBehindVersion;
    }

    void take(const Start &start, QByteArrayView text, qsizetype from)
    {
        const QByteArrayView written = text.first(std::min(start.name.size(), text.size()));
        if (written != start.name) {
            slip(RecordSlip::LetterCase);
        }
        if (start.hasColon) {
            slip(RecordSlip::Colon);
        }
        QByteArrayView value = text.sliced(start.value - from).trimmed();
        while (value.endsWith(',')) {
            value = value.chopped(1).trimmed();
        }
        m_list.tags.append({.name = start.name.toByteArray(), .value = value.toByteArray()});
    }

    /// A piece that begins with no known tag: the version without "v=", more addresses, an unknown tag, or nothing.
    void readOther(QByteArrayView piece)
    {
        const bool isVersion =
            m_list.tags.isEmpty() &&
            lettersOf(piece.first(std::min(piece.size(), m_form.version.size()))) == lettersOf(m_form.version);
        const qsizetype blank = piece.indexOf(' ');
        const qsizetype equals = piece.indexOf('=');
        if (isVersion) {
            slip(RecordSlip::Version);
            m_list.tags.append({.name = "v", .value = m_form.version.toByteArray()});
            if (blank > 0) {
                slip(RecordSlip::MissingSemicolon);
                readPiece(piece.sliced(blank).toByteArray());
            }
        } else if (!m_list.tags.isEmpty() && isList(m_list.tags.last().name) &&
                   (piece.contains('@') || piece.contains(':'))) {
            slip(RecordSlip::Stray);
            m_list.tags.last().value += ',' + piece.toByteArray();
        } else if (equals > 0 && std::ranges::all_of(piece.first(equals).trimmed(),
                                                     [](char c) { return isLetterOrDigit(c) || c == '_'; })) {
            m_list.tags.append({.name = piece.first(equals).trimmed().toByteArray(),
                                .value = piece.sliced(equals + 1).trimmed().toByteArray()});
        } else {
            slip(RecordSlip::Stray);
        }
    }

    [[nodiscard]] bool isList(QByteArrayView name) const { return std::ranges::contains(m_form.listTags, name); }

    /// v= comes first, in its right form, if it is there at all and means this version.
    void settleVersion()
    {
        const auto found = std::ranges::find(m_list.tags, QByteArrayView("v"), &LooseTags::Tag::name);
        if (found == m_list.tags.end()) {
            return;
        }
        const QByteArray value = found->value;
        const bool isMeant = lettersOf(value) == lettersOf(m_form.version);
        const bool isFirst = found == m_list.tags.begin();
        m_list.tags.erase(found);
        if (!isMeant) {
            return;
        }
        if (value != m_form.version) {
            slip(isSameWord(value, m_form.version) ? RecordSlip::LetterCase : RecordSlip::Version);
        }
        if (!isFirst) {
            slip(RecordSlip::Version);
        }
        m_list.tags.prepend({.name = "v", .value = m_form.version.toByteArray()});
    }

    const TagForm &m_form;
    LooseTags m_list;
};

} // namespace

bool LooseTags::has(QByteArrayView name) const
{
    return std::ranges::contains(tags, name, &Tag::name);
}

QByteArray LooseTags::value(QByteArrayView name) const
{
    const auto found = std::ranges::find(tags, name, &Tag::name);
    return found == tags.end() ? QByteArray() : found->value;
}

LooseTags readLoosely(QByteArrayView text, const TagForm &form)
{
    return LooseReader(form).read(text);
}

} // namespace BounceLens
