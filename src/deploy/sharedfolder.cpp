// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/sharedfolder.h"

#include "base/secret.h"
#include "base/sha256.h"
#include "render/render.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Slipway {

namespace {
struct FolderTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

const QLatin1String timeFormat("yyyyMMdd'T'HHmmss'Z'");
const QLatin1String setsFolder("sets");
const QLatin1String leftoverPrefix("staging-");
const QLatin1String deadPrefix("staging-dead-"); ///< the link of a push that did not end, being removed
const QLatin1String byHandPrefix("by-hand-");

bool isMissing(const Error &error)
{
    return error.code == Error::Code::NotFound;
}
} // namespace

QString makeSetId(const QDateTime &time, const QByteArray &manifest)
{
    const QByteArray hash = sha256Hex(manifest);
    return time.toUTC().toString(timeFormat) + QLatin1Char('-') + QString::fromLatin1(hash.left(8));
}

QDateTime setTime(const QString &id)
{
    const QString name = namesItsContent(id) ? id : id.mid(byHandPrefix.size());
    QDateTime time = QDateTime::fromString(name.section(QLatin1Char('-'), 0, 0), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
}

bool namesItsContent(const QString &id)
{
    return !id.startsWith(byHandPrefix);
}

SharedFolder::SharedFolder(RemoteHost &host, QString folder, std::stop_token stop)
    : m_host(host), m_folder(std::move(folder)), m_stop(std::move(stop))
{
    while (m_folder.size() > 1 && m_folder.endsWith(QLatin1Char('/')))
        m_folder.chop(1);
}

QString SharedFolder::path(const QString &relative) const
{
    return relative.isEmpty() ? m_folder : m_folder + QLatin1Char('/') + relative;
}

QString SharedFolder::setPath(const QString &id) const
{
    return path(setsFolder + QLatin1Char('/') + id);
}

bool SharedFolder::isSetId(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(by-hand-[0-9]{8}T[0-9]{6}Z|[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8})\\z"));
    return pattern.match(name).hasMatch();
}

QString SharedFolder::linkTo(const QString &id)
{
    return setsFolder + QLatin1Char('/') + id;
}

QString SharedFolder::leftoverName()
{
    return leftoverPrefix + QString::fromLatin1(randomSecret(8).view().toHex());
}

QString SharedFolder::leftoverLink(const QString &id)
{
    return leftoverPrefix + id;
}

QString SharedFolder::rootOf(const CurrentState &state) const
{
    return path(state.kind == CurrentState::Kind::Set ? state.target : QLatin1String(currentLink));
}

Result<CurrentState> SharedFolder::current() const
{
    const QString link = path(QLatin1String(currentLink));
    const Result<RemoteFileInfo> info = m_host.stat(link, m_stop);
    if (!info) {
        if (isMissing(info.error()))
            return CurrentState{};
        return info.error();
    }
    if (info->type == RemoteFileInfo::Type::Folder)
        return CurrentState{CurrentState::Kind::Folder, {}, {}};
    if (info->type != RemoteFileInfo::Type::Link)
        return CurrentState{CurrentState::Kind::Foreign, {}, {}};
    Result<QString> target = m_host.readLink(link, m_stop);
    if (!target)
        return target.error();
    const QString id = target->section(QLatin1Char('/'), 1);
    if (target->section(QLatin1Char('/'), 0, 0) == setsFolder && isSetId(id))
        return CurrentState{CurrentState::Kind::Set, id, *target};
    return CurrentState{CurrentState::Kind::Foreign, {}, *target};
}

Result<QVector<StoredFile>> SharedFolder::readTree(const QString &root) const
{
    QVector<StoredFile> files;
    QStringList plain; // paths below root of the files to read
    QStringList folders{QString()};
    while (!folders.isEmpty()) {
        const QString folder = folders.takeLast();
        const Result<QVector<RemoteFileInfo>> entries =
            m_host.list(folder.isEmpty() ? root : root + QLatin1Char('/') + folder, m_stop);
        if (!entries)
            return entries.error();
        for (const RemoteFileInfo &entry : *entries) {
            const QString relative = folder.isEmpty() ? entry.name : folder + QLatin1Char('/') + entry.name;
            if (entry.type == RemoteFileInfo::Type::Folder)
                folders.append(relative);
            else if (entry.type == RemoteFileInfo::Type::File)
                plain.append(relative);
            else
                files.append({relative, QByteArrayLiteral("(not a regular file)\n")});
        }
        if (files.size() + plain.size() + folders.size() > mostFiles)
            return Error{
                Error::Code::InvalidInput,
                FolderTr::tr("%1 has too many files to be a set of Slipway. Move what does not belong there.")
                    .arg(root),
                {},
                root};
    }
    QStringList absolute;
    for (const QString &relative : plain)
        absolute.append(root + QLatin1Char('/') + relative);
    Result<QVector<QByteArray>> contents = m_host.readFiles(absolute, largestFile, m_stop);
    if (!contents)
        return contents.error();
    for (qsizetype i = 0; i < plain.size(); ++i)
        files.append({plain[i], contents->at(i)});
    std::sort(files.begin(), files.end(),
              [](const StoredFile &a, const StoredFile &b) { return a.path < b.path; });
    return files;
}

Result<QStringList> SharedFolder::setIds() const
{
    const Result<QVector<RemoteFileInfo>> entries = m_host.list(path(setsFolder), m_stop);
    if (!entries) {
        if (isMissing(entries.error()))
            return QStringList();
        return entries.error();
    }
    QStringList ids;
    for (const RemoteFileInfo &entry : *entries) {
        if (entry.type == RemoteFileInfo::Type::Folder && isSetId(entry.name))
            ids.append(entry.name);
    }
    std::sort(ids.begin(), ids.end(), [](const QString &a, const QString &b) {
        return std::pair(setTime(a), a) > std::pair(setTime(b), b);
    });
    return ids;
}

/// Out of the sets by one rename first: half a set must never look like one that can be restored.
Result<void> SharedFolder::discardSet(const QString &id) const
{
    const QString name = path(leftoverName());
    const Result<void> moved = m_host.rename(setPath(id), name, m_stop);
    if (!moved && isMissing(moved.error()))
        return {};
    return moved ? m_host.removeTree(name, m_stop) : moved;
}

Result<void> SharedFolder::removeLeftover(const QString &name) const
{
    const bool dead = name.startsWith(deadPrefix);
    const QString id = name.mid(dead ? deadPrefix.size() : leftoverPrefix.size());
    if (!isSetId(id))
        return m_host.removeTree(path(name), m_stop);
    // Without its link the push that made it, should it still live, cannot switch any more; and the new
    // name tells the next push which set to remove, should this one not get so far.
    const QString grave = path(deadPrefix + id);
    if (!dead) {
        if (Result<void> taken = m_host.rename(path(name), grave, m_stop); !taken)
            return isMissing(taken.error()) ? Result<void>() : taken;
    }
    const Result<CurrentState> now = current();
    if (!now)
        return now.error();
    if (now->id != id) {
        if (Result<void> discarded = discardSet(id); !discarded)
            return discarded;
    }
    return m_host.removeTree(grave, m_stop);
}

Result<void> SharedFolder::removeLeftovers() const
{
    const Result<QVector<RemoteFileInfo>> entries = m_host.list(m_folder, m_stop);
    if (!entries)
        return entries.error();
    for (const RemoteFileInfo &entry : *entries) {
        if (!entry.name.startsWith(leftoverPrefix))
            continue;
        const Result<void> removed = removeLeftover(entry.name);
        if (!removed && removed.error().code != Error::Code::PermissionDenied)
            return removed;
    }
    return {};
}

Result<void> SharedFolder::removeOldSets() const
{
    const Result<QStringList> ids = setIds();
    if (!ids)
        return ids.error();
    const Result<CurrentState> now = current();
    if (!now)
        return now.error();
    for (qsizetype i = keptSets; i < ids->size(); ++i) {
        if (ids->at(i) == now->id)
            continue;
        if (const Result<void> removed = discardSet(ids->at(i)); !removed)
            return removed;
    }
    return {};
}

Result<QString> SharedFolder::keepFolderAsSet() const
{
    const QString folder = path(QLatin1String(currentLink));
    const Result<QVector<StoredFile>> files = readTree(folder);
    if (!files)
        return files.error();
    QByteArray manifest;
    QByteArray everything;
    for (const StoredFile &file : *files) {
        everything += file.path.toUtf8() + '\0' + file.content;
        if (file.path == QLatin1String(manifestFile))
            manifest = file.content;
    }
    // One second back: the set that replaces it is newer.
    const QString id =
        makeSetId(QDateTime::currentDateTimeUtc().addSecs(-1), manifest.isEmpty() ? everything : manifest);
    return m_host.makeFolders({path(setsFolder)}, 0755, m_stop)
        .and_then([&] { return m_host.rename(folder, setPath(id), m_stop); })
        .and_then([&id] { return Result<QString>(id); });
}

Error SharedFolder::foreignCurrentError(const CurrentState &state) const
{
    return Error{Error::Code::Conflict,
                 FolderTr::tr("%1 is not a link of Slipway. Move it away, then push again.")
                     .arg(path(QLatin1String(currentLink))),
                 state.target, m_folder};
}

Error SharedFolder::changedMeanwhileError() const
{
    return Error{
        Error::Code::Conflict,
        FolderTr::tr("Somebody else changed %1 at the same moment. Look at the difference and push again.")
            .arg(m_folder),
        {},
        m_folder};
}

Result<void> SharedFolder::switchTo(const QString &linkName, const CurrentState &expected) const
{
    const Result<CurrentState> now = current();
    if (!now)
        return now.error();
    if (*now != expected)
        return changedMeanwhileError();
    if (now->kind == CurrentState::Kind::Foreign)
        return foreignCurrentError(*now);
    const QString link = path(QLatin1String(currentLink));
    if (now->kind != CurrentState::Kind::Folder)
        return m_host.rename(path(linkName), link, m_stop);
    // A folder cannot be replaced in one step. Should the second one fail, the folder is put back.
    const Result<QString> kept = keepFolderAsSet();
    if (!kept)
        return kept.error();
    Result<void> switched = m_host.rename(path(linkName), link, m_stop);
    if (!switched)
        (void)m_host.rename(setPath(*kept), link, {}).has_value();
    return switched;
}

} // namespace Slipway
