// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/outlook/mimetext.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

QByteArray mimeField(const char *name, const QString &value)
{
    const QString folded = value.simplified();
    return folded.isEmpty() ? QByteArray() : QByteArray(name) + ": " + folded.toUtf8() + '\n';
}

QString mimeAddress(const QString &name, const QString &address)
{
    if (name.isEmpty() || name == address) {
        return address;
    }
    const bool isPlain = std::ranges::none_of(name, [](QChar c) { return uR"(()<>[]:;@\,.")"_s.contains(c); });
    const QString shown =
        isPlain ? name : u'"' + QString(name).replace(u'\\', uR"(\\)"_s).replace(u'"', uR"(\")"_s) + u'"';
    return address.isEmpty() ? shown : shown + " <"_L1 + address + u'>';
}

MimeEntity mimeTextPart(const char *mediaType, const QString &text)
{
    QByteArray body = text.toUtf8();
    body.replace("\r\n", "\n").replace('\r', '\n');
    return {.header = "Content-Type: " + QByteArray(mediaType) +
                      "; charset=utf-8\n"
                      "Content-Transfer-Encoding: 8bit\n",
            .body = body};
}

MimeEntity mimeMultipart(const QByteArray &subtype, const QList<MimeEntity> &parts)
{
    QByteArray boundary = "part";
    const auto isTaken = [&boundary](const MimeEntity &part) {
        return part.body.contains("--" + boundary) || part.header.contains("--" + boundary);
    };
    for (int number = 1; std::ranges::any_of(parts, isTaken); ++number) {
        boundary = "part-" + QByteArray::number(number);
    }
    MimeEntity whole{.header = "Content-Type: multipart/" + subtype + "; boundary=\"" + boundary + "\"\n", .body = {}};
    for (const MimeEntity &part : parts) {
        whole.body += "--" + boundary + '\n' + part.toBytes();
        whole.body += part.body.endsWith('\n') ? "" : "\n";
    }
    whole.body += "--" + boundary + "--\n";
    return whole;
}

} // namespace BounceLens
