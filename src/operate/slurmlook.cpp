// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/slurmlook.h"

#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "operate/operatetr.h"

#include <QDateTime>
#include <QRandomGenerator>

namespace Slipway {

namespace {
const char showScript[] =
    "for what in nodes jobs partitions; do scontrol -o show \"$what\" && echo \"$1\" || exit 1; done";
} // namespace

QStringList inContainer(const QString &server, const QStringList &argv)
{
    return QStringList{QStringLiteral("docker"), QStringLiteral("exec"), server} + argv;
}

SlurmLook::SlurmLook(const CheckedCluster &cluster, const LaunchContext &context, const QString &prefer,
                     std::chrono::seconds pingTime)
    : m_cluster(cluster)
    , m_context(context)
    , m_pingTime(pingTime)
    , m_lane(cluster.spec().cluster.name, context)
    , m_controllers(QStringList{cluster.spec().cluster.controller} + cluster.spec().cluster.backupControllers)
{
    if (m_controllers.removeAll(prefer) > 0)
        m_controllers.prepend(prefer);
    m_clock.start();
}

Result<QString> SlurmLook::controller()
{
    const std::lock_guard lock(m_mutex);
    if (Result<void> found = findController(); !found)
        return found.error();
    return m_controller;
}

bool SlurmLook::answers(const QString &name, std::optional<Error> &first)
{
    const Server *server = m_cluster.server(name);
    Result<std::unique_ptr<RemoteHost>> host =
        m_context.connector.connect(sshTarget(*server), m_context.stop);
    if (!host) {
        first = first ? first : host.error();
        return false;
    }
    const Result<CommandResult> ping =
        Docker(**host, m_lane).exec(name, {QStringLiteral("scontrol"), QStringLiteral("ping")}, m_pingTime);
    if (!ping) {
        first = first ? first : ping.error();
        return false;
    }
    if (!controllerAnswers(ping->output)) {
        first =
            first ? first
                  : Error{Error::Code::VerifyFailed,
                          OperateTr::tr("slurmctld does not answer, so nothing can be asked of Slurm. Start "
                                        "it on %1 first.")
                              .arg(name),
                          lastLines(ping->output + ping->errorOutput), name};
        return false;
    }
    m_controller = name;
    m_host = std::move(host).value();
    return true;
}

Result<void> SlurmLook::findController()
{
    if (m_host)
        return {};
    std::optional<Error> first;
    for (const QString &name : std::as_const(m_controllers)) {
        if (answers(name, first))
            return {};
        if (m_context.stop.stop_requested())
            return cancelledError();
    }
    return *first;
}

/// All that is needed in one go: every way into a container takes its time.
Result<QVector<QByteArray>> SlurmLook::show()
{
    // A line that no job can have for its name.
    const QString mark = QStringLiteral("--") + QString::number(QRandomGenerator::system()->generate64(), 36);
    const QStringList argv{QStringLiteral("env"),
                           QStringLiteral("TZ=UTC0"),
                           QStringLiteral("sh"),
                           QStringLiteral("-c"),
                           QString::fromLatin1(showScript),
                           QStringLiteral("sh"),
                           mark};
    const Result<CommandResult> result = Docker(*m_host, m_lane).exec(m_controller, argv, patience);
    if (!result)
        return result.error();
    QVector<QByteArray> parts;
    const QByteArray line = mark.toLatin1() + '\n';
    qsizetype from = 0;
    for (qsizetype at = result->output.indexOf(line); at >= 0; at = result->output.indexOf(line, from)) {
        parts.append(result->output.mid(from, at - from));
        from = at + line.size();
    }
    if (result->succeeded() && parts.size() == 3)
        return parts;
    return Error{Error::Code::VerifyFailed,
                 OperateTr::tr("slurmctld on %1 did not tell about its nodes and jobs.").arg(m_controller),
                 lastLines(result->output + result->errorOutput), m_controller};
}

Result<CommandResult> SlurmLook::run(LaneRun &lane, const QStringList &argv)
{
    const std::lock_guard lock(m_mutex);
    if (Result<void> found = findController(); !found)
        return found.error();
    return Docker(*m_host, lane).exec(m_controller, argv, patience);
}

Result<ClusterSnapshotPtr> SlurmLook::after(qint64 moment)
{
    const std::lock_guard lock(m_mutex);
    if (m_last && m_lastMoment >= moment)
        return m_last;
    if (Result<void> found = findController(); !found)
        return found.error();
    const qint64 asked = now();
    Result<ClusterSnapshotPtr> seen = ask();
    if (!seen) {
        m_host.reset(); // the next one looks for a controller again
        return seen;
    }
    m_last = *seen;
    m_lastMoment = asked;
    return seen;
}

Result<ClusterSnapshotPtr> SlurmLook::ask()
{
    const Result<QVector<QByteArray>> parts = show();
    if (!parts)
        return parts.error();
    auto seen = std::make_shared<ClusterSnapshot>();
    seen->cluster = m_cluster.spec().cluster.name;
    seen->askedServer = m_controller;
    seen->takenAt = QDateTime::currentMSecsSinceEpoch();
    seen->nodes = parseSlurmNodes(parts->at(0)).records;
    seen->jobs = parseSlurmJobs(parts->at(1)).records;
    seen->partitions = parseSlurmPartitions(parts->at(2)).records;
    return ClusterSnapshotPtr(seen);
}

} // namespace Slipway
