// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/secretsfile.h"

#include "base/localfile.h"
#include "cli/clitr.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace Slipway {

namespace {

constexpr qint64 largestFile = 1024 * 1024;

Result<void> checkPrivate(const QString &path)
{
    struct stat info = {};
    if (stat(QFile::encodeName(path).constData(), &info) != 0)
        return localFileError(errno, path);
    if ((info.st_mode & 077) != 0 || (info.st_uid != geteuid() && info.st_uid != 0)) {
        return Error{Error::Code::PermissionDenied,
                     CliTr::tr("Others can read this file of secrets. Run: chmod 600 %1").arg(path), {}, path};
    }
    return {};
}

} // namespace

Result<SecretsFile> SecretsFile::load(const QString &path)
{
    if (Result<void> checked = checkPrivate(path); !checked)
        return std::move(checked).error();
    Result<QByteArray> read = readLocalFile(path, largestFile);
    if (!read)
        return std::move(read).error();
    QByteArray text = std::move(read).value();
    SecretsFile file;
    int number = 0;
    bool good = true;
    for (qsizetype start = 0; good && start < text.size();) {
        qsizetype end = text.indexOf('\n', start);
        end = end < 0 ? text.size() : end;
        const qsizetype next = end + 1;
        ++number;
        if (end > start && text[end - 1] == '\r')
            --end;
        // Views only: a copy of a line would stay in memory.
        const QByteArrayView line(text.constData() + start, end - start);
        start = next;
        if (line.trimmed().isEmpty() || line.trimmed().startsWith('#'))
            continue;
        const qsizetype sign = line.indexOf('=');
        good = sign > 0;
        if (!good)
            break;
        const QByteArrayView secret = line.sliced(line.sliced(sign).startsWith("= ") ? sign + 2 : sign + 1);
        file.m_entries.push_back({QString::fromUtf8(line.first(sign).trimmed()),
                                  Secret(secret.data(), static_cast<std::size_t>(secret.size()))});
    }
    wipe(text);
    if (!good) {
        return Error{Error::Code::Parse, CliTr::tr("Expected a line “SUBJECT = SECRET”, such as “ada@worker01 = …”."), {},
                     QStringLiteral("%1:%2").arg(path).arg(number)};
    }
    return file;
}

std::optional<Secret> SecretsFile::find(const QString &subject) const
{
    for (const QString &wanted : {subject, QStringLiteral("*")}) {
        for (const Entry &entry : m_entries) {
            if (entry.subject == wanted)
                return entry.secret.clone();
        }
    }
    return std::nullopt;
}

} // namespace Slipway
