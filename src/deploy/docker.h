// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/lanerun.h"

#include <QStringList>

namespace Slipway {

/// POSIX sh, run inside a container with the name of a process as $1: ends with 0 when such a process runs, with
/// 3 when none does. Without pgrep, which not every image has. The name is /proc's: its first 15 letters. What
/// has ended and is not reaped does not count: the first process of many an image never reaps what it inherits.
inline constexpr char dockerProcessProbe[] =
    "for p in /proc/[0-9]*; do { read -r _ n s _ <\"$p/stat\"; } 2>/dev/null && [ \"$n\" = \"($1)\" ] && [ \"$s\" != Z ] "
    "&& exit 0; done; exit 3";

/// Says by its exit status why `docker version` failed, whatever the language and version of Docker: 10 no
/// socket, 11 not in the group, 12 in the group since after this login, 13 the socket is there and nobody
/// answers.
inline constexpr char dockerSocketProbe[] =
    "s=/var/run/docker.sock; [ -S \"$s\" ] || exit 10; [ -w \"$s\" ] && exit 13; "
    "getent group docker | cut -d: -f4 | tr , '\\n' | grep -qx \"$(id -un)\" && exit 12; exit 11";

/// Why Docker cannot be used on \a server and what to do: from the exit status of `docker version` and that of
/// dockerSocketProbe.
Error dockerFault(const QString &server, int versionStatus, int socketStatus, const QString &detail);

/// Seconds since 1970 of a time as Docker writes it, "2026-11-27T05:24:06.123456789Z"; 0: never.
qint64 dockerSeconds(const QString &text);

/// The state of one container, as `docker container inspect` says.
struct ContainerState
{
    bool exists = false;
    QString id;
    QString status;    ///< "running", "restarting", "exited", "created", "paused", …
    QString startedAt; ///< differs after every start
    QString project;   ///< compose project it belongs to; empty: started by hand
    bool running() const { return status == QLatin1String("running"); }
    /// Its published ports are taken, by itself.
    bool holdsPorts() const
    {
        return running() || status == QLatin1String("paused") || status == QLatin1String("restarting");
    }

    bool operator==(const ContainerState &) const = default;
};

/// Docker and Compose on one machine. Every command is recorded in the lane's running step.
class Docker
{
public:
    Docker(RemoteHost &host, LaneRun &lane) : m_host(host), m_lane(lane) {}

    const QString &server() const { return m_lane.name(); }
    /// The engine's version. Errors: DockerUnavailable (not installed, not running), PermissionDenied (the
    /// account may not use it), each with the way on.
    Result<QString> engineVersion();
    /// The version of Compose, the plugin or else docker-compose; remembers which. Errors: DockerUnavailable.
    Result<QString> composeVersion();
    /// "docker compose" or "docker-compose", and \a arguments. Only after composeVersion().
    QStringList compose(const QStringList &arguments) const { return m_compose + arguments; }

    Result<ContainerState> container(const QString &name);
    /// \a argv inside container \a name.
    Result<CommandResult> exec(const QString &name, const QStringList &argv,
                               std::chrono::milliseconds timeout, const QByteArray &input = {},
                               OutputKind kind = OutputKind::Plain);
    /// True when a process of that name runs inside container \a name. Errors: Unsupported when nobody can
    /// tell, and those of exec().
    Result<bool> runsProcess(const QString &name, const QString &process);
    /// The end of a container's log, for an error's detail.
    QString logTail(const QString &name);
    Result<CommandResult> run(const QStringList &argv,
                              std::chrono::milliseconds timeout = std::chrono::seconds(60));

private:
    Error unavailable(const CommandResult &result);

    RemoteHost &m_host;
    LaneRun &m_lane;
    QStringList m_compose;
};

} // namespace Slipway
