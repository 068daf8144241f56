// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/secretsource.h"

#include "phrases/secretways.h"
#include "source/tomlfile.h"

#include <QHash>
#include <QSet>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr QChar kOpens(0xAB);  // «
constexpr QChar kCloses(0xBB); // »

/// What a sample becomes must be the sample itself.
struct SecretSample
{
    qsizetype way = 0; ///< of those that are tried; -1 for all
    int line = 0;
    QString marked; ///< with « and » around what is masked
};

void addFound(const SourceSecret &way, const QString &text, QList<TextSpan> &found)
{
    const QRegularExpression regex(way.regex, kSecretOptions);
    if (!regex.isValid()) {
        return;
    }
    const QString lower = text.toLower();
    for (const QString &word : way.words) {
        for (qsizetype at = lower.indexOf(word); at >= 0; at = lower.indexOf(word, at + 1)) {
            addSecretsAt(regex, text, std::max<qsizetype>(0, at - way.before), found);
        }
    }
}

/// The text with marks around what was found.
QString withMarks(const QString &text, QList<TextSpan> found)
{
    QString marked;
    qsizetype done = 0;
    std::ranges::sort(found, {}, &TextSpan::at);
    for (const TextSpan &span : std::as_const(found)) {
        if (span.at >= done) {
            marked += text.sliced(done, span.at - done) + kOpens + text.sliced(span.at, span.end - span.at) + kCloses;
            done = span.end;
        }
    }
    return marked + text.sliced(done);
}

class SecretReader
{
public:
    SecretReader(const QString &path, SecretSources &sources)
        : m_file(path, sources.faults)
        , m_sources(sources)
    {
    }

    void read()
    {
        const toml::table *root = m_file.root();
        if (!root) {
            return;
        }
        m_file.checkKeys(*root, {u"shapes"_s, u"way"_s});
        readShapes(*root);
        for (const toml::table *table : m_file.tables(*root, "way")) {
            readWay(*table);
        }
        for (const SecretSample &sample : std::as_const(m_samples)) {
            checkSample(sample);
        }
    }

private:
    void readShapes(const toml::table &root)
    {
        const toml::node *shapes = root.get("shapes");
        if (const toml::table *table = shapes ? shapes->as_table() : nullptr) {
            for (const auto &[key, value] : *table) {
                const std::string name(key.str());
                m_shapes.insert(QString::fromStdString(name), m_file.requiredText(*table, name.c_str()));
            }
        }
    }

    void readWay(const toml::table &table)
    {
        m_file.checkKeys(table, {u"id"_s, u"words"_s, u"before"_s, u"regex"_s, u"masks"_s, u"keeps"_s});
        if (const QString id = m_file.requiredText(table, "id"); m_ids.contains(id)) {
            m_file.fault(TomlFile::lineOf(table), u"the id \"%1\" is that of another way too"_s.arg(id));
        } else {
            m_ids.insert(id);
        }
        m_sources.ways.append({.words = m_file.texts(table, "words"),
                               .before = qsizetype(table["before"].value_or(0)),
                               .regex = filled(m_file.requiredText(table, "regex"), TomlFile::lineOf(table))});
        checkWay(table);
        const QStringList masks = m_file.texts(table, "masks");
        if (masks.isEmpty()) {
            m_file.fault(TomlFile::lineOf(table), u"a way needs a sample that it masks"_s);
        }
        for (const QString &marked : masks) {
            m_samples.append({m_sources.ways.size() - 1, TomlFile::lineOf(table), marked});
        }
        for (const QString &kept : m_file.texts(table, "keeps")) {
            m_samples.append({-1, TomlFile::lineOf(table), kept});
        }
    }

    /// A shape may hold others; none holds itself.
    QString filled(QString regex, int line)
    {
        static const QRegularExpression name(u"\\{([a-z]+)\\}"_s);
        constexpr int kMostSteps = 200;
        for (int step = 0; step < kMostSteps; ++step) {
            const QRegularExpressionMatch match = name.match(regex);
            if (!match.hasMatch()) {
                return regex;
            }
            if (!m_shapes.contains(match.captured(1))) {
                m_file.fault(line, u"there is no shape \"%1\""_s.arg(match.captured(1)));
                return regex;
            }
            regex.replace(match.capturedStart(), match.capturedLength(), m_shapes.value(match.captured(1)));
        }
        m_file.fault(line, u"a shape holds itself"_s);
        return regex;
    }

    void checkWay(const toml::table &table)
    {
        const SourceSecret &way = m_sources.ways.last();
        const QRegularExpression regex(way.regex, kSecretOptions);
        if (!regex.isValid()) {
            m_file.fault(TomlFile::lineOf(table),
                         u"the regular expression is none: %1 at %2: %3"_s.arg(
                             regex.errorString(), QString::number(regex.patternErrorOffset()),
                             way.regex.mid(std::max<qsizetype>(0, regex.patternErrorOffset() - 20), 40)));
        } else if (regex.captureCount() == 0) {
            m_file.fault(TomlFile::lineOf(table), u"no group of the regular expression says what is masked"_s);
        }
        for (const QString &word : way.words) {
            if ((word.size() < 2 && word < QChar(0x80)) || word != word.toLower()) {
                m_file.fault(TomlFile::lineOf(table), u"\"%1\" is too short or not lower case"_s.arg(word));
            }
        }
    }

    void checkSample(const SecretSample &sample)
    {
        QString text = sample.marked;
        text.remove(kOpens).remove(kCloses);
        QList<TextSpan> found;
        for (qsizetype way = 0; way < m_sources.ways.size(); ++way) {
            if (sample.way < 0 || sample.way == way) {
                addFound(m_sources.ways.at(way), text, found);
            }
        }
        if (const QString marked = withMarks(text, found); marked != sample.marked) {
            m_file.fault(sample.line, u"should be %1, is %2"_s.arg(sample.marked, marked));
        }
    }

    TomlFile m_file;
    SecretSources &m_sources;
    QHash<QString, QString> m_shapes;
    QSet<QString> m_ids;
    QList<SecretSample> m_samples;
};

QString asLiteral(QString text)
{
    return u"u\""_s + text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s).replace(u'\n', u"\\n"_s) + u'"';
}

} // namespace

SecretSources readSecretSources(const QString &path)
{
    SecretSources sources;
    SecretReader(path, sources).read();
    return sources;
}

QByteArray toCpp(const QList<SourceSecret> &ways)
{
    QString words;
    QString rows;
    for (const SourceSecret &way : ways) {
        const QString name = u"kWords%1"_s.arg(rows.count(u'\n'));
        QStringList literals;
        for (const QString &word : way.words) {
            literals.append(asLiteral(word));
        }
        words += u"constexpr QStringView %1[]{%2};\n"_s.arg(name, literals.join(u", "_s));
        rows += u"    SecretWay{%1, %2, "_s.arg(name).arg(way.before) + asLiteral(way.regex) + u"},\n"_s;
    }
    return (u"#include \"phrases/secretways.h\"\n\nnamespace BounceLens {\n\nnamespace {\n\n"_s + words +
            u"\nconstexpr SecretWay kWays[]{\n"_s + rows +
            u"};\n\n} // namespace\n\nstd::span<const SecretWay> allSecretWays()\n{\n    return kWays;\n}\n\n"
            "} // namespace BounceLens\n"_s)
        .toUtf8();
}

} // namespace BounceLens
