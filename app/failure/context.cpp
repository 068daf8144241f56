// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/context.h"

#include "failure/kind.h"
#include "names/mailboxes.h"
#include "names/rewritten.h"
#include "phrases/phrases.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// True if a name stands in an address or a longer host name, which may be anybody's.
bool isPartOfName(QStringView text, const PhraseHit &hit)
{
    const auto joins = [text](qsizetype at) {
        return at >= 0 && at < text.size() && (text[at] == u'@' || text[at] == u'.' || text[at] == u'-');
    };
    return joins(hit.at - 1) || (hit.end < text.size() && text[hit.end] == u'@');
}

void addLine(const HeaderField &field, QString &told)
{
    told += field.name;
    told += ": "_L1;
    told += field.value;
    told += u'\n';
}

/// What tells of the reporting program: its own words and header fields, not whom it wrote to.
QString wordsOfReporter(const Document &document)
{
    QString told;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::MessageHeader && !section.blocks.isEmpty()) {
            for (const HeaderField &field : section.blocks.first().fields) {
                if (field.name.startsWith("X-"_L1) || field.name == "From"_L1 || field.name == "Subject"_L1) {
                    addLine(field, told);
                }
            }
        } else if (section.kind == SectionKind::Text) {
            told += document.textOf(section.lines);
        } else if (section.kind == SectionKind::DeliveryStatus && !section.blocks.isEmpty()) {
            for (const HeaderField &field : section.blocks.first().fields) {
                addLine(field, told);
            }
        }
    }
    constexpr qsizetype kLooked = 50'000;
    return told.first(std::min(told.size(), kLooked));
}

/// True if a place is in the value of a From field.
bool isInFrom(QStringView told, qsizetype at)
{
    constexpr QLatin1StringView kFrom = "From:"_L1;
    const qsizetype line = told.lastIndexOf(u'\n', at) + 1;
    return told.sliced(line).first(std::min(at + kFrom.size(), told.size()) - line).lastIndexOf(kFrom) == 0;
}

/// The system whose phrases stand there; the one with the longest.
const Dialect *dialectIn(const Document &document)
{
    const QString told = wordsOfReporter(document);
    constexpr qsizetype kFromFirst = 1000; // the sender of the report says more than its words
    const Dialect *found = nullptr;
    qsizetype longest = 0;
    for (const PhraseHit &hit : findPhrases(told, bitOf(PhraseKind::System))) {
        const bool isFrom = isInFrom(told, hit.at);
        const qsizetype weight = hit.end - hit.at + (isFrom ? kFromFirst : 0);
        if (weight > longest && (isFrom || !isPartOfName(told, hit))) {
            longest = weight;
            found = &dialectOf(*hit.phrase);
        }
    }
    return found;
}

/// "Generating server: mail.example.com"
QString hostInText(const Document &document)
{
    for (const Section &section : document.sections) {
        if (section.kind != SectionKind::Text) {
            continue;
        }
        const QStringView text = document.textOf(section.body);
        for (const PhraseHit &hit : findPhrases(text, bitOf(PhraseKind::Reporter))) {
            const qsizetype end = text.indexOf(u'\n', hit.end);
            const QString host = findHostName(text.sliced(hit.end, (end < 0 ? text.size() : end) - hit.end));
            if (!host.isEmpty()) {
                return host;
            }
        }
    }
    return {};
}

QString reportingHost(const Document &document, const QList<Failure> &failures)
{
    for (const Failure &failure : failures) {
        if (!failure.reportingHost.isEmpty()) {
            return failure.reportingHost;
        }
    }
    const QString named = hostInText(document);
    if (!named.isEmpty()) {
        return named;
    }
    const FieldBlock *header = reportHeader(document);
    const QString from = header ? findAddress(header->value(u"From")) : QString();
    return isDaemon(from) ? from.section(u'@', -1) : QString();
}

/// The address that handed the message over, as the reply itself names it.
QString addressInReply(const Failure &failure)
{
    static const QRegularExpression regex(
        uR"((?:\[|\(|\bIP(?: address)?:? |\bfrom |\bhost |\bclient |ip=|\baddress )\[?(?<ip>[0-9A-Fa-f.:]{7,45})\]?)"_s,
        QRegularExpression::CaseInsensitiveOption);
    for (const auto &match : regex.globalMatch(failure.status.text)) {
        const QString text = findIpAddress(match.capturedView("ip"));
        const auto address = IpAddress::fromText(text);
        if (address && text != failure.remoteAddress && address->isPublic()) {
            return text;
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
        const QList<MailAddress> authors = readMailboxes(message.value(u"From"));
        failure.headerFrom = authors.isEmpty() ? QString() : authors.first().shown();
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
void addRecipient(const HeaderField *onlyTo, const QString &addressee, Failure &failure)
{
    const bool isNamed = !failure.recipient.isEmpty() && !isSameAddress(failure.recipient, addressee);
    if (!isNamed && onlyTo && failure.foundBy != FoundBy::DeliveryStatus) {
        failure.recipient = findAddress(onlyTo->value);
        failure.recipientLines = onlyTo->lines;
        failure.certainty = Certainty::Likely;
    }
}

/// The To field of a message that has one recipient; null for any other.
const HeaderField *onlyToOf(const FieldBlock *message)
{
    const HeaderField *to = message ? message->find(u"To") : nullptr;
    return to && findAddresses(to->value).size() == 1 ? to : nullptr;
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

/// What rewritten and internal addresses stand for.
void addMeaning(Failure &failure)
{
    using Form = ResolvedAddress::Form;
    if (const auto sender = resolveAddress(failure.envelopeSender)) {
        if (sender->form == Form::Verp && failure.recipient.isEmpty()) {
            failure.recipient = sender->address;
            failure.certainty = Certainty::Likely;
        }
        failure.senderMeans = sender->form == Form::Verp ? QString() : sender->address;
    }
    if (const auto recipient = resolveAddress(failure.recipient)) {
        failure.recipientName = recipient->name;
        if (recipient->form == Form::Srs || recipient->form == Form::Batv ||
            (recipient->form == Form::Imcea && !recipient->address.isEmpty())) {
            failure.originalRecipient = recipient->address;
        }
    }
}

void addContext(const Document &document, Analysis &analysis)
{
    const Dialect *dialect = document.format == DocumentFormat::Mail || document.format == DocumentFormat::Text
                                 ? dialectIn(document)
                                 : nullptr;
    analysis.reporter = {.host = reportingHost(document, analysis.failures),
                         .software = dialect ? QString::fromUtf16(dialect->software) : QString()};
    const FieldBlock *message = returnedHeader(document);
    const FieldBlock *report = reportHeader(document);
    const HeaderField *onlyTo = onlyToOf(message);
    const QString addressee = report ? findAddress(report->value(u"To")) : QString();
    for (Failure &failure : analysis.failures) {
        failure.dialect = dialect ? QString(dialect->id) : QString();
        if (message) {
            addRecipient(onlyTo, addressee, failure);
            addReturned(*message, failure);
        }
        if (report) {
            addReport(*report, failure);
        }
        addMeaning(failure);
        if (failure.reportingHost.isEmpty()) {
            failure.reportingHost = analysis.reporter.host;
        }
        if (failure.sourceAddress.isEmpty()) {
            failure.sourceAddress = addressInReply(failure);
        }
    }
}

} // namespace BounceLens
