// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"
#include "operate/actionkind.h"
#include "operate/slurmlook.h"

namespace Slipway {

/// What a target action looks at.
struct Scene
{
    const CheckedCluster &cluster;
    const ActionRequest &request;
    ClusterSnapshotPtr seen;                  ///< null: no controller answers
    QMap<QString, ContainerState> containers; ///< of the targets, where the action looks at them

    QString value(const char *key) const { return request.with.value(QLatin1String(key)); }
    /// Those of \a seen; nullptr when it has none of that name.
    const SlurmNode *node(const QString &name) const;
    const SlurmJob *job(const QString &id) const;
    const SlurmPartition *partition(const QString &name) const;
    /// Jobs that have \a node and have not ended.
    QVector<const SlurmJob *> jobsAt(const QString &node) const;
    /// The same, "17 (ada, train)".
    QStringList jobsOn(const QString &node) const;
    /// A command in the container of the controller that answered.
    PlannedCommand atController(const QString &target, const QStringList &argv) const;
};

/// A command of \a argv on \a server, for \a target.
PlannedCommand plannedCommand(const QString &server, const QString &target, const QStringList &argv);
QString jobName(const SlurmJob &job);

/// What is to be done about one target.
struct Verdict
{
    enum class Kind { Do, AlreadyDone, HeldBack };

    Kind kind = Kind::Do;
    QVector<PlannedCommand> commands;
    QString summary; ///< why nothing is done
    QStringList warnings;
    QStringList jobs; ///< that it ends or touches

    static Verdict alreadyDone(const QString &summary) { return {Kind::AlreadyDone, {}, summary, {}, {}}; }
    static Verdict heldBack(const QString &why) { return {Kind::HeldBack, {}, why, {}, {}}; }
};

/// Whether the effect is there.
struct Proof
{
    bool proven = false;
    QString text; ///< what is there, or what is missing

    static Proof yes(const QString &text) { return {true, text}; }
    static Proof notYet(const QString &text) { return {false, text}; }
};

/// An action that does the same, by one or a few commands, to each of its targets. One lane a target; one
/// that fails stops no other. A class of this kind says what it is, judges a target, and knows the proof.
class TargetAction : public Action
{
public:
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request,
                            const ClusterSnapshotPtr &seen, const LaunchContext &context) const override;
    Report apply(const CheckedCluster &cluster, const ActionPlan &plan,
                 const LaunchContext &context) const override;

    /// Needs the containers of its targets, which are servers.
    virtual bool looksAtContainers() const { return false; }
    /// False: works, and is proven, without a controller that answers.
    virtual bool needsSlurm() const { return true; }
    std::chrono::seconds slurmPatience() const { return needsSlurm() ? SlurmLook::patience : SlurmLook::littlePatience; }
    virtual QString title(const ActionRequest &request) const = 0;
    virtual QString explanation(const ActionRequest &request) const = 0;
    virtual Verdict judge(const Scene &scene, const QString &target) const = 0;
    virtual Proof prove(const Scene &before, const Scene &now, const QString &target) const = 0;
    virtual std::optional<ActionRequest> undo(const Scene &) const { return std::nullopt; }
    virtual std::chrono::milliseconds commandTime() const { return std::chrono::seconds(60); }
    /// How long the proof may take.
    virtual std::chrono::milliseconds proofTime(const LaunchTimes &times) const { return times.registered; }
};

} // namespace Slipway
