// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/serverlook.h"

#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "monitor/monitortr.h"

#include <QDateTime>

namespace Slipway {

namespace {

/// The server's first stamp was written after \a before and its last one before \a after, so however long
/// the script took, its offset lies between these two bounds.
void readClock(const Sections &sections, qint64 before, qint64 after, ServerSnapshot &seen)
{
    const qint64 first = sections.at(QStringLiteral("clock")).beganAt;
    const qint64 last = sections.at(QStringLiteral("clock-later")).endedAt;
    if (first <= 0 || last <= 0)
        return;
    const double atMost = static_cast<double>(first - before) / 1000;
    const double atLeast = static_cast<double>(last - after) / 1000;
    const bool wholeSeconds = first % 1000 == 0 && last % 1000 == 0; // a date(1) without nanoseconds
    seen.clockAheadSeconds = (atMost + atLeast) / 2;
    seen.clockErrorSeconds = std::abs(atMost - atLeast) / 2 + (wholeSeconds ? 1 : 0);
}

} // namespace

ServerLook::ServerLook(const CheckedCluster &cluster, const QString &server, HostConnector &connector)
    : m_cluster(cluster), m_server(*m_cluster.server(server)), m_connector(connector)
{
}

Result<CommandResult> ServerLook::run(const RemoteCommand &command, const std::stop_token &stop)
{
    for (bool fresh = false;; fresh = true) {
        if (!m_host) {
            Result<std::unique_ptr<RemoteHost>> opened = m_connector.connect(sshTarget(m_server), stop);
            if (!opened)
                return std::move(opened).error();
            m_host = std::move(opened).value();
            fresh = true;
        }
        Result<CommandResult> result = m_host->run(command, stop);
        if (result)
            return result;
        m_host.reset();
        if (fresh || result.error().code != Error::Code::ConnectionLost)
            return result;
    }
}

ServerSnapshotPtr ServerLook::look(const LookContext &context, std::stop_token stop)
{
    const ClusterSpec &spec = m_cluster.spec();
    const ChainContext chain{spec, m_server, context.snapshot, context.pollFailure, context.clockReference};
    auto seen = std::make_shared<ServerSnapshot>();
    seen->server = m_server.name;
    const QByteArray mark = Sections::makeMark();
    const qint64 before = QDateTime::currentMSecsSinceEpoch();
    const Result<CommandResult> result =
        run(serverCommand(spec, m_server, m_stuck, context.credential.get(), mark), stop);
    seen->takenAt = QDateTime::currentMSecsSinceEpoch();
    const Sections sections = Sections::parse(result ? result->output : QByteArray(), mark);
    if (!result || !sections.has(QStringLiteral("clock"))) {
        seen->error = result ? Error{Error::Code::CommandFailed,
                                     MonitorTr::tr("No command can be run on %1.").arg(m_server.name),
                                     lastLines(result->output.right(2000) + result->errorOutput), {}}
                             : result.error();
        seen->error->where = seen->error->where.isEmpty() ? m_server.name : seen->error->where;
        seen->chain = unreachedChain(chain, *seen->error);
        return seen;
    }
    m_stuck = stuckProbe(sections.at(QStringLiteral("nas")));
    readClock(sections, before, seen->takenAt, *seen);
    readServer(sections, spec.storage.serverPath, *seen);
    readUse(sections, *seen);
    seen->chain = chainOf(chain, sections, *seen);
    return seen;
}

/// As `docker stats` counts: 100 % is one CPU, and memory is without the file cache.
void ServerLook::readUse(const Sections &sections, ServerSnapshot &seen)
{
    const Section first = sections.at(QStringLiteral("cpu"));
    const Section later = sections.at(QStringLiteral("cpu-later"));
    const std::optional<CpuSample> now = cpuSample(later);
    std::optional<CpuSample> before = m_cpuOf == seen.containerId ? m_lastCpu : std::nullopt;
    if (!before)
        before = cpuSample(first);
    m_lastCpu = now;
    m_cpuOf = seen.containerId;
    if (now && before && now->at > before->at && now->usedMicroseconds >= before->usedMicroseconds)
        seen.containerCpuPercent = 100.0 * 1000.0 *
                                   static_cast<double>(now->usedMicroseconds - before->usedMicroseconds) /
                                   static_cast<double>(now->at - before->at);
    const QList<QByteArray> lines = later.output.split('\n');
    const qint64 used = lines.value(2).trimmed().toLongLong();
    if (used > 0)
        seen.containerMemoryBytes = std::max<qint64>(0, used - lines.value(3).trimmed().toLongLong());
}

ServerSnapshotPtr withRegistered(const ServerSnapshotPtr &seen, const ChainContext &context)
{
    constexpr auto at = static_cast<std::size_t>(ChainLink::Kind::Registered);
    ChainLink link = registeredLink(context);
    if (seen->chain[at] == link)
        return seen;
    auto changed = std::make_shared<ServerSnapshot>(*seen);
    changed->chain[at] = std::move(link);
    return changed;
}

} // namespace Slipway
