// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "explain/meant.h"

#include "names/mailaddress.h"
#include "names/mailboxes.h"
#include "names/slip.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kShortestLocalPart = 5; ///< shorter ones differ by a letter from person to person

/// The parts of what was written; it need not be an address.
struct Written
{
    QString localPart;
    QString domain;
};

Written partsOf(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    return at < 0 ? Written{} : Written{address.first(at), address.sliced(at + 1).toLower()};
}

QString withoutMarks(QString localPart)
{
    constexpr auto kScheme = "mailto:"_L1;
    if (localPart.startsWith(kScheme, Qt::CaseInsensitive)) {
        localPart.remove(0, kScheme.size());
    }
    const auto isMark = [](QChar letter) { return u"'<>()[];:, "_s.contains(letter); };
    while (!localPart.isEmpty() && isMark(localPart.back())) {
        localPart.chop(1);
    }
    return localPart.sliced(std::ranges::find_if_not(localPart, isMark) - localPart.begin());
}

QList<Written> addressesOfMail(const Document &document)
{
    const Section *returned = document.firstOf(SectionKind::Returned);
    QList<Written> addresses;
    if (!returned || returned->blocks.isEmpty()) {
        return addresses;
    }
    for (const HeaderField &field : returned->blocks.first().fields) {
        constexpr std::array kNames{"To"_L1, "Cc"_L1, "Reply-To"_L1, "From"_L1};
        if (std::ranges::none_of(
                kNames, [&](QLatin1StringView n) { return n.compare(field.name, Qt::CaseInsensitive) == 0; })) {
            continue;
        }
        for (const MailAddress &mailbox : readMailboxes(field.value)) {
            addresses.append(partsOf(mailbox.shown()));
        }
    }
    return addresses;
}

bool hasDigitOrFirstAt(QStringView localPart, const Slip &slip)
{
    return slip.at == 0 || (slip.at < localPart.size() && localPart.at(slip.at).isDigit());
}

/// Two people of one domain can differ by a letter, so only slips that make no other name count.
bool isSlipOfPerson(QStringView written, QStringView other)
{
    if (other.size() < kShortestLocalPart) {
        return false;
    }
    const auto slip = slipBetween(written, other);
    return slip && slip->kind != Slip::Wrong && !hasDigitOrFirstAt(written, *slip) && !hasDigitOrFirstAt(other, *slip);
}

/// Another address of the message that is the same person's, of which this one is a slip.
std::optional<MeantAddress> byPerson(const Written &written, const QList<Written> &mail)
{
    for (const Written &other : mail) {
        if (other.domain == written.domain && isSlipOfPerson(written.localPart.toLower(), other.localPart.toLower())) {
            return MeantAddress{other.localPart + u'@' + other.domain, MeantBy::Mail};
        }
    }
    return std::nullopt;
}

/// The domain of another address of the message, of which this one is a slip.
std::optional<MeantAddress> byDomain(const Written &written, const QList<Written> &mail)
{
    for (const Written &other : mail) {
        if (isSlipOf(written.domain, other.domain)) {
            return MeantAddress{written.localPart + u'@' + other.domain, MeantBy::Mail};
        }
    }
    return std::nullopt;
}

MeantBy byOf(Misspelling misspelling)
{
    switch (misspelling) {
    case Misspelling::Mark:
        return MeantBy::Mark;
    case Misspelling::LookAlike:
        return MeantBy::LookAlike;
    case Misspelling::Dot:
        return MeantBy::Dot;
    case Misspelling::Ending:
        return MeantBy::Ending;
    case Misspelling::Letters:
        return MeantBy::Letters;
    }
    return MeantBy::Letters;
}

} // namespace

std::optional<MeantAddress> meantAddress(const Explanation &explanation, int failure)
{
    const QString &reason = explanation.matches.at(failure).card->reason;
    const bool isHostGone = reason == "host-unknown"_L1 || reason == "no-mail-host"_L1;
    const QString &recipient = explanation.analysis.failures.at(failure).recipient;
    const Written written = partsOf(recipient);
    if ((!isHostGone && reason != "user-unknown"_L1) || written.localPart.isEmpty() || written.domain.isEmpty()) {
        return std::nullopt;
    }
    const QString plain = withoutMarks(written.localPart);
    if (const auto domain = meantDomain(written.domain); domain && !plain.isEmpty()) {
        return MeantAddress{plain + u'@' + domain->domain, byOf(domain->misspelling)};
    }
    if (plain != written.localPart && !plain.isEmpty()) {
        return MeantAddress{plain + u'@' + written.domain, MeantBy::Mark};
    }
    const QList<Written> mail = addressesOfMail(explanation.document);
    return isHostGone ? byDomain(written, mail) : byPerson(written, mail);
}

} // namespace BounceLens
