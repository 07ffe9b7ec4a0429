// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeserver.h"

#include "fakes/replies.h"

#include <QRegularExpression>

namespace Slipway {

namespace {
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
    container.set = m_machine.linkTarget(sharedFolder + QStringLiteral("/current"));
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

} // namespace Slipway
