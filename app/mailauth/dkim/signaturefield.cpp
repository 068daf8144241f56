// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/dkim/signaturefield.h"

#include "names/ascii.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kTimeDigits = 12;   // RFC 6376 section 3.5: t= and x= have up to 12 digits
constexpr qsizetype kLengthDigits = 18; // l= has up to 76, which no message needs: 18 fit into 64 bits
constexpr int kMaxInstance = 50;        // RFC 8617 section 4.2.1
constexpr qsizetype kMaxName = 253;     // letters of a domain name, RFC 1035 section 2.3.4

/// RFC 6376 section 2.11: "=" and two hexadecimal digits for one byte.
QByteArray fromQuotedPrintable(QByteArrayView text)
{
    QByteArray out;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool isHex = false;
        const QByteArrayView digits = text.sliced(at).mid(1, 2);
        const uint code = text.at(at) == '=' && digits.size() == 2 ? digits.toUInt(&isHex, 16) : 0;
        out.append(isHex ? char(code) : text.at(at));
        at += isHex ? 2 : 0;
    }
    return out;
}

bool isDomainName(QByteArrayView name)
{
    const auto isAllowed = [](char c) {
        return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.' || (c & 0x80) != 0;
    };
    return !name.isEmpty() && name.size() <= kMaxName && !name.startsWith('.') && !name.endsWith('.') &&
           !name.contains("..") && std::ranges::all_of(name, isAllowed);
}

class Reader
{
public:
    Reader(const RawField &field, SignatureKind kind)
        : m_tags(TagList::read(field.value))
    {
        m_read.kind = kind;
        m_read.field = field;
    }

    SignatureField read()
    {
        fail(m_tags.isStrict(), SignatureFault::Malformed);
        readVersion();
        readAlgorithm();
        readNames();
        readTimes();
        m_read.signature = required("b");
        if (m_read.kind == SignatureKind::ArcSeal) {
            readSeal();
        } else {
            readMessageTags();
        }
        if (m_read.kind == SignatureKind::Dkim) {
            readIdentity();
            readQuery();
        } else {
            m_read.instance = int(numberOf(m_tags.value("i"), 2).value_or(0));
            fail(m_read.instance >= 1 && m_read.instance <= kMaxInstance, SignatureFault::Malformed);
        }
        return m_read;
    }

private:
    void fail(bool isRight, SignatureFault fault)
    {
        if (!isRight && !m_read.faults.contains(fault)) {
            m_read.faults.append(fault);
        }
    }

    /// The base64 value of a tag that must be there.
    QByteArray required(QByteArrayView name)
    {
        fail(m_tags.has(name), SignatureFault::MissingTag);
        const auto decoded = fromBase64(m_tags.value(name));
        fail(!m_tags.has(name) || decoded.has_value(), SignatureFault::Malformed);
        return decoded.value_or(QByteArray());
    }

    void readVersion()
    {
        if (m_read.kind != SignatureKind::Dkim) {
            return;
        }
        const QByteArray version = m_tags.value("v");
        if (version.isEmpty() || version.startsWith("0.")) {
            fail(false, SignatureFault::OldVersion);
        } else {
            fail(version == "1", SignatureFault::UnknownVersion);
        }
    }

    void readAlgorithm()
    {
        static constexpr std::array kAlgorithms{
            std::pair{QByteArrayView("rsa-sha1"), SignatureAlgorithm::RsaSha1},
            std::pair{QByteArrayView("rsa-sha256"), SignatureAlgorithm::RsaSha256},
            std::pair{QByteArrayView("ed25519-sha256"), SignatureAlgorithm::Ed25519Sha256}};
        m_read.algorithmName = m_tags.value("a");
        fail(m_tags.has("a"), SignatureFault::MissingTag);
        for (const auto &[name, algorithm] : kAlgorithms) {
            m_read.algorithm = m_read.algorithmName == name ? algorithm : m_read.algorithm;
        }
        fail(m_read.algorithm != SignatureAlgorithm::Unknown, SignatureFault::UnknownAlgorithm);
        fail(m_read.algorithm != SignatureAlgorithm::RsaSha1, SignatureFault::Sha1);
    }

    void readNames()
    {
        const QByteArray domain = withoutSpace(m_tags.value("d"));
        const QByteArray selector = withoutSpace(m_tags.value("s"));
        fail(m_tags.has("d") && m_tags.has("s"), SignatureFault::MissingTag);
        m_read.domain = DomainName::fromText(QString::fromUtf8(domain));
        m_read.selector = QString::fromUtf8(selector);
        fail(isDomainName(domain) && isDomainName(selector) && m_read.domain, SignatureFault::Malformed);
    }

    std::optional<qint64> time(QByteArrayView name)
    {
        const auto seconds = numberOf(m_tags.value(name), kTimeDigits);
        fail(!m_tags.has(name) || seconds.has_value(), SignatureFault::Malformed);
        return seconds;
    }

    void readTimes()
    {
        m_read.signedAt = time("t");
        if (m_read.kind != SignatureKind::ArcSeal) {
            m_read.expiresAt = time("x");
        }
        const bool isOrdered = !m_read.signedAt || !m_read.expiresAt || *m_read.expiresAt > *m_read.signedAt;
        fail(isOrdered, SignatureFault::Malformed);
    }

    void readMessageTags()
    {
        m_read.bodyHash = required("bh");
        readMethods();
        fail(m_tags.has("h"), SignatureFault::MissingTag);
        m_read.signedFields = splitTrimmed(m_tags.value("h"), ':');
        const auto signs = [this](QByteArrayView name) {
            return std::ranges::any_of(m_read.signedFields, [name](const QByteArray &field) {
                return field.compare(name, Qt::CaseInsensitive) == 0;
            });
        };
        fail(m_read.kind != SignatureKind::Dkim || signs("from"), SignatureFault::FromUnsigned);
        fail(m_read.kind == SignatureKind::Dkim || !signs("arc-seal"), SignatureFault::SealSigned);
        if (m_tags.has("l")) {
            m_read.bodyLength = numberOf(m_tags.value("l"), kLengthDigits);
            fail(m_read.bodyLength.has_value(), SignatureFault::Malformed);
        }
    }

    void readMethods()
    {
        const bool isArc = m_read.kind == SignatureKind::ArcMessage;
        const QByteArray usual = isArc ? "relaxed/relaxed" : "simple/simple";
        const QList<QByteArray> names = (m_tags.has("c") ? m_tags.value("c") : usual).split('/');
        const auto isKnown = [](const QByteArray &name) { return name == "simple" || name == "relaxed"; };
        fail(names.size() <= 2 && std::ranges::all_of(names, isKnown), SignatureFault::UnknownMethod);
        const auto method = [&names](qsizetype at) {
            return names.value(at) == "relaxed" ? Canonicalisation::Relaxed : Canonicalisation::Simple;
        };
        m_read.headerMethod = method(0);
        m_read.bodyMethod = method(1);
    }

    void readIdentity()
    {
        const QByteArray identity = fromQuotedPrintable(withoutSpace(m_tags.value("i")));
        const QString usual = u'@' + (m_read.domain ? m_read.domain->toString() : QString());
        m_read.identity = m_tags.has("i") ? QString::fromUtf8(identity) : usual;
        fail(m_read.identity.contains(u'@'), SignatureFault::Malformed);
        const auto domain = m_read.identityDomain();
        const bool isOwn = domain && m_read.domain && domain->isAtOrBelow(*m_read.domain);
        fail(isOwn || !m_read.domain || !m_read.identity.contains(u'@'), SignatureFault::ForeignIdentity);
    }

    void readQuery()
    {
        if (m_tags.has("q")) {
            fail(splitTrimmed(m_tags.value("q"), ':').contains("dns/txt"), SignatureFault::NoDnsQuery);
        }
    }

    void readSeal()
    {
        m_read.headerMethod = Canonicalisation::Relaxed;
        m_read.chainValidation = m_tags.value("cv");
        fail(m_tags.has("cv"), SignatureFault::MissingTag);
        fail(!m_tags.has("h"), SignatureFault::Malformed);
    }

    TagList m_tags;
    SignatureField m_read;
};

} // namespace

std::optional<DomainName> SignatureField::keyName() const
{
    return domain && !selector.isEmpty() ? domain->below(selector + "._domainkey"_L1) : std::nullopt;
}

std::optional<DomainName> SignatureField::identityDomain() const
{
    return DomainName::fromText(identity.sliced(identity.lastIndexOf(u'@') + 1));
}

SignatureField readSignature(const RawField &field, SignatureKind kind)
{
    return Reader(field, kind).read();
}

bool isOutdated(SignatureFault fault)
{
    return fault >= SignatureFault::OldVersion;
}

QByteArray unsignedForm(const SignatureField &signature, Canonicalisation how)
{
    RawField field = signature.field;
    const TagList tags = TagList::read(field.value);
    if (const Tag *tag = tags.find("b")) {
        const qsizetype prefix = field.whole.size() - field.value.size();
        field.value.remove(tag->from, tag->length);
        field.whole.remove(prefix + tag->from, tag->length);
    }
    return canonicalField(field, how);
}

} // namespace BounceLens
