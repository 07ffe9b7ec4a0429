// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/launch/reportrunner.h"
#include "desktop/monitor/actions/actionengine.h"

#include <QWidget>

#include <memory>
#include <optional>

class QPushButton;

namespace Slipway {

class ActionInputs;
class LaunchOutcome;
class MessageBar;
class PlanView;
class RiskBadge;
class RunView;
class TextLabel;
class ThinBar;

/// An action from the question to the proof: asks for what is missing, plans on a worker thread, shows exactly what
/// would run and what it may cost, applies it after the confirmation its risk needs with a live row for each target,
/// and ends with the result, a report to save, and the way back where there is one. Used by the action dialog and by
/// the doctor's remedies.
class ActionPanel : public QWidget
{
    Q_OBJECT

public:
    enum class State { Empty, Asking, Planning, Refused, Planned, Applying, Ended };

    /// \a connector and \a redactor outlive the panel. The destructor cancels what runs and waits for it.
    ActionPanel(HostConnector &connector, Redactor &redactor, QWidget *parent = nullptr);
    ~ActionPanel() override;

    void setTimes(const LaunchTimes &times);
    /// Starts over. Does nothing while something is applied.
    void start(const ClusterSpec &spec, const ActionEngine &engine, const ActionRequest &request);
    /// What further plans, such as for taking it back, are made of from now on.
    void setEngine(const ClusterSpec &spec, const ActionEngine &engine);
    /// Ends planning or applying; finished() or the state before follows.
    void cancel();
    /// Tells why the window around it stays open.
    void sayStillApplying();
    /// Off for a panel inside another page: then nothing offers to close it.
    void setClosable(bool closable);

    State state() const { return m_state; }
    bool isBusy() const { return m_state == State::Planning || m_state == State::Applying; }
    const std::optional<ActionPlan> &plan() const { return m_plan; }
    const std::optional<Report> &report() const { return m_report; } ///< once it has ended
    QString title() const;

Q_SIGNALS:
    void stateChanged();
    /// Applied, however it ended.
    void finished(const Slipway::ActionPlan &plan, const Slipway::Report &report);
    /// It worked and the cluster is another one now.
    void specChanged(const Slipway::ClusterSpec &spec);
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void connectParts();
    void goOn();
    void stepBack();
    void makePlan(const ActionRequest &request);
    void takePlan(const Result<ActionPlan> &plan);
    void apply();
    void takeReport(const Report &report);
    void setState(State state);
    void placeFocus();
    // actionpanelwords.cpp
    void showWords();
    QString statusText() const;
    QString goText() const;
    QString resultText() const;

    HostConnector &m_connector;
    Redactor &m_redactor;
    ReportRunner m_runner;
    ClusterSpec m_spec;
    ActionEngine m_engine;
    ActionRequest m_request;
    State m_state = State::Empty;
    bool m_asked = false; ///< the person can go back to the questions
    bool m_closable = true;
    std::optional<ActionPlan> m_plan;
    std::optional<Report> m_report;

    TextLabel *m_title;
    RiskBadge *m_risk;
    TextLabel *m_explanation;
    MessageBar *m_message;
    ActionInputs *m_inputs;
    ThinBar *m_progress;
    PlanView *m_planView;
    LaunchOutcome *m_outcome;
    RunView *m_run;
    TextLabel *m_status;
    QPushButton *m_back;
    QPushButton *m_stop; ///< Cancel or Close
    QPushButton *m_go;

    std::stop_source m_planStop;
    std::unique_ptr<Lane> m_planLane; ///< made by the first plan
};

} // namespace Slipway
