// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "deploy/launch.h"
#include "monitor/snapshot.h"

#include <QMap>

#include <optional>

namespace Slipway {

/// What an action may cost.
enum class Risk {
    Safe,    ///< reads, or nothing that runs is touched
    Daemon,  ///< a daemon restarts; running jobs live on
    Node,    ///< jobs on the named nodes end
    Cluster, ///< all jobs end, or the whole cluster stops for a moment
    Data     ///< something is deleted
};
QString riskName(Risk risk); ///< "safe", "daemon", "node", "cluster", "data"
QString riskText(Risk risk); ///< translated word or two

/// What a person wants done. The names of actions are stable: see actions().
struct ActionRequest
{
    QString action;              ///< "node.drain"
    QStringList targets;         ///< nodes, servers, jobs or partitions, as the action takes them
    QMap<QString, QString> with; ///< "reason", "state", "priority", …

    bool operator==(const ActionRequest &) const = default;
};

/// One command, exactly as it will run.
struct PlannedCommand
{
    QString server;   ///< where; empty: on this computer (the cluster file changes)
    QString text;     ///< as a person can paste it there
    QString target;   ///< the one of the request's targets it is for; empty: for all of them
    QStringList argv; ///< what `text` shows; empty: the step finds the last words out when it runs

    bool operator==(const PlannedCommand &) const = default;
};

/// A target that is left alone, and why.
struct HeldBack
{
    QString target;
    QString why; ///< translated sentence, with what to do instead

    bool operator==(const HeldBack &) const = default;
};

/// What an action will do, before it does it. A value: show it, then apply it.
struct ActionPlan
{
    ActionRequest request;
    QString title;       ///< translated: "Drain worker02"
    QString explanation; ///< translated: what it does and when it is done
    Risk risk = Risk::Safe;
    QVector<PlannedCommand> commands;
    QStringList jobs;           ///< running jobs it ends or touches, "17 (ada, train)"
    QStringList warnings;       ///< translated sentences, e.g. that a person drained the node by hand
    QVector<HeldBack> heldBack; ///< targets nothing is done about; `warnings` says the same
    bool alreadyDone = false;
    std::optional<ActionRequest> undo;  ///< takes it back; none: cannot be undone
    std::optional<ClusterSpec> newSpec; ///< the cluster file afterwards, where the action changes it
};

/// One entry of the list of actions.
struct ActionInfo
{
    QString name;  ///< "node.drain"
    QString title; ///< translated, for menus: "Drain…"
    enum class Targets { None, Nodes, Servers, Jobs, Partitions } targets = Targets::None;
    Risk risk = Risk::Safe;
    QStringList required; ///< keys of ActionRequest::with that must be there
    QStringList optional;
};

/// Every action there is, in the order of a menu; titles are in the language of the moment.
///   node.drain (reason), node.undrain, node.resume, node.down (reason), node.reboot-return,
///   job.hold, job.release, job.requeue, job.priority (priority), job.cancel, partition.state (state),
///   daemon.restart (daemon: munged|slurmd|slurmctld), container.start, container.unpause, container.restart,
///   container.recreate, cluster.reconfigure, cluster.rolling-restart, controller.move (to),
///   server.add (server as YAML), server.remove. Those of doctor/ come on top.
/// What a person drained or took down stays so, unless the request says with["anyway"] = "yes", or
/// with["reason"] is the very reason that stands there (as `undo` of a drain does).
QVector<ActionInfo> actions();
/// The entry of that name; none: there is no such action.
std::optional<ActionInfo> actionInfo(const QString &name);

/// Looks, decides, and says what would be done. \a seen may be null: then it asks itself. Blocking. Errors:
/// InvalidInput for a request that makes no sense (unknown action or target, missing reason), and those of
/// logging in.
Result<ActionPlan> planAction(const CheckedCluster &cluster, const ActionRequest &request,
                              const ClusterSnapshotPtr &seen, const LaunchContext &context);

/// Does it, target by target, and proves the effect by asking Slurm and Docker again. Blocking; one lane for
/// each server or target in the report. What a failure left is in the report's error, with the way on.
Report applyAction(const CheckedCluster &cluster, const ActionPlan &plan, const LaunchContext &context);

} // namespace Slipway
