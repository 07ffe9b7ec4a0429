// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operate/action.h"
#include "unit/deploy/launchtest.h"

namespace Slipway {

/// A FakeCluster that is up, and actions on it.
class OperateTest : public LaunchTest
{
public:
    explicit OperateTest(ClusterSpec spec = FakeCluster::threeServers());

    Result<ActionPlan> plan(const QString &action, const QStringList &targets = {},
                            const QMap<QString, QString> &with = {});
    Report apply(const ActionPlan &plan);
    /// Plans and applies; a plan that failed becomes a report with its error.
    Report run(const QString &action, const QStringList &targets = {},
               const QMap<QString, QString> &with = {});
};

/// The commands of \a plan, one a line: "worker01: docker exec …".
QStringList lines(const ActionPlan &plan);
/// Every command that \a report has of the steps \a stepId, in the order of its lanes.
QStringList ran(const Report &report, const QString &stepId);
QString codeOf(const Report &report);

} // namespace Slipway
