// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "cluster/findingsink.h"
#include "slurm/slurmconf.h"

#include <QHash>

namespace Slipway {

/// slurm.conf → servers, cluster and scheduling of a ClusterSpec. Keys that Slipway writes itself with the
/// same value are dropped, keys it does not know become the person's own options.
class SlurmConfImport
{
public:
    SlurmConfImport(const QString &fileName, ClusterSpec &spec, FindingSink &sink)
        : m_fileName(fileName), m_spec(spec), m_sink(sink)
    {
    }

    void read(const SlurmConf &conf);

private:
    using Pair = std::pair<QString, QString>;
    using Pairs = QVector<Pair>;

    void option(const Pair &pair, int line);
    bool knownOption(const QString &key, const QString &value, int line);
    bool portOption(const QString &key, const QString &value, int line);
    bool controllerOption(const QString &key, const QString &value);
    bool pathOption(const QString &key, const QString &value);
    void node(const SlurmConfLine &line);
    void nodeValue(Server &server, const Pair &pair, int line);
    void gres(Server &server, const QString &text, int line);
    static void completeTopology(Server &server);
    void partition(const SlurmConfLine &line);
    void partitionValue(Partition &partition, const Pair &pair, int line);
    void controllers();
    void expandPartitions();
    int number(const QString &key, const QString &value, int line);
    QString at(int line) const { return QStringLiteral("%1:%2").arg(m_fileName).arg(line); }
    void notTaken(int line, const QString &what);

    QString m_fileName;
    ClusterSpec &m_spec;
    FindingSink &m_sink;
    Pairs m_nodeDefaults;
    Pairs m_partitionDefaults;
    QStringList m_controllers;           ///< SlurmctldHost, in order
    QStringList m_oldControllers;        ///< ControlMachine, BackupController
    QHash<QString, QString> m_addresses; ///< of controllers, by name
    QString m_oldAddress, m_oldBackupAddress;
};

} // namespace Slipway
