// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/cardparts.h"

#include "report/text.h"
#include "report/words.h"
#include "window/card/plaintext.h"
#include "window/card/wrappedtext.h"
#include "window/main/colours.h"

#include <QAccessible>
#include <QDesktopServices>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QColor focusColour(const QWidget &widget)
{
    const QPalette palette = widget.palette();
    return readable(palette.color(QPalette::Highlight), palette.color(QPalette::Window), kMarkContrast);
}

template <typename Label>
Label *madeText(const QString &text, QWidget *parent)
{
    auto *label = new Label(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setMinimumWidth(1);
    return label;
}

/// Where the keyboard is, one sees it.
void paintFocus(QWidget *widget)
{
    if (widget->hasFocus() && widget->focusPolicy() & Qt::TabFocus) {
        QPainter painter(widget);
        painter.setPen(QPen(focusColour(*widget), 2));
        painter.drawRect(widget->rect().adjusted(1, 1, -1, -1));
    }
}

void makeBold(QLabel *label, double size = 1)
{
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * size);
    font.setBold(true);
    label->setFont(font);
}

} // namespace

QLabel *makeText(const QString &text, QWidget *parent)
{
    return madeText<QLabel>(text, parent);
}

QLabel *makeHeading(const QString &text)
{
    auto *label = madeText<HeadingLabel>(text, nullptr);
    makeBold(label);
    return label;
}

void HeadingLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    paintFocus(this);
}

QWidget *makeTitle(const QString &text, const QIcon &icon)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *picture = new QLabel(row);
    const int size = row->style()->pixelMetric(QStyle::PM_LargeIconSize);
    picture->setPixmap(icon.pixmap(QSize(size, size), row->devicePixelRatioF()));
    auto *label = madeText<HeadingLabel>(text, row);
    label->setObjectName(u"title"_s);
    label->setFocusPolicy(Qt::StrongFocus);
    label->setAccessibleName(text);
    makeBold(label, 1.35);
    layout->addWidget(picture, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    return row;
}

ChipLabel::ChipLabel(const QString &text, Chip chip, QWidget *parent)
    : QLabel(text, parent)
    , m_chip(chip)
{
    setTextFormat(Qt::PlainText);
    setContentsMargins(8, 2, 8, 2);
    if (chip != Chip::Plain) {
        QFont bold = font();
        bold.setBold(true);
        setFont(bold);
    }
}

void ChipLabel::paintEvent(QPaintEvent *event)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double width = m_chip == Chip::Plain ? 1 : 2;
    painter.setPen(QPen(hasFocus()              ? focusColour(*this)
                        : m_chip == Chip::Plain ? palette().color(QPalette::PlaceholderText)
                                                : palette().color(QPalette::WindowText),
                        hasFocus() ? 3 : width));
    const QRectF frame = QRectF(rect()).adjusted(width, width, -width, -width);
    const double radius = m_chip == Chip::Square ? 0 : frame.height() / 2;
    painter.drawRoundedRect(frame, radius, radius);
    QLabel::paintEvent(event);
}

QLabel *makeChip(const QString &text, Chip chip)
{
    return new ChipLabel(text, chip);
}

QFrame *makeBanner(const QString &text, QStyle::StandardPixmap symbol)
{
    auto *frame = new QFrame;
    frame->setObjectName(u"warning"_s);
    frame->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QGridLayout(frame);
    layout->setColumnStretch(1, 1);
    auto *picture = new QLabel(frame);
    const int size = frame->style()->pixelMetric(QStyle::PM_SmallIconSize);
    picture->setPixmap(frame->style()->standardIcon(symbol).pixmap(size, size));
    layout->addWidget(picture, 0, 0, Qt::AlignTop);
    auto *words = new WrappedText(text, frame);
    words->setObjectName(u"bannerText"_s);
    layout->addWidget(words, 0, 1);
    return frame;
}

QAbstractButton *addBannerButton(QFrame *banner, const QString &text)
{
    auto *button = new QPushButton(text, banner);
    static_cast<QGridLayout *>(banner->layout())->addWidget(button, 1, 1, Qt::AlignLeft);
    return button;
}

void addToBanner(QFrame *banner, QWidget *widget)
{
    static_cast<QGridLayout *>(banner->layout())->addWidget(widget, 1, 1);
}

QWidget *makeSteps(const QStringList &steps)
{
    auto *page = new QWidget;
    auto *grid = new QGridLayout(page);
    grid->setColumnStretch(1, 1);
    for (int at = 0; at < steps.size(); ++at) {
        auto *number = new QLabel(u"%1."_s.arg(at + 1), page);
        grid->addWidget(number, at, 0, Qt::AlignTop);
        grid->addWidget(makeText(printable(steps.at(at)), page), at, 1, Qt::AlignTop);
    }
    grid->setRowStretch(int(steps.size()), 1);
    return page;
}

QWidget *makeLink(const QString &text, const QString &url)
{
    auto *label = new LinkLabel(text, {}, url);
    label->setToolTip(plainTip(url));
    QObject::connect(label, &QLabel::linkActivated, label,
                     [](const QString &link) { QDesktopServices::openUrl(QUrl(link)); });
    return label;
}

LinkLabel::LinkLabel(const QString &title, const QString &remark, const QString &target, QWidget *parent)
    : QLabel(parent)
    , m_title(printable(title))
    , m_remark(remark)
    , m_target(target)
{
    setTextFormat(Qt::RichText);
    setWordWrap(true);
    setMinimumWidth(1);
    setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    setAccessibleName(m_title);
    setAccessibleDescription(m_remark);
    compose();
}

/// Rich text takes the colour of links from the program's palette when it is read, so it is named here.
void LinkLabel::compose()
{
    const QColor colour = readable(palette().color(QPalette::Link), palette().color(QPalette::Window));
    const QString html = u"<a href=\"%1\" style=\"color:%2\">%3</a> %4"_s.arg(
        m_target.toHtmlEscaped(), colour.name(), m_title.toHtmlEscaped(), m_remark.toHtmlEscaped());
    if (html != text()) {
        setText(html);
    }
}

void LinkLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        compose();
    }
}

void LinkLabel::paintEvent(QPaintEvent *event)
{
    QLabel::paintEvent(event);
    paintFocus(this);
}

CardLink::CardLink(const QString &title, const QString &remark, QWidget *parent)
    : LinkLabel(title, remark, u"card"_s, parent)
{
    connect(this, &QLabel::linkActivated, this, &CardLink::chosen);
}

namespace {

QLabel *makeCode(const QString &label, const QString &code, const QString &explanation, Chip shape)
{
    QLabel *chip = makeChip(code, shape);
    chip->setToolTip(plainTip(label + u"\n"_s + explanation));
    chip->setFocusPolicy(Qt::TabFocus);
    chip->setAccessibleName(label + u" "_s + code);
    chip->setAccessibleDescription(explanation);
    return chip;
}

void addCode(QHBoxLayout *row, const QString &label, QLabel *code)
{
    auto *name = new QLabel(label);
    name->setForegroundRole(QPalette::PlaceholderText);
    row->addWidget(name);
    row->addWidget(code);
    row->addSpacing(8);
}

} // namespace

StatusFrame::StatusFrame(const Explanation &explanation, const StatusLine &status, QWidget *parent)
    : QFrame(parent)
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *layout = new QVBoxLayout(this);
    auto *codes = new QHBoxLayout;
    if (status.replyCode) {
        addCode(codes, tr("Reply code"),
                makeCode(tr("Reply code"), status.replyCode->toString(),
                         replyCodeSentence(*status.replyCode, *explanation.catalog), Chip::Square));
    }
    if (status.enhancedCode) {
        addCode(codes, tr("Enhanced status code"),
                makeCode(tr("Enhanced status code"), status.enhancedCode->toString(),
                         statusCodeSentence(*status.enhancedCode, *explanation.catalog), Chip::Strong));
    }
    codes->addStretch();
    layout->addLayout(codes);
    auto *verbatim = new WrappedText(printable(status.verbatim), this);
    verbatim->setObjectName(u"statusLine"_s);
    verbatim->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    verbatim->setAccessibleName(tr("Status line: %1").arg(printable(status.verbatim)));
    layout->addWidget(verbatim);
    auto *button = new QToolButton(this);
    button->setText(tr("Show line %1 in the source").arg(status.lines.first));
    button->setAutoRaise(true);
    connect(button, &QToolButton::clicked, this, &StatusFrame::chosen);
    layout->addWidget(button, 0, Qt::AlignLeft);
}

Expander::Expander(const QString &title, QWidget *parent)
    : QWidget(parent)
    , m_title(new ExpanderTitle(this))
    , m_content(new QWidget(this))
    , m_layout(new QVBoxLayout(m_content))
{
    m_title->setText(plainCaption(title));
    m_title->setCheckable(true);
    m_title->setAutoRaise(true);
    m_title->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_title->setArrowType(Qt::RightArrow);
    m_layout->setContentsMargins(22, 0, 0, 0);
    m_layout->setSpacing(2);
    m_content->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(m_title);
    layout->addWidget(m_content);
    connect(m_title, &QToolButton::toggled, this, [this](bool isOpen) {
        m_content->setVisible(isOpen);
        m_title->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        QAccessible::State changed;
        changed.expanded = true;
        QAccessibleStateChangeEvent told(m_title, changed);
        QAccessible::updateAccessibility(&told);
    });
}

QAbstractButton *Expander::addButton(const QString &text)
{
    auto *button = new QToolButton(m_content);
    button->setText(plainCaption(text));
    button->setAutoRaise(true);
    m_layout->addWidget(button);
    return button;
}

void Expander::addText(const QString &text)
{
    m_layout->addWidget(makeText(printable(text), m_content));
}

void Expander::add(QWidget *widget)
{
    m_layout->addWidget(widget);
}

FittingTabs::FittingTabs(QWidget *parent)
    : QTabWidget(parent)
{
    connect(this, &QTabWidget::currentChanged, this, &FittingTabs::fit);
}

void FittingTabs::fit(int shown)
{
    for (int at = 0; at < count(); ++at) {
        const auto policy = at == shown ? QSizePolicy::Preferred : QSizePolicy::Ignored;
        widget(at)->setSizePolicy(QSizePolicy::Preferred, policy);
    }
    updateGeometry();
}

} // namespace BounceLens
