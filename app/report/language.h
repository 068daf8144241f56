// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

class QCoreApplication;

namespace BounceLens {

/// Installs our translations and Qt's own for \a language ("de", "de_AT"), or for the system's if it is empty.
/// \return the language in use, "en" if there is no translation for the one asked for.
QString installLanguage(QCoreApplication &application, const QString &language = {});

/// What installLanguage() returned last; "en" before.
[[nodiscard]] QString languageInUse();

/// Languages that are complete, "en" first.
[[nodiscard]] QStringList languages();

} // namespace BounceLens
