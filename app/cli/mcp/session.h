// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/mcp/tools.h"

#include <QByteArrayView>

namespace BounceLens {

/// The server's side of the Model Context Protocol, version 2025-06-18, over lines of JSON-RPC 2.0:
/// https://modelcontextprotocol.io/specification/2025-06-18
/// It offers tools and nothing else. One message at a time; who reads the lines can have a request that is being
/// answered stopped (McpLine::cancelled).
class McpSession
{
public:
    explicit McpSession(McpTools &tools);
    /// The answer to a message, a line without its end; nothing for a notification and for a request that was stopped.
    [[nodiscard]] std::optional<QJsonObject> answer(QByteArrayView line, const std::stop_token &stop = {});

private:
    [[nodiscard]] QJsonObject answerTo(const QString &method, const QJsonObject &parameters,
                                       const std::stop_token &stop);

    McpTools &m_tools;
};

/// What matters of a line before it is its turn.
struct McpLine
{
    QJsonValue request; ///< the id of the request that it is; undefined for anything else
    QJsonValue
        cancelled; ///< the id of the request that it calls off (notifications/cancelled); undefined for anything else
};

[[nodiscard]] McpLine mcpLine(QByteArrayView line);

} // namespace BounceLens
