// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

#include "input/mbox.h"

using namespace BounceLens;

/// Any bytes behind a field that makes them a mail; as an mbox, each of its messages.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = Fuzz::behind("From: a@example.com\n", data, size);
    for (const QByteArrayView message : messagesIn(bytes)) {
        Fuzz::explain(message);
    }
    return 0;
}
