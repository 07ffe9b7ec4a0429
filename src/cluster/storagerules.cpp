// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clustertr.h"
#include "cluster/specrules.h"
#include "cluster/valuerules.h"

#include <QSet>

namespace Slipway {

namespace {

/// Folders a mount would hide from the container so that it cannot start or trust its own files.
bool hidesTheSystem(const QString &path)
{
    static const QSet<QString> folders = {
        QStringLiteral("/"), QStringLiteral("/etc"), QStringLiteral("/proc"), QStringLiteral("/sys"),
        QStringLiteral("/dev"), QStringLiteral("/bin"), QStringLiteral("/sbin"), QStringLiteral("/lib"),
        QStringLiteral("/lib64"), QStringLiteral("/usr"), QStringLiteral("/usr/bin"), QStringLiteral("/usr/sbin"),
        QStringLiteral("/usr/lib"), QStringLiteral("/run"), QStringLiteral("/var"), QStringLiteral("/slipway"),
        QStringLiteral("/run/slipway-key"),
    };
    return folders.contains(path);
}

QString withoutEndSlash(QString path)
{
    while (path.size() > 1 && path.endsWith(QLatin1Char('/')))
        path.chop(1);
    return path;
}

void checkMounts(const ClusterSpec &spec, FindingSink &sink)
{
    QSet<QString> targets;
    for (qsizetype i = 0; i < spec.storage.mounts.size(); ++i) {
        const Mount &mount = spec.storage.mounts[i];
        const QString where = QStringLiteral("storage.mounts[%1]").arg(i);
        sink.error("mount.host", where + QStringLiteral(".host"), pathProblem(mount.hostPath));
        const QString problem = pathProblem(mount.containerPath);
        sink.error("mount.container", where + QStringLiteral(".container"), problem);
        const QString target = withoutEndSlash(mount.containerPath);
        const QString confDir = withoutEndSlash(spec.cluster.image.profile.confDir);
        if (problem.isEmpty() && (hidesTheSystem(target) || target == confDir)) {
            sink.error("mount.container.system", where + QStringLiteral(".container"),
                       ClusterTr::tr("Mounting over %1 would hide files the container needs. Choose another folder.")
                           .arg(mount.containerPath));
        } else if (problem.isEmpty() && targets.contains(target)) {
            sink.error("mount.container.duplicate", where + QStringLiteral(".container"),
                       ClusterTr::tr("Two folders are mounted at %1.").arg(mount.containerPath));
        }
        targets.insert(target);
    }
}

} // namespace

void checkStorage(const ClusterSpec &spec, FindingSink &sink)
{
    const Storage &storage = spec.storage;
    sink.error("storage.server-path", QStringLiteral("storage.server-path"), pathProblem(storage.serverPath));
    if (withoutEndSlash(storage.serverPath) == QLatin1String("/")) {
        sink.error("storage.server-path.root", QStringLiteral("storage.server-path"),
                   ClusterTr::tr("Use a folder of its own, not the root of the file system."));
    }
    if (storage.kind == Storage::Kind::Nas) {
        sink.error(storage.nasHost.isEmpty() ? "storage.nas.host.empty" : "storage.nas.host",
                   QStringLiteral("storage.nas.host"),
                   storage.nasHost.isEmpty()
                       ? ClusterTr::tr("Enter the host this computer writes the shared folder through: the NAS, or a server that has it mounted.")
                       : addressProblem(storage.nasHost));
        sink.error("storage.nas.path", QStringLiteral("storage.nas.path"), pathProblem(storage.nasPath));
        checkSshAccess(storage.nasSsh, QStringLiteral("storage.nas.ssh"), sink);
    }
    if (storage.kind == Storage::Kind::CopyToServers) {
        sink.info("storage.copy", QStringLiteral("storage.kind"),
                  ClusterTr::tr("Slipway writes the configuration to every server. Job data is not shared."),
                  ClusterTr::tr("Jobs see only the files of the server they run on."));
    }
    checkMounts(spec, sink);
}

} // namespace Slipway
