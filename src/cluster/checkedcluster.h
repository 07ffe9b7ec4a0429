// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "base/result.h"
#include "cluster/clusterspec.h"

namespace Slipway {

/// Every rule, of one field and across fields, over \a spec. Pure and fast (10,000 servers in
/// under 0.1 s): the wizard calls it at every key. Sorted: errors first, then by place.
Findings checkSpec(const ClusterSpec &spec);

/// Does the one-click fix \a finding names; returns the mended spec, or the spec as it was when
/// the fix no longer applies.
ClusterSpec applyFix(const ClusterSpec &spec, const Finding &finding);

/// A cluster without errors. Only this can be rendered and deployed, so whoever holds one need
/// not check again.
class CheckedCluster
{
public:
    /// \a spec if it has no Error finding; else Error::InvalidInput with the first one's text.
    static Result<CheckedCluster> check(ClusterSpec spec);

    const ClusterSpec &spec() const { return m_spec; }
    const Findings &findings() const { return m_findings; } ///< warnings and hints
    const Server &controller() const;
    const Server *server(const QString &name) const; ///< nullptr when there is none

private:
    CheckedCluster() = default;

    ClusterSpec m_spec;
    Findings m_findings;
    qsizetype m_controller = 0;
};

} // namespace Slipway
