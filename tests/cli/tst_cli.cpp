// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/slipwayctl.h"

#include "cluster/checkedcluster.h"
#include "cluster/clusterfile.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QJsonArray>

#include <csignal>

#include <sys/stat.h>

using namespace Slipway;

namespace {
const QString example = QStringLiteral("workq.slipway.yaml");

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (it.hasNext())
        files << QDir(folder).relativeFilePath(it.next());
    files.sort();
    return files;
}
} // namespace

/// The commands that need no server, as a person or a script runs them.
class TestCli : public QObject
{
    Q_OBJECT

    std::unique_ptr<Slipwayctl> m_ctl;

    /// Runs slipwayctl from a shell that has set something up first.
    Ended runAfter(const QString &preparation, const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_ctl->environment);
        process.setWorkingDirectory(m_ctl->folder.path());
        process.setStandardInputFile(QProcess::nullDevice());
        process.start(QStringLiteral("sh"),
                      QStringList{QStringLiteral("-c"), preparation + QStringLiteral("; exec \"$@\""),
                                  QStringLiteral("sh"), Slipwayctl::program()} +
                          arguments);
        process.waitForFinished(Slipwayctl::patience);
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
                QString::fromUtf8(process.readAllStandardError())};
    }

private Q_SLOTS:
    void init()
    {
        m_ctl = std::make_unique<Slipwayctl>();
        const Ended ended = m_ctl->run({QStringLiteral("init"), QStringLiteral("--example"), example});
        COMPARE_ENDED(ended, 0);
        QCOMPARE(ended.out, QStringLiteral("Wrote the worked example to workq.slipway.yaml.\n"));
        QCOMPARE(ended.err, QString());
    }

    void initWritesTheExample()
    {
        const Result<ClusterFile> file = ClusterFile::load(m_ctl->path(example));
        QVERIFY(file);
        QCOMPARE(file->spec(), exampleCluster());
    }

    void initWithoutExampleGivesAFileToFillIn()
    {
        COMPARE_ENDED(m_ctl->run({QStringLiteral("init"), QStringLiteral("lab.slipway.yaml")}), 0);
        const Result<ClusterFile> file = ClusterFile::load(m_ctl->path(QStringLiteral("lab.slipway.yaml")));
        QVERIFY(file);
        QCOMPARE(file->spec().cluster.name, QStringLiteral("lab"));
        QStringList missing;
        for (const Finding &finding : checkSpec(file->spec())) {
            if (finding.severity == Finding::Severity::Error)
                missing << finding.where;
        }
        // What nobody can know but the person, and nothing else.
        QCOMPARE(missing,
                 (QStringList{QStringLiteral("servers[0].address"), QStringLiteral("servers[0].cpus"),
                              QStringLiteral("storage.nas.host")}));
    }

    void initNeverOverwritesSilently()
    {
        m_ctl->write(example, "mine");
        const Ended refused = m_ctl->run({QStringLiteral("init"), example});
        COMPARE_ENDED(refused, 5);
        QVERIFY2(refused.err.contains(QStringLiteral("--yes")), qPrintable(refused.err));
        QCOMPARE(m_ctl->read(example), QByteArray("mine"));
        COMPARE_ENDED(m_ctl->run({QStringLiteral("init"), example, QStringLiteral("--yes")}), 0);
        QVERIFY(m_ctl->read(example).contains("slipway: 1"));
    }

    void initKeepsModeAndLinkOfWhatItReplaces()
    {
        QVERIFY(QFile::setPermissions(m_ctl->path(example), QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(QFile::link(example, m_ctl->path(QStringLiteral("link.yaml"))));
        COMPARE_ENDED(m_ctl->run({QStringLiteral("init"), QStringLiteral("link.yaml"), QStringLiteral("-y")}),
                      0);
        QVERIFY(QFileInfo(m_ctl->path(QStringLiteral("link.yaml"))).isSymLink());
        struct stat info = {};
        QCOMPARE(::stat(qPrintable(m_ctl->path(example)), &info), 0);
        QCOMPARE(info.st_mode & 07777u, 0600u);
        QVERIFY(!m_ctl->read(example).contains("worker01"));
    }

    void initSaysWhyItCannotWrite()
    {
        const Ended ended = m_ctl->run({QStringLiteral("init"), QStringLiteral("no/such/folder/x.yaml")});
        COMPARE_ENDED(ended, 1);
        QVERIFY2(ended.err.contains(QStringLiteral("There is no such file or folder.")),
                 qPrintable(ended.err));
        COMPARE_ENDED(m_ctl->run({QStringLiteral("init"), QStringLiteral("/proc/x.yaml")}), 1);
    }

    void checkIsFineWithTheExample()
    {
        const Ended ended = m_ctl->run({QStringLiteral("check"), example});
        COMPARE_ENDED(ended, 0);
        QVERIFY2(ended.err.startsWith(QStringLiteral("warning: workq.slipway.yaml:44:17: scheduling.partitions[0].max-time: ")),
                 qPrintable(ended.err));
        QVERIFY(ended.out.startsWith(example));
        const Ended quiet = m_ctl->run({QStringLiteral("check"), example, QStringLiteral("-q")});
        COMPARE_ENDED(quiet, 0);
        QCOMPARE(quiet.out + quiet.err, QString());
    }

    void checkSpeaksJson()
    {
        const Ended ended = m_ctl->run({QStringLiteral("check"), example, QStringLiteral("--json")});
        COMPARE_ENDED(ended, 0);
        const QJsonObject json = ended.json();
        QCOMPARE(json.value(QStringLiteral("ok")), QJsonValue(true));
        QCOMPARE(json.value(QStringLiteral("warnings")), QJsonValue(1));
        const QJsonObject finding = json.value(QStringLiteral("findings")).toArray().first().toObject();
        QCOMPARE(finding.value(QStringLiteral("id")).toString(),
                 QStringLiteral("partition.max-time.infinite"));
        QCOMPARE(finding.value(QStringLiteral("severity")).toString(), QStringLiteral("warning"));
    }

    void checkKeepsEscapeSequencesFromTheTerminal()
    {
        QByteArray text = m_ctl->read(example);
        text.replace("controller: worker01", "controller: \"\\e[31mred\"");
        m_ctl->write(example, text);
        const Ended ended = m_ctl->run({QStringLiteral("check"), example});
        COMPARE_ENDED(ended, 3);
        QVERIFY(!ended.err.contains(QChar(0x1b)));
        QVERIFY(!m_ctl->run({QStringLiteral("check"), QStringLiteral("--json"), example})
                     .out.contains(QChar(0x1b)));
    }

    void renderWritesTheWholeSet()
    {
        const Ended ended = m_ctl->run({QStringLiteral("render"), example, QStringLiteral("-o"),
                                        QStringLiteral("out"), QStringLiteral("--json")});
        COMPARE_ENDED(ended, 0);
        const QStringList files = filesBelow(m_ctl->path(QStringLiteral("out")));
        QCOMPARE(ended.json().value(QStringLiteral("files")).toInt(), files.size());
        const QJsonArray listed = QJsonDocument::fromJson(m_ctl->read(QStringLiteral("out/manifest.json")))
                                      .object()
                                      .value(QStringLiteral("files"))
                                      .toArray();
        QCOMPARE(listed.size() + 1, files.size());
        for (const QJsonValue &value : listed) {
            const QString path = value.toObject().value(QStringLiteral("path")).toString();
            const QByteArray content = m_ctl->read(QStringLiteral("out/") + path);
            QCOMPARE(
                QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()),
                value.toObject().value(QStringLiteral("sha256")).toString());
            struct stat info = {};
            QCOMPARE(::stat(qPrintable(m_ctl->path(QStringLiteral("out/") + path)), &info), 0);
            QCOMPARE(QString::number(info.st_mode & 07777, 8).rightJustified(4, QLatin1Char('0')),
                     value.toObject().value(QStringLiteral("mode")).toString());
        }
        QVERIFY(m_ctl->read(QStringLiteral("out/etc/slurm.conf")).contains("ClusterName=workq"));
    }

    void renderNeverOverwritesWhatIsNotABundle()
    {
        const QStringList render = {QStringLiteral("render"), example, QStringLiteral("-o"),
                                    QStringLiteral("out")};
        COMPARE_ENDED(m_ctl->run(render), 0);
        COMPARE_ENDED(m_ctl->run(render), 5);
        COMPARE_ENDED(m_ctl->run(render + QStringList{QStringLiteral("-y")}), 0);
        m_ctl->write(QStringLiteral("out/servers/notes.txt"), "mine");
        const Ended refused = m_ctl->run(render + QStringList{QStringLiteral("-y")});
        COMPARE_ENDED(refused, 5);
        QVERIFY2(refused.err.contains(QStringLiteral("servers/notes.txt")), qPrintable(refused.err));
        QCOMPARE(m_ctl->read(QStringLiteral("out/servers/notes.txt")), QByteArray("mine"));
        // A home folder, say.
        COMPARE_ENDED(m_ctl->run({QStringLiteral("render"), example, QStringLiteral("-y"),
                                  QStringLiteral("-o"), QStringLiteral(".")}),
                      5);
        QVERIFY(m_ctl->read(example).contains("slipway: 1"));
    }

    void renderTakesAnEmptyFolderAndALinkToOne()
    {
        QVERIFY(QDir(m_ctl->folder.path()).mkdir(QStringLiteral("real")));
        QVERIFY(QFile::link(QStringLiteral("real"), m_ctl->path(QStringLiteral("link"))));
        COMPARE_ENDED(
            m_ctl->run({QStringLiteral("render"), example, QStringLiteral("-o"), QStringLiteral("link/")}),
            0);
        QVERIFY(QFile::exists(m_ctl->path(QStringLiteral("real/manifest.json"))));
        QVERIFY(QFileInfo(m_ctl->path(QStringLiteral("link"))).isSymLink());
    }

    void renderIsReadableForOthersWhateverTheUmask()
    {
        const QStringList render = {QStringLiteral("render"), example, QStringLiteral("-o"),
                                    QStringLiteral("out")};
        COMPARE_ENDED(runAfter(QStringLiteral("umask 077"), render), 0);
        const auto mode = [this](const char *path) {
            struct stat info = {};
            ::stat(qPrintable(m_ctl->path(QString::fromLatin1(path))), &info);
            return static_cast<int>(info.st_mode & 07777);
        };
        QCOMPARE(mode("out"), 0755);
        QCOMPARE(mode("out/servers/worker01"), 0755);
        QCOMPARE(mode("out/hosts"), 0644);
        QCOMPARE(mode("out/README.md"), 0644);
        QCOMPARE(mode("out/bin/slipway-start"), 0755);
    }

    void whatDoesNotFitLeavesNothingBehind()
    {
        // No file may grow beyond 4 or 8 KiB (dash counts in 512, bash in 1024 bytes): write() fails
        // half-way.
        const QString limit = QStringLiteral("trap '' XFSZ; ulimit -f 8");
        const QStringList before =
            QDir(m_ctl->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
        for (const QStringList &command :
             {QStringList{QStringLiteral("render"), example, QStringLiteral("-o"), QStringLiteral("out")},
              QStringList{QStringLiteral("export"), example, QStringLiteral("-o"),
                          QStringLiteral("b.tar")}}) {
            const Ended ended = runAfter(limit, command);
            COMPARE_ENDED(ended, 1);
            QVERIFY2(ended.err.contains(QStringLiteral("slipway-start")), qPrintable(ended.err));
        }
        QByteArray big = m_ctl->read(example) + QByteArray(20000, '#');
        m_ctl->write(QStringLiteral("big.yaml"), big);
        COMPARE_ENDED(runAfter(limit, {QStringLiteral("import"), QStringLiteral("big.yaml"),
                                       QStringLiteral("-y"), QStringLiteral("-o"), example}),
                      3);
        QVERIFY(QFile::rename(m_ctl->path(QStringLiteral("big.yaml")),
                              m_ctl->path(QStringLiteral("big.slipway.yaml"))));
        const QByteArray old = m_ctl->read(example);
        COMPARE_ENDED(runAfter(limit, {QStringLiteral("import"), QStringLiteral("big.slipway.yaml"),
                                       QStringLiteral("-y"), QStringLiteral("-o"), example}),
                      1);
        QCOMPARE(m_ctl->read(example), old);
        QVERIFY(QFile::remove(m_ctl->path(QStringLiteral("big.slipway.yaml"))));
        QCOMPARE(QDir(m_ctl->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 before);
    }

    void renderOfAnInvalidFileWritesNothing()
    {
        QByteArray text = m_ctl->read(example);
        text.replace("cpus: 128", "cpus: 0");
        m_ctl->write(example, text);
        const Ended ended = m_ctl->run({QStringLiteral("render"), example, QStringLiteral("-o"),
                                        QStringLiteral("out"), QStringLiteral("--json")});
        COMPARE_ENDED(ended, 3);
        QCOMPARE(ended.json().value(QStringLiteral("findings")).toArray().size(), 3);
        QCOMPARE(QDir(m_ctl->folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                 QStringList{example});
    }

    void renderThatIsKilledLeavesNothingBehind()
    {
        QByteArray text = m_ctl->read(example);
        QByteArray servers;
        for (int i = 0; i < 1000; ++i)
            servers += "  - name: n" + QByteArray::number(i) + "\n    address: 10.7." +
                       QByteArray::number(i / 250) + '.' + QByteArray::number(i % 250) + "\n    cpus: 2\n";
        text.replace("storage:\n", servers + "storage:\n");
        m_ctl->write(QStringLiteral("big.yaml"), text);
        const QStringList render = {QStringLiteral("render"), QStringLiteral("big.yaml"),
                                    QStringLiteral("-o"), QStringLiteral("out")};
        QProcess process;
        m_ctl->start(process, render);
        const QDir folder(m_ctl->folder.path());
        const auto staging = [&folder] {
            return folder.entryList({QStringLiteral(".out.slipway-*")}, QDir::Dirs | QDir::Hidden);
        };
        QTRY_VERIFY_WITH_TIMEOUT(!staging().isEmpty() || process.state() == QProcess::NotRunning, 20000);
        process.kill();
        QVERIFY(process.waitForFinished());
        if (process.exitStatus() == QProcess::CrashExit)
            QVERIFY(!QFile::exists(m_ctl->path(QStringLiteral("out"))));
        const Ended again = m_ctl->run(render + QStringList{QStringLiteral("-y"), QStringLiteral("--json")});
        COMPARE_ENDED(again, 0);
        QCOMPARE(staging(), QStringList());
        const qsizetype files = filesBelow(m_ctl->path(QStringLiteral("out"))).size();
        QCOMPARE(again.json().value(QStringLiteral("files")).toInt(), files);
        QVERIFY(files > 1000);
    }

    void interruptedRenderEndsCleanly()
    {
        QProcess process;
        m_ctl->write(QStringLiteral("fifo.yaml"), {});
        QFile::remove(m_ctl->path(QStringLiteral("fifo.yaml")));
        QCOMPARE(::mkfifo(qPrintable(m_ctl->path(QStringLiteral("fifo.yaml"))), 0600), 0);
        // The reader waits for a writer: a command that hangs in a system call still leaves at the second
        // signal.
        m_ctl->start(process, {QStringLiteral("check"), QStringLiteral("fifo.yaml")});
        QTest::qWait(300);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        process.setReadChannel(QProcess::StandardError);
        QTRY_VERIFY(process.peek(200).contains("Ctrl-C"));
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 130);
    }

    void exportIsTheSameEveryTimeAndImportsAgain()
    {
        const QStringList exportIt = {QStringLiteral("export"), example, QStringLiteral("-o")};
        const Ended first =
            m_ctl->run(exportIt + QStringList{QStringLiteral("one.tar.gz"), QStringLiteral("--json")});
        COMPARE_ENDED(first, 0);
        QCOMPARE(first.json().value(QStringLiteral("secrets")), QJsonValue(false));
        COMPARE_ENDED(m_ctl->run(exportIt + QStringList{QStringLiteral("two.tar.gz")}), 0);
        QCOMPARE(m_ctl->read(QStringLiteral("one.tar.gz")), m_ctl->read(QStringLiteral("two.tar.gz")));
        COMPARE_ENDED(m_ctl->run(exportIt + QStringList{QStringLiteral("one.tar.gz")}), 5);
        COMPARE_ENDED(m_ctl->run(exportIt + QStringList{QStringLiteral("folder")}), 0);
        for (const char *bundle : {"one.tar.gz", "folder"}) {
            const Ended import =
                m_ctl->run({QStringLiteral("import"), QString::fromLatin1(bundle), QStringLiteral("-y"),
                            QStringLiteral("-o"), QStringLiteral("back.yaml")});
            COMPARE_ENDED(import, 0);
            QCOMPARE(m_ctl->read(QStringLiteral("back.yaml")), m_ctl->read(example));
        }
    }

    void importOfHandWrittenFiles()
    {
        m_ctl->write(QStringLiteral("slurm.conf"),
                     "ClusterName=c\nSlurmctldHost=n1\nNodeName=n[1-2] CPUs=4\nPartitionName=p Nodes=ALL "
                     "Default=YES MaxTime=60\nMaxJobCount=7\n");
        m_ctl->write(QStringLiteral("hosts"), "10.0.0.1 n1\n10.0.0.2 n2\n");
        const Ended ended =
            m_ctl->run({QStringLiteral("import"), QStringLiteral("slurm.conf"), QStringLiteral("hosts"),
                        QStringLiteral("-o"), QStringLiteral("c.yaml"), QStringLiteral("--slurm-version"),
                        QStringLiteral("22.05"), QStringLiteral("--json")});
        COMPARE_ENDED(ended, 0);
        QCOMPARE(ended.json().value(QStringLiteral("complete")),
                 QJsonValue(false)); // nothing tells the image
        const Result<ClusterFile> file = ClusterFile::load(m_ctl->path(QStringLiteral("c.yaml")));
        QVERIFY(file);
        QCOMPARE(file->spec().servers.size(), 2);
        QCOMPARE(file->spec().servers[1].address, QStringLiteral("10.0.0.2"));
        QCOMPARE(file->spec().scheduling.extraOptions.value(QStringLiteral("MaxJobCount")),
                 QStringLiteral("7"));
        COMPARE_ENDED(m_ctl->run({QStringLiteral("import"), QStringLiteral("hosts"), QStringLiteral("-o"),
                                  QStringLiteral("d.yaml")}),
                      3);
        COMPARE_ENDED(m_ctl->run({QStringLiteral("import"), QStringLiteral("gone"), QStringLiteral("-o"),
                                  QStringLiteral("d.yaml")}),
                      3);
        m_ctl->write(QStringLiteral("bad.tar.gz"), "\x1f\x8b nothing");
        COMPARE_ENDED(m_ctl->run({QStringLiteral("import"), QStringLiteral("bad.tar.gz"),
                                  QStringLiteral("-o"), QStringLiteral("d.yaml")}),
                      3);
        QVERIFY(!QFile::exists(m_ctl->path(QStringLiteral("d.yaml"))));
    }

    void fullDiskIsNoticed()
    {
        QProcess process;
        process.setStandardOutputFile(QStringLiteral("/dev/full"));
        process.start(Slipwayctl::program(), {QStringLiteral("--help")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
    }

    void helpNamesEveryCommandAndExitCode()
    {
        const Ended help = m_ctl->run({QStringLiteral("--help")});
        COMPARE_ENDED(help, 0);
        QCOMPARE(help.err, QString());
        for (const char *word :
             {"init FILE", "check FILE", "render FILE", "--json", "--quiet", "--yes", "--version", "130"})
            QVERIFY2(help.out.contains(QString::fromLatin1(word)), word);
        const Ended command = m_ctl->run({QStringLiteral("render"), QStringLiteral("--help")});
        COMPARE_ENDED(command, 0);
        QVERIFY(command.out.startsWith(QStringLiteral("Usage: slipwayctl render FILE -o DIR [OPTION]…\n")));
        for (const QString &line : (help.out + command.out).split(QLatin1Char('\n')))
            QVERIFY2(line.size() <= 79, qPrintable(line));
    }

    void versionIsTheProjects()
    {
        const Ended ended = m_ctl->run({QStringLiteral("--version")});
        COMPARE_ENDED(ended, 0);
        QVERIFY(QRegularExpression(QStringLiteral("^slipwayctl \\d+\\.\\d+\\.\\d+\n"))
                    .match(ended.out)
                    .hasMatch());
    }

    void asciiLocaleIsNoTrouble()
    {
        m_ctl->environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        const QString name = QString::fromUtf8("集群 \"1\".yaml");
        const Ended ended = m_ctl->run({QStringLiteral("init"), name});
        COMPARE_ENDED(ended, 0);
        QCOMPARE(ended.err, QString());
        QVERIFY(ended.out.contains(name));
        QVERIFY(QFile::exists(m_ctl->path(name)));
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
