// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/clusterquery.h"

#include "base/redactor.h"
#include "deploy/docker.h"
#include "deploy/plaintext.h"
#include "deploy/targets.h"
#include "monitor/monitortr.h"

#include <QDateTime>

namespace Slipway {

namespace {
constexpr qsizetype othersAsked = 2;       ///< servers that are no controller
constexpr qint64 firstChoiceAgain = 60000; ///< milliseconds
using namespace std::chrono_literals;
constexpr std::chrono::milliseconds leastLimit = 25s;
constexpr std::chrono::milliseconds mostLimit = 100s; ///< all of the script's own limits together, and some
} // namespace

ClusterQuery::ClusterQuery(const CheckedCluster &cluster, HostConnector &connector, std::chrono::milliseconds sshAgain)
    : m_cluster(cluster), m_connector(connector), m_sshAgain(sshAgain)
{
    m_sinceFirstChoice.start();
    m_limit = mostLimit;
    if (cluster.spec().slurmrestd)
        m_rest.emplace(*cluster.spec().slurmrestd, connector.prompter());
}

void ClusterQuery::close()
{
    m_hosts.clear();
    m_restWorks = false;
    if (m_rest)
        m_rest->close();
}

bool ClusterQuery::isController(const QString &server) const
{
    const Cluster &cluster = m_cluster.spec().cluster;
    return server == cluster.controller || cluster.backupControllers.contains(server);
}

QStringList ClusterQuery::roads() const
{
    const Cluster &cluster = m_cluster.spec().cluster;
    QStringList roads = QStringList{cluster.controller} + cluster.backupControllers;
    const qsizetype most = roads.size() + othersAsked;
    for (const Server &server : m_cluster.spec().servers) {
        if (roads.size() < most && !roads.contains(server.name))
            roads.append(server.name);
    }
    if (!m_answering.isEmpty() && !m_sinceFirstChoice.hasExpired(firstChoiceAgain)) {
        roads.removeAll(m_answering);
        roads.prepend(m_answering);
    }
    return roads;
}

/// While slurmrestd works, a try over ssh must not hold it up for long.
QStringList ClusterQuery::roadsToTry()
{
    const QStringList all = roads();
    return m_restWorks ? QStringList{all[m_sshTries++ % all.size()]} : all;
}

ClusterAnswer ClusterQuery::ask(std::stop_token stop)
{
    ClusterAnswer answer;
    answer.controllers = readControllers(m_cluster.spec(), {}, {});
    std::optional<Error> restFailure;
    if (m_restWorks && !m_sinceSsh.hasExpired(m_sshAgain.count())) {
        restFailure = askRest(answer, stop);
        if (!restFailure || restFailure->code == Error::Code::Cancelled) {
            answer.failure = restFailure;
            return answer;
        }
    }
    askOverSsh(answer, stop);
    if (answer.snapshot || m_isSlurmctlds || answer.failure->code == Error::Code::Cancelled) {
        m_restWorks = false;
        return answer;
    }
    if (!m_rest)
        return answer;
    if (!m_restWorks) // else only one way was tried, and another one each time
        m_sshFailure = answer.failure;
    m_sinceSsh.start();
    if (!restFailure)
        restFailure = askRest(answer, stop);
    if (restFailure)
        addRestFailure(*restFailure, answer);
    return answer;
}

void ClusterQuery::askOverSsh(ClusterAnswer &answer, const std::stop_token &stop)
{
    QElapsedTimer timer;
    timer.start();
    m_isSlurmctlds = false;
    const QStringList servers = roadsToTry();
    for (const QString &server : servers) {
        if (server == m_cluster.spec().cluster.controller)
            m_sinceFirstChoice.restart();
        if (askOn(server, answer, stop))
            break;
    }
    if (!answer.snapshot)
        return;
    auto snapshot = std::make_shared<ClusterSnapshot>(*answer.snapshot);
    snapshot->takenAt = QDateTime::currentMSecsSinceEpoch();
    snapshot->milliseconds = timer.elapsed();
    answer.snapshot = std::move(snapshot);
    answer.failure.reset();
}

std::optional<Error> ClusterQuery::askRest(ClusterAnswer &answer, const std::stop_token &stop)
{
    const Result<ClusterSnapshotPtr> seen = m_rest->look(stop);
    m_restWorks = seen.has_value();
    if (!seen)
        return seen.error();
    auto snapshot = std::make_shared<ClusterSnapshot>(**seen);
    snapshot->cluster = m_cluster.spec().cluster.name;
    snapshot->sshFailure = m_sshFailure;
    answer.controllers = snapshot->controllers;
    answer.snapshot = std::move(snapshot);
    answer.failure.reset();
    return std::nullopt;
}

void ClusterQuery::addRestFailure(const Error &error, ClusterAnswer &answer) const
{
    if (error.code == Error::Code::Cancelled) {
        answer.failure = error;
        return;
    }
    answer.failure->message = MonitorTr::tr("Over ssh: %1 Over slurmrestd at %2: %3", "two reasons, each a sentence")
                                  .arg(answer.failure->message, m_rest->url(), error.message);
    answer.failure->detail = QStringList{answer.failure->detail, error.detail}.join(QLatin1Char('\n')).trimmed();
}

Result<CommandResult> ClusterQuery::run(const QString &server, const RemoteCommand &command,
                                        const std::stop_token &stop)
{
    // A session may have died since the last question: that is no failure, a second one in a row is.
    for (bool fresh = false;; fresh = true) {
        std::unique_ptr<RemoteHost> &host = m_hosts[server];
        if (!host) {
            Result<std::unique_ptr<RemoteHost>> opened =
                m_connector.connect(sshTarget(*m_cluster.server(server)), stop);
            if (!opened)
                return std::move(opened).error();
            host = std::move(opened).value();
            fresh = true;
        }
        Result<CommandResult> result = host->run(command, stop);
        if (result)
            return result;
        const Error::Code code = result.error().code;
        host.reset(); // also after a timeout or a cancel: nobody knows what is still on that line
        if (fresh || code != Error::Code::ConnectionLost)
            return result;
    }
}

bool ClusterQuery::askOn(const QString &server, ClusterAnswer &answer, const std::stop_token &stop)
{
    const QByteArray mark = Sections::makeMark();
    RemoteCommand command = clusterCommand(m_cluster.spec(), server, isController(server), mark);
    command.timeout = m_limit;
    const Result<CommandResult> result = run(server, command, stop);
    if (result)
        m_limit = std::clamp<std::chrono::milliseconds>(8 * result->duration, leastLimit, mostLimit);
    else if (result.error().code == Error::Code::Timeout)
        m_limit = std::min(2 * m_limit, mostLimit);
    if (!result) {
        note(result.error(), server, answer);
        return result.error().code == Error::Code::Cancelled;
    }
    const Sections sections = Sections::parse(result->output, mark);
    if (!sections.has(QStringLiteral("time"))) {
        const Error fault = containerFault(server, *result, stop);
        note(fault, server, answer);
        return fault.code == Error::Code::Cancelled;
    }
    return take(server, sections, result->truncated, answer);
}

bool ClusterQuery::take(const QString &server, const Sections &sections, bool truncated,
                        ClusterAnswer &answer)
{
    if (sections.has(QStringLiteral("ping")))
        answer.controllers = readControllers(m_cluster.spec(), server, sections);
    if (const Section made = sections.at(QStringLiteral("credential")); made.succeeded()) {
        answer.credential = std::make_shared<const Secret>(made.output.trimmed());
        answer.credentialAt = QDateTime::currentMSecsSinceEpoch();
    }
    auto read = readCluster(m_cluster.spec(), server, sections, truncated);
    if (const auto *fault = std::get_if<ClusterFault>(&read)) {
        m_isSlurmctlds = m_isSlurmctlds || fault->isFinal || (fault->isSlurmctlds && isController(server));
        note(fault->error, server, answer);
        return fault->isFinal;
    }
    answer.snapshot = std::make_shared<ClusterSnapshot>(std::get<ClusterSnapshot>(std::move(read)));
    answer.controllers = answer.snapshot->controllers;
    m_answering = server == m_cluster.spec().cluster.controller ? QString() : server;
    return true;
}

/// The first one counts: it is the controller's own.
void ClusterQuery::note(const Error &error, const QString &server, ClusterAnswer &answer) const
{
    if (!answer.failure || error.code == Error::Code::Cancelled) {
        answer.failure = error;
        if (answer.failure->where.isEmpty())
            answer.failure->where = server;
    }
    for (ControllerSeen &controller : answer.controllers) {
        if (controller.server == server && controller.answer.isEmpty())
            controller.answer = error.message;
    }
}

Error ClusterQuery::containerFault(const QString &server, const CommandResult &result,
                                   const std::stop_token &stop)
{
    Redactor redactor;
    const LaunchContext context{m_connector, redactor, {}, stop};
    LaneRun lane(server, context);
    const Result<ContainerState> state = Docker(*m_hosts[server], lane).container(server);
    if (!state)
        return state.error();
    const QString detail = lastLines(result.output.right(2000) + result.errorOutput);
    if (!state->exists)
        return {Error::Code::NotFound,
                MonitorTr::tr("There is no container %1. Bring the cluster up.").arg(server), detail, server};
    if (!state->running())
        return {Error::Code::NotFound,
                MonitorTr::tr("The container %1 does not run, it is: %2.").arg(server, state->status), detail,
                server};
    return {Error::Code::CommandFailed,
            MonitorTr::tr("No command can be run in the container %1.").arg(server), detail, server};
}

} // namespace Slipway
