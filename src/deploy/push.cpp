// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/push.h"

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
constexpr qsizetype mostDifference = 64 * 1024; ///< characters of an error's diff; then only names follow

/// A line that broke or a person who cancelled cannot be cleaned up after now; the next push does it.
bool canCleanUp(const Error &error)
{
    return error.code != Error::Code::Cancelled && error.code != Error::Code::ConnectionLost &&
           error.code != Error::Code::Timeout;
}

Error conflictError(const QString &folder, const QVector<FileChange> &conflicts)
{
    QString difference;
    for (const FileChange &change : conflicts) {
        if (difference.size() < mostDifference)
            difference += unifiedDiff(change);
        else
            difference += change.path + QLatin1Char('\n');
    }
    return Error{
        Error::Code::Conflict,
        PushTr::tr("%n file(s) in %1 were changed by somebody else since the last push. Nothing was changed. "
                   "Look at the difference, then take the edits into your answers or push over them.",
                   nullptr, static_cast<int>(conflicts.size()))
            .arg(folder),
        difference, folder};
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
    Result<PushedSet> pushOver(const CurrentState &before, const QVector<FileChange> &seen);
    Result<void> noticeEdits(const CurrentState &before, const QVector<FileChange> &seen) const;
    Error explained(Error error) const;
    void cleanUp();
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
    QString m_staging; ///< this push's own folder and link; empty: not made
    QString m_link;
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
    m_staging = m_shared.path(SharedFolder::leftoverName());
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

/// A person may save a file while the push goes on: what was compared must still be what lies there.
Result<void> Push::noticeEdits(const CurrentState &before, const QVector<FileChange> &seen) const
{
    QStringList paths;
    QVector<FileChange> stored;
    for (const FileChange &change : seen) {
        if (change.kind == FileChange::Kind::Added || change.foreign)
            continue;
        paths.append(m_shared.rootOf(before) + QLatin1Char('/') + change.path);
        stored.append(change);
    }
    const Result<QVector<QByteArray>> now = m_host.readFiles(paths, SharedFolder::largestFile, m_stop);
    if (!now && now.error().code == Error::Code::NotFound)
        return m_shared.changedMeanwhileError();
    if (!now)
        return now.error();
    QVector<FileChange> edited;
    for (qsizetype i = 0; i < stored.size(); ++i) {
        if (now->at(i) == stored[i].before)
            continue;
        stored[i].before = now->at(i);
        edited.append(stored[i]);
    }
    return edited.isEmpty() ? Result<void>() : conflictError(m_folder, edited);
}

Result<PushedSet> Push::pushOver(const CurrentState &before, const QVector<FileChange> &seen)
{
    if (Result<void> made = m_host.makeFolders({m_shared.path(QStringLiteral("sets"))}, 0755, m_stop); !made)
        return std::move(made).error();
    const Result<QString> id = freeId();
    if (!id)
        return id.error();
    if (Result<void> staged = stage(); !staged)
        return std::move(staged).error();
    // The link before the set: should the push end here, the link tells the next one that the set was never
    // in use.
    m_link = SharedFolder::leftoverLink(*id);
    if (Result<void> linked = m_host.makeLink(SharedFolder::linkTo(*id), m_shared.path(m_link), m_stop);
        !linked)
        return std::move(linked).error();
    if (Result<void> moved = m_host.rename(m_staging, m_shared.setPath(*id), m_stop); !moved)
        return std::move(moved).error();
    if (Result<void> same = noticeEdits(before, seen); !same)
        return std::move(same).error();
    if (Result<void> switched = m_shared.switchTo(m_link, before); !switched)
        return std::move(switched).error();
    // The new set is in use; old ones that stay are removed by the next push.
    (void)m_shared.removeOldSets().has_value();
    return PushedSet{*id, setTime(*id), true, true};
}

/// The sentence for what stops most pushes in the middle. The set in use is whole whatever happened.
Error Push::explained(Error error) const
{
    const QString host = m_host.displayName();
    QString sentence;
    switch (error.code) {
    case Error::Code::StorageFull:
        sentence =
            PushTr::tr("%1 on %2 is full. The files in use were not touched. Make room, then push again.");
        break;
    case Error::Code::ReadOnly:
        sentence = PushTr::tr("%1 on %2 is read-only. Mount it writable, then push again.");
        break;
    case Error::Code::PermissionDenied:
        sentence =
            PushTr::tr("The account may not write to %1 on %2. The files in use were not touched. Let it "
                       "write there, or log in as another user.");
        break;
    case Error::Code::NotFound:
        error.code = Error::Code::Conflict;
        sentence =
            PushTr::tr("The files being written to %1 on %2 disappeared: somebody else pushed at the same "
                       "moment, or the storage went away. The files in use were not touched. Push again.");
        break;
    default: return error;
    }
    error.detail = error.detail.isEmpty() ? error.message : error.message + QLatin1Char('\n') + error.detail;
    error.message = sentence.arg(m_folder, host);
    return error;
}

/// Takes away what this push made, and nothing else: another one may be on its way beside it.
void Push::cleanUp()
{
    if (!m_link.isEmpty())
        (void)m_shared.removeLeftover(m_link).has_value();
    if (!m_staging.isEmpty())
        (void)m_host.removeTree(m_staging, m_stop).has_value();
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
    if (Result<void> room = checkSpace(); !room)
        return std::move(room).error();
    Result<PushedSet> pushed = pushOver(*before, *changes);
    if (pushed)
        return pushed;
    if (canCleanUp(pushed.error()))
        cleanUp(); // what stays is removed by the next push
    return explained(std::move(pushed).error());
}
} // namespace

Result<PushedSet> pushBundle(RemoteHost &host, const QString &folder, const Bundle &bundle,
                             bool overwriteForeign, std::stop_token stop, const ProgressSink &progress)
{
    return Push(host, folder, bundle, std::move(stop), progress).run(overwriteForeign);
}

} // namespace Slipway
