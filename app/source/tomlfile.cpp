// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "source/tomlfile.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString fromToml(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

} // namespace

QString Fault::toString() const
{
    return line > 0 ? u"%1:%2: %3"_s.arg(file).arg(line).arg(message) : file + ": "_L1 + message;
}

TomlFile::TomlFile(QString path, QList<Fault> &faults)
    : m_path(std::move(path))
    , m_faults(faults)
{
    QFile file(m_path);
    const QFileInfo info(m_path);
    if (info.exists() && !info.isFile()) {
        fault(0, u"is no file"_s); // a device or a pipe may have no end
        return;
    }
    if (!file.open(QIODevice::ReadOnly)) {
        fault(0, u"cannot be read: "_s + file.errorString());
        return;
    }
    const QByteArray bytes = file.read(kMaxTomlBytes + 1);
    if (bytes.size() > kMaxTomlBytes) {
        fault(0, u"is larger than %1 MB"_s.arg(kMaxTomlBytes / 1024 / 1024));
        return;
    }
    try {
        m_root = toml::parse(std::string_view(bytes.constData(), size_t(bytes.size())));
    } catch (const toml::parse_error &error) {
        fault(int(error.source().begin.line), fromToml(error.description()));
    }
}

void TomlFile::fault(int line, const QString &message) const
{
    m_faults.append({m_path, line, message});
}

int TomlFile::lineOf(const toml::node &node)
{
    return int(node.source().begin.line);
}

QString TomlFile::text(const toml::table &table, const char *key) const
{
    const toml::node *node = table.get(key);
    if (!node) {
        return {};
    }
    const auto value = node->value<std::string_view>();
    if (!value || !node->is_string()) {
        fault(lineOf(*node), u"'%1' must be a text"_s.arg(QLatin1StringView(key)));
        return {};
    }
    return fromToml(*value).trimmed();
}

QString TomlFile::requiredText(const toml::table &table, const char *key) const
{
    const QString value = text(table, key);
    if (value.isEmpty() && (!table.get(key) || table.get(key)->is_string())) {
        fault(lineOf(table), u"'%1' is missing"_s.arg(QLatin1StringView(key)));
    }
    return value;
}

QStringList TomlFile::texts(const toml::table &table, const char *key) const
{
    const toml::node *node = table.get(key);
    if (!node) {
        return {};
    }
    QStringList values;
    if (node->is_string()) {
        return {text(table, key)};
    }
    const toml::array *array = node->as_array();
    if (!array) {
        fault(lineOf(*node), u"'%1' must be a text or a list of texts"_s.arg(QLatin1StringView(key)));
        return {};
    }
    for (const toml::node &item : *array) {
        if (!item.is_string()) {
            fault(lineOf(item), u"'%1' must hold texts only"_s.arg(QLatin1StringView(key)));
        } else {
            values.append(fromToml(*item.value<std::string_view>()).trimmed());
        }
    }
    return values;
}

bool TomlFile::flag(const toml::table &table, const char *key) const
{
    const toml::node *node = table.get(key);
    if (node && !node->is_boolean()) {
        fault(lineOf(*node), u"'%1' must be true or false"_s.arg(QLatin1StringView(key)));
    }
    return node && node->value_or(false);
}

QList<const toml::table *> TomlFile::tables(const toml::table &table, const char *key) const
{
    QList<const toml::table *> found;
    const toml::node *node = table.get(key);
    const toml::array *array = node ? node->as_array() : nullptr;
    if (node && !array) {
        fault(lineOf(*node), u"'%1' must be a list of tables"_s.arg(QLatin1StringView(key)));
    }
    for (size_t at = 0; array && at < array->size(); ++at) {
        if (const toml::table *item = array->get(at)->as_table()) {
            found.append(item);
        } else {
            fault(lineOf(*array->get(at)), u"'%1' must hold tables only"_s.arg(QLatin1StringView(key)));
        }
    }
    return found;
}

void TomlFile::checkKeys(const toml::table &table, const QStringList &known) const
{
    for (const auto &[key, node] : table) {
        if (!known.contains(fromToml(key.str()))) {
            fault(int(key.source().begin.line), u"'%1' is not known here"_s.arg(fromToml(key.str())));
        }
    }
}

QStringList findTomlFiles(const QStringList &paths)
{
    QStringList files;
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            files.append(path);
            continue;
        }
        QDirIterator found(path, {u"*.toml"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (found.hasNext()) {
            files.append(found.next());
        }
    }
    files.sort();
    return files;
}

} // namespace BounceLens
