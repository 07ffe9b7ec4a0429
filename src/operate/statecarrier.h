// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/docker.h"
#include "operate/action.h"

namespace Slipway {

/// Carries what slurmctld keeps (jobs, nodes, reservations, job scripts) from the state volume of one
/// controller to that of the next. Neither may run slurmctld meanwhile. Done twice it is done once: the old
/// volume remembers what was carried where, until its slurmctld writes again. What lay in the new volume is
/// kept in its folder .slipway-before.
class StateCarrier
{
public:
    StateCarrier(const ClusterSpec &spec, const QString &from, const QString &to)
        : m_spec(spec), m_from(from), m_to(to)
    {
    }

    /// The commands that change something, as they will run.
    QVector<PlannedCommand> planned() const;
    Result<StepOutcome> carry(RemoteHost &from, RemoteHost &to, LaneRun &lane) const;

private:
    QString volume() const;
    QStringList inVolume(const char *script, const QStringList &arguments, bool input) const;
    QStringList makeVolume() const;
    Result<QByteArray> run(RemoteHost &host, LaneRun &lane, const QStringList &argv,
                           const QByteArray &input = {}) const;

    const ClusterSpec &m_spec;
    QString m_from;
    QString m_to;
};

} // namespace Slipway
