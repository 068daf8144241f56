// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/logformats.h"

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array kFormats{
    // Postfix, https://www.postfix.org/bounce.8.html: "to=<…>, relay=…, dsn=5.1.1, status=bounced (host … said: 550 …)"
    LogFormat{
        "", LogOutcome::ByResult,
        uR"~(\bto=<(?<to>[^>]*)>,(?: orig_to=<(?<original>[^>]*)>,)?(?: relay=(?<relay>[^,]*),)?.*?(?: dsn=(?<dsn>[\d.]+),)? status=(?<result>sent|bounced|deferred|expired|undeliverable|deliverable)\b\s*(?:\((?<reply>.*)\)\s*$)?)~"},
    LogFormat{"", LogOutcome::Expired, uR"~(\bfrom=<(?<from>[^>]*)>, status=(?:force-)?expired, returned to sender)~"},
    LogFormat{
        "", LogOutcome::ByReply,
        uR"~(\b(?:milter-)?reject(?:_warning)?: (?<command>[A-Z-]+) from (?<client>[^\s\[]*)\[(?<ip>[^\]]*)\](?::\d+)?: (?<reply>.*?)(?:; from=<(?<from>[^>]*)>(?: to=<(?<to>[^>]*)>)?(?:.*?helo=<(?<helo>[^>]*)>)?.*|)$)~"},
    LogFormat{
        "", LogOutcome::ByReply,
        uR"~(\breject: (?<command>header|body) (?<line>.*?) from (?<client>[^\s\[]*)\[(?<ip>[^\]]*)\]; from=<(?<from>[^>]*)> to=<(?<to>[^>]*)>.*?: (?<reply>[45]\.\d{1,3}\.\d{1,3} .*)$)~"},
    // Exim, https://www.exim.org/exim-html-current/doc/html/spec_html/ch-log_files.html
    LogFormat{"exim", LogOutcome::Failed, uR"~(^\*\*\s+(?<to>[^\s:]+):?(?:\s+<(?<original>[^>]+)>)?(?<reply>.*)$)~"},
    LogFormat{"exim", LogOutcome::Delayed, uR"~(^==\s+(?<to>[^\s:]+)(?:\s+<(?<original>[^>]+)>)?(?<reply>.*)$)~"},
    LogFormat{"exim", LogOutcome::Delivered, uR"~(^[=-]>\s+(?<to>[^\s:]+))~"},
    LogFormat{
        "exim", LogOutcome::ByReply,
        uR"~(^(?:H=(?<client>\S+)\s+(?:\((?<helo>[^)]*)\)\s+)?)?(?:\[(?<ip>[^\]]+)\](?::\d+)?\s+)?.*?(?:F=<(?<from>[^>]*)>\s+)?(?:temporarily )?rejected (?:after )?(?<command>RCPT|MAIL|DATA|EHLO|HELO)(?:\s+<(?<to>[^>]*)>)?:\s+(?<reply>.*)$)~"},
    // Sendmail: "to=<…>,<…>, …, relay=…, dsn=5.1.1, stat=User unknown"; "arg1=<…>, relay=…, reject=550 …"
    LogFormat{"", LogOutcome::Delivered, uR"~(\bto=(?<to>\S+),\s.*\bstat=Sent\b)~"},
    LogFormat{
        "", LogOutcome::Delayed,
        uR"~(\bto=(?<to>\S+),\s(?:.*?\brelay=(?<relay>[^,]*),)?(?:.*?\bdsn=(?<dsn>[\d.]+),)?.*?\bstat=(?<reply>Deferred.*)$)~"},
    LogFormat{
        "", LogOutcome::ByReply,
        uR"~(\bto=(?<to>\S+),\s(?:.*?\brelay=(?<relay>[^,]*),)?(?:.*?\bdsn=(?<dsn>[\d.]+),)?.*?\bstat=(?<reply>.*)$)~"},
    LogFormat{
        "", LogOutcome::ByReply,
        uR"~(\bruleset=\w+, arg1=<?(?<to>[^>,]*)>?,.*?\brelay=(?<client>\S*)\s*\[(?<ip>[^\]]+)\].*?\breject=(?<reply>.*)$)~"},
    // OpenSMTPD, smtpd(8)
    LogFormat{
        "smtpd", LogOutcome::ByResult,
        uR"~(\bdelivery\b(?:.*?\bevpid=(?<queue>\w+))?.*?\bfrom=<(?<from>[^>]*)> to=<(?<to>[^>]*)>(?:.*?\brelay="(?<relay>[^"]*)")?.*?\bresult="(?<result>\w+)" stat="(?<reply>.*?)"\s*$)~"},
    // Courier, courierd(8)
    LogFormat{
        "courier", LogOutcome::ByReply,
        uR"~((?:\bid=(?<queue>[^,\s]+),)?\bfrom=<(?<from>[^>]*)>,addr=<(?<to>[^>]*)>(?:,size=\d+)?: (?<reply>[45]\d\d .*)$)~"},
    LogFormat{
        "courier", LogOutcome::ByResult,
        uR"~((?:\bid=(?<queue>[^,\s]+),)?\bfrom=<(?<from>[^>]*)>,addr=<(?<to>[^>]*)>.*?,(?:success|status): (?<result>delivered|success)\b)~"},
    // Dovecot LMTP, LDA and Sieve
    LogFormat{
        "dovecot", LogOutcome::Failed,
        uR"~(\b(?:lmtp|lda|deliver)\((?<to>[^)]*)\)(?:<[^>]*>)*:.*?(?<reply>(?:save failed to|rejected|permanently failed|failed to store|delivery failed).*)$)~"},
    LogFormat{"dovecot", LogOutcome::Delivered,
              uR"~(\b(?:lmtp|lda|deliver)\((?<to>[^)]*)\)(?:<[^>]*>)*:.*?\b(?:saved mail to|stored mail into))~"},
    // Haraka, plugin outbound
    LogFormat{
        "haraka", LogOutcome::ByResult,
        uR"~(^\[outbound\]\s+(?<result>bounced|deferred|delivered|temp_fail|bounce)\b(?:.*?\brcpt=<?(?<to>[^>\s"]*)>?)?(?:.*?\bhost=(?<relay>\S+))?.*?\bresponse="(?<reply>[^"]*)")~"},
    // rspamd: "from: <…>, (default: T (reject): [18.20/15.00] […]), …, rcpts: <…>"
    LogFormat{
        "rspamd", LogOutcome::Failed,
        uR"~(\bip: (?<ip>[0-9A-Fa-f.:]+), from: <(?<from>[^>]*)>, (?<reply>\(default: \w \(reject\):.*?\]\)).*?\brcpts: <(?<to>[^>]*)>)~"},
    LogFormat{
        "rspamd", LogOutcome::Delayed,
        uR"~(\bip: (?<ip>[0-9A-Fa-f.:]+), from: <(?<from>[^>]*)>, (?<reply>\(default: \w \((?:soft reject|greylist)\):.*?\]\)).*?\brcpts: <(?<to>[^>]*)>)~"},
};

const QList<QRegularExpression> &expressions()
{
    static const QList<QRegularExpression> compiled = [] {
        QList<QRegularExpression> list;
        for (const LogFormat &format : kFormats) {
            list.append(QRegularExpression(QString::fromUtf16(format.regex)));
        }
        return list;
    }();
    return compiled;
}

} // namespace

std::optional<LogMatch> matchLogFormat(const QString &program, const QString &text)
{
    for (size_t at = 0; at < kFormats.size(); ++at) {
        if (program.contains(QLatin1StringView(kFormats[at].program), Qt::CaseInsensitive)) {
            auto match = expressions().at(qsizetype(at)).match(text);
            if (match.hasMatch()) {
                return LogMatch{.format = &kFormats[at], .groups = std::move(match)};
            }
        }
    }
    return std::nullopt;
}

} // namespace BounceLens
