// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterhealth.h"
#include "monitor/clusterlook.h"

#include <QDateTime>
#include <QJsonArray>

namespace Slipway {

namespace {

QString key(const char *name)
{
    return QString::fromLatin1(name);
}

QJsonValue known(double number)
{
    return number < 0 ? QJsonValue() : QJsonValue(number);
}

/// Seconds since 1970; null for none.
QJsonValue time(qint64 seconds)
{
    return seconds <= 0 ? QJsonValue() : QJsonValue(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(Qt::ISODate));
}

QJsonObject toJson(const Error &error)
{
    return {{key("code"), errorCodeName(error.code)},
            {key("message"), error.message},
            {key("where"), error.where},
            {key("detail"), error.detail}};
}

template<typename T, typename F>
QJsonArray array(const QVector<T> &values, F convert)
{
    QJsonArray all;
    for (const T &value : values)
        all.append(convert(value));
    return all;
}

QJsonObject controllerToJson(const ControllerSeen &controller)
{
    return {{key("name"), controller.server},
            {key("primary"), controller.primary},
            {key("answers"), controller.answers},
            {key("inCharge"), controller.inCharge},
            {key("answer"), controller.answer},
            {key("pingMilliseconds"), known(controller.pingMilliseconds)},
            {key("stateAgeSeconds"), known(static_cast<double>(controller.stateAgeSeconds))}};
}

QJsonObject nodeToJson(const SlurmNode &node)
{
    return {{key("name"), node.name},
            {key("state"), node.state.toString()},
            {key("kind"), kindName(node.state.kind())},
            {key("states"), QJsonArray::fromStringList(node.state.words())},
            {key("ready"), node.state.isReady()},
            {key("reason"), node.reason},
            {key("reasonBy"), node.reasonBy},
            {key("reasonTime"), time(node.reasonTime)},
            {key("cpus"), node.cpus},
            {key("cpusAllocated"), node.cpusAllocated},
            {key("load"), known(node.load)},
            {key("memoryMiB"), node.memoryMiB},
            {key("memoryAllocatedMiB"), node.memoryAllocatedMiB},
            {key("memoryFreeMiB"), known(static_cast<double>(node.memoryFreeMiB))},
            {key("gpus"), node.gpus},
            {key("gpusAllocated"), node.gpusAllocated},
            {key("partitions"), QJsonArray::fromStringList(node.partitions)},
            {key("version"), node.version},
            {key("bootTime"), time(node.bootTime)},
            {key("slurmdStartTime"), time(node.slurmdStartTime)}};
}

QJsonObject jobToJson(const SlurmJob &job)
{
    return {{key("id"), job.id},
            {key("name"), job.name},
            {key("user"), job.user},
            {key("partition"), job.partition},
            {key("state"), job.state},
            {key("reason"), job.reason},
            {key("nodes"), job.nodeList},
            {key("nodeCount"), job.nodeCount},
            {key("cpus"), job.cpus},
            {key("priority"), job.priority},
            {key("timeLimitSeconds"), known(static_cast<double>(job.timeLimit))},
            {key("runSeconds"), job.runTime},
            {key("submitTime"), time(job.submitTime)},
            {key("startTime"), time(job.startTime)},
            {key("endTime"), time(job.endTime)}};
}

QJsonObject partitionToJson(const SlurmPartition &partition)
{
    return {{key("name"), partition.name},
            {key("state"), partition.state},
            {key("default"), partition.isDefault},
            {key("nodes"), partition.nodes},
            {key("maxTime"), partition.maxTime},
            {key("totalNodes"), partition.totalNodes},
            {key("totalCpus"), partition.totalCpus}};
}

QJsonObject linkToJson(const ChainLink &link)
{
    return {{key("link"), linkName(link.kind)},
            {key("state"), linkStateName(link.state)},
            {key("text"), link.text},
            {key("probe"), link.probe}};
}

QJsonObject diskToJson(const DiskSeen &disk)
{
    return {{key("path"), disk.path},
            {key("totalBytes"), disk.totalBytes},
            {key("freeBytes"), disk.freeBytes},
            {key("readOnly"), disk.readOnly}};
}

QJsonObject serverToJson(const ServerSnapshot &server, const SlurmNode *node)
{
    const ChainLink *broken = server.firstBroken();
    QJsonArray chain;
    for (const ChainLink &link : server.chain)
        chain.append(linkToJson(link));
    QJsonObject object{
        {key("name"), server.server},
        {key("reached"), !server.error},
        {key("takenAt"), time(server.takenAt / 1000)},
        {key("container"), server.containerStatus.isEmpty() ? QJsonValue() : QJsonValue(server.containerStatus)},
        {key("containerId"), server.containerId},
        {key("startedAt"), time(server.containerStartedAt)},
        {key("image"), server.image},
        {key("imageId"), server.imageId},
        {key("restartCount"), known(server.restartCount)},
        {key("cpuPercent"), known(server.containerCpuPercent)},
        {key("memoryBytes"), known(static_cast<double>(server.containerMemoryBytes))},
        {key("pushedSet"), server.pushedSet},
        {key("docker"), server.dockerVersion},
        {key("chain"), chain},
        {key("firstBroken"), broken ? QJsonValue(linkName(broken->kind)) : QJsonValue()},
        {key("disks"), array(server.disks, diskToJson)},
        {key("load"), known(server.load1)},
        {key("memoryTotalMiB"), known(static_cast<double>(server.memoryTotalMiB))},
        {key("memoryAvailableMiB"), known(static_cast<double>(server.memoryAvailableMiB))},
        {key("bootTime"), time(server.bootTime)},
        {key("openPorts"), QJsonArray::fromStringList(server.openPorts)}};
    if (server.clockErrorSeconds >= 0) {
        object.insert(key("clockAheadSeconds"), server.clockAheadSeconds);
        object.insert(key("clockErrorSeconds"), server.clockErrorSeconds);
    }
    if (server.error)
        object.insert(key("error"), toJson(*server.error));
    if (node)
        object.insert(key("node"), nodeToJson(*node));
    return object;
}

QJsonObject healthToJson(const ClusterHealth &health)
{
    static const char *levels[] = {"unknown", "good", "attention", "bad"};
    return {{key("level"), key(levels[static_cast<int>(health.level)])},
            {key("headline"), health.headline},
            {key("explanation"), health.explanation},
            {key("action"), health.advice.action},
            {key("targets"), QJsonArray::fromStringList(health.advice.targets)},
            {key("needsAttention"), QJsonArray::fromStringList(health.needsAttention)}};
}

QJsonObject roadToJson(const ClusterSnapshot &seen)
{
    if (seen.restUrl.isEmpty())
        return {{key("kind"), key("ssh")}, {key("server"), seen.askedServer}};
    QJsonObject road{{key("kind"), key("slurmrestd")}, {key("url"), seen.restUrl}};
    if (seen.sshFailure)
        road.insert(key("sshFailure"), toJson(*seen.sshFailure));
    return road;
}

void addSnapshot(const ClusterSnapshot &seen, QJsonObject &object)
{
    object.insert(key("takenAt"), time(seen.takenAt / 1000));
    object.insert(key("milliseconds"), seen.milliseconds);
    object.insert(key("askedServer"), seen.askedServer);
    object.insert(key("road"), roadToJson(seen));
    object.insert(key("slurmVersion"), seen.version ? QJsonValue(seen.version->toString()) : QJsonValue());
    object.insert(key("nodes"), array(seen.nodes, nodeToJson));
    object.insert(key("jobs"), array(seen.jobs, jobToJson));
    object.insert(key("partitions"), array(seen.partitions, partitionToJson));
    object.insert(key("diag"), QJsonObject{{key("serverThreads"), known(seen.diag.serverThreads)},
                                           {key("agentQueue"), known(seen.diag.agentQueue)},
                                           {key("jobsSubmitted"), known(static_cast<double>(seen.diag.jobsSubmitted))},
                                           {key("jobsStarted"), known(static_cast<double>(seen.diag.jobsStarted))},
                                           {key("jobsCompleted"), known(static_cast<double>(seen.diag.jobsCompleted))},
                                           {key("jobsFailed"), known(static_cast<double>(seen.diag.jobsFailed))}});
    object.insert(key("gaps"), array(seen.gaps, [](const SnapshotGap &gap) {
                      return QJsonObject{{key("part"), gap.part}, {key("error"), toJson(gap.error)}};
                  }));
    object.insert(key("skippedLines"), seen.skippedLines);
}

} // namespace

QJsonObject lookToJson(const ClusterLook &look)
{
    QJsonObject object{{key("ok"), look.works()},
                       {key("cluster"), look.cluster},
                       {key("readyNodes"), look.readyNodes()},
                       {key("health"), healthToJson(judge(look.snapshot, look.servers, look.failure))},
                       {key("controllers"), array(look.controllers, controllerToJson)},
                       {key("servers"), array(look.servers, [&look](const ServerSnapshotPtr &server) {
                            return serverToJson(*server, look.snapshot ? look.snapshot->node(server->server) : nullptr);
                        })}};
    if (look.failure)
        object.insert(key("failure"), toJson(*look.failure));
    if (look.snapshot)
        addSnapshot(*look.snapshot, object);
    return object;
}

QJsonObject eventToJson(const ClusterEvent &event)
{
    static const char *severities[] = {"info", "good", "warning", "bad"};
    return {{key("time"), QDateTime::fromMSecsSinceEpoch(event.time, Qt::UTC).toString(Qt::ISODateWithMs)},
            {key("kind"), event.kind},
            {key("subject"), event.subject},
            {key("before"), event.before},
            {key("after"), event.after},
            {key("reason"), event.reason},
            {key("severity"), key(severities[static_cast<int>(event.severity)])},
            {key("text"), eventText(event)}};
}

} // namespace Slipway
