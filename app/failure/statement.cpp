// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/statement.h"

#include "failure/address.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QRegularExpression &replyPattern()
{
    static const QRegularExpression regex(
        uR"((?:^|(?<=[\s:;('"<>,\[=#]))(?<reply>[245][0-5]\d|4(?:60|71|98)|5(?:71|85|91))(?:(?:[ -]+['"(\[#]*|:\s*)(?<status>[245]\.\d{1,3}\.\d{1,3})(?!\.?\d)|(?=[ -]+[-<>*'"\[(#{:]*[^\W\d_]|[ -]*$|[ -]+[<*'"\[({:]|:[ ])))"_s +
            uR"(|(?<=\()(?<tuple>[45][0-5]\d)(?=, b?['"]))"_s +
            uR"(|(?:(?<=code)|(?<=code[ :=])|(?<=code: )|(?<=code = )|(?<=code :))(?<labelled>[45][0-5]\d)(?!\d|\.\d))"_s +
            uR"(|(?:^|(?<=[\s:;('"#\[<=]))(?<alone>[45]\.\d{1,3}\.\d{1,3})(?!\.?\d|[A-Za-z@/]))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// Words before a number that make it no code.
const QRegularExpression &noCodeBefore()
{
    static const QRegularExpression regex(
        uR"((?:\b(?:version|ver|v|port|line|id|size|of|than|after|for|exim|postfix|sendmail|qmail|build|release|bytes|nr|no\.|number)[ .:=]*|\d[ ,./-])$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

const QRegularExpression &noCodeAfter()
{
    static const QRegularExpression regex(
        uR"(^\s*(?:bytes?|kb|mb|gb|kib|mib|seconds?|secs?|minutes?|hours?|days?|messages|recipients|times|%|users|characters|of \d|emails|mails)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

bool isCode(QStringView text, const CodeHit &hit)
{
    if (hit.replyCode && hit.enhancedCode) {
        return true;
    }
    const QStringView before = text.first(hit.at).last(std::min<qsizetype>(hit.at, 16));
    if (noCodeBefore().matchView(before).hasMatch()) {
        return false;
    }
    return !hit.replyCode || hit.at == 0 || !noCodeAfter().matchView(text.sliced(hit.at + hit.length)).hasMatch();
}

/// Reports that wrap another server's reply; the reply follows.
const QRegularExpression &wrapper()
{
    static const QRegularExpression regex(
        uR"((?:->\s*|\bLED=|from MTA\([^)]*\):\s*|\bwas:\s*|\bresponse(?: was)?:\s*|\bLast error(?: was)?:\s*|\.{3} |\b5\.1\.0 - Unknown address error )['"]?(?=[245][0-5]\d[ -]'?|[45]\.\d{1,3}\.\d{1,3} ))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// Removes the code that a multi-line reply repeats on each line.
QString withoutRepeatedCodes(QString text, const CodeHit &hit)
{
    if (!hit.replyCode) {
        return text;
    }
    const QString status =
        hit.enhancedCode ? QRegularExpression::escape(hit.enhancedCode->toString()) : u"[245]\\.\\d{1,3}\\.\\d{1,3}"_s;
    const QRegularExpression repeated(
        u"(?:^|\\s)%1(?:-(?:%2\\b)?|[ ]%2(?![.\\d])|[ ](?=[^\\s]+\\s*$)) ?"_s.arg(hit.replyCode->toString(), status));
    return text.replace(repeated, u" "_s);
}

QString withoutTail(QString text)
{
    static const QRegularExpression tail(uR"(\s*\((?:in reply to [^()]*|delivery attempts: \d+|state \d+)\)?\.?\s*$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.remove(tail);
}

QString cleaned(QString text)
{
    static const QRegularExpression lead(uR"(^(?:[\s:;,.'")\]#>-]|b(?=['"]))+(?=\S))"_s);
    text = withoutTail(text.simplified());
    text.remove(lead);
    while (text.endsWith(u'\'') && text.count(u'\'') % 2 == 1) {
        text.chop(1);
    }
    return text.trimmed();
}

QString commandIn(const QString &sentence)
{
    static const QRegularExpression regex(
        uR"((?:in reply to (?:the )?(?:end of )?|after (?:initial connection|end of |pipelined |sending )?|in response to (?:the )?|response to |command:? |for |>>>\s*)(?<command>EHLO|HELO|LHLO|MAIL|RCPT|DATA|STARTTLS|AUTH|BDAT|data|initial connection)\b)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const QString command = regex.match(sentence).captured("command").toUpper();
    return command.contains(u' ') ? QString() : command;
}

void findRemote(const QString &sentence, qsizetype codeAt, Statement &statement)
{
    static const QRegularExpression regex(
        uR"((?:(?:\bhost:?|while talking to|connected to|remote (?:host|server):?|remote mail server|\bby\b|server for [^ ]+ by)\s+|\bH=|\brelay=)(?<host>[A-Za-z0-9._-]+\.[A-Za-z0-9-]+)\.?:?(?:\s*[\[(](?<ip>[0-9A-Fa-f.:]{3,45})[\])])?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = regex.matchView(QStringView(sentence).first(std::min(codeAt, sentence.size())));
    if (!match.hasMatch()) {
        return;
    }
    const bool isAddress = findIpAddress(match.capturedView("host")) == match.capturedView("host");
    if (isAddress) {
        statement.remoteAddress = match.captured("host");
    } else {
        statement.remoteHost = match.captured("host");
        statement.remoteAddress = match.captured("ip");
    }
}

/// Exchange: "[{LRT=time};{LED=error};{FQDN=host};{IP=address}]"; the error by itself.
QString withoutEnvelope(const QString &sentence, Statement &statement)
{
    static const QRegularExpression regex(
        uR"(\{LED=(?<error>[^}]*)\}(?:;\{FQDN=(?<host>[^}]*)\})?(?:;\{IP=(?<ip>[^}]*)\})?)"_s);
    const auto match = regex.match(sentence);
    if (!match.hasMatch()) {
        return sentence;
    }
    statement.remoteHost = match.captured("host");
    statement.remoteAddress = match.captured("ip");
    return match.captured("error");
}

int weight(const CodeHit &hit)
{
    const int codeClass = hit.replyCode ? hit.replyCode->replyClass() : hit.enhancedCode->statusClass();
    return (hit.replyCode ? 2 : 0) + (hit.enhancedCode ? 1 : 0) + (codeClass > 2 ? 4 : 0);
}

std::optional<EnhancedStatusCode> statusAnywhere(const QList<CodeHit> &hits, qsizetype behind)
{
    for (const CodeHit &hit : hits) {
        if (hit.at > behind && !hit.replyCode && hit.enhancedCode) {
            return hit.enhancedCode;
        }
    }
    return std::nullopt;
}

} // namespace

QList<CodeHit> findCodes(QStringView text)
{
    QList<CodeHit> hits;
    for (const auto &match : replyPattern().globalMatchView(text)) {
        CodeHit hit{.at = match.capturedStart(),
                    .length = match.capturedLength(),
                    .replyCode = ReplyCode::fromText(match.hasCaptured("labelled") ? match.capturedView("labelled")
                                                     : match.hasCaptured("tuple")  ? match.capturedView("tuple")
                                                                                   : match.capturedView("reply")),
                    .enhancedCode = EnhancedStatusCode::fromText(
                        match.hasCaptured("alone") ? match.capturedView("alone") : match.capturedView("status"))};
        if ((hit.replyCode || hit.enhancedCode) && isCode(text, hit)) {
            hits.append(hit);
        }
    }
    return hits;
}

bool beginsWithReply(QStringView line)
{
    static const QRegularExpression regex(uR"(^\s*(?:<<<\s*|<-+\s*)?(?:[245][0-5]\d|571)(?:[ -]|$))"_s);
    return regex.matchView(line).hasMatch();
}

Statement readStatement(const QString &sentence)
{
    Statement statement;
    const QString whole = withoutEnvelope(QString(sentence).replace(u'\n', u' '), statement);
    qsizetype from = 0;
    for (const auto &match : wrapper().globalMatch(whole)) {
        from = match.capturedEnd();
    }
    const QString inner = whole.sliced(from);
    const QList<CodeHit> hits = findCodes(inner);
    const auto best = std::ranges::max_element(hits, {}, weight);
    statement.command = commandIn(whole);
    if (best == hits.end()) {
        findRemote(whole, whole.size(), statement);
        statement.text = cleaned(inner);
        return statement;
    }
    findRemote(whole, from + best->at, statement);
    statement.replyCode = best->replyCode;
    statement.enhancedCode = best->enhancedCode;
    if (!statement.enhancedCode) {
        statement.enhancedCode = statusAnywhere(hits, best->at);
    }
    statement.text = cleaned(withoutRepeatedCodes(inner.sliced(best->at + best->length), *best));
    return statement;
}

} // namespace BounceLens
