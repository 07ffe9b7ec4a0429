// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>
#include <QVector>

#include <optional>

namespace Slipway {

/// What the person wants: the answers of the wizard, the content of NAME.slipway.yaml. A plain
/// value that may still be incomplete or wrong (people type, close the window and come back);
/// checkCluster() says what is wrong with it, and only the CheckedCluster it yields can be
/// rendered or deployed. No secret is ever in it. Zero and empty mean "not stated".

/// How to log in to a machine over ssh. Empty fields come from ~/.ssh/config, then from ssh's defaults.
struct SshAccess
{
    QString user;
    int port = 0;         ///< 0: ~/.ssh/config, else 22
    QString identityFile; ///< path of a private key; "~" is the home folder
    bool useAgent = true;
    QString jumpHost;     ///< "user@host:port", or a name of ~/.ssh/config; several with commas

    bool operator==(const SshAccess &) const = default;
};

struct Gpu
{
    QString type;      ///< GRES type such as "a100"; may be empty
    int count = 0;
    QStringList files; ///< device files, e.g. /dev/nvidia0; empty: /dev/nvidia[0..count-1]

    bool operator==(const Gpu &) const = default;
};

/// One server and the node on it. NodeName, container name and host name inside are all `name`.
struct Server
{
    QString name;
    QString address; ///< IP address or DNS name on the LAN, as every other server reaches it
    SshAccess ssh;
    int sockets = 0;
    int coresPerSocket = 0;
    int threadsPerCore = 0;
    int cpus = 0;
    qint64 memoryMiB = 0; ///< what slurm.conf may promise (head-room already taken off); 0: leave out
    QVector<Gpu> gpus;
    QStringList features;
    QString composeVersion; ///< as measured, "1.29.2" or "2.26.1"; empty: unknown

    bool operator==(const Server &) const = default;
};

/// A folder of the servers that is mounted into every container.
struct Mount
{
    QString hostPath;
    QString containerPath;
    bool readOnly = false;

    bool operator==(const Mount &) const = default;
};

struct Storage
{
    enum class Kind {
        Nas,           ///< a folder every server has mounted at `serverPath`
        NfsFromController, ///< the controller's machine serves `serverPath` over NFS
        CopyToServers  ///< no shared folder: the same files are written to every server
    };

    Kind kind = Kind::Nas;
    QString nasHost; ///< SFTP host of the NAS as this computer reaches it; may be one of the servers
    SshAccess nasSsh;
    QString nasPath;    ///< the folder there
    QString serverPath; ///< the same folder as the servers see it
    QVector<Mount> mounts;

    bool operator==(const Storage &) const = default;
};

/// A fixed address for the controller's container on its own compose network, to ssh into it.
struct SshIntoContainer
{
    QString subnet;  ///< CIDR, "192.168.16.0/24"
    QString gateway;
    QString address;

    bool operator==(const SshIntoContainer &) const = default;
};

/// Where things are inside the image, and who starts the daemons.
struct ImageProfile
{
    QString preset = QStringLiteral("slipway"); ///< "slipway", "debian", "conquest" or "custom"
    QString confDir;   ///< folder of slurm.conf, "/etc/slurm" or "/etc/slurm-llnl"
    QString stateDir;  ///< StateSaveLocation
    QString spoolDir;  ///< SlurmdSpoolDir
    QString logDir;
    QString runDir;    ///< folder of the PID files
    QString slurmUser = QStringLiteral("slurm");
    /// The image's own entrypoint, run by Slipway's start script after it has put key, hosts and
    /// slurm.conf in place. Empty: the start script runs munged, slurmctld, slurmd and sshd itself.
    QStringList entrypoint;

    bool operator==(const ImageProfile &) const = default;
};

struct Image
{
    enum class Source { Pull, Build, Load };

    QString reference; ///< "zhonger/conquest:slurm-ssh"
    Source source = Source::Pull;
    QString archive;   ///< Load: path of a `docker save` archive in the shared folder
    QString buildSuite = QStringLiteral("bookworm"); ///< Build: Debian suite of Slipway's own image
    QString slurmVersion; ///< "19.05" or "22.05.8"; decides what slurm.conf may contain
    ImageProfile profile;

    bool operator==(const Image &) const = default;
};

struct Cluster
{
    enum class Network { PublishedPorts, HostNetwork };

    QString name; ///< ClusterName and compose project
    QString controller; ///< node name
    QStringList backupControllers;
    int slurmctldPort = 6817;
    int slurmdPort = 6818;
    int srunPortFirst = 60001;
    int srunPortLast = 60063;
    Network network = Network::PublishedPorts;
    std::optional<SshIntoContainer> sshIntoContainer;
    Image image;
    QMap<QString, QString> environment;

    bool operator==(const Cluster &) const = default;
};

struct Partition
{
    QString name;
    QStringList nodes; ///< node names or ranges; "ALL" for every node
    bool isDefault = false;
    QString maxTime = QStringLiteral("INFINITE"); ///< Slurm time: minutes, HH:MM:SS, D-HH, INFINITE
    QString state = QStringLiteral("UP"); ///< UP, DOWN, DRAIN, INACTIVE

    bool operator==(const Partition &) const = default;
};

struct Scheduling
{
    QVector<Partition> partitions;
    QString selectType = QStringLiteral("select/cons_tres");
    QString selectTypeParameters = QStringLiteral("CR_CPU");
    int returnToService = 1;
    int slurmctldTimeout = 120; ///< seconds, as are the next ones
    int slurmdTimeout = 300;
    int inactiveLimit = 0;
    int minJobAge = 300;
    int killWait = 30;
    int waitTime = 0;
    QString mpiDefault = QStringLiteral("none");
    QMap<QString, QString> extraOptions; ///< further slurm.conf keys, written as they are

    bool operator==(const Scheduling &) const = default;
};

/// A slurmrestd that runs already, as this computer reaches it: the monitor asks it where ssh leads nowhere.
/// Slipway neither installs nor starts one. Its token is asked for, and never in the file.
struct SlurmrestdAccess
{
    QString url;    ///< "https://controller:6820"; a path in front of /slurm is kept
    QString user;   ///< X-SLURM-USER-NAME; empty: the token says it
    QString caFile; ///< PEM on this computer, trusted besides the system's own; "~" is the home folder
    bool allowUnencrypted = false; ///< plain http to another machine shows the token to everybody on the way

    bool operator==(const SlurmrestdAccess &) const = default;
};

struct ClusterSpec
{
    QVector<Server> servers;
    Storage storage;
    Cluster cluster;
    Scheduling scheduling;
    std::optional<SlurmrestdAccess> slurmrestd;

    bool operator==(const ClusterSpec &) const = default;
};

/// The worked example of README: worker01-03 with 128 CPUs each, cluster workq.
ClusterSpec exampleCluster();

} // namespace Slipway
