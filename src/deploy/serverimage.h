// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "deploy/docker.h"

namespace Slipway {

/// The cluster's image on one server: there already, or pulled, built, or loaded from an archive.
class ServerImage
{
public:
    ServerImage(const ClusterSpec &spec, Docker &docker) : m_spec(spec), m_docker(docker) {}

    /// Errors: ImageMissing with the way on, and those of Docker.
    Result<StepOutcome> have();

private:
    Result<bool> isThere();
    Result<StepOutcome> make();

    const ClusterSpec &m_spec;
    Docker &m_docker;
};

} // namespace Slipway
