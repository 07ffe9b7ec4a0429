// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/outcome.h"
#include "doctor/subject.h"

namespace Slipway {

// What the program computes from the outcomes of commands, by what it is about. See deriveOutcome().

/// What a derived probe gets: the outcomes it needs, all of them run, in the order of ProbeSpec::needs.
struct Needs
{
    const Subject &subject;
    const CheckedCluster &cluster;
    const Outcomes &all;
    QVector<const Outcome *> outcomes;

    const Outcome &at(qsizetype i) const { return *outcomes[i]; }
};

/// Fills in output, values and exit status; `made` comes without any.
using Derive = void (*)(const Needs &needs, Outcome &made);
using Derivations = QMap<QString, Derive>; ///< by the id of the probe

Derivations slurmDerivations();   ///< nodes, jobs and controllers, as Slurm says
Derivations networkDerivations(); ///< names, ports and subnets
Derivations serverDerivations();  ///< clock, disk, files in use and containers of a server
Derivations logDerivations();     ///< what the daemons said last

// Exit statuses of derived probes: 0 as it should be, 1 not so, 2 not to be found.
inline constexpr int notSo = 1;
inline constexpr int notThere = 2;

void put(Outcome &made, const char *name, const QString &value);
QStringList linesOf(const Outcome &outcome); ///< without empty ones
/// A number behind "KEY=" in \a line; -1: not there.
qint64 numberOf(const QString &line, const char *key);

} // namespace Slipway
