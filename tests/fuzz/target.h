// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/invariants.h"

#include <cstdint>
#include <cstdio>
#include <cstdlib>

namespace BounceLens::Fuzz {

inline void stopIf(const char *broken)
{
    if (broken) {
        std::fprintf(stderr, "Broken promise: %s\n", broken);
        std::abort();
    }
}

inline int explain(QByteArrayView bytes)
{
    const Document document = readDocument(bytes);
    stopIf(brokenPromise(document));
    stopIf(brokenPromise(analyse(document), document));
    return 0;
}

/// The bytes of the fuzzer behind \a start, which chooses the reader.
inline QByteArray behind(QByteArrayView start, const std::uint8_t *data, std::size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));
    return bytes.startsWith(start) ? bytes.toByteArray() : start.toByteArray() + bytes;
}

} // namespace BounceLens::Fuzz
