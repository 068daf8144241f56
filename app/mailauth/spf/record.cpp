// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/spf/record.h"

#include "names/ascii.h"

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QByteArrayView kVersion = "v=spf1";
constexpr qsizetype kMaxPrefixDigits = 3;

constexpr std::array kMechanisms{
    std::pair{QByteArrayView("all"), SpfTermKind::All}, std::pair{QByteArrayView("include"), SpfTermKind::Include},
    std::pair{QByteArrayView("a"), SpfTermKind::A},     std::pair{QByteArrayView("mx"), SpfTermKind::Mx},
    std::pair{QByteArrayView("ptr"), SpfTermKind::Ptr}, std::pair{QByteArrayView("ip4"), SpfTermKind::Ip4},
    std::pair{QByteArrayView("ip6"), SpfTermKind::Ip6}, std::pair{QByteArrayView("exists"), SpfTermKind::Exists},
};
constexpr std::array kQualifiers{
    std::pair{'+', SpfQualifier::Pass},
    std::pair{'-', SpfQualifier::Fail},
    std::pair{'~', SpfQualifier::SoftFail},
    std::pair{'?', SpfQualifier::Neutral},
};

/// Cuts "/digits" off the end of \a text; \a slashes is "/" or "//". None if it has none.
std::optional<QByteArrayView> cutPrefix(QByteArrayView &text, QByteArrayView slashes)
{
    qsizetype start = text.size();
    while (start > 0 && isDigit(text.at(start - 1))) {
        --start;
    }
    if (start == text.size() || start < slashes.size() ||
        text.sliced(start - slashes.size(), slashes.size()) != slashes) {
        return std::nullopt;
    }
    const QByteArrayView digits = text.sliced(start);
    text = text.first(start - slashes.size());
    return digits;
}

std::optional<int> prefixFrom(QByteArrayView digits, int most)
{
    const bool isPlain = digits.size() == 1 || !digits.startsWith('0');
    const int bits = digits.size() <= kMaxPrefixDigits ? digits.toByteArray().toInt() : most + 1;
    return isPlain && bits <= most ? std::optional(bits) : std::nullopt;
}

/// Parses one term. Each step returns what is wrong, or nothing.
class TermParser
{
public:
    using Fault = std::optional<SpfSyntax>;

    explicit TermParser(SpfTerm &term)
        : m_term(term)
    {
    }

    [[nodiscard]] Fault parse(QByteArrayView text)
    {
        if (!std::ranges::all_of(text, [](char c) { return c > ' ' && c <= '~'; })) {
            return SpfSyntax::BadCharacter;
        }
        const auto end = std::ranges::find_if(text, [](char c) { return c == '=' || c == ':' || c == '/'; });
        const qsizetype at = end - text.begin();
        return end != text.end() && *end == '=' ? modifier(text.first(at), text.sliced(at + 1)) : directive(text);
    }

private:
    [[nodiscard]] Fault modifier(QByteArrayView name, QByteArrayView value)
    {
        const auto isName = [](char c) { return isLetterOrDigit(c) || c == '-' || c == '_' || c == '.'; };
        if (name.isEmpty() || !isLetter(name.front()) || !std::ranges::all_of(name, isName)) {
            return SpfSyntax::BadModifier;
        }
        const bool isRedirect = name.compare("redirect", Qt::CaseInsensitive) == 0;
        if (isRedirect || name.compare("exp", Qt::CaseInsensitive) == 0) {
            m_term.kind = isRedirect ? SpfTermKind::Redirect : SpfTermKind::Explanation;
            return target(value);
        }
        m_term.kind = SpfTermKind::UnknownModifier;
        const auto macros = parseMacros(value, MacroPlace::Domain);
        m_term.target = macros.value_or(MacroString());
        return macros ? Fault() : SpfSyntax::BadModifier;
    }

    [[nodiscard]] Fault directive(QByteArrayView text)
    {
        const auto qualifier =
            std::ranges::find(kQualifiers, text.front(), [](const auto &entry) { return entry.first; });
        if (qualifier != kQualifiers.end()) {
            m_term.qualifier = qualifier->second;
            text = text.sliced(1);
        }
        const auto isOfName = [](char c) { return isLetterOrDigit(c); };
        const qsizetype end = std::ranges::find_if_not(text, isOfName) - text.begin();
        const QByteArrayView name = text.first(end);
        const auto found = std::ranges::find_if(
            kMechanisms, [name](const auto &entry) { return entry.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == kMechanisms.end()) {
            return SpfSyntax::UnknownMechanism;
        }
        m_term.kind = found->second;
        return mechanism(text.sliced(end));
    }

    [[nodiscard]] Fault mechanism(QByteArrayView rest)
    {
        switch (m_term.kind) {
        case SpfTermKind::All:
            return rest.isEmpty() ? Fault() : SpfSyntax::UnexpectedText;
        case SpfTermKind::Include:
        case SpfTermKind::Exists:
            return rest.startsWith(':') ? target(rest.sliced(1)) : Fault(SpfSyntax::MissingDomain);
        case SpfTermKind::Ip4:
        case SpfTermKind::Ip6:
            return rest.startsWith(':') ? network(rest.sliced(1)) : Fault(SpfSyntax::BadAddress);
        case SpfTermKind::Ptr:
            return optionalTarget(rest);
        default:
            const Fault fault = lengths(rest);
            return fault ? fault : optionalTarget(rest);
        }
    }

    /// Cuts a dual-cidr-length off.
    [[nodiscard]] Fault lengths(QByteArrayView &rest)
    {
        const auto six = cutPrefix(rest, "//");
        const auto four = cutPrefix(rest, "/");
        const auto bits6 = six ? prefixFrom(*six, 128) : std::optional(128);
        const auto bits4 = four ? prefixFrom(*four, 32) : std::optional(32);
        m_term.prefix6 = bits6.value_or(128);
        m_term.prefix4 = bits4.value_or(32);
        return bits6 && bits4 ? Fault() : SpfSyntax::BadPrefix;
    }

    [[nodiscard]] Fault network(QByteArrayView rest)
    {
        const bool isFour = m_term.kind == SpfTermKind::Ip4;
        const int most = isFour ? 32 : 128;
        const auto digits = cutPrefix(rest, "/");
        const auto bits = digits ? prefixFrom(*digits, most) : std::optional(most);
        const bool isOfFamily = rest.contains(':') != isFour;
        const QString text = QString::fromLatin1(rest);
        if (!isOfFamily || !IpAddress::fromText(text)) {
            return SpfSyntax::BadAddress;
        }
        m_term.network = IpNetwork::fromText(text + u'/' + QString::number(bits.value_or(most)));
        return bits ? Fault() : SpfSyntax::BadPrefix;
    }

    [[nodiscard]] Fault optionalTarget(QByteArrayView rest)
    {
        if (rest.isEmpty()) {
            return {};
        }
        return rest.startsWith(':') ? target(rest.sliced(1)) : Fault(SpfSyntax::UnexpectedText);
    }

    [[nodiscard]] Fault target(QByteArrayView text)
    {
        if (text.isEmpty()) {
            return SpfSyntax::MissingDomain;
        }
        const auto macros = parseDomainSpec(text);
        m_term.hasTarget = macros.has_value();
        m_term.target = macros.value_or(MacroString());
        return macros ? Fault() : SpfSyntax::BadDomain;
    }

    SpfTerm &m_term;
};

bool isRepeated(const SpfRecord &record, const SpfTerm &term)
{
    const bool isSingle = term.kind == SpfTermKind::Redirect || term.kind == SpfTermKind::Explanation;
    return isSingle && record.find(term.kind);
}

} // namespace

bool SpfTerm::asksDns() const
{
    return kind != SpfTermKind::All && kind != SpfTermKind::Ip4 && kind != SpfTermKind::Ip6 &&
           kind != SpfTermKind::Explanation && kind != SpfTermKind::UnknownModifier;
}

const SpfTerm *SpfRecord::find(SpfTermKind kind) const
{
    const auto found = std::ranges::find(terms, kind, &SpfTerm::kind);
    return found == terms.end() ? nullptr : &*found;
}

bool SpfRecord::usesMacros() const
{
    return std::ranges::any_of(
        terms, [](const SpfTerm &term) { return term.kind != SpfTermKind::Explanation && term.target.hasMacros(); });
}

bool isSpfRecord(QByteArrayView text)
{
    const bool begins =
        text.size() >= kVersion.size() && text.first(kVersion.size()).compare(kVersion, Qt::CaseInsensitive) == 0;
    return begins && (text.size() == kVersion.size() || text.at(kVersion.size()) == ' ');
}

std::expected<SpfRecord, SpfSyntaxError> parseSpfRecord(const QByteArray &text)
{
    if (!isSpfRecord(text)) {
        return std::unexpected(SpfSyntaxError{.what = SpfSyntax::NotSpf, .offset = 0, .length = text.size()});
    }
    SpfRecord record{.text = text, .terms = {}};
    qsizetype from = kVersion.size();
    while (from < text.size()) {
        const qsizetype space = text.indexOf(' ', from);
        const qsizetype end = space < 0 ? text.size() : space;
        if (end > from) {
            SpfTerm term{.offset = from, .length = end - from, .target = {}, .network = {}};
            auto fault = TermParser(term).parse(QByteArrayView(text).sliced(from, end - from));
            if (!fault && isRepeated(record, term)) {
                fault = SpfSyntax::RepeatedModifier;
            }
            if (fault) {
                return std::unexpected(SpfSyntaxError{.what = *fault, .offset = from, .length = end - from});
            }
            record.terms.append(term);
        }
        from = end + 1;
    }
    return record;
}

} // namespace BounceLens
