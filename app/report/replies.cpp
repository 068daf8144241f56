// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replies.h"

#include "report/cardtext.h"
#include "report/facts.h"
#include "report/text.h"
#include "report/words.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct Replies
{
    Q_DECLARE_TR_FUNCTIONS(Replies)
};

/// Steps that the customer can follow: the sender's own.
QStringList stepsForCustomer(const CardText &text)
{
    for (const Steps &steps : text.steps) {
        if (steps.audience == Actor::Sender) {
            return steps.steps;
        }
    }
    return {};
}

QString numbered(const QStringList &steps)
{
    QString list;
    for (qsizetype at = 0; at < steps.size(); ++at) {
        list += u"%1. %2\n"_s.arg(at + 1).arg(steps.at(at));
    }
    return list;
}

/// Takes out IP addresses and host names; the recipient's own address stays.
QString redacted(const QString &text)
{
    static const QRegularExpression ip(
        uR"((?<![\w.])(?:\d{1,3}\.){3}\d{1,3}(?![\w.]*\d)|(?<![\w:])(?:[0-9A-Fa-f]{1,4}:){2,7}[0-9A-Fa-f:]{0,4})"_s);
    return QString(text).replace(ip, Replies::tr("[address]"));
}

} // namespace

QString customerReply(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const Match &match = explanation.matches.at(index);
    Match plain = match;
    plain.captures.remove(u"ip"_s);
    plain.captures.remove(u"host"_s);
    Failure hidden = failure;
    hidden.sourceAddress.clear();
    hidden.remoteHost.clear();
    const CardText text = cardText(plain, hidden);
    const QString opening =
        match.permanence == Permanence::None ? Replies::tr("your message to %1 was delivered or passed on.")
        : failure.action == Action::Delayed  ? Replies::tr("your message to %1 has not been delivered yet.")
                                             : Replies::tr("your message to %1 could not be delivered.");
    const QString recipient = failure.recipient.isEmpty() ? Replies::tr("the recipient") : failure.recipient;
    QString reply = Replies::tr("Hello,") + u"\n\n"_s + opening.arg(printableLine(recipient)) + u"\n\n"_s + text.title +
                    u".\n"_s + text.meaning + u'\n';
    const QStringList steps = stepsForCustomer(text);
    if (!steps.isEmpty()) {
        reply += u'\n' + Replies::tr("What you can do:") + u'\n' + numbered(steps);
    }
    if (match.acting.acts != Actor::Sender && match.permanence != Permanence::None) {
        reply += u'\n' + Replies::tr("Who can solve it: %1").arg(actorName(match.acting.acts)) + u'\n';
    }
    return printable(redacted(reply));
}

QString ticketNote(const Explanation &explanation, int index)
{
    const Failure &failure = explanation.analysis.failures.at(index);
    const Match &match = explanation.matches.at(index);
    const CardText text = cardText(match, failure);
    QString note =
        u"%1 (%2, %3)\n"_s.arg(text.title, permanenceName(match.permanence), confidenceName(match.confidence));
    note += Replies::tr("Who acts: %1").arg(actorName(match.acting.acts)) + u'\n';
    note += Replies::tr("Status line: %1").arg(printable(failure.status.verbatim).replace(u'\n', "\n  "_L1)) + u'\n';
    for (const Fact &fact : facts(explanation, index)) {
        note += u"%1: %2\n"_s.arg(fact.label, printableLine(fact.value));
    }
    for (const Steps &steps : text.steps) {
        note += u'\n' + audienceName(steps.audience) + u":\n"_s + numbered(steps.steps);
    }
    note += u'\n' + Replies::tr("Card: %1").arg(match.card->id) + u'\n';
    return printable(note);
}

} // namespace BounceLens
