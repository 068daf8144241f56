// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "input/mime/attachedbounce.h"

#include "input/charset.h"
#include "input/limits.h"
#include "input/mail.h"
#include "input/mime/mailparser.h"
#include "phrases/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

constexpr int kMaxLookedParts = 100;      ///< of one message
constexpr qsizetype kLookedText = 20'000; ///< characters; the words of a mail system stand at the top

QString headerText(GMimeMessage *message, const char *name)
{
    const char *value = g_mime_object_get_header(GMIME_OBJECT(message), name);
    return value ? decodeText(value, {}).text : QString();
}

bool hasNullPath(GMimeMessage *message)
{
    return headerText(message, "Return-Path").trimmed() == "<>"_L1;
}

bool isReportForm(GMimeMessage *message)
{
    GMimeObject *part = g_mime_message_get_mime_part(message);
    return part && mediaTypeOf(part) == "multipart/report"_L1;
}

bool isSentBySystem(GMimeMessage *message)
{
    return hasPhrase(headerText(message, "From"), bitOf(PhraseKind::Sender)) ||
           g_mime_object_get_header(GMIME_OBJECT(message), "X-Failed-Recipients") || isReportForm(message);
}

bool hasSubjectOfBounce(GMimeMessage *message)
{
    const char *subject = g_mime_message_get_subject(message);
    const QString text = QString::fromUtf8(subject ? subject : "");
    return hasPhrase(text, bitOf(PhraseKind::Subject)) && !hasPhrase(text, bitOf(PhraseKind::Prefix));
}

/// A walk over the parts of a message that ends early.
struct PartSearch
{
    int looked = 0;
    GMimePart *text = nullptr; ///< the first part that is plain text
    BounceSign greatest = BounceSign::None;
    int depth = 0;

    [[nodiscard]] bool isSpent() { return ++looked > kMaxLookedParts; }
};

void lookForText(GMimeObject * /*parent*/, GMimeObject *part, gpointer data)
{
    auto &search = *static_cast<PartSearch *>(data);
    if (!search.isSpent() && !search.text && GMIME_IS_PART(part) && mediaTypeOf(part) == "text/plain"_L1) {
        search.text = GMIME_PART(part);
    }
}

bool hasWordsOfBounce(GMimeMessage *message)
{
    PartSearch search;
    g_mime_message_foreach(message, lookForText, &search);
    if (!search.text) {
        return false;
    }
    const QByteArray bytes = bytesOf(search.text);
    const QString text = decodeText(QByteArrayView(bytes).first(std::min(bytes.size(), kLookedText)), {}).text;
    return hasPhrase(text, bitOf(PhraseKind::System) | bitOf(PhraseKind::Recipient));
}

BounceSign greatestWithin(GMimeMessage *message, int depth);

void lookForBounce(GMimeObject * /*parent*/, GMimeObject *part, gpointer data)
{
    auto &search = *static_cast<PartSearch *>(data);
    if (search.isSpent() || search.greatest == BounceSign::Sender) {
        return;
    }
    if (GMIME_IS_MESSAGE_PART(part)) {
        if (GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part))) {
            search.greatest = std::max(search.greatest, greatestWithin(inner, search.depth + 1));
        }
    } else if (GMIME_IS_PART(part)) {
        const QByteArray bytes = mailFileOf(GMIME_PART(part));
        if (const auto inner = bytes.isEmpty() ? GObjectPointer<GMimeMessage>() : parseMail(bytes)) {
            search.greatest = std::max(search.greatest, greatestWithin(inner.get(), search.depth + 1));
        }
    }
}

BounceSign greatestWithin(GMimeMessage *message, int depth)
{
    const BounceSign own = bounceSignOf(message);
    if (own == BounceSign::Sender || depth >= kMaxMimeDepth) {
        return own;
    }
    PartSearch search{.depth = depth};
    g_mime_message_foreach(message, lookForBounce, &search);
    return std::max(own, search.greatest);
}

bool isNamed(GMimePart *part, QLatin1StringView ending)
{
    const char *name = g_mime_part_get_filename(part);
    return QString::fromUtf8(name ? name : "").endsWith(ending, Qt::CaseInsensitive);
}

/// True for a part that may hold anything: its type says nothing, or says that it is a mail.
bool mayBeMailFile(GMimePart *part)
{
    const QString mediaType = mediaTypeOf(GMIME_OBJECT(part));
    const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
    const bool isAttached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
    return isNamed(part, ".eml"_L1) || isNamed(part, ".mbox"_L1) || mediaType == "application/octet-stream"_L1 ||
           mediaType == "message/rfc822"_L1 || mediaType == "message/global"_L1 ||
           mediaType.endsWith("/x-unknown"_L1) || mediaType.endsWith("/eml"_L1) || mediaType.endsWith("/mbox"_L1) ||
           (isAttached && mediaType == "text/plain"_L1);
}

} // namespace

BounceSign bounceSignOf(GMimeMessage *message)
{
    if (isSentBySystem(message)) {
        return BounceSign::Sender;
    }
    if (hasWordsOfBounce(message)) {
        return hasNullPath(message) ? BounceSign::Sender : BounceSign::Words;
    }
    return hasSubjectOfBounce(message) ? BounceSign::Subject : BounceSign::None;
}

BounceSign greatestBounceSign(GMimeMessage *message)
{
    return greatestWithin(message, 0);
}

QByteArray mailFileOf(GMimePart *part)
{
    const QByteArray bytes = mayBeMailFile(part) ? bytesOf(part) : QByteArray();
    return looksLikeMailFile(bytes) ? bytes : QByteArray();
}

} // namespace BounceLens
