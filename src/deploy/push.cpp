// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

#include "base/secret.h"
#include "deploy/setcomparison.h"
#include "render/render.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct PushTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr qint64 headRoom = 1024 * 1024; ///< bytes that must stay free beside the set itself
constexpr qint64 blockSize = 4096;       ///< what a small file takes at least on the usual file systems

QString randomName()
{
    return QString::fromLatin1(randomSecret(8).view().toHex());
}

/// A line that broke or a person who cancelled cannot be cleaned up after now; the next push does it.
bool canCleanUp(const Error &error)
{
    return error.code != Error::Code::Cancelled && error.code != Error::Code::ConnectionLost &&
           error.code != Error::Code::Timeout;
}

Error conflictError(const QString &folder, const QVector<FileChange> &conflicts)
{
    QStringList paths;
    for (const FileChange &change : conflicts)
        paths.append(change.path);
    return Error{
        Error::Code::Conflict,
        PushTr::tr("%n file(s) in %1 were changed by somebody else since the last push. Nothing was changed. "
                   "Look at the difference, then take the edits into your answers or push over them.",
                   nullptr, static_cast<int>(paths.size()))
            .arg(folder),
        paths.join(QLatin1Char('\n')), folder};
}

/// One push of one bundle into one folder.
class Push
{
public:
    Push(RemoteHost &host, const QString &folder, const Bundle &bundle, std::stop_token stop,
         const ProgressSink &progress)
        : m_host(host)
        , m_folder(folder)
        , m_shared(host, folder, stop)
        , m_bundle(bundle)
        , m_stop(std::move(stop))
        , m_progress(progress)
    {
    }

    Result<PushedSet> run(bool overwriteForeign);

private:
    Result<void> checkFolder();
    Result<void> checkSpace();
    Result<PushedSet> pushOver(const CurrentState &before);
    Result<void> stage();
    Result<void> writeStaging();
    Result<void> readBack();
    Result<QString> freeId();
    QByteArray manifest() const;

    RemoteHost &m_host;
    QString m_folder;
    SharedFolder m_shared;
    const Bundle &m_bundle;
    std::stop_token m_stop;
    const ProgressSink &m_progress;
    QString m_staging;
};

QByteArray Push::manifest() const
{
    const BundleFile *file = m_bundle.file(QLatin1String(manifestFile));
    return file ? file->content : QByteArray();
}

Result<void> Push::checkFolder()
{
    const Result<RemoteFileInfo> info = m_host.stat(m_folder, m_stop);
    // A link to a folder is fine; list() below finds out when it leads nowhere.
    if (info && info->type != RemoteFileInfo::Type::File)
        return {};
    if (!info && info.error().code != Error::Code::NotFound)
        return info.error();
    return Error{
        Error::Code::NotFound,
        PushTr::tr("There is no folder %1 on %2. Create it, or correct the path of the shared storage.")
            .arg(m_folder, m_host.displayName()),
        info ? QString() : info.error().detail, m_folder};
}

Result<void> Push::checkSpace()
{
    const Result<FreeSpace> space = m_host.freeSpace(m_folder, m_stop);
    if (!space)
        return space.error().code == Error::Code::Unsupported ? Result<void>() : space.error();
    if (space->readOnly)
        return Error{Error::Code::ReadOnly,
                     PushTr::tr("%1 on %2 is read-only. Mount it writable, then push again.")
                         .arg(m_folder, m_host.displayName()),
                     {},
                     m_folder};
    qint64 needed = headRoom;
    for (const BundleFile &file : m_bundle.files)
        needed += (file.content.size() / blockSize + 1) * blockSize;
    if (space->bytes < needed)
        return Error{Error::Code::StorageFull,
                     PushTr::tr("%1 on %2 has %3 KiB free and %4 KiB are needed. Nothing was changed. Make "
                                "room, then push again.")
                         .arg(m_folder, m_host.displayName())
                         .arg(space->bytes / 1024)
                         .arg(needed / 1024),
                     {},
                     m_folder};
    return {};
}

Result<void> Push::writeStaging()
{
    QStringList folders;
    QVector<RemoteWrite> writes;
    for (const BundleFile &file : m_bundle.files) {
        const QString target = m_staging + QLatin1Char('/') + file.path;
        folders.append(target.section(QLatin1Char('/'), 0, -2));
        writes.append({target, file.content, {}, file.mode});
    }
    folders.append(m_staging);
    folders.sort();
    folders.removeDuplicates();
    if (Result<void> made = m_host.makeFolders(folders, 0755, m_stop); !made)
        return made;
    return m_host.writeFiles(writes, m_stop, m_progress);
}

Result<void> Push::readBack()
{
    QStringList paths;
    qint64 largest = 0;
    for (const BundleFile &file : m_bundle.files) {
        paths.append(m_staging + QLatin1Char('/') + file.path);
        largest = std::max<qint64>(largest, file.content.size());
    }
    const Result<QVector<QByteArray>> contents = m_host.readFiles(paths, largest + 1, m_stop);
    if (!contents)
        return contents.error();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (contents->at(i) != m_bundle.files[i].content)
            return Error{Error::Code::Io,
                         PushTr::tr("%1 did not read back as it was written on %2. The set in use was not "
                                    "touched. Check the storage, then push again.")
                             .arg(m_bundle.files[i].path, m_host.displayName()),
                         {},
                         paths[i]};
    }
    return {};
}

Result<void> Push::stage()
{
    m_staging = m_shared.path(QStringLiteral("staging-%1").arg(randomName()));
    return writeStaging().and_then([this] { return readBack(); });
}

Result<QString> Push::freeId()
{
    const Result<QStringList> taken = m_shared.setIds();
    if (!taken)
        return taken.error();
    QDateTime time = QDateTime::currentDateTimeUtc();
    // Order is by name; a set pushed from a computer with a fast clock must not count as newer than this one.
    if (!taken->isEmpty())
        time = std::max(time, setTime(taken->first()).addSecs(1));
    return makeSetId(time, manifest());
}

Result<PushedSet> Push::pushOver(const CurrentState &before)
{
    if (Result<void> room = checkSpace(); !room)
        return std::move(room).error();
    if (Result<void> made = m_host.makeFolders({m_shared.path(QStringLiteral("sets"))}, 0755, m_stop); !made)
        return std::move(made).error();
    const Result<QString> id = freeId();
    if (!id)
        return id.error();
    if (Result<void> staged = stage(); !staged)
        return std::move(staged).error();
    // The link before the set: should the push end here, the link tells the next one that the set was never
    // in use.
    const QString link = QLatin1String("staging-") + *id;
    if (Result<void> linked = m_host.makeLink(QLatin1String("sets/") + *id, m_shared.path(link), m_stop);
        !linked)
        return std::move(linked).error();
    if (Result<void> moved = m_host.rename(m_staging, m_shared.setPath(*id), m_stop); !moved)
        return std::move(moved).error();
    if (Result<void> switched = m_shared.switchTo(link, before); !switched)
        return std::move(switched).error();
    (void)m_shared.removeOldSets()
        .has_value(); // the new set is in use; old ones are removed by the next push
    return PushedSet{*id, setTime(*id), true, true};
}

Result<PushedSet> Push::run(bool overwriteForeign)
{
    if (Result<void> there = checkFolder(); !there)
        return std::move(there).error();
    if (Result<void> clean = m_shared.removeLeftovers(); !clean)
        return std::move(clean).error();
    const Result<CurrentState> before = m_shared.current();
    if (!before)
        return before.error();
    if (before->kind == CurrentState::Kind::Foreign)
        return m_shared.foreignCurrentError(*before);
    const Result<QVector<FileChange>> changes = compareWithRemote(m_host, m_folder, m_bundle, m_stop);
    if (!changes)
        return changes.error();
    const bool same = std::all_of(changes->cbegin(), changes->cend(), [](const FileChange &change) {
        return change.kind == FileChange::Kind::Same;
    });
    if (same && before->kind != CurrentState::Kind::None)
        return PushedSet{before->id, before->id.isEmpty() ? QDateTime() : setTime(before->id), true, false};
    const QVector<FileChange> conflicts = foreignConflicts(*changes);
    if (!conflicts.isEmpty() && !overwriteForeign)
        return conflictError(m_folder, conflicts);
    Result<PushedSet> pushed = pushOver(*before);
    if (!pushed && canCleanUp(pushed.error()))
        (void)m_shared.removeLeftovers().has_value(); // what stays is removed by the next push
    return pushed;
}
} // namespace

Result<QVector<FileChange>> compareWithRemote(RemoteHost &host, const QString &folder, const Bundle &bundle,
                                              std::stop_token stop)
{
    const SharedFolder shared(host, folder, stop);
    const Result<CurrentState> now = shared.current();
    if (!now)
        return now.error();
    QVector<StoredFile> stored;
    if (now->kind != CurrentState::Kind::None) {
        const QString root =
            shared.path(now->kind == CurrentState::Kind::Set ? now->target : QLatin1String(currentLink));
        Result<QVector<StoredFile>> tree = shared.readTree(root);
        if (!tree && tree.error().code != Error::Code::NotFound)
            return std::move(tree).error();
        if (tree)
            stored = std::move(tree).value();
    }
    return compareSet(stored, now->id, bundle);
}

Result<PushedSet> pushBundle(RemoteHost &host, const QString &folder, const Bundle &bundle,
                             bool overwriteForeign, std::stop_token stop, const ProgressSink &progress)
{
    return Push(host, folder, bundle, std::move(stop), progress).run(overwriteForeign);
}

Result<QVector<PushedSet>> pushedSets(RemoteHost &host, const QString &folder, std::stop_token stop)
{
    const SharedFolder shared(host, folder, stop);
    const Result<QStringList> ids = shared.setIds();
    if (!ids)
        return ids.error();
    const Result<CurrentState> now = shared.current();
    if (!now)
        return now.error();
    QVector<PushedSet> sets;
    for (const QString &id : *ids)
        sets.append({id, setTime(id), id == now->id, false});
    return sets;
}

Result<PushedSet> restoreSet(RemoteHost &host, const QString &folder, const QString &id, std::stop_token stop)
{
    const SharedFolder shared(host, folder, stop);
    if (Result<void> clean = shared.removeLeftovers(); !clean)
        return std::move(clean).error();
    const Result<QStringList> ids = shared.setIds();
    if (!ids)
        return ids.error();
    if (!ids->contains(id))
        return Error{
            Error::Code::NotFound,
            PushTr::tr("There is no set %1 in %2. `slipwayctl push --list` shows those that are kept.")
                .arg(id, folder),
            {},
            folder};
    const Result<CurrentState> before = shared.current();
    if (!before)
        return before.error();
    if (before->id == id)
        return PushedSet{id, setTime(id), true, false};
    const QString link = QLatin1String("staging-restore-") + randomName();
    if (Result<void> linked = host.makeLink(QLatin1String("sets/") + id, shared.path(link), stop); !linked)
        return std::move(linked).error();
    if (Result<void> switched = shared.switchTo(link, *before); !switched)
        return std::move(switched).error();
    return PushedSet{id, setTime(id), true, true};
}

} // namespace Slipway
