// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QVector>

namespace Slipway {

/// One node as slurmctld sees it, for the proof only.
struct NodeSeen
{
    QString name;
    QStringList states; ///< "IDLE", "DRAIN", "NOT_RESPONDING", …; a trailing `*` became NOT_RESPONDING
    QString reason;

    /// Registered and ready for a job: idle, or busy with one.
    bool ready() const;
    /// Held back by somebody's drain: it will not become ready by waiting.
    bool drained() const;
    bool busy() const;
    /// Slurm turned its registration down: the machine has less than slurm.conf says. RESUME is no help.
    bool refused() const;
    /// Down although it answers: Slurm waits for a person, as after `Node unexpectedly rebooted`.
    bool waitsForResume() const;

    bool operator==(const NodeSeen &) const = default;
};

/// The output of `scontrol -o show nodes`, any Slurm version.
QVector<NodeSeen> parseNodes(const QByteArray &output);
/// True when `scontrol ping` says that one controller is up.
bool controllerAnswers(const QByteArray &pingOutput);

} // namespace Slipway
