// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include <QResource>

using namespace Qt::StringLiterals;

namespace BounceLens {

std::shared_ptr<const Catalog> Catalog::builtIn()
{
    static const std::shared_ptr<const Catalog> catalog = [] {
        const QResource file(u":/cards/catalog"_s);
        auto read = fromPacked(QByteArray::fromRawData(reinterpret_cast<const char *>(file.data()), file.size()));
        Q_ASSERT_X(read, "Catalog::builtIn", "the cards compiled into the program");
        return read ? *read : fromContent({});
    }();
    return catalog;
}

} // namespace BounceLens
