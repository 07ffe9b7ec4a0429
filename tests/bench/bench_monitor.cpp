// SPDX-License-Identifier: GPL-3.0-or-later
// bench_monitor FOLDER: the answers of a real slurmctld with 10,000 nodes (tests/bench/scale/answers writes them) →
// records. Times are of the thread's own processor time, so that other work on the machine does not count.
#include "bench/measure.h"
#include "slurm/slurmjson.h"
#include "slurm/slurmrecords.h"

#include <QSet>
#include <QTextStream>

using namespace Slipway;

namespace {
QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        out() << "bench_monitor FOLDER\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QByteArray nodes = readFile(folder + QStringLiteral("/nodes.txt"));
    const QByteArray jobs = readFile(folder + QStringLiteral("/jobs.txt"));
    const QByteArray json = readFile(folder + QStringLiteral("/nodes.json"));
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
    const bool met = measured("nodes from text", 40, 25, [&](int) { parseSlurmNodes(nodes); });
    if (!jobs.isEmpty())
        measured("jobs from text", 0, 25, [&](int) { parseSlurmJobs(jobs); });
    if (!json.isEmpty())
        measured("nodes from JSON", 0, 25, [&](int) { slurmNodesFromJson(json); });
    return met ? 0 : 1;
}
