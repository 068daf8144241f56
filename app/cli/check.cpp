// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check.h"

#include "check/plan.h"
#include "check/proposal.h"
#include "check/run.h"
#include "check/subject.h"
#include "cli/checkrecords.h"
#include "cli/checkwishes.h"
#include "cli/commands.h"
#include "dns/overlay.h"
#include "dns/recordtext.h"
#include "dns/resolver.h"
#include "explain/explain.h"
#include "input/file.h"
#include "report/checkreport.h"
#include "report/checkwords.h"
#include "report/fileerror.h"
#include "report/printable.h"
#include "report/tryreport.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr qsizetype kMaxCases = 100; // failures of one input; a mail to thousands fails for few reasons

/// One failure, or what the options name.
struct Case
{
    CheckRequest request;
    bool isUnconfirmed = false;
    const Match *match = nullptr;
    QString recipient;
    QString source;
    int index = 0;
};

QList<CheckId> askable(const QList<PlannedCheck> &planned)
{
    QList<CheckId> checks;
    for (const PlannedCheck &check : planned) {
        if (check.askable == WhyNotAskable::Askable) {
            checks.append(check.check);
        }
    }
    return checks;
}

/// Runs cases one by one, and those that ask the same once.
class Runner
{
public:
    explicit Runner(const CheckWishes &wishes)
        : m_wishes(wishes)
        , m_resolver(wishes.resolver)
    {
    }

    CheckReport run(const Case &subject)
    {
        const QList<PlannedCheck> planned = planChecks(subject.request, subject.isUnconfirmed);
        const QString key = keyOf(planned, subject);
        if (const auto known = m_known.constFind(key); known != m_known.cend()) {
            return *known;
        }
        CheckReport report{.planned = shown(planned), .results = {}, .judgement = {}};
        CheckRequest request = subject.request;
        request.checks = askable(planned);
        if (!request.checks.isEmpty() && !m_wishes.isDryRun) {
            NetworkPolicyFetcher policies({}, m_wishes.resolver.deadline, &m_resolver);
            runChecks(request, {.dns = m_resolver, .policies = policies, .deadline = m_wishes.resolver.deadline},
                      [&report](const CheckResult &result) { report.results.append(result); });
            if (subject.match) {
                report.judgement = judge(*subject.match, *m_wishes.catalog, report.results);
            }
        }
        m_known.insert(key, report);
        m_checked.append({.request = request, .results = report.results});
        m_proposed += proposedRecords(report.results);
        return report;
    }

    /// The same checks with records laid over the DNS; nothing if there are none.
    [[nodiscard]] std::optional<TryReport> tried(const Case &subject, const CheckReport &before)
    {
        TryReport report{.records =
                             m_wishes.with + (m_wishes.wantsTry ? proposedRecords(before.results) : QStringList()),
                         .before = before,
                         .after = {.planned = before.planned, .results = {}, .judgement = {}}};
        QList<DnsRecord> records;
        for (const QString &text : std::as_const(report.records)) {
            records.append(recordFromText(text).value_or(DnsRecord()));
        }
        CheckRequest request = subject.request;
        request.checks = askable(before.planned);
        if (records.isEmpty() || request.checks.isEmpty() || m_wishes.isDryRun) {
            return std::nullopt;
        }
        OverlaySource overlay(m_resolver, records);
        NetworkPolicyFetcher policies({}, m_wishes.resolver.deadline, &m_resolver);
        runChecks(request, {.dns = overlay, .policies = policies, .deadline = m_wishes.resolver.deadline},
                  [&report](const CheckResult &result) { report.after.results.append(result); });
        return report;
    }

    /// Waits for the records that are named, or else for those that were proposed. \return the exit code
    [[nodiscard]] int watch(Output &out)
    {
        m_proposed.removeDuplicates();
        const QStringList records = m_wishes.with.isEmpty() ? m_proposed : m_wishes.with;
        if (m_wishes.isDryRun) {
            out.print(watchQuestionsText(records, m_wishes.resolver));
            return 0;
        }
        return watchRecords(records, m_checked,
                            {.until = *m_wishes.watch, .wantsJson = m_wishes.wantsJson, .resolver = m_wishes.resolver},
                            out);
    }

private:
    static QString keyOf(const QList<PlannedCheck> &planned, const Case &subject)
    {
        QString key = subject.match ? subject.match->card->id : QString();
        for (const PlannedCheck &check : planned) {
            key += u' ' + checkId(check.check) + u'=' + check.subject + QString::number(int(check.askable));
        }
        const CheckSubject &about = subject.request.subject;
        const auto textOf = [](const auto &value) { return value ? value->toString() : QString(); };
        return key + QStringList{textOf(about.sourceAddress), textOf(about.envelopeSender), about.heloName,
                                 textOf(about.remoteHost)}
                         .join(u' ');
    }

    /// Without those that only others need and that cannot be asked.
    [[nodiscard]] QList<PlannedCheck> shown(QList<PlannedCheck> planned) const
    {
        planned.removeIf([this](const PlannedCheck &check) {
            return !m_wishes.checks.isEmpty() && !m_wishes.checks.contains(check.check) &&
                   check.askable != WhyNotAskable::Askable;
        });
        return planned;
    }

    const CheckWishes &m_wishes;
    NetworkResolver m_resolver;
    QHash<QString, CheckReport> m_known;
    QList<WatchedCheck> m_checked;
    QStringList m_proposed;
};

/// The questions, for --dry-run.
QString questionsText(const QList<PlannedCheck> &planned)
{
    QString text;
    for (const PlannedCheck &check : planned) {
        text += checkName(check.check) + u'\n';
        if (check.askable != WhyNotAskable::Askable) {
            text += u"  "_s + whyNotAskable(check.askable) + u'\n';
            continue;
        }
        text += u"  "_s + checkWhy(check.check, check) + u' ' + checkAsks(check.check) + u'\n';
        for (const Question &question : check.questions) {
            text += u"  "_s + questionText(question) + u'\n';
        }
    }
    return text;
}

void print(const Case &subject, const CheckReport &report, const std::optional<TryReport> &tried,
           const CheckWishes &wishes, Output &out)
{
    if (wishes.wantsJson) {
        QJsonObject json = toJson(report);
        json[u"source"_s] = subject.source.isEmpty() ? QJsonValue() : QJsonValue(subject.source);
        json[u"index"_s] = subject.index;
        json[u"recipient"_s] = subject.recipient.isEmpty() ? QJsonValue() : QJsonValue(subject.recipient);
        json[u"card"_s] = subject.match ? QJsonValue(subject.match->card->id) : QJsonValue();
        if (tried) {
            json[u"with"_s] = toJson(*tried);
        }
        out.print(jsonLine(json));
    } else {
        if (!subject.recipient.isEmpty()) {
            out.print(printableLine(subject.recipient) + "\n\n"_L1);
        }
        if (report.planned.isEmpty()) {
            out.print(Check::tr("This card calls for no checks.") + "\n\n"_L1);
        } else {
            out.print((wishes.isDryRun ? questionsText(report.planned) : toText(report)) + u'\n');
        }
        if (tried) {
            out.print(toText(*tried) + u'\n');
        }
    }
    out.flush();
}

/// The checks of the options, or those of the card without the port 25 check, which connects to a stranger.
QList<CheckId> wantedChecks(QList<CheckId> ofCard, const CheckWishes &wishes)
{
    ofCard.removeAll(CheckId::Reachability);
    return wishes.checks.isEmpty() ? ofCard : withNeeded(wishes.checks);
}

/// \return whether anything was told
bool tell(const Case &subject, Runner &runner, const CheckWishes &wishes, Output &out)
{
    const CheckReport report = runner.run(subject);
    print(subject, report, runner.tried(subject, report), wishes, out);
    return (wishes.isDryRun && !askable(report.planned).isEmpty()) ||
           std::ranges::any_of(report.results,
                               [](const CheckResult &result) { return result.outcome != CheckOutcome::CouldNotTell; });
}

bool checkExplanation(const Explanation &explanation, Runner &runner, const CheckWishes &wishes, Output &out)
{
    const qsizetype failures = explanation.analysis.failures.size();
    if (failures == 0) {
        complain(kindSentence(explanation.analysis.kind));
    }
    if (failures > kMaxCases) {
        complain(Check::tr("Of %1 failures the first %2 are checked.").arg(failures).arg(kMaxCases));
    }
    SubjectReader subjects(explanation);
    bool isAnyTold = false;
    for (int at = 0; at < std::min(failures, kMaxCases) && out.isOpen(); ++at) {
        Case subject{.request = checkRequest(explanation, at, subjects.subject(at), wishes.keys),
                     .isUnconfirmed = isUnconfirmed(explanation, TextTrust::AsRead),
                     .match = &explanation.matches.at(at),
                     .recipient = explanation.analysis.failures.at(at).recipient,
                     .source = explanation.source,
                     .index = explanation.index};
        subject.request.checks = wantedChecks(subject.request.checks, wishes);
        isAnyTold = tell(subject, runner, wishes, out) || isAnyTold;
    }
    return isAnyTold;
}

} // namespace

int runCheck(const Arguments &arguments, Output &out)
{
    if (arguments.isSet(u"record"_s)) {
        return lintRecords(arguments.values(u"record"_s), arguments.isSet(u"json"_s), out);
    }
    CheckWishes wishes;
    wishes.catalog = catalogFor(arguments);
    if (const QString wrong = readWishes(arguments, wishes); !wrong.isEmpty()) {
        return usageError(Command::Check, wrong);
    }
    Runner runner(wishes);
    if (wishes.paths.isEmpty()) {
        const Case subject{.request = {.checks = withNeeded(wishes.checks),
                                       .subject = wishes.subject,
                                       .blocklists = {.lists = wishes.catalog->blocklists(), .keys = wishes.keys},
                                       .catalog = wishes.catalog},
                           .recipient = {},
                           .source = {}};
        const bool isTold = !wishes.checks.isEmpty() && tell(subject, runner, wishes, out);
        return wishes.watch ? runner.watch(out) : isTold ? 0 : 1;
    }
    bool isAllRead = true;
    bool isAnyTold = false;
    for (const QString &path : std::as_const(wishes.paths)) {
        QFile file;
        const auto opened = openToRead(path, file);
        if (opened) {
            MessageReader messages(file);
            explainEach(messages, wishes.catalog, path, wishes.own, {}, [&](const Explanation &explanation) {
                isAnyTold = checkExplanation(explanation, runner, wishes, out) || isAnyTold;
                return out.isOpen();
            });
        }
        if (const auto read = opened.and_then([&] { return readingResult(path, file); }); !read) {
            complain(fileErrorSentence(read.error()));
            isAllRead = false;
        }
    }
    if (isAllRead && wishes.watch) {
        return runner.watch(out);
    }
    return !isAllRead ? 2 : isAnyTold ? 0 : 1;
}

} // namespace BounceLens
