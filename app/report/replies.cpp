// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/replies.h"

namespace BounceLens {
QString customerReply(const Explanation &, int)
{
    return {};
}
QString ticketNote(const Explanation &, int)
{
    return {};
}
} // namespace BounceLens
