// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/analysis.h"

namespace BounceLens {

Analysis analyse(const Document &document, std::stop_token)
{
    Analysis analysis;
    for (int number = 1; number <= document.lineCount(); ++number) {
        const QStringView line = document.line(number);
        const auto code = ReplyCode::fromText(line.left(3));
        if (!code || code->replyClass() < 4) {
            continue;
        }
        Failure failure;
        failure.status = {{number, number}, line.toString(), code, {}, line.mid(4).toString()};
        analysis.failures.append(failure);
        analysis.kind = Kind::Code;
    }
    return analysis;
}

} // namespace BounceLens
