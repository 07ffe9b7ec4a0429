// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "render/bundle.h"

#include <QHash>

namespace Slipway {

/// Makes servers/NODE/docker-compose.yml. Read by Compose v1 from 1.25 on and by v2; the `version` key
/// stands there only when the server's Compose is older than 1.27 or not known yet.
///
/// Servers that differ in name and address only share one text in which the two are filled in: with 10,000
/// servers that is most of the time of a whole rendering.
class ComposeRenderer
{
public:
    /// \a cluster must outlive it.
    explicit ComposeRenderer(const CheckedCluster &cluster) : m_cluster(cluster) {}

    BundleFile render(const Server &server);

private:
    /// A compose file cut at the places of the node's name and address.
    struct Pattern
    {
        QVector<QByteArray> pieces; ///< text, name, text, address, … by `holes`
        QVector<bool> holes;        ///< after piece i: true for the name, false for the address
        QVector<LineReason> reasons;
    };

    Pattern makePattern(const Server &server) const;

    const CheckedCluster &m_cluster;
    QHash<QString, Pattern> m_patterns;
};

} // namespace Slipway
