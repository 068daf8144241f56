// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/dialectsource.h"

#include "source/tomlfile.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kShortest = 2; ///< characters of a phrase; a single one is no phrase in any script

/// The keys of a table and the kinds they stand for.
using Keys = QList<std::pair<QByteArray, PhraseKind>>;

Keys phraseKeys()
{
    Keys keys;
    for (size_t kind = 0; kind < size_t(PhraseKind::Forward); ++kind) {
        keys.append({QByteArray(kPhraseKindIds[kind].data(), kPhraseKindIds[kind].size()), PhraseKind(kind)});
    }
    return keys;
}

Keys fieldKeys()
{
    return {{"from", PhraseKind::FieldFrom},
            {"sent", PhraseKind::FieldSent},
            {"to", PhraseKind::FieldTo},
            {"cc", PhraseKind::FieldCc},
            {"subject", PhraseKind::FieldSubject}};
}

class DialectReader
{
public:
    DialectReader(const QString &path, const QStringList &reasons, QList<Fault> &faults)
        : m_file(path, faults)
        , m_reasons(reasons)
    {
    }

    SourceDialect read()
    {
        const toml::table *root = m_file.root();
        if (!root) {
            return {};
        }
        m_file.checkKeys(*root, {u"id"_s, u"name"_s, u"phrases"_s, u"meanings"_s, u"fields"_s, u"marks"_s});
        m_dialect.id = m_file.requiredText(*root, "id");
        m_dialect.software = root->contains("fields") ? QString() : m_file.text(*root, "name");
        addTable(*root, "phrases", phraseKeys());
        addTable(*root, "marks", {{"forward", PhraseKind::Forward}, {"prefix", PhraseKind::Prefix}});
        addTable(*root, "fields", fieldKeys());
        addMeanings(*root);
        return m_dialect;
    }

private:
    const toml::table *tableOf(const toml::table &root, const char *name)
    {
        const toml::node *node = root.get(name);
        if (node && !node->is_table()) {
            m_file.fault(TomlFile::lineOf(*node), u"'%1' must be a table"_s.arg(QLatin1StringView(name)));
        }
        return node ? node->as_table() : nullptr;
    }

    void addTable(const toml::table &root, const char *name, const Keys &keys)
    {
        const toml::table *table = tableOf(root, name);
        if (!table) {
            return;
        }
        QStringList known;
        for (const auto &[key, kind] : keys) {
            known.append(QString::fromLatin1(key));
            for (const QString &text : m_file.texts(*table, key.constData())) {
                isField(kind) ? addField(text, kind) : add(text, kind, {}, lineOf(*table, key.constData()));
            }
        }
        m_file.checkKeys(*table, known);
    }

    void addMeanings(const toml::table &root)
    {
        const toml::table *table = tableOf(root, "meanings");
        if (!table) {
            return;
        }
        m_file.checkKeys(*table, m_reasons);
        for (const QString &reason : m_reasons) {
            const QByteArray key = reason.toLatin1();
            for (const QString &text : m_file.texts(*table, key.constData())) {
                add(text, PhraseKind::Failure, reason, lineOf(*table, key.constData()));
            }
        }
    }

    static int lineOf(const toml::table &table, const char *key)
    {
        const toml::node *node = table.get(key);
        return node ? TomlFile::lineOf(*node) : 0;
    }

    static bool isField(PhraseKind kind) { return kind >= PhraseKind::FieldFrom; }

    void addField(const QString &name, PhraseKind kind)
    {
        for (const QString &colon : {u":"_s, u" :"_s, u"\uFF1A"_s}) {
            m_dialect.phrases.append(
                {.kind = kind, .text = name.toLower() + colon, .means = {}, .isAtStart = true, .isAtEnd = false});
        }
    }

    void add(const QString &written, PhraseKind kind, const QString &means, int line)
    {
        SourcePhrase phrase{.kind = kind, .text = written.simplified(), .means = means};
        phrase.isAtStart = phrase.text.startsWith(u'^');
        phrase.isAtEnd = phrase.text.endsWith(u'$');
        phrase.text =
            lowered(phrase.text.sliced(phrase.isAtStart ? 1 : 0).chopped(phrase.isAtEnd ? 1 : 0).simplified());
        if (phrase.text.size() < kShortest) {
            m_file.fault(line, u"the phrase \"%1\" is too short"_s.arg(written));
            return;
        }
        const QString key = QString::number(int(kind)) + u'|' + phrase.text;
        if (m_seen.contains(key)) {
            m_file.fault(line, u"the phrase \"%1\" stands here twice"_s.arg(written));
            return;
        }
        m_seen.insert(key, true);
        m_dialect.phrases.append(phrase);
    }

    /// Letter by letter, as texts are read; "İ" keeps its length.
    static QString lowered(QString text)
    {
        for (QChar &c : text) {
            c = c.toLower();
        }
        return text;
    }

    TomlFile m_file;
    const QStringList &m_reasons;
    SourceDialect m_dialect;
    QHash<QString, bool> m_seen;
};

} // namespace

DialectSources readDialectSources(const QStringList &files, const QStringList &reasons)
{
    DialectSources sources;
    QHash<QString, QString> seen;
    for (const QString &path : files) {
        const SourceDialect dialect = DialectReader(path, reasons, sources.faults).read();
        if (seen.contains(dialect.id)) {
            sources.faults.append({path, 0, u"the id \"%1\" is that of %2 too"_s.arg(dialect.id, seen[dialect.id])});
        }
        seen.insert(dialect.id, path);
        sources.dialects.append(dialect);
    }
    return sources;
}

QStringList readReasonIds(const QString &path, QList<Fault> &faults)
{
    QStringList ids;
    const TomlFile file(path, faults);
    for (const toml::table *table : file.root() ? file.tables(*file.root(), "reason") : QList<const toml::table *>()) {
        ids.append(file.requiredText(*table, "id"));
    }
    return ids;
}

} // namespace BounceLens
