// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checks/recordwords.h"

#include <QCoreApplication>

#include <array>

namespace BounceLens {

namespace {

constexpr std::array kRecordWords{
    FindingWords{"record-quotes",
                 QT_TRANSLATE_NOOP("Checks", "The record of %1 holds quotation marks as part of its text, so receivers "
                                             "cannot read it; the DNS panel wants the text without them.")},
    FindingWords{"record-escaped",
                 QT_TRANSLATE_NOOP("Checks", "The record of %1 holds backslashes as part of its text, as in “\\;”, so "
                                             "receivers cannot read it; the DNS panel wants the text without them.")},
    FindingWords{
        "record-blank",
        QT_TRANSLATE_NOOP(
            "Checks",
            "The record of %1 begins with a blank, or holds another character that a text editor put in unseen.")},
    FindingWords{"record-semicolon",
                 QT_TRANSLATE_NOOP("Checks", "A semicolon is missing between two parts of the record of %1.")},
    FindingWords{
        "record-colon",
        QT_TRANSLATE_NOOP("Checks", "A colon stands in the record of %1 where an equals sign (=) is demanded.")},
    FindingWords{"record-case",
                 QT_TRANSLATE_NOOP("Checks",
                                   "Capital and small letters are mixed up in the record of %1: it begins with "
                                   "exactly “%2”, and the names of its parts are written in small letters.")},
    FindingWords{"record-version", QT_TRANSLATE_NOOP("Checks", "The record of %1 does not begin with exactly “%2”.")},
    FindingWords{
        "record-stray",
        QT_TRANSLATE_NOOP("Checks", "The record of %1 holds something between its semicolons that is no part of it.")},
    FindingWords{"record-right",
                 QT_TRANSLATE_NOOP(
                     "Checks", "Nothing is wrong with the form of this record; what others publish was not asked.")},
};

} // namespace

std::span<const FindingWords> recordWords()
{
    return kRecordWords;
}

} // namespace BounceLens
