// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/serverup.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"
#include "deploy/serverimage.h"
#include "deploy/serverports.h"
#include "deploy/sharedfolder.h"
#include "deploy/targets.h"
#include "render/render.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace Slipway {

namespace {
struct UpTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

using namespace std::chrono_literals;

constexpr auto composeTime = 10min;
constexpr auto refreshTime = 60s;
constexpr auto probeTime = 20s;
constexpr qint64 largestManifest = 64 * 1024 * 1024; ///< bytes

/// Ends with 0 when what the daemons read is the same in the set they were started with and in the set in
/// use.
const char sameFilesProbe[] =
    "digest() { cd \"/slipway/$1\" 2>/dev/null && sha256sum etc/* hosts 2>/dev/null; }; "
    "set=$(/bin/sh /slipway/current/bin/slipway-start set) && [ -n \"$set\" ] || exit 1; "
    "old=$(digest \"$set\"); new=$(digest current); [ -n \"$old\" ] && [ \"$old\" = \"$new\" ]";
/// Ends with 0 when munged's key is the one on standard input.
const char sameKeyProbe[] = "[ \"$(sha256sum </etc/munge/munge.key)\" = \"$(sha256sum)\" ]";

constexpr char jobProcess[] = "slurmstepd"; ///< one for every step of a job
} // namespace

ServerUp::ServerUp(const CheckedCluster &cluster, const Server &server, const Bundle &bundle,
                   const LaunchContext &context, const UpOptions &options)
    : m_cluster(cluster)
    , m_server(server)
    , m_bundle(bundle)
    , m_context(context)
    , m_options(options)
    , m_lane(server.name, context)
{
    m_lane.announce(QStringLiteral("connect"), UpTr::tr("Log in"));
    m_lane.announce(QStringLiteral("docker.found"), UpTr::tr("Find Docker"));
    m_lane.announce(QStringLiteral("compose.found"), UpTr::tr("Find Compose"));
    m_lane.announce(QStringLiteral("files.seen"), UpTr::tr("See the shared folder"));
    m_lane.announce(QStringLiteral("munge-key"), UpTr::tr("Put the munge key"));
    m_lane.announce(QStringLiteral("image"), UpTr::tr("Get the image"));
    m_lane.announce(QStringLiteral("ports.free"), UpTr::tr("Check the ports"));
    m_lane.announce(QStringLiteral("compose.up"), UpTr::tr("Start the container"));
    m_lane.announce(QStringLiteral("refresh"), UpTr::tr("Take over changed files"));
}

void ServerUp::prepare()
{
    m_lane.run(QStringLiteral("connect"), [this] { return connect(); });
}

void ServerUp::bringUp(const Result<Secret> &key)
{
    m_lane.run(QStringLiteral("docker.found"), [this] { return findDocker(); });
    m_lane.run(QStringLiteral("compose.found"), [this] { return findCompose(); });
    m_lane.run(QStringLiteral("files.seen"), [this] { return seeFiles(); });
    m_lane.run(QStringLiteral("munge-key"), [this, &key] { return putKey(key); });
    m_lane.run(QStringLiteral("image"), [this] { return haveImage(); });
    m_lane.run(QStringLiteral("ports.free"), [this] { return checkPorts(); });
    m_lane.run(QStringLiteral("compose.up"), [this] { return composeUp(); });
    m_lane.run(QStringLiteral("refresh"), [this] { return refresh(); });
    m_lane.finish();
}

Result<StepOutcome> ServerUp::connect()
{
    Result<std::unique_ptr<RemoteHost>> connected =
        m_context.connector.connect(sshTarget(m_server), m_context.stop);
    if (!connected)
        return std::move(connected).error();
    m_host = std::move(connected).value();
    m_docker.emplace(*m_host, m_lane);
    Result<ServerKey> stored =
        readMungeKey(*m_host, m_server.name, m_cluster.spec().cluster.name, m_context.stop);
    if (!stored)
        return std::move(stored).error();
    m_storedKey = std::move(stored).value();
    if (m_storedKey->key)
        m_context.redactor.learn(*m_storedKey->key);
    return done(m_host->displayName());
}

Result<StepOutcome> ServerUp::findDocker()
{
    return m_docker->engineVersion().transform(
        [](const QString &version) { return done(UpTr::tr("Docker %1").arg(version)); });
}

Result<StepOutcome> ServerUp::findCompose()
{
    return m_docker->composeVersion().transform(
        [](const QString &version) { return done(UpTr::tr("Compose %1").arg(version)); });
}

Result<StepOutcome> ServerUp::seeFiles()
{
    const Storage &storage = m_cluster.spec().storage;
    const BundleFile *wanted = m_bundle.file(QLatin1String(manifestFile));
    const QString path = storage.serverPath + QLatin1Char('/') + QLatin1String(currentLink) +
                         QLatin1Char('/') + QLatin1String(manifestFile);
    // An NFS client may go on seeing the old link for as long as its attribute cache lives.
    const bool shared = storage.kind == Storage::Kind::Nas;
    const QDeadlineTimer deadline(shared ? m_context.times.filesVisible : 0ms);
    for (;;) {
        const Result<QByteArray> manifest = m_host->readFile(path, largestManifest, m_context.stop);
        if (manifest && wanted && *manifest == wanted->content)
            return haveStateFolder();
        const bool missing = !manifest && manifest.error().code == Error::Code::NotFound;
        if (!manifest && !missing)
            return manifest.error();
        if (deadline.hasExpired() || (missing && !m_options.justPushed))
            return notSeen(path, missing);
        m_lane.tell(UpTr::tr("Waiting until the server sees the pushed files"));
        if (!pauseFor(m_context.times.again, m_context.stop))
            return cancelledError();
    }
}

Error ServerUp::notSeen(const QString &path, bool missing) const
{
    const QString folder = m_cluster.spec().storage.serverPath;
    if (missing)
        return Error{Error::Code::NotFound,
                     UpTr::tr("%1 sees no pushed files at %2. Mount the shared folder there, or push first.")
                         .arg(m_server.name, folder),
                     path, m_server.name};
    return Error{
        Error::Code::Conflict,
        UpTr::tr("The files %1 sees at %2 are not those of this cluster. Push first; if you just did, "
                 "the server has another folder mounted there.")
            .arg(m_server.name, folder),
        path, m_server.name};
}

/// Docker refuses to bind a folder that is not there. Push makes it; a cluster pushed by hand has none.
Result<StepOutcome> ServerUp::haveStateFolder()
{
    const QString folder = m_cluster.spec().storage.serverPath;
    const QString state = sharedStateFolder(m_cluster.spec(), folder);
    if (!state.isEmpty()) {
        if (Result<void> made = m_host->makeFolders({state}, 0755, m_context.stop); !made)
            return std::move(made).error();
    }
    return done(UpTr::tr("The pushed files are at %1.").arg(folder));
}

Result<StepOutcome> ServerUp::putKey(const Result<Secret> &key)
{
    if (!key)
        return key.error();
    m_key = key->clone();
    const bool same = m_storedKey && m_storedKey->key && sameKey(*m_storedKey->key, *key);
    if (same && m_storedKey->isPrivate)
        return alreadyDone(UpTr::tr("The key is there."));
    m_keyChanged = !same;
    if (Result<void> written = writeMungeKey(*m_host, m_cluster.spec().cluster.name, *key, m_context.stop);
        !written)
        return std::move(written).error();
    return done(UpTr::tr("Written to ~/%1, readable by this account only")
                    .arg(mungeKeyPath(m_cluster.spec().cluster.name)));
}

Result<StepOutcome> ServerUp::haveImage()
{
    return ServerImage(m_cluster.spec(), *m_docker).have();
}

Result<void> ServerUp::checkOwner() const
{
    if (!m_before.exists || m_before.project == composeProject(m_cluster.spec()))
        return {};
    const QString owner = m_before.project.isEmpty()
                              ? UpTr::tr("started by hand")
                              : UpTr::tr("of the Compose project %1").arg(m_before.project);
    return Error{
        Error::Code::Conflict,
        UpTr::tr("On %1 there is another container named %1 (%2, %3). When it is not needed any more, remove "
                 "it with `docker rm -f %1`; jobs in it end. Then bring the cluster up again.")
            .arg(m_server.name, owner, m_before.status),
        {},
        m_server.name};
}

Result<StepOutcome> ServerUp::checkPorts()
{
    Result<ContainerState> state = m_docker->container(m_server.name);
    if (!state)
        return std::move(state).error();
    m_before = std::move(state).value();
    if (Result<void> ours = checkOwner(); !ours)
        return std::move(ours).error();
    if (m_before.holdsPorts())
        return alreadyDone(UpTr::tr("In use by this cluster's own container."));
    return portsAreFree(m_cluster.spec(), m_server, *m_docker);
}

/// A bind-mounted file is held by its inode: a running container does not see a new key until it is made
/// again. That may be left from a run that ended between the two.
Result<bool> ServerUp::hasOldKey()
{
    if (!m_before.exists || m_keyChanged)
        return m_before.exists;
    if (!m_before.running())
        return false;
    const Result<CommandResult> same = m_docker->exec(
        m_server.name, {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(sameKeyProbe)},
        probeTime, QByteArray(m_key.data(), static_cast<qsizetype>(m_key.size())));
    return same.has_value() ? Result<bool>(same->exitStatus == 1) : same.error();
}

Result<StepOutcome> ServerUp::composeUp()
{
    const Result<bool> oldKey = hasOldKey();
    if (!oldKey)
        return oldKey.error();
    const QStringList arguments =
        composeUpArguments(m_cluster.spec(), m_server, *oldKey || m_options.recreate);
    const Result<CommandResult> result = m_docker->run(m_docker->compose(arguments), composeTime);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return composeFailed(*result);
    const Result<ContainerState> now = m_docker->container(m_server.name);
    if (!now)
        return now.error();
    m_started = now->id != m_before.id || now->startedAt != m_before.startedAt;
    if (m_started || !now->running()) {
        if (Result<void> stays = staysUp(*now); !stays)
            return std::move(stays).error();
    }
    if (!m_started)
        return alreadyDone(UpTr::tr("Runs already."));
    return done(now->id == m_before.id ? UpTr::tr("Started.") : UpTr::tr("Made and started."));
}

/// Compose says why in words only; a port that something else holds is found by looking.
Error ServerUp::composeFailed(const CommandResult &result)
{
    const QString output = lastLines(result.output + result.errorOutput);
    const Result<ContainerState> now = m_docker->container(m_server.name);
    if (now && !now->running()) {
        Result<StepOutcome> ports = portsAreFree(m_cluster.spec(), m_server, *m_docker);
        if (!ports && ports.error().code == Error::Code::PortInUse) {
            Error error = std::move(ports).error();
            error.detail = output + QLatin1Char('\n') + error.detail;
            return error;
        }
    }
    return Error{
        Error::Code::CommandFailed,
        UpTr::tr("Compose could not start the container on %1. Its output says why.").arg(m_server.name),
        output, m_server.name};
}

/// A container that ends at once is started again by Docker, and looks fine to whoever looks only once.
Result<void> ServerUp::staysUp(const ContainerState &first)
{
    if (!pauseFor(m_context.times.staysUp, m_context.stop))
        return cancelledError();
    const Result<ContainerState> now = m_docker->container(m_server.name);
    if (!now)
        return now.error();
    if (now->running() && now->startedAt == first.startedAt)
        return {};
    const QString state = !now->exists     ? UpTr::tr("gone")
                          : now->running() ? UpTr::tr("starting again and again")
                                           : now->status;
    return Error{Error::Code::CommandFailed,
                 UpTr::tr("The container on %1 was started and is now: %2. Its log says why.")
                     .arg(m_server.name, state),
                 m_docker->logTail(m_server.name), m_server.name};
}

Result<StepOutcome> ServerUp::refresh()
{
    if (m_started)
        return skipped(UpTr::tr("The container has just started with these files."));
    if (!m_cluster.spec().cluster.image.profile.entrypoint.isEmpty())
        return restartForFiles();
    const Result<CommandResult> result =
        m_docker->exec(m_server.name, startScript(QStringLiteral("refresh")), refreshTime);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{
            Error::Code::CommandFailed,
            UpTr::tr("The daemons on %1 do not run with the changed files. Their log says why; correct "
                     "your answers or restore the set before, then bring the cluster up again.")
                .arg(m_server.name),
            lastLines(result->output + result->errorOutput) + QLatin1Char('\n') +
                m_docker->logTail(m_server.name),
            m_server.name};
    if (result->output.trimmed() == "unchanged") // the start script's own word
        return alreadyDone(UpTr::tr("The daemons have these files."));
    return done(UpTr::tr("Taken over; running jobs live on."));
}

/// An image with a start of its own reads its files when it starts, and only then. Jobs in it would end.
Result<StepOutcome> ServerUp::restartForFiles()
{
    const Result<CommandResult> same = m_docker->exec(
        m_server.name, {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(sameFilesProbe)},
        probeTime);
    if (!same)
        return same.error();
    if (same->succeeded())
        return alreadyDone(UpTr::tr("The daemons have these files."));
    const Result<bool> jobs = m_docker->runsProcess(m_server.name, QLatin1String(jobProcess));
    if (!jobs)
        return jobs.error();
    if (*jobs)
        return Error{
            Error::Code::Conflict,
            UpTr::tr("The files changed, and the container %1 reads them only when it starts, but jobs "
                     "run in it. Bring the cluster up again when they have ended, or run `docker restart "
                     "%1` there; its jobs end then.")
                .arg(m_server.name),
            {},
            m_server.name};
    const Result<CommandResult> result =
        m_docker->run({QStringLiteral("docker"), QStringLiteral("restart"), m_server.name}, composeTime);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{
            Error::Code::CommandFailed,
            UpTr::tr("Docker could not restart the container on %1. Its output says why.").arg(m_server.name),
            lastLines(result->output + result->errorOutput), m_server.name};
    return done(UpTr::tr("Restarted, no job ran there."));
}

} // namespace Slipway
