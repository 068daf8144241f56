// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/mailboxsigns.h"

#include "failure/decide/headersigns.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens::Signs {

namespace {

constexpr qsizetype kSentence = 100;   ///< letters within which words belong together
constexpr qsizetype kMaxAddress = 254; ///< letters, RFC 5321 section 4.5.3.1

constexpr int kAnyLanguage = -1;

/// A run of letters that means something: a phrase, or the reader's address.
struct Span
{
    qsizetype at = 0;
    qsizetype end = 0;
    int language = kAnyLanguage; ///< of the phrase
};

/// The Subject or the words of a report, without what they quote.
class Part
{
public:
    Part(const Scene &scene, QStringView text, const QList<PhraseHit> &hits, LineRange lines)
        : m_scene(scene)
        , m_text(text)
        , m_hits(hits)
        , m_lines(lines)
    {
    }

    [[nodiscard]] QList<Span> spansOf(PhraseKind kind) const
    {
        QList<Span> spans;
        for (const PhraseHit &hit : m_hits) {
            if (hit.phrase->kind == kind && (!m_lines.isEmpty() || !m_scene.lineAt(hit.at).isQuoted)) {
                spans.append({.at = hit.at, .end = hit.end, .language = hit.phrase->dialect});
            }
        }
        return spans;
    }

    [[nodiscard]] QList<Span> readers() const
    {
        QList<Span> spans;
        for (const QString &reader : m_scene.readers) {
            for (qsizetype at = m_text.indexOf(reader, 0, Qt::CaseInsensitive); at >= 0;
                 at = m_text.indexOf(reader, at + 1, Qt::CaseInsensitive)) {
                spans.append({.at = at, .end = at + reader.size()});
            }
        }
        return spans;
    }

    [[nodiscard]] Trace traceOf(Span span) const
    {
        return m_lines.isEmpty()
                   ? m_scene.traceOf(span.at, span.end)
                   : Trace{.lines = m_lines, .text = m_text.sliced(span.at, span.end - span.at).toString()};
    }

    /// True if two pieces belong to one sentence of one language, and at most \a gap letters stand between them.
    [[nodiscard]] bool areTogether(Span one, Span other, qsizetype gap = kSentence) const
    {
        if (one.language != other.language && one.language != kAnyLanguage && other.language != kAnyLanguage) {
            return false;
        }
        const Span &first = one.at <= other.at ? one : other;
        const Span &second = one.at <= other.at ? other : one;
        if (second.at < first.end) {
            return true;
        }
        const QStringView between = m_text.sliced(first.end, second.at - first.end);
        return between.size() <= gap && !between.contains(u". ") && !between.contains(u".\n") &&
               !between.contains(u"\n\n");
    }

private:
    const Scene &m_scene;
    QStringView m_text;
    const QList<PhraseHit> &m_hits;
    LineRange m_lines; ///< of the Subject
};

template <typename Find>
Found inParts(const Scene &scene, Find find)
{
    const Found found = find(Part(scene, scene.words, scene.hits, {}));
    return found ? found : find(Part(scene, scene.subject, scene.subjectHits, scene.subjectLines));
}

/// The first two that belong together.
Found firstPair(const Part &part, const QList<Span> &some, const QList<Span> &others, qsizetype gap = kSentence)
{
    for (const Span &one : some) {
        for (const Span &other : others) {
            if (part.areTogether(one, other, gap)) {
                return part.traceOf({.at = std::min(one.at, other.at), .end = std::max(one.end, other.end)});
            }
        }
    }
    return std::nullopt;
}

/// Words for a mailbox that are said to be the reader's: "your mailbox", "the account ann@example.com".
QList<Span> ownMailboxes(const Part &part)
{
    constexpr qsizetype kNear = 24; // letters
    QList<Span> owners = part.spansOf(PhraseKind::Own) + part.readers();
    QList<Span> found;
    for (const Span &storage : part.spansOf(PhraseKind::Storage)) {
        if (std::ranges::any_of(owners, [&](Span owner) { return part.areTogether(owner, storage, kNear); })) {
            found.append(storage);
        }
    }
    return found;
}

QStringList distinctFakes(const Scene &scene)
{
    QStringList found;
    for (const PhraseHit &hit : scene.hits) {
        const QString text = scene.traceOf(hit).text;
        if (hit.phrase->kind == PhraseKind::Fake && !found.contains(text, Qt::CaseInsensitive)) {
            found.append(text);
        }
    }
    return found;
}

/// True if a link is part of what a server said. Words without a code are anybody's.
bool isInFailure(const Scene &scene, const WebLink &link)
{
    const int line = scene.lineAt(link.at).line;
    return std::ranges::any_of(scene.failures, [line](const Failure &f) {
        return f.status.lines.contains(line) && (f.status.hasCode() || isOfficial(f));
    });
}

bool isElsewhere(const Scene &scene, const WebLink &link)
{
    const QString site = siteOf(link.host);
    const bool isSenders = scene.sender.site == site && !scene.isStrange;
    return !isSenders && !scene.readerSites.contains(site) && !isInFailure(scene, link);
}

} // namespace

Found fakeWords(const Scene &scene)
{
    return inParts(scene, [](const Part &part) {
        const QList<Span> spans = part.spansOf(PhraseKind::Fake);
        return spans.isEmpty() ? Found() : part.traceOf(spans.first());
    });
}

Found manyFakeWords(const Scene &scene)
{
    const QStringList found = distinctFakes(scene);
    if (found.size() < 2) {
        return std::nullopt;
    }
    const auto hit = std::ranges::find_if(scene.hits, [&](const PhraseHit &h) {
        return h.phrase->kind == PhraseKind::Fake && scene.traceOf(h).text == found.at(1);
    });
    return scene.traceOf(*hit);
}

Found heldMail(const Scene &scene)
{
    return inParts(scene, [](const Part &part) {
        return firstPair(part, part.spansOf(PhraseKind::Messages), part.spansOf(PhraseKind::Held));
    });
}

Found incomingMail(const Scene &scene)
{
    return inParts(scene, [](const Part &part) {
        const QList<Span> spans = part.spansOf(PhraseKind::Incoming);
        return spans.isEmpty() ? firstPair(part, part.readers(), part.spansOf(PhraseKind::Messages))
                               : part.traceOf(spans.first());
    });
}

Found ownMailbox(const Scene &scene)
{
    return inParts(scene, [](const Part &part) {
        const QList<Span> found = ownMailboxes(part);
        return found.isEmpty() ? Found() : part.traceOf(found.first());
    });
}

Found ownStorage(const Scene &scene)
{
    return inParts(
        scene, [](const Part &part) { return firstPair(part, ownMailboxes(part), part.spansOf(PhraseKind::Full)); });
}

Found deadline(const Scene &scene)
{
    return inParts(scene, [](const Part &part) {
        const QList<Span> spans = part.spansOf(PhraseKind::Deadline);
        return spans.isEmpty() ? Found() : part.traceOf(spans.first());
    });
}

Found greetsAddress(const Scene &scene)
{
    constexpr qsizetype kNear = 6; // letters
    for (const PhraseHit &hit : scene.hits) {
        const QString next = scene.words.mid(hit.end, kNear + kMaxAddress);
        const bool isNamed = std::ranges::any_of(scene.readers, [&next](const QString &reader) {
            const qsizetype whole = next.indexOf(reader, 0, Qt::CaseInsensitive);
            const qsizetype local = next.indexOf(reader.section(u'@', 0, 0)); // a person's name begins with a capital
            return (whole >= 0 && whole <= kNear) || (local >= 0 && local <= kNear);
        });
        if (hit.phrase->kind == PhraseKind::Greeting && isNamed) {
            return scene.traceOf(hit);
        }
    }
    return std::nullopt;
}

Found callBehindLink(const Scene &scene)
{
    constexpr qsizetype kNear = 60; // letters
    const Part part(scene, scene.words, scene.hits, {});
    QList<Span> calls = part.spansOf(PhraseKind::Call) + part.spansOf(PhraseKind::Fake);
    for (const WebLink &link : scene.links) {
        const Span span{.at = link.at, .end = link.end};
        const auto call =
            std::ranges::find_if(calls, [&](Span c) { return c.at <= link.at && part.areTogether(c, span, kNear); });
        if (call != calls.end() && isElsewhere(scene, link)) {
            return part.traceOf({.at = call->at, .end = link.end});
        }
    }
    return std::nullopt;
}

Found linkElsewhere(const Scene &scene)
{
    const auto link = std::ranges::find_if(scene.links, [&scene](const WebLink &l) { return isElsewhere(scene, l); });
    return link == scene.links.end() ? Found() : scene.traceOf(link->at, link->end);
}

Found linkNamesReader(const Scene &scene)
{
    for (const WebLink &link : scene.links) {
        if (std::ranges::any_of(scene.readers, [&link](const auto &reader) { return carriesAddress(link, reader); })) {
            return scene.traceOf(link.at, link.end);
        }
    }
    return std::nullopt;
}

Found linksToSender(const Scene &scene)
{
    const bool areHis =
        !scene.links.isEmpty() && !scene.isStrange &&
        std::ranges::all_of(scene.links, [&](const WebLink &l) { return siteOf(l.host) == scene.sender.site; });
    return areHis && !failedAuthentication(scene) ? scene.traceOf(scene.links.first().at, scene.links.first().end)
                                                  : Found();
}

Found onlyReaderFailed(const Scene &scene)
{
    const auto failed = std::ranges::find_if(
        scene.failures, [&scene](const Failure &f) { return !f.recipient.isEmpty() && scene.isReader(f.recipient); });
    return failed != scene.failures.end() && !scene.tellsOfOthers()
               ? Found({.lines = failed->recipientLines, .text = failed->recipient})
               : std::nullopt;
}

Found otherFailed(const Scene &scene)
{
    const auto failed = std::ranges::find_if(scene.failures, [&scene](const Failure &f) {
        return scene.sound.contains(&f) && !f.recipient.isEmpty() && !scene.isReader(f.recipient);
    });
    return !scene.readers.isEmpty() && failed != scene.failures.end()
               ? Found({.lines = failed->recipientLines, .text = failed->recipient})
               : std::nullopt;
}

} // namespace BounceLens::Signs
