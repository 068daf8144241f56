// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/check.h"

#include "check/plan.h"
#include "check/run.h"
#include "check/subject.h"
#include "cli/checkrecords.h"
#include "cli/commands.h"
#include "cli/subjectoptions.h"
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
#include "settings/settings.h"

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

struct Wishes
{
    QList<CheckId> checks; ///< empty: those that the card calls for
    bool wantsJson = false;
    bool isDryRun = false; ///< prints the questions, asks nothing
    ResolverSettings resolver;
    QMap<QString, QString> keys;
    CheckSubject subject;  ///< of the options, if no file is given
    QStringList with;      ///< records that are laid over the DNS for a second run
    bool wantsTry = false; ///< the same with the records that the checks propose
    QStringList paths;
    Own own;
    std::shared_ptr<const Catalog> catalog;
};

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

bool namesSubject(const Arguments &arguments)
{
    static const QStringList options{u"ip"_s,       u"sender"_s,    u"helo"_s, u"from"_s,
                                     u"selector"_s, u"recipient"_s, u"host"_s};
    return std::ranges::any_of(options, [&arguments](const QString &option) { return arguments.isSet(option); });
}

/// The service of "spamhaus=…", or nothing.
QString serviceOf(const QString &key, const Catalog &catalog)
{
    const QString service = key.section(u'=', 0, 0);
    const bool isKnown = key.contains(u'=') && std::ranges::any_of(catalog.blocklists(), [&](const Blocklist &list) {
                             return list.keyService == service && !service.isEmpty();
                         });
    return isKnown ? service : QString();
}

/// Whom to ask and for how long: what the options say over what the settings say.
QString readResolver(const Arguments &arguments, const CheckSettings &settings, ResolverSettings &resolver)
{
    resolver = settings.resolver;
    if (arguments.isSet(u"resolver"_s)) {
        const auto read = resolverFromText(arguments.value(u"resolver"_s));
        if (!read) {
            return Check::tr("“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.")
                .arg(printableLine(arguments.value(u"resolver"_s)));
        }
        resolver = *read;
        resolver.deadline = settings.resolver.deadline;
    } else if (!settings.isValid) {
        return Check::tr("Nothing can be asked: the resolver in the settings, “%1”, is not valid. Change it there, or "
                         "name one with --resolver.")
            .arg(printableLine(Settings().resolver()));
    }
    if (arguments.isSet(u"timeout"_s)) {
        bool isNumber = false;
        const int seconds = arguments.value(u"timeout"_s).toInt(&isNumber);
        if (!isNumber || seconds < 1 || seconds > kMaxCheckDeadline.count()) {
            return Check::tr("The time limit is a number of seconds from 1 to %1.").arg(kMaxCheckDeadline.count());
        }
        resolver.deadline = std::chrono::seconds(seconds);
    }
    return {};
}

QString readKeys(const Arguments &arguments, const Catalog &catalog, QMap<QString, QString> &keys)
{
    for (const QString &key : arguments.values(u"key"_s)) {
        const QString service = serviceOf(key, catalog);
        if (service.isEmpty()) {
            return Check::tr("--key wants the name of a blocklist service, “=” and your key of it.");
        }
        keys.insert(service, key.section(u'=', 1));
    }
    return {};
}

QString readWith(const Arguments &arguments, Wishes &wishes)
{
    wishes.with = arguments.values(u"with"_s);
    wishes.wantsTry = arguments.isSet(u"try"_s);
    for (const QString &record : std::as_const(wishes.with)) {
        if (!recordFromText(record)) {
            return Check::tr("“%1” is no record. Give a name, a type and what the record says, as a zone file does.")
                .arg(printableLine(record));
        }
    }
    return {};
}

/// What is wrong with the options, or nothing.
QString read(const Arguments &arguments, Wishes &wishes)
{
    const CheckSettings settings = Settings().checks();
    wishes.keys = settings.keys;
    for (const CheckId check : allChecks()) {
        if (arguments.isSet(checkId(check))) {
            wishes.checks.append(check);
        }
    }
    wishes.wantsJson = arguments.isSet(u"json"_s);
    wishes.isDryRun = arguments.isSet(u"dry-run"_s);
    const auto subject = subjectFromOptions([&arguments](const QString &option) { return arguments.value(option); });
    wishes.subject = subject.value_or(CheckSubject());
    wishes.paths = arguments.operands;
    if (wishes.paths.isEmpty() && wishes.checks.isEmpty()) {
        return Check::tr("check needs a file, or - for standard input, or checks and whom they are about.");
    }
    if (!wishes.paths.isEmpty() && namesSubject(arguments)) {
        return Check::tr("What a bounce is about is read from it: give a file, or --ip, --sender and the like.");
    }
    const auto own = ownFrom(arguments);
    wishes.own = own.value_or(Own());
    for (const QString &wrong : {own ? QString() : own.error(), readResolver(arguments, settings, wishes.resolver),
                                 readKeys(arguments, *wishes.catalog, wishes.keys), readWith(arguments, wishes),
                                 subject ? QString() : subject.error()}) {
        if (!wrong.isEmpty()) {
            return wrong;
        }
    }
    return {};
}

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
    explicit Runner(const Wishes &wishes)
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
        return report;
    }

    /// The same checks with records laid over the DNS; nothing if there are none.
    [[nodiscard]] std::optional<TryReport> tried(const Case &subject, const CheckReport &before)
    {
        TryReport report{.records = m_wishes.with + (m_wishes.wantsTry ? proposedRecords(before) : QStringList()),
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

    const Wishes &m_wishes;
    NetworkResolver m_resolver;
    QHash<QString, CheckReport> m_known;
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

void print(const Case &subject, const CheckReport &report, const std::optional<TryReport> &tried, const Wishes &wishes,
           Output &out)
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
QList<CheckId> wantedChecks(QList<CheckId> ofCard, const Wishes &wishes)
{
    ofCard.removeAll(CheckId::Reachability);
    return wishes.checks.isEmpty() ? ofCard : withNeeded(wishes.checks);
}

/// \return whether anything was told
bool tell(const Case &subject, Runner &runner, const Wishes &wishes, Output &out)
{
    const CheckReport report = runner.run(subject);
    print(subject, report, runner.tried(subject, report), wishes, out);
    return (wishes.isDryRun && !askable(report.planned).isEmpty()) ||
           std::ranges::any_of(report.results,
                               [](const CheckResult &result) { return result.outcome != CheckOutcome::CouldNotTell; });
}

bool checkExplanation(const Explanation &explanation, Runner &runner, const Wishes &wishes, Output &out)
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
    Wishes wishes;
    wishes.catalog = catalogFor(arguments);
    if (const QString wrong = read(arguments, wishes); !wrong.isEmpty()) {
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
        return tell(subject, runner, wishes, out) ? 0 : 1;
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
    return !isAllRead ? 2 : isAnyTold ? 0 : 1;
}

} // namespace BounceLens
