// SPDX-License-Identifier: GPL-3.0-or-later
#include "operate/drainreason.h"

#include "deploy/plaintext.h"
#include "operate/operatetr.h"

#include <QDateTime>

#include <algorithm>

namespace Slipway {

namespace {
/// How they begin, in Slurm 18.08 to 26.05.
const char *const slurmsReasons[] = {"Not responding",
                                     "Node unexpectedly rebooted",
                                     "Low RealMemory",
                                     "Low CPUs",
                                     "Low socket*core",
                                     "Low TmpDisk",
                                     "gres/",
                                     "Prolog error",
                                     "Epilog error",
                                     "batch job complete failure",
                                     "Kill task failed",
                                     "SlurmdSpoolDir is full",
                                     "Slurmd",
                                     "Duplicate jobid"};
} // namespace

bool isSlurmsOwnReason(const QString &reason)
{
    return std::any_of(std::begin(slurmsReasons), std::end(slurmsReasons),
                       [&reason](const char *own) { return reason.startsWith(QLatin1String(own)); });
}

bool isHeldByPerson(const SlurmNode &node)
{
    const bool held = node.state.isDrained() || node.state.base == NodeState::Base::Down ||
                      node.state.flags.testFlag(NodeState::Fail);
    return held && !node.reason.isEmpty() && !isSlurmsOwnReason(node.reason) &&
           !node.reason.startsWith(QLatin1String(ownReasonMark));
}

QString heldSentence(const SlurmNode &node)
{
    const QString by = node.reasonBy.isEmpty() ? OperateTr::tr("somebody") : node.reasonBy;
    const QString reason = withoutControls(node.reason);
    if (node.reasonTime <= 0)
        return OperateTr::tr("%1 was taken out of service by %2: “%3”.").arg(node.name, by, reason);
    const QString when =
        QDateTime::fromSecsSinceEpoch(node.reasonTime).toString(QStringLiteral("yyyy-MM-dd HH:mm"));
    return OperateTr::tr("%1 was taken out of service by %2 on %3: “%4”.").arg(node.name, by, when, reason);
}

} // namespace Slipway
