// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/matching.h"
#include "card/wording.h"
#include "failure/failure.h"
#include "failure/statusline.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>
#include <QTextStream>

#include <algorithm>

using namespace BounceLens;
using namespace Qt::StringLiterals;

namespace {

const QStringList &replies()
{
    static const QStringList list{
        u"550 5.1.1 <a@example.net>: Recipient address rejected: User unknown in virtual mailbox table"_s,
        u"550-5.7.26 Unauthenticated email from example.com is not accepted due to domain's DMARC policy."_s,
        u"554 5.7.1 Service unavailable; Client host [192.0.2.1] blocked using zen.spamhaus.org"_s,
        u"452 4.2.2 The recipient's inbox is out of storage space. Please direct the recipient to https://example.net"_s,
        u"421 4.7.0 [TSS04] Messages from 192.0.2.1 temporarily deferred due to unexpected volume or user complaints"_s,
        u"550 5.7.1 Words that no card knows, and that no server has ever said"_s,
    };
    return list;
}

template <typename Work>
double microseconds(Work work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e3;
}

double median(QList<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// Changes the first small letter outside of braces from \a at on.
void mutate(QString &words, qsizetype at, int copy)
{
    bool isPlaceholder = words.lastIndexOf(u'{', at) > words.lastIndexOf(u'}', at);
    for (; at < words.size(); ++at) {
        isPlaceholder = words.at(at) == u'{' || (isPlaceholder && words.at(at) != u'}');
        if (!isPlaceholder && words.at(at) >= u'a' && words.at(at) <= u'z') {
            words[at] = QChar(u'a' + (words.at(at).unicode() - u'a' + copy) % 26);
            return;
        }
    }
}

/// Every pattern nine times more, each time with two letters of its words changed.
QList<Rule> tenfold(const QList<Rule> &rules)
{
    QList<Rule> more = rules;
    for (int copy = 1; copy < 10; ++copy) {
        for (Rule rule : rules) {
            if (rule.text.isEmpty()) {
                continue;
            }
            QString &words = rule.text;
            for (const qsizetype at : {qsizetype(0), words.size() / 3, words.size() / 2}) {
                mutate(words, at, copy);
            }
            rule.needle.clear();
            rule.literalLength = 0;
            more.append(rule);
        }
    }
    for (Rule &rule : more) {
        rule.needle.clear();
        rule.literalLength = 0;
    }
    giveNeedles(more);
    return more;
}

QList<QRegularExpression> loopOf(const QList<Rule> &rules)
{
    QList<QRegularExpression> loop;
    for (const Rule &rule : rules) {
        if (rule.hasWords() && rule.words.isEmpty()) {
            const Wording wording = rule.text.isEmpty() ? wordingFromRegex(rule.regex) : wordingFromText(rule.text);
            loop.append(QRegularExpression(wording.regex, QRegularExpression::CaseInsensitiveOption));
        }
    }
    return loop;
}

} // namespace

/// Prints how long loading, matching and explaining take.
int main()
{
    QTextStream out(stdout);
    QFile blob(u":/cards/cards.cbor"_s);
    const auto catalog = Catalog::builtIn();
    const QByteArray bytes = blob.open(QIODevice::ReadOnly) ? blob.readAll() : QByteArray();
    QList<double> loads;
    for (int round = 0; round < 21; ++round) {
        loads.append(microseconds([&] { (void)Catalog::fromCbor(bytes); }));
    }
    out << "make a catalogue of " << catalog->size() << " cards: " << median(loads) / 1e3 << " ms\n";

    const CatalogContent content = catalog->content();
    const RuleSet rules(content.rules, content.providers, content.words);
    const RuleSet tenTimes(tenfold(content.rules), content.providers, content.words);
    const QList<QRegularExpression> loop = loopOf(content.rules);
    QList<Failure> failures;
    for (const QString &reply : replies()) {
        failures.append(failureFromReply(reply));
    }
    QList<double> whole;
    QList<double> alone;
    QList<double> many;
    QList<double> looped;
    for (int round = 0; round < 400; ++round) {
        for (const Failure &failure : std::as_const(failures)) {
            whole.append(microseconds([&] { (void)catalog->match(failure); }));
            alone.append(microseconds([&] { (void)rules.fits(Looked(failure), {}); }));
            many.append(microseconds([&] { (void)tenTimes.fits(Looked(failure), {}); }));
            if (round % 100 == 0) {
                const QString text = plainSpelling(failure.status.text);
                looped.append(microseconds([&] {
                    (void)std::ranges::count_if(loop, [&](const auto &regex) { return regex.match(text).hasMatch(); });
                }));
            }
        }
    }
    out << "match a reply, " << content.rules.size() << " rules: " << median(whole) << " us (rules alone "
        << median(alone) << " us)\n"
        << "rules alone, " << tenTimes.all().size() << " rules: " << median(many) << " us\n"
        << "a loop over " << loop.size() << " expressions: " << median(looped) << " us\n";
    return 0;
}
