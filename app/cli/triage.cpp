// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/triage.h"

#include "cli/commands.h"
#include "cli/confine.h"
#include "cli/interrupt.h"
#include "cli/triagerun.h"
#include "explain/explain.h"
#include "report/triage/rowjson.h"
#include "triage/follow.h"
#include "triage/sources/jsonlines.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonDocument>
#include <QThread>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct TriageOptions
{
    Q_DECLARE_TR_FUNCTIONS(TriageCommand)
};

std::expected<TriageFormat, QString> formatIn(const Arguments &arguments)
{
    TriageFormat format = TriageFormat::Text;
    QStringList given;
    for (const auto &[name, named] :
         {std::pair{u"json"_s, TriageFormat::Json}, std::pair{u"csv"_s, TriageFormat::Csv},
          std::pair{u"markdown"_s, TriageFormat::Markdown}, std::pair{u"html"_s, TriageFormat::Html},
          std::pair{u"summary"_s, TriageFormat::Summary}}) {
        if (arguments.isSet(name)) {
            given.append("--"_L1 + name);
            format = named;
        }
    }
    return given.size() < 2 ? std::expected<TriageFormat, QString>(format)
                            : std::unexpected(TriageOptions::tr("Choose one of %1.").arg(given.join(", "_L1)));
}

std::expected<int, QString> workersIn(const Arguments &arguments)
{
    constexpr int kMostWorkers = 256;
    if (!arguments.isSet(u"jobs"_s)) {
        return std::max(1, QThread::idealThreadCount());
    }
    bool isNumber = false;
    const int workers = arguments.value(u"jobs"_s).toInt(&isNumber);
    return isNumber && workers >= 1 && workers <= kMostWorkers
               ? std::expected<int, QString>(workers)
               : std::unexpected(TriageOptions::tr("--jobs takes a number from 1 to %1.").arg(kMostWorkers));
}

/// What is wrong with options that do not go together; null if nothing is.
QString wrongTogether(const Arguments &arguments)
{
    if (arguments.isSet(u"follow"_s) && arguments.isSet(u"merge"_s)) {
        return TriageOptions::tr("--follow and --merge do not go together.");
    }
    if (arguments.isSet(u"follow"_s) && arguments.operands.size() > 1 && arguments.operands.contains("-"_L1)) {
        return TriageOptions::tr("With --follow, - stands alone.");
    }
    return {};
}

TriagedMessage explained(const SourceMessage &message, const std::shared_ptr<const Catalog> &catalog, const Own &own,
                         TriageFormat format)
{
    Explanation explanation = explain(message.bytes, catalog, message.source, own);
    explanation.index = message.index;
    const QList<Row> rows = rowsOf(explanation, QDateTime::currentMSecsSinceEpoch(), message.linesBefore);
    return {.source = message.source,
            .index = message.index,
            .kind = explanation.analysis.kind,
            .isRecognised = explanation.isRecognised(),
            .rows = rows,
            .text = textOf(explanation, rows, format),
            .isResult = true,
            .isLeftOut = false};
}

/// The text of a former result in another format is made of its rows alone.
QByteArray textAgain(const TriagedMessage &message, const QByteArray &line,
                     const std::shared_ptr<const Catalog> &catalog, TriageFormat format)
{
    Explanation explanation;
    explanation.catalog = catalog;
    return format == TriageFormat::Json ? line : textOf(explanation, message.rows, format);
}

TriagedMessage readAgain(const SourceMessage &line, const std::shared_ptr<const Catalog> &catalog, TriageFormat format)
{
    const QJsonObject object = QJsonDocument::fromJson(line.bytes).object();
    auto message = triagedFromJson(object);
    if (!message) {
        const bool isOther = object.contains("incident"_L1) || line.bytes.trimmed().isEmpty();
        return {.source = line.source,
                .index = line.index,
                .kind = Kind::NotABounce,
                .isRecognised = false,
                .rows = {},
                .text = {},
                .isResult = false,
                .isLeftOut = isOther};
    }
    message->text = textAgain(*message, line.bytes, catalog, format);
    return *message;
}

} // namespace

int runTriage(const Arguments &arguments, Output &out)
{
    const auto own = ownFrom(arguments);
    const auto format = formatIn(arguments);
    const auto workers = workersIn(arguments);
    for (const QString &wrong : {own ? QString() : own.error(), format ? QString() : format.error(),
                                 workers ? QString() : workers.error(), wrongTogether(arguments)}) {
        if (!wrong.isEmpty()) {
            return usageError(Command::Triage, wrong);
        }
    }
    (void)confine({.readable = {}, .isEveryAllowed = true}); // it writes lists and follows files that come
    const auto catalog = catalogFor(arguments);
    const bool isFollowing = arguments.isSet(u"follow"_s);
    const bool isMerging = arguments.isSet(u"merge"_s);
    const TriageFiles files{.prometheus = arguments.value(u"prometheus"_s),
                            .remove = arguments.value(u"remove-list"_s),
                            .retry = arguments.value(u"retry-list"_s)};
    TriageRun run(catalog, *format, files, isFollowing, out);
    std::stop_source stop;
    const auto goesOn = [&stop] {
        if (isInterrupted()) {
            stop.request_stop();
        }
        return true;
    };
    noteInterrupts();
    run.begin();
    runPipeline({.workers = *workers,
                 .read =
                     [&](const std::stop_token &token, const SourceTaker &taker) {
                         (isMerging     ? readJsonLines
                          : isFollowing ? followSources
                                        : readSources)(arguments.operands, token, taker);
                     },
                 .work =
                     [&](const SourceMessage &message) {
                         return isMerging ? readAgain(message, catalog, *format)
                                          : explained(message, catalog, *own, *format);
                     }},
                {.take = [&](const TriagedMessage &message) { return goesOn() && run.take(message); },
                 .idle = [&] { return goesOn() && run.idle(); },
                 .complain = [&](const SourceError &error) { run.complain(error); }},
                stop.get_token());
    return run.finish(isInterrupted() ? TriageEnd::Stopped : TriageEnd::Whole);
}

} // namespace BounceLens
