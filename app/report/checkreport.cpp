// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/checkreport.h"

#include "report/checks/checksentence.h"
#include "report/checkwords.h"
#include "report/facts.h"
#include "report/json.h"
#include "report/text.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct CheckWords
{
    Q_DECLARE_TR_FUNCTIONS(CheckWords)
};

const CheckResult *resultOf(CheckId check, const QList<CheckResult> &results)
{
    const auto found = std::ranges::find(results, check, &CheckResult::check);
    return found == results.cend() ? nullptr : &*found;
}

QString indented(const QString &text)
{
    QString out;
    for (const QString &line : text.split(u'\n')) {
        out += u"    "_s + printable(line) + u'\n';
    }
    return out;
}

QString written(const PlannedCheck &planned, const CheckResult *result)
{
    const QString name = checkName(planned.check);
    if (!result) {
        const QString why = whyNotAskable(planned.askable);
        return CheckWords::tr("%1: not asked").arg(name) + u'\n' + (why.isEmpty() ? why : u"  "_s + why + u'\n');
    }
    QString text = CheckWords::tr("%1: %2").arg(name, outcomeName(result->outcome)) + u'\n';
    text += u"  "_s + printableLine(sentenceFor(result->summary)) + u'\n';
    for (const QString &finding : findingTexts(*result)) {
        text += u"  - "_s + printableLine(finding) + u'\n';
    }
    for (const DnsAnswer &answer : result->answers) {
        text += indented(answerText(answer));
    }
    for (const RecordFix &fix : result->fixes) {
        text += indented(fixText(fix));
    }
    return text;
}

/// A name as machines know it, and as people do.
QString bothForms(const QString &name)
{
    const auto read = DomainName::fromText(name);
    const QString shown = read ? read->shown() : name;
    return shown == name ? name : u"%1 (%2)"_s.arg(name, shown);
}

QString nameAsked(const DnsAnswer &answer)
{
    return answer.shownName.isEmpty() ? answer.question.name.toString() : answer.shownName;
}

QString addedServer(const DnsAnswer &answer)
{
    const QString time = answer.time.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s);
    return answer.server.isEmpty() ? CheckWords::tr("at %1 UTC").arg(time)
                                   : CheckWords::tr("from %1 at %2 UTC").arg(answer.server, time);
}

/// As zone files write it: RFC 6698 section 2.2, RFC 4034 sections 2.2 and 5.3.
QString presentation(const DnsRecord &record)
{
    const bool isDnskey = record.type == RecordType::Dnskey;
    const bool isTlsa = record.type == RecordType::Tlsa;
    const qsizetype head = isTlsa ? 3 : 4;
    const QByteArray &data = record.data;
    if (data.size() < head) {
        return QString::fromLatin1(data.toHex());
    }
    const auto byte = [&data](qsizetype at) { return int(static_cast<unsigned char>(data.at(at))); };
    const int first = isTlsa ? byte(0) : byte(0) * 256 + byte(1);
    const QByteArray rest = isDnskey ? data.sliced(head).toBase64() : data.sliced(head).toHex();
    return u"%1 %2 %3 %4"_s.arg(first).arg(byte(head - 2)).arg(byte(head - 1)).arg(QString::fromLatin1(rest));
}

QString idOf(CheckOutcome outcome)
{
    return outcome == CheckOutcome::Pass ? u"pass"_s : outcome == CheckOutcome::Problem ? u"problem"_s : u"unknown"_s;
}

QString idOf(Verdict verdict)
{
    return verdict == Verdict::Supports      ? u"supports"_s
           : verdict == Verdict::Contradicts ? u"contradicts"_s
           : verdict == Verdict::Hints       ? u"hints"_s
                                             : u"open"_s;
}

QString idOf(DnsOutcome outcome)
{
    static constexpr std::array kIds{std::pair{DnsOutcome::Answered, "answered"_L1},
                                     std::pair{DnsOutcome::NoData, "no-data"_L1},
                                     std::pair{DnsOutcome::NoDomain, "no-domain"_L1},
                                     std::pair{DnsOutcome::ServerFailed, "server-failed"_L1},
                                     std::pair{DnsOutcome::Refused, "refused"_L1},
                                     std::pair{DnsOutcome::FormatError, "format-error"_L1},
                                     std::pair{DnsOutcome::BogusDnssec, "bogus-dnssec"_L1},
                                     std::pair{DnsOutcome::TimedOut, "timed-out"_L1},
                                     std::pair{DnsOutcome::Truncated, "truncated"_L1},
                                     std::pair{DnsOutcome::Malformed, "malformed"_L1},
                                     std::pair{DnsOutcome::Unreachable, "unreachable"_L1},
                                     std::pair{DnsOutcome::Untrusted, "untrusted"_L1},
                                     std::pair{DnsOutcome::HttpFailed, "http-failed"_L1},
                                     std::pair{DnsOutcome::Cancelled, "cancelled"_L1},
                                     std::pair{DnsOutcome::PrivateName, "private-name"_L1},
                                     std::pair{DnsOutcome::NoAuthorities, "no-authorities"_L1}};
    return std::ranges::find(kIds, outcome, &std::pair<DnsOutcome, QLatin1StringView>::first)->second;
}

QJsonObject jsonOf(const Finding &finding)
{
    return {{u"id"_s, QString(finding.id)},
            {u"outcome"_s, idOf(finding.outcome)},
            {u"text"_s, sentenceFor(finding)},
            {u"values"_s, QJsonArray::fromStringList(finding.values)}};
}

QJsonArray jsonOf(const QList<Question> &questions)
{
    QJsonArray array;
    for (const Question &question : questions) {
        array.append(u"%1 %2"_s.arg(question.type, question.name));
    }
    return array;
}

QJsonObject jsonOf(const DnsAnswer &answer)
{
    QJsonArray records;
    for (const DnsRecord &record : answer.records) {
        records.append(
            QJsonObject{{u"name"_s, record.name}, {u"ttl"_s, qint64(record.ttl)}, {u"data"_s, recordText(record)}});
    }
    return {{u"name"_s, nameAsked(answer)},
            {u"type"_s, typeName(answer.question.type)},
            {u"outcome"_s, idOf(answer.outcome)},
            {u"records"_s, records},
            {u"aliases"_s, QJsonArray::fromStringList(answer.aliases)},
            {u"authenticated"_s, answer.isAuthenticated},
            {u"server"_s, orNull(answer.server)},
            {u"time"_s, orNull(answer.time.toUTC().toString(Qt::ISODate))},
            {u"detail"_s, orNull(answer.detail)}};
}

QJsonObject jsonOf(const CheckResult &result)
{
    QJsonArray findings;
    for (const Finding &finding : result.findings) {
        findings.append(jsonOf(finding));
    }
    QJsonArray answers;
    for (const DnsAnswer &answer : result.answers) {
        answers.append(jsonOf(answer));
    }
    QJsonArray fixes;
    for (const RecordFix &fix : result.fixes) {
        fixes.append(QJsonObject{{u"name"_s, fix.name},
                                 {u"type"_s, fix.type},
                                 {u"before"_s, orNull(fix.before)},
                                 {u"after"_s, orNull(fix.after)}});
    }
    return {{u"check"_s, checkId(result.check)},
            {u"outcome"_s, idOf(result.outcome)},
            {u"summary"_s, jsonOf(result.summary)},
            {u"findings"_s, findings},
            {u"answers"_s, answers},
            {u"fixes"_s, fixes}};
}

} // namespace

QString outcomeName(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass:
        return CheckWords::tr("Pass");
    case CheckOutcome::Problem:
        return CheckWords::tr("Problem");
    case CheckOutcome::CouldNotTell:
        break;
    }
    return CheckWords::tr("Could not tell");
}

QString dnsOutcomeName(const DnsAnswer &answer)
{
    switch (answer.outcome) {
    case DnsOutcome::Answered:
        return CheckWords::tr("answered");
    case DnsOutcome::NoData:
        return CheckWords::tr("the name has no such record");
    case DnsOutcome::NoDomain:
        return CheckWords::tr("the name does not exist (NXDOMAIN)");
    case DnsOutcome::ServerFailed:
        return CheckWords::tr("the look-up failed (SERVFAIL)");
    case DnsOutcome::Refused:
        return CheckWords::tr("the resolver refused (REFUSED)");
    case DnsOutcome::FormatError:
        return CheckWords::tr("the question was not understood (FORMERR)");
    case DnsOutcome::BogusDnssec:
        return CheckWords::tr("the signature is wrong (DNSSEC)");
    case DnsOutcome::TimedOut:
        return CheckWords::tr("no answer in time");
    case DnsOutcome::Truncated:
        return CheckWords::tr("the answer was cut off");
    case DnsOutcome::Malformed:
        return CheckWords::tr("the answer cannot be read");
    case DnsOutcome::Unreachable:
        return CheckWords::tr("no resolver can be reached");
    case DnsOutcome::Untrusted:
        return CheckWords::tr("the resolver's certificate is not valid");
    case DnsOutcome::NoAuthorities:
        return CheckWords::tr("the resolver's certificate cannot be judged");
    case DnsOutcome::HttpFailed:
        return CheckWords::tr("the resolver's web server failed");
    case DnsOutcome::PrivateName:
        return CheckWords::tr("not asked, because the name belongs to a private network");
    case DnsOutcome::Cancelled:
        break;
    }
    return CheckWords::tr("stopped");
}

QString recordText(const DnsRecord &record)
{
    switch (record.type) {
    case RecordType::Txt:
        return u'"' + printableLine(QString::fromUtf8(record.text)) + u'"';
    case RecordType::Mx:
        return QString::number(record.priority) + u' ' +
               (record.target.isEmpty() ? u"."_s : printableLine(record.target));
    case RecordType::Tlsa:
    case RecordType::Ds:
    case RecordType::Dnskey:
        return presentation(record);
    default:
        return printableLine(record.target);
    }
}

QString questionText(const Question &question)
{
    return question.type + u' ' + printable(bothForms(question.name));
}

QString answerText(const DnsAnswer &answer)
{
    const QString question = questionText({typeName(answer.question.type), nameAsked(answer)});
    QStringList values;
    for (const DnsRecord &record : answer.records) {
        values.append(CheckWords::tr("%1 (TTL %2 s)").arg(recordText(record), QString::number(record.ttl)));
    }
    QString text = question + u": "_s + (values.isEmpty() ? dnsOutcomeName(answer) : values.join(u"; "_s));
    if (!answer.aliases.isEmpty()) {
        text += u"; "_s + CheckWords::tr("alias of %1").arg(printableLine(answer.aliases.join(u", "_s)));
    }
    if (!answer.detail.isEmpty()) {
        text += u"; "_s + printableLine(answer.detail);
    }
    return text + u"; "_s + addedServer(answer);
}

QString fixText(const RecordFix &fix)
{
    const QString record = printableLine(fix.type + u' ' + bothForms(fix.name));
    QString text = fix.before.isEmpty()  ? CheckWords::tr("Publish this record: %1").arg(record)
                   : fix.after.isEmpty() ? CheckWords::tr("Delete this record: %1").arg(record)
                                         : CheckWords::tr("Change this record: %1").arg(record);
    if (!fix.before.isEmpty()) {
        text += u'\n' + CheckWords::tr("  now:   %1").arg(printableLine(fix.before));
    }
    if (!fix.after.isEmpty()) {
        text += u'\n' + CheckWords::tr("  to be: %1").arg(printableLine(fix.after));
    }
    return text;
}

/// The sentences of a result; the one in front is not said again.
QStringList findingTexts(const CheckResult &result)
{
    QStringList texts;
    const QString first = sentenceFor(result.summary);
    for (const Finding &finding : result.findings) {
        const QString text = sentenceFor(finding);
        if (text != first && !texts.contains(text)) {
            texts.append(text);
        }
    }
    return texts;
}

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Supports:
        return CheckWords::tr("The checks support this card");
    case Verdict::Contradicts:
        return CheckWords::tr("The checks contradict this card");
    case Verdict::Hints:
        return CheckWords::tr("The checks found something that may add to this");
    case Verdict::Open:
        break;
    }
    return CheckWords::tr("The checks say nothing for or against this card");
}

QString verdictSentence(const Judgement &judgement, const QList<CheckResult> &results)
{
    const CheckResult *decisive = resultOf(judgement.check, results);
    if (judgement.verdict == Verdict::Open || !decisive) {
        return verdictName(Verdict::Open) + u'.';
    }
    const QString sentence = verdictName(judgement.verdict) + u": "_s + checkName(judgement.check) + u". "_s +
                             sentenceFor(decisive->summary);
    const bool mayBeMended = judgement.verdict == Verdict::Contradicts && decisive->outcome == CheckOutcome::Pass;
    return mayBeMended ? sentence + u' ' + CheckWords::tr("Unless it was mended since, the cause is another one.")
                       : sentence;
}

QString evidenceHead(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    QString head;
    for (const Fact &fact : facts(explanation, index)) {
        head += u"%1: %2\n"_s.arg(fact.label, printableLine(fact.value));
    }
    head += CheckWords::tr("Status line: %1").arg(printableLine(failure.status.verbatim)) + u'\n';
    return head + CheckWords::tr("Card: %1").arg(explanation.matches.at(index).card->id) + u'\n';
}

QString toText(const CheckReport &report)
{
    QStringList parts;
    if (report.judgement) {
        parts.append(verdictSentence(*report.judgement, report.results) + u'\n');
    }
    for (const PlannedCheck &planned : report.planned) {
        parts.append(written(planned, resultOf(planned.check, report.results)));
    }
    return parts.join(u'\n');
}

QJsonObject toJson(const CheckReport &report)
{
    QJsonArray checks;
    QJsonArray notAsked;
    for (const PlannedCheck &planned : report.planned) {
        if (const CheckResult *result = resultOf(planned.check, report.results)) {
            checks.append(jsonOf(*result));
        } else {
            notAsked.append(QJsonObject{{u"check"_s, checkId(planned.check)},
                                        {u"why"_s, orNull(whyNotAskable(planned.askable))},
                                        {u"questions"_s, jsonOf(planned.questions)}});
        }
    }
    const std::optional<Judgement> &judgement = report.judgement;
    const bool isDecided = judgement && judgement->verdict != Verdict::Open;
    return {{u"verdict"_s, judgement ? QJsonValue(idOf(judgement->verdict)) : QJsonValue()},
            {u"decidedBy"_s, isDecided ? QJsonValue(checkId(judgement->check)) : QJsonValue()},
            {u"instead"_s, judgement && judgement->instead ? QJsonValue(judgement->instead->id) : QJsonValue()},
            {u"checks"_s, checks},
            {u"notAsked"_s, notAsked}};
}

} // namespace BounceLens
