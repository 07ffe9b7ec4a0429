// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bundlefolder.h"

#include "render/rendertr.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr char manifestName[] = "manifest.json";
constexpr char stagingMark[] = ".slipway-";
constexpr qint64 largestManifest = 64 * 1024 * 1024;
/// Up to so many files each one is fsynced; above that one syncfs is faster than thousands of fsyncs.
constexpr qsizetype mostSingleSyncs = 64;

Error inTheWay(const QString &folder, const QString &what)
{
    return {Error::Code::AlreadyExists,
            RenderTr::tr("The folder holds other files and was left as it is. Choose another name."), what,
            folder};
}

void removeTree(const QByteArray &path)
{
    std::error_code ignored;
    std::filesystem::remove_all(path.toStdString(), ignored);
}

/// A new hidden folder beside the target. Locked as long as it lives, so that another run can tell what
/// is left over; removed by the destructor unless it took the target's place.
class StagingFolder
{
public:
    explicit StagingFolder(const QByteArray &target)
    {
        const qsizetype slash = target.lastIndexOf('/');
        m_parent = target.left(slash + 1);
        m_prefix = '.' + target.mid(slash + 1) + stagingMark;
        removeLeftovers();
        m_path = m_parent + m_prefix + "XXXXXX";
        m_made = mkdtemp(m_path.data()) != nullptr;
        if (!m_made)
            return;
        m_fd = FileDescriptor(open(m_path.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
        flock(m_fd.get(), LOCK_EX | LOCK_NB);
    }
    ~StagingFolder()
    {
        if (m_made)
            removeTree(m_path);
    }
    StagingFolder(const StagingFolder &) = delete;
    StagingFolder &operator=(const StagingFolder &) = delete;

    bool isOpen() const { return m_made && m_fd.isOpen(); }
    int fd() const { return m_fd.get(); }
    const QByteArray &path() const { return m_path; }

private:
    void removeLeftovers() const
    {
        const QDir parent(QFile::decodeName(m_parent));
        const QStringList left = parent.entryList({QFile::decodeName(m_prefix) + QLatin1Char('*')},
                                                  QDir::Dirs | QDir::Hidden | QDir::NoSymLinks);
        for (const QString &name : left) {
            const QByteArray path = QFile::encodeName(parent.filePath(name));
            const FileDescriptor fd(open(path.constData(), O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC));
            if (fd.isOpen() && flock(fd.get(), LOCK_EX | LOCK_NB) == 0)
                removeTree(path);
        }
    }

    QByteArray m_parent, m_prefix, m_path;
    FileDescriptor m_fd;
    bool m_made = false;
};

/// Writes the files with few system calls: three per file, and one per new folder.
class FolderWriter
{
public:
    FolderWriter(int root, bool syncEach) : m_root(root), m_syncEach(syncEach) {}

    /// False and errno set when something could not be written.
    bool write(const BundleFile &file)
    {
        const QByteArray path = QFile::encodeName(file.path);
        if (!makeFolders(path))
            return false;
        FileDescriptor out(openat(m_root, path.constData(),
                                  O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC,
                                  static_cast<mode_t>(file.mode)));
        if (!out.isOpen())
            return false;
        // The set is read by other accounts once it is copied to the servers: the umask has no say.
        if ((m_masked || file.mode != 0644) && fchmod(out.get(), static_cast<mode_t>(file.mode)) != 0)
            return false;
        return writeFully(out.get(), file.content) && (!m_syncEach || fsync(out.get()) == 0) && out.close();
    }

    bool syncAll() const
    {
        if (!m_syncEach)
            return syncfs(m_root) == 0;
        for (const QByteArray &folder : m_folders) {
            const FileDescriptor fd(openat(m_root, folder.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
            if (!fd.isOpen() || fsync(fd.get()) != 0)
                return false;
        }
        return fsync(m_root) == 0;
    }

private:
    bool makeFolders(const QByteArray &path)
    {
        const qsizetype slash = path.lastIndexOf('/');
        if (slash < 0 || path.left(slash) == m_last)
            return true;
        m_last = path.left(slash);
        for (qsizetype end = path.indexOf('/'); end >= 0; end = path.indexOf('/', end + 1)) {
            const QByteArray folder = path.left(end);
            if (m_folders.contains(folder))
                continue;
            if (mkdirat(m_root, folder.constData(), 0755) != 0)
                return false;
            if (m_folders.isEmpty())
                m_masked = masked(folder);
            if (m_masked && fchmodat(m_root, folder.constData(), 0755, 0) != 0)
                return false;
            m_folders.insert(folder);
        }
        return true;
    }

    /// True when the account's umask takes away bits of 0755.
    bool masked(const QByteArray &newFolder) const
    {
        struct stat info = {};
        return fstatat(m_root, newFolder.constData(), &info, AT_SYMLINK_NOFOLLOW) != 0 ||
               (info.st_mode & 0755) != 0755;
    }

    int m_root;
    bool m_syncEach;
    bool m_masked = true; ///< files in the top folder, before anything is known
    QByteArray m_last;
    QSet<QByteArray> m_folders;
};

/// AlreadyExists when \a folder holds anything besides the files of its manifest.
Result<void> checkOnlyBundle(const QString &folder)
{
    const Result<QByteArray> manifest =
        readLocalFile(folder + QLatin1Char('/') + QLatin1String(manifestName), largestManifest);
    if (!manifest)
        return inTheWay(
            folder, QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).value(0));
    const Result<QStringList> listed = manifestPaths(*manifest);
    if (!listed)
        return inTheWay(folder, QLatin1String(manifestName));
    const QSet<QString> known(listed->cbegin(), listed->cend());
    QDirIterator it(folder, QDir::Files | QDir::System | QDir::Hidden | QDir::NoDotAndDotDot,
                    QDirIterator::Subdirectories);
    const QDir root(folder);
    while (it.hasNext()) {
        const QString path = root.relativeFilePath(it.next());
        if (!known.contains(path))
            return inTheWay(folder, path);
    }
    return {};
}

/// Whether something has to make room at \a target; an error when it must not.
Result<bool> replacesBundle(const QString &folder, const QString &target, Existing existing)
{
    const QFileInfo info(folder);
    if (!info.exists() && !info.isSymLink())
        return false;
    if (!info.isDir())
        return localFileError(EEXIST, folder);
    if (QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot))
        return false;
    if (existing == Existing::Keep)
        return localFileError(EEXIST, folder);
    return checkOnlyBundle(target).and_then([]() -> Result<bool> { return true; });
}

bool exchange(const QByteArray &a, const QByteArray &b)
{
#ifdef RENAME_EXCHANGE
    if (renameat2(AT_FDCWD, a.constData(), AT_FDCWD, b.constData(), RENAME_EXCHANGE) == 0)
        return true;
    if (errno != EINVAL && errno != ENOSYS)
        return false;
#endif
    const QByteArray aside = a + "-old";
    if (rename(b.constData(), aside.constData()) != 0)
        return false;
    if (rename(a.constData(), b.constData()) != 0) {
        const int why = errno;
        rename(aside.constData(), b.constData());
        errno = why;
        return false;
    }
    return rename(aside.constData(), a.constData()) == 0;
}

} // namespace

Result<QStringList> manifestPaths(const QByteArray &manifest)
{
    QJsonParseError problem;
    const QJsonObject root = QJsonDocument::fromJson(manifest, &problem).object();
    if (root.value(QStringLiteral("format")).toInt() != 1) {
        return Error{Error::Code::Parse,
                     RenderTr::tr("This is not the manifest of a bundle this version can read."),
                     problem.errorString(), QLatin1String(manifestName)};
    }
    QStringList paths = {QLatin1String(manifestName)};
    const QJsonArray files = root.value(QStringLiteral("files")).toArray();
    for (const QJsonValue &file : files)
        paths.append(file.toObject().value(QStringLiteral("path")).toString());
    return paths;
}

Result<void> writeBundleFolder(const Bundle &bundle, const QString &folder, Existing existing,
                               std::stop_token stop)
{
    // The real name, so that a link to a folder stays a link and the staging folder is on the same disk.
    const QFileInfo info(folder);
    const QString target =
        info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
    const Result<bool> replaces = replacesBundle(folder, target, existing);
    if (!replaces)
        return replaces.error();

    const QByteArray name = QFile::encodeName(target);
    const StagingFolder staging(name);
    if (!staging.isOpen())
        return localFileError(errno, folder);
    FolderWriter writer(staging.fd(), bundle.files.size() <= mostSingleSyncs);
    for (const BundleFile &file : bundle.files) {
        if (stop.stop_requested())
            return Error{Error::Code::Cancelled, RenderTr::tr("Cancelled. Nothing was changed."), {}, folder};
        if (!writer.write(file))
            return localFileError(errno, folder + QLatin1Char('/') + file.path);
    }
    if (fchmod(staging.fd(), 0755) != 0 || !writer.syncAll())
        return localFileError(errno, folder);
    // Without Existing::Replace the target is missing or empty: rename() takes only that place.
    const bool moved = *replaces ? exchange(staging.path(), name)
                                 : rename(staging.path().constData(), name.constData()) == 0;
    if (!moved)
        return localFileError(errno, folder);
    syncFolderOf(name);
    return {};
}

} // namespace Slipway
