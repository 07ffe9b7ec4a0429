// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/sharedfolder.h"

#include "render/render.h"

#include <QCoreApplication>
#include <QCryptographicHash>
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

bool isMissing(const Error &error)
{
    return error.code == Error::Code::NotFound;
}
} // namespace

QString makeSetId(const QDateTime &time, const QByteArray &manifest)
{
    const QByteArray hash = QCryptographicHash::hash(manifest, QCryptographicHash::Sha256).toHex();
    return time.toUTC().toString(timeFormat) + QLatin1Char('-') + QString::fromLatin1(hash.left(8));
}

QDateTime setTime(const QString &id)
{
    QDateTime time = QDateTime::fromString(id.section(QLatin1Char('-'), 0, 0), timeFormat);
    time.setTimeSpec(Qt::UTC);
    return time;
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
    static const QRegularExpression pattern(QStringLiteral("\\A[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}\\z"));
    return pattern.match(name).hasMatch();
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
    std::sort(ids.begin(), ids.end(), std::greater<>());
    return ids;
}

Result<void> SharedFolder::removeLeftover(const RemoteFileInfo &entry) const
{
    // The link goes first: without it the push that made it, should it still live, cannot switch any more,
    // so its set is safe to remove once `current` is seen not to name it.
    const Result<void> removed = m_host.removeTree(path(entry.name), m_stop);
    const QString id = entry.name.mid(leftoverPrefix.size());
    if (!removed || entry.type != RemoteFileInfo::Type::Link || !isSetId(id))
        return removed;
    const Result<CurrentState> now = current();
    if (!now)
        return now.error();
    if (now->id == id)
        return {};
    return m_host.removeTree(setPath(id), m_stop);
}

Result<void> SharedFolder::removeLeftovers() const
{
    const Result<QVector<RemoteFileInfo>> entries = m_host.list(m_folder, m_stop);
    if (!entries)
        return entries.error();
    for (const RemoteFileInfo &entry : *entries) {
        if (!entry.name.startsWith(leftoverPrefix))
            continue;
        if (const Result<void> removed = removeLeftover(entry); !removed)
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
        if (const Result<void> removed = m_host.removeTree(setPath(ids->at(i)), m_stop); !removed)
            return removed;
    }
    return {};
}

Result<void> SharedFolder::keepFolderAsSet() const
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
    if (const Result<void> made = m_host.makeFolders({path(setsFolder)}, 0755, m_stop); !made)
        return made;
    // One second back: the set that replaces it is newer.
    return m_host.rename(folder,
                         setPath(makeSetId(QDateTime::currentDateTimeUtc().addSecs(-1),
                                           manifest.isEmpty() ? everything : manifest)),
                         m_stop);
}

Error SharedFolder::foreignCurrentError(const CurrentState &state) const
{
    return Error{Error::Code::Conflict,
                 FolderTr::tr("%1 is not a link of Slipway. Move it away, then push again.")
                     .arg(path(QLatin1String(currentLink))),
                 state.target, m_folder};
}

Result<void> SharedFolder::switchTo(const QString &linkName, const CurrentState &expected) const
{
    const Result<CurrentState> now = current();
    if (!now)
        return now.error();
    if (*now != expected)
        return Error{
            Error::Code::Conflict,
            FolderTr::tr(
                "Somebody else pushed to %1 at the same moment. Look at the difference and push again.")
                .arg(m_folder),
            {},
            m_folder};
    if (now->kind == CurrentState::Kind::Folder) {
        if (const Result<void> kept = keepFolderAsSet(); !kept)
            return kept;
    }
    if (now->kind == CurrentState::Kind::Foreign)
        return foreignCurrentError(*now);
    return m_host.rename(path(linkName), path(QLatin1String(currentLink)), m_stop);
}

} // namespace Slipway
