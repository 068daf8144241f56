// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The input is a text, from which all layers are taken; and each layer is tried by itself, whether it is seen or not.

#include "fuzz/target.h"
#include "input/layers/layers.h"

using namespace BounceLens;

namespace {

const char *brokenPromise(const QList<int> &origins, QStringView text, QStringView source)
{
    if (origins.size() != text.count(u'\n') + 1) {
        return "each line has an origin";
    }
    const qsizetype lines = source.count(u'\n') + 1;
    const bool areLines = std::ranges::all_of(origins, [lines](int line) { return line >= 0 && line < lines; });
    return areLines ? nullptr : "an origin is a line of the source";
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    for (const Layer &layer : allLayers()) {
        (void)layer.sees(TextSample(text));
        if (const auto peeled = layer.peel(text)) {
            Fuzz::stopIf(brokenPromise(peeled->origins, peeled->text, text));
        }
    }
    const Unwrapped unwrapped = withoutLayers(text);
    if (unwrapped.layers.isEmpty()) {
        Fuzz::stopIf(unwrapped.text == text ? nullptr : "without a layer a text stays as it is");
        return 0;
    }
    Fuzz::stopIf(brokenPromise(unwrapped.origins, unwrapped.text, text));
    const bool isDone = unwrapped.layers.size() == kMaxLayers || withoutLayers(unwrapped.text).layers.isEmpty();
    Fuzz::stopIf(isDone ? nullptr : "nothing is left to be taken off");
    return 0;
}
