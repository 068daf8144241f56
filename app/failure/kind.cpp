// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/kind.h"

#include "failure/address.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QRegularExpression pattern(const QString &regex)
{
    return QRegularExpression(regex, QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
}

const QRegularExpression &bounceSubject()
{
    static const QRegularExpression regex = pattern(
        uR"(undeliver|delivery (?:status )?(?:notification|failure|failed|report|error|problem)|fail(?:ure|ed)? (?:notice|delivery)|returned (?:mail|message|to sender)|mail delivery|could not be delivered|non[- ]?(?:delivery|remis)|message not delivered|delivery (?:delay|incomplete|has failed)|mail system error|bounce|unzustellbar|nicht zugestellt|rejected (?:mail|message)|not delivered|mail could not|unable to deliver|\x{30A8}\x{30E9}\x{30FC})"_s);
    return regex;
}

/// Sentences of delay notices; a mail that was given up on is none.
const QRegularExpression &delayWords()
{
    static const QRegularExpression regex = pattern(
        uR"(delivery (?:status notification \()?delay|delayed mail|warning: (?:message|could not send|e?mail)|message (?:has been |is |was )?(?:still )?delayed|will (?:be retried|keep trying|continue to try|retry)|has not (?:yet )?been delivered|no action is required|this is a warning message only|still being retried|delivery attempts will continue|you do not need to resend)"_s);
    return regex;
}

const QRegularExpression &givenUpWords()
{
    static const QRegularExpression regex = pattern(
        uR"((?:given up|giving up|give up|permanent(?:ly)? (?:error|fail)|could not be delivered|will not be retried|not continue trying|retry time(?:out)? exceeded|message expired|undeliverable|returned to (?:you|sender)))"_s);
    return regex;
}

const QRegularExpression &challengeWords()
{
    static const QRegularExpression regex = pattern(
        uR"((?:confirm (?:that )?(?:you|your (?:message|mail|email|address))[^\n]{0,80}(?:sent|deliver|link|below)|to (?:have|get) your (?:message|mail|email) delivered[^\n]{0,60}(?:click|reply|confirm)|waiting for your (?:confirmation|verification)|please prove (?:that )?you are (?:human|not a)))"_s);
    return regex;
}

void addMatch(const QRegularExpression &regex, QStringView text, QStringList &evidence)
{
    if (const auto match = regex.matchView(text); match.hasMatch()) {
        evidence.append(match.captured());
    }
}

void addField(const FieldBlock &header, const QString &name, QStringList &evidence)
{
    if (const HeaderField *field = header.find(name)) {
        evidence.append(field->name + ": "_L1 + field->value);
    }
}

QString textOfReport(const Document &document)
{
    constexpr qsizetype kLooked = 20'000;
    QString text;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::Text && text.size() < kLooked) {
            text += document.textOf(section.body);
            text += u'\n';
        }
    }
    return text.first(std::min(text.size(), kLooked));
}

bool isNullPath(QStringView value)
{
    return value.trimmed() == "<>"_L1;
}

void addAutoReply(const FieldBlock &header, MailEvidence &evidence)
{
    const QString submitted = header.value(u"Auto-Submitted");
    if (submitted.startsWith("auto-replied"_L1, Qt::CaseInsensitive) || submitted.contains("vacation"_L1)) {
        addField(header, u"Auto-Submitted"_s, evidence.autoReply);
    }
    for (const auto &name :
         {u"X-Autoreply"_s, u"X-Autorespond"_s, u"X-Apple-Action"_s, u"X-Auto-Response-Suppress"_s}) {
        if (name != "X-Auto-Response-Suppress"_L1) {
            addField(header, name, evidence.autoReply);
        }
    }
    static const QRegularExpression subject = pattern(
        uR"((?:^\s*(?:auto(?:matic)?[- :]?(?:reply|response|antwort)|automatische antwort|out of (?:the )?office|abwesenheit|vacation|away)|auto(?:matic)? ?re(?:ply|sponse):|on vacation|out of office))"_s);
    addMatch(subject, header.value(u"Subject"), evidence.autoReply);
}

bool allHave(const QList<Failure> &failures, std::initializer_list<Action> actions)
{
    return !failures.isEmpty() && std::ranges::all_of(failures, [&](const Failure &failure) {
        return std::ranges::find(actions, failure.action) != actions.end();
    });
}

Kind kindOfMail(const Document &document, const MailEvidence &evidence, Analysis &analysis)
{
    const bool hasStatus = document.firstOf(SectionKind::DeliveryStatus) != nullptr;
    if (document.firstOf(SectionKind::FeedbackReport)) {
        return Kind::Complaint;
    }
    if (document.firstOf(SectionKind::Disposition)) {
        return Kind::Receipt;
    }
    if (allHave(analysis.failures, {Action::Delivered, Action::Relayed, Action::Expanded})) {
        return Kind::Success;
    }
    if (!hasStatus && evidence.bounce.isEmpty()) {
        if (!evidence.autoReply.isEmpty()) {
            analysis.evidence = evidence.autoReply;
            return Kind::AutoReply;
        }
        if (!evidence.challenge.isEmpty()) {
            analysis.evidence = evidence.challenge;
            return Kind::Challenge;
        }
        return Kind::NotABounce;
    }
    analysis.evidence = evidence.bounce;
    if (allHave(analysis.failures, {Action::Delayed})) {
        analysis.evidence += evidence.delay;
        return Kind::Delay;
    }
    return analysis.failures.isEmpty() ? Kind::NotABounce : Kind::Bounce;
}

bool isBareStatement(const Document &document)
{
    constexpr int kMaxLines = 12;
    return document.lineCount() <= kMaxLines && document.sections.size() == 1;
}

} // namespace

const FieldBlock *reportHeader(const Document &document)
{
    const FieldBlock *header = nullptr;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::MessageHeader && !section.blocks.isEmpty()) {
            header = &section.blocks.first();
        }
    }
    return header;
}

MailEvidence findEvidence(const Document &document)
{
    MailEvidence evidence;
    const FieldBlock *header = reportHeader(document);
    if (!header) {
        return evidence;
    }
    const QString from = header->value(u"From");
    if (header->find(u"Return-Path") && isNullPath(header->value(u"Return-Path"))) {
        addField(*header, u"Return-Path"_s, evidence.bounce);
    }
    static const QRegularExpression daemon = pattern(
        uR"((?:mailer-?_?daemon|postmaster|mail delivery (?:sub)?system|mail administrator|mail deliver|\bMDaemon\b|(?:^|<)(?:bounce|abuse|root|daemon)@))"_s);
    if (daemon.match(from).hasMatch()) {
        addField(*header, u"From"_s, evidence.bounce);
    }
    if (bounceSubject().match(header->value(u"Subject")).hasMatch()) {
        addField(*header, u"Subject"_s, evidence.bounce);
    }
    addField(*header, u"X-Failed-Recipients"_s, evidence.bounce);
    addAutoReply(*header, evidence);
    const QString text = header->value(u"Subject") + u'\n' + textOfReport(document);
    if (!givenUpWords().match(text).hasMatch()) {
        addMatch(delayWords(), text, evidence.delay);
    }
    addMatch(challengeWords(), text, evidence.challenge);
    return evidence;
}

void decideKind(const Document &document, const MailEvidence &evidence, Analysis &analysis)
{
    switch (document.format) {
    case DocumentFormat::Transcript:
        analysis.kind = Kind::Transcript;
        return;
    case DocumentFormat::Log:
        analysis.kind = Kind::Log;
        return;
    case DocumentFormat::Text:
        if (!analysis.failures.isEmpty()) {
            analysis.kind = isBareStatement(document) ? Kind::Code : Kind::Bounce;
        }
        return;
    case DocumentFormat::Mail:
        break;
    default:
        return;
    }
    analysis.kind = kindOfMail(document, evidence, analysis);
    if (analysis.kind != Kind::Bounce && analysis.kind != Kind::Delay && analysis.kind != Kind::Success) {
        analysis.failures.clear();
    }
}

} // namespace BounceLens
