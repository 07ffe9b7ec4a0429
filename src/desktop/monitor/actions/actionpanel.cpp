// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/actions/actionpanel.h"

#include "base/redactor.h"
#include "desktop/launch/launchoutcome.h"
#include "desktop/launch/reportfile.h"
#include "desktop/launch/reportsaving.h"
#include "desktop/launch/runview.h"
#include "desktop/launch/thinbar.h"
#include "desktop/monitor/actions/actioninputs.h"
#include "desktop/monitor/actions/planview.h"
#include "desktop/monitor/actions/riskbadge.h"
#include "desktop/widgets/messagebar.h"
#include "desktop/widgets/textlabel.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace Slipway {

ActionPanel::ActionPanel(HostConnector &connector, Redactor &redactor, QWidget *parent)
    : QWidget(parent)
    , m_connector(connector)
    , m_redactor(redactor)
    , m_runner(connector, redactor)
    , m_title(new TextLabel({}, TextLabel::Role::Title, this))
    , m_risk(new RiskBadge(this))
    , m_explanation(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_message(new MessageBar(this))
    , m_inputs(new ActionInputs(this))
    , m_progress(new ThinBar(this))
    , m_planView(new PlanView(this))
    , m_outcome(new LaunchOutcome(this))
    , m_run(new RunView(this))
    , m_status(new TextLabel({}, TextLabel::Role::Hint, this))
    , m_back(new QPushButton(this))
    , m_stop(new QPushButton(this))
    , m_go(new QPushButton(this))
{
    build();
    connectParts();
    setState(State::Empty);
}

ActionPanel::~ActionPanel()
{
    m_planStop.request_stop();
}

void ActionPanel::build()
{
    const QVector<QPair<QWidget *, const char *>> names{
        {m_title, "actionTitle"}, {m_risk, "actionRisk"}, {m_explanation, "actionExplanation"},
        {m_inputs, "actionInputs"}, {m_progress, "actionProgress"}, {m_planView, "actionPlan"},
        {m_outcome, "actionOutcome"}, {m_run, "actionRun"}, {m_status, "actionStatus"},
        {m_back, "actionBack"}, {m_stop, "actionStop"}, {m_go, "actionGo"}};
    for (const auto &[widget, name] : names)
        widget->setObjectName(QLatin1String(name));
    m_title->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_status->setWordWrap(true);
    m_go->setProperty("primary", true);
    m_back->setAutoDefault(false);
    m_stop->setAutoDefault(false);
    m_go->setAutoDefault(true);

    auto *head = new QHBoxLayout;
    head->setSpacing(12);
    head->addWidget(m_title, 1);
    head->addWidget(m_risk, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_back);
    foot->addWidget(m_stop);
    foot->addWidget(m_go);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(m_inputs);
    column->addWidget(m_progress);
    column->addWidget(m_planView, 1);
    column->addWidget(m_outcome);
    column->addWidget(m_run, 1);
    column->addStretch();
    column->addLayout(foot);
}

void ActionPanel::connectParts()
{
    connect(m_go, &QPushButton::clicked, this, &ActionPanel::goOn);
    connect(m_stop, &QPushButton::clicked, this, &ActionPanel::stepBack);
    connect(m_back, &QPushButton::clicked, this, [this] { setState(State::Asking); });
    connect(m_inputs, &ActionInputs::changed, this, &ActionPanel::showWords);
    connect(m_inputs, &ActionInputs::accepted, this, &ActionPanel::goOn);
    connect(m_planView, &PlanView::confirmedChanged, this, &ActionPanel::showWords);
    connect(m_planView, &PlanView::insisted, this, [this] {
        ActionRequest request = m_plan->request;
        request.with.insert(QStringLiteral("anyway"), QStringLiteral("yes"));
        makePlan(request);
    });
    connect(m_planView, &PlanView::accepted, this, &ActionPanel::goOn);
    connect(&m_runner, &ReportRunner::happened, this, [this](const QVector<StepEvent> &events) {
        m_run->add(events);
        showWords();
    });
    connect(&m_runner, &ReportRunner::cancelling, this, &ActionPanel::showWords);
    connect(&m_runner, &ReportRunner::finished, this, &ActionPanel::takeReport);
    connect(m_outcome, &LaunchOutcome::retryRequested, this, [this] { makePlan(m_plan->request); });
    connect(m_outcome, &LaunchOutcome::undoRequested, this, [this] { makePlan(ActionRequest(*m_plan->undo)); });
    connect(m_outcome, &LaunchOutcome::copyRequested, this,
            [this] { QGuiApplication::clipboard()->setText(failureDetails(*m_report, m_redactor)); });
    connect(m_outcome, &LaunchOutcome::saveRequested, this, [this] {
        const QString what = QString(m_plan->request.action).replace(QLatin1Char('.'), QLatin1Char('-'));
        chooseAndSaveReport(*this, *m_message, *m_report, reportFileName(*m_report, m_spec.cluster.name, what), m_redactor);
    });
}

void ActionPanel::setTimes(const LaunchTimes &times)
{
    m_runner.setTimes(times);
}

void ActionPanel::setClosable(bool closable)
{
    m_closable = closable;
    showWords();
}

void ActionPanel::start(const ClusterSpec &spec, const ActionEngine &engine, const ActionRequest &request)
{
    if (m_state == State::Applying)
        return;
    m_spec = spec;
    m_engine = engine;
    m_request = request;
    m_plan.reset();
    m_report.reset();
    m_asked = ActionInputs::isNeeded(engine.info, request);
    if (!m_asked) {
        makePlan(request);
        return;
    }
    m_inputs->ask(engine.info, request, spec);
    setState(State::Asking);
}

void ActionPanel::setEngine(const ClusterSpec &spec, const ActionEngine &engine)
{
    m_spec = spec;
    m_engine = engine;
}

void ActionPanel::goOn()
{
    if (!m_go->isVisible() || !m_go->isEnabled())
        return;
    if (m_state == State::Asking)
        makePlan(m_inputs->answered());
    else if (m_state == State::Refused)
        makePlan(m_request);
    else if (m_state == State::Planned)
        apply();
}

/// Cancel or Close, as the state has it.
void ActionPanel::stepBack()
{
    if (isBusy())
        cancel();
    else
        Q_EMIT closeRequested();
}

void ActionPanel::cancel()
{
    if (m_state == State::Applying)
        m_runner.cancel();
    if (m_state == State::Planning) {
        m_planStop.request_stop();
        showWords();
    }
}

void ActionPanel::sayStillApplying()
{
    m_message->showMessage(Glyph::Warning, tr("This is still being done."), tr("Wait for its end, or cancel it first."));
}

void ActionPanel::makePlan(const ActionRequest &request)
{
    m_request = request;
    m_plan.reset();
    m_planStop = std::stop_source();
    if (!m_planLane)
        m_planLane = std::make_unique<Lane>();
    auto work = [&connector = m_connector, &redactor = m_redactor, plan = m_engine.plan, request,
                 stop = m_planStop.get_token()](const std::stop_token &) {
        return plan(request, LaunchContext{connector, redactor, {}, stop});
    };
    setState(State::Planning);
    onDone(m_planLane->submit(work), this, [this, stop = m_planStop.get_token()](const Result<ActionPlan> &plan) {
        if (stop == m_planStop.get_token()) // else somebody has started over since
            takePlan(plan);
    });
}

void ActionPanel::takePlan(const Result<ActionPlan> &plan)
{
    if (plan) {
        m_plan = *plan;
        const bool canInsist = !m_plan->heldBack.isEmpty() && m_engine.info.optional.contains(QLatin1String("anyway")) &&
                               !m_plan->request.with.contains(QStringLiteral("anyway"));
        m_planView->showPlan(*m_plan, m_spec.cluster.name, canInsist);
        setState(State::Planned);
        return;
    }
    const Error &error = plan.error();
    if (error.code == Error::Code::Cancelled && !m_asked) {
        setState(State::Refused);
        Q_EMIT closeRequested();
        return;
    }
    setState(m_asked ? State::Asking : State::Refused);
    if (error.code != Error::Code::Cancelled)
        m_message->showMessage(Glyph::Error, error.message, m_redactor.redact(error.detail));
}

void ActionPanel::apply()
{
    m_report.reset();
    m_run->begin({});
    setState(State::Applying);
    m_runner.start([work = m_engine.apply, plan = *m_plan](const LaunchContext &context) { return work(plan, context); });
}

void ActionPanel::takeReport(const Report &report)
{
    m_report = report;
    if (m_report->error)
        m_report->error->detail = m_redactor.redact(m_report->error->detail);
    m_run->finish(*m_report);
    m_outcome->showRun(*m_report, title(), m_plan->undo.has_value());
    setState(State::Ended);
    const ActionPlan plan = *m_plan;
    Q_EMIT finished(plan, report);
    if (report.succeeded() && plan.newSpec)
        Q_EMIT specChanged(*plan.newSpec);
}

void ActionPanel::setState(State state)
{
    m_state = state;
    m_message->hide();
    m_inputs->setVisible(state == State::Asking);
    m_planView->setVisible(state == State::Planned);
    m_outcome->setVisible(state == State::Ended);
    m_run->setVisible(state == State::Applying || state == State::Ended);
    showWords();
    placeFocus();
    Q_EMIT stateChanged();
}

/// Return does what is safe to do without reading twice; anything else takes a step of the person's own.
void ActionPanel::placeFocus()
{
    const bool done = m_state == State::Planned && m_plan->alreadyDone;
    const bool light = m_state == State::Planned && !m_go->isHidden() && m_plan->risk <= Risk::Daemon;
    const bool leads = m_state == State::Asking || m_state == State::Refused || light;
    m_go->setDefault(leads);
    m_stop->setDefault(done || m_state == State::Ended);
    QWidget *place = leads ? m_go : m_stop;
    if (m_state == State::Asking)
        place = m_inputs;
    if (m_state == State::Planned && m_planView->confirmation() && !done)
        place = m_planView->confirmation();
    place->setFocus();
}

void ActionPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        showWords();
}

} // namespace Slipway
