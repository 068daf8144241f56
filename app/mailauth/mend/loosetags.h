// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <span>

namespace BounceLens {

/// How people and DNS panels spoil a list of tags (taglist.h) that they meant to publish.
enum class RecordSlip {
    Quotes,           ///< quotation marks inside the text
    Backslashes,      ///< "\;"
    Blank,            ///< something invisible in front
    MissingSemicolon, ///< "v=DMARC1 p=none", "v=DMARC1, p=none", "v=DMARC1p=none"
    Colon,            ///< "p:none"
    LetterCase,       ///< "P=none", "v=dmarc1"
    Version,          ///< "DMARC1; p=none", "v=DMARC; p=none", or v= does not come first
    Stray,            ///< something between the semicolons that is no tag
};

/// A list of tags, read for what it was meant to be. Nothing that receivers do is decided by this, only what is
/// proposed.
struct LooseTags
{
    struct Tag
    {
        QByteArray name; ///< in the spelling of the known names, if it is one of them
        QByteArray value;
    };
    QList<Tag> tags;
    QList<RecordSlip> slips; ///< each once

    [[nodiscard]] bool has(QByteArrayView name) const;
    [[nodiscard]] QByteArray value(QByteArrayView name) const; ///< of the first of that name
    /// True if it is of the version whose list was asked for.
    [[nodiscard]] bool isMeant() const { return !tags.isEmpty() && tags.first().name == "v"; }
};

/// The form of one kind of record.
struct TagForm
{
    QByteArrayView version;                   ///< "DMARC1": the value of v=
    std::span<const QByteArrayView> names;    ///< known tags, "v" among them
    std::span<const QByteArrayView> listTags; ///< those whose values are addresses, parted by commas
};

/// One pass, linear in the length of the text.
[[nodiscard]] LooseTags readLoosely(QByteArrayView text, const TagForm &form);

} // namespace BounceLens
