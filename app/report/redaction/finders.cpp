// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction/finders.h"

#include "names/ipaddress.h"
#include "names/rewritten.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

using Spans = QList<PrivateSpan>;

constexpr qsizetype kShortestLocalPart = 4; ///< shorter ones are words of other things

/// One address, however it was rewritten: its owner's.
QString ownerOf(const QString &address)
{
    const auto resolved = resolveAddress(address);
    const QString owner = resolved && !resolved->address.isEmpty() ? resolved->address : address;
    return owner.toLower();
}

/// In a URL an address begins behind the last mark of the query.
qsizetype addressStart(const QString &token)
{
    const qsizetype at = token.lastIndexOf(u'@');
    const bool isUrl = token.contains("//"_L1) || token.contains(u'?') || token.contains(u'&');
    qsizetype start = 0;
    for (qsizetype each = 0; isUrl && each < at; ++each) {
        start = QStringView(u"/?&=").contains(token.at(each)) ? each + 1 : start;
    }
    return start;
}

void findMailAddresses(const QString &text, const KnownValues &known, Spans &spans)
{
    static const QRegularExpression address(
        uR"((?:"[^"\r\n]{1,64}"|(?<![\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-])[\p{L}\p{M}\p{N}!#$%&'*+/=?^_`{|}~.-]++)@(?:\[[0-9A-Fa-f:.IPv]{3,60}\]|[\p{L}\p{M}\p{N}_-]++(?:\.[\p{L}\p{M}\p{N}_-]++)*+))"_s);
    for (const auto &match : address.globalMatch(text)) {
        const QString token = match.captured();
        const qsizetype skipped = addressStart(token);
        const QString written = token.sliced(skipped);
        spans.append({.start = match.capturedStart() + skipped,
                      .end = match.capturedEnd(),
                      .kind = PrivateKind::Address,
                      .value = ownerOf(written),
                      .isAllowed = known.allowed.contains(written, Qt::CaseInsensitive)});
    }
}

/// "/o=ExchangeLabs/ou=…/cn=Recipients/cn=Lee Miller"
void findX500(const QString &text, const KnownValues &known, Spans &spans)
{
    static const QRegularExpression x500(uR"((?i)/o=[^\r\n"<>;:()@]{0,400}/cn=[^\r\n"<>;:(),@]{1,200})"_s);
    for (const auto &match : x500.globalMatch(text)) {
        const auto resolved = resolveAddress(match.captured().trimmed());
        const QString name = resolved ? resolved->name : match.captured();
        spans.append({.start = match.capturedStart(),
                      .end = match.capturedStart() + match.captured().trimmed().size(),
                      .kind = PrivateKind::Name,
                      .value = name.toLower(),
                      .isAllowed = known.allowed.contains(match.captured().trimmed(), Qt::CaseInsensitive)});
    }
}

void findIps(const QString &text, Spans &spans)
{
    static const QRegularExpression ip(
        uR"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?!\w|\.\d)|(?<![\w:.])(?:[0-9A-Fa-f]{0,4}:){2,7}[0-9A-Fa-f.]{0,15})"_s);
    for (const auto &match : ip.globalMatch(text)) {
        QString token = match.captured();
        while (token.endsWith(u'.')) {
            token.chop(1);
        }
        const auto address = IpAddress::fromText(token);
        if (address && !address->host().isLoopback()) {
            spans.append({.start = match.capturedStart(),
                          .end = match.capturedStart() + token.size(),
                          .kind = PrivateKind::Ip,
                          .value = address->toString()});
        }
    }
}

/// A name that an IP address was written into: "23-100-51-198.static.example.net", "198-51-100-23".
bool holdsIp(const QString &name, bool isName)
{
    static const QRegularExpression inName(uR"((?<!\d)\d{1,3}(?:[-.x]\d{1,3}){3}(?!\d))"_s);
    static const QRegularExpression alone(uR"(^\d{1,3}(?:-\d{1,3}){3}$)"_s);
    return (isName ? inName : alone).match(name).hasMatch();
}

/// At or below a domain, or with one in front: "mx.example.net", and the file "example.net.html" of a page about it.
bool holdsOne(const QString &name, const QStringList &domains)
{
    const auto stands = [&name](const QString &domain) {
        for (qsizetype at = name.indexOf(domain); at >= 0; at = name.indexOf(domain, at + 1)) {
            const qsizetype end = at + domain.size();
            if ((at == 0 || name.at(at - 1) == u'.') && (end == name.size() || name.at(end) == u'.')) {
                return true;
            }
        }
        return false;
    };
    return std::ranges::any_of(domains, stands);
}

void findHosts(const QString &text, const KnownValues &known, Spans &spans)
{
    static const QRegularExpression host(
        uR"((?<![\p{L}\p{N}_@-])[\p{L}\p{M}\p{N}_-]++(?:\.[\p{L}\p{M}\p{N}_-]++)*+)"_s);
    for (const auto &match : host.globalMatch(text)) {
        const QString name = match.captured().toLower();
        const bool isName = name.contains(u'.') && !name.back().isDigit();
        const bool isKnown = isName && holdsOne(name, known.hosts);
        if (isKnown || holdsIp(name, isName)) {
            spans.append({.start = match.capturedStart(),
                          .end = match.capturedEnd(),
                          .kind = PrivateKind::Host,
                          .value = name,
                          .isAllowed = known.allowed.contains(name)});
        }
    }
}

/// Ids are long and mix letters and digits; behind "id" of a Received field, or before " - gsmtp" at the end of a
/// reply, they may be short.
void findIds(const QString &text, Spans &spans)
{
    static const QRegularExpression id(
        uR"((?<![\w./-])(?=[A-Za-z_-]*\d)(?=[\d_-]*[A-Za-z])[A-Za-z0-9_-]{16,}+(?![\w/-])|(?<=\bid )[A-Za-z0-9._-]{5,}|(?<![\w.-])(?=[A-Za-z0-9._-]*\d)[A-Za-z0-9][A-Za-z0-9._-]{4,}+(?= - [a-z]{3,12}(?:$|\s)))"_s);
    for (const auto &match : id.globalMatch(text)) {
        spans.append({.start = match.capturedStart(),
                      .end = match.capturedEnd(),
                      .kind = PrivateKind::Id,
                      .value = match.captured().toLower()});
    }
}

bool isWhole(const QString &text, qsizetype start, qsizetype end)
{
    return (start == 0 || !text.at(start - 1).isLetterOrNumber()) &&
           (end == text.size() || !text.at(end).isLetterOrNumber());
}

void findLiteral(const QString &text, const QString &literal, PrivateKind kind, const QString &value, Spans &spans)
{
    for (qsizetype at = text.indexOf(literal, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(literal, at + literal.size(), Qt::CaseInsensitive)) {
        if (isWhole(text, at, at + literal.size())) {
            spans.append({.start = at, .end = at + literal.size(), .kind = kind, .value = value});
        }
    }
}

void findKnown(const QString &text, const KnownValues &known, Spans &spans)
{
    const auto findAll = [&](const QStringList &values, PrivateKind kind) {
        for (const QString &value : values) {
            findLiteral(text, value, kind, value.toLower(), spans);
        }
    };
    findAll(known.names, PrivateKind::Name);
    findAll(known.ids, PrivateKind::Id);
    findAll(known.subjects, PrivateKind::Subject);
    findAll(known.attachments, PrivateKind::File);
    for (const QString &address : known.addresses) {
        const QString local = address.section(u'@', 0, -2);
        if (local.size() >= kShortestLocalPart && !known.allowed.contains(address, Qt::CaseInsensitive)) {
            findLiteral(text, local, PrivateKind::Address, ownerOf(address), spans);
        }
    }
}

} // namespace

QList<PrivateSpan> findPrivate(const QString &text, const KnownValues &known)
{
    Spans spans;
    findMailAddresses(text, known, spans);
    findX500(text, known, spans);
    findIps(text, spans);
    findHosts(text, known, spans);
    findIds(text, spans);
    findKnown(text, known, spans);
    return spans;
}

} // namespace BounceLens
