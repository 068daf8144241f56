// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

namespace BounceLens {

/// DNS messages written by hand for tests, so that wrong ones can be written too, and not by the code under test.

inline QByteArray word(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

inline QByteArray longWord(quint32 value)
{
    QByteArray bytes(4, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

/// "mx.example" as labels with their lengths.
inline QByteArray wire(const QByteArray &name)
{
    QByteArray bytes;
    for (const QByteArray &label : name.split('.')) {
        if (!label.isEmpty()) {
            bytes += char(label.size()) + label;
        }
    }
    return bytes + '\0';
}

inline QByteArray characterString(const QByteArray &text)
{
    return char(text.size()) + text;
}

/// A query as it came to a server.
struct DnsRequest
{
    explicit DnsRequest(const QByteArray &query)
        : bytes(query)
    {
        qsizetype at = 12;
        while (at < query.size() && query.at(at) != 0) {
            const qsizetype size = query.at(at);
            name += (name.isEmpty() ? QByteArray() : QByteArray(".")) + query.mid(at + 1, size).toLower();
            at += size + 1;
        }
        question = query.mid(12, at + 5 - 12);
        type = qFromBigEndian<quint16>(question.constData() + question.size() - 4);
        hasEdns = query.mid(10, 2) != word(0);
    }

    QByteArray bytes;
    QByteArray name; ///< lower-case
    QByteArray question;
    quint16 type = 0;
    bool hasEdns = false;
};

/// The answer to a request, section by section.
class DnsReply
{
public:
    static constexpr quint16 kAnswer = 0x8180;  ///< QR, RD, RA
    static constexpr quint16 kCut = 0x0200;     ///< TC
    static constexpr quint16 kChecked = 0x0020; ///< AD

    explicit DnsReply(const DnsRequest &request, quint16 code = 0, quint16 flags = kAnswer)
        : m_id(request.bytes.first(2))
        , m_flags(quint16(flags | code))
        , m_question(request.question)
    {
    }

    DnsReply &id(const QByteArray &id)
    {
        m_id = id;
        return *this;
    }
    DnsReply &question(const QByteArray &question)
    {
        m_question = question;
        return *this;
    }
    DnsReply &answer(quint16 type, const QByteArray &data, const QByteArray &owner = "\xc0\x0c", quint32 ttl = 300)
    {
        ++m_answers;
        m_records += owner + word(type) + word(1) + longWord(ttl) + word(quint16(data.size())) + data;
        return *this;
    }
    DnsReply &soa(quint32 ttl, quint32 minimum)
    {
        ++m_authorities;
        const QByteArray data = wire("ns.example") + wire("root.example") + longWord(1) + longWord(2) + longWord(3) +
                                longWord(4) + longWord(minimum);
        m_records += QByteArray("\0", 1) + word(6) + word(1) + longWord(ttl) + word(quint16(data.size())) + data;
        return *this;
    }
    DnsReply &ns(const QByteArray &host)
    {
        ++m_authorities;
        const QByteArray data = wire(host);
        m_records += QByteArray("\xc0\x0c") + word(2) + word(1) + longWord(60) + word(quint16(data.size())) + data;
        return *this;
    }
    /// OPT with one extended error each, RFC 8914.
    DnsReply &extendedErrors(const QList<std::pair<quint16, QByteArray>> &errors)
    {
        QByteArray data;
        for (const auto &[code, text] : errors) {
            data += word(15) + word(quint16(text.size() + 2)) + word(code) + text;
        }
        ++m_additionals;
        m_records += QByteArray("\0", 1) + word(41) + word(1232) + longWord(0) + word(quint16(data.size())) + data;
        return *this;
    }
    [[nodiscard]] QByteArray bytes() const
    {
        return m_id + word(m_flags) + word(1) + word(m_answers) + word(m_authorities) + word(m_additionals) +
               m_question + m_records;
    }

private:
    QByteArray m_id;
    quint16 m_flags;
    QByteArray m_question;
    QByteArray m_records;
    quint16 m_answers = 0;
    quint16 m_authorities = 0;
    quint16 m_additionals = 0;
};

} // namespace BounceLens
