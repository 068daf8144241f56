// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/redaction/knownvalues.h"

#include "names/mailaddress.h"

#include <QRegularExpression>
#include <QSet>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr qsizetype kMostValues = 300;  ///< of one kind; each is looked for in each text
constexpr qsizetype kShortestValue = 3; ///< characters; shorter ones are parts of words

/// Collects values, each once.
class ValueList
{
public:
    void add(const QString &value)
    {
        const QString known = value.trimmed();
        if (known.size() >= kShortestValue && m_values.size() < kMostValues && !m_seen.contains(known.toLower())) {
            m_seen.insert(known.toLower());
            m_values.append(known);
        }
    }
    [[nodiscard]] QStringList take() { return std::move(m_values); }

private:
    QStringList m_values;
    QSet<QString> m_seen;
};

struct KnownLists
{
    ValueList addresses;
    ValueList names;
    ValueList hosts;
    ValueList ids;
    ValueList subjects;
    ValueList attachments;
};

void takeAddresses(const QString &field, KnownLists &lists)
{
    static const QRegularExpression name(
        uR"x((?:^|,)\s*(?:"(?<quoted>[^"\r\n]{3,80})"|(?<bare>[^"<,@\r\n]{3,80}))\s*<)x"_s);
    for (const QString &address : findAddresses(field)) {
        lists.addresses.add(address);
    }
    for (const auto &match : name.globalMatch(field)) {
        lists.names.add(match.captured("quoted"));
        lists.names.add(match.captured("bare"));
    }
}

void takeHosts(const QString &received, KnownLists &lists)
{
    static const QRegularExpression host(
        uR"(\b(?:from|by)\s+(?<name>[\w-]+(?:\.[\w-]+)+)|\((?<shown>[\w-]+(?:\.[\w-]+)+))"_s);
    static const QRegularExpression id(uR"(\bid\s+<?(?<id>[^\s;<>]{5,100}))"_s);
    for (const auto &match : host.globalMatch(received)) {
        const QString name = match.captured("name") + match.captured("shown");
        if (!name.back().isDigit()) {
            lists.hosts.add(name.toLower());
        }
    }
    for (const auto &match : id.globalMatch(received)) {
        lists.ids.add(match.captured("id"));
    }
}

void takeField(const HeaderField &field, KnownLists &lists)
{
    const QString name = field.name.toLower();
    static const QStringList people{u"from"_s,   u"to"_s,       u"cc"_s,          u"bcc"_s,
                                    u"sender"_s, u"reply-to"_s, u"return-path"_s, u"delivered-to"_s};
    if (people.contains(name)) {
        takeAddresses(field.value, lists);
    } else if (name == "subject"_L1) {
        lists.subjects.add(field.value);
    } else if (name == "message-id"_L1 || name == "in-reply-to"_L1) {
        lists.ids.add(field.value);
    } else if (name == "received"_L1) {
        takeHosts(field.value, lists);
    }
}

void takeFailure(const Failure &failure, KnownLists &lists)
{
    for (const QString &address : {failure.recipient, failure.originalRecipient, failure.envelopeSender,
                                   failure.headerFrom, failure.senderMeans}) {
        lists.addresses.add(address.contains(u'@') ? address : QString());
    }
    lists.names.add(failure.recipientName);
    for (const QString &host : {failure.remoteHost, failure.reportingHost, failure.heloName}) {
        lists.hosts.add(host.toLower());
    }
    for (const QString &id : {failure.queueId, failure.messageId}) {
        lists.ids.add(id);
    }
}

KnownLists collected(const Explanation &explanation)
{
    KnownLists lists;
    for (const Section &section : explanation.document.sections) {
        for (const FieldBlock &block : section.blocks) {
            for (const HeaderField &field : block.fields) {
                takeField(field, lists);
            }
        }
    }
    for (const Failure &failure : explanation.analysis.failures) {
        takeFailure(failure, lists);
    }
    lists.hosts.add(explanation.analysis.reporter.host.toLower());
    for (const Note &note : explanation.document.notes) {
        lists.attachments.add(note.id == NoteId::AttachmentSkipped && note.detail.contains(u'.') ? note.detail
                                                                                                 : QString());
    }
    return lists;
}

QString domainOfAddress(const QString &address)
{
    return address.section(u'@', -1).toLower();
}

} // namespace

KnownValues knownValues(const Explanation &explanation, const QStringList &customers, RedactionLevel level)
{
    KnownLists lists = collected(explanation);
    KnownValues known;
    known.addresses = lists.addresses.take();
    if (level == RedactionLevel::CustomerSafe) {
        for (const QString &address : customers) {
            known.allowed += {address, domainOfAddress(address)};
        }
        known.allowed.removeAll(QString());
    } else {
        known.subjects = lists.subjects.take();
        known.attachments = lists.attachments.take();
        known.names = lists.names.take();
    }
    known.ids = lists.ids.take();
    for (const QString &address : std::as_const(known.addresses)) {
        const QString domain = domainOfAddress(address);
        lists.hosts.add(domain);
    }
    known.hosts = lists.hosts.take();
    return known;
}

} // namespace BounceLens
