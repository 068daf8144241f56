// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explain/explanation.h"

#include <QFrame>
#include <QIcon>
#include <QLabel>
#include <QStyle>
#include <QTabWidget>
#include <QToolButton>

class QAbstractButton;
class QVBoxLayout;

namespace BounceLens {

enum class Chip { Plain, Strong, Square };

/// A short word in a frame, drawn with the palette in use: Plain and Strong are round, Square is a box.
class ChipLabel : public QLabel
{
    Q_OBJECT

public:
    ChipLabel(const QString &text, Chip chip, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Chip m_chip;
};

/// Bold words above a part; a heading for screen readers too.
class HeadingLabel : public QLabel
{
    Q_OBJECT

public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override;
};

/// A label that wraps, can be selected by mouse and keyboard, and never reads its text as HTML.
[[nodiscard]] QLabel *makeText(const QString &text, QWidget *parent);
[[nodiscard]] QLabel *makeHeading(const QString &text);
[[nodiscard]] QWidget *makeTitle(const QString &text, const QIcon &icon);
[[nodiscard]] QLabel *makeChip(const QString &text, Chip chip);
/// A remark above the card: a symbol and a sentence in a frame.
[[nodiscard]] QFrame *makeBanner(const QString &text, QStyle::StandardPixmap symbol = QStyle::SP_MessageBoxWarning);
/// Puts something at the foot of a banner.
void addToBanner(QFrame *banner, QWidget *widget);
/// A button at the foot of a banner.
[[nodiscard]] QAbstractButton *addBannerButton(QFrame *banner, const QString &text);
[[nodiscard]] QWidget *makeSteps(const QStringList &steps);
/// Opens a page of our own sources in the browser; never used for links of the input.
[[nodiscard]] QWidget *makeLink(const QString &text, const QString &url);

/// A link, with a remark behind it; wraps, is reached by Tab, and can be read in every palette.
class LinkLabel : public QLabel
{
    Q_OBJECT

public:
    LinkLabel(const QString &title, const QString &remark, const QString &target, QWidget *parent = nullptr);
    [[nodiscard]] QString target() const { return m_target; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void compose();

    QString m_title;
    QString m_remark;
    QString m_target;
};

/// A link to another card or line inside the window.
class CardLink : public LinkLabel
{
    Q_OBJECT

public:
    explicit CardLink(const QString &title, const QString &remark = {}, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
};

/// The status line verbatim, its reply code, enhanced status code and words told apart by label and shape.
class StatusFrame : public QFrame
{
    Q_OBJECT

public:
    StatusFrame(const Explanation &explanation, const StatusLine &status, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen();
};

/// The button of an expander.
class ExpanderTitle : public QToolButton
{
    Q_OBJECT

public:
    using QToolButton::QToolButton;
};

/// A heading that shows and hides what belongs to it.
class Expander : public QWidget
{
    Q_OBJECT

public:
    explicit Expander(const QString &title, QWidget *parent = nullptr);
    QAbstractButton *addButton(const QString &text);
    void addText(const QString &text);
    void add(QWidget *widget);

private:
    ExpanderTitle *m_title;
    QWidget *m_content;
    QVBoxLayout *m_layout;
};

/// Tabs as high as the page that is shown.
class FittingTabs : public QTabWidget
{
    Q_OBJECT

public:
    explicit FittingTabs(QWidget *parent = nullptr);

private:
    void fit(int shown);
};

} // namespace BounceLens
