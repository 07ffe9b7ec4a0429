// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctor/examination.h"

#include "base/shellquote.h"
#include "deploy/lanerun.h"
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "doctor/doctortr.h"
#include "doctor/probecatalogue.h"
#include "doctor/subject.h"
#include "operate/serverlook.h"

#include <QDateTime>

namespace Slipway {

namespace {

constexpr int notFound = 127; ///< POSIX: the shell, or timeout(1), did not find the command
constexpr qint64 largestRecorded = 64 * 1024;

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// What docker says when it cannot get into a container.
bool neverGotIn(const QByteArray &output)
{
    return output.contains("Error response from daemon:") || output.contains("OCI runtime exec failed") ||
           output.contains("Cannot connect to the Docker daemon") || output.contains("permission denied while trying") ||
           output.contains("Error: No such container");
}

Error timeoutError(const QString &where)
{
    return {Error::Code::Timeout, DoctorTr::tr("No answer in time."), {}, where};
}

} // namespace

/// A server, logged in, and what belongs to its node.
struct Examination::Place
{
    Subject subject;
    SshTarget target;
    std::unique_ptr<RemoteHost> host;
    std::optional<Error> noHost; ///< why there is no login
    bool triedLogin = false;
    QByteArray credential; ///< made in its container
};

Examination::Examination(const CheckedCluster &cluster, const LaunchContext &context, Told told)
    : m_cluster(cluster), m_context(context), m_told(std::move(told))
{
    for (const Server &server : cluster.spec().servers) {
        auto place = std::make_unique<Place>();
        place->subject = nodeSubject(cluster, server.name);
        place->target = sshTarget(server);
        m_places.emplace(server.name, std::move(place));
    }
}

Examination::~Examination() = default;

void Examination::take(Outcome outcome)
{
    const std::lock_guard lock(m_mutex);
    const ProbeKey key{outcome.probe, outcome.subject};
    if (m_outcomes.contains(key))
        return;
    m_outcomes.insert(key, outcome);
    if (m_told)
        m_told(outcome);
}

bool Examination::has(const ProbeKey &key)
{
    const std::lock_guard lock(m_mutex);
    return m_outcomes.contains(key);
}

void Examination::look(const QStringList &nodes, const QStringList &probes, const QStringList &controllerProbes)
{
    const QStringList controllers = controllersOf(m_cluster.spec());
    std::vector<std::function<void()>> jobs;
    for (const QString &node : nodes) {
        const auto found = m_places.find(node);
        if (found == m_places.end())
            continue;
        QStringList wanted = probes;
        if (controllers.contains(node))
            wanted += controllerProbes;
        wanted.removeDuplicates();
        jobs.emplace_back([this, place = found->second.get(), wanted] { lookAt(*place, wanted); });
    }
    runInParallel(jobs);
}

void Examination::lookAt(Place &place, const QStringList &probes)
{
    QVector<const ProbeSpec *> onServer;
    QVector<const ProbeSpec *> inside;
    for (const QString &id : probes) {
        const auto spec = playbookLibrary().probes.constFind(id);
        if (spec == playbookLibrary().probes.cend() || spec->place == ProbePlace::Program ||
            has({id, place.subject.name}))
            continue;
        (spec->place == ProbePlace::Server ? onServer : inside) << &*spec;
    }
    if (!place.triedLogin) {
        place.triedLogin = true;
        Outcome login;
        login.probe = QStringLiteral("login");
        login.subject = place.subject.name;
        login.command = shellDisplay({QStringLiteral("ssh"), place.target.host});
        login.time = now();
        Result<std::unique_ptr<RemoteHost>> host = m_context.connector.connect(place.target, m_context.stop);
        login.milliseconds = now() - login.time;
        login.ran = host.has_value();
        if (host) {
            place.host = std::move(host).value();
            login.output = place.host->displayName();
        } else {
            login.error = host.error();
            place.noHost = host.error();
        }
        take(login);
    }
    runBatch(place, onServer, false);
    runBatch(place, inside, true);
}

QStringList Examination::argvFor(const Place &place, const ProbeSpec &spec) const
{
    QStringList argv;
    for (const QString &word : spec.argv) {
        if (word == QString::fromUtf8(everyNode)) {
            for (const Server &server : m_cluster.spec().servers)
                argv << server.name;
        } else if (word == QString::fromUtf8(everyMount)) {
            for (const Mount &mount : m_cluster.spec().storage.mounts)
                argv << mount.hostPath;
        } else if (spec.script && word.contains(QLatin1Char('\n'))) {
            argv << word; // a script of ours; ${…} in it is the shell's
        } else {
            argv << filledArgument(word, place.subject.values);
        }
    }
    return argv;
}

QString Examination::commandFor(const Place &place, const ProbeSpec &spec) const
{
    QStringList argv = argvFor(place, spec);
    if (spec.place == ProbePlace::Container)
        argv = QStringList{QStringLiteral("docker"), QStringLiteral("exec"), place.subject.name} + argv;
    return shellDisplay(argv);
}

void Examination::runBatch(Place &place, const QVector<const ProbeSpec *> &specs, bool inContainer)
{
    QVector<BatchEntry> entries;
    QHash<QString, const ProbeSpec *> byId;
    for (const ProbeSpec *spec : specs) {
        entries << BatchEntry{spec->id, argvFor(place, *spec), {}, spec->seconds, spec->sideBySide, spec->mayHang};
        byId.insert(spec->id, spec);
    }
    const qint64 started = now();
    runEntries(place, entries, inContainer,
               [&](const BatchAnswer &answer) { return outcomeOf(place, *byId[answer.id], answer, started); });
}

void Examination::runEntries(Place &place, const QVector<BatchEntry> &entries, bool inContainer,
                             const std::function<Outcome(const BatchAnswer &)> &make)
{
    ProbeBatch batch(entries, [&](const BatchAnswer &answer) { take(make(answer)); });
    if (batch.isEmpty())
        return;
    const auto failMissing = [&](const Error &error) {
        const QStringList missing = batch.missing();
        for (const QString &id : missing) {
            Outcome outcome = make(BatchAnswer{id, -1, false, {}});
            outcome.ran = false;
            outcome.error = error;
            take(outcome);
        }
    };
    if (!place.host) {
        failMissing(place.noHost.value_or(cancelledError()));
        return;
    }
    QStringList shell{QStringLiteral("sh")};
    if (inContainer)
        shell = QStringList{QStringLiteral("docker"), QStringLiteral("exec"), QStringLiteral("-i"), place.subject.name,
                            QStringLiteral("sh"), QStringLiteral("-s")};
    const Result<CommandResult> result =
        place.host->run(batch.command(shell), m_context.stop, [&](OutputStream stream, const QByteArray &bytes) {
            if (stream == OutputStream::Standard)
                batch.feed(bytes);
        });
    Error error = result ? Error{Error::Code::CommandFailed, DoctorTr::tr("The container could not be entered."),
                                 lastLines(result->errorOutput), place.subject.name}
                         : result.error();
    if (result && inContainer && neverGotIn(result->errorOutput))
        error.message = lastLines(result->errorOutput, 1);
    if (error.code == Error::Code::Timeout)
        error = timeoutError(place.subject.name);
    failMissing(error);
    if (error.code == Error::Code::ConnectionLost) {
        place.host.reset();
        place.noHost = error;
    }
}

Outcome Examination::outcomeOf(Place &place, const ProbeSpec &spec, const BatchAnswer &answer, qint64 started)
{
    Outcome outcome;
    outcome.probe = spec.id;
    outcome.subject = place.subject.name;
    outcome.server = place.subject.name;
    outcome.command = commandFor(place, spec);
    outcome.time = now();
    outcome.milliseconds = outcome.time - started;
    outcome.exitStatus = answer.exitStatus;
    outcome.ran = !answer.timedOut && answer.exitStatus != notFound && answer.exitStatus >= 0;
    if (answer.timedOut)
        outcome.error = timeoutError(place.subject.name);
    else if (!outcome.ran)
        outcome.error = Error{Error::Code::NotFound, DoctorTr::tr("The command is not there."),
                              lastLines(answer.output, 1), place.subject.name};
    if (spec.confidential && outcome.ran && answer.exitStatus == 0)
        place.credential = answer.output;
    else
        outcome.output = withoutControls(QString::fromUtf8(answer.output.right(largestRecorded)));
    return outcome;
}

void Examination::crossCheckMunge(const QStringList &nodes)
{
    const QString controller = m_cluster.spec().cluster.controller;
    std::vector<std::function<void()>> jobs;
    for (const QString &node : nodes) {
        const auto found = m_places.find(node);
        if (found == m_places.end())
            continue;
        const QStringList from = node == controller ? nodes : QStringList{controller};
        jobs.emplace_back([this, place = found->second.get(), from] { unsealAt(*place, from); });
    }
    runInParallel(jobs);
}

/// Every credential of \a from is opened in the container of \a place. At the controller those of all nodes are
/// ("munge-out" of each node), at a node the controller's ("munge-in").
void Examination::unsealAt(Place &place, const QStringList &from)
{
    const QString controller = m_cluster.spec().cluster.controller;
    const bool atController = place.subject.name == controller;
    QVector<BatchEntry> entries;
    for (const QString &node : from) {
        const QByteArray credential = m_places.at(node)->credential;
        if (!credential.isEmpty())
            entries << BatchEntry{node, {QStringLiteral("unmunge")}, credential, 5, false, false};
    }
    const qint64 started = now();
    const ProbeSpec spec = playbookLibrary().probes.value(QStringLiteral("munge-in"));
    runEntries(place, entries, true, [&](const BatchAnswer &answer) {
        Outcome outcome = outcomeOf(place, spec, answer, started);
        const bool self = atController && answer.id == controller;
        outcome.probe = atController && !self ? QStringLiteral("munge-out") : QStringLiteral("munge-in");
        outcome.subject = atController ? answer.id : place.subject.name;
        outcome.command = QStringLiteral("ssh %1 docker exec %1 munge -n | docker exec -i %2 unmunge")
                              .arg(answer.id, place.subject.name);
        return outcome;
    });
}

} // namespace Slipway
