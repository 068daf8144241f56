// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/statement.h"

#include "names/ascii.h"
#include "names/mailaddress.h"
#include "phrases/phrases.h"

#include <QRegularExpression>

#include <algorithm>
#include <initializer_list>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A code at the offset from which is searched, and nowhere behind it.
const QRegularExpression &replyPattern()
{
    static const QRegularExpression regex(
        uR"(\G(?:(?:^|(?<=[\s:;('"<>,\[=#\x{FF1A}\x{FF08}\x{FF0C}\x{3001}\x{3002}\x{300C}\x{201C}\x{201E}\x{AB}\p{Han}\p{Hiragana}\p{Katakana}]))(?<reply>[245][0-5]\d|[45][6-9]\d)(?:(?:[ -]+['"(\[#]*|:\s*)(?<status>[245]\.\d{1,3}\.\d{1,3})(?!\.?\d)|(?=[ -]++(?:[<>*'"\[(#{:][-<>*'"\[(#{:]*+)?[^\W\d_]|[ -]*$|[ -]+[<*'"\[({:]|:[ ])))"_s +
            uR"(|(?<=\()(?<tuple>[45][0-5]\d)(?=, b?['"]|\): ))"_s +
            uR"(|(?:(?<=code)|(?<=code[ :=])|(?<=code: )|(?<=code = )|(?<=code :))(?<labelled>(?!40\d)[45][0-5]\d)(?!\d|\.\d))"_s +
            uR"(|(?:^|(?<=said: )|(?<=<<< )|(?<=replied: )|(?<=returned: )|(?<=response: ))(?<marked>[45][0-5]\d)(?= (?:\d|[0-9a-f]{8,}[-\w]*) [A-Z]))"_s +
            uR"(|(?:^|(?<=[\s:;('"#\[<=\x{FF1A}\x{FF08}\x{201C}\x{201E}\x{AB}\p{Han}\p{Hiragana}\p{Katakana}]))(?<alone>[45]\.\d{1,3}\.\d{1,3})(?!\.?\d|[A-Za-z@/])))"_s,
        QRegularExpression::UseUnicodePropertiesOption | QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// The groups of replyPattern() by number: asking by name takes longer than the match.
enum class CodeGroup { Reply = 1, Status, Tuple, Labelled, Marked, Alone };

QStringView firstCaptured(const QRegularExpressionMatch &match, std::initializer_list<CodeGroup> groups)
{
    for (const CodeGroup group : groups) {
        if (match.hasCaptured(int(group))) {
            return match.capturedView(int(group));
        }
    }
    return {};
}

/// Where the next string stands that replyPattern() may take: "5.1" or three digits, behind none of the letters and
/// marks that never stand before a code. Few lines have one, and looking for it is cheap. -1 if there is none.
qsizetype nextCodeLike(QStringView text, qsizetype from)
{
    constexpr QStringView kBefore = u" \t\n\v\f\r:;('\"<>,[=#eE"; // "e" of "code550"
    const auto mayBeDigit = [](QChar c) { return isDigit(c) || c.unicode() >= 128; };
    for (qsizetype at = from; at + 2 < text.size(); ++at) {
        if (text[at] < u'2' || text[at] > u'5' || !mayBeDigit(text[at + 2])) {
            continue;
        }
        const bool isBehindMark = at == 0 || text[at - 1].unicode() >= 128 || kBefore.contains(text[at - 1]);
        const bool goesOn = at + 3 < text.size() && isDigit(text[at + 3]);
        if (isBehindMark && (text[at + 1] == u'.' || (mayBeDigit(text[at + 1]) && !goesOn))) {
            return at;
        }
    }
    return -1;
}

/// Words before a number that make it no code.
const QRegularExpression &noCodeBefore()
{
    static const QRegularExpression regex(
        uR"((?:\b(?:version|ver|v|port|line|id|size|of|than|after|for|exim|postfix|sendmail|qmail|build|release|bytes|nr|no\.|number|room|raum|zimmer|floor|ticket|tel\.?|phone|fon|section|chapter|rfc)[ .:=]*|\d[ ,./-])$)"_s,
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

/// Of the expressions here, which do not know the letters and spaces of other scripts.
bool isAsciiSpace(QChar c)
{
    return c == u' ' || (c >= u'\t' && c <= u'\r');
}

/// As much of a text as noCodeBefore() and noCodeAfter() need: matching looks at all that it gets, and a reply may have
/// thousands of codes.
constexpr qsizetype kNearby = 16;

QStringView justBefore(QStringView text, qsizetype at)
{
    const QStringView before = text.first(at).last(std::min(at, kNearby));
    return !before.isEmpty() && before.front().isLowSurrogate() ? before.sliced(1) : before;
}

/// The first word and what follows it.
QStringView justBehind(QStringView text, qsizetype at)
{
    while (at < text.size() && isAsciiSpace(text[at])) {
        ++at;
    }
    const QStringView behind = text.sliced(at, std::min(text.size() - at, kNearby));
    return !behind.isEmpty() && behind.back().isHighSurrogate() ? behind.chopped(1) : behind;
}

/// An unusual number is a reply where a server speaks, and says what failed.
bool isSaid(QStringView text, const CodeHit &hit)
{
    constexpr qsizetype kSentence = 120; // letters
    const QStringView before = text.first(hit.at).trimmed();
    const bool isAtStart = before.isEmpty() || QStringView(u":<>'\"").contains(before.back());
    const qsizetype from = hit.at + hit.length;
    return isAtStart && hasPhrase(text.sliced(from, std::min(text.size() - from, kSentence)),
                                  bitOf(PhraseKind::Failure) | bitOf(PhraseKind::Delay) |
                                      (hit.at == 0 ? bitOf(PhraseKind::Hint) : 0));
}

bool isCode(QStringView text, const CodeHit &hit)
{
    if (hit.replyCode && hit.enhancedCode) {
        return true;
    }
    if (hit.replyCode && !hit.replyCode->isUsual() && !isSaid(text, hit)) {
        return false;
    }
    constexpr int kLastSubject = 9; // RFC 3463 has 0 to 7; what is far above is a version, or a mark of a provider
    if (!hit.replyCode && hit.enhancedCode->subject() > kLastSubject) {
        return false;
    }
    if (noCodeBefore().matchView(justBefore(text, hit.at)).hasMatch()) {
        return false;
    }
    return !hit.replyCode || hit.at == 0 || !noCodeAfter().matchView(justBehind(text, hit.at + hit.length)).hasMatch();
}

/// Reports that wrap another server's reply; the reply follows.
const QRegularExpression &wrapper()
{
    static const QRegularExpression regex(
        uR"((?:->\s*|\bLED=|from MTA\([^)]*\):\s*|\bwas:\s*|\bresponse(?: was)?:\s*|\bLast error(?: was)?:\s*|\.{3} |\b5\.1\.0 - Unknown address error )['"]?(?=[245][0-5]\d[ -]'?|[45]\.\d{1,3}\.\d{1,3} ))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// The offset behind a dot and one to three digits at \a at; -1 if none are there.
qsizetype behindNumber(QStringView text, qsizetype at)
{
    if (at >= text.size() || text[at] != u'.') {
        return -1;
    }
    qsizetype end = at + 1;
    while (end < text.size() && end < at + 4 && isDigit(text[end])) {
        ++end;
    }
    return end > at + 1 ? end : -1;
}

/// The offset behind an enhanced status code at \a at: behind \a status, or behind any if that is empty; -1 if none is.
qsizetype behindStatus(QStringView text, qsizetype at, const QString &status)
{
    if (!status.isEmpty()) {
        return text.sliced(at).startsWith(status) ? at + status.size() : -1;
    }
    if (at >= text.size() || (text[at] != u'2' && text[at] != u'4' && text[at] != u'5')) {
        return -1;
    }
    const qsizetype subject = behindNumber(text, at + 1);
    return subject < 0 ? -1 : behindNumber(text, subject);
}

bool isOneWord(QStringView text)
{
    const auto end = std::ranges::find_if(text, isAsciiSpace);
    return end != text.begin() && std::all_of(end, text.end(), isAsciiSpace);
}

/// The offset behind the repetition of a reply code, the end of which is \a at: "-", "-5.1.1", " 5.1.1", or a space
/// before the last word; -1 if it is none.
qsizetype behindRepeated(QStringView text, qsizetype at, const QString &status)
{
    if (at >= text.size() || (text[at] != u'-' && text[at] != u' ')) {
        return -1;
    }
    const qsizetype end = behindStatus(text, at + 1, status);
    const QChar next = end >= 0 && end < text.size() ? text[end] : QChar(u' ');
    if (text[at] == u'-') {
        return end < 0 || isLetterOrDigit(next) || next == u'_' ? at + 1 : end;
    }
    if (end >= 0 && next != u'.' && !isDigit(next)) {
        return end;
    }
    return isOneWord(text.sliced(at + 1)) ? at + 1 : -1;
}

/// Removes the code that a multi-line reply repeats on each line.
QString withoutRepeatedCodes(QStringView text, const CodeHit &hit)
{
    const QString code = hit.replyCode ? hit.replyCode->toString() : QString();
    const QString status = hit.enhancedCode ? hit.enhancedCode->toString() : QString();
    QString out = u""_s; // empty, not null, where nothing stands behind the codes
    qsizetype done = 0;
    for (qsizetype at = text.indexOf(code); !code.isEmpty() && at >= 0; at = text.indexOf(code, at + 1)) {
        const bool beginsWord = at == 0 || (at > done && isAsciiSpace(text[at - 1]));
        const qsizetype end = beginsWord ? behindRepeated(text, at + code.size(), status) : -1;
        if (end >= 0) {
            out += text.sliced(done, std::max<qsizetype>(at - 1, 0) - done);
            out += u' ';
            done = end < text.size() && text[end] == u' ' ? end + 1 : end;
        }
    }
    out += text.sliced(done);
    return out;
}

QString withoutTail(QString text)
{
    static const QRegularExpression tail(uR"(\s*\((?:in reply to [^()]*|delivery attempts: \d+|state \d+)\)?\.?\s*$)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return text.contains(u'(') ? text.remove(tail) : text;
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
    const auto match = sentence.contains(u'{') ? regex.match(sentence) : QRegularExpressionMatch();
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

/// "550 5.1.351 Remote server returned unknown recipient -> 550 User unknown": what the report adds to the reply.
std::optional<EnhancedStatusCode> statusAround(QStringView report, const Statement &statement)
{
    for (const CodeHit &hit : findCodes(report)) {
        if (hit.replyCode && hit.replyCode == statement.replyCode && hit.enhancedCode) {
            return hit.enhancedCode;
        }
    }
    return std::nullopt;
}

} // namespace

QList<CodeHit> findCodes(QStringView text)
{
    QList<CodeHit> hits;
    qsizetype next = 0;
    if (!text.isValidUtf16()) {
        return hits;
    }
    for (qsizetype at = nextCodeLike(text, 0); at >= 0; at = nextCodeLike(text, next)) {
        // Each match would look through the whole text for broken characters otherwise.
        const auto match = replyPattern().matchView(text, at, QRegularExpression::NormalMatch,
                                                    QRegularExpression::DontCheckSubjectStringMatchOption);
        next = match.hasMatch() ? match.capturedEnd() : at + 1;
        if (!match.hasMatch()) {
            continue;
        }
        CodeHit hit{
            .at = match.capturedStart(),
            .length = match.capturedLength(),
            .replyCode = ReplyCode::fromText(
                firstCaptured(match, {CodeGroup::Labelled, CodeGroup::Tuple, CodeGroup::Marked, CodeGroup::Reply})),
            .enhancedCode = EnhancedStatusCode::fromText(firstCaptured(match, {CodeGroup::Alone, CodeGroup::Status}))};
        if ((hit.replyCode || hit.enhancedCode) && isCode(text, hit)) {
            hits.append(hit);
        }
    }
    return hits;
}

bool beginsWithReply(QStringView line)
{
    static const QRegularExpression regex(uR"(^\s*(?:<<<\s*|<-+\s*)?(?:[245][0-5]\d|571)(?:[ -]|$))"_s);
    const auto first = std::ranges::find_if_not(line, isAsciiSpace);
    const bool mayBegin = first != line.end() && (*first == u'<' || (*first >= u'2' && *first <= u'5'));
    return mayBegin && regex.matchView(line).hasMatch();
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
    if (!statement.enhancedCode && from > 0) {
        statement.enhancedCode = statusAround(QStringView(whole).first(from), statement);
    }
    statement.text = cleaned(withoutRepeatedCodes(inner.sliced(best->at + best->length), *best));
    return statement;
}

} // namespace BounceLens
