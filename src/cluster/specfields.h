// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "cluster/imageprofiles.h"

namespace Slipway {

// The keys of the cluster file, each named once. The same lines read a file and write one:
// `A` is SpecReader or SpecWriter. `d` holds the defaults, which a writer leaves out.

template<typename A>
void fields(A &a, SshAccess &v, const SshAccess &d)
{
    a.text("user", v.user, d.user);
    a.port("port", v.port, d.port);
    a.text("identity-file", v.identityFile, d.identityFile);
    a.flag("agent", v.useAgent, d.useAgent);
    a.text("jump-host", v.jumpHost, d.jumpHost);
}

template<typename A>
void fields(A &a, Gpu &v, const Gpu &d)
{
    a.text("type", v.type, d.type);
    a.number("count", v.count, d.count);
    a.texts("files", v.files, d.files);
}

template<typename A>
void fields(A &a, Server &v, const Server &d)
{
    a.required("name", v.name);
    a.required("address", v.address);
    a.part("ssh", v.ssh, d.ssh);
    a.number("cpus", v.cpus, d.cpus);
    a.number("sockets", v.sockets, d.sockets);
    a.number("cores-per-socket", v.coresPerSocket, d.coresPerSocket);
    a.number("threads-per-core", v.threadsPerCore, d.threadsPerCore);
    a.number("memory-mib", v.memoryMiB, d.memoryMiB);
    a.list("gpus", v.gpus);
    a.texts("features", v.features, d.features);
    a.text("compose-version", v.composeVersion, d.composeVersion);
}

template<typename A>
void fields(A &a, Mount &v, const Mount &d)
{
    a.required("host", v.hostPath);
    a.required("container", v.containerPath);
    a.flag("read-only", v.readOnly, d.readOnly);
}

/// The NAS half of Storage: it has a key of its own in the file.
struct NasFields
{
    Storage &storage;
};

template<typename A>
void fields(A &a, NasFields &v, const NasFields &d)
{
    a.text("host", v.storage.nasHost, d.storage.nasHost);
    a.text("path", v.storage.nasPath, d.storage.nasPath);
    a.part("ssh", v.storage.nasSsh, d.storage.nasSsh);
}

template<typename A>
void fields(A &a, Storage &v, const Storage &d)
{
    a.choice("kind", v.kind, {{"nas", Storage::Kind::Nas},
                              {"nfs-from-controller", Storage::Kind::NfsFromController},
                              {"copy-to-servers", Storage::Kind::CopyToServers}});
    NasFields nas{v};
    Storage defaults = d;
    const NasFields nasDefaults{defaults};
    a.part("nas", nas, nasDefaults);
    a.text("server-path", v.serverPath, d.serverPath);
    a.list("mounts", v.mounts);
}

template<typename A>
void fields(A &a, SshIntoContainer &v, const SshIntoContainer &)
{
    a.required("subnet", v.subnet);
    a.required("gateway", v.gateway);
    a.required("address", v.address);
}

template<typename A>
void fields(A &a, ImageProfile &v, const ImageProfile &)
{
    a.required("preset", v.preset);
    // The preset fills every path; the file only says what differs from it.
    const ImageProfile preset = imageProfilePreset(v.preset);
    if constexpr (A::reading) {
        const QString name = v.preset;
        v = preset;
        v.preset = name;
    }
    a.text("conf-dir", v.confDir, preset.confDir);
    a.text("state-dir", v.stateDir, preset.stateDir);
    a.text("spool-dir", v.spoolDir, preset.spoolDir);
    a.text("log-dir", v.logDir, preset.logDir);
    a.text("run-dir", v.runDir, preset.runDir);
    a.text("slurm-user", v.slurmUser, preset.slurmUser);
    a.texts("entrypoint", v.entrypoint, preset.entrypoint);
}

template<typename A>
void fields(A &a, Image &v, const Image &d)
{
    a.required("reference", v.reference);
    a.choice("source", v.source, {{"pull", Image::Source::Pull}, {"build", Image::Source::Build}, {"load", Image::Source::Load}});
    a.text("archive", v.archive, d.archive);
    a.text("build-suite", v.buildSuite, d.buildSuite);
    a.required("slurm-version", v.slurmVersion);
    a.part("profile", v.profile, d.profile);
}

/// Ports have a key of their own in the file.
struct PortFields
{
    Cluster &cluster;
};

template<typename A>
void fields(A &a, PortFields &v, const PortFields &d)
{
    a.number("slurmctld", v.cluster.slurmctldPort, d.cluster.slurmctldPort);
    a.number("slurmd", v.cluster.slurmdPort, d.cluster.slurmdPort);
    a.range("srun", v.cluster.srunPortFirst, v.cluster.srunPortLast, d.cluster.srunPortFirst, d.cluster.srunPortLast);
}

template<typename A>
void fields(A &a, Cluster &v, const Cluster &d)
{
    a.required("name", v.name);
    a.required("controller", v.controller);
    a.texts("backup-controllers", v.backupControllers, d.backupControllers);
    PortFields ports{v};
    Cluster defaults = d;
    const PortFields portDefaults{defaults};
    a.part("ports", ports, portDefaults);
    a.choice("network", v.network, {{"published-ports", Cluster::Network::PublishedPorts},
                                    {"host", Cluster::Network::HostNetwork}});
    a.optionalPart("ssh-into-container", v.sshIntoContainer);
    a.part("image", v.image, d.image);
    a.textMap("environment", v.environment);
}

template<typename A>
void fields(A &a, Partition &v, const Partition &d)
{
    a.required("name", v.name);
    a.texts("nodes", v.nodes, d.nodes);
    a.flag("default", v.isDefault, d.isDefault);
    a.required("max-time", v.maxTime);
    a.text("state", v.state, d.state);
}

template<typename A>
void fields(A &a, Scheduling &v, const Scheduling &d)
{
    a.list("partitions", v.partitions);
    a.required("select-type", v.selectType);
    a.required("select-parameters", v.selectTypeParameters);
    a.number("return-to-service", v.returnToService, -1 /* always written */);
    a.number("slurmctld-timeout", v.slurmctldTimeout, d.slurmctldTimeout);
    a.number("slurmd-timeout", v.slurmdTimeout, d.slurmdTimeout);
    a.number("inactive-limit", v.inactiveLimit, d.inactiveLimit);
    a.number("min-job-age", v.minJobAge, d.minJobAge);
    a.number("kill-wait", v.killWait, d.killWait);
    a.number("wait-time", v.waitTime, d.waitTime);
    a.text("mpi-default", v.mpiDefault, d.mpiDefault);
    a.textMap("options", v.extraOptions);
}

template<typename A>
void fields(A &a, SlurmrestdAccess &v, const SlurmrestdAccess &d)
{
    a.required("url", v.url);
    a.text("user", v.user, d.user);
    a.text("ca-file", v.caFile, d.caFile);
    a.flag("allow-unencrypted", v.allowUnencrypted, d.allowUnencrypted);
    if constexpr (A::reading)
        a.noSecret("token");
}

template<typename A>
void fields(A &a, ClusterSpec &v, const ClusterSpec &d)
{
    a.part("cluster", v.cluster, d.cluster);
    a.list("servers", v.servers);
    a.part("storage", v.storage, d.storage);
    a.part("scheduling", v.scheduling, d.scheduling);
    a.optionalPart("slurmrestd", v.slurmrestd);
}

} // namespace Slipway
