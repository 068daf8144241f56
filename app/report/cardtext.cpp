// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardtext.h"

#include "names/mailaddress.h"
#include "report/language.h"
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

/// Null where the language in use has no such text.
QString translated(const Card &card, const QString &text)
{
    return card.file.isEmpty() ? translationOf(card.id, text) : text;
}

/// Words that still make a sentence where a value is not known.
const char *wordsFor(const QString &placeholder)
{
    static const QHash<QString, const char *> words{
        {u"domain"_s, QT_TRANSLATE_NOOP("Filling", "the sender's domain")},
        {u"ip"_s, QT_TRANSLATE_NOOP("Filling", "the IP address")},
        {u"address"_s, QT_TRANSLATE_NOOP("Filling", "the address")},
        {u"host"_s, QT_TRANSLATE_NOOP("Filling", "the server")},
    };
    return words.value(placeholder, QT_TRANSLATE_NOOP("Filling", "the value named in the reply"));
}

QString wordsFor(const QString &placeholder, bool isStart)
{
    QString words = Filling::tr(wordsFor(placeholder));
    if (isStart) {
        words[0] = words[0].toUpper();
    }
    return words;
}

/// Puts words behind a text. A language has an article follow the word before it.
void append(QString &text, QString words)
{
    //: Only where a word changes the article behind it, else as it is. "de le=du" makes "du serveur" of "de" and "le
    //: serveur". The first word of a pair is the one in front.
    for (const QString &pair : Filling::tr("of the=of the").split(u',')) {
        const QString front = pair.section(u' ', 0, 0);
        const QString article = pair.section(u'=', 0, 0).sliced(front.size() + 1);
        QString both = pair.section(u'=', 1);
        const qsizetype at = text.size() - front.size() - 1;
        const bool isBehind =
            text.endsWith(front + u' ', Qt::CaseInsensitive) && (at == 0 || !text.at(at - 1).isLetter());
        if (isBehind && words.startsWith(article + u' ')) {
            both[0] = text.at(at).isUpper() ? both.at(0).toUpper() : both.at(0);
            text.truncate(at);
            words = both + words.sliced(article.size());
            break;
        }
    }
    text += words;
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

QString withValues(const QString &text, const QMap<QString, QString> &values)
{
    static const QRegularExpression placeholder(uR"(\{(?<name>[a-z]+)\})"_s);
    QString result;
    qsizetype from = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        const QString name = match.captured("name");
        const bool isStart = result.isEmpty() || result.endsWith(". "_L1);
        if (values.contains(name)) {
            result += printableLine(values.value(name));
        } else {
            append(result, wordsFor(name, isStart));
        }
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

/// A sentence is in one language, the words for missing values too.
QString spoken(const Card &card, const QString &text, const QMap<QString, QString> &values, Gaps gaps)
{
    const QString words = translated(card, text);
    if (!words.isNull() || text.isEmpty()) {
        return withValues(words, values);
    }
    const Speaking english(u"en"_s);
    return gaps == Gaps::InEnglish ? withValues(text, values) : QString();
}

CardText textWith(const Card &card, Actor acts, const QMap<QString, QString> &values, Gaps gaps)
{
    const auto fill = [&](const QString &text) { return spoken(card, text, values, gaps); };
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
        if (!copy.steps.contains(QString())) {
            text.steps.append(copy);
        }
    }
    std::ranges::stable_partition(text.steps, [acts](const Steps &steps) { return steps.audience == acts; });
    return text;
}

/// Why another one acts than the card names; empty if it names the same.
const char *becauseOf(ActsBecause because)
{
    switch (because) {
    case ActsBecause::Card:
        break;
    case ActsBecause::StillTried:
        return QT_TRANSLATE_NOOP("Filling", "The sending server tries again by itself. The steps are for the case that "
                                            "this does not help.");
    case ActsBecause::Final:
        return QT_TRANSLATE_NOOP("Filling", "This answer is final: no server tries again by itself.");
    case ActsBecause::Forwarded:
        return QT_TRANSLATE_NOOP("Filling", "A server of the recipient passed the message on, and only its "
                                            "administrator can change where to and how.");
    case ActsBecause::OwnAccount:
        return QT_TRANSLATE_NOOP("Filling", "Your own mail provider refused it, and the settings of the account in "
                                            "your mail program are yours to change.");
    }
    return nullptr;
}

} // namespace

bool isTranslated(const Card &card)
{
    return untranslatedTexts(card).isEmpty();
}

QStringList untranslatedTexts(const Card &card)
{
    QStringList texts = textsOf(card);
    texts.removeIf([&card](const QString &text) { return !translated(card, text).isNull(); });
    return texts;
}

CardText cardText(const Match &match, const Failure &failure, Gaps gaps)
{
    CardText text = textWith(*match.card, match.acting.acts, valuesOf(match, failure), gaps);
    if (const char *because = becauseOf(match.acting.because)) {
        text.because = Filling::tr(because);
    }
    return text;
}

CardText cardText(const Card &card)
{
    return textWith(card, card.acts, {}, Gaps::InEnglish);
}

QString cardLinkLabel(const Card &card, const Link &link)
{
    const QString label = translated(card, link.label);
    return label.isNull() ? link.label : label;
}

QString cardTitle(const Card &card)
{
    return cardText(card).title;
}

} // namespace BounceLens
