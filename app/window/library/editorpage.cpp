// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/library/editorpage.h"

#include "report/text.h"
#include "report/words.h"
#include "window/card/cardparts.h"
#include "window/library/draftform.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr std::chrono::milliseconds kPause{300}; ///< a draft is tried when typing pauses

QString nameOf(const Explanation &explanation)
{
    if (!explanation.source.isEmpty()) {
        return printableLine(QFileInfo(explanation.source).fileName());
    }
    return explanation.analysis.failures.isEmpty()
               ? kindName(explanation.analysis.kind)
               : printableLine(explanation.analysis.failures.first().status.verbatim);
}

QScrollArea *makeScroll(QWidget *content)
{
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    return scroll;
}

} // namespace

EditorPage::EditorPage(QWidget *parent)
    : QWidget(parent)
    , m_heading(makeHeading(tr("Make a card")))
    , m_faults(makeText({}, nullptr))
    , m_openFate(makeText({}, nullptr))
    , m_sampleFate(makeText({}, nullptr))
    , m_historyFate(makeText({}, nullptr))
    , m_save(new QPushButton(tr("Save the card")))
    , m_throwAway(new QPushButton(tr("Throw the draft away")))
{
    setWindowTitle(tr("Make a card"));
    setAccessibleName(tr("Make a card"));
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeForm());
    splitter->addWidget(makeVerdict());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setChildrenCollapsible(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(splitter);
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPause);
    connect(&m_pause, &QTimer::timeout, this, &EditorPage::startTrial);
    connect(&m_trial, &QFutureWatcherBase::finished, this, &EditorPage::takeTrial);
    const auto add = [this](const QKeySequence &keys, void (EditorPage::*slot)()) {
        auto *shortcut = new QShortcut(keys, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, slot);
    };
    add(QKeySequence(Qt::Key_Escape), &EditorPage::closed);
    add(QKeySequence::Save, &EditorPage::save);
}

EditorPage::~EditorPage()
{
    m_trial.disconnect(this);
    m_trial.waitForFinished();
}

QWidget *EditorPage::makeForm()
{
    m_form = new DraftForm;
    setFocusProxy(m_form->findChild<QWidget *>(u"draftTitle"_s));
    connect(m_form, &DraftForm::edited, this, &EditorPage::takeEdit);
    return makeScroll(m_form);
}

QWidget *EditorPage::makeVerdict()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setSpacing(8);
    m_faults->setObjectName(u"draftFaults"_s);
    m_openFate->setObjectName(u"draftOpen"_s);
    m_sampleFate->setObjectName(u"draftSampleFate"_s);
    m_historyFate->setObjectName(u"draftHistory"_s);
    m_save->setObjectName(u"draftSave"_s);
    layout->addWidget(m_heading);
    layout->addWidget(makeText(tr("The card is saved on this computer and used at once. Its words go before those of "
                                  "the cards that came with the program."),
                               nullptr));
    layout->addWidget(makeHeading(tr("What would become of it")));
    for (QLabel *label : {m_openFate, m_sampleFate, m_historyFate}) {
        layout->addWidget(label);
    }
    layout->addWidget(makeHeading(tr("Before it can be saved")));
    layout->addWidget(m_faults);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_throwAway);
    buttons->addStretch();
    layout->addLayout(buttons);
    layout->addStretch();
    connect(m_save, &QPushButton::clicked, this, &EditorPage::save);
    connect(m_throwAway, &QPushButton::clicked, this, [this] {
        m_hasUnsaved = false;
        Q_EMIT thrownAway();
    });
    return makeScroll(column);
}

void EditorPage::setCatalog(const std::shared_ptr<const Catalog> &catalog)
{
    m_catalog = catalog;
    m_form->setChoices(*catalog);
    m_pause.start();
}

void EditorPage::setInputs(const OpenFailure &open, const QList<std::shared_ptr<const Explanation>> &history)
{
    m_open = open;
    m_history = history;
    m_pause.start();
}

void EditorPage::setDraft(const CardDraft &draft, const QString &folder, bool isNew)
{
    m_folder = folder;
    m_form->setDraft(draft);
    m_heading->setText(draft.id.isEmpty() ? tr("Make a card") : tr("Change the card %1").arg(draft.id));
    m_hasUnsaved = isNew;
    m_isSaving = false;
    startTrial();
}

void EditorPage::takeEdit()
{
    m_hasUnsaved = true;
    m_isSaving = false;
    m_pause.start();
}

void EditorPage::startTrial()
{
    m_pause.stop();
    if (!m_catalog) {
        return;
    }
    const CardDraft draft = m_form->draft();
    if (m_hasUnsaved) {
        Q_EMIT edited(draft);
    }
    m_trial.setFuture(QtConcurrent::run([draft, catalog = m_catalog, open = m_open, history = m_history] {
        return tryDraft(draft, *catalog, open, history);
    }));
}

void EditorPage::takeTrial()
{
    const Trial trial = m_trial.result();
    showTrial(trial);
    if (std::exchange(m_isSaving, false)) {
        finishSaving(trial);
    }
}

/// What people forget, in words that need no knowledge of card files.
QStringList EditorPage::obstacles() const
{
    const CardDraft draft = m_form->draft();
    QStringList missing;
    if (draft.title.isEmpty()) {
        missing.append(tr("Give the card a title."));
    }
    if (draft.meaning.isEmpty()) {
        missing.append(tr("Say what the reply means."));
    }
    if (draft.text.isEmpty() && draft.reply.isEmpty() && draft.status.isEmpty()) {
        missing.append(tr("Fill in the words of the reply, or a code."));
    }
    if (draft.id.isEmpty() && !draft.title.isEmpty() && QFileInfo::exists(draftPath(draft, m_folder))) {
        missing.append(tr("You already have a card of this title. Choose another title."));
    }
    return missing;
}

void EditorPage::showTrial(const Trial &trial)
{
    QStringList faults = obstacles();
    for (const Fault &fault : faults.isEmpty() ? trial.faults : QList<Fault>()) {
        faults.append(fault.message);
    }
    m_faults->setText(faults.isEmpty() ? tr("Nothing is missing.") : printable(faults.join(u'\n')));
    switch (trial.open) {
    case Fate::NotTried:
        m_openFate->setText(tr("No failure is open to try it with."));
        break;
    case Fate::DoesNotFit:
        m_openFate->setText(tr("✗ Its words do not fit the status line that is open."));
        break;
    case Fate::Fits:
        m_openFate->setText(trial.faults.isEmpty()
                                ? tr("○ Its words fit the status line that is open, but another card is chosen.")
                                : tr("✓ Its words fit the status line that is open."));
        break;
    case Fate::Chosen:
        m_openFate->setText(tr("✓ The status line that is open would get this card."));
        break;
    }
    const bool isGood = trial.sample == Fate::Chosen || (trial.sample == Fate::Fits && !trial.faults.isEmpty());
    m_sampleFate->setText(trial.sample == Fate::NotTried ? tr("There is no sample to try it with.")
                          : isGood                       ? tr("✓ The sample fits.")
                          : trial.sample == Fate::Fits   ? tr("○ The sample fits, but another card is chosen for it.")
                                                         : tr("✗ The sample does not fit."));
    QStringList names;
    for (const auto &explanation : trial.chosenFor) {
        names.append(u"• "_s + nameOf(*explanation));
    }
    names.removeDuplicates();
    names.prepend(tr("%n input(s) since the start would get this card.", nullptr, int(trial.chosenFor.size())));
    m_historyFate->setText(names.join(u'\n'));
    m_historyFate->setVisible(trial.tried > 0 && faults.isEmpty());
}

void EditorPage::save()
{
    m_isSaving = true;
    startTrial();
}

void EditorPage::finishSaving(const Trial &trial)
{
    if (!trial.faults.isEmpty() || !obstacles().isEmpty()) {
        return;
    }
    const auto file = saveDraft(m_form->draft(), m_folder);
    if (!file) {
        m_faults->setText(tr("The card could not be saved: %1").arg(file.error()));
        return;
    }
    m_hasUnsaved = false;
    Q_EMIT saved(*file);
}

} // namespace BounceLens
