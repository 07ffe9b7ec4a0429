// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/valuerules.h"
#include "deploy/lanerun.h"
#include "doctor/doctoractions.h"
#include "doctor/doctortr.h"
#include "operate/request.h"
#include "survey/applyfacts.h"
#include "survey/measure.h"

#include <QSet>

namespace Slipway {

namespace {

/// A change of the cluster file. Its plan has the file as it would be; on the servers nothing changes before that is
/// reviewed, saved and pushed.
class SpecChange : public Action
{
public:
    Result<ActionPlan> plan(const CheckedCluster &cluster, const ActionRequest &request, const ClusterSnapshotPtr &,
                            const LaunchContext &context) const override
    {
        Result<ClusterSpec> changed = change(cluster, request, context);
        if (!changed)
            return std::move(changed).error();
        ActionPlan plan;
        plan.request = request;
        plan.title = info().title;
        plan.explanation = DoctorTr::tr("Changes the cluster file only: review and push it afterwards.");
        plan.risk = Risk::Safe;
        plan.alreadyDone = *changed == cluster.spec();
        if (!plan.alreadyDone)
            plan.newSpec = std::move(changed).value();
        return plan;
    }
    Report apply(const CheckedCluster &, const ActionPlan &plan, const LaunchContext &context) const override
    {
        ReportRun run(plan.title);
        return run.finish(context); // whoever has the cluster file writes it
    }

protected:
    virtual Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &request,
                                       const LaunchContext &context) const = 0;
    static ActionInfo specInfo(const char *name, const QString &title, const QStringList &required = {},
                               ActionInfo::Targets targets = ActionInfo::Targets::None)
    {
        return {QString::fromLatin1(name), title, targets, Risk::Safe, required, {}};
    }
};

class TakeMeasured : public SpecChange
{
public:
    ActionInfo info() const override
    {
        return specInfo("spec.measured", DoctorTr::tr("Write the measured hardware into the cluster file"), {}, ActionInfo::Targets::Nodes);
    }

protected:
    Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &request, const LaunchContext &context) const override
    {
        ClusterSpec wanted = cluster.spec();
        wanted.servers.clear();
        for (const QString &target : request.targets)
            wanted.servers << *cluster.server(target);
        const QVector<SurveyRow> rows = measureServers(wanted, context.connector, {}, context.stop);
        ClusterSpec changed = cluster.spec();
        for (const SurveyRow &row : rows) {
            if (row.stage != SurveyRow::Stage::Measured)
                return row.error;
            for (Server &server : changed.servers) {
                if (server.name == row.server)
                    server = applyFacts(server, row.facts);
            }
        }
        return changed;
    }
};

class SetReturnToService : public SpecChange
{
public:
    ActionInfo info() const override
    {
        return specInfo("spec.return-to-service", DoctorTr::tr("Set ReturnToService in the cluster file"), {QStringLiteral("value")});
    }

protected:
    Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &request, const LaunchContext &) const override
    {
        ClusterSpec changed = cluster.spec();
        changed.scheduling.returnToService = qBound(0, request.with.value(QStringLiteral("value")).toInt(), 2);
        return changed;
    }
};

class SetOption : public SpecChange
{
public:
    ActionInfo info() const override
    {
        return specInfo("spec.option", DoctorTr::tr("Change one line of slurm.conf in the cluster file"),
                        {QStringLiteral("key"), QStringLiteral("value")});
    }

protected:
    Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &request, const LaunchContext &) const override
    {
        ClusterSpec changed = cluster.spec();
        QMap<QString, QString> &options = changed.scheduling.extraOptions;
        const QString key = request.with.value(QStringLiteral("key"));
        const QString value = request.with.value(QStringLiteral("value"));
        const QStringList there = options.keys();
        for (const QString &name : there) {
            if (name.compare(key, Qt::CaseInsensitive) == 0) // as Slurm compares them
                options.remove(name);
        }
        if (!value.isEmpty())
            options.insert(key, value);
        return changed;
    }
};

class CopyToServers : public SpecChange
{
public:
    ActionInfo info() const override
    {
        return specInfo("spec.storage-copy", DoctorTr::tr("Copy the files to every server instead of sharing a folder"));
    }

protected:
    Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &, const LaunchContext &) const override
    {
        ClusterSpec changed = cluster.spec();
        changed.storage.kind = Storage::Kind::CopyToServers;
        return changed;
    }
};

/// The same ports moved up together until they are free on every server.
class MovePorts : public SpecChange
{
public:
    ActionInfo info() const override { return specInfo("spec.ports", DoctorTr::tr("Use other ports for the whole cluster")); }

protected:
    Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &, const LaunchContext &context) const override
    {
        constexpr int step = 100;
        constexpr int highest = 65535;
        const QVector<SurveyRow> rows = measureServers(cluster.spec(), context.connector, {}, context.stop);
        QSet<int> busy;
        for (const SurveyRow &row : rows)
            busy.unite(row.facts.busyPorts);
        ClusterSpec changed = cluster.spec();
        Cluster &c = changed.cluster;
        for (c.slurmctldPort += step, c.slurmdPort += step; c.slurmdPort < c.srunPortFirst && c.slurmctldPort < highest;
             c.slurmctldPort += step, c.slurmdPort += step) {
            if (!busy.contains(c.slurmctldPort) && !busy.contains(c.slurmdPort))
                return changed;
        }
        return Error{Error::Code::PortInUse, DoctorTr::tr("No free ports were found. Choose them in the cluster step."), {}, {}};
    }
};

/// The next private network of the same size.
class MoveSubnet : public SpecChange
{
public:
    ActionInfo info() const override { return specInfo("spec.subnet", DoctorTr::tr("Use another subnet for ssh into the container")); }

protected:
    Result<ClusterSpec> change(const CheckedCluster &cluster, const ActionRequest &, const LaunchContext &) const override
    {
        ClusterSpec changed = cluster.spec();
        std::optional<SshIntoContainer> &ssh = changed.cluster.sshIntoContainer;
        if (!ssh)
            return changed;
        const int third = ssh->subnet.section(QLatin1Char('.'), 2, 2).toInt();
        const auto moved = [&](const QString &address) {
            QStringList parts = address.split(QLatin1Char('.'));
            if (parts.size() == 4)
                parts[2] = QString::number((third + 1) % 250);
            return parts.join(QLatin1Char('.'));
        };
        ssh->subnet = moved(ssh->subnet);
        ssh->gateway = moved(ssh->gateway);
        ssh->address = moved(ssh->address);
        return changed;
    }
};

} // namespace

void addSpecChanges(ActionList &list)
{
    list.push_back(std::make_unique<TakeMeasured>());
    list.push_back(std::make_unique<SetReturnToService>());
    list.push_back(std::make_unique<SetOption>());
    list.push_back(std::make_unique<CopyToServers>());
    list.push_back(std::make_unique<MovePorts>());
    list.push_back(std::make_unique<MoveSubnet>());
}

} // namespace Slipway
