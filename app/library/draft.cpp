// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/draft.h"

#include "card/matching.h"
#include "card/wording.h"
#include "source/cardsource.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// A TOML basic string.
QString quoted(const QString &text)
{
    QString out;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\') {
            out += u'\\';
        }
        if (c == u'\n') {
            out += "\\n"_L1;
        } else if (c == u'\t') {
            out += "\\t"_L1;
        } else if (c.category() == QChar::Other_Control) {
            out += u"\\u%1"_s.arg(ushort(c.unicode()), 4, 16, QChar(u'0'));
        } else {
            out += c;
        }
    }
    return u'"' + out + u'"';
}

QString list(const QStringList &texts)
{
    QString out = u"[\n"_s;
    for (const QString &text : texts) {
        out += u"    "_s + quoted(text) + u",\n"_s;
    }
    return out + u']';
}

void add(QString &toml, QLatin1StringView key, const QString &value)
{
    if (!value.isEmpty()) {
        toml += key + " = "_L1 + quoted(value) + u'\n';
    }
}

void add(QString &toml, QLatin1StringView key, const QStringList &values)
{
    if (!values.isEmpty()) {
        toml += key + " = "_L1 + list(values) + u'\n';
    }
}

QString nameFrom(const QString &title)
{
    static const QRegularExpression others(u"[^a-z0-9]+"_s);
    constexpr qsizetype kLongestName = 48; // characters; a file name that people can read
    QString name = title.normalized(QString::NormalizationForm_KD).toLower();
    name.replace(others, u"-"_s);
    name = name.first(std::min(name.size(), kLongestName));
    while (name.startsWith(u'-')) {
        name.remove(0, 1);
    }
    while (name.endsWith(u'-')) {
        name.chop(1);
    }
    return name.isEmpty() ? u"card"_s : name;
}

/// Without the addresses of people and hosts; RFC 2606, RFC 5737.
QString anonymous(QString reply)
{
    static const QRegularExpression address(uR"([^\s<>@"'(),;:\[\]{}]+@[\p{L}\p{N}_.-]*[\p{L}\p{N}])"_s);
    static const QRegularExpression ip(uR"((?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w]|\.\d))"_s);
    return reply.replace(address, u"user@example.com"_s).replace(ip, u"192.0.2.1"_s);
}

Rule ruleOf(const CardDraft &draft)
{
    Rule rule;
    rule.provider = draft.provider;
    rule.text = draft.text;
    return rule;
}

} // namespace

QString generalised(const QString &text)
{
    struct Varying
    {
        QRegularExpression regex;
        QString placeholder;
    };
    static const std::array kVarying{
        Varying{QRegularExpression(uR"((?:https?://|www\.)[^\s<>"]*[^\s<>".,;:)\]'])"_s), u"{url}"_s},
        Varying{QRegularExpression(uR"([^\s<>@"'(),;:\[\]{}]+@[\p{L}\p{N}_.-]*[\p{L}\p{N}])"_s), u"{address}"_s},
        Varying{QRegularExpression(
                    uR"((?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}|[0-9A-Fa-f]{0,4}(?::[0-9A-Fa-f]{0,4}){3,7})(?![\w:]))"_s),
                u"{ip}"_s},
        Varying{
            QRegularExpression(
                uR"((?<![\w.{@-])(?:[\p{L}\p{N}_](?:[\p{L}\p{N}_-]*)\.)+(?:[a-z]{2,24}|xn--[a-z0-9-]+)(?![\w-]|\.\w))"_s,
                QRegularExpression::CaseInsensitiveOption),
            u"{domain}"_s},
        Varying{QRegularExpression(uR"((?<![\w{.-])(?=\w*\d)(?=\w*[A-Za-z])[\w-]{6,}(?:\.[\w-]+)*(?![\w}]))"_s),
                u"{id}"_s},
        Varying{QRegularExpression(uR"((?<![\w{.#])\d+(?![\w}]|\.\d))"_s), u"{number}"_s},
    };
    QString out = text.simplified();
    for (const Varying &varying : kVarying) {
        out.replace(varying.regex, varying.placeholder);
    }
    return out;
}

CardDraft draftFrom(const Failure &failure, const Match &match)
{
    const StatusLine &status = failure.status;
    CardDraft draft{.id = {},
                    .title = {},
                    .reason = match.card->reason,
                    .meaning = {},
                    .senderSteps = {},
                    .adminSteps = {},
                    .avoid = {},
                    .provider = {},
                    .reply = status.replyCode ? status.replyCode->toString() : QString(),
                    .status = status.enhancedCode ? status.enhancedCode->toString() : QString(),
                    .text = generalised(status.text),
                    .sample = anonymous(status.verbatim),
                    .host = failure.remoteHost};
    return draft;
}

bool fits(const CardDraft &draft, const Failure &failure, const Catalog &catalog)
{
    QList<Rule> rules{ruleOf(draft)};
    if (!rules.first().hasWords()) {
        return false;
    }
    giveNeedles(rules);
    const RuleSet set(rules, catalog.content().providers, {});
    const Looked looked(failure);
    return !set.fits(looked, set.speakerOf(looked)).isEmpty();
}

QString toToml(const CardDraft &draft)
{
    QString toml;
    add(toml, "id"_L1, draftId(draft));
    add(toml, "title"_L1, draft.title);
    add(toml, "reason"_L1, draft.reason);
    add(toml, "meaning"_L1, draft.meaning);
    add(toml, "steps.sender"_L1, draft.senderSteps);
    add(toml, "steps.sender-admin"_L1, draft.adminSteps);
    add(toml, "avoid"_L1, draft.avoid);
    toml += "\n[[match]]\n"_L1;
    add(toml, "provider"_L1, draft.provider);
    add(toml, "reply"_L1, draft.reply);
    add(toml, "status"_L1, draft.status);
    add(toml, "text"_L1, draft.text);
    if (!draft.sample.isEmpty()) {
        toml += "\n[[sample]]\n"_L1;
        add(toml, "host"_L1, draft.provider.isEmpty() ? QString() : draft.host);
        add(toml, "matches"_L1, draft.sample);
    }
    return toml;
}

namespace {

QStringList stepsFor(const Card &card, Actor audience)
{
    const auto found = std::ranges::find(card.steps, audience, &Steps::audience);
    return found == card.steps.cend() ? QStringList() : found->steps;
}

CardDraft draftOf(const Card &card, const Rule &rule, const Sample &sample)
{
    return {.id = card.id,
            .title = card.title,
            .reason = card.reason,
            .meaning = card.meaning,
            .senderSteps = stepsFor(card, Actor::Sender),
            .adminSteps = stepsFor(card, Actor::SenderAdmin),
            .avoid = card.avoid,
            .provider = rule.provider,
            .reply = rule.replies.value(0),
            .status = rule.statuses.value(0),
            .text = rule.text,
            .sample = sample.matches,
            .host = sample.host};
}

} // namespace

std::optional<CardDraft> readDraft(const QString &path, const Catalog &shipped)
{
    const CardSources sources = readOwnCards({path}, shipped.content());
    if (sources.content.cards.size() != 1 || sources.content.rules.size() != 1) {
        return std::nullopt;
    }
    const CardDraft draft =
        draftOf(sources.content.cards.first(), sources.content.rules.first(), sources.samples.value(0));
    QFile file(path);
    const bool isWhole = draftPath(draft, QFileInfo(path).path()) == path && file.open(QIODevice::ReadOnly) &&
                         file.readAll() == toToml(draft).toUtf8();
    return isWhole ? std::optional(draft) : std::nullopt;
}

QString draftId(const CardDraft &draft)
{
    return draft.id.isEmpty() ? "own/"_L1 + nameFrom(draft.title) : draft.id;
}

QString draftPath(const CardDraft &draft, const QString &folder)
{
    const QString name = draft.id.isEmpty() ? nameFrom(draft.title) : nameFrom(draft.id.section(u'/', -1));
    return QDir(folder).filePath(name + ".toml"_L1);
}

std::expected<QString, QString> saveDraft(const CardDraft &draft, const QString &folder)
{
    const QString path = draftPath(draft, folder);
    QDir().mkpath(folder);
    QSaveFile file(path);
    const QByteArray bytes = toToml(draft).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(file.errorString());
    }
    return path;
}

} // namespace BounceLens
