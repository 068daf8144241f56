// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/reader.h"

namespace BounceLens {

Document readDocument(QByteArrayView bytes, std::stop_token)
{
    Document document;
    document.raw = bytes.first(std::min(bytes.size(), kMaxRawBytes)).toByteArray();
    document.size = bytes.size();
    document.text = QString::fromUtf8(bytes).remove(u'\r');
    document.format = DocumentFormat::Text;
    indexLines(document);
    return document;
}

} // namespace BounceLens
