// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "cluster/findingsink.h"
#include "cluster/yamltree.h"

#include <QSet>

namespace Slipway {

/// Compose files → image, mounts, environment, network and paths of a ClusterSpec whose servers are known
/// already. Each service that is a node adds what it says; contradictions become findings.
class ComposeImport
{
public:
    ComposeImport(ClusterSpec &spec, FindingSink &sink) : m_spec(spec), m_sink(sink) {}

    void read(const YamlNode &root, const QString &fileName);
    /// Folder of slurm.conf inside the containers, from the mounts; empty when no file told.
    QString confDir() const { return m_confDir; }

private:
    void service(const QString &name, const YamlNode &service, const YamlNode &root);
    void image(const YamlNode &value);
    void environment(const YamlNode &value);
    void variable(const QString &name, const QString &value, int line);
    void volumes(const YamlNode &value);
    void mount(Mount mount, int line);
    bool slurmMount(const Mount &mount);
    bool stateMount(const Mount &mount) const;
    void ports(const YamlNode &value);
    void networks(const QString &node, const YamlNode &value, const YamlNode &root);
    QString at(int line) const { return QStringLiteral("%1:%2").arg(m_fileName).arg(line); }
    void notTaken(int line, const QString &what);

    ClusterSpec &m_spec;
    FindingSink &m_sink;
    QString m_fileName;
    QString m_confDir;
    QSet<QString> m_told; ///< what was reported once: every server's file says the same
};

} // namespace Slipway
