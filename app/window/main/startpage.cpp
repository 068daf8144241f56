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

/// A dashed frame.
class DropZone : public QWidget
{
protected:
    void paintEvent(QPaintEvent * /*event*/) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(palette().color(QPalette::PlaceholderText), 2, Qt::DashLine));
        constexpr double kRadius = 10;
        painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), kRadius, kRadius);
    }
};

bool looksLikeBounce(const QString &text)
{
    constexpr qsizetype kLooked = 20'000;
    const QString start = text.first(std::min(text.size(), kLooked));
    return !findCodes(start).isEmpty() || start.contains("Diagnostic-Code"_L1, Qt::CaseInsensitive);
}

} // namespace

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
    auto *zone = new DropZone;
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
    for (const QJsonValue &value : QJsonDocument::fromJson(json).array()) {
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
    const auto add = [layout](const QString &program, const QStringList &steps) {
        auto *help = new Expander(program);
        for (int at = 0; at < steps.size(); ++at) {
            help->addText(u"%1. %2"_s.arg(at + 1).arg(steps.at(at)));
        }
        layout->addWidget(help);
    };
    add(tr("Outlook"), {tr("Open the bounce in its own window."), tr("Choose File, then Save As."),
                        tr("Keep the type \"Outlook Message Format\" (.msg)."),
                        tr("Drop the saved file here, or copy the text of the bounce and press Ctrl+V.")});
    add(tr("Gmail"), {tr("Open the bounce in the browser."), tr("Click the three dots beside the reply arrow."),
                      tr("Choose \"Download message\"."), tr("Drop the downloaded file here.")});
    add(tr("Thunderbird"), {tr("Select the bounce in the list."), tr("Choose File, Save As, then File."),
                            tr("Keep the ending .eml."), tr("Drop the saved file here, or drag the message itself.")});
    return box;
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
