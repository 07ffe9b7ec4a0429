// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/composewriter.h"

#include "cluster/valuerules.h"
#include "render/reasonedtext.h"
#include "render/render.h"
#include "render/rendertr.h"

#include <utility>

namespace Slipway {

namespace {

/// Unicode noncharacters: they stand for the node's name and address in a pattern, and no answer holds one.
constexpr QChar nameMark(0xfdd0);
constexpr QChar addressMark(0xfdd1);

/// A double-quoted YAML scalar in which nothing is a variable of Compose either.
QString quoted(QString text)
{
    if (text.contains(QLatin1Char('\\')))
        text.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    if (text.contains(QLatin1Char('"')))
        text.replace(QLatin1Char('"'), QLatin1String("\\\""));
    if (text.contains(QLatin1Char('$')))
        text.replace(QLatin1Char('$'), QLatin1String("$$"));
    return QLatin1Char('"') + text + QLatin1Char('"');
}

/// What stands before a published port. A DNS name cannot be bound to; the port is then open on every
/// interface of the server.
QString bindAddress(const QString &address)
{
    if (!isIpAddress(address))
        return {};
    return address.contains(QLatin1Char(':')) ? QStringLiteral("[%1]:").arg(address) : address + QLatin1Char(':');
}

/// False for Compose 1.27 and newer, which read files without a version and warn about one.
bool needsVersionKey(const QString &composeVersion)
{
    const QStringList parts = composeVersion.split(QLatin1Char('.'));
    const int major = parts.value(0).toInt();
    return major < 1 || (major == 1 && parts.value(1).toInt() < 27);
}

class ComposeWriter
{
public:
    /// \a bound: what stands before a published port.
    ComposeWriter(const CheckedCluster &cluster, const Server &server, const QString &bound)
        : m_spec(cluster.spec())
        , m_server(server)
        , m_bound(bound)
        , m_controls(isController(m_spec, server))
    {
    }

    static bool isController(const ClusterSpec &spec, const Server &server)
    {
        return server.name == spec.cluster.controller || spec.cluster.backupControllers.contains(server.name);
    }
    BundleFile write();

private:
    void header();
    void service();
    void build();
    void environment();
    void ports();
    void volumes();
    void devices();
    void networks();

    /// A long-form bind mount: Docker then refuses a missing folder instead of making an empty one.
    void bind(const QString &source, const QString &target, bool readOnly, const QString &from, const QString &reason)
    {
        m_out.line(QStringLiteral("      - type: bind"), from, reason);
        m_out.line(QStringLiteral("        source: ") + source);
        m_out.line(QStringLiteral("        target: ") + quoted(target));
        if (readOnly)
            m_out.line(QStringLiteral("        read_only: true"));
    }
    void volume(const QString &source, const QString &target, const QString &from, const QString &reason)
    {
        m_out.line(QStringLiteral("      - type: volume"), from, reason);
        m_out.line(QStringLiteral("        source: ") + source);
        m_out.line(QStringLiteral("        target: ") + quoted(target));
    }
    bool hasOwnAddress() const { return m_server.name == m_spec.cluster.controller && m_spec.cluster.sshIntoContainer.has_value(); }
    bool stateIsShared() const { return !m_spec.cluster.backupControllers.isEmpty(); }
    bool mountsOverNfs() const
    {
        return m_spec.storage.kind == Storage::Kind::NfsFromController && m_server.name != m_spec.cluster.controller;
    }

    const ClusterSpec &m_spec;
    const Server &m_server;
    const QString m_bound;
    bool m_controls;
    ReasonedText m_out;
};

BundleFile ComposeWriter::write()
{
    header();
    service();
    networks();
    return m_out.take(QStringLiteral("servers/%1/docker-compose.yml").arg(m_server.name), BundleFile::Role::Compose);
}

void ComposeWriter::header()
{
    m_out.line(QStringLiteral("# Written by Slipway: the container of node %1.").arg(m_server.name));
    if (needsVersionKey(m_server.composeVersion)) {
        m_out.line(QStringLiteral("version: \"2.4\""), {},
                   RenderTr::tr("Compose before 1.27 needs this line; newer ones ignore it. Measure the server and it goes away."));
    }
}

void ComposeWriter::service()
{
    const Image &image = m_spec.cluster.image;
    m_out.line(QStringLiteral("services:"));
    m_out.line(QStringLiteral("  %1:").arg(quoted(m_server.name)));
    build();
    m_out.line(QStringLiteral("    image: ") + quoted(image.reference), QStringLiteral("cluster.image.reference"), RenderTr::tr("Every node runs this image."));
    const QString name = RenderTr::tr("Container, host name and node have one name; Slurm compares them.");
    m_out.line(QStringLiteral("    container_name: ") + quoted(m_server.name), QStringLiteral("servers"), name);
    m_out.line(QStringLiteral("    hostname: ") + quoted(m_server.name), QStringLiteral("servers"), name);
    m_out.line(QStringLiteral("    user: \"root\""), {}, RenderTr::tr("The start script puts the munge key in place; the daemons then run as their own accounts."));
    m_out.line(QStringLiteral("    restart: \"unless-stopped\""), {}, RenderTr::tr("The node comes back when its server restarts."));
    m_out.line(QStringLiteral("    stop_grace_period: \"15s\""), {}, RenderTr::tr("Time for the daemons to save their state."));
    m_out.line(QStringLiteral("    entrypoint: [\"/bin/sh\", \"%1/%2/bin/slipway-start\"]").arg(QLatin1String(containerShare), QLatin1String(currentLink)), {},
               RenderTr::tr("Puts key, hosts and slurm.conf in place, then starts the daemons and watches them."));
    if (!image.profile.entrypoint.isEmpty()) {
        QStringList words;
        for (const QString &word : image.profile.entrypoint)
            words << quoted(word);
        m_out.line(QStringLiteral("    command: [%1]").arg(words.join(QStringLiteral(", "))), QStringLiteral("cluster.image.profile.entrypoint"),
                   RenderTr::tr("The image's own start, which runs after Slipway's preparations."));
    } else {
        m_out.line(QStringLiteral("    command: []"));
    }
    environment();
    ports();
    volumes();
    devices();
}

void ComposeWriter::build()
{
    if (m_spec.cluster.image.source != Image::Source::Build)
        return;
    m_out.line(QStringLiteral("    build:"), QStringLiteral("cluster.image.source"), RenderTr::tr("The image is built on the server from the Dockerfile beside."));
    m_out.line(QStringLiteral("      context: \"../../image\""));
    m_out.line(QStringLiteral("      network: \"host\""));
    m_out.line(QStringLiteral("      args:"));
    m_out.line(QStringLiteral("        - ") + quoted(QStringLiteral("BASE=debian:%1-slim").arg(m_spec.cluster.image.buildSuite)));
}

void ComposeWriter::environment()
{
    const Cluster &cluster = m_spec.cluster;
    const ImageProfile &profile = cluster.image.profile;
    m_out.line(QStringLiteral("    environment:"));
    const auto variable = [this](const QString &name, const QString &value, const QString &from, const QString &reason) {
        m_out.line(QStringLiteral("      - ") + quoted(name + QLatin1Char('=') + value), from, reason);
    };
    const QString own = RenderTr::tr("Read by Slipway's start script.");
    const auto ours = [&](const char *name, const QString &value, const char *from) {
        variable(QString::fromLatin1(name), value, QString::fromLatin1(from), own);
    };
    ours("SLIPWAY_NODE", m_server.name, "servers");
    ours("SLIPWAY_CLUSTER", cluster.name, "cluster.name");
    if (cluster.network == Cluster::Network::PublishedPorts) {
        // From inside, the way over the published port leads through Docker's bridge: the daemon would see the bridge's
        // address as that of the asker and answer to it in vain, and a firewall may drop it altogether.
        const bool isName = !isIpAddress(m_server.address);
        variable(QStringLiteral("SLIPWAY_OWN_NAMES"), isName ? m_server.name + QLatin1Char(' ') + m_server.address : m_server.name,
                 QStringLiteral("cluster.network"),
                 RenderTr::tr("The node reaches itself inside the container. Through its own published port, a job started on it would hang."));
    }
    if (m_controls)
        ours("SLIPWAY_CONTROLLER", QStringLiteral("1"), "cluster.controller");
    ours("SLIPWAY_CONF_DIR", profile.confDir, "cluster.image.profile.conf-dir");
    ours("SLIPWAY_STATE_DIR", profile.stateDir, "cluster.image.profile.state-dir");
    ours("SLIPWAY_SPOOL_DIR", profile.spoolDir, "cluster.image.profile.spool-dir");
    ours("SLIPWAY_LOG_DIR", profile.logDir, "cluster.image.profile.log-dir");
    ours("SLIPWAY_RUN_DIR", profile.runDir, "cluster.image.profile.run-dir");
    ours("SLIPWAY_SLURM_USER", profile.slurmUser, "cluster.image.profile.slurm-user");
    if (hasOwnAddress())
        ours("SLIPWAY_SSHD", QStringLiteral("1"), "cluster.ssh-into-container");
    for (auto it = cluster.environment.cbegin(); it != cluster.environment.cend(); ++it)
        variable(it.key(), it.value(), QStringLiteral("cluster.environment.%1").arg(it.key()), RenderTr::tr("One of your own variables."));
}

void ComposeWriter::ports()
{
    const Cluster &cluster = m_spec.cluster;
    if (cluster.network == Cluster::Network::HostNetwork) {
        m_out.line(QStringLiteral("    network_mode: \"host\""), QStringLiteral("cluster.network"), RenderTr::tr("The container uses the server's own network; nothing is published."));
        return;
    }
    m_out.line(QStringLiteral("    ports:"));
    const auto publish = [&](const QString &port, const QString &from, const QString &reason) {
        m_out.line(QStringLiteral("      - ") + quoted(QStringLiteral("%1%2:%2").arg(m_bound, port)), from, reason);
    };
    if (m_controls)
        publish(QString::number(cluster.slurmctldPort), QStringLiteral("cluster.ports.slurmctld"), RenderTr::tr("slurmctld, on the server's own address only."));
    publish(QString::number(cluster.slurmdPort), QStringLiteral("cluster.ports.slurmd"), RenderTr::tr("slurmd, on the server's own address only."));
    publish(QStringLiteral("%1-%2").arg(cluster.srunPortFirst).arg(cluster.srunPortLast), QStringLiteral("cluster.ports.srun"),
            RenderTr::tr("srun listens here for the tasks on other servers."));
    if (hasOwnAddress()) {
        m_out.line(QStringLiteral("    networks:"));
        m_out.line(QStringLiteral("      ssh:"));
        m_out.line(QStringLiteral("        ipv4_address: ") + quoted(cluster.sshIntoContainer->address), QStringLiteral("cluster.ssh-into-container.address"),
                   RenderTr::tr("A fixed address, to log in to the container over ssh from its server."));
    }
}

void ComposeWriter::volumes()
{
    m_out.line(QStringLiteral("    volumes:"));
    bind(quoted(m_spec.storage.serverPath), QLatin1String(containerShare), true, QStringLiteral("storage.server-path"),
         RenderTr::tr("The whole shared folder, so that a pushed change is seen at once. A single file would stay the old one."));
    // ${HOME} is left for Compose to fill in: the account that runs it owns the key.
    QString key = quoted(mungeKeyPath(m_spec.cluster.name));
    key.insert(1, QStringLiteral("${HOME}/"));
    bind(key, QStringLiteral("/run/slipway-key/munge.key"), true, {}, RenderTr::tr("The cluster's munge key, outside of the shared folder."));
    for (qsizetype i = 0; i < m_spec.storage.mounts.size(); ++i) {
        const Mount &mount = m_spec.storage.mounts[i];
        const QString from = QStringLiteral("storage.mounts[%1]").arg(i);
        if (mountsOverNfs())
            volume(QStringLiteral("nfs%1").arg(i), mount.containerPath, from, RenderTr::tr("Served over NFS by the controller's machine."));
        else
            bind(quoted(mount.hostPath), mount.containerPath, mount.readOnly, from, RenderTr::tr("A folder of the server, for jobs."));
    }
    const QString stateDir = m_spec.cluster.image.profile.stateDir;
    const QString state = QStringLiteral("cluster.image.profile.state-dir");
    if (m_controls && stateIsShared())
        bind(quoted(m_spec.storage.serverPath + QStringLiteral("/state")), stateDir, false, state, RenderTr::tr("All controllers share the state of jobs and nodes."));
    else if (m_controls)
        volume(QStringLiteral("state"), stateDir, state, RenderTr::tr("The state of jobs and nodes outlives the container."));
    if (hasOwnAddress()) {
        volume(QStringLiteral("ssh"), QStringLiteral("/var/lib/slipway/ssh"), QStringLiteral("cluster.ssh-into-container"),
               RenderTr::tr("sshd's host keys outlive the container, so that nobody is warned of a changed key."));
    }
}

void ComposeWriter::devices()
{
    QStringList files;
    int next = 0;
    for (const Gpu &gpu : m_server.gpus) {
        for (int n = 0; gpu.files.isEmpty() && n < gpu.count; ++n)
            files << QStringLiteral("/dev/nvidia%1").arg(next + n);
        files << gpu.files;
        next += gpu.count;
    }
    if (files.isEmpty())
        return;
    files << QStringLiteral("/dev/nvidiactl") << QStringLiteral("/dev/nvidia-uvm");
    m_out.line(QStringLiteral("    devices:"));
    for (const QString &file : std::as_const(files))
        m_out.line(QStringLiteral("      - ") + quoted(file + QLatin1Char(':') + file), QStringLiteral("servers"), RenderTr::tr("GPUs of this server."));
}

void ComposeWriter::networks()
{
    if (hasOwnAddress()) {
        const SshIntoContainer &ssh = *m_spec.cluster.sshIntoContainer;
        const QString from = QStringLiteral("cluster.ssh-into-container");
        m_out.line(QStringLiteral("networks:"));
        m_out.line(QStringLiteral("  ssh:"));
        m_out.line(QStringLiteral("    ipam:"));
        m_out.line(QStringLiteral("      config:"));
        m_out.line(QStringLiteral("        - subnet: ") + quoted(ssh.subnet), from, RenderTr::tr("The container's own network on this server."));
        m_out.line(QStringLiteral("          gateway: ") + quoted(ssh.gateway), from, RenderTr::tr("The server's address on that network."));
    }
    const bool ownState = m_controls && !stateIsShared();
    if (!ownState && !hasOwnAddress() && !(mountsOverNfs() && !m_spec.storage.mounts.isEmpty()))
        return;
    m_out.line(QStringLiteral("volumes:"));
    if (ownState)
        m_out.line(QStringLiteral("  state: {}"));
    if (hasOwnAddress())
        m_out.line(QStringLiteral("  ssh: {}"));
    for (qsizetype i = 0; mountsOverNfs() && i < m_spec.storage.mounts.size(); ++i) {
        const Mount &mount = m_spec.storage.mounts[i];
        m_out.line(QStringLiteral("  nfs%1:").arg(i));
        m_out.line(QStringLiteral("    driver: \"local\""));
        m_out.line(QStringLiteral("    driver_opts:"));
        m_out.line(QStringLiteral("      type: \"nfs\""));
        const auto controller = std::find_if(m_spec.servers.cbegin(), m_spec.servers.cend(), [this](const Server &s) { return s.name == m_spec.cluster.controller; });
        m_out.line(QStringLiteral("      o: ") + quoted(QStringLiteral("addr=%1,%2,nfsvers=4").arg(controller->address, mount.readOnly ? QStringLiteral("ro") : QStringLiteral("rw"))));
        m_out.line(QStringLiteral("      device: ") + quoted(QLatin1Char(':') + mount.hostPath));
    }
}

} // namespace

ComposeRenderer::Pattern ComposeRenderer::makePattern(const Server &server) const
{
    Server any = server;
    any.name = nameMark;
    const QString bound = bindAddress(server.address).isEmpty() ? QString() : QString(addressMark);
    const BundleFile file = ComposeWriter(m_cluster, any, bound).write();
    Pattern pattern;
    pattern.reasons = file.reasons;
    QString piece;
    for (const QChar c : QString::fromUtf8(file.content)) {
        if (c != nameMark && c != addressMark) {
            piece += c;
            continue;
        }
        pattern.pieces << std::exchange(piece, {}).toUtf8();
        pattern.holes << (c == nameMark);
    }
    pattern.pieces << piece.toUtf8();
    return pattern;
}

BundleFile ComposeRenderer::render(const Server &server)
{
    const QString bound = bindAddress(server.address);
    if (ComposeWriter::isController(m_cluster.spec(), server) || !server.gpus.isEmpty())
        return ComposeWriter(m_cluster, server, bound).write();
    const QString kind = server.composeVersion + (bound.isEmpty() ? QLatin1Char('-') : QLatin1Char('+'));
    auto it = m_patterns.constFind(kind);
    if (it == m_patterns.cend())
        it = m_patterns.insert(kind, makePattern(server));
    const QByteArray name = server.name.toUtf8();
    const QByteArray address = bound.toUtf8();
    QByteArray content;
    content.reserve(4096);
    for (qsizetype i = 0; i < it->holes.size(); ++i)
        content.append(it->pieces[i]).append(it->holes[i] ? name : address);
    content.append(it->pieces.last());
    content.squeeze();
    return {QStringLiteral("servers/") + server.name + QStringLiteral("/docker-compose.yml"), content, 0644, BundleFile::Role::Compose, it->reasons};
}

} // namespace Slipway
