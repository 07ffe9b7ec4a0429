// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/targetaction.h"

namespace Slipway {

namespace {

class PartitionStateAction : public TargetAction
{
public:
    ActionInfo info() const override
    {
        return {QStringLiteral("partition.state"), OperateTr::tr("Set the state…"),
                ActionInfo::Targets::Partitions,   Risk::Safe,
                {QStringLiteral("state")},         {}};
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Set partition %1 to %2")
            .arg(request.targets.join(QStringLiteral(", ")), request.with.value(QStringLiteral("state")));
    }
    QString explanation(const ActionRequest &request) const override
    {
        const QString state = request.with.value(QStringLiteral("state"));
        const QString what =
            state == QLatin1String("UP") ? OperateTr::tr("Jobs may be submitted and may start.")
            : state == QLatin1String("DOWN")
                ? OperateTr::tr("Jobs may be submitted; none starts. Running jobs go on.")
            : state == QLatin1String("DRAIN")
                ? OperateTr::tr("No job may be submitted; those that wait may start.")
                : OperateTr::tr("No job may be submitted, and none starts. Running jobs go on.");
        return OperateTr::tr(
                   "%1 This lasts until the controller reads its files anew; to keep it, change the state "
                   "in the cluster file.")
            .arg(what);
    }
    Verdict judge(const Scene &scene, const QString &target) const override
    {
        const SlurmPartition *partition = scene.partition(target);
        if (!partition)
            return Verdict::heldBack(
                OperateTr::tr("The controller does not know %1. Push the files and reconfigure first.")
                    .arg(target));
        if (partition->state == scene.value("state"))
            return Verdict::alreadyDone(OperateTr::tr("It is %1 already.").arg(partition->state));
        Verdict verdict;
        verdict.commands = {scene.atController(target, {QStringLiteral("scontrol"), QStringLiteral("update"),
                                                        QStringLiteral("PartitionName=") + target,
                                                        QStringLiteral("State=") + scene.value("state")})};
        return verdict;
    }
    Proof prove(const Scene &, const Scene &now, const QString &target) const override
    {
        const SlurmPartition *partition = now.partition(target);
        if (!partition)
            return Proof::notYet(OperateTr::tr("The controller does not know %1.").arg(target));
        const QString shown = OperateTr::tr("%1 is %2.").arg(target, partition->state);
        return partition->state == now.value("state") ? Proof::yes(shown) : Proof::notYet(shown);
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        QString before;
        for (const QString &target : scene.request.targets) {
            const SlurmPartition *partition = scene.partition(target);
            if (!partition || (!before.isEmpty() && before != partition->state))
                return std::nullopt;
            before = partition->state;
        }
        return ActionRequest{
            QStringLiteral("partition.state"), scene.request.targets, {{QStringLiteral("state"), before}}};
    }
};

} // namespace

void addPartitionActions(ActionList &list)
{
    list.push_back(std::make_unique<PartitionStateAction>());
}

} // namespace Slipway
