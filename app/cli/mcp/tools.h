// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "card/catalog.h"
#include "failure/analyse.h"

#include <QJsonArray>
#include <QJsonObject>

#include <expected>
#include <memory>
#include <optional>
#include <stop_token>

namespace BounceLens {

/// What an assistant can ask for by the Model Context Protocol: it reads, and changes and sends nothing. A bounce
/// quotes strangers, and strangers write instructions for assistants into their mail. So every word of an input stands
/// below a key "quotedUntrusted" and nowhere else; what stands beside it are ids, codes, line numbers and texts of the
/// cards.
class McpTools
{
public:
    McpTools(std::shared_ptr<const Catalog> catalog, Own own);
    ~McpTools();
    Q_DISABLE_COPY_MOVE(McpTools)

    /// Names, texts and JSON Schemas, as `tools/list` answers.
    [[nodiscard]] static QJsonArray list();
    [[nodiscard]] static bool has(const QString &tool);
    /// \return what the tool found, or a sentence of what was wrong with the arguments. If \a stop is requested the
    /// result is of no use.
    [[nodiscard]] std::expected<QJsonObject, QString> call(const QString &tool, const QJsonObject &arguments,
                                                           const std::stop_token &stop);

private:
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace BounceLens
