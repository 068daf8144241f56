// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

using namespace BounceLens;

/// The signature of a compound file makes any bytes an Outlook file.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t mostBytes,
                                               unsigned /*seed*/)
{
    return Fuzz::mutateBehind("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", data, size, mostBytes);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return Fuzz::explain(data, size);
}
