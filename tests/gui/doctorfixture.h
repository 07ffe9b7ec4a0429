// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/doctor/doctorengine.h"
#include "gui/windowfixture.h"

#include <atomic>
#include <mutex>

namespace Slipway {

/// A doctor that answers what a test wants, without a server, and remembers what it was asked.
class PlayedDoctor
{
public:
    DoctorEngine engine()
    {
        return {[this](const CheckedCluster &, const Symptom &symptom, const LaunchContext &context, const DoctorSink &sink) {
                    return answer(symptom, context, sink);
                },
                [this](const CheckedCluster &, const Remedy &remedy, const LaunchContext &) { return plan(remedy); },
                [this](const CheckedCluster &, const Conclusion &, const Remedy &remedy, const ActionPlan &plan,
                       const LaunchContext &context, const DoctorSink &) { return apply(remedy, plan, context); },
                [this](const CheckedCluster &, const LaunchContext &, const DoctorSink &) {
                    return Result<QVector<SupportFile>>(support);
                }};
    }

    Diagnosis diagnosis;
    std::optional<Error> error;
    bool waitsForCancel = false;
    bool helps = true;
    std::optional<ClusterSpec> newSpec; ///< of every plan
    QVector<SupportFile> support{{QStringLiteral("versions.txt"), "Slurm 22.05.8\n", QStringLiteral("Versions")},
                                 {QStringLiteral("worker01/container.log"), "slurmd: started\n", QStringLiteral("The end of the log")}};

    QVector<Symptom> asked() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_asked;
    }
    int applied() const { return m_applied; }

    /// worker03 rebooted, as the lab showed it.
    static Conclusion rebooted()
    {
        const auto look = [](const QString &question, const QString &line, const QString &command, bool ran = true) {
            return Evidence{question, QStringLiteral("probe"), QStringLiteral("worker03"), command, ran, 0, line, 1764252962000};
        };
        Conclusion conclusion;
        conclusion.id = QStringLiteral("node-rebooted");
        conclusion.subject = QStringLiteral("worker03");
        conclusion.title = QStringLiteral("worker03 rebooted, and Slurm is waiting for your word");
        conclusion.explain = QStringLiteral("Slurm does not give jobs to a node that rebooted on its own until someone says it is healthy. It is.");
        conclusion.evidence = {look(QStringLiteral("Does the server answer over SSH?"), {}, QStringLiteral("true")),
                               look(QStringLiteral("Is its container running?"), QStringLiteral("running since 14:31:09"), QStringLiteral("docker inspect worker03")),
                               look(QStringLiteral("Did the server reboot?"), QStringLiteral("btime 1764252667"), QStringLiteral("cat /proc/stat")),
                               look(QStringLiteral("What does slurmctld say?"), QStringLiteral("Reason=Node unexpectedly rebooted"), QStringLiteral("scontrol show node worker03"))};
        conclusion.remedies = {{{QStringLiteral("node.resume"), {QStringLiteral("worker03")}, {}}, QStringLiteral("Return worker03 to service"), Risk::Safe},
                               {{QStringLiteral("container.recreate"), {QStringLiteral("worker03")}, {}}, QStringLiteral("Recreate the container of worker03"), Risk::Node}};
        conclusion.prevention = {{{QStringLiteral("spec.return-to-service"), {}, {{QStringLiteral("value"), QStringLiteral("2")}}}, QStringLiteral("Let rebooted nodes come back by themselves (ReturnToService=2)"), Risk::Safe}};
        return conclusion;
    }
    static Diagnosis oneCause()
    {
        Diagnosis diagnosis;
        diagnosis.cluster = QStringLiteral("workq");
        diagnosis.started = QDateTime::currentDateTimeUtc();
        diagnosis.conclusions = {rebooted()};
        for (const char *node : {"worker01", "worker02", "worker03"}) {
            diagnosis.ruledOut.append({QStringLiteral("munge"), QStringLiteral("Munge"), QLatin1String(node), true, QStringLiteral("A credential of the controller is accepted."), {}});
            diagnosis.ruledOut.append({QStringLiteral("clock"), QStringLiteral("Clock"), QLatin1String(node), true, QStringLiteral("The clocks are less than 1 s apart."), {}});
        }
        diagnosis.ruledOut.append({QStringLiteral("storage"), QStringLiteral("Shared folder"), QStringLiteral("worker02"), false, QStringLiteral("The folder did not answer in 5 s."), {}});
        return diagnosis;
    }
    /// A root and what follows from it.
    static Diagnosis twoCauses()
    {
        Diagnosis diagnosis = oneCause();
        Conclusion controller;
        controller.id = QStringLiteral("slurmctld-dead");
        controller.subject = QStringLiteral("worker01");
        controller.title = QStringLiteral("slurmctld does not run on worker01");
        controller.explain = QStringLiteral("Its container runs, and no slurmctld is in it.");
        controller.byHand = {{QStringLiteral("worker01"), QStringLiteral("systemctl start docker"), {}, {}}};
        controller.page = QStringLiteral("cluster");
        diagnosis.conclusions = {controller, rebooted()};
        diagnosis.conclusions[1].explainedBy = controller.id;
        diagnosis.conclusions[1].explainedOn = controller.subject;
        return diagnosis;
    }

private:
    Result<Diagnosis> answer(const Symptom &symptom, const LaunchContext &context, const DoctorSink &sink)
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_asked.append(symptom);
        }
        if (error)
            return *error;
        constexpr qsizetype looks = 6;
        sink({DoctorEvent::Kind::Planned, {}, {}, 0, looks});
        for (qsizetype i = 0; i < looks; ++i) {
            Outcome outcome{QStringLiteral("container"), QStringLiteral("worker03"), QStringLiteral("worker0%1").arg(i % 3 + 1), QStringLiteral("docker container inspect worker03"),
                            i != 4, {}, 0, QStringLiteral("running <b>2026-11-26</b>\nsecond line"), {}, 1764252962000, 120};
            if (!outcome.ran)
                outcome.error = Error{Error::Code::Timeout, QStringLiteral("The folder did not answer in 5 s."), {}, {}};
            sink({DoctorEvent::Kind::Outcome, outcome, {}, i + 1, looks});
        }
        while (waitsForCancel && !context.stop.stop_requested())
            std::this_thread::yield();
        Diagnosis found = diagnosis;
        found.symptom = symptom;
        found.cancelled = context.stop.stop_requested();
        return found;
    }
    Result<ActionPlan> plan(const Remedy &remedy)
    {
        ActionPlan plan;
        plan.request = remedy.request;
        plan.title = remedy.title;
        plan.explanation = QStringLiteral("Tells slurmctld that the node is healthy.");
        plan.risk = remedy.risk;
        plan.newSpec = newSpec;
        if (!remedy.request.action.startsWith(QLatin1String("spec.")))
            plan.commands = {{QStringLiteral("worker01"), QStringLiteral("docker exec worker01 scontrol update NodeName=worker03 State=RESUME"), {}, {}}};
        return plan;
    }
    RemedyOutcome apply(const Remedy &remedy, const ActionPlan &plan, const LaunchContext &context)
    {
        ++m_applied;
        const auto report = [](const QString &id, const QString &title) {
            Report made;
            made.title = title;
            made.started = QDateTime::currentDateTimeUtc();
            made.lanes = {{QStringLiteral("worker01"), {{id, title, StepStatus::Done, QStringLiteral("done"), {}, {}, 5}}}};
            return made;
        };
        RemedyOutcome outcome;
        context.sink({QStringLiteral("worker01"), QStringLiteral("apply"), remedy.title, StepStatus::Done, QStringLiteral("worker03 is idle."), 1});
        outcome.plan = plan;
        outcome.report = report(QStringLiteral("apply"), remedy.title);
        outcome.stillThere = !helps;
        outcome.newSpec = plan.newSpec;
        if (helps && !plan.newSpec)
            outcome.proof = report(QStringLiteral("srun"), QStringLiteral("Run a job on every node"));
        if (!helps)
            outcome.next = rebooted().remedies.at(1);
        return outcome;
    }

    mutable std::mutex m_mutex;
    QVector<Symptom> m_asked;
    std::atomic<int> m_applied = 0;
};

} // namespace Slipway
