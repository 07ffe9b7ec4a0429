// SPDX-License-Identifier: GPL-3.0-or-later
// Rendering a large cluster, in memory and onto the disk, beside a bare C program and a Python script. See README.md here.
#include "cluster/checkedcluster.h"
#include "render/bundlefolder.h"
#include "render/render.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>
#include <functional>

using namespace Slipway;

namespace {

constexpr int rounds = 5;

ClusterSpec largeCluster(int servers)
{
    ClusterSpec spec = exampleCluster();
    const Server pattern = spec.servers[1];
    spec.servers.clear();
    for (int i = 1; i <= servers; ++i) {
        Server server = pattern;
        server.name = QStringLiteral("worker%1").arg(i, 5, 10, QLatin1Char('0'));
        server.address = QStringLiteral("10.%1.%2.%3").arg(i >> 16).arg((i >> 8) & 255).arg(i & 255);
        spec.servers << server;
    }
    spec.cluster.controller = spec.servers[0].name;
    return spec;
}

/// Peak memory of this process in MiB.
double peakMiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return text.mid(at + 6, text.indexOf('k', at) - at - 6).trimmed().toDouble() / 1024;
}

/// For writebytes.c: folders before what is in them.
void pack(const Bundle &bundle, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write %s", qPrintable(path));
    QSet<QString> made;
    const auto put = [&file](const QByteArray &name, const QByteArray &content) {
        const quint32 sizes[] = {quint32(name.size()), quint32(content.size())};
        file.write(reinterpret_cast<const char *>(sizes), sizeof sizes);
        file.write(name);
        file.write(content);
    };
    for (const BundleFile &entry : bundle.files) {
        for (qsizetype slash = entry.path.indexOf(QLatin1Char('/')); slash > 0; slash = entry.path.indexOf(QLatin1Char('/'), slash + 1)) {
            if (const QString folder = entry.path.left(slash + 1); !made.contains(folder)) {
                made.insert(folder);
                put(folder.toUtf8(), {});
            }
        }
        put(entry.path.toUtf8(), entry.content);
    }
}

double best(const std::function<double(const QString &target)> &job, const QString &scratch)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const QString target = scratch + QStringLiteral("/target");
        best = std::min(best, job(target));
        QDir(target).removeRecursively();
    }
    return best;
}

double secondsOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    process.waitForFinished(-1);
    const double seconds = process.readAllStandardOutput().trimmed().toDouble();
    if (process.exitCode() != 0 || seconds <= 0)
        qFatal("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return seconds;
}

double timed(const std::function<void()> &job)
{
    QElapsedTimer timer;
    timer.start();
    job();
    return double(timer.nsecsElapsed()) / 1e9;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    QTextStream out(stdout);
    const int servers = argc > 1 ? QByteArray(argv[1]).toInt() : 10'000;
    const QTemporaryDir scratch(QStringLiteral("/dev/shm/slipway-render-XXXXXX"));
    const auto cluster = CheckedCluster::check(largeCluster(servers));
    if (!cluster)
        qFatal("%s", qPrintable(cluster.error().message));
    Bundle bundle;
    const double memory = best([&](const QString &) { return timed([&] { bundle = {}; bundle = render(*cluster); }); }, scratch.path());
    out << QStringLiteral("%1 servers, %2 files; peak memory %3 MiB\n").arg(servers).arg(bundle.files.size()).arg(peakMiB(), 0, 'f', 0)
        << QStringLiteral("  %1 s  render in memory\n").arg(memory, 8, 'f', 3);
    out.flush();
    const QString packed = scratch.filePath(QStringLiteral("packed"));
    pack(bundle, packed);
    const double disk = best([&](const QString &target) {
        return timed([&] {
            if (auto written = writeBundleFolder(bundle, target); !written)
                qFatal("%s", qPrintable(written.error().message));
        });
    }, scratch.path());
    const double bare = best([&](const QString &target) { return secondsOf(QStringLiteral(SLIPWAY_WRITEBYTES), {packed, target}); }, scratch.path());
    const double python = best([&](const QString &target) {
        return secondsOf(QStringLiteral("python3"), {QStringLiteral(SLIPWAY_RENDER_PY), QString::number(servers), target});
    }, scratch.path());
    out << QStringLiteral("  %1 s  write the folder; the bare C program %2 s: %3 times\n").arg(disk, 8, 'f', 3).arg(bare, 0, 'f', 3).arg(disk / bare, 0, 'f', 2)
        << QStringLiteral("  %1 s  Python and Jinja2, render and write: %2 times slipway's %3 s\n")
               .arg(python, 8, 'f', 3).arg(python / (disk + memory), 0, 'f', 2).arg(disk + memory, 0, 'f', 3);
    return 0;
}
