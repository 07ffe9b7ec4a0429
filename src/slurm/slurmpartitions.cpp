// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/recordfields.h"
#include "slurm/slurmrecords.h"

namespace Slipway {

namespace {
enum Field { Name, State, Default, Nodes, MaxTime, TotalNodes, TotalCpus, PriorityTier };

const FieldNames &names()
{
    static const FieldNames table = {
        {"PartitionName", Name},  {"State", State},
        {"Default", Default},     {"Nodes", Nodes},
        {"MaxTime", MaxTime},     {"TotalNodes", TotalNodes},
        {"TotalCPUs", TotalCpus}, {"PriorityTier", PriorityTier},
    };
    return table;
}

void readField(int field, QByteArrayView value, SlurmPartition &partition)
{
    switch (Field(field)) {
    case Name: partition.name = QString::fromUtf8(value); break;
    case State: partition.state = textOf(value); break;
    case Default: partition.isDefault = value == "YES"; break;
    case Nodes: partition.nodes = textOf(value); break;
    case MaxTime: partition.maxTime = textOf(value); break;
    case TotalNodes: partition.totalNodes = intOf(value, 0); break;
    case TotalCpus: partition.totalCpus = intOf(value, 0); break;
    case PriorityTier: partition.priorityTier = intOf(value, 0); break;
    }
}
} // namespace

SlurmAnswer<SlurmPartition> parseSlurmPartitions(const QByteArray &scontrolOutput)
{
    static const std::vector<FreeText> noTexts;
    SlurmAnswer<SlurmPartition> answer;
    LineCursor lines(scontrolOutput);
    while (lines.next()) {
        SlurmPartition partition;
        if (lines.line().startsWith("PartitionName=")) {
            FieldCursor fields(lines.line(), noTexts);
            while (fields.next())
                readField(names().fieldOf(fields.key()), fields.value(), partition);
        }
        if (!partition.name.isEmpty() && !partition.state.isEmpty()) {
            partition.record = sharedSlice(scontrolOutput, lines.offset(), lines.line().size());
            answer.records.append(partition);
        } else if (!saysThereAreNone(lines.line())) {
            ++answer.skipped;
        }
    }
    return answer;
}

} // namespace Slipway
