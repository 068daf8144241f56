// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "check/net/resolver.h"
#include "check/run.h"
#include "check/subject.h"
#include "cli/commands.h"
#include "input/reader.h"
#include "report/checkreport.h"
#include "report/fileerror.h"
#include "report/words.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Check
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

constexpr int kMaxTimeout = 60; // seconds

struct Wishes
{
    QList<CheckId> checks; ///< empty: those that the card calls for
    bool wantsJson = false;
    bool isDryRun = false; ///< prints the questions, asks nothing
    ResolverSettings resolver;
    QMap<QString, QString> keys;
    CheckSubject subject; ///< of the options, if no file is given
    QStringList paths;
    std::shared_ptr<const Catalog> catalog;
};

/// One failure, or what the options name.
struct Case
{
    CheckSubject subject;
    BlocklistScope blocklists;
    QList<PlannedCheck> planned;
    const Match *match = nullptr;
    QString recipient;
    QString source;
    int index = 0;
};

const QList<QCommandLineOption> &valueOptions()
{
    static const QList<QCommandLineOption> options{
        {u"ip"_s, {}, u"address"_s},        {u"sender"_s, {}, u"address"_s},   {u"helo"_s, {}, u"name"_s},
        {u"from"_s, {}, u"domain"_s},       {u"recipient"_s, {}, u"domain"_s}, {u"host"_s, {}, u"name"_s},
        {u"resolver"_s, {}, u"resolver"_s}, {u"timeout"_s, {}, u"seconds"_s},  {u"key"_s, {}, u"service=key"_s}};
    return options;
}

QStringList checkNames()
{
    QStringList names;
    for (const CheckId check : allChecks()) {
        names.append(checkId(check));
    }
    return names;
}

/// A domain, or the domain of an address.
QString domainFrom(const QString &text)
{
    return text.section(u'@', -1).toLower();
}

CheckSubject subjectFrom(const QCommandLineParser &parser)
{
    CheckSubject subject;
    const QString sender = parser.value(u"sender"_s);
    subject.sourceAddress = parser.value(u"ip"_s);
    subject.envelopeSender = sender.isEmpty() || sender.contains(u'@') ? sender : u"postmaster@"_s + sender;
    subject.heloName = parser.value(u"helo"_s).toLower();
    subject.fromDomain = domainFrom(parser.isSet(u"from"_s) ? parser.value(u"from"_s) : sender);
    subject.recipientDomain = domainFrom(parser.value(u"recipient"_s));
    subject.remoteHost = parser.value(u"host"_s).toLower();
    subject.domain = subject.recipientDomain.isEmpty() ? subject.fromDomain : subject.recipientDomain;
    return subject;
}

/// What is wrong with the options, or nothing.
QString read(const QStringList &arguments, Wishes &wishes)
{
    QCommandLineParser parser;
    parser.addOptions(valueOptions());
    parser.addOptions({{u"json"_s, {}}, {u"dry-run"_s, {}}});
    for (const QString &name : checkNames()) {
        parser.addOption({name, {}});
    }
    if (!parser.parse(QStringList{u"check"_s} + arguments)) {
        return parser.errorText();
    }
    for (const CheckId check : allChecks()) {
        if (parser.isSet(checkId(check))) {
            wishes.checks.append(check);
        }
    }
    const auto resolver = resolverFromText(parser.value(u"resolver"_s));
    if (!resolver) {
        return Check::tr("“%1” is no resolver. Give an IP address, tls://ADDRESS#NAME or an https address.")
            .arg(parser.value(u"resolver"_s));
    }
    wishes.resolver = *resolver;
    bool isNumber = true;
    const int seconds = parser.isSet(u"timeout"_s) ? parser.value(u"timeout"_s).toInt(&isNumber) : 5;
    if (!isNumber || seconds < 1 || seconds > kMaxTimeout) {
        return Check::tr("The time limit is a number of seconds from 1 to %1.").arg(kMaxTimeout);
    }
    wishes.resolver.deadline = std::chrono::seconds(seconds);
    for (const QString &key : parser.values(u"key"_s)) {
        wishes.keys.insert(key.section(u'=', 0, 0), key.section(u'=', 1));
    }
    wishes.wantsJson = parser.isSet(u"json"_s);
    wishes.isDryRun = parser.isSet(u"dry-run"_s);
    wishes.subject = subjectFrom(parser);
    wishes.paths = parser.positionalArguments();
    if (wishes.paths.isEmpty() && wishes.checks.isEmpty()) {
        return Check::tr("check needs a file, or - for standard input, or checks and whom they are about.");
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

CheckReport run(const Case &subject, const Wishes &wishes)
{
    CheckReport report{.planned = subject.planned, .results = {}, .judgement = {}};
    const QList<CheckId> checks = askable(subject.planned);
    if (checks.isEmpty() || wishes.isDryRun) {
        return report;
    }
    NetworkResolver resolver(wishes.resolver);
    NetworkPolicyFetcher policies({}, wishes.resolver.deadline, &resolver);
    runChecks(
        {.checks = checks, .subject = subject.subject, .blocklists = subject.blocklists, .catalog = wishes.catalog},
        {.dns = resolver, .policies = policies, .deadline = wishes.resolver.deadline},
        [&report](const CheckResult &result) { report.results.append(result); });
    if (subject.match) {
        report.judgement = judge(*subject.match, *wishes.catalog, report.results);
    }
    return report;
}

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
            text += u"  "_s + printable(question.type + u' ' + question.name) + u'\n';
        }
    }
    return text;
}

void print(const Case &subject, const CheckReport &report, const Wishes &wishes, QTextStream &out)
{
    if (wishes.wantsJson) {
        QJsonObject json = toJson(report);
        json[u"source"_s] = subject.source.isEmpty() ? QJsonValue() : QJsonValue(subject.source);
        json[u"index"_s] = subject.index;
        json[u"recipient"_s] = subject.recipient.isEmpty() ? QJsonValue() : QJsonValue(subject.recipient);
        json[u"card"_s] = subject.match ? QJsonValue(subject.match->card->id) : QJsonValue();
        out << QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact)) << '\n';
    } else {
        if (!subject.recipient.isEmpty()) {
            out << printable(subject.recipient) << "\n\n";
        }
        out << (wishes.isDryRun ? questionsText(report.planned) : toText(report)) << '\n';
    }
    out.flush();
}

/// The checks of the options, or those of the card without the port 25 check, which connects to a stranger.
QList<PlannedCheck> planFor(const Explanation &explanation, int failure, const CheckSubject &subject,
                            const BlocklistScope &scope, const Wishes &wishes)
{
    QList<PlannedCheck> planned = planChecks(explanation, failure, TextTrust::AsRead, wishes.keys);
    if (wishes.checks.isEmpty()) {
        planned.removeIf([](const PlannedCheck &check) { return check.check == CheckId::Reachability; });
        return planned;
    }
    const bool isDoubtful = isUnconfirmed(explanation, TextTrust::AsRead);
    QList<PlannedCheck> wanted;
    for (const CheckId check : withNeeded(wishes.checks)) {
        wanted.append(
            isDoubtful
                ? PlannedCheck{.check = check, .questions = {}, .askable = WhyNotAskable::Unconfirmed, .subject = {}}
                : planCheck(check, subject, scope));
    }
    return wanted;
}

QList<Case> casesOf(const Explanation &explanation, const Wishes &wishes)
{
    QList<Case> cases;
    for (int at = 0; at < explanation.analysis.failures.size(); ++at) {
        Case subject{.subject = subjectOf(explanation, at),
                     .blocklists = blocklistScope(explanation, at, wishes.keys),
                     .planned = {},
                     .match = &explanation.matches.at(at),
                     .recipient = explanation.analysis.failures.at(at).recipient,
                     .source = explanation.source,
                     .index = explanation.index};
        subject.planned = planFor(explanation, at, subject.subject, subject.blocklists, wishes);
        cases.append(subject);
    }
    return cases;
}

/// \return whether anything was told
bool checkCases(const QList<Case> &cases, const Wishes &wishes)
{
    QTextStream out(stdout);
    bool isAnyTold = false;
    for (const Case &subject : cases) {
        const CheckReport report = run(subject, wishes);
        print(subject, report, wishes, out);
        isAnyTold = isAnyTold || (wishes.isDryRun && !askable(subject.planned).isEmpty()) ||
                    std::ranges::any_of(report.results, [](const CheckResult &result) {
                        return result.outcome != CheckOutcome::CouldNotTell;
                    });
    }
    return isAnyTold;
}

Case caseFromOptions(const Wishes &wishes)
{
    Case subject{.subject = wishes.subject,
                 .blocklists = {.lists = wishes.catalog->blocklists(), .keys = wishes.keys},
                 .planned = {},
                 .recipient = {},
                 .source = {}};
    for (const CheckId check : withNeeded(wishes.checks)) {
        const PlannedCheck planned = planCheck(check, subject.subject, subject.blocklists);
        if (wishes.checks.contains(check) || planned.askable == WhyNotAskable::Askable) {
            subject.planned.append(planned);
        }
    }
    return subject;
}

} // namespace

int runCheck(const QStringList &given)
{
    QStringList arguments = given;
    Wishes wishes;
    wishes.catalog = takeCatalog(arguments);
    if (const QString wrong = read(arguments, wishes); !wrong.isEmpty()) {
        return usageError(wrong);
    }
    if (wishes.paths.isEmpty()) {
        return checkCases({caseFromOptions(wishes)}, wishes) ? 0 : 1;
    }
    bool isAllRead = true;
    bool isAnyTold = false;
    for (const QString &path : std::as_const(wishes.paths)) {
        const auto bytes = readFile(path);
        if (!bytes) {
            QTextStream(stderr) << fileErrorSentence(bytes.error()) << '\n';
            isAllRead = false;
            continue;
        }
        for (const Explanation &explanation : explainAll(*bytes, wishes.catalog, path)) {
            isAnyTold = checkCases(casesOf(explanation, wishes), wishes) || isAnyTold;
        }
    }
    return !isAllRead ? 2 : isAnyTold ? 0 : 1;
}

} // namespace BounceLens
