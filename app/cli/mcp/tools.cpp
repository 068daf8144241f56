// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/mcp/tools.h"

#include "check/plan.h"
#include "explain/explain.h"
#include "report/cardindex.h"
#include "report/json.h"
#include "report/redaction/redactor.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

using Result = std::expected<QJsonObject, QString>;

constexpr qsizetype kMostCards = 20; // of a search

/// The names and texts are part of the protocol's contract and are read by a program: they are in English.
struct Tool
{
    QLatin1StringView name;
    QLatin1StringView parameter;
    QLatin1StringView parameterText;
    QLatin1StringView text;
};

constexpr std::array kTools{
    Tool{"explain"_L1, "text"_L1, "the whole mail with its header, or a transcript, log lines, a reply"_L1,
         "Explains why a mail came back: each failed recipient with its reply, the cause, who must act and the card "
         "that "
         "fits."_L1},
    Tool{"classify"_L1, "reply"_L1, "one SMTP reply or diagnostic"_L1, "Explains one SMTP reply."_L1},
    Tool{"card"_L1, "id"_L1, "the id of a card"_L1,
         "The whole card: meaning, steps for each side, what not to do, sources."_L1},
    Tool{"search"_L1, "query"_L1, "words, or a reply code or status code"_L1, "Cards that fit words or a code."_L1},
    Tool{"plan_checks"_L1, "text"_L1, "the whole mail with its header"_L1,
         "Which questions to the DNS would tell more about a bounce. Asks nothing: only a person can start checks, in "
         "the "
         "window or with bouncelens check."_L1},
    Tool{"redact"_L1, "text"_L1, "a bounce or a text about it"_L1,
         "The text with people, machines and ids replaced by pseudonyms; secrets are masked."_L1}};

const Tool *toolOf(const QString &name)
{
    const auto tool = std::ranges::find(kTools, name, &Tool::name);
    return tool == kTools.end() ? nullptr : &*tool;
}

/// The members of an object that are not named, below the one key for the words of strangers.
QJsonObject parted(const QJsonObject &object, const QStringList &ours)
{
    QJsonObject result;
    QJsonObject quoted;
    for (auto member = object.begin(); member != object.end(); ++member) {
        (ours.contains(member.key()) ? result : quoted).insert(member.key(), member.value());
    }
    result.insert(u"quotedUntrusted"_s, quoted);
    return result;
}

QJsonArray partedAll(const QJsonValue &objects, const QStringList &ours)
{
    QJsonArray result;
    const QJsonArray array = objects.toArray();
    for (const auto &object : array) {
        result.append(parted(object.toObject(), ours));
    }
    return result;
}

QJsonObject forAssistant(const Explanation &explanation)
{
    QJsonObject object = toJson(explanation);
    object.remove("source"_L1);
    QJsonObject result =
        parted(object, {u"index"_s, u"kind"_s, u"kindConfidence"_s, u"kindAlternative"_s, u"warnings"_s});
    QJsonArray failures =
        partedAll(object["failures"_L1],
                  {u"action"_s, u"replyCode"_s, u"enhancedCode"_s, u"provider"_s, u"reason"_s, u"permanence"_s,
                   u"acts"_s, u"direction"_s, u"line"_s, u"endLine"_s, u"card"_s, u"alternatives"_s});
    result.insert(u"failures"_s, failures);
    result.insert(u"ignored"_s, partedAll(object["ignored"_L1], {u"line"_s, u"why"_s}));
    result.insert(u"notes"_s, partedAll(object["notes"_L1], {u"id"_s, u"line"_s, u"amount"_s}));
    QJsonObject quoted = result["quotedUntrusted"_L1].toObject();
    for (const QLatin1StringView member : {"failures"_L1, "ignored"_L1, "notes"_L1}) {
        quoted.remove(member);
    }
    result.insert(u"quotedUntrusted"_s, quoted);
    return result;
}

QString askableId(WhyNotAskable why)
{
    static constexpr std::array kIds{
        "yes"_L1,          "no-sender-domain"_L1, "no-source-address"_L1, "no-recipient-domain"_L1,
        "no-signature"_L1, "unconfirmed"_L1,      "private-address"_L1,   "private-name"_L1};
    return kIds.at(size_t(why));
}

QJsonObject planned(const PlannedCheck &check)
{
    QJsonArray questions;
    for (const Question &question : check.questions) {
        questions.append(QJsonObject{{u"type"_s, question.type}, {u"name"_s, question.name}});
    }
    return {{u"check"_s, checkId(check.check)},
            {u"canBeAsked"_s, askableId(check.askable)},
            {u"quotedUntrusted"_s, QJsonObject{{u"about"_s, check.subject}, {u"questions"_s, questions}}}};
}

QJsonObject plansOf(const Explanation &explanation)
{
    QJsonArray failures;
    for (int at = 0; at < explanation.matches.size(); ++at) {
        QJsonArray checks;
        const QList<PlannedCheck> plans = planChecks(explanation, at);
        for (const PlannedCheck &check : plans) {
            checks.append(planned(check));
        }
        failures.append(QJsonObject{{u"card"_s, explanation.matches.at(at).card->id}, {u"checks"_s, checks}});
    }
    return {{u"kind"_s, idOf(explanation.analysis.kind)}, {u"failures"_s, failures}};
}

Result redacted(const Explanation &explanation, const QString &level)
{
    if (level != "customer-safe"_L1 && level != "public"_L1) {
        return std::unexpected(u"The level is customer-safe or public."_s);
    }
    const RedactionLevel wanted = level == "public"_L1 ? RedactionLevel::Public : RedactionLevel::CustomerSafe;
    Redactor redactor(wanted, knownValues(explanation, {}, wanted));
    const MaskedText text = redactor.masked(explanation.document.text);
    return QJsonObject{{u"masked"_s, text.masked.size()}, {u"quotedUntrusted"_s, QJsonObject{{u"text"_s, text.text}}}};
}

} // namespace

struct McpTools::Data
{
    std::shared_ptr<const Catalog> catalog;
    Own own;
    std::optional<CardIndex> index; ///< when it is needed first

    [[nodiscard]] Result cardOf(const QString &id) const
    {
        const Card *card = catalog->find(id);
        return card ? Result(toJson(*card)) : std::unexpected(u"There is no card of this id. Use search."_s);
    }

    [[nodiscard]] QJsonObject found(const QString &query)
    {
        if (!index) {
            index.emplace(catalog);
        }
        QJsonArray cards;
        const QList<int> hits = index->find({.words = query, .group = {}, .reason = {}});
        for (const int at : hits.first(std::min(hits.size(), kMostCards))) {
            const CardEntry &entry = index->entries().at(at);
            cards.append(QJsonObject{{u"id"_s, entry.card->id}, {u"title"_s, entry.title}, {u"of"_s, entry.group}});
        }
        return {{u"found"_s, hits.size()}, {u"cards"_s, cards}};
    }
};

McpTools::McpTools(std::shared_ptr<const Catalog> catalog, Own own)
    : d(std::make_unique<Data>(std::move(catalog), std::move(own)))
{
}

McpTools::~McpTools() = default;

QJsonArray McpTools::list()
{
    QJsonArray tools;
    for (const Tool &tool : kTools) {
        QJsonObject properties{
            {tool.parameter, QJsonObject{{u"type"_s, u"string"_s}, {u"description"_s, tool.parameterText}}}};
        if (tool.name == "redact"_L1) {
            properties.insert(u"level"_s, QJsonObject{{u"type"_s, u"string"_s},
                                                      {u"enum"_s, QJsonArray{u"customer-safe"_s, u"public"_s}}});
        }
        tools.append(
            QJsonObject{{u"name"_s, tool.name},
                        {u"description"_s, tool.text},
                        {u"inputSchema"_s, QJsonObject{{u"type"_s, u"object"_s},
                                                       {u"properties"_s, properties},
                                                       {u"required"_s, QJsonArray{tool.parameter}}}},
                        {u"annotations"_s, QJsonObject{{u"readOnlyHint"_s, true}, {u"openWorldHint"_s, false}}}});
    }
    return tools;
}

bool McpTools::has(const QString &tool)
{
    return toolOf(tool) != nullptr;
}

Result McpTools::call(const QString &name, const QJsonObject &arguments, const std::stop_token &stop)
{
    const Tool &tool = *toolOf(name);
    const QJsonValue value = arguments[tool.parameter];
    if (!value.isString()) {
        return std::unexpected(u"%1 needs the text \"%2\"."_s.arg(tool.name, tool.parameter));
    }
    const QString text = value.toString();
    if (tool.name == "card"_L1) {
        return d->cardOf(text);
    }
    if (tool.name == "search"_L1) {
        return d->found(text);
    }
    const Explanation explanation = tool.name == "classify"_L1
                                        ? explainReply(text, d->catalog)
                                        : BounceLens::explain(text.toUtf8(), d->catalog, {}, d->own, stop);
    if (tool.name == "plan_checks"_L1) {
        return plansOf(explanation);
    }
    if (tool.name == "redact"_L1) {
        return redacted(explanation, arguments["level"_L1].toString(u"customer-safe"_s));
    }
    return forAssistant(explanation);
}

} // namespace BounceLens
