// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/speakersigns.h"

#include "failure/decide/headersigns.h"
#include "failure/decide/kinddata.h"
#include "input/fields.h"
#include "names/mailaddress.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens::Signs {

namespace {

Found traceOfSender(const Scene &scene)
{
    const QString shown = scene.sender.name.isEmpty() || scene.sender.address.isEmpty()
                              ? scene.sender.name + scene.sender.address
                              : scene.sender.name + " <"_L1 + scene.sender.address + u'>';
    return Trace{.lines = scene.sender.lines, .text = "From: "_L1 + shown};
}

bool hasFrom(const Scene &scene)
{
    return !scene.sender.lines.isEmpty();
}

bool isNoReply(QStringView address)
{
    static const QRegularExpression regex(
        uR"(^[^@]*(?:no|do-?not|ne-?pas|nicht)[-_.]?(?:reply|respond|antwort|repondre|responder|risponder))"_s,
        QRegularExpression::CaseInsensitiveOption);
    return regex.matchView(address).hasMatch();
}

bool isRole(const QString &address)
{
    const QString local = address.section(u'@', 0, 0);
    return std::ranges::any_of(kRoleLocalParts,
                               [&local](auto word) { return local.contains(word, Qt::CaseInsensitive); });
}

/// The sender's address without the disguise of a mailing list, which puts its own in its place.
QString realSender(const Scene &scene)
{
    const bool isMunged = scene.isReader(scene.sender.address) && !scene.replyTo.isEmpty();
    return isMunged ? scene.replyTo : scene.sender.address;
}

bool isOfReaders(const Scene &scene, const QString &address)
{
    return scene.readerSites.contains(address == scene.sender.address ? scene.sender.site : siteOfAddress(address));
}

bool namesRole(const Scene &scene)
{
    return hasPhrase(scene.sender.name, bitOf(PhraseKind::Role));
}

} // namespace

void judgeSender(Scene &scene)
{
    const bool claims = claimsReadersDomain(scene).has_value();
    const bool isReader = fromReader(scene).has_value();
    const bool isOther = scene.isDaemon || isNoReply(scene.sender.address) || namesRole(scene) ||
                         isRole(scene.sender.address) || claims || isReader;
    scene.isPerson = !scene.sender.address.isEmpty() && !isOther;
    scene.isStrange = claims || isReader || roleFromElsewhere(scene) || (scene.isDaemon && !scene.tellsOfOthers());
}

Found daemonSender(const Scene &scene)
{
    return hasFrom(scene) && scene.isDaemon ? traceOfSender(scene) : Found();
}

Found noSender(const Scene &scene)
{
    return hasFrom(scene) && scene.sender.address.isEmpty() && !scene.isDaemon ? traceOfSender(scene) : Found();
}

Found noReplySender(const Scene &scene)
{
    return hasFrom(scene) && isNoReply(scene.sender.address) ? traceOfSender(scene) : Found();
}

Found personalSender(const Scene &scene)
{
    return scene.isPerson && !scene.sender.name.isEmpty() ? traceOfSender(scene) : Found();
}

Found unnamedSender(const Scene &scene)
{
    return scene.isPerson && scene.sender.name.isEmpty() ? traceOfSender(scene) : Found();
}

Found roleFromElsewhere(const Scene &scene)
{
    const QString sender = realSender(scene);
    const bool isElsewhere = namesRole(scene) && !scene.readers.isEmpty() && !sender.isEmpty() && !isDaemon(sender) &&
                             !isOfReaders(scene, sender);
    return isElsewhere ? traceOfSender(scene) : Found();
}

Found claimsReadersDomain(const Scene &scene)
{
    constexpr qsizetype kShortest = 4; // letters of a domain that is not just any word
    const QString name = scene.sender.name;
    const auto holds = [&name](const QString &text) { return name.contains(text, Qt::CaseInsensitive); };
    const bool isClaimed = !name.isEmpty() && (std::ranges::any_of(scene.readers, holds) ||
                                               std::ranges::any_of(scene.readerSites, [&](const QString &site) {
                                                   return site.size() >= kShortest && holds(site);
                                               }));
    return isClaimed && (!isOfReaders(scene, realSender(scene)) || scene.isReader(scene.sender.address))
               ? traceOfSender(scene)
               : Found();
}

Found spoofsReadersDomain(const Scene &scene)
{
    const bool isReaders = !scene.sender.address.isEmpty() && isOfReaders(scene, scene.sender.address);
    return isReaders && returnsElsewhere(scene) && !mailingList(scene) ? traceOfSender(scene) : Found();
}

Found fromReader(const Scene &scene)
{
    return scene.isReader(scene.sender.address) ? traceOfSender(scene) : Found();
}

Found repliesElsewhere(const Scene &scene)
{
    const bool isElsewhere = !scene.replyTo.isEmpty() && !scene.sender.address.isEmpty() &&
                             siteOfAddress(scene.replyTo) != scene.sender.site;
    return isElsewhere ? traceOfField(scene.header, "Reply-To"_L1) : Found();
}

Found returnsElsewhere(const Scene &scene)
{
    const Found path = traceOfField(scene.header, "Return-Path"_L1);
    const QString address = path ? findAddress(path->text) : QString();
    const bool isElsewhere =
        !address.isEmpty() && !scene.sender.address.isEmpty() && siteOfAddress(address) != scene.sender.site;
    return isElsewhere ? path : std::nullopt;
}

Found headerOfBounce(const Scene &scene)
{
    constexpr int kLooked = 500; // lines
    for (const Section &section : scene.document.sections) {
        const int end = std::min(section.body.last, section.body.first + kLooked);
        for (int line = section.body.first; section.kind == SectionKind::Text && !section.body.isEmpty() && line <= end;
             ++line) {
            if (isBounceField(scene.document.line(line))) {
                return Trace{.lines = {line, line}, .text = scene.document.line(line).trimmed().toString()};
            }
        }
    }
    return std::nullopt;
}

} // namespace BounceLens::Signs
