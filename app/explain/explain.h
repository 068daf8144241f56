// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"
#include "failure/analyse.h"
#include "input/mbox.h"

#include <QByteArrayView>

#include <functional>
#include <memory>
#include <stop_token>

namespace BounceLens {

constexpr qsizetype kMaxReplyCharacters = 100'000; ///< of a reply by itself; RFC 5321 allows 512 a line

/// bytes -> Document -> Analysis -> matches. Never fails. If \a stop is requested the result is of no use.
[[nodiscard]] Explanation explain(QByteArrayView bytes, std::shared_ptr<const Catalog> catalog,
                                  const QString &source = {}, const Own &own = {}, std::stop_token stop = {});

/// The same for each message of an mbox, as it is read; for anything else once. Goes on while \a take returns true.
void explainEach(MessageReader &messages, const std::shared_ptr<const Catalog> &catalog, const QString &source,
                 const Own &own, const std::stop_token &stop, const std::function<bool(Explanation)> &take);

/// All of them.
[[nodiscard]] QList<Explanation> explainAll(const QByteArray &bytes, const std::shared_ptr<const Catalog> &catalog,
                                            const QString &source = {}, const Own &own = {});

/// The same for one SMTP reply or diagnostic code by itself: it is taken as a reply whatever its words are. Without
/// codes and known words it is NotABounce. What is longer than kMaxReplyCharacters is cut, and the note Shortened
/// tells.
[[nodiscard]] Explanation explainReply(const QString &line, std::shared_ptr<const Catalog> catalog);

/// The same input with another card for one failure, which the user chose; unchanged if there is no such card. The card
/// that was matched before stands among the alternatives.
[[nodiscard]] Explanation withCard(const Explanation &explanation, int failure, const QString &card);

/// The same input with the cards of another catalogue; nothing is read again.
[[nodiscard]] Explanation matchedAgain(const Explanation &explanation, std::shared_ptr<const Catalog> catalog);

} // namespace BounceLens
