// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "input/charset.h"
#include "input/outlook/compoundfile.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

/// The MAPI properties that are read, MS-OXPROPS; the names are those of Mapitags.h without "PR_".
enum class PropertyId : quint16 {
    DeliverTime = 0x0010,
    MessageClass = 0x001A,
    ReportTime = 0x0032,
    Subject = 0x0037,
    ClientSubmitTime = 0x0039,
    SubjectPrefix = 0x003D,
    ReceivedByName = 0x0040,
    SentRepresentingName = 0x0042,
    OriginalSubject = 0x0049,
    OriginalSubmitTime = 0x004E,
    OriginalSenderName = 0x005A,
    SentRepresentingEmail = 0x0065,
    OriginalSenderEmail = 0x0067,
    OriginalDisplayTo = 0x0074,
    ReceivedByEmail = 0x0076,
    TransportHeaders = 0x007D,
    ReportDisposition = 0x0080,
    ReportDispositionMode = 0x0081,
    NdrReasonCode = 0x0C04,
    NdrDiagCode = 0x0C05,
    RecipientType = 0x0C15,
    SenderName = 0x0C1A,
    SupplementaryInfo = 0x0C1B,
    SenderEmail = 0x0C1F,
    NdrStatusCode = 0x0C20,
    RemoteMta = 0x0C21,
    DisplayTo = 0x0E04,
    DeliveryTime = 0x0E06,
    NormalizedSubject = 0x0E1D,
    Body = 0x1000,
    ReportText = 0x1001,
    RtfCompressed = 0x1009,
    Html = 0x1013,
    InternetMessageId = 0x1035,
    InternetReferences = 0x1039,
    InReplyTo = 0x1042,
    OriginalMessageId = 0x1046,
    DisplayName = 0x3001,
    AddressType = 0x3002,
    EmailAddress = 0x3003,
    AttachData = 0x3701,
    AttachFilename = 0x3704,
    AttachLongFilename = 0x3707,
    AttachMimeTag = 0x370E,
    SmtpAddress = 0x39FE,
    InternetCodePage = 0x3FDE,
    MessageCodePage = 0x3FFD,
    SenderSmtp = 0x5D01,
    SentRepresentingSmtp = 0x5D02,
    ReceivedBySmtp = 0x5D07,
    ReportingMta = 0x6820,
};

/// The types that are read, MS-OXCDATA section 2.11.1.
enum class PropertyType : quint16 {
    Long = 0x0003,
    Object = 0x000D,
    String8 = 0x001E, ///< in a code page
    Unicode = 0x001F, ///< UTF-16LE
    Time = 0x0040,    ///< 100 ns since 1601 in UTC
    Binary = 0x0102,
};

/// Whose properties they are: bytes that stand before the first entry of the property stream, MS-OXMSG section 2.4.1.
enum class PropertyHolder { Message = 32, EmbeddedMessage = 24, Part = 8 };

/// The properties of one message, recipient or attachment of an Outlook file, MS-OXMSG section 2. Values of a fixed
/// length stand in "__properties_version1.0", all others in a stream each: "__substg1.0_" with id and type as
/// hexadecimal digits. A value that is missing or broken is as if it was not there.
class Properties
{
public:
    /// \a codePages of strings that are not Unicode, for parts of a message: those of the message.
    Properties(Storage storage, PropertyHolder holder, const QList<int> &codePages = {});

    [[nodiscard]] const Storage &storage() const { return m_storage; }
    [[nodiscard]] const QList<int> &codePages() const { return m_codePages; }

    /// False for the storages of other programs.
    [[nodiscard]] bool holdsMessage() const { return !m_names.isEmpty(); }
    [[nodiscard]] bool has(PropertyId id, PropertyType type) const;
    /// One line: white space is folded. At most kMaxValueBytes are read.
    [[nodiscard]] QString line(PropertyId id) const;
    /// The first of some properties that is not empty.
    [[nodiscard]] QString firstLine(std::initializer_list<PropertyId> ids) const;
    [[nodiscard]] Decoded text(PropertyId id, qint64 mostBytes) const;
    [[nodiscard]] std::optional<StreamData> binary(PropertyId id, qint64 mostBytes) const;
    [[nodiscard]] std::optional<qint32> number(PropertyId id) const;
    [[nodiscard]] QDateTime time(PropertyId id) const; ///< invalid if there is none
    [[nodiscard]] std::optional<Storage> object(PropertyId id) const;

private:
    [[nodiscard]] QByteArray nameOf(PropertyId id, PropertyType type) const;
    void readFixed(PropertyHolder holder);
    void readCodePages(const QList<int> &inherited);

    Storage m_storage;
    QHash<quint32, QByteArray> m_names; ///< of the streams, by tag: id and type
    QHash<quint32, quint64> m_fixed;    ///< values of a fixed length, by tag
    QList<int> m_codePages;
};

constexpr qint64 kMaxValueBytes = 64 * 1024; ///< of a name, an address or a server's answer; real ones have under 4,000

} // namespace BounceLens
