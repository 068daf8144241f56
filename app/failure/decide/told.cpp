// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/told.h"

#include "failure/statusline.h"
#include "names/mailaddress.h"

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxLinesBelow = 30; // lines below the sentence
constexpr qsizetype kMostTold = 100;

Failure toldFailure(const Scene &scene, int line, Action action)
{
    Failure failure;
    failure.action = action;
    const QString text = scene.document.line(line).trimmed().toString();
    failure.status = statusLineFrom(readStatement(text), {line, line}, text);
    return failure;
}

} // namespace

QList<Failure> toldByWords(const Scene &scene, const Trace &sentence, Action action)
{
    QList<Failure> told;
    if (sentence.lines.isEmpty()) {
        return told;
    }
    for (const SceneLine &line : scene.lines) {
        if (line.line < sentence.lines.first || line.line > sentence.lines.last + kMaxLinesBelow) {
            continue;
        }
        const QStringList addresses = findAddresses(scene.document.line(line.line));
        for (const QString &address : addresses) {
            if (told.size() < kMostTold && !scene.isReader(address) && !isDaemon(address)) {
                Failure failure = toldFailure(scene, sentence.lines.first, action);
                failure.recipient = address;
                failure.recipientLines = {line.line, line.line};
                told.append(failure);
            }
        }
        const bool isNextPart =
            addresses.isEmpty() && !told.isEmpty() && !scene.document.line(line.line).trimmed().isEmpty();
        if (isNextPart) {
            break;
        }
    }
    return told.isEmpty() ? QList{toldFailure(scene, sentence.lines.first, action)} : told;
}

} // namespace BounceLens
