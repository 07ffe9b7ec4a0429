// SPDX-License-Identifier: GPL-3.0-or-later
#include "slurm/jsonvalues.h"
#include "slurm/recordfields.h"
#include "slurm/slurmjson.h"

#include <algorithm>

namespace Slipway {

namespace {
int small(qint64 number)
{
    return int(std::clamp<qint64>(number, 0, std::numeric_limits<int>::max()));
}

NodeState stateOf(const JsonFields &fields, const SlurmNode &node)
{
    const QStringList words = fields.words("state") + fields.words("state_flags");
    NodeState state = NodeState::parse(words.join(QLatin1Char('+')));
    // 23.02 says ALLOCATED of a node that has CPUs left.
    if (state.base == NodeState::Base::Allocated && node.cpusAllocated > 0 && node.cpusAllocated < node.cpus)
        state.base = NodeState::Base::Mixed;
    return state;
}

SlurmNode nodeOf(const JsonFields &fields)
{
    SlurmNode node;
    node.name = fields.text("name");
    node.address = fields.text("address");
    node.hostName = fields.text("hostname");
    node.reason = fields.text("reason");
    if (!node.reason.isEmpty()) {
        node.reasonBy = fields.text("reason_set_by_user");
        node.reasonTime = fields.number("reason_changed_at", 0);
    }
    node.cpus = small(fields.number("cpus", 0));
    node.cpusAllocated = small(fields.number("alloc_cpus", 0));
    node.sockets = small(fields.number("sockets", 0));
    node.coresPerSocket = small(fields.number("cores", 0));
    node.threadsPerCore = small(fields.number("threads", 0));
    const qint64 load = fields.number("cpu_load", -1);
    node.load = load < 0 ? -1 : double(load) / 100;
    node.memoryMiB = fields.number("real_memory", 0);
    node.memoryAllocatedMiB = fields.number("alloc_memory", 0);
    node.memoryFreeMiB = fields.number(fields.has("free_mem") ? "free_mem" : "free_memory", -1);
    node.gres = fields.text("gres");
    node.gpus = gpusOfGres(node.gres.toUtf8());
    node.gpusAllocated = std::max(gpusOfTres(fields.text("tres_used").toUtf8()),
                                  gpusOfGres(fields.text("gres_used").toUtf8()));
    node.partitions = fields.words("partitions");
    node.features = fields.words("features");
    node.version = fields.text({"version", "slurmd_version"});
    node.bootTime = fields.number("boot_time", 0);
    node.slurmdStartTime = fields.number("slurmd_start_time", 0);
    node.state = stateOf(fields, node);
    node.record = fields.compact();
    return node;
}
} // namespace

Result<SlurmAnswer<SlurmNode>> slurmNodesFromJson(const QByteArray &json)
{
    const Result<JsonAnswer> parsed = JsonAnswer::parse(json, "nodes");
    if (!parsed)
        return parsed.error();
    SlurmAnswer<SlurmNode> answer;
    answer.records.reserve(parsed->records.size());
    for (const QJsonValue &value : parsed->records) {
        SlurmNode node = nodeOf(JsonFields(value.toObject()));
        if (node.name.isEmpty())
            ++answer.skipped;
        else
            answer.records.append(std::move(node));
    }
    return answer;
}

} // namespace Slipway
