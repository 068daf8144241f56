// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/text.h"

#include "report/cardtext.h"
#include "report/facts.h"
#include "report/inputwords.h"
#include "report/language.h"
#include "report/reply/timelinewords.h"
#include "report/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Text)
};

constexpr qsizetype kColumns = 100;

/// Breaks at spaces; a longer word stands alone.
QString wrapped(const QString &text, qsizetype indent)
{
    QString out;
    qsizetype column = 0;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        if (column > 0 && indent + column + 1 + word.size() > kColumns) {
            out += u'\n' + QString(indent, u' ');
            column = 0;
        }
        out += (column > 0 ? u" "_s : QString()) + word;
        column += word.size() + (column > 0 ? 1 : 0);
    }
    return out;
}

class Writer
{
public:
    explicit Writer(Colours colours)
        : m_colours(colours)
    {
    }

    void line(const QString &text = {}) { m_out += text + u'\n'; }
    void prose(const QString &text) { line(wrapped(printable(text), 0)); }
    void item(const QString &mark, const QString &text) { line(mark + wrapped(printableLine(text), mark.size())); }
    void field(const QString &label, const QString &value)
    {
        constexpr qsizetype kIndent = 4;
        QStringList lines = printable(value).split(u'\n');
        for (QString &one : lines) {
            one = wrapped(one, kIndent);
        }
        line(style(label + u": "_s, 2) + lines.join(u'\n' + QString(kIndent, u' ')));
    }
    void heading(const QString &text)
    {
        line();
        line(style(text, 1));
    }
    [[nodiscard]] QString style(const QString &text, int sgr) const
    {
        return m_colours == Colours::Ansi ? u"\x1b[%1m%2\x1b[0m"_s.arg(sgr).arg(text) : text;
    }
    [[nodiscard]] QString take() { return std::move(m_out); }

private:
    Colours m_colours;
    QString m_out;
};

void writeSteps(Writer &out, const QList<Steps> &all)
{
    for (const Steps &steps : all) {
        out.heading(Text::tr("What to do: %1").arg(audienceName(steps.audience)));
        for (qsizetype at = 0; at < steps.steps.size(); ++at) {
            out.item(u"%1. "_s.arg(at + 1), steps.steps.at(at));
        }
    }
}

void writeCard(Writer &out, const CardText &text)
{
    out.prose(text.meaning);
    out.heading(Text::tr("Who acts: %1").arg(actorName(text.acts)));
    out.prose(text.because);
    writeSteps(out, text.steps);
    if (!text.avoid.isEmpty()) {
        out.heading(Text::tr("What not to do"));
        out.prose(text.avoid);
    }
    if (!text.unknown.isEmpty()) {
        out.heading(Text::tr("What is not known"));
        out.prose(text.unknown);
    }
}

void writeSources(Writer &out, const Card &card)
{
    for (const Source &source : card.sources) {
        out.line(Text::tr("Source: %1 (seen %2)").arg(printableLine(source.url), source.seen.toString(Qt::ISODate)));
    }
}

void writeTimeline(Writer &out, const Explanation &explanation, int index)
{
    const Timeline timeline = timelineOf(explanation.document, explanation.analysis.failures.at(index));
    if (!timeline.tells()) {
        return;
    }
    const ReplyTexts texts = replyTexts(languageInUse());
    out.heading(texts.value(u"timeline.heading"_s));
    for (const TimelineLine &line : timelineLines(timeline, texts)) {
        out.item(u"- "_s, line.time + u' ' + line.text);
    }
    for (const QString &remark : timelineRemarks(timeline, texts)) {
        out.prose(remark);
    }
}

void writeFailure(Writer &out, const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const Match &match = explanation.matches.at(index);
    const CardText text = cardText(match, failure);
    out.line();
    out.line(out.style(printableLine(text.title), 1));
    out.line(u"[%1] [%2]"_s.arg(permanenceName(match.permanence), confidenceName(match.confidence)));
    out.prose(confidenceSentence(match));
    out.line();
    out.field(Text::tr("Line %1").arg(failure.status.lines.first), failure.status.verbatim);
    for (const Fact &fact : facts(explanation, index)) {
        out.field(fact.label, fact.value);
    }
    out.line();
    writeCard(out, text);
    writeTimeline(out, explanation, index);
    if (!match.alternatives.isEmpty()) {
        out.heading(Text::tr("Other cards"));
        for (const Alternative &alternative : match.alternatives) {
            out.item(u"- "_s, u"%1 (%2): %3"_s.arg(cardTitle(*alternative.card), alternative.card->id,
                                                   alternativeSentence(alternative.why)));
        }
    }
    out.line();
    writeSources(out, *match.card);
}

/// A code span that no backtick of the text can end, CommonMark section 6.1.
QString codeSpan(const QString &text)
{
    qsizetype longest = 0;
    qsizetype run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    return fence + u' ' + printable(text).replace(u'\n', u' ') + u' ' + fence;
}

void addTimeline(QString &out, const Explanation &explanation, int index)
{
    const Timeline timeline = timelineOf(explanation.document, explanation.analysis.failures.at(index));
    if (!timeline.tells()) {
        return;
    }
    const ReplyTexts texts = replyTexts(languageInUse());
    out += u"\n### %1\n\n"_s.arg(texts.value(u"timeline.heading"_s));
    for (const TimelineLine &line : timelineLines(timeline, texts)) {
        out += u"- %1\n"_s.arg(markdownEscaped((line.time + u' ' + line.text).trimmed()));
    }
    for (const QString &remark : timelineRemarks(timeline, texts)) {
        out += u"\n%1\n"_s.arg(remark);
    }
}

void addMarkdown(QString &out, const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const Match &match = explanation.matches.at(index);
    const CardText text = cardText(match, failure);
    out += u"\n## %1\n\n%2, %3. %4\n\n"_s.arg(markdownEscaped(text.title), permanenceName(match.permanence),
                                              confidenceName(match.confidence), confidenceSentence(match));
    out += u"%1: %2\n\n"_s.arg(Text::tr("Line %1").arg(failure.status.lines.first), codeSpan(failure.status.verbatim));
    for (const Fact &fact : facts(explanation, index)) {
        out += u"- %1: %2\n"_s.arg(fact.label, codeSpan(fact.value));
    }
    out +=
        u"\n%1\n\n**%2** %3\n"_s.arg(markdownEscaped(text.meaning), Text::tr("Who acts: %1").arg(actorName(text.acts)),
                                     markdownEscaped(text.because));
    for (const Steps &steps : text.steps) {
        out += u"\n### %1\n\n"_s.arg(Text::tr("What to do: %1").arg(audienceName(steps.audience)));
        for (qsizetype at = 0; at < steps.steps.size(); ++at) {
            out += u"%1. %2\n"_s.arg(at + 1).arg(markdownEscaped(steps.steps.at(at)));
        }
    }
    if (!text.avoid.isEmpty()) {
        out += u"\n### %1\n\n%2\n"_s.arg(Text::tr("What not to do"), markdownEscaped(text.avoid));
    }
    addTimeline(out, explanation, index);
    out += u'\n';
    for (const Source &source : match.card->sources) {
        out += u"<%1> (%2)\n"_s.arg(printableLine(source.url).remove(u'<').remove(u'>'),
                                    source.seen.toString(Qt::ISODate));
    }
}

} // namespace

QString markdownEscaped(const QString &text)
{
    QString out;
    for (const QChar c : printable(text)) {
        if (QStringView(u"\\`*_{}[]<>#|~&!").contains(c)) {
            out += u'\\';
        }
        out += c == u'\n' ? u' ' : c;
    }
    return out;
}

QString toText(const Explanation &explanation, Colours colours)
{
    Writer out(colours);
    const Analysis &analysis = explanation.analysis;
    out.line(out.style(kindName(analysis.kind), 1) +
             (explanation.source.isEmpty() ? QString() : u" - "_s + printableLine(explanation.source)));
    out.prose(kindSentence(analysis.kind));
    for (const WarningId warning : analysis.warnings) {
        out.item(u"! "_s, warningSentence(warning, explanation));
    }
    for (const Note &note : explanation.document.notes) {
        out.item(u"- "_s, noteSentence(note));
    }
    if (!explanation.isRecognised()) {
        out.prose(nothingRecognised(explanation));
    }
    for (int at = 0; at < analysis.failures.size(); ++at) {
        writeFailure(out, explanation, at);
    }
    if (!analysis.ignored.isEmpty() && !analysis.failures.isEmpty()) {
        out.line(Text::tr("%n other code(s) in the input do not count; --json lists them.", nullptr,
                          int(analysis.ignored.size())));
    }
    return out.take();
}

QString toMarkdown(const Explanation &explanation)
{
    QString out = u"# %1\n\n%2\n"_s.arg(kindName(explanation.analysis.kind), kindSentence(explanation.analysis.kind));
    for (const WarningId warning : explanation.analysis.warnings) {
        out += u"\n> %1\n"_s.arg(markdownEscaped(warningSentence(warning, explanation)));
    }
    if (!explanation.isRecognised()) {
        out += u"\n%1\n"_s.arg(markdownEscaped(nothingRecognised(explanation)));
    }
    for (int at = 0; at < explanation.analysis.failures.size(); ++at) {
        addMarkdown(out, explanation, at);
    }
    return out;
}

QString cardToText(const Card &card, const Catalog &catalog, Colours colours)
{
    Writer out(colours);
    const CardText text = cardText(card);
    out.line(out.style(printableLine(text.title), 1));
    const Reason *reason = catalog.reason(card.reason);
    out.line(printableLine(
        u"%1 [%2] (%3)"_s.arg(card.id, permanenceName(card.permanence), reason ? reason->id : card.reason)));
    out.line();
    writeCard(out, text);
    out.line();
    writeSources(out, card);
    return out.take();
}

} // namespace BounceLens
