// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/readmewriter.h"

#include "base/shellquote.h"
#include "render/reasonedtext.h"
#include "render/render.h"
#include "slurm/hostlist.h"

namespace Slipway {

namespace {

/// "user@host" for ssh, with the port where it is not 22.
QString login(const QString &host, const SshAccess &ssh, const char *portOption)
{
    QString words;
    if (ssh.port != 0 && ssh.port != 22)
        words = QStringLiteral("%1 %2 ").arg(QLatin1String(portOption)).arg(ssh.port);
    return words + shellQuoted(ssh.user.isEmpty() ? host : ssh.user + QLatin1Char('@') + host);
}

class ReadmeWriter
{
public:
    explicit ReadmeWriter(const CheckedCluster &cluster) : m_cluster(cluster), m_spec(cluster.spec()) {}

    BundleFile write()
    {
        intro();
        files();
        key();
        start();
        prove();
        return m_out.take(QStringLiteral("README.md"), BundleFile::Role::Readme);
    }

private:
    void text(const QString &line) { m_out.line(line); }
    void command(const QString &line) { m_out.line(QStringLiteral("    ") + line); }
    void intro();
    void files();
    void key();
    void loadImage();
    void start();
    void prove();

    const CheckedCluster &m_cluster;
    const ClusterSpec &m_spec;
    ReasonedText m_out;
};

void ReadmeWriter::intro()
{
    QStringList names;
    for (const Server &server : m_spec.servers)
        names << server.name;
    text(QStringLiteral("# Slurm cluster %1").arg(m_spec.cluster.name));
    m_out.blank();
    text(QStringLiteral("Nodes %1, controller %2, image `%3`, Slurm %4.")
             .arg(compressHostlist(names), m_spec.cluster.controller, m_spec.cluster.image.reference, m_spec.cluster.image.slurmVersion));
    text(QStringLiteral("Slipway does all of this by `slipwayctl push`, `up` and `verify`. By hand it is:"));
    m_out.blank();
}

void ReadmeWriter::files()
{
    const QString folder = m_spec.storage.serverPath;
    text(QStringLiteral("## 1. The files, into the shared folder"));
    m_out.blank();
    text(QStringLiteral("Run this in the folder of this README. `current` is what the containers read."));
    m_out.blank();
    command(QStringLiteral("set=sets/by-hand-$(date -u +%Y%m%dT%H%M%SZ)"));
    const auto copyTo = [&](const QString &path, const QString &ssh) {
        const QString quotedPath = shellQuoted(path);
        // The path is quoted once for the far shell and once more for this one.
        command(QStringLiteral("tar -c . | ssh %1 \"set=$set; \"%2")
                    .arg(ssh, shellQuoted(QStringLiteral("cd %1 && mkdir -p \"$set\" && tar -x -C \"$set\" && ln -sfn \"$set\" current").arg(quotedPath))));
    };
    if (m_spec.storage.kind == Storage::Kind::Nas) {
        copyTo(m_spec.storage.nasPath, login(m_spec.storage.nasHost, m_spec.storage.nasSsh, "-p"));
    } else {
        for (const Server &server : m_spec.servers)
            copyTo(folder, login(server.address, server.ssh, "-p"));
    }
    m_out.blank();
}

void ReadmeWriter::key()
{
    const QString path = mungeKeyPath(m_spec.cluster.name);
    const QString folder = path.section(QLatin1Char('/'), 0, -2);
    text(QStringLiteral("## 2. One munge key, to every server, outside of the shared folder"));
    m_out.blank();
    text(QStringLiteral("Only for a new cluster: nodes that run already keep the key they were started with."));
    m_out.blank();
    command(QStringLiteral("umask 077; head -c 1024 /dev/urandom > munge.key"));
    for (const Server &server : m_spec.servers) {
        command(QStringLiteral("ssh %1 %2 < munge.key")
                    .arg(login(server.address, server.ssh, "-p"),
                         shellQuoted(QStringLiteral("umask 077; mkdir -p ~/%1 && cat > ~/%2").arg(folder, path))));
    }
    command(QStringLiteral("rm munge.key"));
    m_out.blank();
}

void ReadmeWriter::loadImage()
{
    const QString &archive = m_spec.cluster.image.archive;
    const QString path = archive.startsWith(QLatin1Char('/')) ? archive : m_spec.storage.serverPath + QLatin1Char('/') + archive;
    text(QStringLiteral("The image is in an archive that every server sees:"));
    m_out.blank();
    for (const Server &server : m_spec.servers)
        command(QStringLiteral("ssh %1 %2").arg(login(server.address, server.ssh, "-p"), shellQuoted(QStringLiteral("docker load -i %1").arg(shellQuoted(path)))));
    m_out.blank();
}

void ReadmeWriter::start()
{
    text(QStringLiteral("## 3. One container on every server"));
    m_out.blank();
    if (m_spec.cluster.image.source == Image::Source::Load)
        loadImage();
    text(QStringLiteral("With Compose v1 write `docker-compose` instead of `docker compose`. Any order will do."));
    m_out.blank();
    for (const Server &server : m_spec.servers) {
        const QString file = QStringLiteral("%1/%2/servers/%3/docker-compose.yml").arg(m_spec.storage.serverPath, QLatin1String(currentLink), server.name);
        command(QStringLiteral("ssh %1 %2").arg(login(server.address, server.ssh, "-p"),
                shellQuoted(QStringLiteral("docker compose -p %1 -f %2 up -d").arg(m_spec.cluster.name, shellQuoted(file)))));
    }
    m_out.blank();
}

void ReadmeWriter::prove()
{
    const Server &controller = m_cluster.controller();
    text(QStringLiteral("## 4. The proof: a job on every node at once"));
    m_out.blank();
    command(QStringLiteral("ssh %1 %2").arg(login(controller.address, controller.ssh, "-p"),
            shellQuoted(QStringLiteral("docker exec %1 srun -N%2 --time=1 hostname").arg(controller.name).arg(m_spec.servers.size()))));
    m_out.blank();
    text(QStringLiteral("It prints the name of every node. Nodes that are idle are not yet proof: only a job is."));
}

} // namespace

BundleFile renderReadme(const CheckedCluster &cluster)
{
    return ReadmeWriter(cluster).write();
}

} // namespace Slipway
