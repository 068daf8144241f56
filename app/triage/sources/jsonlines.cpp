// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/sources/jsonlines.h"

#include "triage/sources/waitinginput.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

void takeLines(QIODevice &device, const QString &name, const std::stop_token &stop, const SourceTaker &taker)
{
    for (int index = 0; !stop.stop_requested(); ++index) {
        QByteArray line = device.readLine(kMaxFileBytes);
        if (line.isEmpty() ||
            !taker.take({.bytes = std::move(line), .source = name, .index = index, .linesBefore = 0})) {
            return;
        }
    }
}

} // namespace

void readJsonLines(const QStringList &paths, const std::stop_token &stop, const SourceTaker &taker)
{
    for (const QString &path : paths) {
        if (path == u"-") {
            WaitingInput input(fileno(stdin), WaitingInput::Hands::Full, stop);
            takeLines(input, path, stop, taker);
            continue;
        }
        QFile file;
        if (const auto opened = openToRead(path, file); !opened) {
            taker.complain({.reason = SourceError::Reason::File, .file = opened.error()});
            continue;
        }
        takeLines(file, path, stop, taker);
        if (const auto read = readingResult(path, file); !read) {
            taker.complain({.reason = SourceError::Reason::File, .file = read.error()});
        }
    }
}

} // namespace BounceLens
