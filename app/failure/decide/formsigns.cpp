// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "failure/decide/formsigns.h"

#include "failure/decide/wordsigns.h"

#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace BounceLens::Signs {

namespace {

Found sectionStart(const Scene &scene, SectionKind kind)
{
    const Section *section = scene.document.firstOf(kind);
    if (!section) {
        return std::nullopt;
    }
    const int line = section->body.isEmpty() ? section->lines.first : section->body.first;
    return Trace{.lines = {line, line}, .text = scene.document.line(line).trimmed().toString()};
}

bool isPart(const Section &section)
{
    return section.mediaType.startsWith("message/"_L1);
}

const Section *deliveryStatusOf(const Scene &scene)
{
    return scene.document.firstOf(SectionKind::DeliveryStatus);
}

Found reportTypeTrace(const Scene &scene)
{
    return Trace{.lines = {}, .text = "report-type="_L1 + scene.reportType};
}

Found statusTrace(const Observation &failure)
{
    return Trace{.lines = failure.status.lines, .text = failure.status.verbatim};
}

template <typename Is>
Found officialFailures(const Scene &scene, Is is)
{
    const bool areAll = !scene.failures.isEmpty() && std::ranges::all_of(scene.failures, [&](const Failure &failure) {
        return isOfficial(failure) && is(failure);
    });
    return areAll ? statusTrace(scene.failures.first()) : Found();
}

template <typename Is>
Found firstFailure(const Scene &scene, Is is)
{
    const auto failure = std::ranges::find_if(scene.failures, is);
    return failure == scene.failures.end() ? Found() : statusTrace(*failure);
}

} // namespace

Found deliveryStatusPart(const Scene &scene)
{
    const Section *section = deliveryStatusOf(scene);
    return section && isPart(*section) ? sectionStart(scene, SectionKind::DeliveryStatus) : Found();
}

Found deliveryStatusText(const Scene &scene)
{
    const Section *section = deliveryStatusOf(scene);
    return section && !isPart(*section) ? sectionStart(scene, SectionKind::DeliveryStatus) : Found();
}

Found deliveryStatusType(const Scene &scene)
{
    return !deliveryStatusOf(scene) && scene.reportType == "delivery-status"_L1 ? reportTypeTrace(scene) : Found();
}

Found actionFailed(const Scene &scene)
{
    return firstFailure(scene,
                        [](const Failure &failure) { return isOfficial(failure) && failure.action == Action::Failed; });
}

Found actionDelayed(const Scene &scene)
{
    return officialFailures(scene, [](const Failure &failure) { return failure.action == Action::Delayed; });
}

Found actionFinished(const Scene &scene)
{
    return officialFailures(scene, isFinished);
}

Found serviceNotification(const Scene &scene)
{
    return scene.notification.observations.isEmpty() ? Found() : statusTrace(scene.notification.observations.first());
}

Found serviceComplaint(const Scene &scene)
{
    return scene.notification.isComplaint ? sectionStart(scene, SectionKind::Text) : Found();
}

Found feedbackReport(const Scene &scene)
{
    const Found part = sectionStart(scene, SectionKind::FeedbackReport);
    return part || scene.reportType != "feedback-report"_L1 ? part : reportTypeTrace(scene);
}

Found dispositionNotification(const Scene &scene)
{
    const Found part = sectionStart(scene, SectionKind::Disposition);
    return part || scene.reportType != "disposition-notification"_L1 ? part : reportTypeTrace(scene);
}

Found dispositionRefused(const Scene &scene)
{
    const Section *section = scene.document.firstOf(SectionKind::Disposition);
    const HeaderField *field =
        section && !section->blocks.isEmpty() ? section->blocks.first().find(u"Disposition") : nullptr;
    const bool isRefusal = field && field->value.contains("automatic-action"_L1, Qt::CaseInsensitive) &&
                           hasPhrase(scene.words, bitOf(PhraseKind::Failure));
    return isRefusal ? Found(traceOfField(*field)) : std::nullopt;
}

Found otherReport(const Scene &scene)
{
    const QString type = scene.reportType;
    const bool isOther = !type.isEmpty() && type != "delivery-status"_L1 && type != "disposition-notification"_L1 &&
                         type != "feedback-report"_L1;
    return isOther ? reportTypeTrace(scene) : Found();
}

/// A reply in quotation marks within a sentence, told of nobody, or by no mail system in the middle of its words: what
/// people and ticket systems write about bounces.
Found exampleReply(const Scene &scene)
{
    constexpr qsizetype kLooked = 2000; // letters
    static const QRegularExpression quoted(uR"(\w[^"'\n]{1,200}["'\x{201C}\x{2018}\x{AB}\x{201E}]\s?[45]\d\d[ -])"_s);
    static const QRegularExpression inside(uR"(\w\s*"\s?[45]\d\d[^"\n]*"\s+[^\W\d])"_s);
    const auto isInside = [&](const Failure &failure) {
        return !scene.isDaemon && inside.match(failure.status.verbatim.left(kLooked)).hasMatch();
    };
    const bool areLoose = std::ranges::all_of(scene.failures, [&](const Failure &failure) {
        return failure.foundBy == FoundBy::Text && (failure.recipient.isEmpty() || isInside(failure));
    });
    if (!areLoose || !scene.header || scene.document.firstOf(SectionKind::Returned)) {
        return std::nullopt;
    }
    return firstFailure(
        scene, [](const Failure &failure) { return quoted.match(failure.status.verbatim.left(kLooked)).hasMatch(); });
}

Found serverReply(const Scene &scene)
{
    return firstFailure(scene, [](const Failure &failure) {
        return failure.status.replyCode && (failure.status.enhancedCode || !failure.recipient.isEmpty()) &&
               hasPhrase(failure.status.verbatim, bitOf(PhraseKind::Failure));
    });
}

Found failureWithRecipient(const Scene &scene)
{
    return firstFailure(scene, [&scene](const Failure &failure) {
        return scene.sound.contains(&failure) && !failure.recipient.isEmpty() &&
               (scene.readers.isEmpty() || !scene.isReader(failure.recipient));
    });
}

Found failureFound(const Scene &scene)
{
    return scene.sound.isEmpty() ? Found() : statusTrace(*scene.sound.first());
}

Found pastedFailure(const Scene &scene)
{
    constexpr qsizetype kQuestion = 3; // lines; what short texts hold is what they are about
    const qsizetype filled = std::ranges::count_if(
        scene.lines, [&scene](const SceneLine &line) { return !scene.document.line(line.line).trimmed().isEmpty(); });
    return scene.header ? Found() : firstFailure(scene, [&scene, filled](const Failure &failure) {
        return filled <= kQuestion || scene.sound.contains(&failure);
    });
}

Found copiedReport(const Scene &scene)
{
    const Found reply = serverReply(scene);
    return reply && scene.tellsOfOthers() && (systemWords(scene) || openingWords(scene)) ? reply : std::nullopt;
}

Found nothingFailed(const Scene &scene)
{
    const bool isCutReport = !scene.header && systemWords(scene) && openingWords(scene); // above its recipients
    return scene.failures.isEmpty() && !isCutReport ? Found(Trace()) : std::nullopt;
}

Found returnedMessage(const Scene &scene)
{
    return sectionStart(scene, SectionKind::Returned);
}

} // namespace BounceLens::Signs
