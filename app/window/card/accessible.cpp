// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/card/accessible.h"

#include "window/card/cardparts.h"

#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

class LinkInterface : public QAccessibleWidget
{
public:
    explicit LinkInterface(LinkLabel *label)
        : QAccessibleWidget(label, QAccessible::Link)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name          ? widget()->accessibleName()
               : kind == QAccessible::Description ? widget()->accessibleDescription()
                                                  : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            auto *label = static_cast<LinkLabel *>(widget());
            Q_EMIT label->linkActivated(label->target());
        }
    }
};

class HeadingInterface : public QAccessibleWidget
{
public:
    explicit HeadingInterface(QLabel *label)
        : QAccessibleWidget(label, QAccessible::Heading)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? static_cast<QLabel *>(widget())->text() : QAccessibleWidget::text(kind);
    }
};

class ExpanderInterface : public QAccessibleWidget
{
public:
    explicit ExpanderInterface(ExpanderTitle *title)
        : QAccessibleWidget(title, QAccessible::Button)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        const bool isOpen = button()->isChecked();
        state.expandable = true;
        state.expanded = isOpen;
        state.collapsed = !isOpen;
        return state;
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Name ? button()->text() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction()}; }
    void doAction(const QString &name) override
    {
        if (name == pressAction()) {
            button()->click();
        }
    }

private:
    [[nodiscard]] ExpanderTitle *button() const { return static_cast<ExpanderTitle *>(widget()); }
};

QAccessibleInterface *makeInterface(const QString & /*name*/, QObject *object)
{
    if (auto *title = qobject_cast<ExpanderTitle *>(object)) {
        return new ExpanderInterface(title);
    }
    if (auto *heading = qobject_cast<HeadingLabel *>(object)) {
        return new HeadingInterface(heading);
    }
    auto *link = qobject_cast<LinkLabel *>(object);
    return link ? new LinkInterface(link) : nullptr;
}

} // namespace

void installAccessibility()
{
    QAccessible::installFactory(makeInterface);
}

} // namespace BounceLens
