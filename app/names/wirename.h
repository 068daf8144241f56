// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace BounceLens {

// Names as they are written inside the resolver and sent to it: the presentation form of RFC 1035 section 5.1, labels
// joined by dots, "\." and "\\" for such a letter within a label, "\032" for any other byte; and the wire form.

/// The labels as bytes, letter case kept; none for the root, which is "" and ".". Nothing if a label is empty, a number
/// behind a backslash is over 255, or a letter is no printable ASCII.
[[nodiscard]] std::optional<QList<QByteArray>> readLabels(QStringView presentation);
[[nodiscard]] QString presentedLabel(QByteArrayView label);

/// Letters in random case, which forged answers must guess too (draft-vixie-dnsext-dns0x20).
[[nodiscard]] QString mixedCase(QString name);

/// The uncompressed wire form: length-prefixed labels and the root label. What is no name becomes the root.
[[nodiscard]] QByteArray wireName(QStringView presentation);

} // namespace BounceLens
