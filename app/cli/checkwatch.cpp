// SPDX-FileCopyrightText: 2026 The BounceLens authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/checkwatch.h"

#include "check/run.h"
#include "check/watch/run.h"
#include "cli/commands.h"
#include "dns/nameservers.h"
#include "dns/recordtext.h"
#include "dns/resolver.h"
#include "report/checkreport.h"
#include "report/printable.h"
#include "report/watchreport.h"

#include <QCoreApplication>

#include <algorithm>
#include <atomic>
#include <csignal>
#include <thread>

using namespace Qt::StringLiterals;

namespace BounceLens {

namespace {

struct WatchCommand
{
    Q_DECLARE_TR_FUNCTIONS(WatchCommand)
};

std::atomic<bool> interrupted = false;
static_assert(std::atomic<bool>::is_always_lock_free);

/// While it lives, an interrupt ends the watch and not the program.
class Interrupts
{
public:
    Interrupts()
        : m_interrupt(std::signal(SIGINT, &note))
        , m_terminate(std::signal(SIGTERM, &note))
        , m_thread([this](const std::stop_token &ended) { look(ended); })
    {
    }
    ~Interrupts()
    {
        std::signal(SIGINT, m_interrupt);
        std::signal(SIGTERM, m_terminate);
    }
    Q_DISABLE_COPY_MOVE(Interrupts)

    [[nodiscard]] std::stop_token token() const { return m_stop.get_token(); }

private:
    static void note(int /*signal*/) { interrupted = true; }

    void look(const std::stop_token &ended)
    {
        constexpr std::chrono::milliseconds kLook{100};
        while (!ended.stop_requested() && !interrupted) {
            std::this_thread::sleep_for(kLook);
        }
        m_stop.request_stop();
    }

    std::stop_source m_stop;
    void (*m_interrupt)(int);
    void (*m_terminate)(int);
    std::jthread m_thread;
};

QList<DnsRecord> readRecords(const QStringList &texts)
{
    QList<DnsRecord> records;
    for (const QString &text : texts) {
        if (const auto record = recordFromText(text)) {
            records.append(*record);
        }
    }
    return records;
}

/// Whether the records are there as the servers give them now: as they were proposed, or changed in another way.
bool isChangedEverywhere(const QList<WatchProgress> &all)
{
    return std::ranges::all_of(all, [](const WatchProgress &progress) {
        return progress.answering > 0 && progress.published + progress.others == progress.answering;
    });
}

class RecordWatch
{
public:
    RecordWatch(const QList<WatchTarget> &targets, const QList<WatchedCheck> &checked, const WatchWishes &wishes,
                Output &out)
        : m_watch(targets, m_pace)
        , m_checked(checked)
        , m_wishes(wishes)
        , m_out(out)
    {
    }

    /// \return whether it came to what it was to wait for
    bool run(const std::stop_token &stop)
    {
        SourceAsker asker(networkSources(m_wishes.resolver, stop));
        SystemWatchClock clock(stop);
        bool isReached = false;
        const bool isOver = runWatch(m_watch, asker, clock, [&](const QList<WatchProgress> &now) {
            const bool isChanged = now != m_last;
            print(now);
            isReached = isEnough(now, isChanged);
            return isReached || !m_out.isOpen();
        });
        if (!isOver && !m_wishes.wantsJson) {
            m_out.print(WatchCommand::tr("The watch was stopped.") + u'\n');
            m_out.flush();
        }
        return isReached;
    }

private:
    void print(const QList<WatchProgress> &all)
    {
        const QDateTime now = QDateTime::currentDateTimeUtc();
        for (qsizetype at = 0; at < all.size(); ++at) {
            if (all.at(at) == m_last.value(at) && !m_last.isEmpty()) {
                continue;
            }
            const WatchTarget &target = m_watch.targets().at(at);
            if (m_wishes.wantsJson) {
                m_out.print(jsonLine({{u"watch"_s, toJson(target, all.at(at), now)}}));
                continue;
            }
            const QString about = all.size() > 1 ? u"%1 %2: "_s.arg(typeName(target.wanted.type),
                                                                    printableLine(target.question.name.shown()))
                                                 : QString();
            m_out.print(now.toLocalTime().toString(u"HH:mm:ss "_s) + about + watchSentence(all.at(at), now) + u'\n');
        }
        m_out.flush();
        m_last = all;
    }

    bool isEnough(const QList<WatchProgress> &all, bool isChanged)
    {
        const WatchState least = std::ranges::min(all, {}, &WatchProgress::state).state;
        switch (m_wishes.until) {
        case WatchUntil::Published:
            return least >= WatchState::Published;
        case WatchUntil::Safe:
            return least == WatchState::Safe;
        case WatchUntil::Pass:
            break;
        }
        const bool isOther = std::ranges::any_of(all, [](const WatchProgress &one) { return one.others > 0; });
        const bool isWorthALook = least == WatchState::Safe || (isOther && isChangedEverywhere(all));
        const QDateTime now = QDateTime::currentDateTimeUtc();
        const bool isAgain = !m_looked.isValid() || m_looked.addDuration(kLateWatchPace) <= now;
        if (!isWorthALook || !(isChanged || isAgain)) {
            return false;
        }
        m_looked = now;
        return passes();
    }

    /// The checks that found a problem, once more.
    bool passes()
    {
        bool isPassed = true;
        for (const WatchedCheck &checked : m_checked) {
            NetworkResolver resolver(m_wishes.resolver);
            NetworkPolicyFetcher policies({}, m_wishes.resolver.deadline, &resolver);
            CheckReport report{.planned = {}, .results = {}, .judgement = {}};
            runChecks(checked.request, {.dns = resolver, .policies = policies, .deadline = m_wishes.resolver.deadline},
                      [&report](const CheckResult &result) { report.results.append(result); });
            m_out.print(m_wishes.wantsJson ? jsonLine(toJson(report)) : toText(report) + u'\n');
            isPassed = isPassed && std::ranges::none_of(report.results, [&checked](const CheckResult &result) {
                           return result.outcome != CheckOutcome::Pass && wasProblem(checked, result.check);
                       });
        }
        m_out.flush();
        return isPassed;
    }

    static bool wasProblem(const WatchedCheck &checked, CheckId check)
    {
        const auto before = std::ranges::find(checked.results, check, &CheckResult::check);
        return before != checked.results.cend() && before->outcome == CheckOutcome::Problem;
    }

    WatchPace m_pace;
    Watch m_watch;
    const QList<WatchedCheck> &m_checked;
    const WatchWishes &m_wishes;
    Output &m_out;
    QList<WatchProgress> m_last;
    QDateTime m_looked; ///< when the checks last ran
};

} // namespace

std::optional<WatchUntil> watchUntilFrom(const QString &word)
{
    if (word.isEmpty() || word == "safe"_L1) {
        return WatchUntil::Safe;
    }
    if (word == "published"_L1) {
        return WatchUntil::Published;
    }
    return word == "pass"_L1 ? std::optional(WatchUntil::Pass) : std::nullopt;
}

int watchRecords(const QStringList &records, const QList<WatchedCheck> &checked, const WatchWishes &wishes, Output &out)
{
    if (records.isEmpty()) {
        complain(
            WatchCommand::tr("There is nothing to watch for: the checks propose no record. Name one with --with."));
        return 1;
    }
    const Interrupts interrupts;
    const QString servers = serverTitles(wishes.resolver);
    if (!wishes.wantsJson) {
        out.print(watchQuestionsText(records, wishes.resolver));
        out.flush();
    }
    const auto resolver = networkSources(wishes.resolver, interrupts.token())({});
    const QList<WatchTarget> targets = findTargets(readRecords(records), *resolver);
    for (const WatchTarget &target : targets) {
        if (!wishes.wantsJson) {
            out.print(printableLine(watchedText(target)) + "\n  "_L1 + printableLine(watchPlanText(target, servers)) +
                      u'\n');
        }
    }
    out.flush();
    if (targets.isEmpty()) {
        complain(WatchCommand::tr("These names are of private networks. Nobody outside can be asked about them."));
        return 1;
    }
    return RecordWatch(targets, checked, wishes, out).run(interrupts.token()) ? 0 : 1;
}

QString watchQuestionsText(const QStringList &records, const ResolverSettings &resolver)
{
    QString text;
    for (const DnsRecord &record : readRecords(records)) {
        text += printableLine(watchConsentText(record.name, typeName(record.type), serverTitles(resolver))) + u'\n';
    }
    return text;
}

} // namespace BounceLens
