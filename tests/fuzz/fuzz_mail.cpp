// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

using namespace BounceLens;

/// A field makes any bytes a mail.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t mostBytes,
                                               unsigned /*seed*/)
{
    return Fuzz::mutateBehind("From: a@example.com\n", data, size, mostBytes);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return Fuzz::explain(data, size);
}
