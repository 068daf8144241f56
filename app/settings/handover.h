// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>

namespace BounceLens {

/// What a second start of the program hands to the window that is open already.
struct Handover
{
    QStringList files;  ///< absolute paths; none: the window only comes to the front
    QString activation; ///< the desktop's leave to come to the front (XDG_ACTIVATION_TOKEN); may be empty
};

constexpr qsizetype kMostHandoverBytes = 1024 * 1024;

/// The socket at which the window listens: in the user's own folder of running programs (XDG_RUNTIME_DIR), one for each
/// display. Nothing where there is no such folder; each start has a window of its own then.
[[nodiscard]] QString handoverSocket();

/// One line of JSON with its end, and back; nothing for what is none.
[[nodiscard]] QByteArray toLine(const Handover &handover);
[[nodiscard]] std::optional<Handover> handoverFrom(QByteArrayView line);

/// Hands over and waits until it is taken, for a second at most.
/// \return false if no window is open, or if it does not answer
[[nodiscard]] bool handOver(const Handover &handover);

} // namespace BounceLens
