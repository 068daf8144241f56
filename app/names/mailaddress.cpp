// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/mailaddress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kLongestLocalPart = 1000; // characters; RFC 5321 section 4.5.3.1.1 has 64, but X.500 paths are long

bool isControl(QChar c)
{
    return c.unicode() < 0x20 || (c.unicode() >= 0x7F && c.unicode() < 0xA0);
}

/// atext of RFC 5322 section 3.2.3, with the letters of RFC 6532 section 3.2.
bool isAtomLetter(QChar c)
{
    constexpr QStringView kNoAtom = u"()<>[]:;@\\,.\"";
    return !isControl(c) && !c.isSpace() && !kNoAtom.contains(c);
}

/// The inside of a quoted string, RFC 5322 section 3.2.4; nothing if it ends before the text does.
std::optional<QString> unquoted(QStringView text)
{
    QString inside;
    bool isEndEscaped = false;
    for (qsizetype at = 1; at + 1 < text.size(); ++at) {
        if (text[at] == u'"') {
            return std::nullopt;
        }
        at += text[at] == u'\\' ? 1 : 0;
        isEndEscaped = at + 1 >= text.size();
        inside += text[at];
    }
    const bool isWhole = text.size() > 1 && text.back() == u'"' && !isEndEscaped;
    return isWhole ? std::optional(inside) : std::nullopt;
}

/// A label of a name in running text: of Latin letters, or of letters of other scripts. \a odd: what else may begin it.
QString labelPattern(const QString &odd)
{
    return uR"((?:[\p{Latin}\p{N}%1][\p{Latin}\p{M}\p{N}_-]{0,62}|(?:(?![A-Za-z])[\p{L}\p{M}\p{N}_-]){1,63}))"_s.arg(
        odd);
}

/// A key that is written without a space before an address: "SMTP=a@example.com". "SRS0=x=example.net=a@example.com"
/// has none: it is one local part.
const QString kKeyPattern =
    uR"((?:(?i:smtp|rfc-?822|e-?mail|mailto|address|to|from|rcpt|rcptto|recipient|user)=(?=[^=@\s]{1,128}@))?)"_s;

/// Marks of East Asian writing that stand beside addresses without a space, and the quotation marks of other languages.
const QString kWideMarks = uR"(\x{3001}-\x{3003}\x{3008}-\x{3011}\x{FF01}\x{FF08}\x{FF09}\x{FF0C}\x{FF1A}-\x{FF1E})"_s +
                           uR"(\x{201C}-\x{201F}\x{AB}\x{BB})"_s;

const QRegularExpression &addressPattern()
{
    static const QRegularExpression regex(
        uR"((?<![\w.+/=%-])%1(?<address>[^\s<>()\[\]"',;:@\\*|{}%2]{1,128}@(?:)"_s.arg(kKeyPattern, kWideMarks) +
            labelPattern({}) +
            uR"(\.){1,10}(?:[\p{Latin}\p{M}\p{N}-]{2,63}(?![\p{Latin}\p{M}\p{N}@-])|(?:(?![A-Za-z])[\p{L}\p{M}\p{N}-]){2,63}(?![\p{L}\p{M}\p{N}@-]))))"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    return regex;
}

/// Where the local part before the first "@" begins at the earliest: no address begins before it, and the expression
/// need not look there. -1 if there is no "@".
qsizetype firstLocalPart(QStringView text)
{
    constexpr QStringView kNeverInside = u" \t\n<>()[]\"',;:\\*|{}";
    qsizetype at = text.indexOf(u'@');
    while (at > 0 && !kNeverInside.contains(text[at - 1])) {
        --at;
    }
    return at;
}

const QRegularExpression &ipPattern()
{
    static const QRegularExpression regex(
        uR"((?<![\w.:-])(?:IPv6:)?(?<ip>(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)\.){3}(?:25[0-5]|2[0-4]\d|1?\d?\d)(?!\w|\.\w)|(?:[0-9A-Fa-f]{1,4}:){2,7}(?::?[0-9A-Fa-f]{1,4}){1,6}(?![\w.]\w|:\w)|(?:[0-9A-Fa-f]{1,4}:){1,6}:(?![\w.]\w|:\w)))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

constexpr std::array kDaemons{"mailer-daemon"_L1, "postmaster"_L1, "mail-daemon"_L1, "mailer.daemon"_L1,
                              "mailerdaemon"_L1};

/// An address that may be another form of itself.
bool mayBeInternational(QStringView address)
{
    return std::ranges::any_of(address, [](QChar c) { return c.unicode() >= 0x80; }) ||
           address.contains("xn--"_L1, Qt::CaseInsensitive);
}

} // namespace

MailAddress::MailAddress(QString localPart, std::variant<DomainName, IpAddress> host)
    : m_localPart(std::move(localPart))
    , m_host(std::move(host))
{
}

std::optional<MailAddress> MailAddress::fromText(QStringView text)
{
    QStringView inside = text.trimmed();
    if (inside.startsWith(u'<') && inside.endsWith(u'>')) {
        inside = inside.sliced(1).chopped(1).trimmed();
    }
    const qsizetype at = inside.lastIndexOf(u'@');
    if (at <= 0) {
        return std::nullopt;
    }
    const QStringView local = inside.first(at);
    const QStringView domain = inside.sliced(at + 1);
    if (local.startsWith(u'"')) {
        const auto plain = unquoted(local);
        return plain ? fromParts(*plain, domain) : std::nullopt;
    }
    const bool isPlain = std::ranges::all_of(local, [](QChar c) { return c == u'.' || isAtomLetter(c); });
    return isPlain ? fromParts(local.toString(), domain) : std::nullopt;
}

std::optional<MailAddress> MailAddress::fromParts(const QString &localPart, QStringView domain)
{
    if (localPart.isEmpty() || localPart.size() > kLongestLocalPart || std::ranges::any_of(localPart, isControl)) {
        return std::nullopt;
    }
    if (const auto literal = IpAddress::fromLiteral(domain)) {
        return MailAddress(localPart, *literal);
    }
    const auto name = DomainName::fromText(domain);
    return name && name->isHostName() ? std::optional(MailAddress(localPart, *name)) : std::nullopt;
}

std::optional<DomainName> MailAddress::domain() const
{
    const auto *name = std::get_if<DomainName>(&m_host);
    return name ? std::optional(*name) : std::nullopt;
}

QString MailAddress::withHost(const QString &host) const
{
    if (std::ranges::all_of(m_localPart, [](QChar c) { return c == u'.' || isAtomLetter(c); })) {
        return m_localPart + u'@' + host;
    }
    QString quoted = m_localPart;
    quoted.replace(u'\\', "\\\\"_L1).replace(u'"', "\\\""_L1);
    return u'"' + quoted + "\"@"_L1 + host;
}

QString MailAddress::toString() const
{
    const auto *address = std::get_if<IpAddress>(&m_host);
    if (!address) {
        return withHost(std::get<DomainName>(m_host).toString());
    }
    return withHost((address->isV4() ? u"["_s : u"[IPv6:"_s) + address->toString() + u']');
}

QString MailAddress::shown() const
{
    const auto name = domain();
    return name ? withHost(name->shown()) : toString();
}

QString findAddress(QStringView text)
{
    const qsizetype first = firstLocalPart(text);
    return first < 0 ? QString() : addressPattern().matchView(text, first).captured(1);
}

QStringList findAddresses(QStringView text)
{
    QStringList found;
    QSet<QString> seen;
    const qsizetype first = firstLocalPart(text);
    if (first < 0) {
        return found;
    }
    for (const auto &match : addressPattern().globalMatchView(text, first)) {
        const QString address = match.captured(1);
        const qsizetype known = seen.size();
        seen.insert(address.toCaseFolded());
        if (seen.size() > known) {
            found.append(address);
        }
    }
    return found;
}

QString typedValue(QStringView field)
{
    const qsizetype at = field.indexOf(u';');
    QStringView value = (at >= 0 ? field.sliced(at + 1) : field).trimmed();
    if (value.startsWith(u'<') && value.contains(u'>')) {
        value = value.sliced(1, value.indexOf(u'>') - 1);
    }
    return value.toString();
}

bool isSameAddress(QStringView one, QStringView other)
{
    if (one.compare(other, Qt::CaseInsensitive) == 0) {
        return true;
    }
    if (!mayBeInternational(one) && !mayBeInternational(other)) {
        return false;
    }
    const auto first = MailAddress::fromText(one);
    const auto second = MailAddress::fromText(other);
    return first && second && first->toString().compare(second->toString(), Qt::CaseInsensitive) == 0;
}

bool isDaemon(QStringView address)
{
    return std::ranges::any_of(
        kDaemons, [address](QLatin1StringView name) { return address.startsWith(name, Qt::CaseInsensitive); });
}

QString findIpAddress(QStringView text)
{
    return ipPattern().matchView(text).captured("ip");
}

QString findHostName(QStringView text)
{
    static const QRegularExpression regex(
        uR"((?<![\p{Latin}\p{M}\p{N}_@.-])(?<host>(?:)"_s + labelPattern(u"_"_s) +
        uR"(\.)+(?:[\p{Latin}][\p{Latin}\p{M}0-9-]{1,62}(?![\p{Latin}\p{N}_@])|(?:(?![A-Za-z])[\p{L}\p{M}]){2,63}(?![\p{L}\p{N}_@]))))"_s);
    return regex.matchView(text).captured("host");
}

} // namespace BounceLens
