// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/replysource.h"

#include "source/tomlfile.h"

#include <QFileInfo>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct ReplySection
{
    const char *name;
    QStringList keys;
};

/// Everything that a language has to say.
const QList<ReplySection> &replySections()
{
    static const QList<ReplySection> sections{
        {"reply",
         {u"failed"_s, u"delayed"_s, u"delivered"_s, u"delivered-after-all"_s, u"complaint"_s, u"receipt"_s,
          u"auto-reply"_s, u"challenge"_s, u"fake-bounce"_s, u"made-up-report"_s, u"backscatter"_s, u"not-a-bounce"_s,
          u"incoming"_s, u"nothing-found"_s, u"unreadable"_s, u"several"_s, u"group"_s}},
        {"note", {u"failure"_s, u"several"_s, u"group"_s, u"other"_s}},
        {"admin", {u"failure"_s}},
        {"postmaster", {u"failure"_s}},
        {"desk", {u"greeting"_s, u"signature"_s, u"steps"_s}},
        {"message", {u"date-format"_s, u"moment-format"_s, u"plain"_s, u"subject"_s, u"date"_s, u"both"_s}},
        {"recipient", {u"unnamed"_s, u"hidden"_s}},
        {"who",
         {u"we"_s, u"sender"_s, u"sender-admin"_s, u"recipient"_s, u"recipient-admin"_s, u"wait"_s, u"nobody"_s,
          u"security"_s}},
        {"hint",
         {u"by-code"_s, u"reason"_s, u"meant"_s, u"retry-until"_s, u"check-supports"_s, u"check-contradicts"_s}},
        {"actor",
         {u"sender"_s, u"sender-admin"_s, u"recipient"_s, u"recipient-admin"_s, u"wait"_s, u"nobody"_s, u"security"_s}},
        {"steps", {u"sender"_s, u"sender-admin"_s, u"recipient-admin"_s}},
        {"permanence", {u"permanent"_s, u"temporary"_s, u"none"_s}},
        {"confidence", {u"certain"_s, u"likely"_s, u"code-only"_s, u"chosen"_s}},
        {"outcome", {u"failed"_s, u"delayed"_s, u"delivered"_s, u"relayed"_s, u"expanded"_s}},
        {"remark",
         {u"conflict"_s, u"forwarded"_s, u"picture"_s, u"confirmed"_s, u"chosen"_s, u"fake"_s, u"backscatter"_s}},
        {"label",
         {u"recipient"_s, u"recipient-name"_s, u"written-to"_s, u"meant"_s, u"refused-by"_s, u"reported-by"_s,
          u"command"_s, u"our-ip"_s, u"envelope-sender"_s, u"sent-for"_s, u"from"_s, u"subject"_s, u"date"_s, u"time"_s,
          u"queue-id"_s, u"message-id"_s, u"attempt"_s}},
        {"timeline",
         {u"heading"_s, u"written"_s, u"hop"_s, u"accepted"_s, u"attempt"_s, u"told"_s, u"gives-up"_s, u"delay"_s,
          u"behind"_s, u"no-zone"_s, u"left-out"_s, u"reversed"_s}},
    };
    return sections;
}

const QStringList &replyPlaceholders()
{
    static const QStringList known{
        u"greeting"_s,       u"signature"_s, u"desk"_s,    u"message"_s,     u"recipient"_s, u"recipients"_s,
        u"title"_s,          u"meaning"_s,   u"steps"_s,   u"who"_s,         u"by-code"_s,   u"meant"_s,
        u"retry-until"_s,    u"groups"_s,    u"domain"_s,  u"subject"_s,     u"date"_s,      u"code"_s,
        u"until"_s,          u"sender"_s,    u"facts"_s,   u"status-line"_s, u"actor"_s,     u"permanence"_s,
        u"confidence"_s,     u"card"_s,      u"remarks"_s, u"admin-steps"_s, u"all-steps"_s, u"attempts"_s,
        u"checks"_s,         u"evidence"_s,  u"kind"_s,    u"ip"_s,          u"time"_s,      u"queue-id"_s,
        u"message-id"_s,     u"host"_s,      u"because"_s, u"outcome"_s,     u"original"_s,  u"count"_s,
        u"address"_s,        u"timeline"_s,  u"from"_s,    u"reply"_s,       u"duration"_s,  u"checked"_s,
        u"their-queue-id"_s, u"reason"_s};
    return known;
}

const ReplySection *replySection(const QString &name)
{
    for (const ReplySection &section : replySections()) {
        if (name == QLatin1StringView(section.name)) {
            return &section;
        }
    }
    return nullptr;
}

class ReplyReader
{
public:
    explicit ReplyReader(const QString &path)
        : m_file(path, m_faults)
    {
    }

    void readInto(ReplySources &sources)
    {
        const toml::table *root = m_file.root();
        if (root) {
            m_language = m_file.requiredText(*root, "language");
            readSections(*root);
        }
        sources.faults += m_faults;
        if (m_faults.isEmpty()) {
            sources.languages[m_language].insert(m_texts);
        }
    }

private:
    void readSections(const toml::table &root)
    {
        for (const auto &[key, node] : root) {
            const auto name = QString::fromStdString(std::string(key.str()));
            const ReplySection *section = replySection(name);
            const toml::table *table = node.as_table();
            if (section && table) {
                readSection(*section, *table);
            } else if (name != "language"_L1) {
                m_file.fault(TomlFile::lineOf(node), u"'%1' is not known here"_s.arg(name));
            }
        }
    }

    void readSection(const ReplySection &section, const toml::table &table)
    {
        m_file.checkKeys(table, section.keys);
        for (const QString &key : section.keys) {
            const QByteArray name = key.toUtf8();
            if (const toml::node *node = table.get(name.constData())) {
                const QString text = m_file.texts(table, name.constData()).join(u'\n');
                check(TomlFile::lineOf(*node), text);
                m_texts.insert(QLatin1StringView(section.name) + u'.' + key, text);
            }
        }
    }

    void check(int line, const QString &text)
    {
        static const QRegularExpression brace(uR"(\{(?<name>[^{}\n]*)(?<end>\}?))"_s);
        if (text.size() > kMaxReplyText) {
            m_file.fault(line, u"is longer than %1 characters"_s.arg(kMaxReplyText));
        }
        for (const auto &match : brace.globalMatch(text)) {
            if (match.captured("end").isEmpty()) {
                m_file.fault(line, u"a placeholder is not closed"_s);
            } else if (!replyPlaceholders().contains(match.captured("name"))) {
                m_file.fault(line, u"the placeholder '{%1}' is not known"_s.arg(match.captured("name")));
            }
        }
    }

    QList<Fault> m_faults;
    TomlFile m_file;
    QString m_language;
    ReplyTexts m_texts;
};

void checkReplyTexts(const QString &language, const ReplyTexts &texts, QList<Fault> &faults)
{
    for (const ReplySection &section : replySections()) {
        for (const QString &key : section.keys) {
            const QString name = QLatin1StringView(section.name) + u'.' + key;
            if (!texts.contains(name)) {
                faults.append({.file = language, .line = 0, .message = u"'%1' is missing"_s.arg(name)});
            }
        }
    }
}

} // namespace

ReplySources readReplySources(const QStringList &files, LintLevel level)
{
    ReplySources sources;
    for (const QString &file : files) {
        ReplyReader(file).readInto(sources);
    }
    if (level == LintLevel::Shipped) {
        for (const auto &[language, texts] : sources.languages.asKeyValueRange()) {
            checkReplyTexts(language, texts, sources.faults);
        }
    }
    return sources;
}

} // namespace BounceLens
