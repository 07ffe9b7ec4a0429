// SPDX-License-Identifier: GPL-3.0-or-later
#include "survey/storageproof.h"

#include "base/secret.h"
#include "survey/parallel.h"
#include "survey/sshtargets.h"
#include "survey/surveytr.h"

#include <algorithm>
#include <condition_variable>
#include <mutex>

namespace Slipway {

namespace {

/// The machine the folder is written through, and where it lies there.
struct Road
{
    SshTarget login;
    QString folder;
};

Result<Road> roadTo(const ClusterSpec &spec)
{
    if (spec.storage.kind == Storage::Kind::Nas)
        return Road{sshTarget(spec.storage), spec.storage.nasPath};
    const auto controller =
        std::find_if(spec.servers.cbegin(), spec.servers.cend(),
                     [&spec](const Server &server) { return server.name == spec.cluster.controller; });
    if (spec.storage.kind == Storage::Kind::NfsFromController && controller != spec.servers.cend())
        return Road{sshTarget(*controller), spec.storage.serverPath};
    return Error{
        Error::Code::Unsupported, SurveyTr::tr("This cluster has no shared folder to prove."), {}, {}};
}

QString below(const QString &folder, const QString &name)
{
    return folder.endsWith(QLatin1Char('/')) ? folder + name : folder + QLatin1Char('/') + name;
}

/// Returns at \a stop, or after \a time.
void pause(std::chrono::milliseconds time, const std::stop_token &stop)
{
    std::mutex mutex;
    std::condition_variable_any never;
    std::unique_lock lock(mutex);
    never.wait_for(lock, stop, time, [] { return false; });
}

Result<QByteArray> readWhenThere(RemoteHost &host, const QString &path, std::chrono::milliseconds patience,
                                 const std::stop_token &stop)
{
    // A client of a file server may know the folder's entries of some seconds ago.
    constexpr qint64 limit = 4096;
    const auto end = std::chrono::steady_clock::now() + patience;
    for (std::chrono::milliseconds delay{100};; delay *= 2) {
        Result<QByteArray> content = host.readFile(path, limit, stop);
        const bool notYet = !content && content.error().code == Error::Code::NotFound;
        if (!notYet || stop.stop_requested() || std::chrono::steady_clock::now() + delay > end)
            return content;
        pause(delay, stop);
    }
}

Result<void> proveOn(const Server &server, HostConnector &connector, const QString &path,
                     const QByteArray &nonce, std::chrono::milliseconds patience, const std::stop_token &stop)
{
    Result<std::unique_ptr<RemoteHost>> host = connector.connect(sshTarget(server), stop);
    if (!host)
        return host.error();
    const Result<QByteArray> content = readWhenThere(**host, path, patience, stop);
    const QString folder = path.section(QLatin1Char('/'), 0, -2);
    if (!content && content.error().code == Error::Code::NotFound)
        return Error{
            Error::Code::VerifyFailed,
            SurveyTr::tr("%1 does not see in %2 what was written to the shared folder. Mount the NAS "
                         "there, or correct the path.")
                .arg(server.name, folder),
            content.error().detail, server.name};
    if (!content)
        return content.error();
    if (*content != nonce)
        return Error{Error::Code::VerifyFailed,
                     SurveyTr::tr("%1 reads something else in %2 than was written.").arg(server.name, folder),
                     path, server.name};
    return {};
}

/// Also after a stop, and by a new login when the first line broke: nothing is left behind.
void removeProof(HostConnector &connector, RemoteHost &writer, const Road &road, const QString &path)
{
    if (writer.removeTree(path))
        return;
    if (Result<std::unique_ptr<RemoteHost>> again = connector.connect(road.login))
        (void)(*again)->removeTree(path); // best effort: a small hidden file is all that stays
}

} // namespace

Result<QVector<StorageProofRow>> proveStorage(const ClusterSpec &spec, HostConnector &connector,
                                              const StorageProofSink &sink, std::stop_token stop,
                                              std::chrono::milliseconds patience)
{
    const Result<Road> road = roadTo(spec);
    if (!road)
        return road.error();
    Result<std::unique_ptr<RemoteHost>> writer = connector.connect(road->login, stop);
    if (!writer)
        return writer.error();
    const QByteArray nonce = randomSecret(32).view().toHex();
    const QString name = QStringLiteral(".slipway-proof-") + QString::fromLatin1(nonce.left(16));
    const QString written = below(road->folder, name);
    RemoteWrite file;
    file.path = written;
    file.content = nonce;
    // Not replaceFile(): that may leave its temporary file behind when the line breaks.
    const Result<void> wrote = (*writer)->writeFiles({file}, stop);
    if (!wrote) {
        removeProof(connector, **writer, *road, written);
        return wrote.error();
    }

    QVector<StorageProofRow> rows;
    for (qsizetype i = 0; i < spec.servers.size(); ++i)
        rows.append({i, spec.servers[i].name, {}});
    std::mutex mutex;
    const QString seen = below(spec.storage.serverPath, name);
    inParallel(spec.servers.size(), [&](qsizetype i) {
        Result<void> proof = proveOn(spec.servers[i], connector, seen, nonce, patience, stop);
        const std::lock_guard lock(mutex);
        rows[i].proof = std::move(proof);
        if (sink)
            sink(rows[i]);
    });
    removeProof(connector, **writer, *road, written);
    return rows;
}

} // namespace Slipway
