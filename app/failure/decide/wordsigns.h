// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/decide/scene.h"

namespace BounceLens::Signs {

// Signs in the words of a report. Their ids stand in detectors.cpp.

/// Words that only one mail system writes.
[[nodiscard]] Found systemWords(const Scene &scene);
/// A sentence that bounces of a program open with.
[[nodiscard]] Found openingWords(const Scene &scene);
/// Words of a Subject of bounces in the text.
[[nodiscard]] Found bounceWords(const Scene &scene);
[[nodiscard]] Found delayWords(const Scene &scene);
/// Two of them, in different sentences.
[[nodiscard]] Found manyDelayWords(const Scene &scene);
/// The sender gave up: "could not be delivered", unless a longer phrase takes it back ("will give up if").
[[nodiscard]] Found givenUpWords(const Scene &scene);
/// An address of somebody else stands beside such words: "could not be delivered to bob@example.com".
[[nodiscard]] Found undeliveredAddress(const Scene &scene);
[[nodiscard]] Found deliveredWords(const Scene &scene);
[[nodiscard]] Found displayedWords(const Scene &scene);
[[nodiscard]] Found complaintWords(const Scene &scene);
[[nodiscard]] Found goodsWords(const Scene &scene);
// What an answer says of its writer; in words of the mail itself, not in what it quotes.
[[nodiscard]] Found awayWords(const Scene &scene);
[[nodiscard]] Found manyAwayWords(const Scene &scene);
[[nodiscard]] Found automaticWords(const Scene &scene);
[[nodiscard]] Found acknowledgingWords(const Scene &scene);
[[nodiscard]] Found challengeWords(const Scene &scene);
/// A daemon is quoted: "On Monday Mail Delivery System wrote:".
[[nodiscard]] Found quotesDaemon(const Scene &scene);
/// A person is quoted: "On Monday Ann wrote:".
[[nodiscard]] Found quotesPerson(const Scene &scene);

} // namespace BounceLens::Signs
