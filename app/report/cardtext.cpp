// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardtext.h"

#include "names/mailaddress.h"
#include "report/printable.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Filling
{
    Q_DECLARE_TR_FUNCTIONS(Filling)
};

QString translated(const Card &card, const QString &text)
{
    return text.isEmpty() ? QString()
                          : QCoreApplication::translate(card.id.toUtf8().constData(), text.toUtf8().constData());
}

/// Words that still make a sentence where a value is not known.
const char *wordsFor(const QString &placeholder)
{
    static const QHash<QString, const char *> words{
        {u"domain"_s, QT_TRANSLATE_NOOP("Filling", "the sender's domain")},
        {u"ip"_s, QT_TRANSLATE_NOOP("Filling", "the sending address")},
        {u"address"_s, QT_TRANSLATE_NOOP("Filling", "the address")},
        {u"host"_s, QT_TRANSLATE_NOOP("Filling", "the server")},
    };
    return words.value(placeholder, QT_TRANSLATE_NOOP("Filling", "the value named in the reply"));
}

/// A card that is not translated stays English as a whole.
enum class Language { Users, English };

QString wordsFor(const QString &placeholder, Language language, bool isStart)
{
    const char *english = wordsFor(placeholder);
    QString words = language == Language::Users ? Filling::tr(english) : QString::fromUtf8(english);
    if (isStart) {
        words[0] = words[0].toUpper();
    }
    return words;
}

QMap<QString, QString> valuesOf(const Match &match, const Failure &failure)
{
    QMap<QString, QString> values = match.captures;
    const auto offer = [&values](const QString &name, const QString &value) {
        if (!values.contains(name) && !value.isEmpty()) {
            values.insert(name, value);
        }
    };
    const QString sender = failure.headerFrom.isEmpty() ? failure.envelopeSender : failure.headerFrom;
    const auto address = MailAddress::fromText(sender);
    const auto domain = address ? address->domain() : std::nullopt;
    offer(u"domain"_s, domain ? domain->shown() : QString());
    offer(u"ip"_s, failure.sourceAddress);
    offer(u"address"_s, failure.recipient);
    offer(u"host"_s, failure.remoteHost);
    return values;
}

QString filled(const QString &text, const QMap<QString, QString> &values, Language language)
{
    static const QRegularExpression placeholder(uR"(\{(?<name>[a-z]+)\})"_s);
    QString result;
    qsizetype from = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        const QString name = match.captured("name");
        const bool isStart = result.isEmpty() || result.endsWith(". "_L1);
        result += values.contains(name) ? printableLine(values.value(name)) : wordsFor(name, language, isStart);
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

CardText textWith(const Card &card, const QMap<QString, QString> &values, Actor acts)
{
    const auto fill = [&](const QString &text) {
        const QString users = translated(card, text);
        return filled(users, values, users == text ? Language::English : Language::Users);
    };
    CardText text{.title = fill(card.title),
                  .acts = acts,
                  .because = fill(card.because),
                  .meaning = fill(card.meaning),
                  .steps = {},
                  .avoid = fill(card.avoid),
                  .unknown = fill(card.unknown)};
    for (const Steps &steps : card.steps) {
        Steps copy{.audience = steps.audience, .steps = {}};
        for (const QString &step : steps.steps) {
            copy.steps.append(fill(step));
        }
        text.steps.append(copy);
    }
    std::ranges::stable_partition(text.steps, [acts](const Steps &steps) { return steps.audience == acts; });
    return text;
}

/// Why another one acts than the card names.
QString becauseOf(Direction direction)
{
    return direction == Direction::Forwarding
               ? Filling::tr("A server of the recipient passed the message on, and only its administrator can change "
                             "where to and how.")
               : Filling::tr("Your own mail provider refused it, and the settings of the account in your mail program "
                             "are yours to change.");
}

} // namespace

CardText cardText(const Match &match, const Failure &failure)
{
    CardText text = textWith(*match.card, valuesOf(match, failure), match.acting.acts);
    if (text.acts != match.card->acts) {
        text.because = becauseOf(match.acting.direction);
    }
    return text;
}

CardText cardText(const Card &card)
{
    return textWith(card, {}, card.acts);
}

QString cardLinkLabel(const Card &card, const Link &link)
{
    return translated(card, link.label);
}

QString cardTitle(const Card &card)
{
    return cardText(card).title;
}

} // namespace BounceLens
