// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jobline.h"
#include "slurm/slurmrecords.h"

#include <algorithm>

namespace Slipway {

namespace {
enum Field {
    NodeName,
    NodeAddr,
    NodeHostName,
    State,
    Reason,
    CpuTotal,
    CpuAllocated,
    Sockets,
    Cores,
    Threads,
    Load,
    Memory,
    MemoryAllocated,
    MemoryFree,
    Gres,
    GresUsed,
    AllocTres,
    Partitions,
    Features,
    Version,
    BootTime,
    SlurmdStart
};

const FieldNames &names()
{
    static const FieldNames table = {
        {"NodeName", NodeName},
        {"NodeAddr", NodeAddr},
        {"NodeHostName", NodeHostName},
        {"State", State},
        {"Reason", Reason},
        {"CPUTot", CpuTotal},
        {"CPUAlloc", CpuAllocated},
        {"Sockets", Sockets},
        {"CoresPerSocket", Cores},
        {"ThreadsPerCore", Threads},
        {"CPULoad", Load},
        {"RealMemory", Memory},
        {"AllocMem", MemoryAllocated},
        {"FreeMem", MemoryFree},
        {"Gres", Gres},
        {"GresUsed", GresUsed},
        {"AllocTRES", AllocTres},
        {"Partitions", Partitions},
        {"AvailableFeatures", Features},
        {"Version", Version},
        {"BootTime", BootTime},
        {"SlurmdStartTime", SlurmdStart},
    };
    return table;
}

/// Makes QStrings once for values that most nodes share.
struct NodePools
{
    TextPool words;
    QByteArrayView name, lastState, lastPartitions, lastFeatures;
    NodeState state;
    QStringList partitions, features;
};

QStringList listOf(QByteArrayView value)
{
    return meansNothing(value) ? QStringList()
                               : QString::fromUtf8(value).split(QLatin1Char(','), Qt::SkipEmptyParts);
}

template<typename T, typename Make>
const T &remembered(QByteArrayView value, QByteArrayView &last, T &made, Make make)
{
    if (last.data() == nullptr || last != value) {
        made = make(value);
        last = value;
    }
    return made;
}

/// "Low RealMemory (…) [slurm@2026-11-23T23:34:40]": text, author, time. What stands behind the bracket is a
/// field of a version not known here.
void readReason(QByteArrayView value, SlurmNode &node)
{
    const qsizetype close = value.lastIndexOf(']');
    const qsizetype open = close < 0 ? -1 : value.first(close).lastIndexOf('[');
    const QByteArrayView inside = open < 0 ? QByteArrayView() : value.sliced(open + 1, close - open - 1);
    const qsizetype at = inside.lastIndexOf('@');
    if (at >= 0 && (open == 0 || value[open - 1] == ' ')) {
        node.reasonBy = QString::fromUtf8(inside.first(at));
        node.reasonTime = timeOf(inside.sliced(at + 1));
        value = value.first(open);
    }
    node.reason = textOf(value.trimmed());
}

void readField(int field, QByteArrayView value, SlurmNode &node, NodePools &pools)
{
    switch (Field(field)) {
    case NodeName:
        node.name = QString::fromUtf8(value);
        pools.name = value;
        break;
    case NodeAddr: node.address = value == pools.name ? node.name : pools.words.text(value); break;
    case NodeHostName: node.hostName = value == pools.name ? node.name : pools.words.text(value); break;
    case State:
        node.state = remembered(value, pools.lastState, pools.state, [](QByteArrayView text) {
            return NodeState::parse(QString::fromLatin1(text));
        });
        break;
    case Reason: readReason(value, node); break;
    case CpuTotal: node.cpus = intOf(value, 0); break;
    case CpuAllocated: node.cpusAllocated = intOf(value, 0); break;
    case Sockets: node.sockets = intOf(value, 0); break;
    case Cores: node.coresPerSocket = intOf(value, 0); break;
    case Threads: node.threadsPerCore = intOf(value, 0); break;
    case Load: node.load = decimalOf(value, -1); break;
    case Memory: node.memoryMiB = numberOf(value, 0); break;
    case MemoryAllocated: node.memoryAllocatedMiB = numberOf(value, 0); break;
    case MemoryFree: node.memoryFreeMiB = numberOf(value, -1); break;
    case Gres:
        node.gres = pools.words.text(value);
        node.gpus = gpusOfGres(value);
        break;
    case GresUsed: node.gpusAllocated = std::max(node.gpusAllocated, gpusOfGres(value)); break;
    case AllocTres: node.gpusAllocated = std::max(node.gpusAllocated, gpusOfTres(value)); break;
    case Partitions:
        node.partitions = remembered(value, pools.lastPartitions, pools.partitions, listOf);
        break;
    case Features: node.features = remembered(value, pools.lastFeatures, pools.features, listOf); break;
    case Version: node.version = pools.words.text(value); break;
    case BootTime: node.bootTime = timeOf(value); break;
    case SlurmdStart: node.slurmdStartTime = timeOf(value); break;
    }
}
} // namespace

SlurmAnswer<SlurmNode> parseSlurmNodes(const QByteArray &scontrolOutput)
{
    SlurmAnswer<SlurmNode> answer;
    answer.records.reserve(scontrolOutput.count('\n') + 1);
    NodePools pools;
    LineCursor lines(scontrolOutput);
    while (lines.next()) {
        const QByteArrayView line = lines.line();
        if (!line.startsWith("NodeName=") || line.size() == 9 || line[9] == ' ') {
            ++answer.skipped;
            continue;
        }
        SlurmNode &node = answer.records.emplaceBack();
        quint32 seen = 0;
        FieldCursor fields(line, nodeTexts());
        while (fields.next()) {
            const int field = names().fieldOf(fields.key());
            if (field < 0 || (seen & (1U << unsigned(field))) != 0)
                continue; // of a field told twice the first is Slurm's: free texts stand last
            seen |= 1U << unsigned(field);
            readField(field, fields.value(), node, pools);
        }
        node.record = sharedSlice(scontrolOutput, lines.offset(), line.size());
        if ((seen & (1U << State)) == 0) { // cut off in the middle
            answer.records.removeLast();
            ++answer.skipped;
        }
    }
    return answer;
}

} // namespace Slipway
