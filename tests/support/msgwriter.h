// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QPair>
#include <QString>

typedef struct _GsfOutfile GsfOutfile;

namespace BounceLens {

/// One message, recipient or attachment of an Outlook file (MS-OXMSG) that a test writes with libgsf. Property ids are
/// those of MS-OXPROPS.
class MsgObject
{
public:
    MsgObject &unicode(quint16 id, const QString &value);    ///< type 001F
    MsgObject &string8(quint16 id, const QByteArray &value); ///< type 001E, in the code page of the message
    MsgObject &binary(quint16 id, const QByteArray &value);  ///< type 0102
    MsgObject &number(quint16 id, qint32 value);             ///< type 0003
    MsgObject &time(quint16 id, const QDateTime &value);     ///< type 0040
    MsgObject &recipient(const MsgObject &recipient);
    MsgObject &attachment(const MsgObject &attachment);
    MsgObject &embedded(const MsgObject &message); ///< of an attachment: PR_ATTACH_DATA_OBJ
    MsgObject &stream(const QByteArray &name, const QByteArray &content);

    [[nodiscard]] QByteArray toFile() const;

private:
    void write(GsfOutfile *storage, int headerSize) const;
    MsgObject &fixed(quint32 tag, quint64 value);

    QList<QPair<QByteArray, QByteArray>> m_streams; ///< name and content
    QByteArray m_fixed;                             ///< entries of the property stream
    QList<MsgObject> m_recipients;
    QList<MsgObject> m_attachments;
    QList<MsgObject> m_embedded; ///< at most one
};

/// The stored form of PR_RTF_COMPRESSED that needs no compression, MS-OXRTFCP section 2.1.3.1.5.
[[nodiscard]] QByteArray storedRtf(const QByteArray &rtf);

} // namespace BounceLens
