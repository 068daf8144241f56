// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/inputwords.h"

#include "report/words.h"
#include "report/wordscontext.h"

namespace BounceLens {

QString lineSentence(const Explanation &explanation, int line)
{
    for (const Failure &failure : explanation.analysis.failures) {
        if (failure.status.lines.contains(line)) {
            return Words::tr("Line %1 is the status line of this failure.").arg(line);
        }
    }
    for (const Ignored &ignored : explanation.analysis.ignored) {
        if (ignored.lines.contains(line)) {
            return Words::tr("Line %1 was not taken: %2").arg(QString::number(line), ignoredSentence(ignored));
        }
    }
    const Section *section = explanation.document.sectionAt(line);
    return section && section->kind == SectionKind::Returned
               ? Words::tr("Line %1 belongs to the returned message; codes in it do not count.").arg(line)
               : Words::tr("Line %1 holds no code of a mail server.").arg(line);
}

QString nothingRecognised(const Explanation &explanation)
{
    if (explanation.document.format == DocumentFormat::Empty) {
        return Words::tr("There is nothing to read. Drop the whole bounce message, or paste its text.");
    }
    if (explanation.document.format == DocumentFormat::Binary) {
        return Words::tr(
            "This is not a mail and not text. Save the bounce as a file (.eml or .msg), or paste its text.");
    }
    if (explanation.document.format == DocumentFormat::Mail) {
        return Words::tr("This mail was read, but nothing in it says that a delivery failed. If it quotes a bounce, "
                         "paste only that part.");
    }
    return Words::tr("No reply of a mail server was found in this text. Paste the whole report, or the line that "
                     "begins with a number such as 550.");
}

} // namespace BounceLens
