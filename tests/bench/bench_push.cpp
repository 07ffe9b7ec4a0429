// SPDX-License-Identifier: GPL-3.0-or-later
// Push beside the tools a person would take instead, on one sshd in one run. See README.md here.
#include "bench/lagproxy.h"
#include "contract/sshserver.h"
#include "deploy/push.h"
#include "remote/sshconnector.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Slipway;

namespace {


/// The files to move, in a folder of this computer and as a bundle.
struct Load
{
    QString name;
    QString folder;
    Bundle bundle;    ///< empty: one big file
    QString bigFile;
};

struct Line
{
    QString name;
    int port;
    int rounds; ///< of each tool; the best counts
};

class PushBench
{
public:
    PushBench() : m_out(stdout) {}
    /// \a alone: without the other tools and the slow line, for a profiler.
    int run(int bigMiB, bool alone);

private:
    Load smallFiles();
    Load bigFile(int megabytes);
    double best(int rounds, const std::function<bool()> &job);
    void compare(const Load &load, const Line &line);
    bool slipway(const Load &load, const Line &line);
    bool tool(const QString &program, const QStringList &arguments);
    QStringList sshOptions(const Line &line, const char *portOption) const;
    QString freshTarget();

    QTextStream m_out;
    SshServer m_server;
    ScriptedPrompter m_prompter;
    QTemporaryDir m_work{QStringLiteral("/dev/shm/slipway-bench-XXXXXX")}; ///< memory: lines are compared, not disks
    int m_targets = 0;
    bool m_alone = false;
};

Load PushBench::smallFiles()
{
    Load load{QStringLiteral("1000 files of 2 KiB"), m_work.filePath(QStringLiteral("small")), {}, {}};
    for (int i = 0; i < 1000; ++i) {
        BundleFile file;
        file.path = QStringLiteral("servers/node%1.yml").arg(i, 4, 10, QLatin1Char('0'));
        file.content = QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512).toHex().repeated(16);
        QDir().mkpath(load.folder + QStringLiteral("/servers"));
        QFile out(load.folder + QLatin1Char('/') + file.path);
        if (!out.open(QIODevice::WriteOnly) || out.write(file.content) != file.content.size())
            qFatal("cannot write the load");
        load.bundle.files << file;
    }
    return load;
}

Load PushBench::bigFile(int megabytes)
{
    Load load{QStringLiteral("one file of %1 MiB").arg(megabytes), m_work.filePath(QStringLiteral("big")), {}, {}};
    QDir().mkpath(load.folder);
    load.bigFile = load.folder + QStringLiteral("/image.tar");
    QFile out(load.bigFile);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("cannot write the load");
    QByteArray block;
    for (int i = 0; block.size() < 1024 * 1024; ++i)
        block += QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha512);
    for (int i = 0; i < megabytes; ++i)
        out.write(block);
    return load;
}

QString PushBench::freshTarget()
{
    const QString folder = m_work.filePath(QStringLiteral("target%1").arg(m_targets++));
    QDir(m_work.filePath(QStringLiteral("target%1").arg(m_targets - 2))).removeRecursively();
    QDir().mkpath(folder);
    return folder;
}

/// Seconds, the best of the rounds; negative when one failed.
double PushBench::best(int rounds, const std::function<bool()> &job)
{
    double best = -1;
    for (int i = 0; i < rounds; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!job())
            return -1;
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        best = best < 0 ? seconds : std::min(best, seconds);
    }
    return best;
}

bool PushBench::slipway(const Load &load, const Line &line)
{
    SshConnector connector(m_prompter, {QStringLiteral("/dev/null"), m_server.file(QStringLiteral("known")), QStringLiteral("/none"), std::chrono::seconds(15)});
    SshTarget target = m_server.target();
    target.port = line.port;
    auto host = connector.connect(target);
    if (!host)
        return false;
    const QString folder = freshTarget();
    if (!load.bigFile.isEmpty())
        return (*host)->writeFiles({RemoteWrite{folder + QStringLiteral("/image.tar"), {}, load.bigFile, 0644}}).has_value();
    return pushBundle(**host, folder, load.bundle, false).has_value();
}

bool PushBench::tool(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.setStandardOutputFile(QProcess::nullDevice());
    process.start(program, arguments);
    process.waitForFinished(-1);
    if (process.exitCode() != 0)
        m_out << process.readAllStandardError();
    return process.exitCode() == 0;
}

QStringList PushBench::sshOptions(const Line &line, const char *portOption) const
{
    return {QStringLiteral("-q"), QStringLiteral("-F"), QStringLiteral("/dev/null"), QLatin1String(portOption), QString::number(line.port),
            QStringLiteral("-i"), m_server.identity(), QStringLiteral("-o"), QStringLiteral("StrictHostKeyChecking=no"),
            QStringLiteral("-o"), QStringLiteral("UserKnownHostsFile=/dev/null")};
}

void PushBench::compare(const Load &load, const Line &line)
{
    const QString account = SshServer::account() + QStringLiteral("@127.0.0.1");
    const QString batch = m_work.filePath(QStringLiteral("batch"));
    const auto sftp = [&] {
        QFile file(batch);
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write("put -r " + load.folder.toUtf8() + ' ' + freshTarget().toUtf8() + '\n');
        file.close();
        return tool(QStringLiteral("sftp"), sshOptions(line, "-P") + QStringList{QStringLiteral("-b"), batch, account});
    };
    const auto scp = [&] {
        return tool(QStringLiteral("scp"), sshOptions(line, "-P") + QStringList{QStringLiteral("-r"), load.folder, account + QLatin1Char(':') + freshTarget()});
    };
    const auto rsync = [&] {
        const QString ssh = QStringLiteral("ssh ") + sshOptions(line, "-p").join(QLatin1Char(' '));
        return tool(QStringLiteral("rsync"), {QStringLiteral("-a"), QStringLiteral("--whole-file"), QStringLiteral("-e"), ssh, load.folder, account + QLatin1Char(':') + freshTarget()});
    };
    const double ours = best(line.rounds, [&] { return slipway(load, line); });
    m_out << QStringLiteral("%1, %2\n  %3 s  slipway\n").arg(load.name, line.name).arg(ours, 8, 'f', 3);
    if (m_alone)
        return;
    const std::pair<const char *, double> others[] = {{"sftp -b", best(line.rounds, sftp)}, {"scp -r", best(line.rounds, scp)}, {"rsync -a", best(line.rounds, rsync)}};
    for (const auto &[name, seconds] : others)
        m_out << QStringLiteral("  %1 s  %2, %3 times slipway's\n").arg(seconds, 8, 'f', 3).arg(QLatin1String(name)).arg(seconds / ours, 0, 'f', 2);
    m_out.flush();
}

int PushBench::run(int bigMiB, bool alone)
{
    m_alone = alone;
    const QString problem = m_server.start();
    if (!problem.isEmpty()) {
        m_out << problem << '\n';
        return 1;
    }
    const LagProxy lag(m_server.port(), std::chrono::milliseconds(10));
    const Line lines[] = {{QStringLiteral("loopback"), m_server.port(), 3}, {QStringLiteral("20 ms round trip"), lag.port(), 1}};
    const Load small = smallFiles();
    const Load big = bigFile(bigMiB);
    for (const Line &line : lines) {
        compare(small, line);
        compare(big, line);
        if (alone)
            break;
    }
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    return PushBench().run(argc > 1 ? QByteArray(argv[1]).toInt() : 1024, argc > 2 && QByteArray(argv[2]) == "alone");
}
