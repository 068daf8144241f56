// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/looked.h"

#include "card/wording.h"

namespace BounceLens {

namespace {

QString spelled(const QString &text)
{
    constexpr qsizetype kLongestReply = 4000; // characters; RFC 5321 allows 512 a line
    return plainSpelling(QStringView(text).first(std::min(text.size(), kLongestReply)));
}

int classOf(const StatusLine &status)
{
    return status.enhancedCode ? status.enhancedCode->statusClass()
           : status.replyCode  ? status.replyCode->replyClass()
                               : 0;
}

} // namespace

QString wildStatus(const QString &status)
{
    return status.isEmpty() ? QString() : u'X' + status.sliced(1);
}

Looked::Looked(const Failure &failure)
    : text(spelled(failure.status.text))
    , lowerText(lowered(text))
    , reply(failure.status.replyCode ? failure.status.replyCode->toString() : QString())
    , status(failure.status.enhancedCode ? failure.status.enhancedCode->toString() : QString())
    , wildStatus(BounceLens::wildStatus(status))
    , codeClass(classOf(failure.status))
    , command(failure.command)
    , remoteHost(failure.remoteHost)
    , program(failure.remoteHost.isEmpty() ? failure.dialect : QString())
    , m_asWritten(failure.status.verbatim == failure.status.text ? QString() : failure.status.verbatim)
{
}

const QString &Looked::verbatim() const
{
    if (m_verbatim.isNull()) {
        m_verbatim = m_asWritten.isNull() ? text : spelled(m_asWritten);
    }
    return m_verbatim;
}

const QString &Looked::lowerVerbatim() const
{
    if (m_lowerVerbatim.isNull()) {
        m_lowerVerbatim = m_asWritten.isNull() ? lowerText : lowered(verbatim());
    }
    return m_lowerVerbatim;
}

} // namespace BounceLens
