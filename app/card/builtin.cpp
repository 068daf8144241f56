// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "card/catalog.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace BounceLens {

std::shared_ptr<const Catalog> Catalog::builtIn()
{
    static const std::shared_ptr<const Catalog> catalog = [] {
        QFile file(u":/cards/cards.cbor"_s);
        const bool isOpen = file.open(QIODevice::ReadOnly);
        auto read = fromCbor(isOpen ? file.readAll() : QByteArray());
        Q_ASSERT_X(read, "Catalog::builtIn", "the cards compiled into the program");
        return read ? *read : fromContent({});
    }();
    return catalog;
}

} // namespace BounceLens
