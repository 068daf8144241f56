// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mailauth/mend/dmarc.h"

#include "names/ascii.h"
#include "names/mailaddress.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::array<QByteArrayView, 14> kDmarcNames{"v", "p",  "sp",  "np",  "adkim", "aspf", "psd",
                                                     "t", "fo", "rua", "ruf", "pct",   "rf",   "ri"};
constexpr std::array<QByteArrayView, 2> kListTags{"rua", "ruf"};
constexpr std::array<QByteArrayView, 3> kPolicies{"p", "sp", "np"};
constexpr std::array<QByteArrayView, 3> kHistoricTags{"pct", "rf", "ri"};
constexpr TagForm kDmarcForm{.version = "DMARC1", .names = kDmarcNames, .listTags = kListTags};
constexpr qsizetype kMaxUris = 50; // of a mended list; receivers may stop at two, RFC 9989 section 4.8

/// The policy that a misspelt word begins like.
std::optional<DmarcPolicy> meantPolicy(QByteArrayView value)
{
    const auto start = std::ranges::find_if(value, isLetter);
    if (start == value.end()) {
        return std::nullopt;
    }
    const char first = *start;
    return first == 'r' || first == 'R'   ? std::optional(DmarcPolicy::Reject)
           : first == 'q' || first == 'Q' ? std::optional(DmarcPolicy::Quarantine)
           : first == 'n' || first == 'N' ? std::optional(DmarcPolicy::None)
                                          : std::nullopt;
}

/// One of a few letters, which stands for a word that begins with it.
QByteArray meantLetter(QByteArrayView value, QByteArrayView letters)
{
    const QByteArray lower = value.toByteArray().toLower();
    return !lower.isEmpty() && letters.contains(lower.front()) ? lower.first(1) : QByteArray();
}

bool isUriScheme(QByteArrayView text)
{
    return !text.isEmpty() && isLetter(text.front()) &&
           std::ranges::all_of(text, [](char c) { return isLetterOrDigit(c) || c == '+' || c == '-' || c == '.'; });
}

/// "mailto:a@example.com" of "a@example.com", "<mailto:a@example.com>", "mailto//a@example.com", "email:a@example.com".
QByteArray meantUri(QByteArrayView text)
{
    const auto isBracket = [](char c) { return c == '<' || c == '>' || c == '(' || c == ')' || c == '[' || c == ']'; };
    QByteArray plain;
    std::ranges::copy_if(text, std::back_inserter(plain),
                         [&](char c) { return c > ' ' && c != 0x7F && !isBracket(c); });
    const qsizetype at = plain.indexOf('@');
    if (at < 0) {
        const qsizetype colon = plain.indexOf("://");
        return colon > 0 && isUriScheme(plain.first(colon)) && colon + 3 < plain.size() ? plain : QByteArray();
    }
    qsizetype start = at;
    while (start > 0 && plain.at(start - 1) != ':' && plain.at(start - 1) != '/' && plain.at(start - 1) != '=') {
        --start;
    }
    const QByteArray address = plain.sliced(start);
    const QByteArray mailbox =
        address.first(std::ranges::find_if(address, [](char c) { return c == '!' || c == '?'; }) - address.begin());
    const bool isAddress =
        MailAddress::fromText(QString::fromUtf8(QByteArray::fromPercentEncoding(mailbox))).has_value();
    return isAddress ? "mailto:" + address : QByteArray();
}

QByteArray meantValue(QByteArrayView name, QByteArrayView value)
{
    if (std::ranges::contains(kPolicies, name)) {
        const auto policy = meantPolicy(value);
        return policy ? QByteArray(policyName(*policy)) : QByteArray();
    }
    if (name == "adkim" || name == "aspf") {
        return meantLetter(value, "rs");
    }
    if (name == "t") {
        return meantLetter(value, "yn");
    }
    if (name == "psd") {
        return meantLetter(value, "ynu");
    }
    if (std::ranges::contains(kListTags, name)) {
        return mendReportUris(value).join(',');
    }
    if (name == "fo") {
        QByteArrayList kept;
        for (const QByteArray &one : splitTrimmed(value, ':')) {
            const QByteArray letter = one.size() == 1 ? meantLetter(one, "01ds") : QByteArray();
            if (!letter.isEmpty() && !kept.contains(letter)) {
                kept.append(letter);
            }
        }
        return kept.join(':');
    }
    return value.toByteArray();
}

int strictness(QByteArrayView policy)
{
    return policy == "reject" ? 2 : policy == "quarantine" ? 1 : 0;
}

class Mender
{
public:
    explicit Mender(QList<QByteArray> dropped)
        : m_dropped(std::move(dropped))
    {
    }

    /// \return false if a policy cannot be told
    [[nodiscard]] bool take(const LooseTags &list)
    {
        return std::ranges::all_of(list.tags, [this](const LooseTags::Tag &tag) {
            const bool isPolicy = tag.name.compare("policy", Qt::CaseInsensitive) == 0;
            return takeTag(isPolicy ? LooseTags::Tag{.name = "p", .value = tag.value} : tag);
        });
    }

    [[nodiscard]] QByteArray text() const
    {
        QByteArrayList parts{"v=DMARC1"};
        const auto isPolicy = [](const LooseTags::Tag &tag) { return tag.name == "p"; };
        QList<LooseTags::Tag> tags = m_tags;
        std::ranges::stable_partition(tags, isPolicy);
        for (const LooseTags::Tag &tag : std::as_const(tags)) {
            parts.append(tag.name + '=' + tag.value);
        }
        return parts.join("; ");
    }

    [[nodiscard]] QByteArray value(QByteArrayView name) const
    {
        const auto found = std::ranges::find(m_tags, name, &LooseTags::Tag::name);
        return found == m_tags.end() ? QByteArray() : found->value;
    }

    /// In its right form; a list is added to what is there. An empty value says nothing.
    void set(QByteArrayView name, const QByteArray &value)
    {
        (void)takeTag({.name = name.toByteArray(), .value = value});
    }

    /// sp= and np= that say what goes without saying.
    void dropRepeatedPolicies()
    {
        const QByteArray sub = value("sp");
        const QByteArray missing = value("np");
        m_tags.removeIf([&](const LooseTags::Tag &tag) {
            return (tag.name == "sp" && sub == value("p")) || (tag.name == "np" && missing == sub);
        });
    }

private:
    bool takeTag(const LooseTags::Tag &tag)
    {
        const bool isGone = tag.name == "v" || std::ranges::contains(kHistoricTags, QByteArrayView(tag.name)) ||
                            m_dropped.contains(tag.name);
        if (isGone) {
            return true;
        }
        const QByteArray value = meantValue(tag.name, tag.value);
        const bool isPolicy = std::ranges::contains(kPolicies, QByteArrayView(tag.name));
        if (value.isEmpty()) {
            const bool saysNothing = tag.value.isEmpty() && tag.name != "p";
            return !isPolicy || saysNothing;
        }
        const auto known = std::ranges::find(m_tags, tag.name, &LooseTags::Tag::name);
        if (known == m_tags.end()) {
            m_tags.append({.name = tag.name, .value = value});
        } else if (isPolicy && strictness(value) > strictness(known->value)) {
            known->value = value;
        } else if (std::ranges::contains(kListTags, QByteArrayView(tag.name))) {
            known->value = mendReportUris(known->value + ',' + value).join(',');
        } else if (tag.name == "fo") {
            known->value = meantValue("fo", known->value + ':' + value);
        }
        return true;
    }

    QList<QByteArray> m_dropped;
    QList<LooseTags::Tag> m_tags;
};

/// The policy of p=, sp= or np=, or the one that applies without that tag.
QByteArray effective(const Mender &record, QByteArrayView name)
{
    const QByteArray policy = record.value("p");
    const QByteArray sub = name == "p" ? policy : record.value("sp");
    const QByteArray own = record.value(name);
    return !own.isEmpty() ? own : !sub.isEmpty() ? sub : !policy.isEmpty() ? policy : "none"_ba;
}

} // namespace

std::optional<MendedDmarc> mendDmarc(QByteArrayView text, const QList<QByteArray> &dropped)
{
    const LooseTags list = readLoosely(text, kDmarcForm);
    Mender mender(dropped);
    if (!list.isMeant() || !mender.take(list)) {
        return std::nullopt;
    }
    return MendedDmarc{.text = mender.text(), .slips = list.slips};
}

bool isDmarcLookalike(QByteArrayView text)
{
    return !isDmarcRecord(text) && readLoosely(text, kDmarcForm).isMeant();
}

std::optional<MergedDmarc> mergeDmarc(const QList<QByteArray> &records)
{
    QList<Mender> mended;
    for (const QByteArray &text : records) {
        const LooseTags list = readLoosely(text, kDmarcForm);
        Mender one({});
        if (!list.isMeant() || !one.take(list)) {
            return std::nullopt;
        }
        mended.append(one);
    }
    Mender merged({});
    MergedDmarc result;
    const auto isShared = [&mended](QByteArrayView name) {
        const auto isSame = [&](const Mender &one) { return one.value(name) == mended.first().value(name); };
        return std::ranges::all_of(mended, isSame);
    };
    for (const QByteArrayView name : kPolicies) {
        const auto isMilder = [name](const Mender &one, const Mender &other) {
            return strictness(effective(one, name)) < strictness(effective(other, name));
        };
        merged.set(name, effective(*std::ranges::max_element(mended, isMilder), name));
        result.isSamePolicy = result.isSamePolicy && std::ranges::all_of(mended, [&](const Mender &one) {
                                  return effective(one, name) == effective(mended.first(), name);
                              });
    }
    merged.dropRepeatedPolicies();
    result.isSamePolicy = result.isSamePolicy && isShared("t");
    for (const QByteArrayView name : {"adkim", "aspf", "t", "psd"}) {
        if (isShared(name)) {
            merged.set(name, mended.first().value(name));
        }
    }
    for (const QByteArrayView name : {"rua", "ruf", "fo"}) {
        for (const Mender &one : std::as_const(mended)) {
            merged.set(name, one.value(name));
        }
    }
    result.text = merged.text();
    return result;
}

QList<QByteArray> mendReportUris(QByteArrayView list)
{
    QList<QByteArray> uris;
    const auto add = [&uris](QByteArrayView text) {
        const QByteArray uri = meantUri(text);
        if (!uri.isEmpty() && uris.size() < kMaxUris && !uris.contains(uri)) {
            uris.append(uri);
        }
    };
    for (const QByteArray &piece : list.toByteArray().replace(';', ',').split(',')) {
        const bool isSeveral = piece.count('@') > 1;
        for (const QByteArray &word : isSeveral ? piece.simplified().split(' ') : QByteArrayList{piece}) {
            add(word);
        }
    }
    return uris;
}

} // namespace BounceLens
