// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/plaintext.h"
#include "operate/drainreason.h"
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/targetaction.h"

#include <QDateTime>

namespace Slipway {

namespace {

const QString rebootReason = QStringLiteral("Node unexpectedly rebooted");

/// scontrol takes a quotation mark off either end of a reason, so one that has such gets a pair around it.
QString reasonWord(const QString &reason)
{
    const QLatin1Char mark('"');
    const bool marked = reason.startsWith(mark) || reason.endsWith(mark);
    return QLatin1String("Reason=") + (marked ? mark + reason + mark : reason);
}

bool isDown(const SlurmNode &node)
{
    return node.state.base == NodeState::Base::Down;
}

/// What node actions have in common: `scontrol update NodeName=… State=…`.
class NodeAction : public TargetAction
{
public:
    Verdict judge(const Scene &scene, const QString &target) const override
    {
        const SlurmNode *node = scene.node(target);
        if (!node)
            return Verdict::heldBack(
                OperateTr::tr("The controller does not know %1. Push the files and reconfigure first.")
                    .arg(target));
        Verdict verdict = judgeNode(scene, *node);
        if (verdict.kind == Verdict::Kind::Do)
            verdict.commands = {scene.atController(target, update(scene, target))};
        return verdict;
    }
    Proof prove(const Scene &, const Scene &now, const QString &target) const override
    {
        const SlurmNode *node = now.node(target);
        if (!node)
            return Proof::notYet(OperateTr::tr("The controller does not know %1.").arg(target));
        const QString shown = OperateTr::tr("%1 is %2.").arg(target, node->state.toString());
        return isThere(now, *node) ? Proof::yes(shown) : Proof::notYet(shown);
    }

protected:
    static ActionInfo nodeInfo(const char *name, const QString &title, Risk risk, const QStringList &required,
                               const QStringList &optional = {})
    {
        return {QLatin1String(name), title, ActionInfo::Targets::Nodes, risk, required, optional};
    }
    virtual Verdict judgeNode(const Scene &scene, const SlurmNode &node) const = 0;
    virtual QString state() const = 0;
    virtual bool isThere(const Scene &scene, const SlurmNode &node) const = 0;

    /// What stands in the way of taking \a node back into service; none: nothing does.
    static std::optional<Verdict> kept(const Scene &scene, const SlurmNode &node)
    {
        const bool ours = !node.reason.isEmpty() && scene.value("reason") == node.reason;
        if (!isHeldByPerson(node) || ours || saysYes(scene.request, "anyway"))
            return std::nullopt;
        return Verdict::heldBack(
            OperateTr::tr("%1 It stays so unless you ask for it explicitly.").arg(heldSentence(node)));
    }
    /// The same, as a warning to a verdict that goes on all the same.
    static Verdict with(Verdict verdict, const SlurmNode &node)
    {
        if (isHeldByPerson(node))
            verdict.warnings.append(heldSentence(node));
        return verdict;
    }
    /// The reason all targets have that are out of service now; for taking back.
    static QString commonReason(const Scene &scene)
    {
        QString reason;
        for (const QString &target : scene.request.targets) {
            const SlurmNode *node = scene.node(target);
            if (!node || node->reason.isEmpty() || (!reason.isEmpty() && reason != node->reason))
                return {};
            reason = node->reason;
        }
        return reason;
    }

private:
    QStringList update(const Scene &scene, const QString &target) const
    {
        QStringList argv{QStringLiteral("scontrol"), QStringLiteral("update"),
                         QStringLiteral("NodeName=") + target, QStringLiteral("State=") + state()};
        if (info().required.contains(QStringLiteral("reason")))
            argv.append(reasonWord(scene.value("reason")));
        return argv;
    }
};

class DrainAction : public NodeAction
{
public:
    ActionInfo info() const override
    {
        return nodeInfo("node.drain", OperateTr::tr("Drain…"), Risk::Safe, {QStringLiteral("reason")},
                        {QStringLiteral("anyway")});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Drain %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("No new job starts there. Running jobs go on to their end.");
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        return ActionRequest{QStringLiteral("node.undrain"),
                             scene.request.targets,
                             {{QStringLiteral("reason"), scene.value("reason")}}};
    }

protected:
    QString state() const override { return QStringLiteral("DRAIN"); }
    Verdict judgeNode(const Scene &scene, const SlurmNode &node) const override
    {
        if (isThere(scene, node))
            return Verdict::alreadyDone(OperateTr::tr("It is drained for this reason already."));
        // Their reason would be lost.
        if (const std::optional<Verdict> held = node.state.isDrained() ? kept(scene, node) : std::nullopt)
            return *held;
        return with({}, node);
    }
    bool isThere(const Scene &scene, const SlurmNode &node) const override
    {
        return node.state.isDrained() && node.reason == scene.value("reason");
    }
};

class UndrainAction : public NodeAction
{
public:
    ActionInfo info() const override
    {
        return nodeInfo("node.undrain", OperateTr::tr("End the drain"), Risk::Safe, {},
                        {QStringLiteral("anyway"), QStringLiteral("reason")});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("End the drain of %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("Jobs may start there again.");
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        const QString reason = commonReason(scene);
        if (reason.isEmpty())
            return std::nullopt;
        return ActionRequest{
            QStringLiteral("node.drain"), scene.request.targets, {{QStringLiteral("reason"), reason}}};
    }

protected:
    QString state() const override { return QStringLiteral("UNDRAIN"); }
    Verdict judgeNode(const Scene &scene, const SlurmNode &node) const override
    {
        if (!node.state.isDrained())
            return Verdict::alreadyDone(OperateTr::tr("It is not drained."));
        if (const std::optional<Verdict> held = kept(scene, node))
            return *held;
        return with({}, node);
    }
    bool isThere(const Scene &, const SlurmNode &node) const override { return !node.state.isDrained(); }
};

class ResumeAction : public NodeAction
{
public:
    ActionInfo info() const override
    {
        return nodeInfo("node.resume", OperateTr::tr("Return to service"), Risk::Safe, {},
                        {QStringLiteral("anyway"), QStringLiteral("reason")});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Return %1 to service").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("The node is neither down nor drained any more, and jobs may start there.");
    }

protected:
    QString state() const override { return QStringLiteral("RESUME"); }
    Verdict judgeNode(const Scene &scene, const SlurmNode &node) const override
    {
        if (node.state.isRefused())
            return Verdict::heldBack(
                OperateTr::tr(
                    "Slurm refuses the registration of %1 (%2), and resuming is no help. Measure the "
                    "server, push the corrected file and restart its slurmd; then it comes back by itself.")
                    .arg(node.name, withoutControls(node.reason)));
        if (isThere(scene, node))
            return Verdict::alreadyDone(OperateTr::tr("It is in service."));
        if (const std::optional<Verdict> held = kept(scene, node))
            return *held;
        if (isDown(node) && node.state.flags.testFlag(NodeState::NotResponding))
            return Verdict::heldBack(
                OperateTr::tr("%1 does not answer the controller, so Slurm would not keep it in "
                              "service. Start its container or its slurmd first.")
                    .arg(node.name));
        return with({}, node);
    }
    bool isThere(const Scene &, const SlurmNode &node) const override
    {
        return node.state.isReady() ||
               (!node.state.isDrained() && !isDown(node) && node.state.base != NodeState::Base::Unknown &&
                !node.state.flags.testFlag(NodeState::Fail));
    }
};

class DownAction : public NodeAction
{
public:
    ActionInfo info() const override
    {
        return nodeInfo("node.down", OperateTr::tr("Set down…"), Risk::Node, {QStringLiteral("reason")},
                        {QStringLiteral("anyway")});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Set %1 down").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr(
            "The jobs there end at once; those that may are queued again. No new job starts there.");
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        return ActionRequest{QStringLiteral("node.resume"),
                             scene.request.targets,
                             {{QStringLiteral("reason"), scene.value("reason")}}};
    }

protected:
    QString state() const override { return QStringLiteral("DOWN"); }
    Verdict judgeNode(const Scene &scene, const SlurmNode &node) const override
    {
        if (isThere(scene, node))
            return Verdict::alreadyDone(OperateTr::tr("It is down for this reason already."));
        if (const std::optional<Verdict> held = kept(scene, node))
            return *held;
        Verdict verdict = with({}, node);
        verdict.jobs = scene.jobsOn(node.name);
        return verdict;
    }
    bool isThere(const Scene &scene, const SlurmNode &node) const override
    {
        return isDown(node) && node.reason == scene.value("reason");
    }
};

/// Only for a node that Slurm itself put down because it rebooted.
class RebootReturnAction : public NodeAction
{
public:
    ActionInfo info() const override
    {
        return nodeInfo("node.reboot-return", OperateTr::tr("Return after a reboot"), Risk::Safe, {});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Return %1 to service after its reboot").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr(
            "Slurm keeps a node down that rebooted without being asked to. It answers again, so jobs "
            "may start there.");
    }

protected:
    QString state() const override { return QStringLiteral("RESUME"); }
    Verdict judgeNode(const Scene &, const SlurmNode &node) const override
    {
        if (node.state.isReady())
            return Verdict::alreadyDone(OperateTr::tr("It is in service."));
        if (!isDown(node) || !node.reason.startsWith(rebootReason))
            return Verdict::heldBack(
                OperateTr::tr("%1 is %2 for another reason than a reboot (“%3”). Look at that first.")
                    .arg(node.name, node.state.toString(), withoutControls(node.reason)));
        if (node.state.flags.testFlag(NodeState::NotResponding))
            return Verdict::heldBack(
                OperateTr::tr("%1 does not answer the controller yet. Start its container or its "
                              "slurmd first.")
                    .arg(node.name));
        // Slurm put it down when it registered after the boot: a boot time after that is another boot.
        if (node.bootTime > 0 && node.reasonTime > 0 && node.bootTime > node.reasonTime)
            return Verdict::heldBack(
                OperateTr::tr("%1 booted again since Slurm took it down (%2). Look at the server "
                              "first: it may go on rebooting.")
                    .arg(node.name, QDateTime::fromSecsSinceEpoch(node.bootTime)
                                        .toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
        return {};
    }
    bool isThere(const Scene &, const SlurmNode &node) const override { return node.state.isReady(); }
};

} // namespace

void addNodeActions(ActionList &list)
{
    list.push_back(std::make_unique<DrainAction>());
    list.push_back(std::make_unique<UndrainAction>());
    list.push_back(std::make_unique<ResumeAction>());
    list.push_back(std::make_unique<DownAction>());
    list.push_back(std::make_unique<RebootReturnAction>());
}

} // namespace Slipway
