// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/launch/launchmodel.h"
#include "desktop/launch/launchrunner.h"
#include "desktop/wizard/clusterdraft.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Slipway {

namespace Ui {
class LaunchPanel;
}

/// Push, bring up, verify: started by the person, with a live row for each server, and an end that says what is
/// proven or what failed and how to go on. Nothing of it runs on the GUI thread.
class LaunchPanel : public QWidget
{
    Q_OBJECT

public:
    LaunchPanel(ClusterDraft &draft, HostConnector &connector, Redactor &redactor, QWidget *parent = nullptr);
    ~LaunchPanel() override;

    /// Takes the answers over; a launch that goes on keeps those it was started with.
    void refresh();
    void start(bool overwriteForeignChanges = false);
    void cancel();
    void setTimes(const LaunchTimes &times) { m_runner.setTimes(times); }
    bool isRunning() const { return m_runner.isRunning() || m_puttingBack; }
    const std::optional<Report> &report() const { return m_report; } ///< of the last launch that ended
    QString statusText() const;

Q_SIGNALS:
    void statusChanged();
    void reviewRequested();
    void monitorRequested();
    /// Why the launch failed on \a server; empty: it did on none of them.
    void diagnoseRequested(const QString &server);
    void ended(); ///< a launch ended, however

protected:
    void changeEvent(QEvent *event) override;

private:
    void connectUi();
    void showPlan();
    void takeEvents(const QVector<StepEvent> &events);
    void takeReport(const Report &report);
    void showState();
    void showConflict();
    void putBack();
    void tellPutBack(const Result<PushedSet> &set);
    void copyDetails();

    ClusterDraft &m_draft;
    HostConnector &m_connector;
    Redactor &m_redactor;
    std::unique_ptr<Ui::LaunchPanel> m_ui;
    LaunchRunner m_runner;
    QVector<LaunchModel::Plan> m_plan; ///< rows shown before the first launch
    std::optional<CheckedCluster> m_launched; ///< what the last launch was started with
    std::optional<Report> m_report;
    bool m_puttingBack = false;
    std::stop_source m_putBackStop;
    std::unique_ptr<Lane> m_putBackLane;
};

} // namespace Slipway
