// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/redactor.h"
#include "desktop/monitor/actions/actiondialog.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "fakes/fakecluster.h"
#include "gui/windowfixture.h"

#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

#include <atomic>
#include <mutex>

namespace Slipway {

/// Plans and applies in memory, and can be held at either.
class FakeEngine
{
public:
    ActionEngine engine();

    ActionInfo info{QStringLiteral("node.drain"), QStringLiteral("Drain…"), ActionInfo::Targets::Nodes, Risk::Safe, {}, {}};
    ActionPlan plan;
    std::optional<Error> planError;
    QStringList failing;
    std::atomic<bool> holdPlan = false;
    std::atomic<bool> holdApply = false;
    std::atomic<int> applied = 0;
    std::mutex mutex;
    QVector<ActionRequest> planned;

private:
    Result<ActionPlan> answer(const ActionRequest &request, const LaunchContext &context);
    Report apply(const ActionPlan &what, const LaunchContext &context);
};

PlannedCommand plannedCommand(const char *server, const char *text);
/// Safe, with a command, a job and a way back.
ActionPlan drainPlan();

/// The dialog on the screen.
struct ActionDesk
{
    ActionDesk() : dialog(new ActionDialog(cluster.connector(), redactor)) { fake.plan = drainPlan(); }
    ~ActionDesk() { delete dialog; }
    ActionPanel &panel() { return dialog->panel(); }
    ActionPanel::State state() { return panel().state(); }
    void start(const ActionRequest &request = {QStringLiteral("node.drain"), {QStringLiteral("worker02")}, {}})
    {
        dialog->start(cluster.spec, fake.engine(), request);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
    }
    void startWithRisk(Risk risk)
    {
        fake.plan.risk = risk;
        start();
        QTRY_COMPARE(state(), ActionPanel::State::Planned);
    }
    QPushButton *button(const char *name) { return child<QPushButton>(panel(), name); }
    bool applyAndWait()
    {
        QSignalSpy ended(&panel(), &ActionPanel::finished);
        QTest::mouseClick(button("actionGo"), Qt::LeftButton);
        return ended.wait(10'000);
    }

    FakeCluster cluster;
    Redactor redactor;
    FakeEngine fake;
    QPointer<ActionDialog> dialog;
};

} // namespace Slipway
