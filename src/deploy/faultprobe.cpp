// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/faultprobe.h"

#include <QCoreApplication>

namespace Slipway {

namespace {
struct ProbeTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using namespace std::chrono_literals;

constexpr auto probeTime = 20s;

/// munge_err_t of munge.h, which is unmunge's exit status.
constexpr int mungeSocket = 6;
constexpr int credentialInvalid = 14;
constexpr int credentialExpired = 15;
constexpr int credentialRewound = 16;

const char sealProbe[] = "exec timeout 5 munge -n";
const char unsealProbe[] = "timeout 5 unmunge >/dev/null 2>&1";
/// 0: it opens, 3: refused or no answer; anything else: this image has no way to try.
const char connectProbe[] =
    "command -v bash >/dev/null && command -v timeout >/dev/null || exit 9; "
    "timeout 3 bash -c 'exec 3<>\"/dev/tcp/$1/$2\"' bash \"$1\" \"$2\" 2>/dev/null || exit 3";
constexpr int noConnection = 3;
const char nameProbe[] = "exec getent hosts \"$1\"";
const char hashProbe[] = "exec sha256sum <\"$1/slurm.conf\"";
} // namespace

FaultProbe::FaultProbe(const CheckedCluster &cluster, LaneRun &lane, HostOf hostOf)
    : m_cluster(cluster), m_lane(lane), m_hostOf(std::move(hostOf))
{
}

int FaultProbe::inside(const QString &node, const char *script, const QStringList &arguments,
                       const QByteArray &input, QByteArray *output, OutputKind kind)
{
    RemoteHost *host = m_hostOf(node);
    if (!host)
        return -1;
    const QStringList argv = QStringList{QStringLiteral("sh"), QStringLiteral("-c"),
                                         QString::fromLatin1(script), QStringLiteral("sh")} +
                             arguments;
    const Result<CommandResult> result = Docker(*host, m_lane).exec(node, argv, probeTime, input, kind);
    if (!result)
        return -1;
    if (output)
        *output = result->output;
    return result->exitStatus;
}

bool FaultProbe::runs(const QString &node, const QString &daemon)
{
    RemoteHost *host = m_hostOf(node);
    const Result<bool> running = host ? Docker(*host, m_lane).runsProcess(node, daemon) : Result<bool>(true);
    return !running || *running; // nobody can tell: that is no fault
}

bool FaultProbe::isCutOff(const QString &from, const QString &to, int port)
{
    return inside(from, connectProbe, {to, QString::number(port)}) == noConnection;
}

QString FaultProbe::explain(const QString &node)
{
    using Link = QString (FaultProbe::*)(const QString &);
    const Link chain[] = {&FaultProbe::containerFault, &FaultProbe::mungeFault, &FaultProbe::networkFault,
                          &FaultProbe::configurationFault};
    for (const Link link : chain) {
        const QString fault = (this->*link)(node);
        if (!fault.isEmpty())
            return fault;
    }
    return {};
}

QString FaultProbe::logOf(const QString &node)
{
    RemoteHost *host = m_hostOf(node);
    return host ? Docker(*host, m_lane).logTail(node) : QString();
}

QString FaultProbe::containerFault(const QString &node)
{
    RemoteHost *host = m_hostOf(node);
    if (!host)
        return ProbeTr::tr("Slipway could not log in to %1.").arg(node);
    const Result<ContainerState> state = Docker(*host, m_lane).container(node);
    if (!state)
        return state.error().message;
    if (!state->exists)
        return ProbeTr::tr("There is no container %1. Bring the cluster up.").arg(node);
    if (!state->running())
        return ProbeTr::tr("The container %1 does not run, it is: %2. Its log says why.")
            .arg(node, state->status);
    QStringList daemons{QStringLiteral("munged"), QStringLiteral("slurmd")};
    if (node == m_cluster.spec().cluster.controller)
        daemons.insert(1, QStringLiteral("slurmctld"));
    for (const QString &daemon : std::as_const(daemons)) {
        if (!runs(node, daemon))
            return ProbeTr::tr(
                       "%1 does not run in the container %2. Its log says why; restart the container when "
                       "that is mended.")
                .arg(daemon, node);
    }
    return {};
}

QString FaultProbe::mungeFault(const QString &node)
{
    const QString controller = m_cluster.spec().cluster.controller;
    if (node == controller)
        return {};
    QByteArray credential;
    if (inside(controller, sealProbe, {}, {}, &credential, OutputKind::Confidential) != 0 ||
        credential.isEmpty())
        return ProbeTr::tr("munged does not answer in the controller's container. Its log says why.");
    switch (inside(node, unsealProbe, {}, credential)) {
    case credentialInvalid:
        return ProbeTr::tr("The munge key in %1 is not that of the controller. Bring the cluster up again: "
                           "it compares the keys of all servers.")
            .arg(node);
    case credentialExpired:
    case credentialRewound:
        return ProbeTr::tr("The clocks of %1 and %2 are too far apart for munge (300 seconds). Set the "
                           "servers' clocks, by NTP.")
            .arg(node, controller);
    case mungeSocket:
        return ProbeTr::tr("munged does not answer in the container %1. Its log says why.").arg(node);
    default: return {};
    }
}

QString FaultProbe::networkFault(const QString &node)
{
    const Cluster &cluster = m_cluster.spec().cluster;
    const QString &controller = cluster.controller;
    if (inside(node, nameProbe, {controller}) == 2 || inside(controller, nameProbe, {node}) == 2)
        return ProbeTr::tr("A node's name does not resolve inside the containers of %1 and %2. Push again; "
                           "if it stays, recreate these containers.")
            .arg(node, controller);
    if (!isCutOff(controller, node, cluster.slurmdPort)) {
        if (isCutOff(node, controller, cluster.slurmctldPort))
            return firewallSentence(node, controller, cluster.slurmctldPort);
        return {};
    }
    return node == controller ? ownPortFault(node) : firewallSentence(controller, node, cluster.slurmdPort);
}

/// The controller's container does not reach the slurmd in itself.
QString FaultProbe::ownPortFault(const QString &node)
{
    const int port = m_cluster.spec().cluster.slurmdPort;
    QByteArray address;
    if (inside(node, nameProbe, {node}, {}, &address) == 0 && address.startsWith("127."))
        return ProbeTr::tr(
                   "slurmd runs in the container %1 but does not listen on port %2. Its log says why.")
            .arg(node)
            .arg(port);
    for (const Server &server : m_cluster.spec().servers) {
        if (server.name != node && m_hostOf(server.name) && isCutOff(server.name, node, port))
            return firewallSentence(server.name, node, port);
    }
    return ProbeTr::tr(
               "The controller's own container cannot reach port %1 of its own server, though others can: "
               "the server's firewall drops what comes from its own Docker bridge (ufw does so by default). "
               "Let its administrator allow that, use the host network, or bring the cluster up again so "
               "that the container has its own name at 127.0.0.1.")
        .arg(port);
}

QString FaultProbe::firewallSentence(const QString &from, const QString &to, int port) const
{
    return ProbeTr::tr(
               "From the container %1, port %2 of %3 cannot be reached. The address of %3 is wrong, or a "
               "firewall drops it: look at the chain DOCKER-USER on its server, which published ports pass, "
               "and at the site's own firewall.")
        .arg(from)
        .arg(port)
        .arg(to);
}

QString FaultProbe::configurationFault(const QString &node)
{
    const QString folder = m_cluster.spec().cluster.image.profile.confDir;
    QByteArray here;
    QByteArray there;
    if (inside(node, hashProbe, {folder}, {}, &here) != 0)
        return ProbeTr::tr("The container %1 has no readable %2/slurm.conf. Check the shared folder and the "
                           "image's configuration folder.")
            .arg(node, folder);
    if (inside(m_cluster.spec().cluster.controller, hashProbe, {folder}, {}, &there) == 0 && here != there)
        return ProbeTr::tr("%1 has a different slurm.conf than the controller. Bring the cluster up again, "
                           "which takes over the pushed files; if it stays, restart that container.")
            .arg(node);
    return {};
}

} // namespace Slipway
