// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

using namespace BounceLens;

/// A record makes a text a log, as long as half of its lines are records.
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t mostBytes,
                                               unsigned /*seed*/)
{
    return Fuzz::mutateBehind("Nov 19 10:15:01 mail postfix/qmgr[980]: 4XyZ12AbCd: removed\n", data, size, mostBytes);
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return Fuzz::explain(data, size);
}
