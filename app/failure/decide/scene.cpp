// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/scene.h"

#include "failure/decide/forwarded.h"
#include "failure/decide/speakersigns.h"
#include "names/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr PhraseKinds kOfWords = kDecidingPhrases | bitOf(PhraseKind::System) | bitOf(PhraseKind::Boilerplate) |
                                 bitOf(PhraseKind::Delay) | bitOf(PhraseKind::GivenUp) | bitOf(PhraseKind::AutoReply) |
                                 bitOf(PhraseKind::Challenge) | bitOf(PhraseKind::Fake) | bitOf(PhraseKind::Subject) |
                                 bitOf(PhraseKind::Recipient);
/// Those of phishing, which are many.
constexpr PhraseKinds kOfPhishing = bitOf(PhraseKind::Fake) | bitOf(PhraseKind::Own) | bitOf(PhraseKind::Greeting) |
                                    bitOf(PhraseKind::Messages) | bitOf(PhraseKind::Held) |
                                    bitOf(PhraseKind::Incoming) | bitOf(PhraseKind::Storage) | bitOf(PhraseKind::Full) |
                                    bitOf(PhraseKind::Deadline) | bitOf(PhraseKind::Call);
constexpr PhraseKinds kOfSubject = kOfWords | bitOf(PhraseKind::DelaySubject) | bitOf(PhraseKind::Sender);

/// A short word of one language begins many words of others: it counts whole.
bool isWhole(QStringView text, const PhraseHit &hit)
{
    constexpr qsizetype kShort = 5; // letters
    const bool isShort = hit.end - hit.at <= kShort && (bitOf(hit.phrase->kind) & kDecidingPhrases) != 0;
    const bool isSpaced = text[hit.at].script() != QChar::Script_Han && text[hit.at].script() != QChar::Script_Hangul &&
                          text[hit.at].script() != QChar::Script_Katakana &&
                          text[hit.at].script() != QChar::Script_Hiragana;
    return !isShort || !isSpaced || hit.end >= text.size() || !text[hit.end].isLetter() ||
           !text[hit.end - 1].isLetter();
}

QList<PhraseHit> hitsByBeginning(QStringView text, PhraseKinds kinds)
{
    QList<PhraseHit> hits = findPhrases(text, kinds);
    hits.removeIf([text](const PhraseHit &hit) { return !isWhole(text, hit); });
    std::ranges::stable_sort(hits, {}, &PhraseHit::at);
    return hits;
}

/// The first section that belongs to the report: the one behind its header.
qsizetype firstSection(const Document &document)
{
    qsizetype first = 0;
    for (qsizetype at = 0; at < document.sections.size(); ++at) {
        first = document.sections[at].kind == SectionKind::MessageHeader ? at : first;
    }
    return first;
}

Author speakerOf(const FieldBlock &header)
{
    const HeaderField *field = header.find(u"From");
    return field ? speakerFrom(field->value, field->lines) : Author();
}

void addReaders(const FieldBlock &header, QStringList &readers)
{
    for (const auto &name : {"To"_L1, "Cc"_L1, "Delivered-To"_L1, "X-Original-To"_L1, "Envelope-To"_L1}) {
        for (const HeaderField &field : header.fields) {
            if (field.name.compare(name, Qt::CaseInsensitive) == 0) {
                readers += findAddresses(field.value);
            }
        }
    }
}

/// The fields that tell the form of a mail are not shown, so they are read from its bytes.
QString reportTypeOf(const Document &document)
{
    constexpr qsizetype kLongest = 64 * 1024; // bytes of a header
    static const QRegularExpression regex(
        uR"(^content-type:[^\n]*(?:\n[ \t][^\n]*)*?report-type\s*=\s*"?(?<type>[\w-]+))"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    QByteArrayView start = QByteArrayView(document.raw).first(std::min(document.raw.size(), kLongest));
    for (const QByteArrayView blank : {QByteArrayView("\n\n"), QByteArrayView("\n\r\n")}) {
        const qsizetype end = start.indexOf(blank);
        start = end < 0 ? start : start.first(end);
    }
    return regex.match(QString::fromLatin1(start)).captured("type").toLower();
}

void readHeader(Scene &scene)
{
    const FieldBlock &header = *scene.header;
    scene.reportType = header.lines.first > 1 ? QString() : reportTypeOf(scene.document);
    scene.sender = speakerOf(header);
    scene.replyTo = findAddress(header.value(u"Reply-To"));
    addReaders(header, scene.readers);
    if (const HeaderField *subject = header.find(u"Subject")) {
        scene.subject = plainLetters(subject->value, scene.disguise);
        scene.subjectLines = subject->lines;
    }
}

/// Fills Scene::words and lines.
class WordReader
{
public:
    explicit WordReader(Scene &scene)
        : m_scene(scene)
    {
    }

    void read(int after)
    {
        const QList<Section> &sections = m_scene.document.sections;
        for (qsizetype at = firstSection(m_scene.document); at < sections.size(); ++at) {
            const LineRange body = sections[at].body;
            m_isBelowQuote = false;
            for (int line = std::max(body.first, after + 1);
                 sections[at].kind == SectionKind::Text && !body.isEmpty() && line <= body.last; ++line) {
                add(line);
            }
        }
        m_scene.words = plainLetters(m_written, m_scene.disguise);
        findLines();
    }

private:
    void add(int line)
    {
        const QStringView text = m_scene.document.line(line);
        if (m_written.size() + text.size() > kMaxSceneWords) {
            return;
        }
        m_isBelowQuote = m_isBelowQuote || isAttribution(text);
        m_isBelowDaemon = m_isBelowDaemon || isDaemonAttribution(text);
        const bool isMarked =
            !m_isBelowDaemon && text.trimmed().startsWith(u'>') && !text.trimmed().startsWith(">>> "_L1);
        m_scene.lines.append({.line = line, .isQuoted = m_isBelowQuote || isMarked});
        m_written += text;
        m_written += u'\n';
    }

    /// Plain letters keep the line feeds, and nothing else of the offsets.
    void findLines()
    {
        qsizetype at = 0;
        for (SceneLine &line : m_scene.lines) {
            line.at = at;
            at = m_scene.words.indexOf(u'\n', at) + 1;
        }
    }

    Scene &m_scene;
    QString m_written;
    bool m_isBelowQuote = false;
    bool m_isBelowDaemon = false;
};

void dropHitsInLinks(Scene &scene)
{
    scene.hits.removeIf([&scene](const PhraseHit &hit) {
        return std::ranges::any_of(scene.links,
                                   [&hit](const WebLink &link) { return hit.at >= link.at && hit.at < link.end; });
    });
}

void takePassedOn(Scene &scene, const ForwardedHeader &inner)
{
    scene.isPassedOn = true;
    scene.sender = inner.sender;
    scene.replyTo.clear();
    scene.subject = plainLetters(inner.subject, scene.disguise);
    scene.subjectLines = inner.subjectLines;
    scene.readers += inner.readers;
}

bool beginsWithCode(const StatusLine &status)
{
    constexpr qsizetype kNear = 12; // letters: marks, "Error: "
    const QString code = status.replyCode      ? status.replyCode->toString()
                         : status.enhancedCode ? status.enhancedCode->toString()
                                               : QString();
    const qsizetype at = code.isEmpty() ? -1 : status.verbatim.indexOf(code);
    return at >= 0 && at <= kNear;
}

/// A daemon's name or address. "root@" and "abuse@" send bounces too, but more of other mail.
bool isDaemonAuthor(const Author &author)
{
    const QString shown = author.name + u' ' + author.address;
    return isDaemon(author.address) ||
           std::ranges::any_of(findPhrases(shown, bitOf(PhraseKind::Sender)),
                               [](const PhraseHit &hit) { return !textOf(*hit.phrase).endsWith(u'@'); });
}

/// A report in its own form about somebody else's mailbox that has no link is no phishing, whatever its words.
PhraseKinds kindsFor(const Scene &scene)
{
    const Section *status = scene.document.firstOf(SectionKind::DeliveryStatus);
    const bool isReport = status && status->mediaType.startsWith("message/"_L1) && scene.links.isEmpty() &&
                          scene.tellsOfOthers() && !scene.disguise.isAny();
    return isReport ? kOfWords & ~kOfPhishing : kOfWords;
}

} // namespace

const SceneLine &Scene::lineAt(qsizetype at) const
{
    static const SceneLine kNone;
    const auto next = std::ranges::upper_bound(lines, at, {}, &SceneLine::at);
    return next == lines.begin() ? kNone : *(next - 1);
}

Trace Scene::traceOf(qsizetype at, qsizetype end) const
{
    const LineRange found{lineAt(at).line, lineAt(std::max(at, end - 1)).line};
    return {.lines = found, .text = words.sliced(at, end - at).simplified()};
}

bool Scene::isReader(QStringView address) const
{
    return std::ranges::any_of(readers, [address](const QString &reader) { return isSameAddress(reader, address); });
}

bool Scene::tellsOfOthers() const
{
    return std::ranges::any_of(sound,
                               [this](const Failure *f) { return !f->recipient.isEmpty() && !isReader(f->recipient); });
}

bool isSound(const Failure &failure)
{
    constexpr PhraseKinds kSaying = bitOf(PhraseKind::Failure) | bitOf(PhraseKind::Hint) | bitOf(PhraseKind::GivenUp) |
                                    bitOf(PhraseKind::Delay) | bitOf(PhraseKind::Boilerplate) |
                                    bitOf(PhraseKind::Lead) | bitOf(PhraseKind::Reason) | bitOf(PhraseKind::System);
    const StatusLine &status = failure.status;
    return !isFinished(failure) && !hasPhrase(status.verbatim, bitOf(PhraseKind::Delivered)) &&
           (isOfficial(failure) || beginsWithCode(status) || hasPhrase(status.verbatim, kSaying));
}

bool isOfficial(const Failure &failure)
{
    return failure.foundBy == FoundBy::DeliveryStatus || failure.foundBy == FoundBy::Notification;
}

bool isFinished(const Failure &failure)
{
    return failure.action == Action::Delivered || failure.action == Action::Relayed ||
           failure.action == Action::Expanded;
}

Trace traceOfField(const HeaderField &field)
{
    constexpr qsizetype kLongest = 300; // characters
    const QString text = field.name + ": "_L1 + field.value;
    return {.lines = field.lines, .text = text.first(std::min(text.size(), kLongest)).simplified()};
}

Found traceOfField(const FieldBlock *header, QLatin1StringView name)
{
    const HeaderField *field = header ? header->find(QString(name)) : nullptr;
    return field && !field->value.isEmpty() ? Found(traceOfField(*field)) : std::nullopt;
}

const FieldBlock *reportHeader(const Document &document)
{
    const FieldBlock *header = nullptr;
    for (const Section &section : document.sections) {
        if (section.kind == SectionKind::MessageHeader && !section.blocks.isEmpty()) {
            header = &section.blocks.first();
        }
    }
    return header;
}

Scene readScene(const Document &document, const Notification &notification, const QList<Failure> &failures,
                const QStringList &own)
{
    Scene scene(document, notification, failures, own);
    scene.header = document.format == DocumentFormat::Mail ? reportHeader(document) : nullptr;
    const Section *returned = document.firstOf(SectionKind::Returned);
    scene.returned = returned && !returned->blocks.isEmpty() ? &returned->blocks.first() : nullptr;
    if (scene.header) {
        readHeader(scene);
    }
    const ForwardedHeader inner = findForwardedHeader(document, scene.subject, scene.header != nullptr);
    if (inner.lastLine > 0) {
        takePassedOn(scene, inner);
    }
    scene.isDaemon = isDaemonAuthor(scene.sender);
    scene.sender.site = siteOfAddress(scene.sender.address);
    scene.readers.removeDuplicates();
    for (const QString &reader : std::as_const(scene.readers)) {
        scene.readerSites.append(siteOfAddress(reader));
    }
    for (const Failure &failure : failures) {
        if (isSound(failure)) {
            scene.sound.append(&failure);
        }
    }
    Signs::judgeSender(scene);
    scene.subjectHits = hitsByBeginning(scene.subject, kOfSubject);
    WordReader(scene).read(inner.lastLine);
    scene.links = findLinks(scene.words);
    scene.hits = hitsByBeginning(scene.words, kindsFor(scene));
    dropHitsInLinks(scene);
    return scene;
}

} // namespace BounceLens
