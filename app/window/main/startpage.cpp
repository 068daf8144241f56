// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/main/startpage.h"

#include "failure/statement.h"
#include "window/card/cardparts.h"
#include "window/card/plaintext.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

QToolButton *makeLinkButton(const QString &text, const QString &description)
{
    auto *button = new QToolButton;
    button->setText(plainCaption(text));
    button->setAutoRaise(true);
    button->setToolTip(plainTip(description));
    button->setAccessibleDescription(description);
    return button;
}

bool looksLikeBounce(const QString &text)
{
    constexpr qsizetype kLooked = 20'000;
    const QString start = text.first(std::min(text.size(), kLooked));
    return !findCodes(start).isEmpty() || start.contains("Diagnostic-Code"_L1, Qt::CaseInsensitive);
}

} // namespace

/// A dashed frame; a full and filled one while something is over it.
class DropZone : public QWidget
{
public:
    void setDropping(bool isDropping)
    {
        m_isDropping = isDropping;
        update();
    }

protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        constexpr double kRadius = 10;
        painter.setPen(m_isDropping ? QPen(palette().color(QPalette::Highlight), 4)
                                    : QPen(palette().color(QPalette::PlaceholderText), 2, Qt::DashLine));
        painter.setBrush(m_isDropping ? QBrush(palette().color(QPalette::Base)) : QBrush());
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kRadius, kRadius);
    }

private:
    bool m_isDropping = false;
};

StartPage::StartPage(QWidget *parent)
    : QFrame(parent)
    , m_recent(new QWidget(this))
    , m_recentLayout(new QVBoxLayout(m_recent))
{
    setAccessibleName(tr("Start page"));
    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(0);
    auto *content = new QWidget;
    content->setMaximumWidth(760);
    auto *column = new QVBoxLayout(content);
    column->setSpacing(14);
    column->addWidget(makeDropZone());
    column->addWidget(makeSamples());
    column->addWidget(m_recent);
    column->addWidget(makeHelp());
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(scroll);
    m_recent->hide();
}

QWidget *StartPage::makeDropZone()
{
    m_zone = new DropZone;
    DropZone *zone = m_zone;
    auto *layout = new QVBoxLayout(zone);
    layout->setContentsMargins(24, 28, 24, 28);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Drop a bounce here, or press Ctrl+V"));
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.5);
    title->setFont(font);
    title->setAlignment(Qt::AlignCenter);
    title->setWordWrap(true);
    auto *open = new QPushButton(tr("Open a file…"));
    m_clipboard = new QPushButton(tr("Analyse clipboard"));
    m_clipboard->hide();
    auto *privacy = new QLabel(tr("Works offline. Nothing leaves this computer until you run checks."));
    privacy->setAlignment(Qt::AlignCenter);
    privacy->setWordWrap(true);
    privacy->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(title);
    layout->addWidget(open, 0, Qt::AlignCenter);
    layout->addWidget(m_clipboard, 0, Qt::AlignCenter);
    layout->addWidget(privacy);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(m_clipboard, &QPushButton::clicked, this, &StartPage::pasteRequested);
    return zone;
}

QWidget *StartPage::makeSamples()
{
    auto *samples = new Expander(tr("Try a sample"));
    QFile file(u":/samples/samples.json"_s);
    const QByteArray json = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    for (const auto &value : QJsonDocument::fromJson(json).array()) {
        const QString path = u":/samples/"_s + value["file"_L1].toString();
        const QString title = QCoreApplication::translate("Samples", value["title"_L1].toString().toUtf8().constData());
        QAbstractButton *button = samples->addButton(title);
        connect(button, &QAbstractButton::clicked, this, [this, path] { Q_EMIT pathChosen(path); });
    }
    return samples;
}

QWidget *StartPage::makeHelp()
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    layout->addWidget(makeHeading(tr("How to get the whole message")));
    auto *more = new CardLink(tr("In Outlook, Gmail, Apple Mail, Thunderbird, Yahoo, GMX and Web.de"));
    more->setToolTip(plainTip(tr("Opens the manual, with a text to send to the customer")));
    more->setObjectName(u"howToGet"_s);
    connect(more, &CardLink::chosen, this, &StartPage::manualRequested);
    layout->addWidget(more);
    return box;
}

void StartPage::setDropping(bool isDropping)
{
    m_zone->setDropping(isDropping);
}

void StartPage::setRecent(const QStringList &paths)
{
    while (QLayoutItem *item = m_recentLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_recent->setVisible(!paths.isEmpty());
    m_recentLayout->addWidget(makeHeading(tr("Recent files")));
    for (const QString &path : paths) {
        QToolButton *button = makeLinkButton(QFileInfo(path).fileName(), path);
        connect(button, &QToolButton::clicked, this, [this, path] { Q_EMIT pathChosen(path); });
        m_recentLayout->addWidget(button);
    }
}

void StartPage::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    QMetaObject::invokeMethod(this, &StartPage::lookAtClipboard, Qt::QueuedConnection);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &StartPage::lookAtClipboard,
            Qt::UniqueConnection);
}

void StartPage::lookAtClipboard()
{
    m_clipboard->setVisible(isVisible() && looksLikeBounce(QGuiApplication::clipboard()->text()));
}

} // namespace BounceLens
