// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/statecarrier.h"

#include "deploy/clusterpaths.h"
#include "deploy/plaintext.h"
#include "operate/operatetr.h"
#include "operate/targetaction.h"

namespace Slipway {

namespace {
using namespace std::chrono_literals;

constexpr auto carryTime = 5min;
constexpr qint64 mostBytes = 512LL * 1024 * 1024;

/// Prints a digest of what lies there, and what the mark of an earlier carrying says; nothing for a volume
/// without the state of a slurmctld.
const char lookScript[] =
    "cd /state && [ -e job_state ] || exit 0; "
    "find . -type f ! -path './.slipway-*' -exec stat -c '%n %s %Y' {} + | sort | sha256sum | cut -d' ' -f1; "
    "cat .slipway-moved 2>/dev/null; :";
const char readScript[] = "cd /state && exec tar -cf - --numeric-owner --exclude='./.slipway-*' .";
/// With umask and owner as they were: slurmctld runs as an account of its own.
const char writeScript[] = "set -e; cd /state; rm -rf .slipway-before .slipway-moved; mkdir .slipway-before; "
                           "for f in *; do [ ! -e \"$f\" ] || mv \"$f\" .slipway-before/; done; tar -xpf - "
                           "--numeric-owner; [ -e job_state ]";
const char markScript[] = "printf '%s\\n' \"$1\" > /state/.slipway-moved";
} // namespace

QString StateCarrier::volume() const
{
    return composeProject(m_spec) + QStringLiteral("_state");
}

/// In a container of its own: the one of the controller does not run now, or must not.
QStringList StateCarrier::inVolume(const char *script, const QStringList &arguments, bool input) const
{
    QStringList argv{QStringLiteral("docker"), QStringLiteral("run"), QStringLiteral("--rm")};
    if (input)
        argv << QStringLiteral("-i");
    argv << QStringLiteral("--network") << QStringLiteral("none") << QStringLiteral("--user")
         << QStringLiteral("root") << QStringLiteral("--entrypoint") << QStringLiteral("/bin/sh")
         << QStringLiteral("-v") << volume() + QStringLiteral(":/state") << m_spec.cluster.image.reference
         << QStringLiteral("-c") << QString::fromLatin1(script);
    if (!arguments.isEmpty())
        argv << QStringLiteral("sh") << arguments;
    return argv;
}

/// With Compose's labels, so that it takes the volume for its own.
QStringList StateCarrier::makeVolume() const
{
    return {QStringLiteral("docker"),
            QStringLiteral("volume"),
            QStringLiteral("create"),
            QStringLiteral("--label"),
            QStringLiteral("com.docker.compose.project=") + composeProject(m_spec),
            QStringLiteral("--label"),
            QStringLiteral("com.docker.compose.volume=state"),
            volume()};
}

QVector<PlannedCommand> StateCarrier::planned() const
{
    return {plannedCommand(m_from, {}, inVolume(readScript, {}, false)),
            plannedCommand(m_to, {}, makeVolume()),
            plannedCommand(m_to, {}, inVolume(writeScript, {}, true))};
}

Result<QByteArray> StateCarrier::run(RemoteHost &host, LaneRun &lane, const QStringList &argv,
                                     const QByteArray &input) const
{
    RemoteCommand command;
    command.argv = argv;
    command.input = input;
    command.timeout = carryTime;
    command.outputLimit = mostBytes;
    // Job scripts and their environment are nobody else's business.
    const Result<CommandResult> result = lane.command(host, command, OutputKind::Confidential);
    if (!result)
        return result.error();
    if (!result->succeeded() || result->truncated)
        return Error{
            Error::Code::CommandFailed,
            result->truncated
                ? OperateTr::tr("The controller's state is too large to be carried over.")
                : OperateTr::tr("The controller's state could not be carried over. The output says why."),
            lastLines(result->errorOutput), host.displayName()};
    return result->output;
}

Result<StepOutcome> StateCarrier::carry(RemoteHost &from, RemoteHost &to, LaneRun &lane) const
{
    const Result<QByteArray> look = run(from, lane, inVolume(lookScript, {}, false));
    if (!look)
        return look.error();
    const QList<QByteArray> lines = look->trimmed().split('\n');
    const QString digest = QString::fromLatin1(lines.value(0));
    if (digest.isEmpty())
        return skipped(OperateTr::tr("slurmctld on %1 has no state yet.").arg(m_from));
    const QString mark = digest + QLatin1Char(' ') + m_to;
    if (QString::fromUtf8(lines.value(1)) == mark)
        return alreadyDone(OperateTr::tr("Carried over before."));
    const Result<QByteArray> archive = run(from, lane, inVolume(readScript, {}, false));
    if (!archive)
        return archive.error();
    if (const Result<QByteArray> made = run(to, lane, makeVolume()); !made)
        return made.error();
    if (const Result<QByteArray> written = run(to, lane, inVolume(writeScript, {}, true), *archive); !written)
        return written.error();
    if (const Result<QByteArray> marked = run(from, lane, inVolume(markScript, {mark}, false)); !marked)
        return marked.error();
    return done(OperateTr::tr("%1 KiB from %2 to %3").arg(archive->size() / 1024).arg(m_from, m_to));
}

} // namespace Slipway
