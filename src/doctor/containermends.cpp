// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/clusterpaths.h"
#include "doctor/doctoractions.h"
#include "doctor/doctortr.h"
#include "operate/request.h"

namespace Slipway {

namespace {

QStringList inside(const QString &node, const QStringList &argv)
{
    return QStringList{QStringLiteral("docker"), QStringLiteral("exec"), node} + argv;
}

/// A constant script for sh with \a arguments; nothing of them becomes shell text.
QStringList script(const char *text, const QStringList &arguments)
{
    return QStringList{QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(text), QStringLiteral("sh")} +
           arguments;
}

QStringList restart(const char *daemon)
{
    return startScript(QStringLiteral("restart")) + QStringList{QString::fromLatin1(daemon)};
}

/// One thing put right in containers, by commands that may be run again. Whether it helped is seen by the probes
/// that found the cause.
class MendAction : public TargetAction
{
public:
    bool looksAtContainers() const override { return true; }
    bool needsSlurm() const override { return false; }
    std::chrono::milliseconds commandTime() const override { return std::chrono::seconds(90); }

    Verdict judge(const Scene &scene, const QString &target) const override
    {
        const ContainerState state = scene.containers.value(target);
        if (!state.running())
            return Verdict::heldBack(DoctorTr::tr("The container %1 does not run, so nothing in it can be mended.").arg(target));
        Verdict verdict;
        const QVector<QStringList> all = commands(scene, target);
        for (const QStringList &argv : all)
            verdict.commands << plannedCommand(target, target, argv);
        return verdict;
    }
    Proof prove(const Scene &, const Scene &, const QString &) const override
    {
        return Proof::yes(DoctorTr::tr("Done. The look afterwards says whether it helped."));
    }

protected:
    virtual QVector<QStringList> commands(const Scene &scene, const QString &target) const = 0;
    static ActionInfo mend(const char *name, const QString &title, Risk risk, const QStringList &optional = {})
    {
        return {QString::fromLatin1(name), title, ActionInfo::Targets::Servers, risk, {}, optional};
    }
};

class RefreshFiles : public MendAction
{
public:
    ActionInfo info() const override
    {
        return mend("files.refresh", DoctorTr::tr("Take the pushed files over"), Risk::Daemon, {QStringLiteral("force")});
    }
    QString title(const ActionRequest &request) const override
    {
        return DoctorTr::tr("Take the pushed files over on %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("Copies hosts and configuration of the set in use into the container and restarts slurmctld and "
                            "slurmd there. Running jobs go on.");
    }

protected:
    QVector<QStringList> commands(const Scene &scene, const QString &target) const override
    {
        QVector<QStringList> all;
        // What was changed inside the container only is no reason for the start script to copy again.
        if (!scene.value("force").isEmpty()) {
            static const char again[] = "rm -f /run/slipway/fingerprint; [ ! -d \"$1\" ] || rmdir -- \"$1\"";
            const QString file = scene.cluster.spec().cluster.image.profile.confDir + QStringLiteral("/slurm.conf");
            all << inside(target, script(again, {file}));
        }
        all << inside(target, startScript(QStringLiteral("refresh")));
        return all;
    }
};

class MendMungeFolders : public MendAction
{
public:
    ActionInfo info() const override
    {
        return mend("munge-folders.mend", DoctorTr::tr("Set munge's folders right"), Risk::Daemon);
    }
    QString title(const ActionRequest &request) const override
    {
        return DoctorTr::tr("Set munge's folders right on %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("Gives munge's folders the owner and modes munged wants, and restarts munged. Running jobs go on.");
    }

protected:
    QVector<QStringList> commands(const Scene &, const QString &target) const override
    {
        static const char folders[] =
            "mkdir -p /etc/munge /var/lib/munge /var/log/munge /run/munge && "
            "chown munge /etc/munge /var/lib/munge /var/log/munge /run/munge && "
            "chmod 0700 /etc/munge /var/lib/munge /var/log/munge && chmod 0755 /run/munge /etc";
        return {inside(target, script(folders, {})), inside(target, restart("munged"))};
    }
};

class MendStateFolder : public MendAction
{
public:
    ActionInfo info() const override
    {
        return mend("state-folder.mend", DoctorTr::tr("Set the state folder right"), Risk::Daemon);
    }
    QString title(const ActionRequest &request) const override
    {
        return DoctorTr::tr("Set the state folder right on %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("Makes the folder where slurmctld saves its state, gives it to SlurmUser, and restarts slurmctld. "
                            "Nothing in it is changed; running jobs go on.");
    }

protected:
    QVector<QStringList> commands(const Scene &scene, const QString &target) const override
    {
        const ImageProfile &profile = scene.cluster.spec().cluster.image.profile;
        static const char folder[] = "mkdir -p -- \"$2\" && chown -R -- \"$1\" \"$2\" && chmod u+rwx,go+rx -- \"$2\"";
        return {inside(target, script(folder, {profile.slurmUser, profile.stateDir})), inside(target, restart("slurmctld"))};
    }
};

class RemoveClusterName : public MendAction
{
public:
    ActionInfo info() const override
    {
        return mend("state.cluster-name", DoctorTr::tr("Let the cluster have its new name"), Risk::Data);
    }
    QString title(const ActionRequest &) const override { return DoctorTr::tr("Let the cluster have its new name"); }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("Puts aside the one file that says which cluster the saved state belongs to, and restarts slurmctld. "
                            "Right only when the cluster was renamed: with another cluster's state, jobs get mixed up.");
    }

protected:
    QVector<QStringList> commands(const Scene &scene, const QString &target) const override
    {
        const QString file = scene.cluster.spec().cluster.image.profile.stateDir + QStringLiteral("/clustername");
        return {inside(target, {QStringLiteral("mv"), QStringLiteral("-f"), QStringLiteral("--"), file, file + QStringLiteral(".before")}),
                inside(target, restart("slurmctld"))};
    }
};

class MendSpool : public MendAction
{
public:
    ActionInfo info() const override { return mend("spool.mend", DoctorTr::tr("Set the spool folder right"), Risk::Daemon); }
    QString title(const ActionRequest &request) const override
    {
        return DoctorTr::tr("Set the spool folder right on %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("Makes slurmd's spool folder; what is there and is no folder is kept beside it. Restarts slurmd.");
    }

protected:
    QVector<QStringList> commands(const Scene &scene, const QString &target) const override
    {
        static const char folder[] = "[ -d \"$1\" ] || { [ ! -e \"$1\" ] || mv -- \"$1\" \"$1.before\"; mkdir -p -- \"$1\"; }; "
                                     "chown root -- \"$1\" && chmod 0755 -- \"$1\"";
        return {inside(target, script(folder, {scene.cluster.spec().cluster.image.profile.spoolDir})),
                inside(target, restart("slurmd"))};
    }
};

class RemoveContainer : public MendAction
{
public:
    ActionInfo info() const override
    {
        ActionInfo info = mend("container.remove", DoctorTr::tr("Remove the container in the way"), Risk::Node);
        info.required << QStringLiteral("container");
        return info;
    }
    QString title(const ActionRequest &request) const override
    {
        return DoctorTr::tr("Remove the container %1 from %2").arg(request.with.value(QStringLiteral("container")), namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("Ends and removes a container that is not this cluster's. Make sure that nobody needs it.");
    }
    Verdict judge(const Scene &scene, const QString &target) const override
    {
        const QString name = scene.value("container");
        Verdict verdict;
        verdict.commands << plannedCommand(target, target,
                                           {QStringLiteral("docker"), QStringLiteral("rm"), QStringLiteral("-f"), QStringLiteral("--"), name});
        verdict.warnings << DoctorTr::tr("What runs in the container %1 ends.").arg(name);
        return verdict;
    }

protected:
    QVector<QStringList> commands(const Scene &, const QString &) const override { return {}; }
};

class RenameContainer : public RemoveContainer
{
public:
    ActionInfo info() const override
    {
        ActionInfo info = RemoveContainer::info();
        info.name = QStringLiteral("container.rename");
        info.title = DoctorTr::tr("Give the container its name back");
        info.risk = Risk::Safe;
        return info;
    }
    QString title(const ActionRequest &request) const override
    {
        return DoctorTr::tr("Give the container %1 the name %2 again").arg(request.with.value(QStringLiteral("container")), namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return DoctorTr::tr("It goes on as it is, jobs in it too, and is this cluster's container again.");
    }
    Verdict judge(const Scene &scene, const QString &target) const override
    {
        if (scene.containers.value(target).exists)
            return Verdict::heldBack(DoctorTr::tr("There is a container %1 already.").arg(target));
        Verdict verdict;
        verdict.commands << plannedCommand(target, target,
                                           {QStringLiteral("docker"), QStringLiteral("rename"), scene.value("container"), target});
        return verdict;
    }
};

} // namespace

void addContainerMends(ActionList &list)
{
    list.push_back(std::make_unique<RefreshFiles>());
    list.push_back(std::make_unique<MendMungeFolders>());
    list.push_back(std::make_unique<MendStateFolder>());
    list.push_back(std::make_unique<RemoveClusterName>());
    list.push_back(std::make_unique<MendSpool>());
    list.push_back(std::make_unique<RemoveContainer>());
    list.push_back(std::make_unique<RenameContainer>());
}

} // namespace Slipway
