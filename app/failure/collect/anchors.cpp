// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/collect/anchors.h"

#include "failure/collect/barenames.h"
#include "failure/kind.h"
#include "failure/statement.h"
#include "input/fields.h"
#include "names/mailaddress.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

const QString kAddress = uR"([^\s<>()\[\]"',;:\x{FF1A}\x{3001}\x{3002}]+@[^\s<>()\[\]"',;:]+[^\s<>()\[\]"',;:.])"_s;

/// "<a@example.com>: …", "a@example.com", "-> a@example.com", ">>> a@example.com <…>": the line begins with it.
const QRegularExpression &leadingAddress()
{
    static const QRegularExpression regex(
        uR"(^\s*(?:>>>|->|--|[-*\x{2022}]|\d+[.)])?\s*(?:Recipient(?: address)?:|Address:|To:|RECIPIENT:)?\s*(?:"[^"@]*"\s*)?["'<(]*(?:(?:smtp|rfc822|mailto)[:=])?(?<address>%1)(?=[>"'):;,.\[\s]|$))"_s
            .arg(kAddress),
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// Sendmail: "550 <a@example.com>... User unknown".
const QRegularExpression &repliedAddress()
{
    static const QRegularExpression regex(
        uR"(^[245]\d\d[ -](?:[245]\.\d+\.\d+ )?<(?<address>%1)>\.\.\.(?!.*sender))"_s.arg(kAddress),
        QRegularExpression::CaseInsensitiveOption);
    return regex;
}

const QRegularExpression &commandAddress()
{
    static const QRegularExpression regex(uR"(\bRCPT TO:\s*<(?<address>%1)>)"_s.arg(kAddress),
                                          QRegularExpression::CaseInsensitiveOption);
    return regex;
}

/// True where a reply speaks of the sender: "<a@example.com>: Sender address rejected", "the following From address
/// failed: a@example.com", "not owned by user a@example.com", "the sender <a@example.com>".
bool isToldSender(QStringView line, const QString &address)
{
    static const QRegularExpression before(
        uR"((?:\bsender(?: address)?|\bfrom address(?:es)?(?: failed| rejected)?|\b(?:e?mail|message) from|\busername|owned by user|\bmail_login'?|\blogin'?)[\s:=<"']*$)"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression behind(
        uR"(^>?[:.]*\s*(?:(?:domain of )?sender\b|not owned by|is not allowed to send))"_s,
        QRegularExpression::CaseInsensitiveOption);
    constexpr qsizetype kNearby = 40; // letters
    const qsizetype at = line.indexOf(address);
    if (at < 0) {
        return false;
    }
    if (line.contains("SenderRefused"_L1)) {
        return true; // an exception of Python's smtplib
    }
    const qsizetype end = at + address.size();
    return before.matchView(line.first(at).last(std::min(at, kNearby))).hasMatch() ||
           behind.matchView(line.sliced(end, std::min(line.size() - end, kNearby))).hasMatch();
}

class AnchorSearch
{
public:
    AnchorSearch(const Document &document, const LineSigns &signs, const QList<int> &lines,
                 const QStringList &recipients)
        : m_document(document)
        , m_signs(signs)
        , m_lines(lines)
    {
        for (const QString &recipient : recipients) {
            m_recipients.insert(recipient.toLower());
        }
        for (const PhraseHit &hit : signs.hits()) {
            if (hit.phrase->kind == PhraseKind::Sender) {
                m_accounts.insert(hit.end);
            }
        }
    }

    QList<Anchor> find()
    {
        findLabelled();
        if (!m_anchors.isEmpty() && m_recipients.isEmpty()) {
            addBehind(m_anchors.first().line);
            return m_anchors;
        }
        for (const auto *pattern : {&leadingAddress(), &repliedAddress(), &commandAddress()}) {
            for (const int number : m_lines) {
                addMatch(*pattern, number);
            }
            if (!m_anchors.isEmpty() && m_recipients.isEmpty()) {
                return m_anchors;
            }
        }
        if (m_recipients.isEmpty()) {
            m_anchors = findBareNames(m_document, m_signs, m_lines);
        }
        if (!m_anchors.isEmpty()) {
            return m_anchors;
        }
        findNamed();
        if (m_anchors.isEmpty()) {
            m_takesHeader = true;
            findNamed();
        }
        keepNamedOnce();
        return m_anchors;
    }

private:
    [[nodiscard]] QStringView line(int number) const { return m_document.line(number); }

    /// A line with what a narrow window broke off its address.
    [[nodiscard]] QString wholeLine(int number) const
    {
        const QStringView text = line(number).trimmed();
        const QStringView rest = isInside(number + 1) ? line(number + 1).trimmed() : QStringView();
        const bool isBroken = text.endsWith(u'@') || ((text.endsWith(u'.') || text.endsWith(u'-')) &&
                                                      text.contains(u'@') && !text.contains(u' '));
        const bool isRest = rest.contains(u'.') && !rest.contains(u' ') && !rest.contains(u'@') &&
                            !rest.contains("://"_L1) && !rest.isEmpty() && rest.front().isLetterOrNumber();
        return isBroken && isRest ? text.toString() + rest.toString() : line(number).toString();
    }

    [[nodiscard]] bool isInside(int number) const { return std::ranges::binary_search(m_lines, number); }

    /// "Task 'a@example.com - Sending' reported error": the account, not the recipient.
    [[nodiscard]] bool isAccount(const QString &address, int number) const
    {
        const qsizetype at = m_document.lineStarts.at(number - 1) + line(number).indexOf(address);
        return m_accounts.contains(at) || m_accounts.contains(at - 1); // a space inside the quotation marks
    }

    /// "To: kim@example.com" beside "Subject: …": a header in the text, which names whom a mail was written to.
    [[nodiscard]] bool isHeader(int number) const
    {
        constexpr PhraseKinds kNames =
            bitOf(PhraseKind::FieldTo) | bitOf(PhraseKind::FieldCc) | bitOf(PhraseKind::FieldFrom);
        constexpr PhraseKinds kOthers = bitOf(PhraseKind::FieldSubject) | bitOf(PhraseKind::FieldSent);
        constexpr int kNear = 4;
        if (!(m_signs.kindsAt(number) & kNames)) {
            return false;
        }
        for (int near = std::max(1, number - kNear); near <= number + kNear; ++near) {
            if (m_signs.kindsAt(near) & kOthers) {
                return true;
            }
        }
        return false;
    }

    /// True below "Message-ID:", "Return-Path:" and the like: the value of a field that was broken.
    [[nodiscard]] bool isOtherField(int number) const
    {
        const QStringView above = line(number - 1).trimmed();
        const QStringView name = fieldName(above);
        return above.size() == name.size() + 1 && isMailField(name) && name.compare("To"_L1, Qt::CaseInsensitive) != 0;
    }

    void addAnchor(const QString &address, int number)
    {
        if (m_recipients.isEmpty() && (isToldSender(line(number), address) || isOtherField(number))) {
            return;
        }
        if (!m_takesHeader && m_recipients.isEmpty() && isHeader(number)) {
            return;
        }
        const bool isWanted = m_recipients.isEmpty() ? !isDaemon(address) && !isAccount(address, number)
                                                     : m_recipients.contains(address.toLower());
        if (isWanted && !findAddress(address).isEmpty()) {
            m_anchors.append({address, number});
        }
    }

    /// True if the reply that the line above begins goes on here: "host mx.example.net said: 553 5.1.8", "550-".
    [[nodiscard]] bool carriesOnReply(int number) const
    {
        static const QRegularExpression open(
            uR"((?:\bsaid:|[ :]['"]?[245]\d\d(?:[ -][245]\.\d{1,3}\.\d{1,3})?-?)\s*$)"_s);
        constexpr qsizetype kNearby = 40; // letters
        const QStringView above = number > 1 ? line(number - 1) : QStringView();
        return line(number).startsWith(u' ') && above.contains(u'@') &&
               open.matchView(above.last(std::min(above.size(), kNearby))).hasMatch();
    }

    void addMatch(const QRegularExpression &pattern, int number)
    {
        if (!line(number).contains(u'@') || carriesOnReply(number)) {
            return;
        }
        if (const auto match = pattern.match(wholeLine(number)); match.hasMatch()) {
            addAnchor(match.captured("address"), number);
        }
    }

    /// "Delivery has failed to these recipients or groups:" and the like: the addresses stand behind it.
    void findLabelled()
    {
        for (const PhraseHit &hit : m_signs.hits()) {
            const int labelled = hit.phrase->kind == PhraseKind::Recipient ? lineAt(hit.end - 1) : 0;
            if (!isInside(labelled)) {
                continue;
            }
            const QStringView rest = QStringView(m_document.text).mid(hit.end, endOf(labelled) - hit.end);
            const QString address = findAddress(rest);
            if (!address.isEmpty()) {
                addAnchor(address, labelled);
            } else {
                addListed(labelled + 1);
            }
        }
    }

    [[nodiscard]] bool isAlone(int number) const
    {
        return line(number).trimmed().size() <= findAddress(line(number)).size() + 3; // "<", ">" and ":" around it
    }

    /// True if a reply stands close below: "send mail to the address" is followed by an address and no reply.
    [[nodiscard]] bool isAnswered(int number) const
    {
        constexpr int kNear = 4;
        for (int below = number + 1; below <= number + kNear && isInside(below); ++below) {
            if (!findCodes(line(below)).isEmpty() || m_signs.has(below, PhraseKind::About)) {
                return true;
            }
        }
        return false;
    }

    /// More recipients, each in front of what was said about it.
    void addBehind(int first)
    {
        for (const int number : m_lines) {
            const bool isBehind = number > first && (!isAlone(number) || isAnswered(number));
            const bool isReplied =
                number < first && line(number).contains(u"said: "_s) && !findCodes(line(number)).isEmpty();
            if (isBehind || isReplied) {
                addMatch(leadingAddress(), number);
            }
        }
    }

    /// The addresses of the filled lines from \a number on.
    void addListed(int number)
    {
        constexpr int kMaxBlank = 3;
        int blank = 0;
        for (; isInside(number) && blank <= kMaxBlank; ++number) {
            const QString address = findAddress(wholeLine(number));
            blank += line(number).trimmed().isEmpty() ? 1 : 0;
            if (!address.isEmpty()) {
                addAnchor(address, number);
            } else if (!line(number).trimmed().isEmpty()) {
                return;
            }
        }
    }

    [[nodiscard]] int lineAt(qsizetype offset) const
    {
        const auto behind = std::ranges::upper_bound(m_document.lineStarts, offset);
        return int(behind - m_document.lineStarts.begin());
    }

    [[nodiscard]] qsizetype endOf(int number) const
    {
        return m_document.lineStarts.at(number - 1) + line(number).size();
    }

    /// Addresses in the middle of sentences.
    void findNamed()
    {
        for (const bool isStrict : {true, false}) {
            for (const int number : m_lines) {
                const bool isAbout = !isStrict || m_signs.has(number, PhraseKind::About);
                for (const QString &address : isAbout ? findAddresses(line(number)) : QStringList()) {
                    addAnchor(address, number);
                }
            }
            if (!m_anchors.isEmpty()) {
                break;
            }
        }
    }

    /// Addresses in the middle of sentences: the first is the recipient, others are senders and helpdesks. Whoever the
    /// report was sent to is no recipient if others are named; and one to whom the returned message went is the one.
    void keepNamedOnce()
    {
        if (!m_recipients.isEmpty() || m_anchors.isEmpty()) {
            return;
        }
        constexpr qsizetype kMaxReaders = 20;
        constexpr qsizetype kMaxLooked = 20; ///< anchors that are looked for in the returned message
        const FieldBlock *header = reportHeader(m_document);
        const QStringList readers = (header ? findAddresses(header->value(u"To")) : QStringList()).mid(0, kMaxReaders);
        const auto isReader = [&readers](const Anchor &anchor) {
            return std::ranges::any_of(readers, [&](const QString &r) { return isSameAddress(r, anchor.recipient); });
        };
        if (!std::ranges::all_of(m_anchors, isReader)) {
            m_anchors.removeIf(isReader);
        }
        const auto looked = m_anchors.first(std::min(m_anchors.size(), kMaxLooked));
        const auto returned = std::ranges::find_if(looked, [this](const Anchor &a) { return isReturned(a); });
        const QString first = (returned == looked.end() ? m_anchors.first() : *returned).recipient;
        m_anchors.removeIf([&first](const Anchor &a) { return !isSameAddress(a.recipient, first); });
    }

    /// True if the returned message was written or sent to somebody: "To:", "for <a@example.com>;".
    [[nodiscard]] bool isReturned(const Anchor &anchor) const
    {
        constexpr qsizetype kLongest = 20'000; // letters
        const Section *section = m_document.firstOf(SectionKind::Returned);
        const QStringView text = section ? m_document.textOf(section->lines) : QStringView();
        const QString address = QRegularExpression::escape(anchor.recipient);
        const QRegularExpression to(uR"(^(?:> ?)?To:.{0,200}%1|\bfor <?%1)"_s.arg(address),
                                    QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
        return to.matchView(text.first(std::min(text.size(), kLongest))).hasMatch();
    }

    const Document &m_document;
    const LineSigns &m_signs;
    const QList<int> &m_lines;
    QSet<QString> m_recipients; ///< lower case
    QSet<qsizetype> m_accounts; ///< where addresses stand that are senders
    QList<Anchor> m_anchors;
    bool m_takesHeader = false; ///< nothing else names a recipient
};

} // namespace

QList<Anchor> findAnchors(const Document &document, const LineSigns &signs, const QList<int> &lines,
                          const QStringList &recipients)
{
    return AnchorSearch(document, signs, lines, recipients).find();
}

QString parentAt(const Document &document, int line)
{
    static const QRegularExpression regex(
        uR"(\((?:ultimately )?(?:expanded|generated|forwarded) from:?\s*<?(?<address>%1)>?\))"_s.arg(kAddress),
        QRegularExpression::CaseInsensitiveOption);
    for (int near = std::max(line, 1); near <= std::min(line + 1, document.lineCount()); ++near) {
        if (const QStringView text = document.line(near); text.contains(" from"_L1)) {
            if (const auto match = regex.matchView(text); match.hasMatch()) {
                return findAddress(match.capturedView("address"));
            }
        }
    }
    return {};
}

bool isRepliedAddress(QStringView line)
{
    return repliedAddress().matchView(line).hasMatch();
}

} // namespace BounceLens
