// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/networktest.h"

#include <QTest>

namespace Slipway {

namespace {
/// A docker that plays a healthy cluster of one node; what it was asked to change is written down.
const char playedDocker[] = R"sh(#!/bin/sh
here=${0%/*}
case "$*" in
*slipway-look*) [ ! -e "$here/gone" ] || exit 1
    while [ "$1" != sh ]; do shift; done
    [ "${7-}" != /slipway ] || set -- "$1" "$2" "$3" "$4" "$5" "$6" "$(cat "$here/share")"
    PATH=$here/inside:$PATH exec "$@" ;;
version*) echo 24.0.5 ;;
"compose version"*) echo "Docker Compose version v2.26.1" ;;
ps*) [ -e "$here/gone" ] || echo "0123abcd worker01" ;;
"container inspect"*) [ ! -e "$here/gone" ] || exit 1
    case "$*" in
    *RestartCount*) echo "0123abcd|running|2026-11-24T10:00:00Z|0|sha256:01|0|an:image" ;;
    *) echo "running|2026-11-24T10:00:00Z|lab" ;;
    esac ;;
info*) echo / ;;
logs*) cat "$here/log" ;;
*"scontrol ping") echo "Slurmctld(primary) at worker01 is UP" ;;
*"show nodes") cat "$here/nodes" ;;
*srun*) echo worker01 ;;
"compose -p lab"*down) touch "$here/gone" ;;
*) echo "unexpected: $*" >&2; exit 9 ;;
esac
)sh";
} // namespace

QString NetworkTest::nas(const QString &name) const
{
    return m_ctl->path(QStringLiteral("nas") + (name.isEmpty() ? QString() : QLatin1Char('/') + name));
}

void NetworkTest::put(const QString &path, const QByteArray &bytes, bool executable)
{
    QFile target(path);
    QVERIFY(target.open(QIODevice::WriteOnly));
    target.write(bytes);
    if (executable)
        target.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

ClusterSpec NetworkTest::spec() const
{
    ClusterSpec spec = exampleCluster();
    spec.cluster.name = QStringLiteral("lab");
    spec.cluster.sshIntoContainer.reset();
    spec.servers.resize(1);
    spec.servers[0].address = QStringLiteral("127.0.0.1");
    spec.servers[0].ssh.user = SshServer::account();
    spec.servers[0].ssh.port = m_server.port();
    spec.servers[0].ssh.identityFile = m_server.identity();
    spec.storage.nasHost = QStringLiteral("127.0.0.1");
    spec.storage.nasSsh = spec.servers[0].ssh;
    spec.storage.nasPath = spec.storage.serverPath = nas();
    return spec;
}

void NetworkTest::writeCluster(const ClusterSpec &spec) const
{
    m_ctl->write(file, ClusterFile::fromSpec(spec).toYaml());
}

void NetworkTest::trustServer() const
{
    QDir(m_ctl->folder.path()).mkpath(QStringLiteral(".ssh"));
    m_ctl->write(QStringLiteral("known"), m_server.knownHostsLine());
}

Ended NetworkTest::run(const QString &command, const QStringList &more) const
{
    return m_ctl->run(QStringList{command, file, QStringLiteral("--known-hosts"),
                                  m_ctl->path(QStringLiteral("known"))} +
                      more);
}

void NetworkTest::initTestCase()
{
    SshServer::Options options;
    QDir().mkpath(m_server.file(QStringLiteral("tools")));
    options.config
        << QStringLiteral("SetEnv PATH=%1:/usr/bin:/bin").arg(m_server.file(QStringLiteral("tools")));
    options.passwords = SshServer::isRoot();
    if (const QString reason = m_server.start(options); !reason.isEmpty())
        QSKIP(qPrintable(reason));
}

void NetworkTest::init()
{
    m_ctl = std::make_unique<Slipwayctl>();
    QVERIFY(QDir().mkpath(nas()));
    writeCluster(spec());
    trustServer();
    put(tools(QStringLiteral("docker")), playedDocker, true);
    put(tools(QStringLiteral("nodes")),
        "NodeName=worker01 Arch=x86_64 CPUTot=128 State=IDLE ThreadsPerCore=1\n");
    QFile::remove(tools(QStringLiteral("gone")));
    put(tools(QStringLiteral("log")), "2026-11-24T10:00:01.5Z slurmd: error: \x1b[31mred\n2026-11-24T10:00:02.5Z munged: Notice: two\n");
    playInside();
}

void NetworkTest::cleanup()
{
    for (const auto &daemon : m_daemons) {
        daemon->kill();
        daemon->waitForFinished();
    }
    m_daemons.clear();
}

/// Commands and processes as a container has them.
void NetworkTest::playInside()
{
    QDir().mkpath(tools(QStringLiteral("daemons")));
    for (const QString &name : {QStringLiteral("slurmctld"), QStringLiteral("slurmd")}) {
        const QString program = tools(QStringLiteral("daemons/") + name);
        QFile::copy(QStringLiteral("/bin/sleep"), program); // only its name counts
        m_daemons.push_back(std::make_unique<QProcess>());
        m_daemons.back()->start(program, {QStringLiteral("600")});
        QVERIFY(m_daemons.back()->waitForStarted());
    }
    QDir().mkpath(tools(QStringLiteral("inside")));
    put(tools(QStringLiteral("share")), nas().toUtf8());
    const QString here = tools(QString());
    const auto inside = [this](const char *name, const QString &text) {
        put(tools(QStringLiteral("inside/") + QString::fromLatin1(name)), "#!/bin/sh\n" + text.toUtf8(), true);
    };
    inside("munge", QStringLiteral("echo MUNGE:x:\n"));
    inside("unmunge", QStringLiteral("read -r c\n"));
    inside("sdiag", QStringLiteral("echo 'Jobs submitted: 3'\n"));
    inside("slurmctld", QStringLiteral("echo slurm-wlm 22.05.8\n"));
    inside("scontrol", QStringLiteral("case \"$*\" in ping) echo 'Slurmctld(primary) at worker01 is UP' ;; *nodes) cat '%1nodes' ;; "
                                      "*jobs) echo 'JobId=7 JobName=train UserId=ada(1000) GroupId=ada(1000) MCS_label=N/A Priority=1 Nice=0 Account=(null) QOS=(null) JobState=RUNNING Reason=None Dependency=(null) Partition=cpu NodeList=worker01 NumNodes=1 NumCPUs=2' ;; "
                                      "*) echo 'PartitionName=cpu Nodes=worker01 State=UP TotalNodes=1' ;; esac\n").arg(here));
}

} // namespace Slipway
