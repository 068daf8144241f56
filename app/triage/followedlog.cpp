// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "triage/followedlog.h"

#include "triage/sources/pieces.h"

#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

namespace BounceLens {

namespace {

constexpr qsizetype kLongestRest = 4LL * 1024 * 1024; ///< bytes without a line end that are given nevertheless

} // namespace

FollowedLog::Identity FollowedLog::identityOf(const QString &path)
{
#ifdef Q_OS_UNIX
    struct stat found{};
    if (stat(QFile::encodeName(path).constData(), &found) == 0) {
        return {.device = quint64(found.st_dev), .file = quint64(found.st_ino)};
    }
#else
    Q_UNUSED(path)
#endif
    return {};
}

void FollowedLog::open()
{
    m_identity = identityOf(m_path);
    m_file.setFileName(m_path);
    m_lines = 0;
    if (QFileInfo(m_path).isFile()) {
        (void)m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
}

void FollowedLog::give(const QByteArray &text, const SourceTaker &taker)
{
    if (text.isEmpty()) {
        return;
    }
    taker.take({.bytes = text, .source = m_path, .index = m_index++, .linesBefore = m_lines});
    m_lines += int(text.count('\n'));
}

void FollowedLog::giveRest(const SourceTaker &taker)
{
    give(std::exchange(m_rest, {}), taker);
}

void FollowedLog::readOn(const SourceTaker &taker)
{
    for (QByteArray read = m_file.read(PieceReader::kPieceBytes); !read.isEmpty();
         read = m_file.read(PieceReader::kPieceBytes)) {
        m_rest += read;
        const qsizetype end = m_rest.lastIndexOf('\n') + 1;
        give(m_rest.first(end), taker);
        m_rest.remove(0, end);
        if (m_rest.size() > kLongestRest) {
            giveRest(taker);
        }
    }
}

void FollowedLog::look(const SourceTaker &taker)
{
    if (!m_file.isOpen()) {
        open();
    }
    readOn(taker);
    const QFileInfo info(m_path);
    const bool isRotated = info.exists() && m_file.isOpen() && identityOf(m_path) != m_identity;
    const bool isCut = info.exists() && !isRotated && m_file.isOpen() && info.size() < m_file.pos();
    if (isRotated) {
        readOn(taker); // what was written between the last look and the rotation
    }
    if (isRotated || isCut) {
        giveRest(taker);
        m_file.close();
        open();
        readOn(taker);
    }
}

} // namespace BounceLens
