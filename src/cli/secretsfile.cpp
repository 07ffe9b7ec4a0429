// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretsfile.h"

#include "base/localfile.h"
#include "cli/clitr.h"

#include <QFile>

#include <cerrno>

#include <sys/stat.h>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr qint64 largestFile = 1 << 20;

Result<void> checkPrivate(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return localFileError(errno, path);
    if ((info.st_mode & 077) != 0 || (info.st_uid != geteuid() && info.st_uid != 0)) {
        return Error{Error::Code::PermissionDenied,
                     CliTr::tr("Others can read this file of secrets. Run: chmod 600 %1").arg(path),
                     {},
                     path};
    }
    return {};
}

} // namespace

/// Line by line as views: a copy of a line would stay in memory. The number of the first wrong line, or 0.
int SecretsFile::addLines(const QByteArray &text)
{
    int number = 0;
    for (qsizetype start = 0; start < text.size();) {
        const qsizetype found = text.indexOf('\n', start);
        const qsizetype end = found < 0 ? text.size() : found;
        QByteArrayView line(text.constData() + start, end - start);
        start = end + 1;
        ++number;
        if (line.endsWith('\r'))
            line.chop(1);
        if (line.trimmed().isEmpty() || line.trimmed().startsWith('#'))
            continue;
        const qsizetype sign = line.indexOf('=');
        if (sign <= 0)
            return number;
        const QByteArrayView secret = line.sliced(line.sliced(sign).startsWith("= ") ? sign + 2 : sign + 1);
        m_entries.push_back({QString::fromUtf8(line.first(sign).trimmed()),
                             Secret(secret.data(), static_cast<std::size_t>(secret.size()))});
    }
    return 0;
}

Result<SecretsFile> SecretsFile::load(const QString &path)
{
    if (Result<void> checked = checkPrivate(path); !checked)
        return std::move(checked).error();
    Result<QByteArray> text = readLocalFile(path, largestFile);
    if (!text)
        return std::move(text).error();
    SecretsFile file;
    const int wrongLine = file.addLines(*text);
    wipe(*text);
    if (wrongLine > 0) {
        return Error{Error::Code::Parse,
                     CliTr::tr("Expected a line “SUBJECT = SECRET”, such as “ada@worker01 = …”."),
                     {},
                     QStringLiteral("%1:%2").arg(path).arg(wrongLine)};
    }
    return file;
}

std::optional<Secret> SecretsFile::find(const QString &subject, bool byNameOnly) const
{
    for (const QString &wanted : byNameOnly ? QStringList{subject} : QStringList{subject, QStringLiteral("*")}) {
        for (const Entry &entry : m_entries) {
            if (entry.subject == wanted)
                return entry.secret.clone();
        }
    }
    return std::nullopt;
}

} // namespace Slipway
