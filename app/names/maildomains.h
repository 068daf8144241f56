// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>

namespace BounceLens {

/// How far a misspelled domain may lie from a common one: resources/maildomains.tsv.
enum class Mending { Letters, Ending, Real };

struct MailDomain
{
    QString name;   ///< "gmail" of "gmail.com"
    QString ending; ///< "com", "co.uk"
    Mending mending = Mending::Ending;

    [[nodiscard]] QString toString() const { return name + u'.' + ending; }
};

/// Common mail domains, the most common first.
class MailDomains
{
public:
    /// Lines of "domain TAB letters|ending|real"; those that begin with "#", and others, are passed over.
    explicit MailDomains(QByteArrayView lines);
    /// Those that the program carries.
    [[nodiscard]] static const MailDomains &builtIn();

    [[nodiscard]] const QList<MailDomain> &all() const { return m_domains; } ///< without the real ones
    [[nodiscard]] bool contains(const QString &domain) const { return m_known.contains(domain); }

private:
    QList<MailDomain> m_domains;
    QHash<QString, Mending> m_known;
};

} // namespace BounceLens
