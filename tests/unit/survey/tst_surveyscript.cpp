// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/gpunames.h"
#include "survey/surveyscript.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSysInfo>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <random>

using namespace Slipway;

namespace {

/// What a server with two sockets, hyper-threading and four GPUs says.
const QByteArray gpuServer = R"(Welcome to the cluster!
slipway-survey 1
time 1795553979.400000000
host gpu01
kernel Linux 5.15.0-105-generic
architecture x86_64
system "Ubuntu 22.04.4 LTS"
account ada
groups ada docker
online 8
cpu 0,0,0
cpu 1,1,0
cpu 2,2,1
cpu 3,3,1
cpu 4,0,0
cpu 5,1,0
cpu 6,2,1
cpu 7,3,1
memory        263856084 kB
gpu-file /dev/nvidia0
gpu-file /dev/nvidia1
gpu-file /dev/nvidia10
gpu-file /dev/nvidia2
gpu NVIDIA A100-SXM4-80GB
gpu NVIDIA A100-SXM4-80GB
gpu NVIDIA A100-SXM4-80GB
gpu Tesla T4
listens 00000000:0016
listens 0100007F:1A91
listens 0B64A8C0:1AA2
listens 00000000000000000000000000000000:EA61
listens 00000000000000000000000001000000:1A9B
docker 0 26.1.5
socket open
docker-group ada,grace
compose v2.26.1-4
compose-v1 1.29.2
running worker01
running registry
folder 0 writable
folder-type 0 nfs
folder-df 0 nas:/export/my data 1055916032 314572800 734003200 31% /data
folder 1 missing
time 1795553981.400000000
slipway-survey end
)";

const QStringList folders = {QStringLiteral("/data/slurm"), QStringLiteral("/data/cq")};

ServerFacts factsOf(const QByteArray &output, qint64 before = 0, qint64 after = 0)
{
    const Result<ServerFacts> facts = parseSurvey(output, folders, before, after);
    return facts ? *facts : ServerFacts{};
}

QByteArray changed(const QByteArray &from, const QByteArray &to)
{
    QByteArray output = gpuServer;
    Q_ASSERT(output.contains(from));
    return output.replace(from, to);
}

/// Runs the script in \a shell, with \a tools first in PATH, as a server would.
QByteArray runScript(const QString &shell, const QStringList &of, const QString &tools = {})
{
    QStringList argv = surveyCommand(of).argv;
    argv[0] = shell;
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    if (!tools.isEmpty())
        environment.insert(QStringLiteral("PATH"), tools + QStringLiteral(":/usr/sbin:/usr/bin:/sbin:/bin"));
    process.setProcessEnvironment(environment);
    process.start(argv.takeFirst(), argv);
    return process.waitForFinished(100000) && process.exitStatus() == QProcess::NormalExit
               ? process.readAllStandardOutput()
               : QByteArray();
}

} // namespace

/// The script against real shells, and the parser against what servers say.
class TestSurveyScript : public QObject
{
    Q_OBJECT

    QTemporaryDir m_tools;

    void tool(const QString &name, const QByteArray &script)
    {
        QFile file(m_tools.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("#!/bin/sh\n" + script);
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::ExeOwner | QFile::WriteOwner));
    }

private Q_SLOTS:
    void cleanup()
    {
        const QStringList tools = QDir(m_tools.path()).entryList(QDir::Files);
        for (const QString &name : tools)
            QFile::remove(m_tools.filePath(name));
    }

    void readsWhatAServerSays()
    {
        const ServerFacts facts = factsOf(gpuServer);
        QCOMPARE(facts.hostName, QStringLiteral("gpu01"));
        QCOMPARE(facts.system, QStringLiteral("Ubuntu 22.04.4 LTS"));
        QCOMPARE(facts.kernel, QStringLiteral("Linux 5.15.0-105-generic"));
        QCOMPARE(facts.architecture, QStringLiteral("x86_64"));
        QCOMPARE(facts.account, QStringLiteral("ada"));
        QCOMPARE(facts.cpus, 8);
        QCOMPARE(facts.sockets, 2);
        QCOMPARE(facts.coresPerSocket, 2);
        QCOMPARE(facts.threadsPerCore, 2);
        QCOMPARE(facts.memoryMiB, 257671);
        QCOMPARE(facts.busyPorts, QSet<int>({22, 6818, 60001}));
    }

    void readsGpus()
    {
        const QVector<Gpu> expected = {
            {QStringLiteral("a100"),
             3,
             {QStringLiteral("/dev/nvidia0"), QStringLiteral("/dev/nvidia1"),
              QStringLiteral("/dev/nvidia2")}},
            {QStringLiteral("t4"), 1, {QStringLiteral("/dev/nvidia10")}},
        };
        QCOMPARE(factsOf(gpuServer).gpus, expected);
        QVERIFY(gpusOf({QStringLiteral("No devices were found")}, {}).isEmpty());
        QCOMPARE(gpusOf({}, {QStringLiteral("/dev/nvidia0")}),
                 QVector<Gpu>({{QString(), 1, {QStringLiteral("/dev/nvidia0")}}}));
        QCOMPARE(gpusOf({QStringLiteral("Tesla T4")}, {}), QVector<Gpu>({{QStringLiteral("t4"), 1, {}}}));
    }

    void namesGpuTypes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::newRow("NVIDIA A100-SXM4-80GB") << "a100";
        QTest::newRow("Tesla V100-PCIE-16GB") << "v100";
        QTest::newRow("NVIDIA H100 80GB HBM3") << "h100";
        QTest::newRow("NVIDIA GeForce RTX 3090") << "rtx_3090";
        QTest::newRow("GeForce GTX 1080 Ti") << "gtx_1080_ti";
        QTest::newRow("NVIDIA RTX A6000") << "rtx_a6000";
        QTest::newRow("NVIDIA $(reboot) \"x\"") << "reboot_x";
        QTest::newRow("NVIDIA") << "";
    }
    void namesGpuTypes()
    {
        QFETCH(QString, type);
        QCOMPARE(gpuType(QString::fromUtf8(QTest::currentDataTag())), type);
    }

    void readsDocker()
    {
        DockerFacts docker = factsOf(gpuServer).docker;
        QCOMPARE(docker.state, DockerFacts::State::Ready);
        QCOMPARE(docker.engineVersion, QStringLiteral("26.1.5"));
        QCOMPARE(docker.composeVersion, QStringLiteral("2.26.1-4"));
        QCOMPARE(docker.running, QStringList({QStringLiteral("worker01"), QStringLiteral("registry")}));
        docker = factsOf(changed("compose v2.26.1-4", "compose ")).docker;
        QCOMPARE(docker.composeVersion, QStringLiteral("1.29.2"));
    }

    void tellsWhyDockerCannotBeUsed_data()
    {
        QTest::addColumn<QByteArray>("said");
        QTest::addColumn<DockerFacts::State>("state");
        using State = DockerFacts::State;
        QTest::newRow("not installed") << QByteArray("\n") << State::NotInstalled;
        QTest::newRow("no socket") << QByteArray("\ndocker 1 \n") << State::NotRunning;
        QTest::newRow("socket, nobody there")
            << QByteArray("\ndocker 1 \nsocket open\n") << State::NotRunning;
        QTest::newRow("not allowed") << QByteArray(
                                            "\ndocker 1 \nsocket closed\ndocker-group grace,adalbert\n")
                                     << State::NotAllowed;
        QTest::newRow("login older than that")
            << QByteArray("\ndocker 1 \nsocket closed\ndocker-group grace,ada\n") << State::LoginTooOld;
        QTest::newRow("hangs") << QByteArray("\ndocker 124 \nsocket open\n") << State::Hanging;
        QTest::newRow("hangs hard") << QByteArray("\ndocker 137 \nsocket open\n") << State::Hanging;
    }
    void tellsWhyDockerCannotBeUsed()
    {
        QFETCH(QByteArray, said);
        QFETCH(DockerFacts::State, state);
        const QByteArray usual = "\ndocker 0 26.1.5\nsocket open\ndocker-group ada,grace\n";
        QCOMPARE(factsOf(changed(usual, said)).docker.state, state);
    }

    void readsFolders()
    {
        const QVector<FolderFacts> seen = factsOf(gpuServer).folders;
        QCOMPARE(seen.size(), 2);
        const FolderFacts shared = {
            folders[0], FolderFacts::State::Present, true, QStringLiteral("nfs"), QStringLiteral("/data"),
            716800};
        QCOMPARE(seen[0], shared);
        QCOMPARE(seen[1].path, folders[1]);
        QCOMPARE(seen[1].state, FolderFacts::State::Missing);
        const ServerFacts hung = factsOf(changed("folder 1 missing", "folder 1 present\nfolder 1 hangs"));
        QCOMPARE(hung.folders[1].state, FolderFacts::State::Hanging);
        const ServerFacts file = factsOf(changed("folder 0 writable", "folder 0 other"));
        QCOMPARE(file.folders[0].state, FolderFacts::State::NotAFolder);
    }

    void unevenCpusHaveNoTopology_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<int>("cpus");
        QTest::newRow("a core without its second thread") << QByteArray("cpu 7,3,1\n") << QByteArray() << 8;
        QTest::newRow("performance and efficiency cores")
            << QByteArray("cpu 7,3,1") << QByteArray("cpu 7,4,1") << 8;
        QTest::newRow("sockets of two sizes") << QByteArray("cpu 7,3,1") << QByteArray("cpu 7,3,0") << 8;
        QTest::newRow("garbage") << QByteArray("cpu 7,3,1") << QByteArray("cpu seven") << 8;
        QTest::newRow("count missing") << QByteArray("online 8\n") << QByteArray() << 8;
        QTest::newRow("count absurd") << QByteArray("online 8") << QByteArray("online 99999999") << 8;
    }
    void unevenCpusHaveNoTopology()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(int, cpus);
        const ServerFacts facts = factsOf(changed(from, to));
        QCOMPARE(facts.cpus, cpus);
        const int product = facts.sockets * facts.coresPerSocket * facts.threadsPerCore;
        QCOMPARE(product, from.startsWith("online") ? 8 : 0);
    }

    void clockIsIndependentOfHowLongItTook()
    {
        const qint64 first = 1795553979400; // and 2 s until the last
        ServerFacts facts = factsOf(gpuServer, first - 50, first + 2000 + 50);
        QCOMPARE(facts.clockOffsetMs, 0);
        QCOMPARE(facts.clockUncertaintyMs, 50);
        facts = factsOf(gpuServer, first - 600050, first - 600000 + 2050); // it is 10 minutes ahead
        QCOMPARE(facts.clockOffsetMs, 600000);
        QCOMPARE(facts.clockUncertaintyMs, 50);
        // BusyBox knows no nanoseconds.
        QByteArray coarse = changed("1795553979.400000000", "1795553979.%N");
        coarse.replace("1795553981.400000000", "1795553981.%N");
        facts = factsOf(coarse, first, first + 2000);
        QVERIFY(qAbs(facts.clockOffsetMs) <= facts.clockUncertaintyMs);
    }

    void hostileTextBecomesPlain()
    {
        const ServerFacts facts = factsOf(
            changed("host gpu01", "host \x1b]0;x\x07<b>\xe2\x80\xaeg\xff\x01pu\tz" + QByteArray(5000, 'y')));
        QVERIFY(facts.hostName.startsWith(QStringLiteral("]0;x<b>g")));
        QVERIFY(facts.hostName.contains(QStringLiteral("pu zyy")));
        QVERIFY(facts.hostName.size() <= 1000);
    }

    void incompleteAnswersAreRefused()
    {
        const QByteArray whole = gpuServer;
        const qsizetype end = whole.indexOf("slipway-survey end") + qstrlen("slipway-survey end");
        for (qsizetype length = 0; length < end; ++length) {
            const Result<ServerFacts> facts = parseSurvey(whole.left(length), folders, 0, 0);
            QVERIFY2(!facts, QByteArray::number(length).constData());
            QCOMPARE(facts.error().code, Error::Code::Parse);
        }
        QVERIFY(parseSurvey(whole, folders, 0, 0));
    }

    void garbageIsSurvived()
    {
        std::mt19937 random(20261124);
        for (int round = 0; round < 2000; ++round) {
            QByteArray output = gpuServer;
            for (int i = 0; i < 20; ++i)
                output[static_cast<qsizetype>(random() % static_cast<unsigned>(output.size()))] =
                    static_cast<char>(random());
            const Result<ServerFacts> facts = parseSurvey(output, folders, 0, 0);
            if (!facts)
                continue;
            QCOMPARE(facts->folders.size(), folders.size());
            const int product = facts->sockets * facts->coresPerSocket * facts->threadsPerCore;
            QVERIFY(product == 0 || product == facts->cpus);
            for (const int port : facts->busyPorts)
                QVERIFY(port > 0 && port < 65536);
        }
    }

    void measuresThisMachine_data()
    {
        QTest::addColumn<QString>("shell");
        QTest::newRow("sh") << QStringLiteral("/bin/sh");
        QTest::newRow("bash") << QStringLiteral("/bin/bash");
    }
    void measuresThisMachine()
    {
        QFETCH(QString, shell);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::AnyIPv4));
        QTcpServer local;
        QVERIFY(local.listen(QHostAddress::LocalHost));
        QTemporaryDir work;
        const QString odd = work.filePath(QStringLiteral("мой 'disk' $(x) %s"));
        QVERIFY(QDir().mkpath(odd));
        const QStringList of = {odd, work.filePath(QStringLiteral("none")), QStringLiteral("/etc/passwd"),
                                QStringLiteral("/proc")};
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        const QByteArray output = runScript(shell, of);
        const Result<ServerFacts> facts =
            parseSurvey(output, of, before, QDateTime::currentMSecsSinceEpoch());
        QVERIFY2(facts, output.constData());
        QCOMPARE(facts->hostName, QSysInfo::machineHostName());
        QCOMPARE(facts->kernel, QSysInfo::kernelType().replace(0, 1, QLatin1Char('L')) + QLatin1Char(' ') +
                                    QSysInfo::kernelVersion());
        QCOMPARE(facts->system, QSysInfo::prettyProductName());
        QVERIFY(facts->cpus >= QThread::idealThreadCount()); // which knows affinity too
        QVERIFY(facts->memoryMiB > 256);
        QVERIFY(qAbs(facts->clockOffsetMs) <= facts->clockUncertaintyMs + 5);
        QVERIFY(facts->busyPorts.contains(server.serverPort()));
        QVERIFY(!facts->busyPorts.contains(local.serverPort()));
        QCOMPARE(facts->folders[0].state, FolderFacts::State::Present);
        QVERIFY(facts->folders[0].writable);
        QVERIFY(facts->folders[0].freeMiB >= 0);
        QVERIFY(facts->folders[0].mountPoint.startsWith(QLatin1Char('/')));
        QCOMPARE(facts->folders[1].state, FolderFacts::State::Missing);
        QCOMPARE(facts->folders[2].state, FolderFacts::State::NotAFolder);
        QCOMPARE(facts->folders[3].fileSystem, QStringLiteral("proc"));
    }

    void asksTheToolsOfTheServer()
    {
        tool(QStringLiteral("lscpu"), "printf '# CPU,Core,Socket\\n0,0,0\\n1,1,0\\n'");
        tool(QStringLiteral("getconf"), "echo 2");
        tool(QStringLiteral("nvidia-smi"), "[ \"$1\" = --query-gpu=name ] && echo 'NVIDIA L40S'");
        tool(QStringLiteral("docker"),
             "case $* in\n'version --format {{.Server.Version}}') echo 20.10.24+dfsg1 ;;\n"
             "'ps --format {{.Names}}') printf 'a\\nb\\n' ;;\n"
             "*) echo \"docker: 'compose' is not a docker command.\" >&2; exit 1 ;;\nesac");
        tool(QStringLiteral("docker-compose"), "[ \"$*\" = 'version --short' ] && echo 1.29.2");
        const ServerFacts facts = factsOf(runScript(QStringLiteral("/bin/sh"), folders, m_tools.path()));
        QCOMPARE(facts.cpus, 2);
        QCOMPARE(facts.coresPerSocket, 2);
        QCOMPARE(facts.gpus.value(0).type, QStringLiteral("l40s"));
        QCOMPARE(facts.docker.state, DockerFacts::State::Ready);
        QCOMPARE(facts.docker.engineVersion, QStringLiteral("20.10.24+dfsg1"));
        QCOMPARE(facts.docker.composeVersion, QStringLiteral("1.29.2"));
        QCOMPARE(facts.docker.running, QStringList({QStringLiteral("a"), QStringLiteral("b")}));
    }

    void brokenToolsMeanOnlyLess()
    {
        tool(QStringLiteral("lscpu"), "exit 1");
        tool(QStringLiteral("nvidia-smi"),
             "echo \"NVIDIA-SMI has failed because it couldn't communicate\"; exit 9");
        tool(QStringLiteral("docker"), "echo 'Cannot connect to the Docker daemon' >&2; exit 1");
        tool(QStringLiteral("docker-compose"), "exit 1");
        tool(QStringLiteral("timeout"), "exit 127"); // a timeout(1) that knows no -k is not used
        const ServerFacts facts = factsOf(runScript(QStringLiteral("/bin/sh"), folders, m_tools.path()));
        QVERIFY(facts.cpus > 0);
        QCOMPARE(facts.sockets, 0);
        QVERIFY(facts.gpus.isEmpty() || facts.gpus[0].type.isEmpty());
        QVERIFY(facts.docker.state != DockerFacts::State::Ready);
        QVERIFY(facts.docker.state != DockerFacts::State::NotInstalled);
        QCOMPARE(facts.docker.composeVersion, QString());
    }

    void hangingDockerHoldsNothingUp()
    {
        tool(QStringLiteral("docker"), "[ \"$1\" = compose ] && echo 2.26.1 || sleep 60");
        tool(QStringLiteral("timeout"), "shift 3; exec /usr/bin/timeout -k 1 1 \"$@\"");
        const ServerFacts facts = factsOf(runScript(QStringLiteral("/bin/sh"), folders, m_tools.path()));
        QCOMPARE(facts.docker.state, DockerFacts::State::Hanging);
        QCOMPARE(facts.docker.composeVersion, QStringLiteral("2.26.1"));
        QCOMPARE(facts.docker.running, QStringList());
    }
};

QTEST_GUILESS_MAIN(TestSurveyScript)
#include "tst_surveyscript.moc"
