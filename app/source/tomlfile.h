// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "source/sourcefile.h"

#include <QList>
#include <QStringList>

#include <toml++/toml.hpp>

#include <optional>

namespace BounceLens {

constexpr qint64 kMaxTomlBytes = 8 * 1024 * 1024; ///< of one file; all shipped cards together are about 2 MB

/// One TOML file; collects what is wrong in it with its line.
class TomlFile
{
public:
    TomlFile(QString path, QList<Fault> &faults);

    [[nodiscard]] const toml::table *root() const { return m_root ? &*m_root : nullptr; }
    [[nodiscard]] const QString &path() const { return m_path; }
    void fault(int line, const QString &message) const;

    [[nodiscard]] QString text(const toml::table &table, const char *key) const;
    [[nodiscard]] QString requiredText(const toml::table &table, const char *key) const;
    /// A string or an array of strings.
    [[nodiscard]] QStringList texts(const toml::table &table, const char *key) const;
    [[nodiscard]] bool flag(const toml::table &table, const char *key) const;
    /// The tables of an array of tables; none if it is absent.
    [[nodiscard]] QList<const toml::table *> tables(const toml::table &table, const char *key) const;
    void checkKeys(const toml::table &table, const QStringList &known) const;

    [[nodiscard]] static int lineOf(const toml::node &node);

private:
    QString m_path;
    QList<Fault> &m_faults;
    std::optional<toml::table> m_root;
};

} // namespace BounceLens
