// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/lookplayer.h"
#include "fakes/memorymachine.h"

#include <functional>

namespace Slipway {

/// One server with Docker, played: answers the commands that deploy runs with the words and the exit status
/// that Docker 20.10 to 26.1 and Compose 1.29 to 2.26 were seen to give, and keeps the state they change.
/// What is public may be set before a run. Thread-safe against that run.
class FakeServer
{
public:
    enum class DockerState { Running, NotInstalled, Stopped, NotInGroup, OldLogin };

    struct Container
    {
        bool exists = false;
        QString id;
        QString status = QStringLiteral("running");
        int starts = 0;
        QString project;
        QByteArray composeFile; ///< that it was made from
        QByteArray key;         ///< what lay in the key file when it was made
        QString set;            ///< that its daemons were started with
    };

    FakeServer(QString name, MemoryMachine &machine);

    DockerState docker = DockerState::Running;
    QString compose = QStringLiteral("2.26.1"); ///< "1.…": docker-compose; empty: none
    bool image = true;
    QString pullFault; ///< words of Docker when it cannot pull; empty: it can
    bool imageMadeIsTheWrongOne = false;
    QByteArray sockets; ///< output of `ss -Hltn`
    bool hasSs = true;
    QByteArray otherContainers; ///< lines of `docker ps --format '{{.Names}} {{.Ports}}'`
    QByteArray composeFault;    ///< words of Compose when up fails; empty: it works
    bool crashes = false;       ///< the container ends as soon as it was started
    QStringList processes{QStringLiteral("munged"), QStringLiteral("slurmd")};
    QByteArray log = "slipway: started\n";
    QStringList unreachable; ///< "NODE:PORT" that its container cannot connect to
    bool canTryPorts = true; ///< false: an image without bash
    int unmunge = 0;         ///< exit status for a credential of the controller
    bool resolvesNames = true;
    bool ownNameIsLoopback = false; ///< as Slipway's start script has it
    QByteArray confHash = "same";
    bool folderHangs = false;  ///< a stale NFS mount
    int folderProbes = 0;      ///< looks at the shared folder that were begun
    qint64 clockAheadMs = 0;
    int restartCount = 0;
    bool isController = false;
    bool containerSeesOldFolder = false;
    int refreshes = 0;
    bool slurmctldStopped = false; ///< by `slipway-start stop`
    QByteArray state;              ///< what slurmctld keeps in the state volume; empty: there is none
    QByteArray stateMark;          ///< where it was carried
    Container container;

    /// Changes something while others look: \a change(*this), alone.
    template<typename F>
    void with(F change)
    {
        const std::lock_guard lock(m_mutex);
        change(*this);
    }
    bool runs(const QString &process) const
    {
        const std::lock_guard lock(m_mutex);
        return processes.contains(process);
    }

    const QString &name() const { return m_name; }
    int made() const { return m_made; } ///< containers so far
    MemoryMachine &machine() { return m_machine; }
    /// Commands that changed something, since clearCommands().
    QStringList changes() const;
    QStringList commands() const;
    void clearCommands();
    /// Words that end up inside the container and are no part of Docker: scontrol, srun, …
    /// Plays the parts of a look at the cluster, asked inside the container.
    using Look = std::function<Result<void>(LookPlayer &player, std::stop_token)>;
    void setLook(Look look) { m_look = std::move(look); }
    using Inside = std::function<Result<CommandResult>(const QStringList &argv, std::stop_token)>;
    void setInside(Inside inside) { m_inside = std::move(inside); }

private:
    Result<CommandResult> play(const RemoteCommand &command, std::stop_token stop);
    Result<CommandResult> playDocker(const QStringList &words, const RemoteCommand &command,
                                     std::stop_token stop);
    CommandResult playCompose(const QStringList &words, const QByteArray &input);
    CommandResult composeUp(const QString &project, const QString &file, bool force);
    CommandResult playProbe(const QString &script) const;
    CommandResult playDaemon(const QString &verb, const QString &daemon);
    CommandResult playVolume(const QStringList &words, const QByteArray &input);
    CommandResult playLife(const QString &verb);
    CommandResult playImage(const QStringList &words);
    CommandResult listContainers(const QStringList &words) const;
    Result<CommandResult> playExec(const QStringList &words, const QByteArray &input, std::stop_token stop);
    CommandResult playScript(const QString &script, const QStringList &arguments,
                             const QByteArray &input) const;
    Result<CommandResult> playClusterLook(const RemoteCommand &command, std::stop_token stop);
    CommandResult playServerLook(const RemoteCommand &command);
    void playFolder(LookPlayer &player);
    void playContainer(LookPlayer &player);
    LookPlayer::Said sharedFiles(const QString &folder) const;
    bool sameFiles() const;
    CommandResult dockerFault() const;
    QString missingBind(const QByteArray &composeFile) const;
    void start();

    QString m_name;
    MemoryMachine &m_machine;
    Inside m_inside;
    Look m_look;
    bool m_folderStuck = false;
    mutable std::recursive_mutex m_mutex;
    QStringList m_commands;
    QStringList m_changes;
    int m_made = 0;
};

} // namespace Slipway
