// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>

namespace BounceLens {

constexpr qsizetype kMaxMessages = 1000; ///< of one mbox; more are left to a tool for many mails

/// The messages of an mbox (RFC 4155): each begins with a "From " line behind a blank line, or at the start, with a
/// header below it. Anything else is one message. Views into \a bytes.
[[nodiscard]] QList<QByteArrayView> messagesIn(QByteArrayView bytes);

} // namespace BounceLens
