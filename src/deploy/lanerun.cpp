// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/lanerun.h"

#include "base/redactor.h"
#include "deploy/plaintext.h"

#include <QCoreApplication>
#include <QThreadPool>

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace Slipway {

namespace {
struct LaneTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr int mostThreads = 16;
constexpr qsizetype recordedOutput = 64 * 1024; ///< bytes of each command's output kept in the report
constexpr qsizetype longestLine = 4096;         ///< bytes of a line that are told
constexpr int linesPerWindow = 40;
constexpr qint64 windowMilliseconds = 200;

/// The end of \a bytes; a letter cut in half at its beginning is left out.
QString capped(const QByteArray &bytes)
{
    if (bytes.size() <= recordedOutput)
        return QString::fromUtf8(bytes);
    qsizetype start = bytes.size() - recordedOutput;
    while (start < bytes.size() && (bytes[start] & 0xc0) == 0x80)
        ++start;
    return LaneTr::tr("(the first %1 bytes are left out)").arg(start) + QLatin1Char('\n') +
           QString::fromUtf8(bytes.mid(start));
}
} // namespace

Error cancelledError()
{
    return Error{Error::Code::Cancelled, LaneTr::tr("Cancelled."), {}, {}};
}

StepOutcome done(const QString &summary)
{
    return {StepStatus::Done, summary};
}

StepOutcome alreadyDone(const QString &summary)
{
    return {StepStatus::AlreadyDone, summary};
}

StepOutcome skipped(const QString &summary)
{
    return {StepStatus::Skipped, summary};
}

LaneRun::LaneRun(const QString &name, const LaunchContext &context) : m_context(context)
{
    m_record.name = name;
}

void LaneRun::announce(const QString &id, const QString &title)
{
    StepRecord step;
    step.id = id;
    step.title = title;
    m_record.steps.append(step);
    emitStep(step, {});
}

StepRecord *LaneRun::find(const QString &id)
{
    const auto it = std::find_if(m_record.steps.begin(), m_record.steps.end(),
                                 [&id](const StepRecord &step) { return step.id == id; });
    return it == m_record.steps.end() ? nullptr : &*it;
}

bool LaneRun::run(const QString &id, const Step &step)
{
    StepRecord *record = find(id);
    if (m_failed || !record)
        return false;
    QElapsedTimer timer;
    timer.start();
    m_running = record;
    record->status = StepStatus::Running;
    emitStep(*record, {});
    Result<StepOutcome> outcome =
        m_context.stop.stop_requested() ? Result<StepOutcome>(cancelledError()) : step();
    record->milliseconds += timer.elapsed();
    m_running = nullptr;
    if (outcome) {
        record->summary = outcome->summary;
        finishStep(*record, outcome->status, outcome->summary);
        return true;
    }
    m_failed = true;
    const bool cancelled = outcome.error().code == Error::Code::Cancelled;
    record->error = std::move(outcome).error();
    if (record->error->where.isEmpty())
        record->error->where = m_record.name;
    finishStep(*record, cancelled ? StepStatus::Cancelled : StepStatus::Failed, record->error->message);
    return false;
}

void LaneRun::finish()
{
    const StepStatus rest = m_context.stop.stop_requested() ? StepStatus::Cancelled : StepStatus::Skipped;
    for (StepRecord &step : m_record.steps) {
        if (step.status == StepStatus::Waiting)
            finishStep(step, rest, {});
    }
}

void LaneRun::finishStep(StepRecord &step, StepStatus status, const QString &text)
{
    step.status = status;
    emitStep(step, text, 1);
}

void LaneRun::emitStep(const StepRecord &step, const QString &text, double progress) const
{
    if (m_context.sink)
        m_context.sink({m_record.name, step.id, step.title, step.status,
                        withoutControls(m_context.redactor.redact(text)), progress});
}

void LaneRun::tell(const QString &text, double progress)
{
    if (m_running)
        emitStep(*m_running, text, progress);
}

Result<CommandResult> LaneRun::command(RemoteHost &host, const RemoteCommand &command, OutputKind kind)
{
    tell(QLatin1String("$ ") + command.display());
    OutputSink sink;
    LineTap tap([this](const QString &line) { tell(line); });
    if (kind == OutputKind::Plain)
        sink = [&tap](OutputStream stream, const QByteArray &bytes) { tap.feed(stream, bytes); };
    Result<CommandResult> result = host.run(command, m_context.stop, sink);
    record(command, result, kind);
    return result;
}

void LaneRun::record(const RemoteCommand &command, const Result<CommandResult> &result, OutputKind kind)
{
    if (!m_running)
        return;
    CommandRecord record;
    record.command = command.display();
    record.exitStatus = result ? result->exitStatus : -1;
    record.milliseconds = result ? result->duration.count() : 0;
    if (!result)
        record.output = result.error().message;
    else if (kind == OutputKind::Confidential)
        record.output =
            LaneTr::tr("(%n byte(s), not shown)", nullptr, static_cast<int>(result->output.size()));
    else // redacted before it is cut: half a secret would not be recognised
        record.output = capped(m_context.redactor.redact(result->output + result->errorOutput));
    m_running->commands.append(record);
}

LineTap::~LineTap()
{
    for (QByteArray &open : m_open)
        take(open);
    if (!m_held.isEmpty())
        m_line(QString::fromUtf8(m_held));
}

void LineTap::feed(OutputStream stream, const QByteArray &bytes)
{
    QByteArray &open = m_open[stream == OutputStream::Standard ? 0 : 1];
    // Docker redraws its progress with carriage returns: each is a line of its own here.
    for (char byte : bytes) {
        if (byte == '\n' || byte == '\r')
            take(std::exchange(open, {}));
        else if (open.size() < longestLine)
            open += byte;
    }
}

void LineTap::take(QByteArray line)
{
    line = line.trimmed();
    if (line.isEmpty())
        return;
    if (!m_window.isValid() || m_window.hasExpired(windowMilliseconds)) {
        m_window.start();
        m_lines = 0;
    }
    m_held = line;
    if (++m_lines > linesPerWindow)
        return;
    m_line(QString::fromUtf8(std::exchange(m_held, {})));
}

Result<CommandResult> LaneRun::mustSucceed(RemoteHost &host, const RemoteCommand &remoteCommand,
                                           const QString &failure)
{
    Result<CommandResult> result = command(host, remoteCommand);
    if (!result || result->succeeded())
        return result;
    return Error{Error::Code::CommandFailed, failure, lastLines(result->output + result->errorOutput),
                 m_record.name};
}

void runInParallel(const std::vector<std::function<void()>> &jobs)
{
    QThreadPool pool;
    pool.setMaxThreadCount(std::clamp(static_cast<int>(jobs.size()), 1, mostThreads));
    for (const std::function<void()> &job : jobs)
        pool.start(job);
    pool.waitForDone();
}

bool pauseFor(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::unique_lock lock(mutex);
    std::condition_variable_any woken;
    woken.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

ReportRun::ReportRun(const QString &title)
{
    m_report.title = title;
    m_report.started = QDateTime::currentDateTimeUtc();
    m_timer.start();
}

void ReportRun::add(LaneRun &lane)
{
    lane.finish();
    LaneRecord record = lane.takeRecord();
    const auto it = std::find_if(m_report.lanes.begin(), m_report.lanes.end(),
                                 [&record](const LaneRecord &there) { return there.name == record.name; });
    if (it == m_report.lanes.end())
        m_report.lanes.append(record);
    else
        it->steps += record.steps;
}

Report ReportRun::finish(const LaunchContext &context)
{
    m_report.milliseconds = m_timer.elapsed();
    for (const LaneRecord &lane : std::as_const(m_report.lanes)) {
        for (const StepRecord &step : lane.steps) {
            const bool first = !m_report.error || (m_report.error->code == Error::Code::Cancelled &&
                                                   !context.stop.stop_requested());
            const bool cancelledNow =
                context.stop.stop_requested() && step.error && step.error->code == Error::Code::Cancelled;
            if (step.error && (first || cancelledNow))
                m_report.error = step.error;
        }
    }
    return std::move(m_report);
}

} // namespace Slipway
