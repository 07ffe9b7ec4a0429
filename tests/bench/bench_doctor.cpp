// SPDX-License-Identifier: GPL-3.0-or-later
// "Check everything" over many servers, which all are one real sshd on loopback addresses of their own. See README.md here.
#include "base/redactor.h"
#include "cluster/imageprofiles.h"
#include "contract/sshserver.h"
#include "doctor/doctor.h"
#include "remote/sshconnector.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <sys/resource.h>

using namespace Slipway;

namespace {

/// What stands for the programs of a server; the commands that look are real, and so is every shell.
struct Program
{
    const char *name;
    const char *script;
};

constexpr Program programs[] = {
    {"docker", R"sh(case $1:$2 in
exec:*) while [ "$1" != sh ]; do shift; done; exec "$@" ;;
version:*) echo 20.10.24 ;;
compose:*) echo 'Docker Compose version v2.26.1' ;;
container:*) echo "status=running exit=0 oom=false restarts=0 started=x network=bridge project=workq error=\"\" ports={} mounts=[]" ;;
image:*) echo "linux/amd64 sha256:1" ;;
network:ls) echo 1 ;;
network:*) echo "bridge 172.17.0.0/16" ;;
esac
)sh"},
    {"scontrol", R"sh(case "$*" in
ping) echo "Slurmctld(primary) at n001 is UP" ;;
*nodes) cat "$(dirname "$0")/nodes" ;;
esac
)sh"},
    {"slurmd", "echo 'NodeName=n001 CPUs=4 Boards=1 SocketsPerBoard=4 CoresPerSocket=1 ThreadsPerCore=1 RealMemory=4000'\n"},
    {"sdiag", "echo 'Agent queue size: 0'\n"},
    {"munge", "echo MUNGE:x:\n"},
    {"unmunge", "echo 'STATUS:          Success (0)'\n"},
    {"getent", "[ \"$1\" = hosts ] && cat \"$(dirname \"$0\")/hosts\"; :\n"},
};

class DoctorBench
{
public:
    explicit DoctorBench(int servers) : m_out(stdout), m_servers(servers) {}
    int run();

private:
    QString name(int number) const { return QStringLiteral("n%1").arg(number, 3, 10, QLatin1Char('0')); }
    QString address(int number) const { return QStringLiteral("127.0.%1.%2").arg(1 + number / 200).arg(1 + number % 200); }
    void writePrograms();
    ClusterSpec spec() const;
    void round(const CheckedCluster &cluster);

    QTextStream m_out;
    const int m_servers;
    SshServer m_server;
    ScriptedPrompter m_prompter;
    QTemporaryDir m_work{QStringLiteral("/dev/shm/slipway-bench-XXXXXX")};
};

void write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(path));
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
}

void DoctorBench::writePrograms()
{
    for (const Program &program : programs)
        write(m_work.filePath(QString::fromLatin1(program.name)), QByteArray("#!/bin/sh\n") + program.script);
    QByteArray nodes;
    QByteArray hosts;
    for (int i = 1; i <= m_servers; ++i) {
        nodes += "NodeName=" + name(i).toUtf8() + " CPUAlloc=0 CPUTot=4 NodeAddr=" + name(i).toUtf8() +
                 " RealMemory=4000 AllocMem=0 Sockets=4 Boards=1 State=IDLE ThreadsPerCore=1 Partitions=cpu\n";
        hosts += address(i).toUtf8() + ' ' + name(i).toUtf8() + '\n';
    }
    write(m_work.filePath(QStringLiteral("nodes")), nodes);
    write(m_work.filePath(QStringLiteral("hosts")), hosts);
    QDir(m_work.path()).mkpath(QStringLiteral("share/sets/1"));
    QFile::link(QStringLiteral("sets/1"), m_work.filePath(QStringLiteral("share/current")));
}

ClusterSpec DoctorBench::spec() const
{
    ClusterSpec spec = exampleCluster();
    spec.cluster.controller = name(1);
    spec.cluster.image.profile = imageProfilePreset(QStringLiteral("slipway"));
    spec.storage.serverPath = m_work.filePath(QStringLiteral("share"));
    spec.storage.mounts.clear();
    spec.servers.clear();
    for (int i = 1; i <= m_servers; ++i) {
        Server server;
        server.name = name(i);
        server.address = address(i);
        server.cpus = 4;
        server.ssh.port = m_server.port();
        server.ssh.user = SshServer::account();
        server.ssh.identityFile = m_server.identity();
        server.ssh.useAgent = false;
        spec.servers << server;
    }
    return spec;
}

/// Processor time of this program, without that of the servers.
double processorSeconds()
{
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    const auto seconds = [](const timeval &time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

void DoctorBench::round(const CheckedCluster &cluster)
{
    SshConnector connector(m_prompter, {QStringLiteral("/dev/null"), m_server.file(QStringLiteral("known")), QStringLiteral("/none"), std::chrono::seconds(15)});
    Redactor redactor;
    QElapsedTimer timer;
    qint64 first = -1;
    const double before = processorSeconds();
    timer.start();
    const DoctorSink sink = [&](const DoctorEvent &event) {
        if (first < 0 && event.kind == DoctorEvent::Kind::Outcome && event.outcome.probe != QLatin1String("login"))
            first = timer.elapsed();
    };
    const Result<Diagnosis> diagnosis = diagnose(cluster, {}, LaunchContext{connector, redactor, {}, {}}, sink);
    const qint64 all = timer.elapsed();
    if (!diagnosis) {
        m_out << diagnosis.error().message << '\n';
        return;
    }
    const auto ran = std::count_if(diagnosis->outcomes.cbegin(), diagnosis->outcomes.cend(), [](const Outcome &o) { return o.ran; });
    m_out << QStringLiteral("%1 servers: first answer after %2 s, all after %3 s; %4 answers, of which %5 ran; %6 s of processor time here\n")
                 .arg(cluster.spec().servers.size())
                 .arg(double(first) / 1000, 0, 'f', 2)
                 .arg(double(all) / 1000, 0, 'f', 2)
                 .arg(diagnosis->outcomes.size())
                 .arg(ran)
                 .arg(processorSeconds() - before, 0, 'f', 2);
    m_out.flush();
}

int DoctorBench::run()
{
    writePrograms();
    SshServer::Options options;
    options.listen = QStringLiteral("0.0.0.0");
    options.config << QStringLiteral("MaxStartups 1000")
                   << QStringLiteral("SetEnv HOME=%1 PATH=%1:/usr/sbin:/usr/bin:/sbin:/bin").arg(m_work.path());
    const QString problem = m_server.start(options);
    if (!problem.isEmpty()) {
        m_out << problem << '\n';
        return 1;
    }
    const Result<CheckedCluster> cluster = CheckedCluster::check(spec());
    if (!cluster) {
        m_out << cluster.error().message << '\n' << cluster.error().detail << '\n';
        return 1;
    }
    for (int i = 0; i < 3; ++i)
        round(*cluster);
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    return DoctorBench(argc > 1 ? QByteArray(argv[1]).toInt() : 100).run();
}
