// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "check/checkid.h"

#include "support/spfzone.h"

#include <QString>

#include <functional>

namespace BounceLens {

using namespace Qt::StringLiterals;

using Row = std::function<void(const char *name, CheckId check, const QString &options, const QString &zone,
                               const QString &expected)>;

inline const QString kAnna = u"ip=192.0.2.25 sender=example.com"_s;
inline const QString kAnnaAlone = u"sender=example.com"_s;

/// Mistakes of which the culprit is named, and the record as it was meant.
inline void addMeantRecords(const Row &row)
{
    const QString spf = u"ip=192.0.2.25 sender=example.com"_s;
    const auto meant = [&](const char *claim, const QString &record, const QString &after) {
        row(claim, CheckId::Spf, spf, u"example.com: "_s + record + u"\nhost.example.net: A 192.0.2.25"_s,
            u"fix -> "_s + after + u'$');
    };
    meant("what stands behind all was meant to count", u"v=spf1 -all ip4:192.0.2.25"_s,
          u"v=spf1 ip4:192\\.0\\.2\\.25 -all"_s);
    meant("an address of the web for a domain", u"v=spf1 a:https://host.example.net/ -all"_s,
          u"v=spf1 a:host\\.example\\.net -all"_s);
    meant("a mail address for a domain", u"v=spf1 a:anna@host.example.net -all"_s,
          u"v=spf1 a:host\\.example\\.net -all"_s);
    meant("a name for an address", u"v=spf1 ip4:host.example.net -all"_s, u"v=spf1 a:host\\.example\\.net -all"_s);
    meant("zeros in front of numbers", u"v=spf1 ip4:192.0.02.025 -all"_s, u"v=spf1 ip4:192\\.0\\.2\\.25 -all"_s);
    meant("all with its sign behind it", u"v=spf1 ip4:192.0.2.25 all-"_s, u"v=spf1 ip4:192\\.0\\.2\\.25 -all"_s);
    meant("a record that includes itself", u"v=spf1 include:example.com ip4:192.0.2.25 -all"_s,
          u"v=spf1 ip4:192\\.0\\.2\\.25 -all"_s);
    row("an include that was not answered", CheckId::Spf, spf,
        u"example.com: v=spf1 include:dead.example.net a -all\ndead.example.net: SERVFAIL"_s, u"find at least"_s);
    const QString dmarc = u"from=example.com sender=example.com"_s;
    row("policy for p", CheckId::Dmarc, dmarc, u"_dmarc.example.com: v=DMARC1; policy=reject"_s,
        u"fix -> v=DMARC1; p=reject$"_s);
    row("the value that receivers ignore", CheckId::Dmarc, dmarc,
        u"_dmarc.example.com: v=DMARC1; p=reject; rua=d@example.com"_s, u"find bad-tag: .*d@example\\.com"_s);
    row("another version of TLS-RPT", CheckId::MtaSts, u"to=example.com"_s,
        u"_smtp._tls.example.com: v=TLSRPT1; rua=mailto:d@example.com"_s,
        u"find lookalike: .*TLSRPT1\nfix -> v=TLSRPTv1; rua=mailto:d@example\\.com$"_s);
    row("a name server of a private network", CheckId::DomainHealth, u"to=example.com"_s,
        u"example.com: NS ns1.example.com\nexample.com: NS ns2.example.com\nns1.example.com: A 10.1.1.1\nns2.example.com: A 192.0.2.1"_s,
        u"outcome pass\nsummary domain-partly\nfind server-private: .*10\\.1\\.1\\.1"_s);
    row("a name server that is an alias", CheckId::DomainHealth, u"to=example.com"_s,
        u"example.com: NS ns1.example.com\nns1.example.com: CNAME host.example.net\nhost.example.net: A 192.0.2.1"_s,
        u"find server-alias: .*host\\.example\\.net"_s);
    row("a key with its domain twice", CheckId::Dkim, u"from=example.com selector=s"_s,
        u"s._domainkey.example.com.example.com: v=DKIM1; k=rsa; p=AAAA"_s,
        u"outcome problem\nfind key-doubled\nfix ^s\\._domainkey\\.example\\.com TXT: \\(new\\) -> v=DKIM1"_s);
}

inline void addSpfRecords(const Row &row)
{
    const auto spf = [&row](const char *name, const QString &options, const QString &zone, const QString &expected) {
        row(name, CheckId::Spf, options, zone, expected);
    };
    spf("ipv6: without an address", kAnnaAlone, u"example.com: v=spf1 ipv6:2a00::/32 -all"_s,
        u"outcome problem\nsummary spf-syntax\nfind term-meant.*ip6:2a00::/32\nfix -> v=spf1 ip6:2a00::/32 -all$"_s);
    spf("fourteen look-ups without an address", kAnnaAlone, manyIncludes(14),
        u"outcome problem\nsummary too-many-lookups\nfind up to 14\nnofind at most 0"_s);
    spf("a dead include without an address", kAnnaAlone, u"example.com: v=spf1 include:gone.example -all"_s,
        u"outcome problem\nsummary spf-missing-include.*gone\\.example"_s);
    spf("everybody is allowed, without an address", kAnnaAlone, u"example.com: v=spf1 +all"_s,
        u"outcome problem\nsummary plus-all"_s);
    spf("redirect beside all, without an address", kAnnaAlone,
        u"example.com: v=spf1 redirect=x.example -all\nx.example: v=spf1 mx -all"_s,
        u"outcome problem\nsummary redirect-beside-all\nnofind missing"_s);
    spf("a loop without an address", kAnnaAlone,
        u"example.com: v=spf1 include:a.example -all\na.example: v=spf1 redirect=example.com"_s,
        u"outcome problem\nfind spf-loop: .*a\\.example leads back to example\\.com"_s);
    spf("a right record without an address", kAnnaAlone, u"example.com: v=spf1 ip4:192.0.2.25 -all"_s,
        u"outcome unknown\nsummary You did not give\nnofind bounce\nnofix ."_s);
    spf("SERVFAIL is no record that costs nothing", kAnnaAlone, u"other.example: x"_s, u"nofind at most"_s);
    spf("a term without its blank", kAnna, u"example.com: v=spf1 include:a.example-all\na.example: v=spf1 -all"_s,
        u"outcome problem\nfix -> v=spf1 include:a\\.example (ip4:192\\.0\\.2\\.25 )?-all$"_s);
    spf("the blank behind a colon", kAnna, u"example.com: v=spf1 ip4: 192.0.2.25 -all"_s,
        u"fix -> v=spf1 ip4:192\\.0\\.2\\.25 -all$\nfind spf-fix-mended:"_s);
    spf("commas for blanks", kAnna, u"example.com: v=spf1 ip4:192.0.2.24,192.0.2.25, mx; ~all"_s,
        u"fix -> v=spf1 ip4:192\\.0\\.2\\.24 ip4:192\\.0\\.2\\.25 mx ~all$"_s);
    spf("a colon for the equals sign of redirect", kAnna,
        u"example.com: v=spf1 redirect:x.example\nx.example: v=spf1 ip4:192.0.2.25 -all"_s,
        u"fix -> v=spf1 redirect=x\\.example$"_s);
    spf("a bare address and a netmask", kAnna, u"example.com: v=spf1 192.0.2.25 ip4:198.51.100.0/255.255.255.0 -all"_s,
        u"fix -> v=spf1 ip4:192\\.0\\.2\\.25 ip4:198\\.51\\.100\\.0/24 -all$"_s);
    spf("a dash of a word processor", kAnna, u"example.com: v=spf1 ip4:192.0.2.25 \u2013all"_s,
        u"outcome problem\nfix -> v=spf1 ip4:192\\.0\\.2\\.25 -all$"_s);
    spf("literal quotes", kAnna, u"example.com: \"v=spf1 ip4:192.0.2.25 mx -all\""_s,
        u"find record-quotes\nfix -> v=spf1 ip4:192\\.0\\.2\\.25 mx -all$\nnofix \\(new\\)"_s);
    spf("the version twice", kAnna, u"example.com: v=spf1 mx -all v=spf1 ip4:192.0.2.25 ~all"_s,
        u"outcome problem\nfix -> v=spf1 mx ip4:192\\.0\\.2\\.25 ~all$"_s);
    spf("a word that means nothing is not guessed at", kAnna, u"example.com: v=spf1 mail.example.com -all"_s,
        u"find spf-fix-unparsable\nnofix ."_s);
    spf("a record of Sender ID is left alone", kAnna, u"example.com: spf2.0/pra mx -all"_s, u"nofind lookalike"_s);
    spf("equals signs for colons", kAnna, u"example.com: v=spf1 ip4=192.0.2.25 mx ra=post -all"_s,
        u"outcome problem\nfix -> v=spf1 ip4:192\\.0\\.2\\.25 mx ra=post -all$"_s);
    spf("two records, one of them spoilt", kAnna,
        u"example.com: v=spf1 ipv4:192.0.2.25 -all\nexample.com: v=spf1 ip4:198.51.100.7 ~all"_s,
        u"fix -> v=spf1 ip4:192\\.0\\.2\\.25 ip4:198\\.51\\.100\\.7 ~all$"_s);
    spf("a forwarder is not let in", u"ip=192.0.2.25 sender=example.com helo=mx.forwarder.example"_s,
        u"example.com: v=spf1 mx -all\nexample.com: MX 10 a.example\na.example: A 192.0.2.1"_s,
        u"outcome problem\nfind SRS.*DKIM\nnofix ."_s);
    spf("the own server is let in", u"ip=192.0.2.25 sender=example.com helo=out.example.com"_s,
        u"example.com: v=spf1 -all"_s, u"fix ip4:192\\.0\\.2\\.25 -all$"_s);
    spf("a domain that includes itself", kAnna, u"example.com: v=spf1 include:example.com -all"_s,
        u"find spf-loop-self"_s);
}

inline void addDmarcRecords(const Row &row)
{
    const auto dmarc = [&row](const char *name, const QString &zone, const QString &expected,
                              const QString &options = kAnna) { row(name, CheckId::Dmarc, options, zone, expected); };
    const QString at = u"example.com: A 192.0.2.1\n_dmarc.example.com: "_s;
    dmarc("colons for equals signs", at + u"v=DMARC1; p:reject; rua:mailto:d@example.com"_s,
          u"find record-colon\nfix -> v=DMARC1; p=reject; rua=mailto:d@example\\.com$"_s);
    dmarc(
        "escaped semicolons", at + u"v=DMARC1\\; p=quarantine\\; rua=mailto:d@example.com"_s,
        u"find dmarc-lookalike\nfind record-escaped\nfix -> v=DMARC1; p=quarantine; rua=mailto:d@example\\.com$\nnofix p=none"_s);
    dmarc("no semicolons", at + u"v=DMARC1 p=reject rua=mailto:d@example.com"_s,
          u"find record-semicolon\nfix -> v=DMARC1; p=reject; rua=mailto:d@example\\.com$"_s);
    dmarc("one semicolon missing", at + u"v=DMARC1; p=reject rua=mailto:d@example.com; adkim=s"_s,
          u"find record-semicolon\nfix -> v=DMARC1; p=reject; rua=mailto:d@example\\.com; adkim=s$"_s);
    dmarc("DMARC in literal quotes", at + u"\"v=DMARC1; p=reject\""_s,
          u"find record-quotes\nfix -> v=DMARC1; p=reject$"_s);
    dmarc("the version without its tag", at + u"DMARC1; p=reject"_s, u"find lookalike\nfix -> v=DMARC1; p=reject$"_s);
    dmarc("a record of the version alone", at + u"v=DMARC1"_s,
          u"summary not-applied\nnofind says .none\nfix -> v=DMARC1; p=none; rua=mailto:"_s);
    dmarc("no p=, but reports", at + u"v=DMARC1; rua=mailto:d@example.com"_s,
          u"find dmarc-policy-missing\nnofind comes from p=\nfix -> v=DMARC1; p=none; rua=mailto:d@example\\.com$"_s);
    dmarc(
        "two records that agree",
        at + u"v=DMARC1; p=reject; rua=mailto:a@example.com\n"_s + at +
            u"v=DMARC1; p=reject; rua=mailto:b@example.com"_s,
        u"summary dmarc-several\nnofind stricter\nfix -> v=DMARC1; p=reject; rua=mailto:a@example\\.com,mailto:b@example\\.com$"_s);
    dmarc("several records at a subdomain, one above",
          u"news.example.com: A 192.0.2.1\n_dmarc.news.example.com: v=DMARC1; p=none\n"
          u"_dmarc.news.example.com: v=DMARC1; p=quarantine\n_dmarc.example.com: v=DMARC1; p=reject; sp=quarantine"_s,
          u"summary quarantine\nfind policy-sp\nfind dmarc-several: _dmarc\\.news\nnofix -> v=DMARC1; p=none$"_s,
          u"ip=192.0.2.25 sender=news.example.com"_s);
    dmarc("addresses behind a semicolon", at + u"v=DMARC1; p=none; rua=mailto:a@example.com;mailto:b@example.com"_s,
          u"fix -> v=DMARC1; p=none; rua=mailto:a@example\\.com,mailto:b@example\\.com$"_s);
    dmarc(
        "the record below the domain twice",
        u"example.com: A 192.0.2.1\n_dmarc.example.com.example.com: v=DMARC1; p=quarantine"_s,
        u"summary no-policy\nfind dmarc-misplaced: .*belongs at _dmarc\\.example\\.com instead\nfix ^_dmarc\\.example\\.com TXT: \\(new\\) -> v=DMARC1; p=quarantine$"_s);
    dmarc("a first record for the organisation", u"news.example.com: A 192.0.2.1"_s,
          u"fix ^_dmarc\\.example\\.com TXT: \\(new\\) -> v=DMARC1; p=none; rua=mailto:postmaster@example\\.com$"_s,
          u"ip=192.0.2.25 sender=news.example.com"_s);
    dmarc("two records that allow reports",
          at + u"v=DMARC1; p=none; rua=mailto:d@vendor.example\n"
               u"example.com._report._dmarc.vendor.example: v=DMARC1\n"
               u"example.com._report._dmarc.vendor.example: v=DMARC1;"_s,
          u"nofind report-refused\nnofix ."_s);
    dmarc(
        "authors of two domains", u"_dmarc.example.com: v=DMARC1; p=reject\nexample.net: A 192.0.2.1"_s,
        u"outcome unknown\nsummary several-authors\nfind For example\\.com alone, the policy reject\nfind author-none.*example\\.net"_s,
        u"from=example.com,example.net"_s);
    dmarc("a domain is not said to belong to itself", at + u"v=DMARC1; p=reject; rua=mailto:d@example.com"_s,
          u"nofind example\\.com, which belongs to example\\.com\nnofind this explains"_s);
    dmarc("a logo at the organisation",
          u"news.example.com: A 192.0.2.1\n_dmarc.example.com: v=DMARC1; p=reject\n"
          u"default._bimi.example.com: v=BIMI1; l=https://example.com/l.svg"_s,
          u"find bimi-record: default\\._bimi\\.example\\.com"_s, u"ip=192.0.2.25 sender=news.example.com"_s);
    dmarc("a logo under sp=none",
          at + u"v=DMARC1; p=reject; sp=none\n"
               u"default._bimi.example.com: v=BIMI1; l=https://example.com/l.svg"_s,
          u"find sp=none"_s);
}

inline void addHosts(const Row &row)
{
    row("an MX with its domain twice", CheckId::RecipientMx, u"to=example.com"_s,
        u"example.com: MX 10 mail.example.com.example.com\nmail.example.com: A 192.0.2.1"_s,
        u"outcome problem\nfind mx-doubled\nfix ^example\\.com MX: 10 mail\\.example\\.com\\.example\\.com -> 10 mail\\.example\\.com$"_s);
    row("an MX that is an alias", CheckId::RecipientMx, u"to=example.com"_s,
        u"example.com: MX 5 mail.example.com\nmail.example.com: CNAME host.example.net\nhost.example.net: A 192.0.2.1"_s,
        u"fix -> 5 host\\.example\\.net$"_s);
    row("an MX that is an alias to nothing", CheckId::RecipientMx, u"to=example.com"_s,
        u"example.com: MX 5 mail.example.com\nmail.example.com: CNAME host.example.net"_s,
        u"outcome problem\nnofix ."_s);
    row("a PTR name that is dead", CheckId::ReverseDns, u"ip=192.0.2.25"_s,
        u"25.2.0.192.in-addr.arpa: PTR mail.example.com\nexample.com: A 192.0.2.1"_s,
        u"outcome problem\nfix ^mail\\.example\\.com A: \\(new\\) -> 192\\.0\\.2\\.25$"_s);
    row("a PTR name with its zone behind it", CheckId::ReverseDns, u"ip=192.0.2.25"_s,
        u"25.2.0.192.in-addr.arpa: PTR mail.example.com.2.0.192.in-addr.arpa"_s,
        u"find ptr-name-doubled\nfix PTR: .* -> mail\\.example\\.com$"_s);
    row("a dead name beside a good one", CheckId::ReverseDns, u"ip=192.0.2.25"_s,
        u"25.2.0.192.in-addr.arpa: PTR old.example.com\n25.2.0.192.in-addr.arpa: PTR mail.example.com\n"
        u"mail.example.com: A 192.0.2.25"_s,
        u"outcome pass\nnofix ."_s);
    row("an address for reports without mailto:", CheckId::MtaSts, u"to=example.com"_s,
        u"_smtp._tls.example.com: v=TLSRPTv1; rua=tls@example.com"_s,
        u"fix -> v=TLSRPTv1; rua=mailto:tls@example\\.com$"_s);
    row("an MTA-STS record in small letters", CheckId::MtaSts, u"to=example.com"_s,
        u"_mta-sts.example.com: v=stsv1 id=20260101"_s, u"find mta-sts-lookalike\nfix -> v=STSv1; id=20260101;$"_s);
    row("an MTA-STS id with dashes", CheckId::MtaSts, u"to=example.com"_s,
        u"_mta-sts.example.com: v=STSv1; id=2026-01-01"_s, u"summary no-id\nfix -> v=STSv1; id=20260101;$"_s);
}

} // namespace BounceLens
