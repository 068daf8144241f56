// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/analyse.h"
#include "input/document.h"
#include "input/mbox.h"
#include "input/reader.h"

#include "support/invariants.h"

#include <QBuffer>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>

/// Of libFuzzer.
extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t mostBytes);

namespace BounceLens::Fuzz {

inline void stopIf(const char *broken)
{
    if (broken) {
        std::fprintf(stderr, "Broken promise: %s\n", broken);
        std::abort();
    }
}

/// Reads and analyses an input; an mbox message by message.
inline int explain(const std::uint8_t *data, std::size_t size)
{
    QBuffer input;
    input.setData(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    input.open(QIODevice::ReadOnly);
    MessageReader messages(input);
    while (const auto message = messages.next()) {
        const Document document = readDocument(*message);
        stopIf(brokenPromise(document));
        stopIf(brokenPromise(analyse(document), document));
    }
    return 0;
}

/// Lets libFuzzer change an input behind \a start, which chooses the reader, and puts that there if it is missing. So
/// inputs are kept as they were read, and a finding can be given to the program as it is.
inline std::size_t mutateBehind(QByteArrayView start, std::uint8_t *data, std::size_t size, std::size_t mostBytes)
{
    const auto length = std::size_t(start.size());
    if (mostBytes <= length) {
        return LLVMFuzzerMutate(data, size, mostBytes);
    }
    if (!QByteArrayView(data, qsizetype(size)).startsWith(start)) {
        const std::size_t kept = std::min(size, mostBytes - length);
        std::memmove(data + length, data, kept);
        std::memcpy(data, start.data(), length);
        size = length + kept;
    }
    return length + LLVMFuzzerMutate(data + length, size - length, mostBytes - length);
}

} // namespace BounceLens::Fuzz
