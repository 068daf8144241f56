// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QRegularExpressionMatch>
#include <QString>
#include <QStringList>

namespace BounceLens {

/// The spelling in which replies and patterns are compared: runs of white space are one space (line feeds too),
/// typographic quotes and dashes are plain ones, "email" and "e-mail" are "mail", soft hyphens and other
/// invisible characters are gone. Letter case is kept; names such as email.example.com are left alone.
[[nodiscard]] QString plainSpelling(QStringView text);

/// What a pattern of a card becomes.
struct Wording
{
    QString regex;               ///< for QRegularExpression, letter case ignored
    QString required;            ///< the longest piece that must stand in the text; lower case; empty if there is none
    QStringList pieces;          ///< of a literal: what stands between its placeholders, in order; lower case
    qsizetype literalLength = 0; ///< characters that are no placeholder
};

/// Placeholder names that `text` may use: domain ip address host url id number any.
[[nodiscard]] const QStringList &placeholderNames();
/// The names in braces in a text, in their order, "domain" for "{domain}".
[[nodiscard]] QStringList placeholdersIn(QStringView text);

/// From a literal with placeholders. A placeholder of an unknown name is read as literal text.
[[nodiscard]] Wording wordingFromText(QStringView text);
/// From a regular expression, which is matched against plainSpelling().
[[nodiscard]] Wording wordingFromRegex(const QString &regex);

/// Lower case, one QChar for one QChar.
[[nodiscard]] QString lowered(QString text);

/// What the placeholders of a wording stand for, by name.
[[nodiscard]] QMap<QString, QString> capturesOf(const QRegularExpressionMatch &match);

} // namespace BounceLens
