// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fuzz/target.h"

using namespace BounceLens;
using namespace Qt::StringLiterals;

/// Any bytes with the signature of a compound file in place of the first ones.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    bytes.replace(0, 8, "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1"_ba);
    return Fuzz::explain(bytes);
}
