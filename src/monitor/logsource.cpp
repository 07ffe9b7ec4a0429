// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/logsource.h"

#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "monitor/loglines.h"
#include "monitor/monitortr.h"

#include <QDateTime>

#include <algorithm>
#include <deque>

namespace Slipway {

namespace {

using namespace std::chrono_literals;
constexpr std::chrono::milliseconds readTime = 60s;
constexpr std::chrono::milliseconds followTime = 24h * 7;
constexpr int mostTail = 100000;
constexpr int searched = 20; ///< lines looked through for one of a daemon among all that Docker has

QString daemonOf(LogRequest::Kind kind)
{
    switch (kind) {
    case LogRequest::Kind::Container: return {};
    case LogRequest::Kind::Slurmctld: return QStringLiteral("slurmctld");
    case LogRequest::Kind::Slurmd: return QStringLiteral("slurmd");
    case LogRequest::Kind::Munged: return QStringLiteral("munged");
    }
    return {};
}

/// Slipway's own start script runs the daemons in the foreground: what they say is in Docker's log, each line
/// with the daemon's name. An image with a start of its own has files.
bool isInDockersLog(const ClusterSpec &spec, LogRequest::Kind kind)
{
    return kind == LogRequest::Kind::Container || spec.cluster.image.profile.entrypoint.isEmpty();
}

QString fileOf(const ClusterSpec &spec, LogRequest::Kind kind)
{
    if (kind == LogRequest::Kind::Munged)
        return QStringLiteral("/var/log/munge/munged.log");
    return spec.cluster.image.profile.logDir + QLatin1Char('/') + daemonOf(kind) + QStringLiteral(".log");
}

/// One run of a command whose output is a log.
class LogReader
{
public:
    LogReader(const CheckedCluster &cluster, const LogRequest &request, RemoteHost &host, const std::stop_token &stop)
        : m_spec(cluster.spec()), m_request(request), m_host(host), m_stop(stop)
    {
    }

    Result<void> read(const LogSink &sink)
    {
        const int tail = std::clamp(m_request.tail, 0, mostTail);
        if (!isInDockersLog(m_spec, m_request.kind)) {
            LogBatches batches(sink, m_request.follow);
            m_batches = &batches;
            return run({QStringLiteral("docker"), QStringLiteral("exec"), m_request.node, QStringLiteral("tail"),
                        QStringLiteral("-n"), QString::number(tail), m_request.follow ? QStringLiteral("-F") : QStringLiteral("-q"),
                        fileOf(m_spec, m_request.kind)},
                       m_request.follow, false);
        }
        if (const Result<void> past = readPast(sink, tail); !past || !m_request.follow)
            return past;
        LogBatches batches(sink, true);
        m_batches = &batches;
        QStringList argv = dockerLogs(0);
        argv.insert(argv.size() - 1, QStringLiteral("--follow"));
        return run(argv, true, true);
    }

private:
    /// What there is so far: the last \a tail lines that are the daemon's.
    Result<void> readPast(const LogSink &sink, int tail)
    {
        m_keep = static_cast<std::size_t>(tail);
        const bool all = m_request.kind == LogRequest::Kind::Container;
        const Result<void> done = run(dockerLogs(all ? tail : std::min(tail * searched, mostTail)), false, true);
        QVector<LogLine> lines(m_kept.cbegin(), m_kept.cend());
        // Docker sends standard output and standard error as two streams: their times tell the order.
        std::stable_sort(lines.begin(), lines.end(), [](const LogLine &a, const LogLine &b) { return a.time < b.time; });
        if (!lines.isEmpty())
            sink(lines);
        return done;
    }
    QStringList dockerLogs(int tail) const
    {
        QStringList argv{QStringLiteral("docker"), QStringLiteral("logs"), QStringLiteral("--timestamps")};
        const QString since = !m_lastStamp.isEmpty()    ? QString::fromLatin1(m_lastStamp)
                              : m_request.since > 0 ? QString::number(m_request.since)
                                                    : QString();
        if (!since.isEmpty())
            argv << QStringLiteral("--since") << since;
        else
            argv << QStringLiteral("--tail") << QString::number(tail);
        return argv << m_request.node;
    }
    Result<void> run(const QStringList &argv, bool follow, bool stamped)
    {
        RemoteCommand command;
        command.argv = argv;
        command.timeout = follow ? followTime : readTime;
        command.outputLimit = 4096; // what is kept only explains a failure
        LogCutter cutters[2];
        const auto take = [&](const QByteArray &bytes) { this->take(bytes, stamped); };
        const Result<CommandResult> result =
            m_host.run(command, m_stop, [&](OutputStream stream, const QByteArray &bytes) {
                for (const QByteArray &line : cutters[stream == OutputStream::Standard ? 0 : 1].feed(bytes))
                    take(line);
            });
        for (LogCutter &cutter : cutters) {
            if (const QByteArray rest = cutter.rest(); !rest.isEmpty())
                take(rest);
        }
        if (!result)
            return result.error();
        if (result->succeeded())
            return {};
        return Error{Error::Code::CommandFailed, MonitorTr::tr("The log of %1 could not be read.").arg(m_request.node),
                     lastLines(result->errorOutput.isEmpty() ? result->output : result->errorOutput, 5), m_request.node};
    }
    void take(const QByteArray &bytes, bool stamped)
    {
        LogLine line = readLogLine(bytes, stamped);
        if (stamped && line.time > 0 && m_batches == nullptr)
            m_lastStamp = std::max(m_lastStamp, bytes.left(bytes.indexOf(' ')));
        if (stamped && m_batches != nullptr && bytes.left(bytes.indexOf(' ')) <= m_lastStamp)
            return; // --since counts the moment itself in
        if (const QString daemon = daemonOf(m_request.kind); stamped && !daemon.isEmpty()) {
            const std::optional<LogLine> own = lineOfDaemon(line, daemon);
            if (!own)
                return;
            line = *own;
        }
        if (m_request.since > 0 && line.time > 0 && line.time / 1000 < m_request.since)
            return;
        line.node = m_request.node;
        line.kind = m_request.kind;
        if (m_batches != nullptr) {
            m_batches->add(line);
            return;
        }
        m_kept.push_back(line);
        if (m_kept.size() > m_keep)
            m_kept.pop_front();
    }

    const ClusterSpec &m_spec;
    const LogRequest &m_request;
    RemoteHost &m_host;
    const std::stop_token &m_stop;
    LogBatches *m_batches = nullptr;
    std::deque<LogLine> m_kept;
    std::size_t m_keep = 0;
    QByteArray m_lastStamp; ///< of what was read before following; as Docker writes it, which sorts as text
};

} // namespace

Result<void> readLog(const CheckedCluster &cluster, const LogRequest &request, HostConnector &connector,
                     const LogSink &sink, std::stop_token stop)
{
    const Server *server = cluster.server(request.node);
    if (!server)
        return Error{Error::Code::InvalidInput,
                     MonitorTr::tr("There is no node %1 in this cluster.").arg(withoutControls(request.node)), {}, request.node};
    Result<std::unique_ptr<RemoteHost>> host = connector.connect(sshTarget(*server), stop);
    if (!host)
        return std::move(host).error();
    return LogReader(cluster, request, **host, stop).read(sink);
}

} // namespace Slipway
