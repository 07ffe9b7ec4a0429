// SPDX-License-Identifier: GPL-3.0-or-later
#include "deploy/setverification.h"

#include "base/sha256.h"

#include <QCoreApplication>

#include <algorithm>

namespace Slipway {

namespace {
struct PushTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

constexpr std::chrono::minutes mostTime{10}; ///< for a set of 64 MiB files on a slow NAS
constexpr char verified[] = "slipway: every file is as it was written";

/// As sha256sum -c wants it; empty when a name cannot be written in it plainly.
QByteArray checksumLines(const Bundle &bundle)
{
    QByteArray lines;
    for (const BundleFile &file : bundle.files) {
        if (file.path.contains(QLatin1Char('\\')) || file.path.contains(QLatin1Char('\n')))
            return {};
        lines += sha256Hex(file.content) + "  " + file.path.toUtf8() + '\n';
    }
    return lines;
}

/// One command in place of three requests a file, and no byte comes back. False: it could not tell (no shell, no
/// sha256sum, an account for SFTP only), or something differs.
Result<bool> verifiedThere(RemoteHost &host, const QString &folder, const Bundle &bundle, const std::stop_token &stop)
{
    RemoteCommand command;
    command.input = checksumLines(bundle);
    if (command.input.isEmpty())
        return false;
    command.argv = {QStringLiteral("sh"), QStringLiteral("-c"),
                    QStringLiteral("cd -- \"$1\" && sha256sum -c - >/dev/null 2>&1 && echo \"$2\""),
                    QStringLiteral("sh"), folder, QLatin1String(verified)};
    command.timeout = mostTime;
    const Result<CommandResult> result = host.run(command, stop);
    if (result)
        return result->succeeded() && result->output.trimmed() == verified;
    const Error::Code code = result.error().code;
    if (code == Error::Code::ConnectionLost || code == Error::Code::Cancelled)
        return result.error();
    return false;
}

Result<void> readBack(RemoteHost &host, const QString &folder, const Bundle &bundle, const std::stop_token &stop)
{
    QStringList paths;
    qint64 largest = 0;
    for (const BundleFile &file : bundle.files) {
        paths.append(folder + QLatin1Char('/') + file.path);
        largest = std::max<qint64>(largest, file.content.size());
    }
    const Result<QVector<QByteArray>> contents = host.readFiles(paths, largest + 1, stop);
    if (!contents)
        return contents.error();
    for (qsizetype i = 0; i < paths.size(); ++i) {
        if (contents->at(i) != bundle.files[i].content)
            return Error{Error::Code::Io,
                         PushTr::tr("%1 did not read back as it was written on %2. The set in use was not "
                                    "touched. Check the storage, then push again.")
                             .arg(bundle.files[i].path, host.displayName()),
                         {},
                         paths[i]};
    }
    return {};
}
} // namespace

Result<void> verifySet(RemoteHost &host, const QString &folder, const Bundle &bundle, std::stop_token stop)
{
    const Result<bool> there = verifiedThere(host, folder, bundle, stop);
    if (!there)
        return there.error();
    return *there ? Result<void>() : readBack(host, folder, bundle, stop);
}

} // namespace Slipway
