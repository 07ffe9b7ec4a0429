// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/launch.h"

#include <QElapsedTimer>

#include <functional>
#include <vector>

namespace Slipway {

/// What a step found or did, when it did not fail.
struct StepOutcome
{
    StepStatus status = StepStatus::Done; ///< Done, AlreadyDone or Skipped
    QString summary;
};

StepOutcome done(const QString &summary);
StepOutcome alreadyDone(const QString &summary);
StepOutcome skipped(const QString &summary);
Error cancelledError();

/// Whether what a command prints may be seen by anybody.
enum class OutputKind { Plain, Confidential };

/// Cuts a stream into lines and lets through only as many as somebody can look at: a flood must not drown
/// the window. The last line always comes through.
class LineTap
{
public:
    using Line = std::function<void(const QString &)>;

    explicit LineTap(Line line) : m_line(std::move(line)) {}
    ~LineTap();
    void feed(OutputStream stream, const QByteArray &bytes);

private:
    void take(QByteArray line);

    Line m_line;
    QByteArray m_open[2]; ///< the line that has not ended yet, of each stream
    QByteArray m_held;    ///< a line that was not let through
    QElapsedTimer m_window;
    int m_lines = 0;
};

/// The steps of one lane: announces them, runs them, records what they ran and tells the sink. After a step
/// that failed or was cancelled the others are recorded as skipped or cancelled. One thread at a time.
class LaneRun
{
public:
    using Step = std::function<Result<StepOutcome>()>;

    LaneRun(const QString &name, const LaunchContext &context);

    const QString &name() const { return m_record.name; }
    const LaunchContext &context() const { return m_context; }
    bool failed() const { return m_failed; }

    /// A step that will come; shown as waiting from the start.
    void announce(const QString &id, const QString &title);
    /// Runs the announced step \a id, unless one before it failed. True when it may go on.
    bool run(const QString &id, const Step &step);
    /// Marks what was announced and not run: skipped, or cancelled.
    void finish();

    /// For use inside a step: runs and records \a command, with its output as events. A non-zero status is no
    /// error. Confidential output is neither recorded nor told.
    Result<CommandResult> command(RemoteHost &host, const RemoteCommand &command,
                                  OutputKind kind = OutputKind::Plain);
    /// As above; a non-zero status becomes CommandFailed with \a failure as its sentence.
    Result<CommandResult> mustSucceed(RemoteHost &host, const RemoteCommand &command, const QString &failure);
    void tell(const QString &text, double progress = -1);

    const LaneRecord &record() const { return m_record; }
    LaneRecord takeRecord() { return std::move(m_record); }

private:
    StepRecord *find(const QString &id);
    void finishStep(StepRecord &step, StepStatus status, const QString &text);
    void emitStep(const StepRecord &step, const QString &text, double progress = -1) const;
    void record(const RemoteCommand &command, const Result<CommandResult> &result, OutputKind kind);

    const LaunchContext &m_context;
    LaneRecord m_record;
    StepRecord *m_running = nullptr;
    bool m_failed = false;
};

/// Runs the jobs on at most 16 threads and returns when all have ended.
void runInParallel(const std::vector<std::function<void()>> &jobs);

/// Waits that long, or less when \a stop is requested; false then.
bool pauseFor(std::chrono::milliseconds time, const std::stop_token &stop);

/// Starts a report and, by finish(), ends it: time and first error.
class ReportRun
{
public:
    explicit ReportRun(const QString &title);
    /// The steps of \a lane, behind those of a lane of the same name that is there already.
    void add(LaneRun &lane);
    Report finish(const LaunchContext &context);

private:
    Report m_report;
    QElapsedTimer m_timer;
};

} // namespace Slipway
