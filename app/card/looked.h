// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/failure.h"

#include <QString>

namespace BounceLens {

/// What rules look at of a failure, prepared once: the words in the spelling in which they are compared, the codes as
/// rules write them.
struct Looked
{
    explicit Looked(const Failure &failure);

    /// With the codes; spelled when they are first asked for, since most replies are matched without.
    [[nodiscard]] const QString &verbatim() const;
    [[nodiscard]] const QString &lowerVerbatim() const;

    QString text; ///< without the codes
    QString lowerText;
    QString reply;      ///< "550"; empty if there is none
    QString status;     ///< "5.7.1"
    QString wildStatus; ///< "X.7.1"
    int codeClass = 0;  ///< 2, 4, 5; 0 if there is no code
    QString command;
    QString remoteHost;
    QString program; ///< dialect of the reporting program; empty if another server spoke

private:
    QString m_asWritten; ///< null if it is the same as the text
    mutable QString m_verbatim;
    mutable QString m_lowerVerbatim;
};

/// "X.7.1" of "5.7.1"; empty for an empty text.
[[nodiscard]] QString wildStatus(const QString &status);

} // namespace BounceLens
