// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/doctor.h"

#include "base/redactor.h"
#include "deploy/lanerun.h"
#include "doctor/derivedprobes.h"
#include "doctor/doctortr.h"
#include "doctor/engine.h"
#include "doctor/examination.h"
#include "operate/serverlook.h"

#include <QSet>

#include <algorithm>

namespace Slipway {

namespace {

constexpr qsizetype mostJobs = 50;               ///< jobs explained when everything is checked
constexpr qsizetype longestMessage = 1024 * 1024; ///< characters of a pasted text that are read, from its end

/// One run from the symptom to the answer.
class DiagnosisRun
{
public:
    DiagnosisRun(const CheckedCluster &cluster, const Symptom &symptom, const LaunchContext &context, const DoctorSink &sink)
        : m_cluster(cluster), m_symptom(symptom), m_context(context), m_sink(sink),
          m_examination(cluster, context, [this](const Outcome &outcome) { told(outcome); })
    {
    }
    Result<Diagnosis> run();

private:
    struct Pair
    {
        const Playbook *playbook;
        Subject subject;
    };

    QStringList firstNodes() const;
    void examine(const QStringList &nodes);
    void planFor(const QStringList &nodes);
    void addJobs();
    QStringList jobsToExplain(const Outcome &jobs) const;
    void told(const Outcome &outcome);
    void conclude();
    void addMessage();
    Error unknownSubject() const;

    const CheckedCluster &m_cluster;
    const Symptom &m_symptom;
    const LaunchContext &m_context;
    const DoctorSink &m_sink;
    Examination m_examination;
    Outcomes m_outcomes; ///< told so far, and derived
    QVector<Pair> m_pairs;
    QSet<QString> m_found; ///< already told
    QStringList m_order;   ///< keys of outcomes in the order of time
    Diagnosis m_diagnosis;
    qsizetype m_done = 0;
    qsizetype m_all = 0;
};

/// Splits what the checks of \a playbooks ask into what every server and what only controllers are asked.
void collectProbes(const Playbook &playbook, QStringList &everywhere, QStringList &atController)
{
    const QMap<QString, ProbeSpec> &probes = playbookLibrary().probes;
    const bool onControllers = playbook.scope != PlaybookScope::Server && playbook.scope != PlaybookScope::Node;
    for (const Check &check : playbook.checks) {
        QStringList wanted{check.atController || onControllers ? check.probe + QStringLiteral("@controller") : check.probe};
        const ProbeSpec spec = probes.value(check.probe);
        if (spec.place == ProbePlace::Program) {
            wanted.clear();
            for (const QString &need : spec.needs)
                wanted << (onControllers && !need.contains(QLatin1Char('@')) ? need + QStringLiteral("@controller") : need);
        }
        for (const QString &need : std::as_const(wanted))
            (need.contains(QLatin1Char('@')) ? atController : everywhere) << need.section(QLatin1Char('@'), 0, 0);
    }
}

Result<Diagnosis> DiagnosisRun::run()
{
    m_diagnosis.cluster = m_cluster.spec().cluster.name;
    m_diagnosis.symptom = m_symptom;
    m_diagnosis.started = QDateTime::currentDateTimeUtc();
    const bool aboutServer = m_symptom.kind == Symptom::Kind::Node || m_symptom.kind == Symptom::Kind::Server;
    if (aboutServer && !m_cluster.server(m_symptom.subject))
        return unknownSubject();
    examine(firstNodes());
    addJobs();
    if (m_symptom.kind == Symptom::Kind::Job) {
        const Outcome job = m_outcomes.value({QStringLiteral("job"), m_symptom.subject});
        if (job.ran && job.exitStatus == 2)
            return unknownSubject();
        examine(job.values.value(QStringLiteral("nodes")).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    conclude();
    addMessage();
    rank(m_diagnosis.conclusions);
    for (const QString &key : std::as_const(m_order))
        m_diagnosis.outcomes << m_outcomes.value({key.section(QLatin1Char(' '), 0, 0), key.section(QLatin1Char(' '), 1)});
    m_diagnosis.cancelled = m_context.stop.stop_requested();
    m_diagnosis.milliseconds = m_diagnosis.started.msecsTo(QDateTime::currentDateTimeUtc());
    return m_diagnosis;
}

Error DiagnosisRun::unknownSubject() const
{
    const QString text = m_symptom.kind == Symptom::Kind::Job
                             ? DoctorTr::tr("Slurm knows no job %1. It forgets jobs some minutes after their end.")
                             : DoctorTr::tr("There is no server %1 in the cluster file.");
    return {Error::Code::InvalidInput, text.arg(m_symptom.subject), {}, m_symptom.subject};
}

QStringList DiagnosisRun::firstNodes() const
{
    QStringList nodes = controllersOf(m_cluster.spec());
    switch (m_symptom.kind) {
    case Symptom::Kind::Everything:
        for (const Server &server : m_cluster.spec().servers)
            nodes << server.name;
        break;
    case Symptom::Kind::Node:
    case Symptom::Kind::Server: nodes << m_symptom.subject; break;
    case Symptom::Kind::Job:
    case Symptom::Kind::Message: break;
    }
    nodes.removeDuplicates();
    return nodes;
}

void DiagnosisRun::examine(const QStringList &nodes)
{
    QStringList fresh;
    for (const QString &node : nodes) {
        if (!m_outcomes.contains({QStringLiteral("login"), node}) && m_cluster.server(node))
            fresh << node;
    }
    if (fresh.isEmpty())
        return;
    planFor(fresh);
    QStringList everywhere;
    QStringList atController;
    for (const Playbook &playbook : playbookLibrary().playbooks)
        collectProbes(playbook, everywhere, atController);
    everywhere.removeDuplicates();
    const auto isPlain = [](const QString &id) {
        return playbookLibrary().probes.value(id).place != ProbePlace::Program;
    };
    m_all += fresh.size() * std::count_if(everywhere.cbegin(), everywhere.cend(), isPlain);
    if (m_sink) {
        DoctorEvent event;
        event.kind = DoctorEvent::Kind::Planned;
        event.all = m_all;
        m_sink(event);
    }
    m_examination.look(fresh, everywhere, atController);
    m_examination.crossCheckMunge(fresh);
}

void DiagnosisRun::planFor(const QStringList &nodes)
{
    const QStringList controllers = controllersOf(m_cluster.spec());
    const bool first = m_pairs.isEmpty();
    for (const Playbook &playbook : playbookLibrary().playbooks) {
        const bool ofServers = playbook.scope == PlaybookScope::Server || playbook.scope == PlaybookScope::Node;
        if (playbook.scope == PlaybookScope::Cluster && first)
            m_pairs << Pair{&playbook, clusterSubject(m_cluster)};
        for (const QString &node : nodes) {
            if (ofServers || (playbook.scope == PlaybookScope::Controller && controllers.contains(node)))
                m_pairs << Pair{&playbook, nodeSubject(m_cluster, node)};
        }
    }
}

QStringList DiagnosisRun::jobsToExplain(const Outcome &jobs) const
{
    if (m_symptom.kind == Symptom::Kind::Job)
        return {m_symptom.subject};
    QStringList ids;
    if (m_symptom.kind != Symptom::Kind::Everything)
        return ids;
    static const QRegularExpression waiting(QStringLiteral("^JobId=(\\d+) .*JobState=PENDING "), QRegularExpression::MultilineOption);
    for (auto it = waiting.globalMatch(jobs.output); it.hasNext() && ids.size() < mostJobs;)
        ids << it.next().captured(1);
    return ids;
}

/// Which jobs there are is known only when slurmctld has answered.
void DiagnosisRun::addJobs()
{
    const Outcome jobs = m_outcomes.value({QStringLiteral("slurm-jobs"), m_cluster.spec().cluster.controller});
    QVector<Subject> subjects;
    const QStringList ids = jobsToExplain(jobs);
    for (const QString &id : ids)
        subjects << jobSubject(m_cluster, id);
    for (const Playbook &playbook : playbookLibrary().playbooks) {
        for (const Subject &subject : std::as_const(subjects)) {
            if (playbook.scope == PlaybookScope::Job)
                m_pairs << Pair{&playbook, subject};
        }
    }
    deriveAll(subjects, m_cluster, m_outcomes);
}

void DiagnosisRun::told(const Outcome &outcome)
{
    m_outcomes.insert({outcome.probe, outcome.subject}, outcome);
    m_order << outcome.probe + QLatin1Char(' ') + outcome.subject;
    ++m_done;
    if (!m_sink)
        return;
    DoctorEvent event;
    event.outcome = outcome;
    event.done = m_done;
    event.all = qMax(m_all, m_done);
    m_sink(event);
    // The playbooks of what this outcome is about may have come to an end.
    QVector<Subject> subjects;
    for (const Pair &pair : std::as_const(m_pairs)) {
        if (pair.subject.name == outcome.subject && subjects.isEmpty())
            subjects << pair.subject;
    }
    deriveAll(subjects, m_cluster, m_outcomes);
    for (const Pair &pair : std::as_const(m_pairs)) {
        const QString key = pair.playbook->id + QLatin1Char(' ') + pair.subject.name;
        if (pair.subject.name != outcome.subject || m_found.contains(key))
            continue;
        const Walk walk = walkPlaybook(*pair.playbook, pair.subject, m_outcomes, m_cluster.spec().cluster.controller);
        if (walk.end != Walk::End::Concluded)
            continue;
        m_found.insert(key);
        event.kind = DoctorEvent::Kind::Found;
        event.conclusion = makeConclusion(*pair.playbook, pair.subject, walk, {});
        m_sink(event);
    }
}

void DiagnosisRun::conclude()
{
    QVector<Subject> subjects;
    QStringList nodes;
    for (const Server &server : m_cluster.spec().servers)
        nodes << server.name;
    for (const Pair &pair : std::as_const(m_pairs)) {
        const bool known = std::any_of(subjects.cbegin(), subjects.cend(), [&](const Subject &s) { return s.name == pair.subject.name; });
        if (!known)
            subjects << pair.subject;
    }
    deriveAll(subjects, m_cluster, m_outcomes);
    for (const Pair &pair : std::as_const(m_pairs)) {
        const Walk walk = walkPlaybook(*pair.playbook, pair.subject, m_outcomes, m_cluster.spec().cluster.controller);
        if (walk.end == Walk::End::Concluded) {
            m_diagnosis.conclusions << makeConclusion(*pair.playbook, pair.subject, walk, nodes);
            continue;
        }
        const bool known = walk.end == Walk::End::Fine;
        const QString why = walk.end == Walk::End::Pending ? DoctorTr::tr("Could not be looked at.") : walk.why;
        m_diagnosis.ruledOut << RuledOut{pair.playbook->id, playbookText(pair.playbook->title), pair.subject.name, known, why, walk.evidence};
    }
}

/// The words that came with the symptom, where no probe has found the same.
void DiagnosisRun::addMessage()
{
    if (m_symptom.text.isEmpty())
        return;
    const Diagnosis words = explainMessage(m_symptom.text);
    for (Conclusion conclusion : words.conclusions) {
        const auto same = [&](const Conclusion &other) { return other.id == conclusion.id; };
        if (std::any_of(m_diagnosis.conclusions.cbegin(), m_diagnosis.conclusions.cend(), same))
            continue;
        conclusion.subject = m_symptom.subject;
        m_diagnosis.conclusions << conclusion;
    }
}

} // namespace

Result<Diagnosis> diagnose(const CheckedCluster &cluster, const Symptom &symptom, const LaunchContext &context,
                           const DoctorSink &sink)
{
    if (symptom.kind == Symptom::Kind::Message)
        return explainMessage(symptom.text);
    return DiagnosisRun(cluster, symptom, context, sink).run();
}

Diagnosis explainMessage(const QString &text)
{
    Diagnosis diagnosis;
    diagnosis.symptom = {Symptom::Kind::Message, {}, text.right(longestMessage)};
    diagnosis.started = QDateTime::currentDateTimeUtc();
    const QString end = text.right(longestMessage);
    for (const Playbook &playbook : playbookLibrary().playbooks) {
        const MessageMatch match = matchMessages(playbook.conclusions, end);
        if (!match.conclusion)
            continue;
        Walk walk;
        walk.conclusion = match.conclusion;
        walk.values = match.groups;
        Evidence evidence;
        evidence.question = DoctorTr::tr("What does the text say?");
        evidence.probe = QStringLiteral("message");
        evidence.ran = true;
        evidence.line = match.line;
        walk.evidence << evidence;
        diagnosis.conclusions << makeConclusion(playbook, Subject(), walk, {});
    }
    rank(diagnosis.conclusions);
    return diagnosis;
}

} // namespace Slipway
