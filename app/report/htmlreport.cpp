// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/htmlreport.h"

#include "report/cardtext.h"
#include "report/facts.h"
#include "report/inputwords.h"
#include "report/language.h"
#include "report/printable.h"
#include "report/reply/messageparts.h"
#include "report/reply/situation.h"
#include "report/reply/timelinewords.h"
#include "report/words.h"

#include <QCoreApplication>

#include <numeric>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct HtmlReport
{
    Q_DECLARE_TR_FUNCTIONS(HtmlReport)
};

/// Works in a browser and in a QTextDocument.
constexpr auto kStyle = R"(
body { font-family: sans-serif; max-width: 48em; margin: 1em auto; padding: 0 1em; color: #1a1a1a; background: #ffffff }
h1 { font-size: 1.5em } h2 { font-size: 1.2em } h3 { font-size: 1em }
pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f2f2f2; padding: 6px }
td { vertical-align: top; padding: 1px 8px 1px 0; overflow-wrap: anywhere }
.warning { border-left: 4px solid #b3261e; padding-left: 8px }
.small { color: #595959 }
)";

QList<int> allFailures(const Explanation &explanation)
{
    QList<int> all(explanation.analysis.failures.size());
    std::iota(all.begin(), all.end(), 0);
    return all;
}

class HtmlWriter
{
public:
    HtmlWriter(const Explanation &explanation, RedactionLevel level)
        : m_explanation(explanation)
        , m_redactor(level, knownValues(explanation, customersAddresses(explanation, allFailures(explanation)), level))
        , m_texts(replyTexts(languageInUse()))
    {
    }

    QString write(const ReportExtras &extras)
    {
        const Analysis &analysis = m_explanation.analysis;
        m_out += u"<section>\n"_s;
        element(u"h1"_s, kindName(analysis.kind));
        element(u"p"_s, m_explanation.isRecognised() ? kindSentence(analysis.kind) : nothingRecognised(m_explanation));
        for (const WarningId warning : analysis.warnings) {
            element(u"p"_s, warningSentence(warning, m_explanation), u"warning"_s);
        }
        for (int at = 0; at < analysis.failures.size(); ++at) {
            decidesAlone(situationOf(m_explanation, at)) ? writeClaims(at) : writeFailure(at);
            if (at == extras.failure && !extras.checks.isEmpty()) {
                element(u"h3"_s, HtmlReport::tr("Live checks"));
                element(u"pre"_s, extras.checks);
            }
        }
        return m_out + u"</section>\n"_s;
    }

private:
    [[nodiscard]] QString safe(const QString &text) { return m_redactor.masked(printable(text)).text.toHtmlEscaped(); }

    void element(const QString &name, const QString &text, const QString &style = {})
    {
        if (!text.isEmpty()) {
            const QString mark = style.isEmpty() ? QString() : u" class=\"%1\""_s.arg(style);
            m_out += u"<%1%2>%3</%1>\n"_s.arg(name, mark, safe(text));
        }
    }

    void writeFailure(int at)
    {
        const Match &match = m_explanation.matches.at(at);
        const Failure &failure = m_explanation.analysis.failures.at(at);
        const CardText text = cardText(match, failure);
        element(u"h2"_s, text.title);
        element(u"p"_s, u"%1, %2. %3"_s.arg(permanenceName(match.permanence), confidenceName(match.confidence),
                                            confidenceSentence(match)));
        element(u"pre"_s, failure.status.verbatim);
        element(u"p"_s, text.meaning);
        element(u"h3"_s, HtmlReport::tr("Who acts: %1").arg(actorName(text.acts)));
        element(u"p"_s, text.because);
        for (const Steps &steps : text.steps) {
            element(u"h3"_s, HtmlReport::tr("What to do: %1").arg(audienceName(steps.audience)));
            writeList(u"ol"_s, steps.steps);
        }
        writeRemark(HtmlReport::tr("What not to do"), text.avoid);
        writeRemark(HtmlReport::tr("What is not known"), text.unknown);
        writeFacts(at);
        writeTimeline(at);
        writeSources(*match.card);
    }

    /// Of a mail that is not to be relied on.
    void writeClaims(int at)
    {
        element(u"h2"_s, HtmlReport::tr("What it claims"));
        element(u"pre"_s, m_explanation.analysis.failures.at(at).status.verbatim);
        writeFacts(at);
    }

    void writeRemark(const QString &heading, const QString &text)
    {
        if (!text.isEmpty()) {
            element(u"h3"_s, heading);
            element(u"p"_s, text);
        }
    }

    void writeList(const QString &name, const QStringList &items)
    {
        m_out += u"<%1>\n"_s.arg(name);
        for (const QString &item : items) {
            element(u"li"_s, item);
        }
        m_out += u"</%1>\n"_s.arg(name);
    }

    void writeFacts(int at)
    {
        element(u"h3"_s, HtmlReport::tr("Facts"));
        m_out += u"<table>\n"_s;
        for (const Fact &fact : facts(m_explanation, at)) {
            m_out += u"<tr><td class=\"small\">%1</td><td>%2</td></tr>\n"_s.arg(fact.label.toHtmlEscaped(),
                                                                                safe(fact.value));
        }
        m_out += u"</table>\n"_s;
    }

    void writeTimeline(int at)
    {
        const Timeline timeline = timelineOf(m_explanation.document, m_explanation.analysis.failures.at(at));
        if (!timeline.tells()) {
            return;
        }
        element(u"h3"_s, m_texts.value(u"timeline.heading"_s));
        m_out += u"<table>\n"_s;
        for (const TimelineLine &line : timelineLines(timeline, m_texts)) {
            m_out += u"<tr><td class=\"small\">%1</td><td>%2</td></tr>\n"_s.arg(safe(line.time), safe(line.text));
        }
        m_out += u"</table>\n"_s;
        for (const QString &remark : timelineRemarks(timeline, m_texts)) {
            element(u"p"_s, remark, u"small"_s);
        }
    }

    void writeSources(const Card &card)
    {
        for (const Source &source : card.sources) {
            m_out += u"<p class=\"small\">%1</p>\n"_s.arg(
                HtmlReport::tr("Source: %1 (seen %2)")
                    .arg(printableLine(source.url), source.seen.toString(Qt::ISODate))
                    .toHtmlEscaped());
        }
        m_out += u"<p class=\"small\">%1</p>\n"_s.arg(HtmlReport::tr("Card: %1").arg(card.id).toHtmlEscaped());
    }

    const Explanation &m_explanation;
    Redactor m_redactor;
    ReplyTexts m_texts;
    QString m_out;
};

} // namespace

QString htmlStart()
{
    return u"<!DOCTYPE html>\n<html lang=\"%1\">\n<head>\n<meta charset=\"utf-8\">\n"
           "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n"
           "<meta name=\"viewport\" content=\"width=device-width\">\n<title>%2</title>\n<style>%3</style>\n</head>\n<body>\n"_s
               .arg(languageInUse(), HtmlReport::tr("Report of BounceLens").toHtmlEscaped(), QLatin1StringView(kStyle));
}

QString htmlSection(const Explanation &explanation, RedactionLevel level, const ReportExtras &extras)
{
    return HtmlWriter(explanation, level).write(extras);
}

QString htmlEnd()
{
    return u"</body>\n</html>\n"_s;
}

} // namespace BounceLens
