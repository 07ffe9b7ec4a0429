// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/docker.h"
#include "monitor/clusterscript.h"
#include "monitor/serverscript.h"
#include "monitortest.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace Slipway;

namespace {
/// `docker exec` runs what is asked right here; containers do not differ from servers then.
const char playedDocker[] = R"(#!/bin/sh
case $1 in
exec) shift; while [ "$1" != sh ]; do shift; done; exec "$@" ;;
version) echo 26.1.5 ;;
info) echo / ;;
container) echo "4711|running|2026-11-24T08:00:00.1Z|2|sha256:01|0|an|image" ;;
*) exit 9 ;;
esac
)";
const char playedMunge[] = "#!/bin/sh\necho MUNGE:sealed:\n";
const char playedUnmunge[] = "#!/bin/sh\nread -r c; [ \"$c\" = MUNGE:sealed: ] || exit 14; [ -z \"$C\" ]\n";
const char playedScontrol[] = R"(#!/bin/sh
case "$*" in
ping) echo 'Slurmctld(primary) at worker01 is UP' ;;
*nodes) echo "NodeName=worker01 State=IDLE CPUTot=4"; echo 'a warning
of two lines' >&2 ;;
*jobs) sleep 30 ;;
*) echo "$*" >&2; exit 3 ;;
esac
)";
} // namespace

/// The scripts themselves, run by this machine's sh.
class TestLookScripts : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    void tool(const QString &name, const QByteArray &text)
    {
        QFile file(m_dir.filePath(QStringLiteral("bin/") + name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    /// Daemons of these names may well run on this machine; in what is played here none does.
    Sections run(RemoteCommand command, const QByteArray &mark)
    {
        command.argv.replaceInStrings(QString::fromLatin1(dockerProcessProbe), QStringLiteral("exit 3"));
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("PATH"), m_dir.filePath(QStringLiteral("bin")) + QStringLiteral(":/usr/bin:/bin"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        process.setProcessEnvironment(environment);
        process.start(QStandardPaths::findExecutable(command.argv.first(), {m_dir.filePath(QStringLiteral("bin")), QStringLiteral("/bin")}), command.argv.mid(1));
        process.write(command.input);
        process.closeWriteChannel();
        if (!process.waitForFinished(60000))
            qFatal("the script does not end");
        m_output = process.readAllStandardOutput();
        m_errors = process.readAllStandardError();
        return Sections::parse(m_output, mark);
    }

    QByteArray m_output;
    QByteArray m_errors;

private Q_SLOTS:
    void init()
    {
        QDir(m_dir.path()).mkpath(QStringLiteral("bin"));
        tool(QStringLiteral("docker"), playedDocker);
        tool(QStringLiteral("munge"), playedMunge);
        tool(QStringLiteral("unmunge"), playedUnmunge);
        tool(QStringLiteral("scontrol"), QByteArray(playedScontrol).replace("sleep 30", "echo 'JobId=1 JobName=a UserId=ada(1000) GroupId=ada(1000) MCS_label=N/A Priority=1 Nice=0 Account=(null) QOS=(null) JobState=RUNNING Reason=None Dependency=(null) Partition=cpu NodeList=worker01'"));
        tool(QStringLiteral("sdiag"), "#!/bin/sh\necho 'Jobs submitted: 3'\n");
        tool(QStringLiteral("slurmctld"), "#!/bin/sh\necho slurm 22.05.8\n");
    }

    void theClusterIsAsked()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.cluster.image.profile.stateDir = m_dir.filePath(QStringLiteral("state"));
        QDir().mkpath(spec.cluster.image.profile.stateDir);
        QFile state(spec.cluster.image.profile.stateDir + QStringLiteral("/job_state"));
        QVERIFY(state.open(QIODevice::WriteOnly));
        state.close();
        // As in a container without slurmctld: another controller might answer.
        spec.cluster.backupControllers = {QStringLiteral("worker02")};
        const QByteArray mark = Sections::makeMark();
        const Sections said = run(clusterCommand(spec, QStringLiteral("worker01"), true, mark), mark);
        QVERIFY2(said.complete(), (m_output + m_errors).constData());
        QCOMPARE(said.at(QStringLiteral("daemon")).exitStatus, 3);
        QCOMPARE(said.at(QStringLiteral("nodes")).output, QByteArray("NodeName=worker01 State=IDLE CPUTot=4\n"));
        QCOMPARE(said.at(QStringLiteral("nodes")).errorOutput, QByteArray("a warning\nof two lines"));
        QVERIFY(said.at(QStringLiteral("nodes")).succeeded());
        QVERIFY(said.at(QStringLiteral("nodes")).milliseconds() >= 0);
        QCOMPARE(said.at(QStringLiteral("partitions")).exitStatus, 3);
        QCOMPARE(said.at(QStringLiteral("credential")).output, QByteArray("MUNGE:sealed:\n"));
        const auto answer = readCluster(spec, QStringLiteral("worker01"), said, false);
        const auto &seen = std::get<ClusterSnapshot>(answer);
        QCOMPARE(seen.nodes.size(), 1);
        QCOMPARE(seen.jobs.size(), 1);
        QVERIFY(seen.lacks(QStringLiteral("partitions")));
        QCOMPARE(seen.version->toString(), QStringLiteral("22.05.8"));
        QVERIFY(seen.controllers[0].stateAgeSeconds >= 0 && seen.controllers[0].stateAgeSeconds < 60);
        QVERIFY(!QByteArray(clusterCommand(spec, QStringLiteral("worker01"), true, mark).display().toUtf8()).contains(mark));
    }

    void aloneAndDeadAsksNothingElse()
    {
        const QByteArray mark = Sections::makeMark();
        const ClusterSpec spec = FakeCluster::threeServers();
        const Sections said = run(clusterCommand(spec, QStringLiteral("worker01"), true, mark), mark);
        QVERIFY(said.complete());
        QCOMPARE(said.at(QStringLiteral("daemon")).exitStatus, 3);
        QVERIFY(!said.has(QStringLiteral("nodes")));
        const auto answer = readCluster(spec, QStringLiteral("worker01"), said, false);
        QVERIFY(std::get<ClusterFault>(answer).isFinal);
    }

    void aPartThatHangsIsEndedAlone()
    {
        tool(QStringLiteral("scontrol"), playedScontrol);
        QByteArray script = Sections::prelude() + "part jobs 1 scontrol jobs\npart nodes 5 scontrol nodes\nprintf '\\n%s done\\n' \"$M\"\n";
        RemoteCommand command;
        command.argv = {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(script)};
        const QByteArray mark = Sections::makeMark();
        command.input = mark + '\n';
        QElapsedTimer timer;
        timer.start();
        const Sections said = run(command, mark);
        QVERIFY(said.complete());
        QVERIFY(said.at(QStringLiteral("jobs")).timedOut());
        QVERIFY(said.at(QStringLiteral("nodes")).succeeded());
        QVERIFY(timer.elapsed() < 20000);
    }

    void theServerIsLookedAt()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.storage.serverPath = m_dir.filePath(QStringLiteral("share"));
        const QByteArray mark = Sections::makeMark();
        const Secret credential("MUNGE:sealed:", 13);
        const auto look = [&] { return run(serverCommand(spec, spec.servers[1], {}, &credential, mark), mark); };
        QCOMPARE(int(folderState(look().at(QStringLiteral("nas")))), int(FolderState::Missing));
        QDir().mkpath(spec.storage.serverPath + QStringLiteral("/sets/a"));
        QCOMPARE(int(folderState(look().at(QStringLiteral("nas")))), int(FolderState::NothingPushed));
        QVERIFY(QFile::link(QStringLiteral("sets/a"), spec.storage.serverPath + QStringLiteral("/current")));
        QCOMPARE(int(folderState(look().at(QStringLiteral("nas")))), int(FolderState::Damaged));
        QFile manifest(spec.storage.serverPath + QStringLiteral("/sets/a/manifest.json"));
        QVERIFY(manifest.open(QIODevice::WriteOnly));
        manifest.write("{}");
        manifest.close();
        const Sections said = look();
        QVERIFY2(said.complete(), (m_output + m_errors).constData());
        QCOMPARE(int(folderState(said.at(QStringLiteral("nas")))), int(FolderState::Fine));
        QVERIFY(said.at(QStringLiteral("folder")).output.startsWith("sets/a\n"));
        QCOMPARE(said.at(QStringLiteral("cross")).exitStatus, 0); // and the credential is not handed on
        QCOMPARE(said.at(QStringLiteral("slurmd")).exitStatus, 3);
        ServerSnapshot seen;
        readServer(said, spec.storage.serverPath, seen);
        QCOMPARE(seen.dockerVersion, QStringLiteral("26.1.5"));
        QCOMPARE(seen.image, QStringLiteral("an|image"));
        QCOMPARE(seen.restartCount, 2);
        QVERIFY(seen.load1 >= 0 && seen.memoryTotalMiB > 0 && seen.memoryAvailableMiB > 0 && seen.bootTime > 0);
        QCOMPARE(seen.disks.size(), 3);
        for (const DiskSeen &disk : std::as_const(seen.disks))
            QVERIFY2(disk.totalBytes > 0 && disk.freeBytes <= disk.totalBytes, qPrintable(disk.path));
        QVERIFY(!serverCommand(spec, spec.servers[1], {}, &credential, mark).display().contains(QStringLiteral("sealed")));
    }

    /// A look at the folder that does not end: it is left behind, and seen again the next time.
    void aStuckLookIsFoundAgain()
    {
        ClusterSpec spec = FakeCluster::threeServers();
        spec.storage.serverPath = m_dir.filePath(QStringLiteral("empty"));
        QDir().mkpath(spec.storage.serverPath);
        // What cannot be killed cannot be played; a process of ours stands in for what an earlier look left.
        QProcess stuck;
        stuck.start(QStringLiteral("sleep"), {QStringLiteral("600")});
        QVERIFY(stuck.waitForStarted());
        QFile stat(QStringLiteral("/proc/%1/stat").arg(stuck.processId()));
        QVERIFY(stat.open(QIODevice::ReadOnly));
        const QByteArray start = stat.readAll().split(')').last().simplified().split(' ').value(19);
        const QByteArray mark = Sections::makeMark();
        const StuckProbe probe{stuck.processId(), start};
        Sections said = run(serverCommand(spec, spec.servers[1], probe, nullptr, mark), mark);
        QCOMPARE(int(folderState(said.at(QStringLiteral("nas")))), int(FolderState::Hangs));
        QCOMPARE(stuckProbe(said.at(QStringLiteral("nas"))).process, stuck.processId());
        QCOMPARE(stuckProbe(said.at(QStringLiteral("nas"))).startTime, start);
        QVERIFY(!said.has(QStringLiteral("share")));
        // Another process of that number is none of ours.
        said = run(serverCommand(spec, spec.servers[1], {stuck.processId(), start + "0"}, nullptr, mark), mark);
        QCOMPARE(int(folderState(said.at(QStringLiteral("nas")))), int(FolderState::NothingPushed));
        stuck.kill();
        stuck.waitForFinished();
        said = run(serverCommand(spec, spec.servers[1], probe, nullptr, mark), mark);
        QCOMPARE(int(folderState(said.at(QStringLiteral("nas")))), int(FolderState::NothingPushed));
    }

    void marksInsideMarks()
    {
        const QByteArray m = "abc";
        const QByteArray text = "noise\n\nabc begin outer 1\nbefore\n\nabc begin inner 2\nwords\nabc begin not\n\nabc error inner\n"
                                "e\nabc end inner 4 3\nafter\nabc begin lost 1\nhalf\nabc error outer\n\nabc end outer 0 4\n\nabc done\n";
        const Sections said = Sections::parse(text, m);
        QVERIFY(said.complete());
        QCOMPARE(said.at(QStringLiteral("inner")).exitStatus, 4);
        QCOMPARE(said.at(QStringLiteral("inner")).errorOutput, QByteArray("e"));
        QVERIFY(said.at(QStringLiteral("outer")).complete);
        QVERIFY(said.at(QStringLiteral("outer")).output.startsWith("before\n"));
        QVERIFY(!said.at(QStringLiteral("lost")).complete);
        QVERIFY(!said.has(QStringLiteral("none")));
        for (qsizetype cut = 0; cut < text.size(); ++cut) // wherever the line breaks, nothing is invented
            QVERIFY(!Sections::parse(text.left(cut), m).complete() || cut >= text.size() - 1);
    }
};

QTEST_GUILESS_MAIN(TestLookScripts)
#include "tst_lookscripts.moc"
