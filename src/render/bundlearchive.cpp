// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/bundlearchive.h"

#include "render/rendertr.h"

#include <QSet>
#include <QStringDecoder>

#include <algorithm>
#include <memory>

#include <archive.h>
#include <archive_entry.h>

namespace Slipway {

namespace {

constexpr std::size_t blockSize = 128 * 1024;
constexpr qsizetype longestName = 255; ///< NAME_MAX

using Writer = std::unique_ptr<archive, decltype(&archive_write_free)>;
using Reader = std::unique_ptr<archive, decltype(&archive_read_free)>;
using Entry = std::unique_ptr<archive_entry, decltype(&archive_entry_free)>;

Error packError(archive *from)
{
    return {Error::Code::Io,
            RenderTr::tr("The archive could not be made."),
            QString::fromUtf8(archive_error_string(from)),
            {}};
}

Error cancelled()
{
    return {Error::Code::Cancelled, RenderTr::tr("Cancelled. Nothing was changed."), {}, {}};
}

la_ssize_t append(archive *, void *target, const void *bytes, std::size_t size)
{
    static_cast<QByteArray *>(target)->append(static_cast<const char *>(bytes), static_cast<qsizetype>(size));
    return static_cast<la_ssize_t>(size);
}

bool writeEntry(archive *to, const QByteArray &path, unsigned type, int mode, const QByteArray &content)
{
    const Entry entry(archive_entry_new(), archive_entry_free);
    archive_entry_set_pathname(entry.get(), path.constData());
    archive_entry_set_filetype(entry.get(), type);
    archive_entry_set_perm(entry.get(), static_cast<unsigned>(mode));
    archive_entry_set_size(entry.get(), content.size());
    archive_entry_set_mtime(entry.get(), 0, 0);
    return archive_write_header(to, entry.get()) == ARCHIVE_OK &&
           archive_write_data(to, content.constData(), static_cast<std::size_t>(content.size())) ==
               content.size();
}

/// Checks one archive member after the other against what a bundle may hold.
class MemberCheck
{
public:
    explicit MemberCheck(const ArchiveLimits &limits) : m_limits(limits) {}

    /// The clean relative path of \a entry; empty for the archive's own top folder. Errors: why it is
    /// refused.
    Result<QString> path(archive_entry *entry);
    /// Counts \a size unpacked bytes of the current file. False: too many.
    bool fits(qint64 size);
    void beginFile() { m_file = 0; }

private:
    static Error refused(const QString &why, const QString &member)
    {
        return {Error::Code::InvalidInput, why, member, {}};
    }

    ArchiveLimits m_limits;
    qsizetype m_entries = 0;
    qint64 m_total = 0;
    qint64 m_file = 0;
    QSet<QString> m_files;
};

Result<QString> MemberCheck::path(archive_entry *entry)
{
    const char *raw = archive_entry_pathname(entry);
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    QString name = decoder(QByteArray(raw ? raw : ""));
    if (++m_entries > m_limits.entries)
        return refused(RenderTr::tr("The archive has too many files to be a bundle."), name);
    if (!raw || decoder.hasError() ||
        std::any_of(name.cbegin(), name.cend(), [](QChar c) { return c.category() == QChar::Other_Control; }))
        return refused(RenderTr::tr("The archive has a file name that cannot be used."), name);
    const auto type = archive_entry_filetype(entry);
    if (archive_entry_hardlink(entry) || archive_entry_symlink(entry) ||
        (type != AE_IFREG && type != AE_IFDIR))
        return refused(RenderTr::tr("The archive has something else than files and folders in it."), name);
    if (name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')))
        return refused(RenderTr::tr("The archive has a file name that points out of its folder."), name);
    QStringList parts = name.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    parts.removeAll(QStringLiteral("."));
    for (const QString &part : std::as_const(parts)) {
        if (part == QLatin1String("..") || part.toUtf8().size() > longestName)
            return refused(RenderTr::tr("The archive has a file name that points out of its folder."), name);
    }
    const QString path = parts.join(QLatin1Char('/'));
    if (type == AE_IFDIR)
        return QString();
    const QString folded = path.normalized(QString::NormalizationForm_C).toCaseFolded();
    if (path.isEmpty() || m_files.contains(folded))
        return refused(RenderTr::tr("The archive has a file name twice, or two that differ in case only."),
                       name);
    m_files.insert(folded);
    return path;
}

bool MemberCheck::fits(qint64 size)
{
    m_file += size;
    m_total += size;
    return m_file <= m_limits.fileBytes && m_total <= m_limits.bytes;
}

Result<QByteArray> readMember(archive *from, MemberCheck &check, const std::stop_token &stop)
{
    // Not archive_entry_size(): a header may promise anything.
    QByteArray content;
    const std::unique_ptr<char[]> block(new char[blockSize]);
    check.beginFile();
    for (;;) {
        if (stop.stop_requested())
            return cancelled();
        const la_ssize_t n = archive_read_data(from, block.get(), blockSize);
        if (n == 0)
            return content;
        if (n < 0)
            return Error{Error::Code::Parse,
                         RenderTr::tr("The archive is damaged or cut short."),
                         QString::fromUtf8(archive_error_string(from)),
                         {}};
        if (!check.fits(n))
            return Error{Error::Code::InvalidInput,
                         RenderTr::tr("The archive unpacks to more than a bundle can be."),
                         {},
                         {}};
        content.append(block.get(), n);
    }
}

/// Takes away the one folder that all paths begin with.
void stripCommonFolder(QVector<BundleFile> &files)
{
    if (files.isEmpty())
        return;
    const QString first = files.first().path.section(QLatin1Char('/'), 0, 0) + QLatin1Char('/');
    if (!std::all_of(files.cbegin(), files.cend(),
                     [&first](const BundleFile &f) { return f.path.startsWith(first); }))
        return;
    for (BundleFile &file : files)
        file.path = file.path.mid(first.size());
}

} // namespace

Result<QByteArray> packBundle(const Bundle &bundle, const QString &folder, std::stop_token stop)
{
    QByteArray bytes;
    const Writer writer(archive_write_new(), archive_write_free);
    archive *to = writer.get();
    if (archive_write_add_filter_gzip(to) != ARCHIVE_OK ||
        archive_write_set_format_pax_restricted(to) != ARCHIVE_OK ||
        archive_write_set_options(to, "gzip:!timestamp") != ARCHIVE_OK ||
        archive_write_open2(to, &bytes, nullptr, append, nullptr, nullptr) != ARCHIVE_OK)
        return packError(to);
    QSet<QString> folders;
    for (const BundleFile &file : bundle.files) {
        if (stop.stop_requested())
            return cancelled();
        const QString path = folder + QLatin1Char('/') + file.path;
        for (qsizetype end = path.indexOf(QLatin1Char('/')); end >= 0;
             end = path.indexOf(QLatin1Char('/'), end + 1)) {
            const QString parent = path.left(end);
            if (folders.contains(parent))
                continue;
            folders.insert(parent);
            if (!writeEntry(to, parent.toUtf8() + '/', AE_IFDIR, 0755, {}))
                return packError(to);
        }
        if (!writeEntry(to, path.toUtf8(), AE_IFREG, file.mode, file.content))
            return packError(to);
    }
    if (archive_write_close(to) != ARCHIVE_OK)
        return packError(to);
    return bytes;
}

bool looksLikeArchive(const QByteArray &bytes)
{
    return bytes.startsWith("\x1f\x8b") ||
           bytes.startsWith("\xfd"
                            "7zXZ") ||
           bytes.startsWith("\x28\xb5\x2f\xfd") || bytes.startsWith("BZh") || bytes.mid(257, 5) == "ustar";
}

Result<QVector<BundleFile>> unpackArchive(const QByteArray &bytes, const QString &name,
                                          const ArchiveLimits &limits, std::stop_token stop)
{
    const Reader reader(archive_read_new(), archive_read_free);
    archive *from = reader.get();
    archive_read_support_filter_gzip(from);
    archive_read_support_filter_xz(from);
    archive_read_support_filter_zstd(from);
    archive_read_support_filter_bzip2(from);
    archive_read_support_format_tar(from);
    const auto damaged = [&] {
        return Error{Error::Code::Parse, RenderTr::tr("The archive is damaged or cut short."),
                     QString::fromUtf8(archive_error_string(from)), name};
    };
    if (archive_read_open_memory(from, bytes.constData(), static_cast<std::size_t>(bytes.size())) !=
        ARCHIVE_OK)
        return damaged();
    MemberCheck check(limits);
    QVector<BundleFile> files;
    for (;;) {
        archive_entry *entry = nullptr;
        const int code = archive_read_next_header(from, &entry);
        if (code == ARCHIVE_EOF)
            break;
        if (code != ARCHIVE_OK && code != ARCHIVE_WARN)
            return damaged();
        Result<QString> path = check.path(entry);
        Result<QByteArray> content = path ? readMember(from, check, stop) : Result<QByteArray>(path.error());
        if (!content) {
            Error error = std::move(content).error();
            error.where = name;
            return error;
        }
        if (!path->isEmpty())
            files.append({*path,
                          std::move(content).value(),
                          static_cast<int>(archive_entry_perm(entry)),
                          BundleFile::Role::Other,
                          {}});
    }
    stripCommonFolder(files);
    return files;
}

} // namespace Slipway
