// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

using namespace BounceLens;

/// Any bytes behind the first lines of a dialogue.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return Fuzz::explain(Fuzz::behind("220 mx.example.net ESMTP\nEHLO a.example.com\n", data, size));
}
