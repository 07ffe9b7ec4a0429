// SPDX-License-Identifier: GPL-3.0-or-later
// bench_monitor FOLDER: the answers of a real slurmctld with 10,000 nodes (tests/bench/scale/answers writes them) →
// records. Times are of the thread's own processor time, so that other work on the machine does not count.
#include "slurm/slurmjson.h"
#include "slurm/slurmrecords.h"

#include <QFile>
#include <QSet>
#include <QTextStream>

#include <algorithm>
#include <ctime>
#include <vector>

using namespace Slipway;

namespace {
double processorMilliseconds()
{
    timespec now = {};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return double(now.tv_sec) * 1e3 + double(now.tv_nsec) / 1e6;
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

/// Runs \a work 25 times and prints the best and the median.
template<typename Work>
double measured(const char *what, Work work)
{
    std::vector<double> times;
    for (int round = 0; round < 25; ++round) {
        const double before = processorMilliseconds();
        work();
        times.push_back(processorMilliseconds() - before);
    }
    std::sort(times.begin(), times.end());
    out() << QString::asprintf("%-44s best %7.2f ms, median %7.2f ms\n", what, times.front(), times[times.size() / 2]);
    out().flush();
    return times[times.size() / 2];
}
} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        out() << "bench_monitor FOLDER\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QByteArray nodes = read(folder + QStringLiteral("/nodes.txt"));
    const QByteArray jobs = read(folder + QStringLiteral("/jobs.txt"));
    const QByteArray json = read(folder + QStringLiteral("/nodes.json"));
    const auto parsed = parseSlurmNodes(nodes);
    if (parsed.records.isEmpty()) {
        out() << "no nodes in " << folder << '\n';
        return 1;
    }
    QSet<QString> states;
    for (const SlurmNode &node : parsed.records)
        states.insert(node.state.toString());
    out() << parsed.records.size() << " nodes, " << nodes.size() / 1024 << " KiB, " << states.size()
          << " different states, " << parsed.skipped << " lines not understood\n";
    const double median = measured("nodes from text", [&] { parseSlurmNodes(nodes); });
    if (!jobs.isEmpty())
        measured("jobs from text", [&] { parseSlurmJobs(jobs); });
    if (!json.isEmpty())
        measured("nodes from JSON", [&] { slurmNodesFromJson(json); });
    out() << (median < 40 ? "goal met" : "goal MISSED") << ": nodes below 40 ms\n";
    return median < 40 ? 0 : 1;
}
