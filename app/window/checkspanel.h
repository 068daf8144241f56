// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/explanation.h"
#include "check/plan.h"

#include <QScrollArea>

#include <memory>

namespace BounceLens {

/// The checks that the card calls for, with their exact questions. Asks nothing by itself.
class ChecksPanel : public QScrollArea
{
    Q_OBJECT

public:
    explicit ChecksPanel(QWidget *parent = nullptr);
    void show(const std::shared_ptr<const Explanation> &explanation, int failure, TextTrust trust = TextTrust::AsRead);
};

} // namespace BounceLens
