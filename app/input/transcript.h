// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/document.h"

namespace BounceLens {

/// One line of a dialogue without the marks that tools put before it: "S: ", "<-- ", "<~* ", "SMTP<< ", time stamps.
struct DialogueLine
{
    Speaker speaker = Speaker::Tool;
    bool isMarked = false; ///< the tool said who speaks
    QStringView text;
    QStringView session; ///< the tool's mark of the session
    QStringView time;
};

[[nodiscard]] DialogueLine readDialogueLine(QStringView line);

/// True for "RCPT TO:<…>", "DATA" and the other commands of a client, RFC 5321 section 4.1.
[[nodiscard]] bool isSmtpCommand(QStringView text);

/// True if the lines are an SMTP dialogue: at least one command and one reply, RFC 5321.
[[nodiscard]] bool looksLikeTranscript(const Document &document, LineRange lines);

/// The turns of a dialogue within some lines. Content sent after DATA (until "." on a line by itself, or the next
/// marked server line) is one turn with isData. The text must be finished.
[[nodiscard]] QList<Turn> readTurns(const Document &document, LineRange lines);

} // namespace BounceLens
