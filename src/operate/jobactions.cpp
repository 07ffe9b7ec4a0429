// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/operatetr.h"
#include "operate/request.h"
#include "operate/targetaction.h"

#include <algorithm>

namespace Slipway {

namespace {

bool isHeld(const SlurmJob &job)
{
    return job.priority == 0 || job.reason.startsWith(QLatin1String("JobHeld"));
}

/// What the actions on jobs have in common. A target may stand for several records: "17" for a whole array,
/// "17_[1-9]" for what is left of it.
class JobAction : public TargetAction
{
public:
    Verdict judge(const Scene &scene, const QString &target) const override
    {
        const QVector<const SlurmJob *> jobs = recordsOf(scene, target);
        if (jobs.isEmpty() ||
            std::all_of(jobs.cbegin(), jobs.cend(), [](const SlurmJob *j) { return j->hasEnded(); }))
            return judgeEnded(target);
        Verdict verdict = judgeJobs(scene, target, jobs);
        if (verdict.kind == Verdict::Kind::Do)
            verdict.commands = {scene.atController(target, command(scene, target))};
        return verdict;
    }
    Proof prove(const Scene &, const Scene &now, const QString &target) const override
    {
        const QVector<const SlurmJob *> jobs = recordsOf(now, target);
        const QString state = jobs.isEmpty() ? OperateTr::tr("gone")
                                             : jobs.first()->state + QLatin1Char(' ') + jobs.first()->reason;
        const QString shown = OperateTr::tr("Job %1 is %2.").arg(target, state.trimmed());
        return isThere(now, jobs) ? Proof::yes(shown) : Proof::notYet(shown);
    }

protected:
    static ActionInfo jobInfo(const char *name, const QString &title, Risk risk,
                              const QStringList &required = {})
    {
        return {QLatin1String(name), title, ActionInfo::Targets::Jobs, risk, required, {}};
    }
    static QVector<const SlurmJob *> recordsOf(const Scene &scene, const QString &target)
    {
        QVector<const SlurmJob *> jobs;
        if (!scene.seen)
            return jobs;
        const QString number = target.section(QLatin1Char('_'), 0, 0);
        for (const SlurmJob &job : scene.seen->jobs) {
            const bool whole =
                target == number && (job.id == number || job.id.startsWith(number + QLatin1Char('_')));
            if (whole || job.id == target || QString::number(job.number) == target)
                jobs.append(&job);
        }
        return jobs;
    }
    static QStringList running(const QVector<const SlurmJob *> &jobs)
    {
        QStringList names;
        for (const SlurmJob *job : jobs) {
            if (!job->isPending() && !job->hasEnded())
                names.append(jobName(*job));
        }
        return names;
    }
    static bool allOf(const QVector<const SlurmJob *> &jobs, bool (*holds)(const SlurmJob &))
    {
        return !jobs.isEmpty() &&
               std::all_of(jobs.cbegin(), jobs.cend(), [holds](const SlurmJob *job) { return holds(*job); });
    }

    virtual QStringList command(const Scene &scene, const QString &target) const = 0;
    virtual Verdict judgeJobs(const Scene &scene, const QString &target,
                              const QVector<const SlurmJob *> &jobs) const = 0;
    virtual bool isThere(const Scene &scene, const QVector<const SlurmJob *> &jobs) const = 0;
    virtual Verdict judgeEnded(const QString &target) const
    {
        return Verdict::heldBack(OperateTr::tr("There is no job %1 that runs or waits.").arg(target));
    }
    static Verdict onlyPending(const QString &target, const QVector<const SlurmJob *> &jobs)
    {
        if (std::any_of(jobs.cbegin(), jobs.cend(), [](const SlurmJob *job) { return job->isPending(); }))
            return {};
        return Verdict::heldBack(
            OperateTr::tr("Job %1 does not wait any more; this is for waiting jobs.").arg(target));
    }
};

class HoldAction : public JobAction
{
public:
    ActionInfo info() const override { return jobInfo("job.hold", OperateTr::tr("Hold"), Risk::Safe); }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Hold job %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("A waiting job does not start until it is released.");
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        return ActionRequest{QStringLiteral("job.release"), scene.request.targets, {}};
    }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("scontrol"), QStringLiteral("hold"), target};
    }
    Verdict judgeJobs(const Scene &scene, const QString &target,
                      const QVector<const SlurmJob *> &jobs) const override
    {
        return isThere(scene, jobs) ? Verdict::alreadyDone(OperateTr::tr("It is held already."))
                                    : onlyPending(target, jobs);
    }
    bool isThere(const Scene &, const QVector<const SlurmJob *> &jobs) const override
    {
        return allOf(jobs, [](const SlurmJob &job) { return !job.isPending() || isHeld(job); }) &&
               std::any_of(jobs.cbegin(), jobs.cend(), [](const SlurmJob *job) { return job->isPending(); });
    }
};

class ReleaseAction : public JobAction
{
public:
    ActionInfo info() const override { return jobInfo("job.release", OperateTr::tr("Release"), Risk::Safe); }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Release job %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("A held job may start again.");
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        return ActionRequest{QStringLiteral("job.hold"), scene.request.targets, {}};
    }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("scontrol"), QStringLiteral("release"), target};
    }
    Verdict judgeJobs(const Scene &scene, const QString &,
                      const QVector<const SlurmJob *> &jobs) const override
    {
        return isThere(scene, jobs) ? Verdict::alreadyDone(OperateTr::tr("It is not held.")) : Verdict();
    }
    bool isThere(const Scene &, const QVector<const SlurmJob *> &jobs) const override
    {
        return allOf(jobs, [](const SlurmJob &job) { return !job.isPending() || !isHeld(job); });
    }
};

class RequeueAction : public JobAction
{
public:
    ActionInfo info() const override
    {
        return jobInfo("job.requeue", OperateTr::tr("Queue again"), Risk::Node);
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Queue job %1 again").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("The job ends and starts from its beginning when there is room.");
    }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("scontrol"), QStringLiteral("requeue"), target};
    }
    Verdict judgeJobs(const Scene &, const QString &, const QVector<const SlurmJob *> &jobs) const override
    {
        if (allOf(jobs, [](const SlurmJob &job) { return job.isPending(); }))
            return Verdict::alreadyDone(OperateTr::tr("It waits already."));
        Verdict verdict;
        verdict.jobs = running(jobs);
        return verdict;
    }
    bool isThere(const Scene &, const QVector<const SlurmJob *> &jobs) const override
    {
        return allOf(jobs, [](const SlurmJob &job) { return job.isPending(); });
    }
};

class PriorityAction : public JobAction
{
public:
    ActionInfo info() const override
    {
        return jobInfo("job.priority", OperateTr::tr("Set the priority…"), Risk::Safe,
                       {QStringLiteral("priority")});
    }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Set the priority of job %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr("Among the waiting jobs, those with a higher priority start first.");
    }
    std::optional<ActionRequest> undo(const Scene &scene) const override
    {
        const SlurmJob *job =
            scene.request.targets.size() == 1 ? scene.job(scene.request.targets.first()) : nullptr;
        if (!job || job->priority <= 0)
            return std::nullopt;
        return ActionRequest{QStringLiteral("job.priority"),
                             scene.request.targets,
                             {{QStringLiteral("priority"), QString::number(job->priority)}}};
    }

protected:
    QStringList command(const Scene &scene, const QString &target) const override
    {
        return {QStringLiteral("scontrol"), QStringLiteral("update"), QStringLiteral("JobId=") + target,
                QStringLiteral("Priority=") + scene.value("priority")};
    }
    Verdict judgeJobs(const Scene &scene, const QString &target,
                      const QVector<const SlurmJob *> &jobs) const override
    {
        if (isThere(scene, jobs))
            return Verdict::alreadyDone(OperateTr::tr("It has this priority already."));
        return onlyPending(target, jobs);
    }
    bool isThere(const Scene &scene, const QVector<const SlurmJob *> &jobs) const override
    {
        const qint64 wanted = scene.value("priority").toLongLong();
        return !jobs.isEmpty() && std::all_of(jobs.cbegin(), jobs.cend(), [wanted](const SlurmJob *job) {
            return job->priority == wanted || job->hasEnded();
        });
    }
};

class CancelAction : public JobAction
{
public:
    ActionInfo info() const override { return jobInfo("job.cancel", OperateTr::tr("Cancel"), Risk::Node); }
    QString title(const ActionRequest &request) const override
    {
        return OperateTr::tr("Cancel job %1").arg(namesOf(request.targets));
    }
    QString explanation(const ActionRequest &) const override
    {
        return OperateTr::tr(
            "The job ends, or leaves the queue. What it has computed and not written is lost.");
    }

protected:
    QStringList command(const Scene &, const QString &target) const override
    {
        return {QStringLiteral("scancel"), target};
    }
    Verdict judgeJobs(const Scene &, const QString &, const QVector<const SlurmJob *> &jobs) const override
    {
        Verdict verdict;
        verdict.jobs = running(jobs);
        return verdict;
    }
    Verdict judgeEnded(const QString &) const override
    {
        return Verdict::alreadyDone(OperateTr::tr("It has ended."));
    }
    bool isThere(const Scene &, const QVector<const SlurmJob *> &jobs) const override
    {
        return jobs.isEmpty() || allOf(jobs, [](const SlurmJob &job) { return job.hasEnded(); });
    }
};

} // namespace

void addJobActions(ActionList &list)
{
    list.push_back(std::make_unique<HoldAction>());
    list.push_back(std::make_unique<ReleaseAction>());
    list.push_back(std::make_unique<RequeueAction>());
    list.push_back(std::make_unique<PriorityAction>());
    list.push_back(std::make_unique<CancelAction>());
}

} // namespace Slipway
