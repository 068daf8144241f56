// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/cardtext.h"

#include <QCoreApplication>
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
QString wordsFor(const QString &placeholder)
{
    if (placeholder == "domain"_L1) {
        return Filling::tr("the sender's domain");
    }
    if (placeholder == "ip"_L1) {
        return Filling::tr("the sending address");
    }
    if (placeholder == "address"_L1) {
        return Filling::tr("the address");
    }
    if (placeholder == "host"_L1) {
        return Filling::tr("the server");
    }
    return Filling::tr("the value named in the reply");
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
    offer(u"domain"_s, sender.section(u'@', 1));
    offer(u"ip"_s, failure.sourceAddress);
    offer(u"address"_s, failure.recipient);
    offer(u"host"_s, failure.remoteHost);
    return values;
}

QString filled(const QString &text, const QMap<QString, QString> &values)
{
    static const QRegularExpression placeholder(uR"(\{(?<name>[a-z]+)\})"_s);
    QString result;
    qsizetype from = 0;
    for (const auto &match : placeholder.globalMatch(text)) {
        result += QStringView(text).sliced(from, match.capturedStart() - from);
        const QString name = match.captured("name");
        result += values.contains(name) ? values.value(name) : wordsFor(name);
        from = match.capturedEnd();
    }
    result += QStringView(text).sliced(from);
    return result;
}

CardText textWith(const Card &card, const QMap<QString, QString> &values)
{
    const auto fill = [&](const QString &text) { return filled(translated(card, text), values); };
    CardText text{.title = fill(card.title),
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
    std::ranges::stable_partition(text.steps, [&card](const Steps &steps) { return steps.audience == card.acts; });
    return text;
}

} // namespace

CardText cardText(const Match &match, const Failure &failure)
{
    return textWith(*match.card, valuesOf(match, failure));
}

CardText cardText(const Card &card)
{
    return textWith(card, {});
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
