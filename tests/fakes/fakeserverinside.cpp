// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/fakeserver.h"

#include "fakes/replies.h"

namespace Slipway {

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
        container.set = m_machine.linkTarget(sharedFolder + QStringLiteral("/current"));
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

bool FakeServer::sameFiles() const
{
    const auto read = [this](const QString &set) {
        QMap<QString, QByteArray> files = m_machine.tree(sharedFolder + QLatin1Char('/') + set);
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
