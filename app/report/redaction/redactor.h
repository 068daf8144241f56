// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/redaction/knownvalues.h"

#include <QHash>
#include <QString>

namespace BounceLens {

/// What was put in the place of something.
struct MaskedRange
{
    qsizetype at = 0; ///< of the pseudonym, in the masked text
    qsizetype length = 0;
    QString original;
};

struct MaskedText
{
    QString text;
    QList<MaskedRange> masked; ///< in their order
};

/// Takes out people, machines and ids, with one pseudonym for one thing in everything that one redactor masks:
///
///   a1@…  mail address      [name 1]  person       [IP 1]    IP address       [host 1]  host or domain
///   [id 1]  message id, queue id, token            [subject 1]  subject       [file 1]  attachment
///   [encoded 1]  base64 text that holds one of these
///
/// Addresses are found as they are and as they are hidden: in encoded words (RFC 2047), quoted-printable and base64
/// text (RFC 2045), URLs (RFC 3986), HTML entities and xtext (RFC 3461), rewritten (names/rewritten.h). Loopback
/// addresses stay: they are the answers of blocklists. Takes time in proportion to the text.
class Redactor
{
public:
    Redactor(RedactionLevel level, const KnownValues &known);
    [[nodiscard]] MaskedText masked(const QString &text);

private:
    [[nodiscard]] QString pseudonym(int kind, const QString &value);

    RedactionLevel m_level;
    KnownValues m_known;
    QHash<QString, QString> m_pseudonyms; ///< by kind and value
    QHash<int, int> m_counts;             ///< of pseudonyms by kind
};

} // namespace BounceLens
