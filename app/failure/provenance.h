// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

#include <QStringList>

namespace BounceLens {

// What the user named as the own mail's: domains ("example.com", with their subdomains), IP addresses and IPv4 networks
// ("192.0.2.0/24").

/// True for what can be named so.
[[nodiscard]] bool isOwnName(const QString &text);

/// True if the domain of an address is one of them or below.
[[nodiscard]] bool isOwnAddress(const QString &address, const QStringList &own);

/// True if a message says that it is from one of them: From, or Return-Path.
[[nodiscard]] bool claimsOwn(const FieldBlock &message, const QStringList &own);

/// True if one of them took part in sending a message: as a hop of its way, or by a signature (DKIM).
[[nodiscard]] bool tookPart(const FieldBlock &message, const QStringList &own);

} // namespace BounceLens
