// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slipwayctl.h"

#include "cluster/clusterfile.h"
#include "contract/sshserver.h"

#include <QJsonArray>
#include <QRegularExpression>

using namespace Slipway;

namespace {
const QString file = QStringLiteral("lab.slipway.yaml");

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

/// The commands that log in, against a real sshd. What Docker says is played; the lab has the real one.
class TestCliNetwork : public QObject
{
    Q_OBJECT

    SshServer m_server;
    std::unique_ptr<Slipwayctl> m_ctl;
    std::vector<std::unique_ptr<QProcess>> m_daemons;

    QString tools(const QString &name) const { return m_server.file(QStringLiteral("tools/") + name); }
    QString nas(const QString &name = {}) const
    {
        return m_ctl->path(QStringLiteral("nas") + (name.isEmpty() ? QString() : QLatin1Char('/') + name));
    }

    static void put(const QString &path, const QByteArray &bytes, bool executable = false)
    {
        QFile target(path);
        QVERIFY(target.open(QIODevice::WriteOnly));
        target.write(bytes);
        if (executable)
            target.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    ClusterSpec spec() const
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
    void writeCluster(const ClusterSpec &spec) const
    {
        m_ctl->write(file, ClusterFile::fromSpec(spec).toYaml());
    }
    void trustServer() const
    {
        QDir(m_ctl->folder.path()).mkpath(QStringLiteral(".ssh"));
        m_ctl->write(QStringLiteral("known"), m_server.knownHostsLine());
    }
    Ended run(const QString &command, const QStringList &more = {}) const
    {
        return m_ctl->run(QStringList{command, file, QStringLiteral("--known-hosts"),
                                      m_ctl->path(QStringLiteral("known"))} +
                          more);
    }

private Q_SLOTS:
    void initTestCase()
    {
        SshServer::Options options;
        QDir().mkpath(m_server.file(QStringLiteral("tools")));
        options.config
            << QStringLiteral("SetEnv PATH=%1:/usr/bin:/bin").arg(m_server.file(QStringLiteral("tools")));
        options.passwords = SshServer::isRoot();
        if (const QString reason = m_server.start(options); !reason.isEmpty())
            QSKIP(qPrintable(reason));
    }

    void init()
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

    void cleanup()
    {
        for (const auto &daemon : m_daemons) {
            daemon->kill();
            daemon->waitForFinished();
        }
        m_daemons.clear();
    }

    /// Commands and processes as a container has them.
    void playInside()
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

    void diffPushAndDiffAgain()
    {
        const Ended before = run(QStringLiteral("diff"), {QStringLiteral("--exit-code")});
        COMPARE_ENDED(before, 7);
        QVERIFY2(before.out.contains(QStringLiteral("+ClusterName=lab\n")), qPrintable(before.out));
        QVERIFY(QDir(nas()).isEmpty());

        const Ended push = run(QStringLiteral("push"));
        COMPARE_ENDED(push, 0);
        QVERIFY2(push.out.startsWith(QStringLiteral("Push lab: done in ")), qPrintable(push.out));
        // No terminal: a plain line for every step that ended, and no escape sequence.
        QVERIFY2(push.err.startsWith(QStringLiteral("NAS: Log in: done")), qPrintable(push.err));
        QVERIFY(!push.err.contains(QChar(0x1b)));
        QVERIFY(QFile::exists(nas(QStringLiteral("current/etc/slurm.conf"))));

        const Ended after = run(QStringLiteral("diff"), {QStringLiteral("--exit-code")});
        COMPARE_ENDED(after, 0);
        QCOMPARE(after.out, QStringLiteral("A push would change nothing.\n"));
        const Ended quiet = run(QStringLiteral("push"), {QStringLiteral("-q")});
        COMPARE_ENDED(quiet, 0);
        QCOMPARE(quiet.out + quiet.err, QString());
    }

    void listAndRestoreSets()
    {
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--list")}), 0);
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        ClusterSpec changed = spec();
        changed.servers[0].cpus = 64;
        writeCluster(changed);
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        const Ended list = run(QStringLiteral("push"), {QStringLiteral("--list"), QStringLiteral("--json")});
        COMPARE_ENDED(list, 0);
        const QJsonArray sets = list.json()
                                    .value(QStringLiteral("targets"))
                                    .toArray()
                                    .first()
                                    .toObject()
                                    .value(QStringLiteral("sets"))
                                    .toArray();
        QCOMPARE(sets.size(), 2);
        QVERIFY(sets[0].toObject().value(QStringLiteral("current")).toBool());
        const QString older = sets[1].toObject().value(QStringLiteral("id")).toString();
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--restore"), older}), 0);
        QVERIFY(m_ctl->read(QStringLiteral("nas/current/etc/slurm.conf")).contains("CPUs=128"));
        const Ended text = run(QStringLiteral("push"), {QStringLiteral("--list")});
        QVERIFY2(text.out.contains(QStringLiteral("* ") + older), qPrintable(text.out));
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--restore"), QStringLiteral("../../etc")}),
                      1);
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--list"), QStringLiteral("--overwrite")}),
                      2);
    }

    void foreignChangeStopsThePush()
    {
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        put(nas(QStringLiteral("current/etc/slurm.conf")), "# mine\n");
        const Ended refused = run(QStringLiteral("push"), {QStringLiteral("--json")});
        COMPARE_ENDED(refused, 5);
        QCOMPARE(refused.json().value(QStringLiteral("ok")), QJsonValue(false));
        const Ended diff = run(QStringLiteral("diff"));
        COMPARE_ENDED(diff, 0);
        QVERIFY2(diff.err.contains(QStringLiteral("etc/slurm.conf on NAS was changed by somebody else")),
                 qPrintable(diff.err));
        QVERIFY2(diff.out.contains(QStringLiteral("-# mine\n")), qPrintable(diff.out));
        QCOMPARE(m_ctl->read(QStringLiteral("nas/current/etc/slurm.conf")), QByteArray("# mine\n"));
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--overwrite")}), 0);
        QVERIFY(m_ctl->read(QStringLiteral("nas/current/etc/slurm.conf")).contains("ClusterName=lab"));
    }

    void missingNasFolder()
    {
        ClusterSpec elsewhere = spec();
        elsewhere.storage.nasPath = QStringLiteral("/no/such/folder");
        writeCluster(elsewhere);
        const Ended ended = run(QStringLiteral("push"));
        COMPARE_ENDED(ended, 1);
        QVERIFY2(ended.err.contains(QStringLiteral("/no/such/folder")), qPrintable(ended.err));
    }

    void verifyAndStatusOfAHealthyCluster()
    {
        const Ended verify =
            run(QStringLiteral("verify"), {QStringLiteral("--report"), QStringLiteral("report.txt")});
        COMPARE_ENDED(verify, 0);
        QVERIFY2(verify.out.contains(QStringLiteral("srun on partition cpu: worker01")),
                 qPrintable(verify.out));
        const QByteArray report = m_ctl->read(QStringLiteral("report.txt"));
        QVERIFY2(report.contains("$ docker exec worker01 scontrol ping"), report.constData());
        QCOMPARE(QFile::permissions(m_ctl->path(QStringLiteral("report.txt"))) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());

        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        const Ended status = run(QStringLiteral("status"));
        COMPARE_ENDED(status, 0);
        QVERIFY2(status.out.startsWith(QStringLiteral("lab: 1 of 1 nodes are ready.\nEverything works. ")), qPrintable(status.out));
        QVERIFY2(status.out.contains(QStringLiteral("worker01: Slurmctld(primary) at worker01 is UP\nJobs: 1 running, 0 waiting.\n")),
                 qPrintable(status.out));
        QVERIFY2(status.out.contains(QRegularExpression(QStringLiteral("\nSERVER +CONTAINER +NODE +CPUS +LOAD +CPU% +REMARK\nworker01 +running +idle +0/128 +-"))),
                 qPrintable(status.out));
        const QJsonObject json = run(QStringLiteral("status"), {QStringLiteral("--json"), QStringLiteral("--report"), QStringLiteral("look.txt")}).json();
        QCOMPARE(json.value(QStringLiteral("ok")), QJsonValue(true));
        const QJsonObject server = json.value(QStringLiteral("servers")).toArray().first().toObject();
        QCOMPARE(server.value(QStringLiteral("node")).toObject().value(QStringLiteral("states")).toArray(),
                 QJsonArray{QStringLiteral("IDLE")});
        QCOMPARE(server.value(QStringLiteral("container")), QJsonValue(QStringLiteral("running")));
        QCOMPARE(server.value(QStringLiteral("startedAt")), QJsonValue(QStringLiteral("2026-11-24T10:00:00Z")));
        QCOMPARE(server.value(QStringLiteral("firstBroken")), QJsonValue());
        QCOMPARE(server.value(QStringLiteral("chain")).toArray().size(), 8);
        QCOMPARE(json.value(QStringLiteral("jobs")).toArray().first().toObject().value(QStringLiteral("user")), QJsonValue(QStringLiteral("ada")));
        QCOMPARE(json.value(QStringLiteral("slurmVersion")), QJsonValue(QStringLiteral("22.05.8")));
        QVERIFY(m_ctl->read(QStringLiteral("look.txt")).contains("docker exec worker01 pgrep -x slurmd"));
    }

    void watchEndsAfterItsCount()
    {
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
        const Ended text = run(QStringLiteral("watch"), {QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("1")});
        COMPARE_ENDED(text, 0);
        QVERIFY2(text.out.contains(QStringLiteral("lab: 1 of 1 nodes are ready.")), qPrintable(text.out));
        QCOMPARE(text.out.count(QStringLiteral("SERVER")), 1); // nothing changed: no second picture
        QVERIFY(!text.out.contains(QChar(0x1b)));
        const Ended json = run(QStringLiteral("top"), {QStringLiteral("--count"), QStringLiteral("2"), QStringLiteral("--interval"), QStringLiteral("1"), QStringLiteral("--json")});
        COMPARE_ENDED(json, 0);
        const QStringList lines = json.out.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY2(lines.size() >= 2, qPrintable(json.out));
        for (const QString &line : lines)
            QCOMPARE(QJsonDocument::fromJson(line.toUtf8()).object().value(QStringLiteral("cluster")), QJsonValue(QStringLiteral("lab")));
        for (const QString &bad : {QStringLiteral("0"), QStringLiteral("x"), QStringLiteral("-1")})
            COMPARE_ENDED(run(QStringLiteral("watch"), {QStringLiteral("--interval"), bad}), 2);
    }

    void logsAreShownAsText()
    {
        const auto logs = [this](const QStringList &more) { return run(QStringLiteral("logs"), more); };
        const Ended all = logs({QStringLiteral("worker01")});
        COMPARE_ENDED(all, 0);
        QVERIFY2(all.out.contains(QStringLiteral("slurmd: error: ␛[31mred\n")), qPrintable(all.out));
        QVERIFY(!all.out.contains(QChar(0x1b)));
        const Ended munged = logs({QStringLiteral("worker01"), QStringLiteral("--munged"), QStringLiteral("--json")});
        COMPARE_ENDED(munged, 0);
        QCOMPARE(munged.json().value(QStringLiteral("text")), QJsonValue(QStringLiteral("Notice: two")));
        QCOMPARE(munged.json().value(QStringLiteral("level")), QJsonValue(QStringLiteral("info")));
        COMPARE_ENDED(logs({}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker99")}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker01"), QStringLiteral("--tail"), QStringLiteral("-3")}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker01"), QStringLiteral("--since"), QStringLiteral("yesterday")}), 2);
        COMPARE_ENDED(logs({QStringLiteral("worker01"), QStringLiteral("--slurmd"), QStringLiteral("--munged")}), 2);
    }

    void statusOfASickClusterShowsReasonsAsText()
    {
        put(tools(QStringLiteral("nodes")), "NodeName=worker01 State=DOWN ThreadsPerCore=1 Reason=Node "
                                            "\033[31munexpectedly rebooted [slurm@2026-11-24T10:00:00]\n");
        const Ended ended = run(QStringLiteral("status"));
        COMPARE_ENDED(ended, 6);
        QVERIFY2(ended.out.contains(QStringLiteral("down")) &&
                     ended.out.contains(QStringLiteral("unexpectedly rebooted")),
                 qPrintable(ended.out));
        QVERIFY(!ended.out.contains(QChar(0x1b)));
    }

    void downAsksFirst()
    {
        const Ended refused = run(QStringLiteral("down"));
        COMPARE_ENDED(refused, 2);
        QVERIFY2(refused.err.contains(QStringLiteral("--yes")), qPrintable(refused.err));
        QVERIFY(!QFile::exists(tools(QStringLiteral("gone"))));
        COMPARE_ENDED(run(QStringLiteral("down"), {QStringLiteral("--yes")}), 0);
        QVERIFY(QFile::exists(tools(QStringLiteral("gone"))));
        COMPARE_ENDED(run(QStringLiteral("down"), {QStringLiteral("-y")}), 0);
        const Ended status = run(QStringLiteral("status"), {QStringLiteral("--json")});
        COMPARE_ENDED(status, 6);
    }

    void exportWithSecretsFetchesTheKey()
    {
        ClusterSpec own = spec();
        own.cluster.name = QStringLiteral("cli-test-%1").arg(QCoreApplication::applicationPid());
        writeCluster(own);
        const QStringList to = {QStringLiteral("--with-secrets"), QStringLiteral("-o"),
                                QStringLiteral("b.tar.gz")};
        const Ended none = run(QStringLiteral("export"), to);
        COMPARE_ENDED(none, 1);
        QVERIFY2(none.err.contains(QStringLiteral("slipwayctl up")), qPrintable(none.err));
        QVERIFY(!QFile::exists(m_ctl->path(QStringLiteral("b.tar.gz"))));

        // The account's home folder on the "server" is the real one.
        const QString keyFolder =
            QDir::homePath() + QStringLiteral("/.local/share/slipway/") + own.cluster.name;
        QVERIFY(QDir().mkpath(keyFolder));
        const QByteArray key(1024, 'k');
        put(keyFolder + QStringLiteral("/munge.key"), key);
        const Ended ended = run(QStringLiteral("export"), to);
        QVERIFY(QDir(keyFolder).removeRecursively());
        COMPARE_ENDED(ended, 0);
        QVERIFY2(ended.err.contains(QStringLiteral("warning: b.tar.gz holds the cluster's munge key.")),
                 qPrintable(ended.err));
        QCOMPARE(QFile::permissions(m_ctl->path(QStringLiteral("b.tar.gz"))) &
                     (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QProcess tar;
        tar.start(QStringLiteral("tar"), {QStringLiteral("-xzOf"), m_ctl->path(QStringLiteral("b.tar.gz")),
                                          own.cluster.name + QStringLiteral("/secrets/munge.key")});
        QVERIFY(tar.waitForFinished());
        QCOMPARE(tar.readAllStandardOutput(), key);
    }

    void dockerFaults_data()
    {
        QTest::addColumn<QByteArray>("docker");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("not installed")
            << QByteArray("#!/bin/sh\nexit 127\n") << QStringLiteral("docker-unavailable")
            << QStringLiteral("Docker is not installed on worker01");
        QTest::newRow("no Compose") << QByteArray(
                                           "#!/bin/sh\n[ \"$1\" = version ] && echo 24.0 && exit 0\nexit 1\n")
                                    << QStringLiteral("docker-unavailable")
                                    << QStringLiteral("Compose is not installed on worker01");
    }
    void dockerFaults()
    {
        QFETCH(QByteArray, docker);
        QFETCH(QString, code);
        QFETCH(QString, sentence);
        put(tools(QStringLiteral("docker")), docker, true);
        put(tools(QStringLiteral("docker-compose")), "#!/bin/sh\nexit 127\n", true);
        const Ended ended = run(QStringLiteral("up"), {QStringLiteral("--json"), QStringLiteral("--report"),
                                                       QStringLiteral("r.json")});
        QFile::remove(tools(QStringLiteral("docker-compose")));
        COMPARE_ENDED(ended, 1);
        QVERIFY2(ended.err.contains(sentence), qPrintable(ended.err));
        const QJsonObject report = ended.json().value(QStringLiteral("report")).toObject();
        QCOMPARE(report.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
                 code);
        QCOMPARE(QJsonDocument::fromJson(m_ctl->read(QStringLiteral("r.json"))).object(), report);
    }

    void reportThatCannotBeWrittenStopsBeforeAnythingIsDone()
    {
        m_ctl->write(QStringLiteral("r.txt"), "mine");
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--report"), QStringLiteral("r.txt")}), 5);
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--report"), QStringLiteral("no/r.txt")}),
                      1);
        QVERIFY(QDir(nas()).isEmpty());
        QCOMPARE(m_ctl->read(QStringLiteral("r.txt")), QByteArray("mine"));
    }

    void unreachableHost()
    {
        ClusterSpec away = spec();
        away.storage.nasSsh.port = 1;
        writeCluster(away);
        const Ended ended = run(QStringLiteral("diff"), {QStringLiteral("--json")});
        COMPARE_ENDED(ended, 4);
        QCOMPARE(
            ended.json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
            QStringLiteral("host-unreachable"));
    }

    void unknownHostKeyIsNeverAcceptedUnasked()
    {
        m_ctl->write(QStringLiteral("known"), {});
        const Ended refused = run(QStringLiteral("push"));
        COMPARE_ENDED(refused, 4);
        QVERIFY2(refused.err.contains(QStringLiteral("SHA256:")), qPrintable(refused.err));
        QVERIFY2(refused.err.contains(QStringLiteral("--accept-new-host-keys")), qPrintable(refused.err));
        QCOMPARE(m_ctl->read(QStringLiteral("known")), QByteArray());
        COMPARE_ENDED(run(QStringLiteral("push"), {QStringLiteral("--accept-new-host-keys")}), 0);
        QVERIFY(m_ctl->read(QStringLiteral("known")).contains("ssh-ed25519"));
        COMPARE_ENDED(run(QStringLiteral("push")), 0);
    }

    void changedHostKeyIsRefusedAlways()
    {
        QByteArray line = m_server.knownHostsLine();
        const qsizetype end = line.trimmed().size();
        line.replace(end - 5, 3, line.mid(end - 5, 3) == "AAA" ? "BBB" : "AAA");
        m_ctl->write(QStringLiteral("known"), line);
        const Ended ended =
            run(QStringLiteral("push"), {QStringLiteral("--accept-new-host-keys"), QStringLiteral("--json")});
        COMPARE_ENDED(ended, 4);
        const QJsonObject error =
            ended.json().value(QStringLiteral("report")).toObject().value(QStringLiteral("error")).toObject();
        QCOMPARE(error.value(QStringLiteral("code")).toString(), QStringLiteral("host-key-changed"));
        QCOMPARE(error.value(QStringLiteral("detail")).toString().count(QStringLiteral("SHA256:")), 2);
    }

    void encryptedKeyWithoutATerminal()
    {
        ClusterSpec locked = spec();
        locked.storage.nasSsh.identityFile = m_server.makeIdentity(
            QStringLiteral("locked-%1").arg(QDateTime::currentMSecsSinceEpoch()),
            {QStringLiteral("-t"), QStringLiteral("ed25519")}, QStringLiteral("open sesame"));
        const QString key = locked.storage.nasSsh.identityFile;
        writeCluster(locked);
        const Ended unasked = run(QStringLiteral("diff"));
        COMPARE_ENDED(unasked, 4);
        QVERIFY2(unasked.err.contains(QStringLiteral("--secrets-file")), qPrintable(unasked.err));

        m_ctl->write(QStringLiteral("secrets"), "# for the test\n" + key.toUtf8() + " = open sesame\n");
        const Ended open =
            run(QStringLiteral("diff"), {QStringLiteral("--secrets-file"), QStringLiteral("secrets")});
        COMPARE_ENDED(open, 1);
        QVERIFY2(open.err.contains(QStringLiteral("chmod 600")), qPrintable(open.err));
        QVERIFY(QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")), QFile::ReadOwner));
        COMPARE_ENDED(
            run(QStringLiteral("diff"), {QStringLiteral("--secrets-file"), QStringLiteral("secrets")}), 0);

        QVERIFY(QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        m_ctl->write(QStringLiteral("secrets"), "* = wrong passphrase\n");
        const Ended wrong =
            run(QStringLiteral("push"), {QStringLiteral("--secrets-file"), QStringLiteral("secrets"),
                                         QStringLiteral("--report"), QStringLiteral("r.txt")});
        COMPARE_ENDED(wrong, 4);
        QVERIFY(!(wrong.out + wrong.err).contains(QStringLiteral("wrong passphrase")));
        QVERIFY(!m_ctl->read(QStringLiteral("r.txt")).contains("wrong passphrase"));

        put(m_ctl->path(QStringLiteral("ask")), "#!/bin/sh\necho \"$1\" >> \"$0.log\"\necho open sesame\n",
            true);
        m_ctl->environment.insert(QStringLiteral("SLIPWAY_ASKPASS"), m_ctl->path(QStringLiteral("ask")));
        COMPARE_ENDED(run(QStringLiteral("diff")), 0);
        QCOMPARE(m_ctl->read(QStringLiteral("ask.log")).trimmed(),
                 "Passphrase of the key " + key.toUtf8() + ":");
    }

    void wrongAndRightPassword()
    {
        if (!SshServer::isRoot())
            QSKIP("only root can run an sshd that takes passwords");
        ClusterSpec byPassword = spec();
        byPassword.storage.nasSsh.user = QLatin1String(SshServer::passwordAccount);
        byPassword.storage.nasSsh.identityFile.clear();
        byPassword.storage.nasSsh.useAgent = false;
        QVERIFY(QFile::setPermissions(m_ctl->folder.path(), QFile::Permissions(0x7755)));
        QVERIFY(QFile::setPermissions(nas(), QFile::Permissions(0x7777)));
        writeCluster(byPassword);
        m_ctl->write(QStringLiteral("secrets"), "tester@127.0.0.1 = wrong\n");
        QVERIFY(QFile::setPermissions(m_ctl->path(QStringLiteral("secrets")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        const QStringList secrets = {QStringLiteral("--secrets-file"), QStringLiteral("secrets")};
        COMPARE_ENDED(run(QStringLiteral("push"), secrets), 4);
        m_ctl->write(QStringLiteral("secrets"), "tester@127.0.0.1 = correct horse\n");
        COMPARE_ENDED(run(QStringLiteral("push"), secrets), 0);
    }

    void interruptEndsARunCleanly()
    {
        put(tools(QStringLiteral("docker")), "#!/bin/sh\ntouch \"$0.asked\"\nsleep 100\n", true);
        QProcess process;
        m_ctl->start(process, {QStringLiteral("status"), file, QStringLiteral("--known-hosts"),
                               m_ctl->path(QStringLiteral("known"))});
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(tools(QStringLiteral("docker.asked"))), 20000);
        process.terminate();
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QFile::remove(tools(QStringLiteral("docker.asked")));
    }
};

QTEST_GUILESS_MAIN(TestCliNetwork)
#include "tst_cli_network.moc"
