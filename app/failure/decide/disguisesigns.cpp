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
            const QString packed = packedLetters(textOf(phrases[number]));
            if (phrases[number].kind == PhraseKind::Fake && packed.size() >= kShortest) {
                set.add(packed, int(number));
            }
        }
        set.link();
        return set;
    }();
    return needles;
}

/// Looks for those phrases in a text letter by letter.
class SplitSearch
{
public:
    explicit SplitSearch(QStringView words)
        : m_words(words)
    {
    }

    /// The first place where a phrase stands with more gaps than it has spaces: "un deli vered messages".
    /// \a big: what a capital I stands for, "maiI" or "Incoming".
    [[nodiscard]] std::optional<std::pair<qsizetype, qsizetype>> find(char16_t big)
    {
        NeedleSet::Walk walk;
        QList<qsizetype> places; // of the letters
        for (qsizetype at = 0; at < m_words.size(); ++at) {
            if (!m_words[at].isLetterOrNumber()) {
                continue;
            }
            places.append(at);
            const char16_t letter = m_words[at] == u'I' ? big : m_words[at].toLower().unicode();
            qsizetype start = -1;
            packedFakes().step(walk, letter, [&](int number) {
                const QStringView phrase = textOf(allPhrases()[size_t(number)]);
                const qsizetype first = places[places.size() - packedLetters(phrase).size()];
                start = gaps(m_words.sliced(first, at + 1 - first)) > gaps(phrase) ? first : start;
                return start < 0;
            });
            if (start >= 0) {
                return std::pair(start, at + 1);
            }
        }
        return std::nullopt;
    }

private:
    /// Runs of anything but letters and digits.
    static qsizetype gaps(QStringView text)
    {
        qsizetype count = 0;
        for (qsizetype at = 1; at < text.size(); ++at) {
            count += !text[at].isLetterOrNumber() && text[at - 1].isLetterOrNumber() ? 1 : 0;
        }
        return count;
    }

    QStringView m_words;
};

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

Found hiddenText(const Scene &scene)
{
    constexpr qsizetype kPreview = 400; // letters
    const auto note = std::ranges::find(scene.document.notes, NoteId::HiddenText, &Note::id);
    return note != scene.document.notes.end() && note->amount > kPreview
               ? Found(Trace{.lines = note->lines, .text = {}})
               : std::nullopt;
}

Found splitWords(const Scene &scene)
{
    if (scene.links.isEmpty() || (scene.isDaemon && scene.tellsOfOthers())) {
        return std::nullopt; // such words hide what a link is for
    }
    SplitSearch search(scene.words);
    const auto found = search.find(u'i');
    const auto place = found || !scene.words.contains(u'I') ? found : search.find(u'l');
    return place ? Found(scene.traceOf(place->first, place->second)) : std::nullopt;
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
        const bool isAttached = note.id == NoteId::AttachmentSkipped || note.id == NoteId::HtmlOnly;
        const bool isProgram = isAttached && std::ranges::any_of(kProgramEndings, [&note](auto ending) {
                                   return note.detail.endsWith(ending, Qt::CaseInsensitive);
                               });
        if (isProgram) {
            return Trace{.lines = note.lines, .text = note.detail};
        }
    }
    return std::nullopt;
}

} // namespace BounceLens::Signs
