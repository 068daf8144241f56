// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "failure/collect/services.h"
#include "failure/decide/links.h"
#include "failure/decide/plainletters.h"
#include "failure/decide/trace.h"
#include "failure/failure.h"
#include "input/document.h"
#include "phrases/phrases.h"

#include <QStringList>

namespace BounceLens {

/// Who a report says it is from.
struct Author
{
    QString address; ///< null if there is none
    QString site;    ///< of its domain: links.h
    QString name;    ///< the display name, plain letters
    LineRange lines;
};

/// One line of Scene::words.
struct SceneLine
{
    qsizetype at = 0;      ///< offset in Scene::words
    int line = 0;          ///< in the document
    bool isQuoted = false; ///< marked with ">", or below "On … Ann wrote:"
};

/// What the signs of a kind are looked for in, read once: the header and the words of the report itself, without
/// what was returned with it. Where a person passed a mail on, it is that mail's header and words. Refers to what it is
/// made of.
struct Scene
{
    Scene(const Document &read, const Notification &told, const QList<Failure> &found, const QStringList &names)
        : document(read)
        , notification(told)
        , failures(found)
        , own(names)
    {
    }

    const Document &document;
    const Notification &notification;
    const QList<Failure> &failures;
    const QStringList &own; ///< the user's names, see provenance.h

    const FieldBlock *header = nullptr;   ///< null for pasted text
    const FieldBlock *returned = nullptr; ///< the header of the returned message; null if there is none
    QString reportType; ///< "delivery-status", of the outermost message, RFC 6522 section 3; lower case
    Author sender;
    bool isDaemon = false;        ///< the sender is a mail system by name or address
    bool isPerson = false;        ///< nothing says that the sender is anything but a person
    bool isStrange = false;       ///< the sender speaks as the reader's own mail system, but may be another's
    QString replyTo;              ///< an address
    QList<const Failure *> sound; ///< those of failures of which something says that they are failures: isSound()
    QStringList readers;          ///< addresses the report went to
    QStringList readerSites;
    QString subject; ///< plain letters
    LineRange subjectLines;
    QList<PhraseHit> subjectHits; ///< in the order of their beginnings
    bool isPassedOn = false;      ///< a person passed it on

    QString words; ///< plain letters, lines joined by line feeds
    QList<SceneLine> lines;
    QList<PhraseHit> hits; ///< in words, in the order of their beginnings; none inside a link
    QList<WebLink> links;  ///< in words
    Disguise disguise;

    /// The line of the document at an offset in words.
    [[nodiscard]] const SceneLine &lineAt(qsizetype at) const;
    [[nodiscard]] Trace traceOf(qsizetype at, qsizetype end) const;
    [[nodiscard]] Trace traceOf(const PhraseHit &hit) const { return traceOf(hit.at, hit.end); }
    [[nodiscard]] bool isReader(QStringView address) const;
    /// True if a failure of somebody else than the reader is told.
    [[nodiscard]] bool tellsOfOthers() const;
};

/// True for a failure of which something says that it is one: a code where the status line begins, or words. Ordinary
/// prose holds numbers too.
[[nodiscard]] bool isSound(const Failure &failure);

/// True for one that a delivery status or a sending service tells.
[[nodiscard]] bool isOfficial(const Failure &failure);
/// True for a recipient that was reached, or whose message was passed on.
[[nodiscard]] bool isFinished(const Failure &failure);

/// At most this many characters of a report are looked at; it is shorter, and so is phishing.
constexpr qsizetype kMaxSceneWords = 20'000;

[[nodiscard]] Scene readScene(const Document &document, const Notification &notification,
                              const QList<Failure> &failures, const QStringList &own);

/// The first field of that name; nothing where it is missing or empty.
[[nodiscard]] Found traceOfField(const FieldBlock *header, QLatin1StringView name);
[[nodiscard]] Trace traceOfField(const HeaderField &field);

/// The header of the message that is the report: the innermost one that is not the returned one. Null if none.
[[nodiscard]] const FieldBlock *reportHeader(const Document &document);

} // namespace BounceLens
