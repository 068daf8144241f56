// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/sources/sources.h"

#include "input/binary.h"
#include "input/charset.h"
#include "input/mail.h"
#include "input/mbox.h"
#include "input/outlook/compoundcheck.h"
#include "triage/sources/archive.h"
#include "triage/sources/folder.h"
#include "triage/sources/pieces.h"
#include "triage/sources/waitinginput.h"

#include <QFileInfo>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kLookedAtBytes = 64LL * 1024; ///< of a file, to see what it is

enum class Opening { Archives, NoArchives };

void takeMessages(QIODevice &device, const QString &name, const std::stop_token &stop, const SourceTaker &taker)
{
    MessageReader messages(device);
    for (int index = 0; !stop.stop_requested(); ++index) {
        auto message = messages.next();
        if (!message || !taker.take({.bytes = std::move(*message), .source = name, .index = index, .linesBefore = 0})) {
            return;
        }
    }
}

void takePieces(QIODevice &device, const QString &name, const std::stop_token &stop, const SourceTaker &taker)
{
    PieceReader pieces(device);
    for (int index = 0; !stop.stop_requested(); ++index) {
        auto piece = pieces.next();
        if (!piece ||
            !taker.take(
                {.bytes = std::move(*piece), .source = name, .index = index, .linesBefore = pieces.linesBefore()})) {
            return;
        }
    }
}

/// True for a text that can be read line by line.
bool isText(QByteArrayView start)
{
    return !start.startsWith("From ") && !isCompoundFile(start) && !isUtf16(start) && !looksLikeMail(start) &&
           !looksBinary(start);
}

void takeDevice(QIODevice &device, const QString &name, Opening opening, const std::stop_token &stop,
                const SourceTaker &taker)
{
    const QByteArray start = device.peek(kLookedAtBytes);
    if (isArchive(start) && opening == Opening::NoArchives) {
        taker.complain({.reason = SourceError::Reason::Nested,
                        .file = {.reason = FileError::Reason::ReadFailed, .path = name, .systemMessage = {}}});
    } else if (isArchive(start)) {
        eachEntry(
            device, name, stop,
            [&](const QString &entry, QIODevice &content) {
                takeDevice(content, entry, Opening::NoArchives, stop, taker);
                return !stop.stop_requested();
            },
            taker.complain);
    } else if (start.size() >= kLookedAtBytes && isText(start)) {
        takePieces(device, name, stop, taker);
    } else {
        takeMessages(device, name, stop, taker);
    }
}

void complainOf(const FileError &error, const SourceTaker &taker)
{
    taker.complain({.reason = SourceError::Reason::File, .file = error});
}

void takeStandardInput(const std::stop_token &stop, const SourceTaker &taker)
{
    WaitingInput input(fileno(stdin), WaitingInput::Hands::Full, stop);
    takeDevice(input, u"-"_s, Opening::Archives, stop, taker);
    if (input.hasFailed()) {
        complainOf({.reason = FileError::Reason::ReadFailed, .path = u"-"_s, .systemMessage = input.failure()}, taker);
    }
}

} // namespace

void readSourceFile(const QString &path, const std::stop_token &stop, const SourceTaker &taker)
{
    QFile file;
    if (const auto opened = openToRead(path, file); !opened) {
        complainOf(opened.error(), taker);
        return;
    }
    takeDevice(file, path, Opening::Archives, stop, taker);
    if (const auto read = readingResult(path, file); !read) {
        complainOf(read.error(), taker);
    }
}

void readSources(const QStringList &paths, const std::stop_token &stop, const SourceTaker &taker)
{
    for (const QString &path : paths) {
        if (stop.stop_requested()) {
            return;
        }
        if (path == u"-") {
            takeStandardInput(stop, taker);
        } else if (QFileInfo(path).isDir()) {
            eachFileBelow(
                path, stop,
                [&](const QString &file) {
                    readSourceFile(file, stop, taker);
                    return !stop.stop_requested();
                },
                taker.complain);
        } else {
            readSourceFile(path, stop, taker);
        }
    }
}

} // namespace BounceLens
