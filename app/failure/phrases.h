// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace BounceLens {

/// How much the words of a line say that something failed: 0 not at all, up to 10.
[[nodiscard]] int failureWords(QStringView line);
/// Sentences that every bounce of a program holds and that tell nothing about this one.
[[nodiscard]] bool isBoilerplate(QStringView line);
/// A line behind a status line that does not belong to it ("Giving up on 192.0.2.1.").
[[nodiscard]] bool endsStatus(QStringView line);
/// A line before a reply that names who said it ("host mx.example.net [192.0.2.1]:").
[[nodiscard]] bool isLead(QStringView line);
/// A sentence that names whom a message could not be delivered to.
[[nodiscard]] bool isAboutDelivery(QStringView line);

} // namespace BounceLens
