// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace BounceLens {

class Tongue;

/// Installs our translations and Qt's own for \a language ("de", "de_AT"), or for the system's if it is empty. May be
/// called again; widgets that are there keep their words.
/// \return the language in use, "en" if there is no translation for the one asked for.
QString installLanguage(QCoreApplication &application, const QString &language = {});

/// What installLanguage() returned last, "en" before; in a scope of Speaking, its language.
[[nodiscard]] QString languageInUse();

/// Languages that are complete, "en" first.
[[nodiscard]] QStringList languages();
/// What a language calls itself ("Deutsch").
[[nodiscard]] QString nameOfLanguage(const QString &language);

/// The text in the language in use; null where it has none. English has all.
[[nodiscard]] QString translationOf(const QString &context, const QString &text);

/// While it lives, tr() of this thread gives the words of another language, one of languages(): a letter is in the
/// language of its reader.
class Speaking
{
public:
    explicit Speaking(const QString &language);
    ~Speaking();
    Q_DISABLE_COPY_MOVE(Speaking)

private:
    const Tongue *m_before;
};

} // namespace BounceLens
