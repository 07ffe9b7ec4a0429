// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"
#include "operate/nodeservice.h"
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/serverlook.h"
#include "operate/targetaction.h"

namespace Slipway {

namespace {

using namespace std::chrono_literals;

bool isController(const CheckedCluster &cluster, const QString &server)
{
    return controllersOf(cluster.spec()).contains(server);
}

/// What the actions on a server's container have in common.
class ContainerAction : public TargetAction
{
public:
    bool looksAtContainers() const override { return true; }
    bool needsSlurm() const override { return false; }
    Verdict judge(const Scene &scene, const QString &target) const override
    {
        const ContainerState state = scene.containers.value(target);
        if (!state.exists)
            return Verdict::heldBack(
                OperateTr::tr("There is no container %1 on its server. Recreate it, or bring the cluster up.")
                    .arg(target));
        if (state.project != composeProject(scene.cluster.spec()))
            return Verdict::heldBack(
                OperateTr::tr("The container %1 there is not of this cluster.").arg(target));
        Verdict verdict = judgeContainer(scene, target, state);
        if (verdict.kind == Verdict::Kind::Do)
            verdict.commands = {plannedCommand(target, target, command(scene, target))};
        return verdict;
    }
    Proof prove(const Scene &before, const Scene &now, const QString &target) const override
    {
        const ContainerState state = now.containers.value(target);
        if (!state.running())
            return Proof::notYet(OperateTr::tr("The container %1 is %2.").arg(target, state.status));
        if (!now.seen)
            return before.seen || isController(now.cluster, target)
                       ? Proof::notYet(OperateTr::tr("No controller answers."))
                       : Proof::yes(
                             OperateTr::tr("The container runs. No controller answers, so whether the node "
                                           "registers is not known."));
        const SlurmNode *node = now.node(target);
        if (!node || !isRegistered(*node) ||
            (restartsSlurmd(now) && !startedSince(*node, before.node(target))))
            return Proof::notYet(node ? OperateTr::tr("%1 is %2.").arg(target, node->state.toString())
                                      : OperateTr::tr("The controller does not know %1.").arg(target));
        return Proof::yes(OperateTr::tr("%1 is %2.").arg(target, node->state.toString()));
    }

protected:
    static ActionInfo containerInfo(const char *name, const QString &title, Risk risk,
                                    const QStringList &required = {})
    {
        return {QLatin1String(name), title, ActionInfo::Targets::Servers, risk, required, {}};
    }
    virtual Verdict judgeContainer(const Scene &scene, const QString &target,
                                   const ContainerState &state) const = 0;
    virtual QStringList command(const Scene &scene, const QString &target) const = 0;
    virtual bool restartsSlurmd(const Scene &) const { return true; }
};

class StartAction : public ContainerAction
{
public:
    ActionInfo info() const override
    {
        return containerInfo("container.start", OperateTr::tr("Start the container"), Risk::Safe);
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Start the container of %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("A container that was stopped starts as it was made.");
    }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("docker"), QStringLiteral("start"), target};
    }
    Verdict judgeContainer(const Scene &, const QString &target, const ContainerState &state) const override
    {
        if (state.running())
            return Verdict::alreadyDone(OperateTr::tr("It runs."));
        if (state.status == QLatin1String("paused"))
            return Verdict::heldBack(
                OperateTr::tr("The container %1 is paused; it must be continued.").arg(target));
        return {};
    }
};

class UnpauseAction : public ContainerAction
{
public:
    ActionInfo info() const override
    {
        return containerInfo("container.unpause", OperateTr::tr("Continue the container"), Risk::Safe);
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Continue the container of %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("A container that was paused goes on where it stood, with the jobs in it.");
    }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("docker"), QStringLiteral("unpause"), target};
    }
    bool restartsSlurmd(const Scene &) const override { return false; }
    Verdict judgeContainer(const Scene &, const QString &target, const ContainerState &state) const override
    {
        if (state.running())
            return Verdict::alreadyDone(OperateTr::tr("It runs."));
        if (state.status != QLatin1String("paused"))
            return Verdict::heldBack(
                OperateTr::tr("The container %1 is not paused but %2.").arg(target, state.status));
        return {};
    }
};

class RestartAction : public ContainerAction
{
public:
    ActionInfo info() const override
    {
        return containerInfo("container.restart", OperateTr::tr("Restart the container"), Risk::Node);
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Restart the container of %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr(
            "The container ends and starts again with the files that are pushed now. Jobs in it end.");
    }
    std::chrono::milliseconds commandTime() const override { return 2min; }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("docker"), QStringLiteral("restart"), target};
    }
    Verdict judgeContainer(const Scene &scene, const QString &target, const ContainerState &) const override
    {
        Verdict verdict;
        verdict.jobs = scene.jobsOn(target);
        return verdict;
    }
};

class DaemonAction : public ContainerAction
{
public:
    ActionInfo info() const override
    {
        return containerInfo("daemon.restart", OperateTr::tr("Restart a daemon…"), Risk::Daemon,
                             {QStringLiteral("daemon")});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Restart %1 on %2")
            .arg(request.with.value(QStringLiteral("daemon")), namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("The daemon ends and starts again inside its container. Running jobs go on.");
    }
    std::chrono::milliseconds commandTime() const override { return 90s; }

protected:
    QStringList command(const Scene &scene, const QString &target) const override
    {
        return inContainer(target,
                           startScript(QStringLiteral("restart")) + QStringList{scene.value("daemon")});
    }
    bool restartsSlurmd(const Scene &scene) const override
    {
        return scene.value("daemon") == QLatin1String("slurmd");
    }
    Verdict judgeContainer(const Scene &scene, const QString &target,
                           const ContainerState &state) const override
    {
        if (!state.running())
            return Verdict::heldBack(
                OperateTr::tr("The container %1 is %2, so no daemon runs in it. Start the container.")
                    .arg(target, state.status));
        if (!scene.cluster.spec().cluster.image.profile.entrypoint.isEmpty())
            return Verdict::heldBack(
                OperateTr::tr("The image starts its daemons itself, so Slipway cannot restart one of "
                              "them on %1. Restart the container.")
                    .arg(target));
        if (scene.value("daemon") == QLatin1String("slurmctld") && !isController(scene.cluster, target))
            return Verdict::heldBack(
                OperateTr::tr("%1 is no controller, so there is no slurmctld on it.").arg(target));
        return {};
    }
};

} // namespace

void addContainerActions(ActionList &list)
{
    list.push_back(std::make_unique<DaemonAction>());
    list.push_back(std::make_unique<StartAction>());
    list.push_back(std::make_unique<UnpauseAction>());
    list.push_back(std::make_unique<RestartAction>());
}

} // namespace Slipway
