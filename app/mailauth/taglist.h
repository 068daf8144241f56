// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace BounceLens {

/// One tag of a list "name=value; name=value", RFC 6376 section 3.2:
///
///     tag-list  =  tag-spec *( ";" tag-spec ) [ ";" ]
///     tag-spec  =  [FWS] tag-name [FWS] "=" [FWS] tag-value [FWS]
///     tag-name  =  ALPHA *ALNUMPUNC
///
/// Records of DMARC, MTA-STS, TLS-RPT and BIMI have the same form.
struct Tag
{
    QByteArray name;
    QByteArray value;     ///< without white space around it; white space inside is kept
    qsizetype from = 0;   ///< offset of what follows "=" in the text that was read
    qsizetype length = 0; ///< bytes up to the ";" or the end, white space included
};

class TagList
{
public:
    /// Every tag in its order; what is not a tag is counted and left out.
    static TagList read(QByteArrayView text);

    /// RFC 6376 section 3.2: no tag twice, and nothing that is not a tag.
    [[nodiscard]] bool isStrict() const { return m_odd == 0; }
    [[nodiscard]] const QList<Tag> &tags() const { return m_tags; }
    /// The first tag of that name, letter case matters; nullptr if there is none.
    [[nodiscard]] const Tag *find(QByteArrayView name) const;
    /// Its value; empty if there is none.
    [[nodiscard]] QByteArray value(QByteArrayView name) const;
    [[nodiscard]] bool has(QByteArrayView name) const { return find(name) != nullptr; }
    /// True if the list begins with that tag and exactly that value.
    [[nodiscard]] bool startsWith(QByteArrayView name, QByteArrayView value) const;

private:
    QList<Tag> m_tags;
    int m_odd = 0;
    bool m_startsOdd = false;
};

/// Without space, tab, carriage return and line feed, wherever they are.
[[nodiscard]] QByteArray withoutSpace(QByteArrayView text);
/// The pieces between separators without white space around them; empty ones too.
[[nodiscard]] QList<QByteArray> splitTrimmed(QByteArrayView text, char separator);
/// A number of 1..digits decimal digits and nothing else.
[[nodiscard]] std::optional<qint64> numberOf(QByteArrayView text, qsizetype digits);
/// Strict base64 (RFC 4648 section 4), white space ignored; nothing if it is anything else or empty.
[[nodiscard]] std::optional<QByteArray> fromBase64(QByteArrayView text);

} // namespace BounceLens
