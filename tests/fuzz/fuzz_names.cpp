// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lines of the input are names, addresses, networks and address fields. What is read is written so that it is read the
// same again, and nothing takes long.

#include "names/ipnetwork.h"
#include "names/mailboxes.h"
#include "names/privatename.h"
#include "names/publicsuffix.h"
#include "names/rewritten.h"
#include "names/wirename.h"

#include <cstdint>
#include <cstdlib>

using namespace BounceLens;

namespace {

void stopUnless(bool isKept)
{
    if (!isKept) {
        std::abort();
    }
}

void readName(const QString &text)
{
    constexpr qsizetype kLongestWire = 255; // bytes, RFC 1035 section 2.3.4
    for (const auto &name : {DomainName::fromText(text), DomainName::fromPresentation(text)}) {
        if (name) {
            stopUnless(DomainName::fromPresentation(name->toString()) == name);
            stopUnless(wireName(name->toString()).size() <= kLongestWire);
            stopUnless(name->isAtOrBelow(name->last(1)));
            (void)isPrivate(*name);
            (void)registeredDomain(*name);
        }
    }
    if (const auto name = DomainName::fromText(text)) {
        stopUnless(DomainName::fromText(name->shown()) == name);
    }
}

void readAddresses(const QString &text)
{
    for (const MailAddress &address : readMailboxes(text)) {
        const auto again = MailAddress::fromText(address.toString());
        stopUnless(again && again->toString() == address.toString());
        const auto shown = MailAddress::fromText(address.shown());
        stopUnless(shown && shown->toString() == address.toString());
    }
    if (const auto address = IpAddress::fromText(text)) {
        stopUnless(IpAddress::fromText(address->toString()) == address);
        stopUnless(IpNetwork::fromText(text).has_value() && !address->reverseName().isRoot());
    }
    (void)IpNetwork::fromText(text);
    (void)findAddresses(text);
    (void)findHostName(text);
    (void)findIpAddress(text);
    (void)resolveAddress(text);
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    readAddresses(QString::fromUtf8(input));
    for (const QByteArray &line : input.split('\n')) {
        const QString text = QString::fromUtf8(line);
        readName(text);
        readAddresses(text);
    }
    return 0;
}
