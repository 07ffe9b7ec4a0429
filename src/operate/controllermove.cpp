// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/controllermove.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"
#include "deploy/pushrun.h"
#include "deploy/targets.h"
#include "deploy/uprun.h"
#include "operate/nodeservice.h"
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/statecarrier.h"

#include <QDeadlineTimer>

#include <algorithm>

namespace Slipway {

namespace {
using namespace std::chrono_literals;
constexpr auto stopTime = 60s;
} // namespace

ClusterSpec withController(const ClusterSpec &spec, const QString &to)
{
    ClusterSpec moved = spec;
    const qsizetype backup = moved.cluster.backupControllers.indexOf(to);
    if (backup >= 0)
        moved.cluster.backupControllers[backup] = moved.cluster.controller;
    moved.cluster.controller = to;
    return moved;
}

QStringList stopSlurmctld(const QString &server)
{
    return inContainer(server,
                       startScript(QStringLiteral("stop")) + QStringList{QStringLiteral("slurmctld")});
}

ControllerMove::ControllerMove(const CheckedCluster &before, const CheckedCluster &after,
                               const ActionPlan &plan, const LaunchContext &context)
    : m_before(before)
    , m_after(after)
    , m_plan(plan)
    , m_context(context)
    , m_from(before.spec().cluster.controller)
    , m_to(after.spec().cluster.controller)
    , m_slurm(after, context)
    , m_lane(before.spec().cluster.name, context)
    , m_proof(before.spec().cluster.name, context)
{
    m_lane.announce(QStringLiteral("look"), OperateTr::tr("Look at the servers and the running jobs"));
    m_lane.announce(QStringLiteral("stop"), OperateTr::tr("Stop slurmctld"));
    m_lane.announce(QStringLiteral("carry"), OperateTr::tr("Carry the controller's state over"));
    m_proof.announce(QStringLiteral("controller"), OperateTr::tr("Ask the new controller"));
    m_proof.announce(QStringLiteral("registered"), OperateTr::tr("See the nodes register"));
    m_proof.announce(QStringLiteral("survived"), OperateTr::tr("See the running jobs again"));
}

Report ControllerMove::run()
{
    ReportRun report(m_plan.title);
    work(report);
    Report all = report.finish(m_context);
    tellStanding(all, m_before.spec().cluster.name, standing());
    return all;
}

bool ControllerMove::work(ReportRun &report)
{
    PushRun push(m_after, m_context, {});
    const bool looked = m_lane.run(QStringLiteral("look"), [this] { return look(); });
    const QStringList servers = reached(m_servers);
    UpRun up(m_after, m_context, UpOptions{true, false}, servers);
    QStringList others = servers;
    others.removeAll(m_to);
    const auto steps = [&] {
        if (!looked)
            return false;
        m_stage = Stage::Pushing;
        if (!push.run())
            return false;
        m_stage = Stage::Stopping;
        if (!m_lane.run(QStringLiteral("stop"), [this] { return stopControllers(); }))
            return false;
        m_stage = Stage::Carrying;
        if (!m_lane.run(QStringLiteral("carry"), [this] { return carry(); }))
            return false;
        m_stage = Stage::Starting;
        up.prepare();
        if (!up.bringUp({m_to}) ||
            !m_proof.run(QStringLiteral("controller"), [this] { return newControllerAnswers(); }))
            return false;
        m_stage = Stage::Moved;
        if (!others.isEmpty() && !up.bringUp(others))
            return false;
        return m_proof.run(QStringLiteral("registered"), [this] {
            return nodesBack(m_slurm, readyNodes(m_seen, reached(m_servers)), m_proof, m_seen);
        }) && m_proof.run(QStringLiteral("survived"), [this] { return jobsSurvived(); });
    };
    const bool worked = steps();
    push.addTo(report);
    report.add(m_lane);
    up.addTo(report);
    report.add(m_proof);
    return worked;
}

bool ControllerMove::sharesState() const
{
    return !m_before.spec().cluster.backupControllers.isEmpty();
}

Result<StepOutcome> ControllerMove::look()
{
    m_seen = snapshotOrNone(m_before, nullptr, m_context);
    QStringList names;
    for (const Server &server : m_before.spec().servers)
        names.append(server.name);
    m_servers = lookAtServers(m_before, names, LookFor::Container, m_context);
    for (const ServerSeen &server : std::as_const(m_servers)) {
        const bool needed =
            server.server == m_to || (server.server == m_from && !saysYes(m_plan.request, "anyway"));
        if (server.error && needed)
            return *server.error;
    }
    return done(
        OperateTr::tr("%n job(s) known", nullptr, m_seen ? static_cast<int>(m_seen->jobs.size()) : 0));
}

Result<RemoteHost *> ControllerMove::host(const QString &server)
{
    std::unique_ptr<RemoteHost> &host = m_hosts[server];
    if (!host) {
        Result<std::unique_ptr<RemoteHost>> connected =
            m_context.connector.connect(sshTarget(*m_before.server(server)), m_context.stop);
        if (!connected)
            return std::move(connected).error();
        host = std::move(connected).value();
    }
    return host.get();
}

/// Two controllers that both think they are in charge would spoil each other's state, so all of them stop.
Result<StepOutcome> ControllerMove::stopControllers()
{
    QStringList stopped;
    for (const ServerSeen &server : std::as_const(m_servers)) {
        if (server.error || !server.container.running() ||
            !controllersOf(m_before.spec()).contains(server.server))
            continue;
        Result<StepOutcome> said = stopOn(server.server);
        if (!said)
            return said;
        stopped.append(server.server);
    }
    return stopped.isEmpty() ? alreadyDone(OperateTr::tr("It does not run."))
                             : done(OperateTr::tr("Stopped on %1; running jobs go on.")
                                        .arg(stopped.join(QStringLiteral(", "))));
}

Result<StepOutcome> ControllerMove::stopOn(const QString &server)
{
    Result<RemoteHost *> there = host(server);
    if (!there)
        return there.error();
    Docker docker(**there, m_lane);
    // An image that starts its daemons itself would start slurmctld again: its container stops.
    const bool foreign = !m_before.spec().cluster.image.profile.entrypoint.isEmpty();
    const Result<CommandResult> result =
        docker.run(foreign ? QStringList{QStringLiteral("docker"), QStringLiteral("stop"), server}
                           : stopSlurmctld(server),
                   stopTime);
    if (!result)
        return result.error();
    const Result<bool> runs = foreign ? Result<bool>(!result->succeeded())
                                      : docker.runsProcess(server, QStringLiteral("slurmctld"));
    if (!runs)
        return runs.error();
    if (*runs)
        return Error{
            Error::Code::CommandFailed,
            OperateTr::tr(
                "slurmctld on %1 does not stop. Recreate that container, then move the controller again.")
                .arg(server),
            lastLines(result->output + result->errorOutput), server};
    return done({});
}

Result<StepOutcome> ControllerMove::carry()
{
    if (sharesState())
        return skipped(OperateTr::tr("The controllers share it."));
    const auto from = std::find_if(m_servers.cbegin(), m_servers.cend(),
                                   [this](const ServerSeen &server) { return server.server == m_from; });
    if (from->error)
        return skipped(
            OperateTr::tr("%1 cannot be reached, so its jobs are given up, as you said.").arg(m_from));
    Result<RemoteHost *> source = host(m_from);
    Result<RemoteHost *> target = host(m_to);
    if (!source || !target)
        return source ? target.error() : source.error();
    return StateCarrier(m_after.spec(), m_from, m_to).carry(**source, **target, m_lane);
}

Result<StepOutcome> ControllerMove::newControllerAnswers()
{
    const QDeadlineTimer deadline(m_context.times.controller);
    for (;;) {
        const Result<QString> controller = m_slurm.controller();
        if (controller && *controller == m_to)
            return done(OperateTr::tr("slurmctld on %1 answers.").arg(m_to));
        if (controller || deadline.hasExpired())
            return controller
                       ? Error{Error::Code::VerifyFailed,
                               OperateTr::tr("%1 answers in place of %2. The container's log says why.")
                                   .arg(*controller, m_to),
                               {},
                               m_to}
                       : controller.error();
        m_proof.tell(OperateTr::tr("Waiting for slurmctld"));
        if (!pauseFor(m_context.times.again, m_context.stop))
            return cancelledError();
    }
}

/// Every job that was there is there still; one that ran on a container that was not made anew runs on, or
/// has ended well since.
Result<StepOutcome> ControllerMove::jobsSurvived()
{
    if (!m_seen)
        return skipped(OperateTr::tr("Nobody could be asked before which jobs there were."));
    const Result<ClusterSnapshotPtr> now = m_slurm.after(m_slurm.now());
    if (!now)
        return now.error();
    const QStringList ended = jobsOnServers(m_before, m_seen, recreatedServers(m_before, m_after));
    QStringList lost;
    int running = 0;
    for (const SlurmJob &job : m_seen->jobs) {
        if (job.hasEnded() || job.state == QLatin1String("COMPLETING"))
            continue; // it may be forgotten as soon as its end is known
        const auto there = std::find_if((*now)->jobs.cbegin(), (*now)->jobs.cend(),
                                        [&job](const SlurmJob &other) { return other.id == job.id; });
        const bool mayEnd = ended.contains(jobName(job));
        const bool gone = there == (*now)->jobs.cend();
        const bool broken = !gone && there->hasEnded() && there->state != QLatin1String("COMPLETED") &&
                            there->state != QLatin1String("CANCELLED");
        if (!mayEnd && (gone || broken))
            lost.append(jobName(job));
        running += job.isRunning() && !mayEnd ? 1 : 0;
    }
    if (!lost.isEmpty())
        return Error{
            Error::Code::VerifyFailed,
            OperateTr::tr("These jobs did not survive the move: %1.").arg(lost.join(QStringLiteral(", "))),
            {},
            m_to};
    return done(OperateTr::tr("%n running job(s) survived.", nullptr, running));
}

QString ControllerMove::standing() const
{
    const QString back =
        OperateTr::tr("To go on, move the controller to %1 again; to go back, push the cluster file as it "
                      "is and bring the cluster up.")
            .arg(m_to);
    switch (m_stage) {
    case Stage::Nothing: return OperateTr::tr("Nothing was changed.");
    case Stage::Pushing:
        return OperateTr::tr(
                   "The cluster runs as before, with %1 as its controller; pushed files may name %2 already.")
                   .arg(m_from, m_to) +
               QLatin1Char(' ') + back;
    case Stage::Stopping:
    case Stage::Carrying:
        return OperateTr::tr("The pushed files name %2; slurmctld on %1 is stopped or about to be, and its "
                             "state is there. "
                             "Running jobs go on, no new one starts.")
                   .arg(m_from, m_to) +
               QLatin1Char(' ') + back;
    case Stage::Starting:
        return OperateTr::tr("slurmctld on %1 is stopped, its state is carried to %2, and slurmctld there "
                             "does not answer "
                             "yet. Running jobs go on, no new one starts.")
                   .arg(m_from, m_to) +
               QLatin1Char(' ') + back;
    case Stage::Moved: break;
    }
    return OperateTr::
        tr("%1 is the controller now, and the cluster file must say so. Servers named above may not know it "
           "yet: mend them and bring the cluster up.")
            .arg(m_to);
}

} // namespace Slipway
