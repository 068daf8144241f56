// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardpanel.h"

#include "report/cardtext.h"
#include "report/facts.h"
#include "report/inputwords.h"
#include "report/language.h"
#include "report/reply/situation.h"
#include "report/reply/timelinewords.h"
#include "report/signwords.h"
#include "report/text.h"
#include "report/words.h"
#include "window/card/cardparts.h"
#include "window/card/cardsheet.h"
#include "window/card/plaintext.h"
#include "window/card/wrappedtext.h"
#include "window/reply/replybar.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollBar>
#include <QStyle>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace BounceLens {

CardPanel::CardPanel(Outbox *outbox, QWidget *parent)
    : QScrollArea(parent)
    , m_outbox(outbox)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Card"));
    setFocusPolicy(Qt::StrongFocus);
}

void CardPanel::show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust)
{
    m_explanation = explanation;
    m_failure = failure;
    m_sheet = new CardSheet;
    m_lineLabel = nullptr;
    m_judgement = nullptr;
    connect(m_sheet, &CardSheet::editWanted, this, &CardPanel::editWanted);
    addWarnings(trust);
    if (failure < 0 || decidesAlone(situationOf(*explanation, failure))) {
        addVerdict();
    } else {
        addFailure();
    }
    m_sheet->finish();
    setWidget(m_sheet);
    verticalScrollBar()->setValue(0);
}

void CardPanel::showJudgement(const QString &sentence, const Judgement &judgement)
{
    delete m_judgement;
    m_judgement = nullptr;
    if (sentence.isEmpty()) {
        return;
    }
    m_judgement = makeBanner(printable(sentence), QStyle::SP_MessageBoxInformation);
    m_judgement->setObjectName(u"judgement"_s);
    if (const Card *instead = judgement.instead) {
        auto *link = new CardLink(
            cardTitle(*instead),
            judgement.isInsteadProven ? tr("fits what the checks found") : tr("another possible cause"), m_judgement);
        addToBanner(m_judgement, link);
        connect(link, &CardLink::chosen, this, [this, id = instead->id] { Q_EMIT cardChosen(id); });
    }
    m_sheet->insertFirst(m_judgement);
    verticalScrollBar()->setValue(0);
}

void CardPanel::addFailure()
{
    const Match &match = m_explanation->matches.at(m_failure);
    const CardText text = cardText(match, m_explanation->analysis.failures.at(m_failure));
    addTitle(text.title);
    addReplyBar();
    addByCode();
    m_sheet->addActor(text);
    m_sheet->addAdvice(text);
    addStatusLine();
    addIgnored();
    addFacts();
    addTimeline();
    addFoot();
}

void CardPanel::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(printable(text));
    Q_EMIT noticed(tr("Copied: %1").arg(printableLine(text)));
}

void CardPanel::addWarnings(TextTrust trust)
{
    for (const WarningId warning : m_explanation->analysis.warnings) {
        const bool isDoubt = warning == WarningId::PleaseConfirm;
        if (isDoubt && trust == TextTrust::Confirmed) {
            m_sheet->addText(tr("This text was read from a picture. You found it right."));
            continue;
        }
        QFrame *banner = makeBanner(printable(warningSentence(warning, *m_explanation)));
        if (isDoubt) {
            QAbstractButton *confirm = addBannerButton(banner, tr("The text is right"));
            confirm->setObjectName(u"confirm"_s);
            connect(confirm, &QAbstractButton::clicked, this, &CardPanel::textConfirmed, Qt::QueuedConnection);
        }
        m_sheet->add(banner);
    }
}

void CardPanel::addVerdict()
{
    const Explanation &explanation = *m_explanation;
    const bool isFake = explanation.analysis.kind == Kind::FakeBounce;
    m_sheet->add(
        makeTitle(kindName(explanation.analysis.kind),
                  style()->standardIcon(isFake ? QStyle::SP_MessageBoxCritical : QStyle::SP_MessageBoxInformation)));
    addReplyBar();
    m_sheet->addText(explanation.isRecognised() ? kindSentence(explanation.analysis.kind)
                                                : nothingRecognised(explanation),
                     u"meaning"_s);
    if (explanation.analysis.kindAlternative) {
        m_sheet->addText(kindDoubt(*explanation.analysis.kindAlternative));
    }
    addKindEvidence(explanation.analysis.kindEvidence);
    for (const Note &note : explanation.document.notes) {
        m_sheet->addText(noteSentence(note));
    }
    if (m_failure >= 0) {
        addClaims();
    }
    m_lineLabel = m_sheet->addText({});
    m_lineLabel->hide();
}

/// What a mail says of itself that is not to be relied on, folded.
void CardPanel::addClaims()
{
    const Failure &failure = m_explanation->analysis.failures.at(m_failure);
    auto *expander = new Expander(tr("What it claims"));
    expander->setObjectName(u"claims"_s);
    expander->add(new WrappedText(printable(failure.status.verbatim)));
    for (const Fact &fact : facts(*m_explanation, m_failure)) {
        expander->add(new WrappedText(u"%1: %2"_s.arg(fact.label, printableLine(fact.value))));
    }
    m_sheet->add(expander);
}

void CardPanel::addReplyBar()
{
    auto *bar = new ReplyBar(m_outbox, m_hasPreview);
    connect(bar, &ReplyBar::previewToggled, this, [this](bool isOpen) { m_hasPreview = isOpen; });
    m_sheet->add(bar);
}

void CardPanel::addKindEvidence(const QList<KindEvidence> &evidence)
{
    constexpr qsizetype kShown = 8; // the heaviest; more would push the rest out of sight
    for (const KindEvidence &item : evidence.first(std::min(evidence.size(), kShown))) {
        const QString sentence = signSentence(item.sign);
        m_sheet->addText(item.text.isEmpty() ? sentence
                                             : sentence + u' ' + tr("It says: %1").arg(printable(item.text)));
    }
}

void CardPanel::addTitle(const QString &title)
{
    const Match &match = m_explanation->matches.at(m_failure);
    const bool isFailure = match.permanence == Permanence::Permanent;
    const auto icon = isFailure                                   ? QStyle::SP_MessageBoxCritical
                      : match.permanence == Permanence::Temporary ? QStyle::SP_MessageBoxWarning
                                                                  : QStyle::SP_MessageBoxInformation;
    m_sheet->add(makeTitle(printable(title), style()->standardIcon(icon)));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(makeChip(permanenceName(match.permanence), isFailure ? Chip::Strong : Chip::Plain));
    const Action action = m_explanation->analysis.failures.at(m_failure).action;
    if (action != Action::Failed) {
        row->addWidget(makeChip(actionName(action), Chip::Plain));
    }
    QLabel *confidence = makeChip(confidenceName(match.confidence), Chip::Plain);
    confidence->setToolTip(plainTip(confidenceSentence(match)));
    confidence->setAccessibleDescription(confidenceSentence(match));
    row->addWidget(confidence);
    row->addStretch();
    m_sheet->add(row);
}

/// A card that goes by a code alone says so at once, and leads to the other cards of that code.
void CardPanel::addByCode()
{
    const Match &match = m_explanation->matches.at(m_failure);
    const StatusLine &status = m_explanation->analysis.failures.at(m_failure).status;
    if (match.confidence != Confidence::CodeOnly) {
        return;
    }
    m_sheet->addText(confidenceSentence(match), u"byCode"_s);
    const QString code = status.enhancedCode ? status.enhancedCode->toString()
                         : status.replyCode  ? status.replyCode->toString()
                                             : QString();
    if (!code.isEmpty()) {
        auto *link = new CardLink(tr("What all cards say of %1").arg(code));
        connect(link, &CardLink::chosen, this, [this, code] { Q_EMIT codeAsked(code); });
        m_sheet->add(link);
    }
}

void CardPanel::addStatusLine()
{
    const StatusLine &status = m_explanation->analysis.failures.at(m_failure).status;
    auto *frame = new StatusFrame(*m_explanation, status);
    connect(frame, &StatusFrame::chosen, this, [this, lines = status.lines] { Q_EMIT linesChosen(lines); });
    m_sheet->add(frame);
    m_lineLabel = m_sheet->addText({});
    m_lineLabel->setObjectName(u"line"_s);
    m_lineLabel->hide();
}

void CardPanel::addIgnored()
{
    const QList<Ignored> &ignored = m_explanation->analysis.ignored;
    if (ignored.isEmpty()) {
        return;
    }
    auto *expander = new Expander(tr("%n other code(s) were ignored", nullptr, int(ignored.size())));
    for (const Ignored &item : ignored) {
        auto *button = expander->addButton(
            tr("Line %1: %2. %3").arg(QString::number(item.lines.first), printable(item.text), ignoredSentence(item)));
        connect(button, &QAbstractButton::clicked, this, [this, lines = item.lines] { Q_EMIT linesChosen(lines); });
    }
    m_sheet->add(expander);
}

void CardPanel::addFacts()
{
    m_sheet->addHeading(tr("Facts"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Fact &fact : facts(*m_explanation, m_failure)) {
        QLabel *label = makeText(fact.label, nullptr);
        label->setWordWrap(false);
        label->setForegroundRole(QPalette::PlaceholderText);
        auto *value = new WrappedText(printable(fact.value));
        auto *button = new QToolButton;
        button->setText(tr("Copy"));
        button->setAutoRaise(true);
        button->setAccessibleName(tr("Copy: %1").arg(fact.label));
        connect(button, &QToolButton::clicked, this, [this, text = fact.value] { copy(text); });
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        grid->addWidget(button, row, 2, Qt::AlignTop);
        ++row;
    }
    m_sheet->add(grid);
}

void CardPanel::addTimeline()
{
    const Timeline timeline = timelineOf(m_explanation->document, m_explanation->analysis.failures.at(m_failure));
    if (!timeline.tells()) {
        return;
    }
    const ReplyTexts texts = replyTexts(languageInUse());
    auto *expander = new Expander(texts.value(u"timeline.heading"_s));
    expander->setObjectName(u"timeline"_s);
    for (const TimelineLine &line : timelineLines(timeline, texts)) {
        auto *link = new CardLink(line.time.isEmpty() ? line.text : line.time,
                                  line.time.isEmpty() ? QString() : printable(line.text));
        connect(link, &CardLink::chosen, this, [this, lines = line.lines] { Q_EMIT linesChosen(lines); });
        expander->add(link);
    }
    for (const QString &remark : timelineRemarks(timeline, texts)) {
        expander->addText(remark);
    }
    m_sheet->add(expander);
}

void CardPanel::addAlternatives()
{
    const Match &match = m_explanation->matches.at(m_failure);
    if (match.alternatives.isEmpty()) {
        return;
    }
    auto *expander = new Expander(tr("%n other card(s) were considered", nullptr, int(match.alternatives.size())));
    for (const Alternative &alternative : match.alternatives) {
        auto *link = new CardLink(cardTitle(*alternative.card), alternativeSentence(alternative.why));
        connect(link, &CardLink::chosen, this, [this, id = alternative.card->id] { Q_EMIT cardChosen(id); });
        expander->add(link);
        QAbstractButton *use = expander->addButton(tr("Use this card instead"));
        use->setAccessibleName(tr("Use this card instead: %1").arg(cardTitle(*alternative.card)));
        use->setObjectName(u"useCard"_s);
        connect(
            use, &QAbstractButton::clicked, this, [this, id = alternative.card->id] { Q_EMIT cardUsed(id); },
            Qt::QueuedConnection);
    }
    m_sheet->add(expander);
}

void CardPanel::addFoot()
{
    const Match &match = m_explanation->matches.at(m_failure);
    addAlternatives();
    m_sheet->addOrigin(*match.card);
    QLabel *id = m_sheet->addText(tr("Card: %1. %2").arg(match.card->id, confidenceSentence(match)));
    id->setForegroundRole(QPalette::PlaceholderText);
    auto *make = new CardLink(tr("Make a card from this…"));
    make->setObjectName(u"makeCard"_s);
    connect(make, &CardLink::chosen, this, &CardPanel::cardWanted);
    m_sheet->add(make);
}

void CardPanel::explainLine(int line)
{
    if (m_lineLabel && m_explanation) {
        m_lineLabel->setText(printable(lineSentence(*m_explanation, line)));
        m_lineLabel->show();
        ensureWidgetVisible(m_lineLabel);
    }
}

} // namespace BounceLens
