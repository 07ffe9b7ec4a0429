// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeserver.h"

#include "fakes/replies.h"

namespace Slipway {

Result<CommandResult> FakeServer::playClusterLook(const RemoteCommand &command, std::stop_token stop)
{
    Look look;
    {
        const std::lock_guard lock(m_mutex);
        if (docker != DockerState::Running)
            return dockerFault();
        if (!container.exists)
            return failed(1, "Error: No such container: " + m_name.toUtf8());
        if (container.status != QLatin1String("running"))
            return failed(1, "Error response from daemon: Container " + container.id.toUtf8() + " is not running");
        look = m_look;
    }
    LookPlayer player(command);
    player.clockAheadMs = clockAheadMs;
    if (look) {
        if (Result<void> played = look(player, std::move(stop)); !played)
            return played.error();
    }
    return ok(player.output());
}

CommandResult FakeServer::playServerLook(const RemoteCommand &command)
{
    LookPlayer player(command);
    player.clockAheadMs = clockAheadMs;
    player.part("clock", {});
    player.part("load", {"0.50 0.40 0.30 1/200 4711\n"});
    player.part("memory", {"MemTotal:       16000000 kB\nMemFree: 1 kB\nMemAvailable:    8000000 kB\n"});
    player.part("boot", {"1795700000\n"});
    playFolder(player);
    player.part("mounts", {"nas:/slurm /data/slurm nfs rw 0 0\n/dev/sda1 / ext4 rw 0 0\n"});
    if (docker != DockerState::Running) {
        const CommandResult fault = dockerFault();
        player.part("docker", {{}, fault.exitStatus, fault.errorOutput});
        player.part("socket", {{}, playProbe(QStringLiteral("docker.sock")).exitStatus});
    } else {
        player.part("docker", {"26.1.5\n"});
        player.part("disk-docker", {"/var/lib/docker\nFilesystem 1024-blocks Used Available Capacity Mounted on\n"
                                    "/dev/sda1 1000000 400000 600000 40% /\n"});
        playContainer(player);
    }
    player.part("clock-later", {});
    player.finish();
    return ok(player.output());
}

LookPlayer::Said FakeServer::sharedFiles(const QString &folder) const
{
    const QString target = m_machine.linkTarget(folder + QStringLiteral("/current"));
    return {target.toUtf8() + '\n' + m_machine.content(folder + QStringLiteral("/current/manifest.json")).value_or("").toHex() + "\n"};
}

void FakeServer::playFolder(LookPlayer &player)
{
    const bool looks = !(folderHangs && m_folderStuck);
    folderProbes += looks ? 1 : 0;
    m_folderStuck = folderHangs;
    if (folderHangs) {
        player.part("nas", {"4711 99\n", 20});
        return;
    }
    const int status = !m_machine.exists(sharedFolder)                            ? 10
                       : !m_machine.exists(sharedFolder + QStringLiteral("/current")) ? 13
                                                                           : 0;
    player.part("nas", {{}, status});
    if (status == 0)
        player.part("folder", sharedFiles(sharedFolder));
}

void FakeServer::playContainer(LookPlayer &player)
{
    if (!container.exists) {
        player.part("inspect", {{}, 1, "Error: No such container: " + m_name.toUtf8()});
        return;
    }
    player.part("inspect", {(container.id + QLatin1Char('|') + container.status +
                             QStringLiteral("|2026-11-24T08:00:00.123456789Z|%1|sha256:0123|0|slipway/slurm:bookworm\n").arg(restartCount))
                                .toUtf8()});
    player.begin("container");
    const bool runs = container.status == QLatin1String("running");
    if (runs) {
        const auto has = [this](const char *process) { return processes.contains(QLatin1String(process)) ? 0 : 3; };
        player.part("cpu", {"1795737600000000000\n1000000\n100000000\n20000000\n"});
        player.part("seal", {{}, has("munged") == 0 ? 0 : 6});
        if (!player.credential().isEmpty())
            player.part("cross", {{}, player.credential() == "MUNGE:credential:" ? unmunge : 14});
        player.part("slurmd", {{}, has("slurmd")});
        if (processes.contains(QStringLiteral("slurmctld")) || isController)
            player.part("slurmctld", {{}, has("slurmctld")});
        player.part("set", {container.set.toUtf8() + '\n'});
        if (!folderHangs)
            player.part("share", containerSeesOldFolder ? LookPlayer::Said{"sets/old\n00\n"} : sharedFiles(sharedFolder));
        player.part("root", {"Filesystem 1024-blocks Used Available Capacity Mounted on\noverlay 1000000 400000 600000 40% /\n"});
        player.part("cpu-later", {"1795737601000000000\n1500000\n100000000\n20000000\n"});
    }
    player.end("container", runs ? 0 : 1, runs ? QByteArray() : QByteArray("Error response from daemon: is not running"));
}

} // namespace Slipway
