// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "library/draft.h"

#include "card/matching.h"
#include "card/wording.h"
#include "tools/cardsource.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTemporaryDir>

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
                    .sample = status.verbatim};
    return draft;
}

bool fits(const CardDraft &draft, const Failure &failure, const Catalog &catalog)
{
    QList<Rule> rules{ruleOf(draft)};
    if (!rules.first().hasWords()) {
        return false;
    }
    giveNeedles(rules);
    const RuleSet set(rules, catalog.content().providers);
    const Looked looked(failure);
    const qsizetype provider = set.providerOf(looked);
    return !set.fits(looked, provider < 0 ? QString() : catalog.providers().at(provider).id).isEmpty();
}

QString toToml(const CardDraft &draft)
{
    QString toml;
    add(toml, "id"_L1, draft.id.isEmpty() ? "own/"_L1 + nameFrom(draft.title) : draft.id);
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
        add(toml, "matches"_L1, draft.sample);
    }
    return toml;
}

QList<Fault> faultsOf(const CardDraft &draft, const Catalog &shipped)
{
    const QTemporaryDir folder;
    const auto path = saveDraft(draft, folder.path());
    return path ? readOwnCards({*path}, shipped.content()).faults : QList<Fault>{{folder.path(), 0, path.error()}};
}

std::expected<QString, QString> saveDraft(const CardDraft &draft, const QString &folder)
{
    const QString name = draft.id.isEmpty() ? nameFrom(draft.title) : nameFrom(draft.id.section(u'/', -1));
    const QString path = QDir(folder).filePath(name + ".toml"_L1);
    QDir().mkpath(folder);
    QSaveFile file(path);
    const QByteArray bytes = toToml(draft).toUtf8();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return std::unexpected(file.errorString());
    }
    return path;
}

} // namespace BounceLens
