// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/mapiheader.h"

#include "input/fields.h"
#include "input/limits.h"
#include "input/outlook/mimetext.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qint64 kMaxHeaderBytes = 512 * 1024; // of PR_TRANSPORT_MESSAGE_HEADERS; real ones have under 64 KB

bool isMimeField(QStringView name)
{
    return name.startsWith("Content-"_L1, Qt::CaseInsensitive) ||
           name.compare("MIME-Version"_L1, Qt::CaseInsensitive) == 0;
}

/// The fields of the transport header up to its first blank line; the headers of parts may follow below.
QByteArray transportHeader(const Properties &message, QStringList &names)
{
    QByteArray header;
    bool isKept = false;
    for (const QString &line : message.text(PropertyId::TransportHeaders, kMaxHeaderBytes).text.split(u'\n')) {
        const QString shown = line.endsWith(u'\r') ? line.chopped(1) : line;
        if (shown.trimmed().isEmpty() && !names.isEmpty()) {
            break;
        }
        const bool isFolded = shown.startsWith(u' ') || shown.startsWith(u'\t');
        if (!isFolded) {
            const QStringView name = fieldName(shown);
            isKept = !name.isEmpty() && !isMimeField(name);
            names += name.isEmpty() ? QStringList() : QStringList{name.toString().toLower()};
        }
        header += isKept ? shown.toUtf8() + '\n' : QByteArray();
    }
    return header;
}

/// Of a person by name and address; "/O=…/CN=…" of Exchange stays as it is.
QString senderOf(const Properties &message)
{
    return mimeAddress(message.firstLine({PropertyId::SentRepresentingName, PropertyId::SenderName}),
                       message.firstLine({PropertyId::SentRepresentingSmtp, PropertyId::SenderSmtp,
                                          PropertyId::SentRepresentingEmail, PropertyId::SenderEmail}));
}

QString recipientsOf(std::span<const Properties> recipients, int type)
{
    QStringList shown;
    for (const Properties &recipient : recipients) {
        if (recipient.number(PropertyId::RecipientType).value_or(1) == type) {
            shown.append(mimeAddress(recipient.line(PropertyId::DisplayName), addressOf(recipient)));
        }
    }
    return shown.join(", "_L1);
}

/// The recipient table of a report holds those whom it is about; it was written to the one who received it.
QString addresseesOf(const Properties &message, std::span<const Properties> recipients, MapiClass kind)
{
    const QString received = mimeAddress(message.line(PropertyId::ReceivedByName),
                                         message.firstLine({PropertyId::ReceivedBySmtp, PropertyId::ReceivedByEmail}));
    if (kind != MapiClass::Mail) {
        return received;
    }
    const QString listed = recipientsOf(recipients, 1);
    return listed.isEmpty() ? message.line(PropertyId::DisplayTo) : listed;
}

QString subjectOf(const Properties &message)
{
    const QString subject = message.line(PropertyId::Subject);
    return subject.isEmpty()
               ? message.line(PropertyId::SubjectPrefix) + u' ' + message.line(PropertyId::NormalizedSubject)
               : subject;
}

QString dateOf(const Properties &message)
{
    for (const PropertyId id : {PropertyId::ClientSubmitTime, PropertyId::ReportTime, PropertyId::DeliveryTime}) {
        if (const QString date = mailDate(message.time(id)); !date.isEmpty()) {
            return date;
        }
    }
    return {};
}

} // namespace

QByteArray mapiHeader(const Properties &message, std::span<const Properties> recipients, MapiClass kind)
{
    QStringList names;
    QByteArray header = transportHeader(message, names);
    const auto complete = [&](const char *name, const QString &value) {
        if (!names.contains(QLatin1StringView(name), Qt::CaseInsensitive)) {
            header += mimeField(name, value);
        }
    };
    complete("From", senderOf(message));
    complete("To", addresseesOf(message, recipients, kind));
    complete("Cc", kind == MapiClass::Mail ? recipientsOf(recipients, 2) : QString());
    complete("Subject", subjectOf(message));
    complete("Date", dateOf(message));
    complete("Message-ID", message.line(PropertyId::InternetMessageId));
    complete("In-Reply-To", message.line(PropertyId::InReplyTo));
    complete("References", message.line(PropertyId::InternetReferences));
    return header + "MIME-Version: 1.0\n";
}

} // namespace BounceLens
