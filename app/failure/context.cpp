// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/context.h"

#include "failure/address.h"
#include "failure/kind.h"

#include <QRegularExpression>

#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Hint
{
    QLatin1StringView words;
    QLatin1StringView software;
};

/// Words of reports by which programs are known.
constexpr std::array kHints{
    Hint{"This is the mail system at host"_L1, "Postfix"_L1},
    Hint{"(Postfix)"_L1, "Postfix"_L1},
    Hint{"X-Postfix-Queue-ID"_L1, "Postfix"_L1},
    Hint{"qmail-send program"_L1, "qmail"_L1},
    Hint{"created automatically by mail delivery software"_L1, "Exim"_L1},
    Hint{"X-Failed-Recipients"_L1, "Exim"_L1},
    Hint{"DragonFly Mail Agent"_L1, "DragonFly Mail Agent"_L1},
    Hint{"program amavisd"_L1, "amavisd"_L1},
    Hint{"PowerMTA"_L1, "PowerMTA"_L1},
    Hint{"Microsoft Exchange"_L1, "Microsoft Exchange"_L1},
    Hint{"Office 365"_L1, "Microsoft 365"_L1},
    Hint{"prod.outlook.com"_L1, "Microsoft 365"_L1},
    Hint{"OpenSMTPD"_L1, "OpenSMTPD"_L1},
    Hint{"amazonses.com"_L1, "Amazon SES"_L1},
    Hint{"mail-delivery-subsystem@google"_L1, "Gmail"_L1},
    Hint{"mailer-daemon@googlemail.com"_L1, "Gmail"_L1},
    Hint{"Transcript of session follows"_L1, "Sendmail"_L1},
};

QString softwareOf(const Document &document)
{
    QString told;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::MessageHeader || section.kind == SectionKind::Text ||
            section.kind == SectionKind::DeliveryStatus) {
            told += document.textOf(section.lines);
        }
    }
    const auto hint =
        std::ranges::find_if(kHints, [&told](const Hint &h) { return told.contains(h.words, Qt::CaseInsensitive); });
    return hint == kHints.end() ? QString() : QString(hint->software);
}

QString reportingHost(const Document &document, const QList<Failure> &failures)
{
    for (const Failure &failure : failures) {
        if (!failure.reportingHost.isEmpty()) {
            return failure.reportingHost;
        }
    }
    const FieldBlock *header = reportHeader(document);
    const QString from = header ? findAddress(header->value(u"From")) : QString();
    return isDaemon(from) ? from.section(u'@', 1) : QString();
}

bool isPrivate(const QString &address)
{
    static const QRegularExpression regex(
        uR"(^(?:10\.|127\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.|169\.254\.|0\.|::1$|fe80:|f[cd][0-9a-f]{2}:))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex.match(address).hasMatch();
}

/// The address that handed the message over, as the reply itself names it.
QString addressInReply(const Failure &failure)
{
    static const QRegularExpression regex(
        uR"((?:\[|\(|\bIP(?: address)?:? |\bfrom |\bhost |\bclient |ip=|\baddress )\[?(?<ip>[0-9A-Fa-f.:]{7,45})\]?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : regex.globalMatch(failure.status.text)) {
        const QString address = findIpAddress(match.capturedView("ip"));
        if (!address.isEmpty() && address != failure.remoteAddress && !isPrivate(address)) {
            return address;
        }
    }
    return {};
}

const FieldBlock *returnedHeader(const Document &document)
{
    const Section *returned = document.firstOf(SectionKind::Returned);
    return returned && !returned->blocks.isEmpty() ? &returned->blocks.first() : nullptr;
}

void addReturned(const FieldBlock &message, Failure &failure)
{
    if (failure.headerFrom.isEmpty()) {
        failure.headerFrom = findAddress(message.value(u"From"));
    }
    if (failure.messageId.isEmpty()) {
        failure.messageId = message.value(u"Message-ID");
    }
    const QString path = message.value(u"Return-Path");
    if (failure.envelopeSender.isEmpty() && !path.isEmpty()) {
        failure.envelopeSender = path.trimmed() == "<>"_L1 ? u"<>"_s : findAddress(path);
    }
}

/// A report that names nobody, or only whom it is written to, is about the one recipient of the returned message.
void addRecipient(const FieldBlock &message, const FieldBlock *report, Failure &failure)
{
    const QString addressee = report ? findAddress(report->value(u"To")) : QString();
    const HeaderField *to = message.find(u"To");
    const QStringList recipients = to ? findAddresses(to->value) : QStringList();
    const bool isNamed = !failure.recipient.isEmpty() && !isSameAddress(failure.recipient, addressee);
    if (!isNamed && recipients.size() == 1 && failure.dialect != "dsn"_L1) {
        failure.recipient = recipients.first();
        failure.recipientLines = to->lines;
        failure.certainty = Certainty::Likely;
    }
}

/// The bounce goes to the envelope sender, RFC 5321 section 3.6.3.
void addReport(const FieldBlock &report, Failure &failure)
{
    if (failure.time.isEmpty()) {
        failure.time = report.value(u"Date");
    }
    if (failure.envelopeSender.isEmpty()) {
        failure.envelopeSender = findAddress(report.value(u"To"));
    }
}

} // namespace

void addContext(const Document &document, Analysis &analysis)
{
    analysis.reporter = {.host = reportingHost(document, analysis.failures),
                         .software = document.format == DocumentFormat::Mail ? softwareOf(document) : QString()};
    const FieldBlock *message = returnedHeader(document);
    const FieldBlock *report = reportHeader(document);
    for (Failure &failure : analysis.failures) {
        if (message) {
            addRecipient(*message, report, failure);
            addReturned(*message, failure);
        }
        if (report) {
            addReport(*report, failure);
        }
        if (failure.reportingHost.isEmpty()) {
            failure.reportingHost = analysis.reporter.host;
        }
        if (failure.sourceAddress.isEmpty()) {
            failure.sourceAddress = addressInReply(failure);
        }
    }
}

} // namespace BounceLens
