// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardsheet.h"

#include "report/cardindex.h"
#include "report/text.h"
#include "report/words.h"
#include "window/card/cardparts.h"
#include "window/card/wrappedtext.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QString nameOf(const QString &provider, const Catalog &catalog)
{
    const auto found = std::ranges::find(catalog.providers(), provider, &Provider::id);
    return found == catalog.providers().cend() ? provider : found->name;
}

/// "Microsoft 365: 550 5.7.509: words of the reply"
QString ruleText(const Rule &rule, const Catalog &catalog)
{
    QStringList parts;
    if (!rule.provider.isEmpty()) {
        parts.append(nameOf(rule.provider, catalog));
    }
    QStringList codes = rule.replies + rule.statuses;
    if (rule.codeClass > 0) {
        codes.append(u"%1xx"_s.arg(rule.codeClass));
    }
    if (!codes.isEmpty()) {
        parts.append(codes.join(u' '));
    }
    const QString &words = !rule.text.isEmpty() ? rule.text : rule.regex.isEmpty() ? rule.words : rule.regex;
    if (!words.isEmpty()) {
        parts.append(words);
    }
    return parts.join(u": "_s);
}

} // namespace

CardSheet::CardSheet(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(14, 12, 14, 14);
    m_layout->setSpacing(8);
}

void CardSheet::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void CardSheet::insertFirst(QWidget *widget)
{
    m_layout->insertWidget(0, widget);
}

void CardSheet::add(QLayout *layout)
{
    m_layout->addLayout(layout);
}

QLabel *CardSheet::addText(const QString &text, const QString &objectName)
{
    QLabel *label = makeText(printable(text), this);
    label->setObjectName(objectName);
    m_layout->addWidget(label);
    return label;
}

QLabel *CardSheet::addHeading(const QString &text)
{
    QLabel *label = makeHeading(text);
    m_layout->addSpacing(4);
    m_layout->addWidget(label);
    return label;
}

void CardSheet::finish()
{
    m_layout->addStretch();
}

void CardSheet::addCard(const CardEntry &entry, const CardIndex &index)
{
    const Card &card = *entry.card;
    const CardText text = cardText(card);
    add(makeTitle(printable(text.title), style()->standardIcon(QStyle::SP_FileDialogInfoView)));
    auto *row = new QHBoxLayout;
    row->setSpacing(6);
    const bool isFailure = card.permanence == Permanence::Permanent;
    row->addWidget(makeChip(permanenceName(card.permanence), isFailure ? Chip::Strong : Chip::Plain));
    row->addWidget(makeChip(index.groupName(entry.group), Chip::Plain));
    row->addStretch();
    add(row);
    addText(tr("Reason: %1").arg(reasonMeaning(card, *index.catalog())));
    addActor(text);
    addAdvice(text);
    addRules(entry, *index.catalog());
    addRelated(card, *index.catalog());
    addOrigin(card);
    addText(tr("Card: %1.").arg(card.id))->setForegroundRole(QPalette::PlaceholderText);
    finish();
}

void CardSheet::addActor(const CardText &text)
{
    addHeading(tr("Who acts: %1").arg(actorName(text.acts)));
    if (!text.because.isEmpty()) {
        addText(text.because);
    }
}

void CardSheet::addAdvice(const CardText &text)
{
    addText(text.meaning, u"meaning"_s);
    addSteps(text.steps);
    if (!text.avoid.isEmpty()) {
        addHeading(tr("What not to do"));
        addText(text.avoid);
    }
    if (!text.unknown.isEmpty()) {
        addHeading(tr("What is not known"));
        addText(text.unknown);
    }
}

void CardSheet::addSteps(const QList<Steps> &all)
{
    if (all.isEmpty()) {
        return;
    }
    addHeading(tr("What to do"));
    auto *tabs = new FittingTabs;
    tabs->setAccessibleName(tr("What to do, by who does it"));
    for (const Steps &steps : all) {
        tabs->addTab(makeSteps(steps.steps), audienceName(steps.audience));
    }
    m_layout->addWidget(tabs);
}

void CardSheet::addRules(const CardEntry &entry, const Catalog &catalog)
{
    if (entry.rules.isEmpty()) {
        return;
    }
    auto *expander = new Expander(tr("It is chosen for %n pattern(s)", nullptr, int(entry.rules.size())));
    for (const Rule &rule : entry.rules) {
        expander->add(new WrappedText(printable(ruleText(rule, catalog))));
    }
    m_layout->addWidget(expander);
}

void CardSheet::addRelated(const Card &card, const Catalog &catalog)
{
    QList<const Card *> related;
    for (const QString &id : card.related) {
        if (const Card *other = catalog.find(id)) {
            related.append(other);
        }
    }
    if (related.isEmpty()) {
        return;
    }
    addHeading(tr("Often the real cause"));
    for (const Card *other : related) {
        auto *link = new CardLink(cardTitle(*other));
        connect(link, &CardLink::chosen, this, [this, id = other->id] { Q_EMIT cardChosen(id); });
        m_layout->addWidget(link);
    }
}

void CardSheet::addOrigin(const Card &card)
{
    if (!card.links.isEmpty()) {
        addHeading(tr("Pages for this"));
    }
    for (const Link &link : card.links) {
        m_layout->addWidget(makeLink(cardLinkLabel(card, link), link.url));
    }
    if (!card.sources.isEmpty()) {
        addHeading(tr("Sources"));
    }
    for (const Source &source : card.sources) {
        m_layout->addWidget(makeLink(
            tr("%1, seen %2").arg(source.url, QLocale().toString(source.seen, QLocale::ShortFormat)), source.url));
    }
    if (card.file.isEmpty()) {
        return;
    }
    addHeading(tr("Your own card"));
    auto *file = new WrappedText(printableLine(QDir::toNativeSeparators(card.file)));
    file->setObjectName(u"file"_s);
    add(file);
    auto *edit = new QPushButton(tr("Edit this card"), this);
    edit->setObjectName(u"edit"_s);
    connect(edit, &QPushButton::clicked, this, [this, id = card.id] { Q_EMIT editWanted(id); });
    m_layout->addWidget(edit, 0, Qt::AlignLeft);
}

} // namespace BounceLens
