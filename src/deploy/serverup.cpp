// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/serverup.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"
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

constexpr auto pullTime = 2h;
constexpr auto buildTime = 1h;
constexpr auto composeTime = 10min;
constexpr auto refreshTime = 60s;
/// An NFS client may go on seeing the old link for as long as its attribute cache lives: acdirmax, nfs(5).
constexpr auto visibleTime = 65s;
constexpr auto visiblePause = 2s;
constexpr qint64 largestManifest = 64 * 1024 * 1024; ///< bytes

/// Ends with 0 when the container's slurm.conf and hosts are those of the set in use. $1: folder of
/// slurm.conf.
const char sameFilesProbe[] = "cmp -s /slipway/current/etc/slurm.conf \"$1/slurm.conf\"";
} // namespace

ServerUp::ServerUp(const CheckedCluster &cluster, const Server &server, const Bundle &bundle,
                   const LaunchContext &context)
    : m_cluster(cluster), m_server(server), m_bundle(bundle), m_context(context), m_lane(server.name, context)
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
    const BundleFile *wanted = m_bundle.file(QLatin1String(manifestFile));
    const QString folder = m_cluster.spec().storage.serverPath;
    const QString path = folder + QLatin1Char('/') + QLatin1String(currentLink) + QLatin1Char('/') +
                         QLatin1String(manifestFile);
    const QDeadlineTimer deadline(visibleTime);
    for (;;) {
        const Result<QByteArray> manifest = m_host->readFile(path, largestManifest, m_context.stop);
        if (manifest && wanted && *manifest == wanted->content)
            return done(UpTr::tr("The pushed files are at %1.").arg(folder));
        if (!manifest && manifest.error().code != Error::Code::NotFound)
            return manifest.error();
        if (!manifest)
            return Error{
                Error::Code::NotFound,
                UpTr::tr("%1 sees no pushed files at %2. Mount the shared folder there, or push first.")
                    .arg(m_server.name, folder),
                path, m_server.name};
        if (deadline.hasExpired())
            return Error{Error::Code::Conflict,
                         UpTr::tr("The files %1 sees at %2 are not those of this cluster. Push first; if you "
                                  "just did, the server has another folder mounted there.")
                             .arg(m_server.name, folder),
                         path, m_server.name};
        m_lane.tell(UpTr::tr("Waiting until the server sees the pushed files"));
        if (!pauseFor(visiblePause, m_context.stop))
            return Error{Error::Code::Cancelled, UpTr::tr("Cancelled."), {}, {}};
    }
}

Result<bool> ServerUp::hasImage()
{
    const QString reference = m_cluster.spec().cluster.image.reference;
    return m_docker
        ->run({QStringLiteral("docker"), QStringLiteral("image"), QStringLiteral("inspect"),
               QStringLiteral("--format"), QStringLiteral("{{.Id}}"), reference})
        .transform([](const CommandResult &result) { return result.succeeded(); });
}

Result<StepOutcome> ServerUp::haveImage()
{
    const QString reference = m_cluster.spec().cluster.image.reference;
    const Result<bool> there = hasImage();
    if (!there)
        return there.error();
    if (*there)
        return alreadyDone(reference);
    Result<StepOutcome> made = makeImage();
    if (!made)
        return made;
    const Result<bool> now = hasImage();
    if (now && !*now)
        return Error{Error::Code::ImageMissing,
                     UpTr::tr("%1 is still not on %2. Check the name of the image: the archive or the build "
                              "made another one.")
                         .arg(reference, m_server.name),
                     {},
                     m_server.name};
    if (!now)
        return now.error();
    return made;
}

Result<StepOutcome> ServerUp::makeImage()
{
    const Image &image = m_cluster.spec().cluster.image;
    QStringList argv;
    QString failure;
    QString summary;
    std::chrono::milliseconds time = pullTime;
    switch (image.source) {
    case Image::Source::Pull:
        argv = QStringList{QStringLiteral("docker"), QStringLiteral("pull"), image.reference};
        failure = UpTr::tr("%1 could not pull the image %2. Check its name and the server's way to the "
                           "registry, or load it from an archive.")
                      .arg(m_server.name, image.reference);
        summary = UpTr::tr("Pulled %1").arg(image.reference);
        break;
    case Image::Source::Build:
        argv = imageBuildCommand(m_cluster.spec());
        failure = UpTr::tr("%1 could not build the image %2. The output says at which step.")
                      .arg(m_server.name, image.reference);
        summary = UpTr::tr("Built %1").arg(image.reference);
        time = buildTime;
        break;
    case Image::Source::Load:
        argv = QStringList{QStringLiteral("docker"), QStringLiteral("load"), QStringLiteral("-i"),
                           archivePath(m_cluster.spec())};
        failure =
            UpTr::tr("%1 could not load the image from %2. Check that the archive is there and complete.")
                .arg(m_server.name, archivePath(m_cluster.spec()));
        summary = UpTr::tr("Loaded %1").arg(image.reference);
        break;
    }
    const Result<CommandResult> result = m_docker->run(argv, time);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{Error::Code::ImageMissing, failure, lastLines(result->output + result->errorOutput),
                     m_server.name};
    return done(summary);
}

Result<StepOutcome> ServerUp::putKey(const Result<Secret> &key)
{
    if (!key)
        return key.error();
    if (m_storedKey && m_storedKey->key && sameKey(*m_storedKey->key, *key))
        return alreadyDone(UpTr::tr("The key is there."));
    m_keyChanged = true;
    if (Result<void> written = writeMungeKey(*m_host, m_cluster.spec().cluster.name, *key, m_context.stop);
        !written)
        return std::move(written).error();
    return done(UpTr::tr("Written to ~/%1, readable by this account only")
                    .arg(mungeKeyPath(m_cluster.spec().cluster.name)));
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
    if (m_before.running())
        return done(UpTr::tr("In use by this cluster's own container."));
    const Result<CommandResult> sockets = m_docker->run({QStringLiteral("ss"), QStringLiteral("-Hltn")});
    if (!sockets)
        return sockets.error();
    if (!sockets->succeeded())
        return skipped(UpTr::tr("The server has no `ss`; Docker will tell."));
    const QVector<int> taken = takenPorts(sockets->output, portsOf(m_cluster.spec(), m_server));
    if (taken.isEmpty())
        return done(UpTr::tr("Free."));
    const Result<CommandResult> containers =
        m_docker->run({QStringLiteral("docker"), QStringLiteral("ps"), QStringLiteral("--format"),
                       QStringLiteral("{{.Names}} {{.Ports}}")});
    const Result<CommandResult> owners = m_docker->run({QStringLiteral("ss"), QStringLiteral("-Hltnp")});
    QByteArray detail = containers ? containers->output : QByteArray();
    detail += owners ? owners->output : QByteArray();
    QStringList numbers;
    for (int port : taken)
        numbers.append(QString::number(port));
    return Error{Error::Code::PortInUse,
                 UpTr::tr("On %1 port %2 is in use by something else. Stop that, or choose other ports for "
                          "the whole cluster.")
                     .arg(m_server.name, numbers.join(QStringLiteral(", "))),
                 lastLines(detail, 40), m_server.name};
}

Result<StepOutcome> ServerUp::composeUp()
{
    QStringList arguments{QStringLiteral("-p"), composeProject(m_cluster.spec()),
                          QStringLiteral("-f"), composeFile(m_cluster.spec(), m_server),
                          QStringLiteral("up"), QStringLiteral("-d")};
    // A bind-mounted file is held by its inode: a running container does not see the new key until it is made
    // again.
    if (m_keyChanged && m_before.exists)
        arguments << QStringLiteral("--force-recreate");
    const Result<CommandResult> result = m_docker->run(m_docker->compose(arguments), composeTime);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{
            Error::Code::CommandFailed,
            UpTr::tr("Compose could not start the container on %1. Its output says why.").arg(m_server.name),
            lastLines(result->output + result->errorOutput), m_server.name};
    const Result<ContainerState> now = m_docker->container(m_server.name);
    if (!now)
        return now.error();
    if (!now->running())
        return Error{Error::Code::CommandFailed,
                     UpTr::tr("The container on %1 was started and is now: %2. Its log says why.")
                         .arg(m_server.name, now->exists ? now->status : UpTr::tr("gone")),
                     m_docker->logTail(m_server.name), m_server.name};
    m_started = now->id != m_before.id || now->startedAt != m_before.startedAt;
    if (!m_started)
        return alreadyDone(UpTr::tr("Runs already."));
    return done(now->id == m_before.id ? UpTr::tr("Started.") : UpTr::tr("Made and started."));
}

Result<StepOutcome> ServerUp::refresh()
{
    if (m_started)
        return skipped(UpTr::tr("The container has just started with these files."));
    const Result<CommandResult> same =
        m_docker->exec(m_server.name,
                       {QStringLiteral("sh"), QStringLiteral("-c"), QString::fromLatin1(sameFilesProbe),
                        QStringLiteral("sh"), m_cluster.spec().cluster.image.profile.confDir},
                       refreshTime);
    if (!same)
        return same.error();
    if (same->succeeded())
        return alreadyDone(UpTr::tr("The daemons have these files."));
    const Result<CommandResult> result =
        m_docker->exec(m_server.name, startScript(QStringLiteral("refresh")), refreshTime);
    if (!result)
        return result.error();
    if (!result->succeeded())
        return Error{Error::Code::CommandFailed,
                     UpTr::tr("The daemons on %1 did not take over the changed files. The output says why; "
                              "restarting the container is the way on when no job runs there.")
                         .arg(m_server.name),
                     lastLines(result->output + result->errorOutput), m_server.name};
    return done(UpTr::tr("Taken over."));
}

} // namespace Slipway
