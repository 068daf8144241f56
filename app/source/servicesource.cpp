// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/servicesource.h"

#include "source/tomlfile.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

class ServiceReader
{
public:
    ServiceReader(const QString &path, ServiceSources &sources, QHash<QString, QString> &seen)
        : m_file(path, sources.faults)
        , m_sources(sources)
        , m_seen(seen)
    {
    }

    void read()
    {
        const toml::table *root = m_file.root();
        if (!root) {
            return;
        }
        m_file.checkKeys(*root, {u"id"_s, u"name"_s, u"keys"_s, u"words"_s, u"tracked"_s, u"sample"_s});
        m_id = m_file.requiredText(*root, "id");
        static_cast<void>(m_file.requiredText(*root, "name"));
        readSamples(*root);
        readList(*root, "keys", kKeyRoleIds, [this](const QString &name, size_t role) {
            m_sources.keys.append({.name = name, .role = KeyRole(role)});
        });
        for (const bool isTracked : {false, true}) {
            readList(*root, isTracked ? "tracked" : "words", kEventMeaningIds,
                     [this, isTracked](const QString &word, size_t meaning) {
                         m_sources.words.append(
                             {.word = word, .meaning = EventMeaning(meaning), .isTracked = isTracked});
                     });
        }
    }

private:
    void readSamples(const toml::table &root)
    {
        for (const toml::table *table : m_file.tables(root, "sample")) {
            m_file.checkKeys(*table, {u"text"_s, u"gives"_s});
            m_sources.samples.append(
                {.service = m_id, .text = m_file.requiredText(*table, "text"), .gives = m_file.texts(*table, "gives")});
            m_sampled += eventName(m_sources.samples.last().text) + u'\n';
        }
    }

    /// One table of lists: what \a ids name, each with the names or words that stand for it.
    template <typename Ids, typename Add>
    void readList(const toml::table &root, const char *key, const Ids &ids, Add add)
    {
        const toml::node *node = root.get(key);
        const toml::table *table = node ? node->as_table() : nullptr;
        if (!table) {
            return;
        }
        QStringList known;
        for (size_t at = 0; at < ids.size(); ++at) {
            known.append(ids[at]);
            const QByteArray id(ids[at].data(), ids[at].size());
            for (const QString &written : m_file.texts(*table, id.constData())) {
                check(written, key, TomlFile::lineOf(*table->get(id.constData())));
                add(eventName(written), at);
            }
        }
        m_file.checkKeys(*table, known);
    }

    void check(const QString &written, const char *key, int line)
    {
        const QString name = eventName(written);
        const QString seen = QLatin1StringView(key) + u'|' + name;
        if (m_seen.contains(seen)) {
            m_file.fault(line, u"\"%1\" is listed in %2 already"_s.arg(written, m_seen.value(seen)));
        }
        m_seen.insert(seen, m_file.path());
        if (!m_sampled.contains(name)) {
            m_file.fault(line, u"\"%1\" stands in no sample"_s.arg(written));
        }
    }

    TomlFile m_file;
    ServiceSources &m_sources;
    QHash<QString, QString> &m_seen;
    QString m_id;
    QString m_sampled; ///< the samples, as eventName()
};

} // namespace

ServiceSources readServiceSources(const QStringList &files)
{
    ServiceSources sources;
    QHash<QString, QString> seen;
    for (const QString &path : files) {
        ServiceReader(path, sources, seen).read();
    }
    std::ranges::sort(sources.keys, {}, &SourceKey::name);
    std::ranges::sort(sources.words, {}, &SourceWord::word);
    return sources;
}

QByteArray toCpp(const ServiceSources &sources)
{
    QString keys;
    for (const SourceKey &key : sources.keys) {
        keys += u"    EventKey{\"%1\"_L1, KeyRole(%2)},\n"_s.arg(key.name).arg(int(key.role));
    }
    QString words;
    for (const SourceWord &word : sources.words) {
        words += u"    EventWord{\"%1\"_L1, EventMeaning(%2), %3},\n"_s.arg(word.word)
                     .arg(int(word.meaning))
                     .arg(word.isTracked ? u"true"_s : u"false"_s);
    }
    return (u"#include \"phrases/eventwords.h\"\n\nusing namespace Qt::StringLiterals;\n\nnamespace BounceLens {\n\n"
            "namespace {\n\nconstexpr EventKey kKeys[]{\n"_s +
            keys + u"};\n\nconstexpr EventWord kWords[]{\n"_s + words +
            u"};\n\n} // namespace\n\nstd::span<const EventKey> allEventKeys()\n{\n    return kKeys;\n}\n\n"
            "std::span<const EventWord> allEventWords()\n{\n    return kWords;\n}\n\n} // namespace BounceLens\n"_s)
        .toUtf8();
}

} // namespace BounceLens
