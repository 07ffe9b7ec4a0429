// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/mungekey.h"

#include "render/render.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <vector>

namespace Slipway {

namespace {
struct KeyTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr std::size_t shortestKey = 32; ///< munged(8): "Keyfile must be at least 32 bytes"
constexpr std::size_t longestKey = 1024;
constexpr int othersMay = 0077; ///< mode bits a key must not have

/// Enough to tell keys apart, too little to learn anything of them.
QString shortHash(const Secret &key)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(key.view(), QCryptographicHash::Sha256).toHex().left(12));
}
} // namespace

bool sameKey(const Secret &a, const Secret &b)
{
    return a.view() == b.view();
}

Result<QString> mungeKeyFile(RemoteHost &host, const QString &clusterName, std::stop_token stop)
{
    return host.homeFolder(std::move(stop)).transform([&clusterName](const QString &home) {
        return home + QLatin1Char('/') + mungeKeyPath(clusterName);
    });
}

Result<ServerKey> readMungeKey(RemoteHost &host, const QString &server, const QString &clusterName,
                               std::stop_token stop)
{
    const Result<QString> file = mungeKeyFile(host, clusterName, stop);
    if (!file)
        return file.error();
    Result<QByteArray> bytes = host.readFile(*file, longestKey + 1, stop);
    if (!bytes && bytes.error().code == Error::Code::NotFound)
        return ServerKey{server, std::nullopt, true};
    if (!bytes)
        return std::move(bytes).error();
    Secret key(std::move(*bytes));
    if (key.size() < shortestKey || key.size() > longestKey)
        return Error{Error::Code::InvalidInput,
                     KeyTr::tr("%1 on %2 is no munge key. Remove it, then bring the cluster up again: it "
                               "gets the key of the other servers.")
                         .arg(*file, server),
                     {},
                     server};
    const Result<RemoteFileInfo> info = host.stat(*file, stop);
    if (!info)
        return info.error();
    return ServerKey{server, std::move(key), (info->mode & othersMay) == 0};
}

Result<void> writeMungeKey(RemoteHost &host, const QString &clusterName, const Secret &key,
                           std::stop_token stop)
{
    const Result<QString> file = mungeKeyFile(host, clusterName, stop);
    if (!file)
        return file.error();
    if (Result<void> made = host.makeFolders({file->section(QLatin1Char('/'), 0, -2)}, 0700, stop); !made)
        return made;
    RemoteWrite write;
    write.path = *file;
    write.content = QByteArray(key.data(), static_cast<qsizetype>(key.size()));
    write.mode = 0600;
    Result<void> written = host.replaceFile(write, stop);
    wipe(write.content);
    return written;
}

Result<Secret> clusterKey(const std::vector<ServerKey> &keys, const QString &clusterName)
{
    const Secret *found = nullptr;
    bool differs = false;
    QStringList who;
    for (const ServerKey &entry : keys) {
        if (!entry.key)
            continue;
        who.append(KeyTr::tr("%1: %2…").arg(entry.server, shortHash(*entry.key)));
        differs = differs || (found && !sameKey(*found, *entry.key));
        found = &*entry.key;
    }
    if (differs)
        return Error{
            Error::Code::Conflict,
            KeyTr::tr("The servers have different munge keys, so their nodes cannot talk to each other. "
                      "Remove ~/%1 on the servers with the wrong one, then bring the cluster up again.")
                .arg(mungeKeyPath(clusterName)),
            who.join(QLatin1Char('\n')), clusterName};
    return found ? found->clone() : randomSecret(longestKey);
}

} // namespace Slipway
