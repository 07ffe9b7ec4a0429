// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/askprogram.h"

#include <QDeadlineTimer>
#include <QProcess>

#include <chrono>

namespace Slipway {

namespace {
using namespace std::chrono_literals;
constexpr auto patience = 5min; ///< a person may be typing
constexpr int pollMilliseconds = 100;
} // namespace

std::optional<Secret> askProgram(const QString &program, const QString &prompt, std::stop_token stop)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, {prompt}, QIODevice::ReadOnly);
    const QDeadlineTimer deadline(patience);
    while (process.state() != QProcess::NotRunning && !process.waitForFinished(pollMilliseconds)) {
        if (!stop.stop_requested() && !deadline.hasExpired())
            continue;
        process.kill();
        process.waitForFinished();
        return std::nullopt;
    }
    if (process.error() == QProcess::FailedToStart || process.exitStatus() != QProcess::NormalExit ||
        process.exitCode() != 0)
        return std::nullopt;
    QByteArray output = process.readAllStandardOutput();
    const qsizetype end = output.indexOf('\n');
    Secret secret(output.constData(), static_cast<std::size_t>(end < 0 ? output.size() : end));
    wipe(output);
    return secret;
}

} // namespace Slipway
