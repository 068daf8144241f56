// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "names/mailboxes.h"

#include "names/addresstokens.h"

#include <utility>

namespace BounceLens {

namespace {

class FieldReader
{
public:
    explicit FieldReader(QStringView field)
        : m_tokens(field)
    {
    }

    QList<MailAddress> read()
    {
        AddressToken token = m_tokens.next();
        while (token.kind != AddressTokenKind::End && m_found.size() < kMostMailboxes) {
            take(token);
            token = m_tokens.next();
        }
        endSpec();
        endMailbox();
        return m_found.first(std::min(m_found.size(), kMostMailboxes));
    }

private:
    enum class Part { Local, Domain };

    void take(const AddressToken &token)
    {
        switch (token.kind) {
        case AddressTokenKind::Special:
            takeSpecial(token.text.front());
            break;
        case AddressTokenKind::Literal:
            takeLiteral(token.text);
            break;
        case AddressTokenKind::Encoded:
            endSpec();
            break;
        default:
            takeWord(token);
        }
    }

    void takeSpecial(QChar c)
    {
        switch (c.unicode()) {
        case u'.':
            (m_part == Part::Domain ? m_domain : m_words) += c;
            m_isJoined = true;
            return;
        case u'@':
            beginDomain();
            return;
        case u'<':
            endSpec();
            m_isInBrackets = true;
            m_hasBrackets = true;
            return;
        case u'>':
            endSpec();
            m_isInBrackets = false;
            return;
        case u':':
            endColon();
            return;
        default:
            endSpec();
            m_isInBrackets = m_isInBrackets && c == u',';
            if (!m_isInBrackets) {
                endMailbox();
            }
        }
    }

    void takeWord(const AddressToken &token)
    {
        const bool isQuoted = token.kind == AddressTokenKind::Quoted;
        const bool goesOn = m_isJoined && !(m_part == Part::Domain && isQuoted);
        if (!goesOn) {
            endSpec();
        }
        (m_part == Part::Domain ? m_domain : m_words) += token.text;
        m_hasWord = true;
        m_isJoined = false;
    }

    void takeLiteral(const QString &text)
    {
        if (m_part == Part::Domain && m_domain.isEmpty()) {
            m_domain = text;
            m_isJoined = false;
        }
    }

    /// Without a word in front it is a route.
    void beginDomain()
    {
        m_isBroken = m_isBroken || m_part == Part::Domain || !m_hasWord;
        m_part = Part::Domain;
        m_isJoined = true;
    }

    /// Behind a route or a group's name. A name in brackets is no group's: "<mailto:…>".
    void endColon()
    {
        endSpec();
        if (!m_isInBrackets) {
            m_bare.reset();
        }
    }

    void endSpec()
    {
        if (m_part == Part::Domain && !m_isBroken) {
            const auto address = MailAddress::fromParts(m_words, m_domain);
            if (address && m_isInBrackets) {
                m_found.append(*address);
            } else if (address && !m_bare) {
                m_bare = address;
            }
        }
        m_words.clear();
        m_domain.clear();
        m_part = Part::Local;
        m_hasWord = false;
        m_isJoined = true;
        m_isBroken = false;
    }

    /// An address without brackets counts only if none has them: else it is part of the name.
    void endMailbox()
    {
        if (m_bare && !m_hasBrackets) {
            m_found.append(*m_bare);
        }
        m_bare.reset();
        m_hasBrackets = false;
    }

    AddressTokens m_tokens;
    QList<MailAddress> m_found;
    std::optional<MailAddress> m_bare; ///< the first one without brackets, of the mailbox that is being read
    bool m_isInBrackets = false;
    bool m_hasBrackets = false;

    Part m_part = Part::Local;
    QString m_words;         ///< of the local part, or of a name
    QString m_domain;        ///< behind the "@"
    bool m_hasWord = false;  ///< in m_words
    bool m_isJoined = true;  ///< the next word belongs to what was read last
    bool m_isBroken = false; ///< two "@", or nothing in front of it
};

} // namespace

QList<MailAddress> readMailboxes(QStringView field)
{
    return FieldReader(field).read();
}

} // namespace BounceLens
