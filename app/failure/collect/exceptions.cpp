// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/exceptions.h"

#include "failure/statusline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

void findInException(const Material &material, Findings &findings)
{
    static const QRegularExpression refused(
        uR"(['"](?<address>[^'"\s]{1,320}@[^'"\s]{1,255})['"]:\s*\((?<reply>[45]\d\d, b?(?<quote>['"]).*?(?<!\\)\k<quote>)\))"_s);
    const Document &document = material.document;
    if (!document.text.contains("SMTPRecipientsRefused"_L1)) {
        return;
    }
    for (int line = 1; line <= document.lineCount(); ++line) {
        const QStringView text = document.line(line);
        for (const auto &match : refused.globalMatchView(text)) {
            const QString reply = u'(' + match.captured("reply") + u')';
            Observation observation;
            observation.foundBy = FoundBy::Exception;
            observation.certainty = Certainty::Certain;
            observation.recipient = match.captured("address");
            observation.recipientLines = {line, line};
            observation.status = statusLineFrom(readStatement(reply), {line, line}, reply);
            observation.command = u"RCPT"_s;
            findings.add(observation);
        }
    }
}

} // namespace BounceLens
