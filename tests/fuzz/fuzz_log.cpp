// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

using namespace BounceLens;

/// Any bytes behind a record of a log.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    return Fuzz::explain(Fuzz::behind("Nov 19 10:15:01 mail postfix/qmgr[980]: 4XyZ12AbCd: removed\n", data, size));
}
