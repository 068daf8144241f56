// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "phrases/secretways.h"

#include <memory>
#include <mutex>

namespace BounceLens {

namespace {

/// Most inputs need none of the expressions, and others few.
struct CompiledWay
{
    std::once_flag once;
    QRegularExpression regex;
};

} // namespace

const QRegularExpression &expressionOf(const SecretWay &way)
{
    static const auto compiled = std::make_unique<CompiledWay[]>(allSecretWays().size());
    CompiledWay &own = compiled[std::size_t(&way - allSecretWays().data())];
    std::call_once(own.once, [&] {
        own.regex.setPattern(QString::fromUtf16(way.regex));
        own.regex.setPatternOptions(kSecretOptions);
    });
    return own.regex;
}

} // namespace BounceLens
