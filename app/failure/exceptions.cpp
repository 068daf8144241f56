// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/exceptions.h"

#include "failure/failure.h"
#include "failure/statusline.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

QList<Failure> findInException(const Document &document)
{
    static const QRegularExpression refused(
        uR"(['"](?<address>[^'"\s]{1,320}@[^'"\s]{1,255})['"]:\s*\((?<reply>[45]\d\d, b?(?<quote>['"]).*?(?<!\\)\k<quote>)\))"_s);
    QList<Failure> failures;
    if (!document.text.contains("SMTPRecipientsRefused"_L1)) {
        return failures;
    }
    for (int line = 1; line <= document.lineCount(); ++line) {
        const QStringView text = document.line(line);
        for (const auto &match : refused.globalMatchView(text)) {
            const QString reply = u'(' + match.captured("reply") + u')';
            Failure failure;
            failure.foundBy = FoundBy::Text;
            failure.certainty = Certainty::Certain;
            failure.recipient = match.captured("address");
            failure.recipientLines = {line, line};
            failure.status = statusLineFrom(readStatement(reply), {line, line}, reply);
            failure.command = u"RCPT"_s;
            failures.append(failure);
        }
    }
    return failures;
}

} // namespace BounceLens
