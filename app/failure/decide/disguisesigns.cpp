// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/disguisesigns.h"

#include "failure/decide/kinddata.h"
#include "phrases/data.h"
#include "phrases/needles.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens::Signs {

namespace {

/// The phrases of phishing without their spaces; short ones might stand in any run of letters.
const NeedleSet &packedFakes()
{
    static const NeedleSet needles = [] {
        constexpr qsizetype kShortest = 12; // letters
        NeedleSet set;
        const std::span<const Phrase> phrases = allPhrases();
        for (size_t number = 0; number < phrases.size(); ++number) {
            const QString packed = packedLetters(QStringView(phrases[number].text));
            if (phrases[number].kind == PhraseKind::Fake && packed.size() >= kShortest) {
                set.add(packed, int(number));
            }
        }
        set.link();
        return set;
    }();
    return needles;
}

/// What stands in a text only without its spaces: "un deli vered" with an I for an l, or not.
int countPacked(QStringView words)
{
    const auto count = [](const QString &text) {
        QList<int> found = packedFakes().find(packedLetters(text));
        std::ranges::sort(found);
        found.erase(std::unique(found.begin(), found.end()), found.end());
        return int(found.size());
    };
    const QString written = words.toString();
    return std::max(count(written), count(QString(written).replace(u'I', u'l')));
}

int countSpelled(const Scene &scene)
{
    return int(
        std::ranges::count_if(scene.hits, [](const PhraseHit &hit) { return hit.phrase->kind == PhraseKind::Fake; }));
}

/// Words of one to three letters where most are longer.
bool hasManyPieces(QStringView words)
{
    int pieces = 0;
    int whole = 0;
    for (const QStringView word : QStringTokenizer(words, u' ', Qt::SkipEmptyParts)) {
        const bool isLetters = std::ranges::all_of(word.trimmed(), [](QChar c) { return c.isLetter(); });
        pieces += isLetters && word.trimmed().size() <= 3 ? 1 : 0;
        whole += isLetters && word.trimmed().size() > 3 ? 1 : 0;
    }
    return pieces > whole;
}

Found firstWord(const Scene &scene)
{
    return Trace{.lines = {}, .text = scene.disguise.first};
}

} // namespace

Found disguisedLetters(const Scene &scene)
{
    constexpr int kMany = 3; // words
    constexpr int kManySpaces = 4;
    const Disguise &disguise = scene.disguise;
    const int count = disguise.foreignLetters + disguise.unseenLetters + disguise.mathLetters;
    return count >= kMany || disguise.oddSpaces >= kManySpaces || disguise.junkTails > 0 ? firstWord(scene) : Found();
}

Found splitWords(const Scene &scene)
{
    return hasManyPieces(scene.words) && countPacked(scene.words) > countSpelled(scene) ? Found(Trace()) : std::nullopt;
}

Found placeholderLeft(const Scene &scene)
{
    static const QRegularExpression regex(
        uR"(\[\[[-\w. ]{2,40}\]\]|\{\{[-\w. ]{2,40}\}\}|\{(?:email|user|name|domain|login)\}|##\w{2,40}##|%%\w{2,40}%%|\[(?:EMAIL|USER|DOMAIN|LOGIN)\])"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (const auto match = regex.match(scene.subject); match.hasMatch()) {
        return Trace{.lines = scene.subjectLines, .text = match.captured()};
    }
    const auto match = regex.match(scene.words);
    return match.hasMatch() ? Found(scene.traceOf(match.capturedStart(), match.capturedEnd())) : std::nullopt;
}

Found attachedProgram(const Scene &scene)
{
    for (const Note &note : scene.document.notes) {
        const bool isProgram =
            note.id == NoteId::AttachmentSkipped && std::ranges::any_of(kProgramEndings, [&note](auto ending) {
                return note.detail.endsWith(ending, Qt::CaseInsensitive);
            });
        if (isProgram) {
            return Trace{.lines = note.lines, .text = note.detail};
        }
    }
    return std::nullopt;
}

} // namespace BounceLens::Signs
