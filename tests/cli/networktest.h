// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/slipwayctl.h"
#include "cluster/clusterfile.h"
#include "contract/sshserver.h"

namespace Slipway {

/// What tests of commands that log in share: a real sshd, and behind it a cluster of one node whose Docker is played. The
/// lab has the real one. Every test begins with it healthy, its host key known, and nothing pushed.
class NetworkTest : public QObject
{
    Q_OBJECT

protected:
    static inline const QString file = QStringLiteral("lab.slipway.yaml");

    /// In the folder of what the account runs: "docker", "nodes", "log", …
    QString tools(const QString &name) const { return m_server.file(QStringLiteral("tools/") + name); }
    QString nas(const QString &name = {}) const;
    static void put(const QString &path, const QByteArray &bytes, bool executable = false);
    ClusterSpec spec() const;
    void writeCluster(const ClusterSpec &spec) const;
    /// slipwayctl \a command with that cluster file.
    Ended run(const QString &command, const QStringList &more = {}) const;

    SshServer m_server;
    std::unique_ptr<Slipwayctl> m_ctl;

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

private:
    void trustServer() const;
    void playInside();

    std::vector<std::unique_ptr<QProcess>> m_daemons;
};

} // namespace Slipway
