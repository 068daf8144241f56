// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/formsource.h"

#include "source/tomlfile.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

/// What a sample must give, with the line of its file.
struct FormSample
{
    qsizetype form = 0;
    QString file;
    int line = 0;
    QString text;
    QList<std::pair<QString, QString>> gives;
};

const QStringList &knownGroups()
{
    static const QStringList groups{u"time"_s,     u"host"_s, u"program"_s, u"id"_s,     u"text"_s,  u"to"_s,
                                    u"original"_s, u"from"_s, u"relay"_s,   u"client"_s, u"ip"_s,    u"helo"_s,
                                    u"command"_s,  u"dsn"_s,  u"reply"_s,   u"result"_s, u"queue"_s, u"message"_s,
                                    u"delivery"_s, u"size"_s, u"session"_s};
    return groups;
}

QString textOf(const toml::node &node)
{
    const auto value = node.value<std::string_view>();
    return value ? QString::fromUtf8(value->data(), qsizetype(value->size())) : QString();
}

class FormReader
{
public:
    FormReader(const QString &path, FormSources &sources, QList<FormSample> &samples)
        : m_file(path, sources.faults)
        , m_sources(sources)
        , m_samples(samples)
    {
    }

    QString read()
    {
        const toml::table *root = m_file.root();
        if (!root) {
            return {};
        }
        m_file.checkKeys(*root, {u"id"_s, u"name"_s, u"form"_s});
        const QString id = m_file.requiredText(*root, "id");
        static_cast<void>(m_file.requiredText(*root, "name"));
        for (const toml::table *table : m_file.tables(*root, "form")) {
            readForm(*table, id);
        }
        return id;
    }

private:
    void readForm(const toml::table &table, const QString &system)
    {
        m_file.checkKeys(table, {u"role"_s, u"program"_s, u"incoming"_s, u"underscored"_s, u"regex"_s, u"sample"_s});
        const QString role = m_file.requiredText(table, "role");
        const auto known = std::ranges::find(kFormRoleIds, role);
        if (known == kFormRoleIds.end()) {
            m_file.fault(TomlFile::lineOf(table), u"there is no role \"%1\""_s.arg(role));
            return;
        }
        m_sources.forms.append({.role = FormRole(known - kFormRoleIds.begin()),
                                .system = system,
                                .program = m_file.text(table, "program"),
                                .isIncoming = m_file.flag(table, "incoming"),
                                .isUnderscored = m_file.flag(table, "underscored"),
                                .regex = m_file.requiredText(table, "regex")});
        checkRegex(table);
        const auto samples = m_file.tables(table, "sample");
        if (samples.isEmpty()) {
            m_file.fault(TomlFile::lineOf(table), u"a form needs a sample"_s);
        }
        for (const toml::table *sample : samples) {
            readSample(*sample);
        }
    }

    void checkRegex(const toml::table &table)
    {
        static const QRegularExpression number(u"\\d$"_s);
        const QRegularExpression regex(m_sources.forms.last().regex);
        if (!regex.isValid()) {
            m_file.fault(TomlFile::lineOf(table), u"the regular expression is none: "_s + regex.errorString());
        }
        for (QString group : regex.namedCaptureGroups()) {
            if (!group.isEmpty() && !knownGroups().contains(group.remove(number))) {
                m_file.fault(TomlFile::lineOf(table), u"nobody asks for the group \"%1\""_s.arg(group));
            }
        }
    }

    void readSample(const toml::table &table)
    {
        m_file.checkKeys(table, {u"text"_s, u"gives"_s});
        FormSample sample{.form = m_sources.forms.size() - 1,
                          .file = m_file.path(),
                          .line = TomlFile::lineOf(table),
                          .text = table.get("text") ? textOf(*table.get("text")) : QString(),
                          .gives = {}};
        const toml::node *gives = table.get("gives");
        if (const toml::table *values = gives ? gives->as_table() : nullptr) {
            for (const auto &[key, value] : *values) {
                sample.gives.append({QString::fromUtf8(key.str().data(), qsizetype(key.str().size())), textOf(value)});
            }
        }
        m_samples.append(sample);
    }

    TomlFile m_file;
    FormSources &m_sources;
    QList<FormSample> &m_samples;
};

/// True if both are looked for in the same lines.
bool isRival(const SourceForm &one, const SourceForm &other)
{
    const bool isSameRecord = one.program.contains(other.program) || other.program.contains(one.program);
    const bool isSameUse = useOf(one.role) == useOf(other.role) && useOf(one.role) != FormUse::Dialogue;
    return isSameUse && isSameRecord && (one.role == FormRole::Beginning) == (other.role == FormRole::Beginning);
}

/// A queue listing is of one program, so that forms of others are no rivals.
bool readsFirst(const SourceForm &other, const SourceForm &own, const QString &text)
{
    const bool isOfOther = useOf(own.role) == FormUse::Queue && other.system != own.system;
    return isRival(other, own) && !isOfOther && QRegularExpression(other.regex).match(text).hasMatch();
}

void checkSample(const FormSample &sample, FormSources &sources)
{
    const SourceForm &form = sources.forms.at(sample.form);
    const auto fault = [&](const QString &message) { sources.faults.append({sample.file, sample.line, message}); };
    const auto match = QRegularExpression(form.regex).match(sample.text);
    if (!match.hasMatch()) {
        fault(u"the form does not read its sample"_s);
        return;
    }
    for (qsizetype before = 0; before < sample.form; ++before) {
        if (readsFirst(sources.forms.at(before), form, sample.text)) {
            fault(u"a form of \"%1\" reads the sample first: %2"_s.arg(sources.forms.at(before).system,
                                                                       sources.forms.at(before).regex));
            return;
        }
    }
    for (const auto &[group, value] : sample.gives) {
        if (match.captured(group) != value) {
            fault(u"%1 is \"%2\", not \"%3\""_s.arg(group, match.captured(group), value));
        }
    }
}

QString quoted(const QString &text)
{
    return u'"' + QString(text).replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s) + u'"';
}

} // namespace

FormSources readFormSources(const QStringList &files)
{
    FormSources sources;
    QList<FormSample> samples;
    QSet<QString> ids;
    for (const QString &path : files) {
        const QString id = FormReader(path, sources, samples).read();
        if (ids.contains(id)) {
            sources.faults.append({path, 0, u"the id \"%1\" is that of another file too"_s.arg(id)});
        }
        ids.insert(id);
    }
    for (const FormSample &sample : std::as_const(samples)) {
        checkSample(sample, sources);
    }
    return sources;
}

QByteArray toCpp(const QList<SourceForm> &forms)
{
    QString rows;
    const auto flag = [](bool value) { return value ? u"true"_s : u"false"_s; };
    for (const SourceForm &form : forms) {
        rows += u"    LineForm{FormRole(%1), \"%2\"_L1, \"%3\"_L1, %4, %5, u"_s.arg(
                    QString::number(int(form.role)), form.system, form.program, flag(form.isIncoming),
                    flag(form.isUnderscored)) +
                quoted(form.regex) + u"},\n"_s;
    }
    return (u"#include \"phrases/forms.h\"\n\nusing namespace Qt::StringLiterals;\n\nnamespace BounceLens {\n\n"
            "namespace {\n\nconstexpr LineForm kForms[]{\n"_s +
            rows +
            u"};\n\n} // namespace\n\nstd::span<const LineForm> allForms()\n{\n    return kForms;\n}\n\n"
            "} // namespace BounceLens\n"_s)
        .toUtf8();
}

} // namespace BounceLens
