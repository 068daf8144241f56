// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/mapireport.h"

#include "input/outlook/mimetext.h"
#include "input/outlook/ndrcode.h"

#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QLatin1StringView actionOf(MapiClass kind)
{
    switch (kind) {
    case MapiClass::Delay:
        return "delayed"_L1;
    case MapiClass::Delivery:
        return "delivered"_L1;
    case MapiClass::Relay:
        return "relayed"_L1;
    case MapiClass::Expansion:
        return "expanded"_L1;
    default:
        return "failed"_L1;
    }
}

bool isInternetAddress(const QString &value)
{
    return value.contains(u'@') && !value.contains(u' ');
}

/// RFC 3464 section 2.3.2: the type of the address, then the address.
QString typedAddress(const QString &address, const QString &type, const QString &name)
{
    if (address.isEmpty()) {
        return name.isEmpty() ? QString() : "unknown; "_L1 + name;
    }
    const bool isInternet = isInternetAddress(address) || type.isEmpty();
    return (isInternet ? u"rfc822"_s : type.toLower()) + "; "_L1 + address;
}

/// RFC 3464 section 2.2.2, "dns; mx.example.net".
QString typedHost(const QString &host)
{
    return host.isEmpty() || host.contains(u';') ? host : "dns; "_L1 + host;
}

/// The words for a recipient that no server's answer is kept of.
QString namedDiagnostic(const Properties &recipient)
{
    const auto code = recipient.number(PropertyId::NdrDiagCode);
    const auto reason = recipient.number(PropertyId::NdrReasonCode);
    const QLatin1StringView name = code ? ndrDiagnosticName(*code) : QLatin1StringView();
    const QLatin1StringView why = reason ? ndrReasonName(*reason) : QLatin1StringView();
    if (name.isEmpty()) {
        return why.isEmpty() ? QString() : "x400; "_L1 + why;
    }
    return "x400; "_L1 + name + (why.isEmpty() ? QString() : " ("_L1 + why + u')');
}

QByteArray failureFields(const Properties &recipient, const SupplementaryInfo &info, Codes inText)
{
    const auto stored = recipient.number(PropertyId::NdrStatusCode);
    const QString remote = recipient.line(PropertyId::RemoteMta);
    const QString host = remote.isEmpty() ? info.remoteMta : remote;
    const bool isTold = !info.diagnostic.isEmpty() || inText == Codes::Some;
    return mimeField("Status", info.status.isEmpty() && stored ? statusFromNdrCode(*stored) : info.status) +
           mimeField("Remote-MTA", typedHost(host)) +
           mimeField("Diagnostic-Code", isTold ? info.diagnostic : namedDiagnostic(recipient));
}

QByteArray recipientBlock(const Properties &recipient, MapiClass kind, Codes inText)
{
    const QString name = recipient.line(PropertyId::DisplayName);
    const QString address = addressOf(recipient);
    const SupplementaryInfo info = readSupplementaryInfo(recipient.line(PropertyId::SupplementaryInfo));
    const bool isOnlyInText = !isInternetAddress(address) && info.diagnostic.isEmpty() && inText == Codes::Some;
    const QString typed = typedAddress(address, recipient.line(PropertyId::AddressType), name);
    if (typed.isEmpty() || isOnlyInText) {
        return {};
    }
    const bool isFailure = kind == MapiClass::NonDelivery || kind == MapiClass::Delay;
    return mimeField("Final-Recipient", typed) +
           mimeField("X-Display-Name", isInternetAddress(name) ? QString() : name) +
           mimeField("Action", actionOf(kind)) +
           (isFailure ? failureFields(recipient, info, inText)
                      : mimeField("Last-Attempt-Date", mailDate(recipient.time(PropertyId::DeliverTime))));
}

} // namespace

MapiClass mapiClassOf(QStringView messageClass)
{
    constexpr std::array kSuffixes{
        std::pair{".ndr"_L1, MapiClass::NonDelivery},  std::pair{".delayed.dr"_L1, MapiClass::Delay},
        std::pair{".relayed.dr"_L1, MapiClass::Relay}, std::pair{".expanded.dr"_L1, MapiClass::Expansion},
        std::pair{".dr"_L1, MapiClass::Delivery},      std::pair{".ipnrn"_L1, MapiClass::ReadReceipt},
        std::pair{".ipnnrn"_L1, MapiClass::NotRead}};
    if (!messageClass.startsWith("report."_L1, Qt::CaseInsensitive)) {
        return MapiClass::Mail;
    }
    const auto found = std::ranges::find_if(
        kSuffixes, [&](const auto &s) { return messageClass.endsWith(s.first, Qt::CaseInsensitive); });
    return found == kSuffixes.end() ? MapiClass::Mail : found->second;
}

bool isReceipt(MapiClass kind)
{
    return kind == MapiClass::ReadReceipt || kind == MapiClass::NotRead;
}

QString mailDate(const QDateTime &time)
{
    return time.isValid() ? QLocale::c().toString(time, u"ddd, d MMM yyyy HH:mm:ss"_s) + " +0000"_L1 : QString();
}

QString addressOf(const Properties &recipient)
{
    const QString smtp = recipient.line(PropertyId::SmtpAddress);
    if (!smtp.isEmpty()) {
        return smtp;
    }
    const QString address = recipient.line(PropertyId::EmailAddress);
    const QString name = recipient.line(PropertyId::DisplayName);
    return !isInternetAddress(address) && isInternetAddress(name) ? name : address;
}

QString deliveryStatusOf(const Properties &report, std::span<const Properties> recipients, MapiClass kind, Codes inText)
{
    QByteArray blocks;
    for (const Properties &recipient : recipients) {
        const QByteArray block = recipientBlock(recipient, kind, inText);
        blocks += block.isEmpty() ? QByteArray() : '\n' + block;
    }
    if (blocks.isEmpty()) {
        return {};
    }
    const QByteArray message = mimeField("Reporting-MTA", typedHost(report.line(PropertyId::ReportingMta)));
    return QString::fromUtf8(message.isEmpty() ? blocks.sliced(1) : message + blocks);
}

QString dispositionOf(const Properties &receipt, MapiClass kind)
{
    const QString reader = receipt.firstLine({PropertyId::SentRepresentingSmtp, PropertyId::SenderSmtp,
                                              PropertyId::SentRepresentingEmail, PropertyId::SenderEmail});
    const QString named = receipt.line(PropertyId::ReportDisposition);
    const QString mode = receipt.line(PropertyId::ReportDispositionMode);
    const QString type = named.isEmpty() ? (kind == MapiClass::ReadReceipt ? u"displayed"_s : u"deleted"_s) : named;
    const QString name = receipt.firstLine({PropertyId::SentRepresentingName, PropertyId::SenderName});
    return QString::fromUtf8(
        mimeField("Final-Recipient", typedAddress(reader, isInternetAddress(reader) ? QString() : u"ex"_s, name)) +
        mimeField("Original-Message-ID", receipt.line(PropertyId::OriginalMessageId)) +
        mimeField("Disposition", mode.isEmpty() ? type : mode + "; "_L1 + type));
}

QByteArray originalHeaderOf(const Properties &report)
{
    return mimeField("From", mimeAddress(report.line(PropertyId::OriginalSenderName),
                                         report.line(PropertyId::OriginalSenderEmail))) +
           mimeField("To", report.line(PropertyId::OriginalDisplayTo)) +
           mimeField("Subject", report.line(PropertyId::OriginalSubject)) +
           mimeField("Date", mailDate(report.time(PropertyId::OriginalSubmitTime))) +
           mimeField("Message-ID", report.line(PropertyId::OriginalMessageId));
}

} // namespace BounceLens
