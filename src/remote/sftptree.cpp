// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sftptree.h"

#include "remote/remotetr.h"

#include <algorithm>

namespace Slipway {

namespace {

constexpr qsizetype foldersAtOnce = 64;
constexpr qsizetype mostNames = 1'000'000;

QByteArray pathPayload(const QString &path)
{
    return WireWriter().string(path.toUtf8()).bytes();
}

bool isSafeName(const QString &name)
{
    return !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..")
           && std::none_of(name.cbegin(), name.cend(), [](QChar c) {
                  return c == QLatin1Char('/') || c.category() == QChar::Other_Control || c == QChar::ReplacementCharacter;
              });
}

/// Reads folders; one object so that the handlers share it.
class FolderReader
{
public:
    FolderReader(SftpClient &client, const QStringList &paths) : m_client(client), m_paths(paths), m_lists(paths.size()) {}

    Result<QVector<QVector<RemoteFileInfo>>> run(std::stop_token stop)
    {
        if (auto done = m_client.run([this] { return startNext(); }, stop); !done)
            return done.error();
        if (m_failure)
            return explain(m_client, *m_failure, stop);
        return std::move(m_lists);
    }

private:
    bool startNext()
    {
        if (m_next >= m_paths.size() || m_open >= foldersAtOnce || m_failure)
            return false;
        const qsizetype index = m_next++;
        ++m_open;
        m_client.send(SftpType::OpenDir, pathPayload(m_paths[index]), [this, index](SftpReply &reply) {
            if (reply.type == SftpType::Handle)
                readOn(index, reply.body.string());
            else
                end(index, reply);
        });
        return true;
    }

    void readOn(qsizetype index, const QByteArray &handle)
    {
        const QByteArray payload = WireWriter().string(handle).bytes();
        m_client.send(SftpType::ReadDir, payload, [this, index, handle, payload](SftpReply &reply) {
            if (reply.type == SftpType::Name && take(index, reply.body)) {
                readOn(index, handle);
                return;
            }
            m_client.send(SftpType::Close, payload, [](SftpReply &) {});
            end(index, reply);
        });
    }

    bool take(qsizetype index, WireReader &body)
    {
        const quint32 count = body.u32();
        for (quint32 i = 0; i < count && body.ok(); ++i) {
            const QString name = QString::fromUtf8(body.string());
            body.string(); // "longname", for people
            RemoteFileInfo info = SftpAttrs::read(body);
            info.name = name;
            if (body.ok() && isSafeName(name))
                m_lists[index] << info;
        }
        return body.ok() && m_lists[index].size() < mostNames;
    }

    void end(qsizetype index, const SftpReply &reply)
    {
        --m_open;
        if (reply.status != SftpStatus::Eof && !m_failure)
            m_failure = SftpFailure::of(m_paths[index], reply);
    }

    SftpClient &m_client;
    const QStringList &m_paths;
    QVector<QVector<RemoteFileInfo>> m_lists;
    qsizetype m_next = 0;
    qsizetype m_open = 0;
    std::optional<SftpFailure> m_failure;
};

/// Sends one request of \a type per path; the paths that were refused, with the server's answer.
Result<QVector<SftpFailure>> forEachPath(SftpClient &client, SftpType type, const QStringList &paths, const QByteArray &more,
                                         std::stop_token stop)
{
    QVector<SftpFailure> failures;
    qsizetype next = 0;
    auto done = client.run(
        [&] {
            if (next >= paths.size())
                return false;
            const QString path = paths[next++];
            client.send(type, pathPayload(path) + more, [&failures, path](SftpReply &reply) {
                if (!reply.ok())
                    failures << SftpFailure::of(path, reply);
            });
            return true;
        },
        stop);
    if (!done)
        return done.error();
    return failures;
}

QStringList withParents(const QStringList &paths)
{
    QStringList all;
    for (const QString &path : paths) {
        for (qsizetype slash = path.indexOf(QLatin1Char('/'), 1); slash > 0; slash = path.indexOf(QLatin1Char('/'), slash + 1))
            all << path.left(slash);
        all << path;
    }
    all.removeDuplicates();
    return all; // every parent stands before its children
}

/// Which of \a paths are no folders (a link to one is one).
Result<QStringList> notFolders(SftpClient &client, const QStringList &paths, std::stop_token stop)
{
    QStringList others;
    qsizetype next = 0;
    auto done = client.run(
        [&] {
            if (next >= paths.size())
                return false;
            const QString path = paths[next++];
            client.send(SftpType::Stat, pathPayload(path), [&others, path](SftpReply &reply) {
                if (reply.type != SftpType::Attrs || SftpAttrs::read(reply.body).type != RemoteFileInfo::Type::Folder)
                    others << path;
            });
            return true;
        },
        stop);
    if (!done)
        return done.error();
    return others;
}

} // namespace

Result<QVector<QVector<RemoteFileInfo>>> listFolders(SftpClient &client, const QStringList &paths, std::stop_token stop)
{
    return FolderReader(client, paths).run(stop);
}

Result<void> makeFolderTree(SftpClient &client, const QStringList &paths, int mode, std::stop_token stop)
{
    // Most are there already, and asking changes nothing on a folder one may not write to.
    auto missing = notFolders(client, withParents(paths), stop);
    if (!missing)
        return missing.error();
    if (missing->isEmpty())
        return {};
    missing->sort(); // the replies came in order, but a parent must surely go first
    auto refused = forEachPath(client, SftpType::MkDir, *missing, SftpAttrs::mode(mode), stop);
    if (!refused)
        return refused.error();
    if (!refused->isEmpty()) {
        QStringList again;
        for (const SftpFailure &failure : *refused)
            again << failure.path;
        auto still = notFolders(client, again, stop); // somebody else may have made them
        if (!still)
            return still.error();
        for (const SftpFailure &failure : *refused) {
            if (still->contains(failure.path))
                return explain(client, failure, stop);
        }
    }
    auto modes = forEachPath(client, SftpType::SetStat, *missing, SftpAttrs::mode(mode), stop); // whatever the umask
    if (!modes)
        return modes.error();
    return {};
}

Result<void> removeFolderTree(SftpClient &client, const QString &path, std::stop_token stop)
{
    QVector<QStringList> levels;
    QStringList files;
    QStringList level = {path};
    while (!level.isEmpty()) {
        auto lists = listFolders(client, level, stop);
        if (!lists)
            return lists.error();
        QStringList below;
        for (qsizetype i = 0; i < level.size(); ++i) {
            for (const RemoteFileInfo &info : std::as_const((*lists)[i])) {
                const QString child = level[i] + QLatin1Char('/') + info.name;
                (info.type == RemoteFileInfo::Type::Folder ? below : files) << child;
            }
        }
        levels << level;
        level = below;
    }
    const auto allRemoved = [&](const Result<QVector<SftpFailure>> &refused) -> Result<void> {
        if (!refused)
            return refused.error();
        for (const SftpFailure &failure : *refused) {
            if (failure.status != SftpStatus::NoSuchFile)
                return explain(client, failure, stop);
        }
        return {};
    };
    auto done = allRemoved(forEachPath(client, SftpType::Remove, files, {}, stop));
    while (done && !levels.isEmpty())
        done = allRemoved(forEachPath(client, SftpType::RmDir, levels.takeLast(), {}, stop));
    return done;
}

} // namespace Slipway
