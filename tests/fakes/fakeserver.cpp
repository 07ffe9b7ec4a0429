// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeserver.h"

#include <QRegularExpression>

namespace Slipway {

namespace {
const QString share = QStringLiteral("/data/slurm");

CommandResult ok(const QByteArray &output = {})
{
    return {0, output, {}, false, {}};
}

CommandResult failed(int status, const QByteArray &words)
{
    return {status, {}, words + '\n', false, {}};
}

/// The word behind \a option; empty when it is not there.
QString valueOf(const QStringList &words, const char *option)
{
    const qsizetype at = words.indexOf(QLatin1String(option));
    return at < 0 ? QString() : words.value(at + 1);
}
} // namespace

FakeServer::FakeServer(QString name, MemoryMachine &machine) : m_name(std::move(name)), m_machine(machine)
{
    m_machine.setExec(
        [this](const RemoteCommand &command, std::stop_token stop) { return play(command, stop); });
}

QStringList FakeServer::changes() const
{
    const std::lock_guard lock(m_mutex);
    return m_changes;
}

QStringList FakeServer::commands() const
{
    const std::lock_guard lock(m_mutex);
    return m_commands;
}

void FakeServer::clearCommands()
{
    const std::lock_guard lock(m_mutex);
    m_commands.clear();
    m_changes.clear();
}

Result<CommandResult> FakeServer::play(const RemoteCommand &command, std::stop_token stop)
{
    const QStringList &words = command.argv;
    if (LookPlayer::isLook(command) && words.value(0) == QLatin1String("docker"))
        return playClusterLook(command, std::move(stop)); // may wait, and then others go on
    const std::lock_guard lock(m_mutex);
    if (LookPlayer::isLook(command))
        return playServerLook(command);
    m_commands.append(words.join(QLatin1Char(' ')));
    if (words.value(0) == QLatin1String("ss"))
        return hasSs ? ok(sockets) : failed(127, "sh: 1: ss: not found");
    if (words.value(0) == QLatin1String("sh"))
        return playProbe(words.value(2));
    if (words.value(0) == QLatin1String("docker-compose")) {
        if (!compose.startsWith(QLatin1String("1.")))
            return failed(127, "sh: 1: docker-compose: not found");
        return playCompose(words.mid(1), command.input);
    }
    if (words.value(0) == QLatin1String("docker"))
        return playDocker(words.mid(1), command, std::move(stop));
    return failed(127, "sh: 1: " + words.value(0).toUtf8() + ": not found");
}

/// Which of the ways it cannot be used: the exit status of the probe in docker.cpp.
CommandResult FakeServer::playProbe(const QString &script) const
{
    if (!script.contains(QLatin1String("docker.sock")))
        return failed(127, "fake: unknown script");
    switch (docker) {
    case DockerState::NotInGroup: return failed(11, {});
    case DockerState::OldLogin: return failed(12, {});
    case DockerState::Running: return failed(13, {});
    case DockerState::Stopped:
    case DockerState::NotInstalled: break;
    }
    return failed(10, {});
}

CommandResult FakeServer::dockerFault() const
{
    if (docker == DockerState::NotInstalled)
        return failed(127, "sh: 1: docker: not found");
    if (docker == DockerState::Stopped)
        return failed(
            1, "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon "
               "running?");
    return failed(1, "permission denied while trying to connect to the Docker daemon socket at "
                     "unix:///var/run/docker.sock");
}

Result<CommandResult> FakeServer::playDocker(const QStringList &words, const RemoteCommand &command,
                                             std::stop_token stop)
{
    const QString verb = words.value(0);
    if (docker == DockerState::NotInstalled)
        return dockerFault();
    if (verb == QLatin1String("compose")) {
        if (!compose.startsWith(QLatin1String("2.")))
            return failed(1, "docker: 'compose' is not a docker command.\nSee 'docker --help'");
        return playCompose(words.mid(1), command.input);
    }
    if (docker != DockerState::Running)
        return dockerFault();
    if (verb == QLatin1String("version"))
        return ok("26.1.5+dfsg1\n");
    if (verb == QLatin1String("image") || verb == QLatin1String("pull") || verb == QLatin1String("build") ||
        verb == QLatin1String("load"))
        return playImage(words);
    if (verb == QLatin1String("ps"))
        return listContainers(words);
    if (verb == QLatin1String("container")) {
        if (!container.exists || words.last() != container.id)
            return failed(1, "Error: No such container: " + words.last().toUtf8());
        return ok(QStringLiteral("%1|2026-11-24T08:00:%2Z|%3\n")
                      .arg(container.status)
                      .arg(container.starts, 2, 10, QLatin1Char('0'))
                      .arg(container.project)
                      .toUtf8());
    }
    if (verb == QLatin1String("logs"))
        return CommandResult{0, {}, log, false, {}};
    if (verb == QLatin1String("restart") || verb == QLatin1String("start") || verb == QLatin1String("stop") ||
        verb == QLatin1String("unpause"))
        return playLife(verb);
    if (verb == QLatin1String("volume") || verb == QLatin1String("run"))
        return playVolume(words, command.input);
    if (verb == QLatin1String("exec"))
        return playExec(words.mid(1), command.input, std::move(stop));
    return failed(1, "docker: '" + verb.toUtf8() + "' is not a docker command.");
}

CommandResult FakeServer::playLife(const QString &verb)
{
    if (!container.exists)
        return failed(1, "Error response from daemon: No such container: " + m_name.toUtf8());
    m_changes.append(verb);
    if (verb == QLatin1String("stop"))
        container.status = QStringLiteral("exited");
    else if (verb == QLatin1String("unpause"))
        container.status = QStringLiteral("running");
    else
        start();
    return ok(m_name.toUtf8() + '\n');
}

/// What statecarrier.cpp does with the volume of slurmctld's state.
CommandResult FakeServer::playVolume(const QStringList &words, const QByteArray &input)
{
    if (words.first() == QLatin1String("volume"))
        return ok(words.last().toUtf8() + '\n');
    const QString script = valueOf(words, "-c");
    if (script.contains(QLatin1String("sha256sum")))
        return ok(state.isEmpty() ? QByteArray() : "digest-of-" + state + '\n' + stateMark);
    if (script.contains(QLatin1String("tar -cf")))
        return ok(state);
    m_changes.append(script.contains(QLatin1String("tar -xpf")) ? QStringLiteral("state written")
                                                                : QStringLiteral("state marked"));
    if (!script.contains(QLatin1String("tar -xpf")))
        stateMark = words.last().toUtf8() + '\n';
    else
        state = input, stateMark.clear();
    return ok();
}

/// `slipway-start restart|stop DAEMON`
CommandResult FakeServer::playDaemon(const QString &verb, const QString &daemon)
{
    m_changes.append(verb + QLatin1Char(' ') + daemon);
    if (daemon == QLatin1String("slurmctld"))
        slurmctldStopped = verb == QLatin1String("stop");
    if (verb == QLatin1String("stop"))
        processes.removeAll(daemon);
    else if (!processes.contains(daemon))
        processes.append(daemon);
    ++refreshes;
    return ok(daemon.toUtf8() + (verb == QLatin1String("stop") ? " stopped - 0\n" : " running 10 0\n"));
}

CommandResult FakeServer::playImage(const QStringList &words)
{
    const QString verb = words.first();
    if (verb == QLatin1String("image"))
        return image ? ok("sha256:0123\n")
                     : failed(1, "Error response from daemon: No such image: " + words.last().toUtf8());
    m_changes.append(verb);
    if (verb == QLatin1String("pull") && !pullFault.isEmpty())
        return failed(1, pullFault.toUtf8());
    if (verb == QLatin1String("load") && !m_machine.exists(words.last()))
        return failed(1, "open " + words.last().toUtf8() + ": no such file or directory");
    if (verb == QLatin1String("build")) {
        if (!m_machine.exists(words.last() + QStringLiteral("/Dockerfile")))
            return failed(1, "unable to prepare context: path \"" + words.last().toUtf8() + "\" not found");
        // An argument the Dockerfile does not know is only warned about, and the base is the default one.
        const QString argument = valueOf(words, "--build-arg");
        const std::optional<QByteArray> dockerfile =
            m_machine.content(words.last() + QStringLiteral("/Dockerfile"));
        if (!dockerfile->contains("ARG " + argument.section(QLatin1Char('='), 0, 0).toUtf8() + '='))
            return failed(1,
                          "[Warning] One or more build-args [" + argument.toUtf8() + "] were not consumed");
    }
    image = !imageMadeIsTheWrongOne;
    return ok("Loaded image\n");
}

CommandResult FakeServer::listContainers(const QStringList &words) const
{
    QByteArray lines;
    if (words.last().contains(QLatin1String("Ports")))
        return ok(otherContainers +
                  (container.exists ? m_name.toUtf8() + " 10.0.0.1:6818->6818/tcp\n" : QByteArray()));
    lines += "ffff" + QByteArray(60, '0') + " not-" + m_name.toUtf8() + '\n';
    if (container.exists)
        lines += container.id.toUtf8() + ' ' + m_name.toUtf8() + '\n';
    return ok(lines);
}

CommandResult FakeServer::playCompose(const QStringList &words, const QByteArray &input)
{
    if (words.value(0) == QLatin1String("version"))
        return compose.startsWith(QLatin1Char('1')) ? ok("docker-compose version " + compose.toUtf8() +
                                                         ", build unknown\ndocker-py version: 5.0.3\n")
                                                    : ok("Docker Compose version " + compose.toUtf8() + '\n');
    if (docker != DockerState::Running)
        return dockerFault();
    const QString project = valueOf(words, "-p");
    const QString file = valueOf(words, "-f");
    if (words.contains(QStringLiteral("up"))) {
        m_changes.append(QStringLiteral("compose up"));
        CommandResult result = composeUp(project, file, words.contains(QStringLiteral("--force-recreate")));
        return result;
    }
    m_changes.append(QStringLiteral("compose down"));
    if (file != QLatin1String("-") || !input.startsWith("# Written by Slipway"))
        return failed(1, "no configuration file provided: not found");
    // Compose v1 wants every build folder of the file to be there, relative to where it is run.
    if (compose.startsWith(QLatin1String("1.")) && input.contains("    build:"))
        return failed(1,
                      "build path /image either does not exist, is not accessible, or is not a valid URL.");
    container = {};
    return ok();
}

CommandResult FakeServer::composeUp(const QString &project, const QString &file, bool force)
{
    const std::optional<QByteArray> content = m_machine.content(file);
    if (!content)
        return failed(1, "open " + file.toUtf8() + ": no such file or directory");
    if (const QString missing = missingBind(*content); !missing.isEmpty())
        return failed(
            1, "Error response from daemon: invalid mount config for type \"bind\": bind source path does "
               "not exist: " +
                   missing.toUtf8());
    const bool make = !container.exists || force || container.composeFile != *content;
    const bool starts = make || container.status != QLatin1String("running");
    if (make) {
        const QStringList keys = m_machine.tree(QStringLiteral("/home/ada/.local/share/slipway")).keys();
        container = {};
        container.exists = true;
        container.id = QStringLiteral("%1").arg(++m_made, 64, 16, QLatin1Char('0'));
        container.project = project;
        container.composeFile = *content;
        container.key = *m_machine.content(QStringLiteral("/home/ada/.local/share/slipway/") + keys.first());
    }
    if (!composeFault.isEmpty()) {
        container.status = QStringLiteral("created");
        return failed(1, composeFault);
    }
    if (starts)
        start();
    return {0, {}, make ? " Container Started\n" : " Container Running\n", false, {}};
}

void FakeServer::start()
{
    container.status = crashes ? QStringLiteral("restarting") : QStringLiteral("running");
    container.starts += crashes ? 3 : 1;
    container.set = m_machine.linkTarget(share + QStringLiteral("/current"));
    slurmctldStopped = false;
}

/// A bind mount in long form needs its source, or Docker refuses.
QString FakeServer::missingBind(const QByteArray &composeFile) const
{
    static const QRegularExpression bind(QStringLiteral("type: bind\\n +source: \"([^\"]*)\""));
    for (auto it = bind.globalMatch(QString::fromUtf8(composeFile)); it.hasNext();) {
        const QString source =
            it.next().captured(1).replace(QLatin1String("${HOME}"), QLatin1String("/home/ada"));
        if (!m_machine.exists(source))
            return source;
    }
    return {};
}

Result<CommandResult> FakeServer::playExec(const QStringList &words, const QByteArray &input,
                                           std::stop_token stop)
{
    const qsizetype at = words.value(0) == QLatin1String("-i") ? 1 : 0;
    if (words.value(at) != m_name || !container.exists)
        return failed(1, "Error: No such container: " + words.value(at).toUtf8());
    if (container.status != QLatin1String("running"))
        return failed(1,
                      "Error response from daemon: Container " + container.id.toUtf8() + " is not running");
    const QStringList inner = words.mid(at + 1);
    if (inner.value(0) == QLatin1String("sh"))
        return playScript(inner.value(2), inner.mid(4), input);
    if (inner.value(0) == QLatin1String("/bin/sh") && inner.size() > 3)
        return playDaemon(inner.value(2), inner.value(3));
    if (inner.value(0) == QLatin1String("/bin/sh") && inner.value(2) == QLatin1String("refresh")) {
        if (sameFiles() && !slurmctldStopped)
            return ok("unchanged\n");
        slurmctldStopped = false;
        ++refreshes;
        m_changes.append(QStringLiteral("refresh"));
        container.set = m_machine.linkTarget(share + QStringLiteral("/current"));
        return ok("munged running 10 0\nslurmd running 11 0\n");
    }
    return m_inside ? m_inside(inner, std::move(stop))
                    : Result<CommandResult>(failed(127, "exec: \"" + inner.value(0).toUtf8() +
                                                            "\": executable file not found"));
}

CommandResult FakeServer::playScript(const QString &script, const QStringList &arguments,
                                     const QByteArray &input) const
{
    const auto has = [&script](const char *text) { return script.contains(QLatin1String(text)); };
    if (has("slipway-start set"))
        return sameFiles() ? ok() : failed(1, {});
    if (has("/etc/munge/munge.key"))
        return input == container.key ? ok() : failed(1, {});
    if (has("/proc/[0-9]*"))
        return processes.contains(arguments.value(0)) ? ok() : failed(3, {});
    if (has("unmunge"))
        return input == "MUNGE:credential:\n" ? failed(unmunge, {}) : failed(8, "Invalid credential");
    if (has("munge -n"))
        return processes.contains(QStringLiteral("munged")) ? ok("MUNGE:credential:\n")
                                                            : failed(6, "no socket");
    if (has("/dev/tcp"))
        return !canTryPorts                                             ? failed(9, {})
               : unreachable.contains(arguments.join(QLatin1Char(':'))) ? failed(3, {})
                                                                        : ok();
    if (has("getent hosts"))
        return !resolvesNames                                      ? failed(2, {})
               : ownNameIsLoopback && arguments.value(0) == m_name ? ok("127.0.0.1 name\n")
                                                                   : ok("10.0.0.1 name\n");
    if (has("sha256sum"))
        return confHash.isEmpty() ? failed(1, "No such file or directory") : ok(confHash + "  -\n");
    return failed(127, "fake: unknown script");
}

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
    const int status = !m_machine.exists(share)                            ? 10
                       : !m_machine.exists(share + QStringLiteral("/current")) ? 13
                                                                           : 0;
    player.part("nas", {{}, status});
    if (status == 0)
        player.part("folder", sharedFiles(share));
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
            player.part("share", containerSeesOldFolder ? LookPlayer::Said{"sets/old\n00\n"} : sharedFiles(share));
        player.part("root", {"Filesystem 1024-blocks Used Available Capacity Mounted on\noverlay 1000000 400000 600000 40% /\n"});
        player.part("cpu-later", {"1795737601000000000\n1500000\n100000000\n20000000\n"});
    }
    player.end("container", runs ? 0 : 1, runs ? QByteArray() : QByteArray("Error response from daemon: is not running"));
}

bool FakeServer::sameFiles() const
{
    const auto read = [this](const QString &set) {
        QMap<QString, QByteArray> files = m_machine.tree(share + QLatin1Char('/') + set);
        for (auto it = files.begin(); it != files.end();) {
            const bool daemons =
                it.key().startsWith(QLatin1String("etc/")) || it.key() == QLatin1String("hosts");
            it = daemons ? std::next(it) : files.erase(it);
        }
        return files;
    };
    const QMap<QString, QByteArray> old = read(container.set);
    return !old.isEmpty() && old == read(QStringLiteral("current"));
}

} // namespace Slipway
