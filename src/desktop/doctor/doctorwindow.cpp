// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/doctor/doctorwindow.h"

#include "base/redactor.h"

#include "desktop/doctor/causepanel.h"
#include "desktop/doctor/lookingpanel.h"
#include "desktop/doctor/proofpanel.h"
#include "desktop/doctor/symptompanel.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "desktop/style/slipwaystyle.h"
#include "ui_doctorwindow.h"

#include <QCloseEvent>
#include <QSettings>
#include <QShortcut>

namespace Slipway {

namespace {

constexpr char geometryKey[] = "doctor/geometry";
constexpr int stepCount = 4;

QWidget *framed(QWidget *panel)
{
    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(SlipwayStyle::pageMargin, 4, SlipwayStyle::pageMargin, 16);
    column->addWidget(panel);
    return ground;
}

} // namespace

DoctorWindow::DoctorWindow(AppContext &context, const CheckedCluster &cluster, const DoctorEngine &engine,
                           QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_cluster(cluster)
    , m_engine(engine)
    , m_ui(std::make_unique<Ui::DoctorWindow>())
    , m_runner(context.connector, context.redactor, engine)
{
    m_ui->setupUi(this);
    makePanels();
    connectPanels();
    makeActions();
    resize(1280, 800);
    restoreGeometry(context.settings.value(QLatin1String(geometryKey)).toByteArray());
    showFrame();
}

DoctorWindow::~DoctorWindow()
{
    m_stop.request_stop();
}

void DoctorWindow::makePanels()
{
    m_symptom = new SymptomPanel;
    m_looking = new LookingPanel;
    m_cause = new CausePanel(m_context.connector, m_context.redactor, m_engine);
    m_proof = new ProofPanel(m_context.connector, m_context.redactor, m_engine);
    m_symptom->setObjectName(QStringLiteral("symptomPanel"));
    m_looking->setObjectName(QStringLiteral("lookingPanel"));
    m_cause->setObjectName(QStringLiteral("causePanel"));
    m_proof->setObjectName(QStringLiteral("proofPanel"));
    m_symptom->setSpec(m_cluster.spec());
    for (QWidget *panel : QVector<QWidget *>{m_symptom, m_looking, m_cause, m_proof})
        m_ui->pages->addWidget(framed(panel));
}

void DoctorWindow::connectPanels()
{
    connect(m_symptom, &SymptomPanel::startRequested, this, &DoctorWindow::start);
    connect(m_looking, &LookingPanel::cancelRequested, &m_runner, &DiagnosisRunner::cancel);
    connect(&m_runner, &DiagnosisRunner::happened, this, [this](const QVector<DoctorEvent> &events) {
        m_looking->add(events);
        showFrame();
    });
    connect(&m_runner, &DiagnosisRunner::finished, this, &DoctorWindow::takeDiagnosis);
    connect(&m_runner, &DiagnosisRunner::failed, this, &DoctorWindow::takeError);
    connect(m_cause, &CausePanel::chosenChanged, this, &DoctorWindow::showFrame);
    connect(m_cause, &CausePanel::remedyRequested, this, &DoctorWindow::tryRemedy);
    connect(m_cause, &CausePanel::preventionRequested, this, &DoctorWindow::prevent);
    connect(m_cause, &CausePanel::pageRequested, this, &DoctorWindow::pageRequested);
    connect(m_proof, &ProofPanel::ended, this, &DoctorWindow::showFrame);
    connect(m_proof, &ProofPanel::reviewRequested, this, &DoctorWindow::reviewRequested);
    connect(m_proof, &ProofPanel::lookAgainRequested, this, &DoctorWindow::start);
    connect(m_proof, &ProofPanel::backRequested, this, [this] { goTo(Step::Cause); });
    connect(&m_proof->actions(), &ActionPanel::stateChanged, this, &DoctorWindow::showFrame);
    connect(m_ui->steps, &StepList::stepChosen, this, [this](int row) { goTo(static_cast<Step>(row)); });
}

void DoctorWindow::makeActions()
{
    connect(m_ui->backButton, &QPushButton::clicked, this,
            [this] { goTo(static_cast<Step>(static_cast<int>(m_step) - 1)); });
    connect(m_ui->actionBack, &QAction::triggered, m_ui->backButton, &QPushButton::click);
    connect(m_ui->actionLook, &QAction::triggered, this, &DoctorWindow::start);
    connect(m_ui->actionStart, &QAction::triggered, this, [this] {
        if (m_step == Step::Symptom && m_symptom->isComplete())
            start();
    });
    connect(m_ui->actionCancel, &QAction::triggered, this, [this] {
        if (m_runner.isRunning())
            m_runner.cancel();
        else
            m_proof->cancel();
    });
    connect(m_ui->actionCopy, &QAction::triggered, this, &DoctorWindow::copyRecord);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &DoctorWindow::copyRecord);
    connect(m_ui->actionSave, &QAction::triggered, this, &DoctorWindow::chooseRecordFile);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &DoctorWindow::chooseRecordFile);
    connect(m_ui->actionBundle, &QAction::triggered, this, &DoctorWindow::openSupportBundle);
    connect(m_ui->bundleButton, &QPushButton::clicked, this, &DoctorWindow::openSupportBundle);
    connect(m_ui->actionClose, &QAction::triggered, this, &QWidget::close);
    for (int i = 0; i < stepCount; ++i) {
        auto *key = new QShortcut(QKeySequence(Qt::CTRL | (Qt::Key_1 + i)), this);
        connect(key, &QShortcut::activated, this, [this, i] { goTo(static_cast<Step>(i)); });
    }
}

void DoctorWindow::setCluster(const CheckedCluster &cluster)
{
    m_cluster = cluster;
    m_symptom->setSpec(cluster.spec());
}

void DoctorWindow::diagnose(const Symptom &symptom)
{
    m_symptom->setSymptom(symptom);
    start();
}

void DoctorWindow::start()
{
    if (m_proof->isRunning() || !m_symptom->isComplete())
        return;
    m_ui->messageBar->hide();
    m_diagnosis.reset();
    m_looking->begin();
    m_runner.start(m_cluster, m_symptom->symptom());
    goTo(Step::Evidence);
}

void DoctorWindow::takeDiagnosis(const Diagnosis &diagnosis)
{
    m_diagnosis = diagnosis;
    m_looking->finish();
    m_cause->showDiagnosis(m_cluster, diagnosis);
    goTo(Step::Cause);
    Q_EMIT looked(diagnosis);
}

void DoctorWindow::takeError(const Error &error)
{
    m_looking->finish();
    m_ui->messageBar->showMessage(Glyph::Error, error.message, m_context.redactor.redact(error.detail));
    goTo(Step::Symptom);
}

void DoctorWindow::tryRemedy(const Conclusion &conclusion, const Remedy &remedy)
{
    m_proof->start(m_cluster, conclusion, remedy);
    goTo(Step::Proof);
}

/// Works the change of the cluster file out, off the GUI thread: it may have to ask a server.
void DoctorWindow::prevent(const Remedy &remedy)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    auto work = [&context = m_context, plan = m_engine.planRemedy, cluster = m_cluster, remedy,
                 stop = m_stop.get_token()](const std::stop_token &) {
        return plan(cluster, remedy, LaunchContext{context.connector, context.redactor, {}, stop});
    };
    onDone(m_lane->submit(work), this, [this, stop = m_stop.get_token()](const Result<ActionPlan> &plan) {
        if (stop.stop_requested())
            return;
        if (!plan)
            m_ui->messageBar->showMessage(Glyph::Error, plan.error().message, plan.error().detail);
        else if (plan->newSpec)
            Q_EMIT reviewRequested(*plan->newSpec);
        else
            m_ui->messageBar->showMessage(Glyph::Fine, tr("The cluster file says so already."));
    });
}

bool DoctorWindow::isOpen(Step step) const
{
    switch (step) {
    case Step::Symptom: return true;
    case Step::Evidence: return m_runner.isRunning() || m_diagnosis;
    case Step::Cause: return m_diagnosis.has_value();
    case Step::Proof: return m_diagnosis && m_proof->actions().state() != ActionPanel::State::Empty;
    }
    return false;
}

void DoctorWindow::goTo(Step step)
{
    if (isOpen(step)) {
        m_step = step;
        m_ui->pages->setCurrentIndex(static_cast<int>(step));
    }
    showFrame();
}

QString DoctorWindow::headline() const
{
    switch (m_step) {
    case Step::Symptom: return tr("What is wrong?");
    case Step::Evidence:
        return m_runner.isRunning() ? tr("Looking for the cause…") : tr("What was looked at");
    case Step::Cause: return m_cause->headline();
    case Step::Proof: return tr("Mend it, and prove it");
    }
    return {};
}

QString DoctorWindow::explanation() const
{
    switch (m_step) {
    case Step::Symptom:
        return tr("Slipway looks at everything that may be the cause. Looking changes nothing.");
    case Step::Evidence: return tr("Every command only reads, and can be run again by hand.");
    case Step::Cause: return m_cause->explanation();
    case Step::Proof:
        return tr("Nothing runs before you say so. Afterwards Slipway looks again and runs a job.");
    }
    return {};
}

void DoctorWindow::showSteps()
{
    const auto done = [](bool fine, bool bad = false) {
        return bad ? StepState::Errors : fine ? StepState::Fine : StepState::Untouched;
    };
    const std::optional<RemedyOutcome> &outcome = m_proof->outcome();
    const QVector<StepModel::Step> steps{{tr("Symptom"), done(isOpen(Step::Evidence)), 0, 0},
                                         {tr("Evidence"), done(m_diagnosis.has_value()), 0, 0},
                                         {tr("Cause and fix"), done(outcome && outcome->helped()), 0, 0},
                                         {tr("Proof"),
                                          done(outcome && outcome->helped(), outcome && !outcome->helped()),
                                          outcome && !outcome->helped() ? 1 : 0, 0}};
    m_ui->steps->steps().setSteps(steps);
    m_ui->steps->setCurrentStep(static_cast<int>(m_step));
}

void DoctorWindow::showFrame()
{
    showSteps();
    m_ui->clusterName->setText(m_cluster.spec().cluster.name);
    m_ui->headline->setText(headline());
    m_ui->explanation->setText(explanation());
    m_ui->explanation->setVisible(!explanation().isEmpty());
    m_ui->backButton->setEnabled(m_step != Step::Symptom);
    const bool record = m_diagnosis.has_value();
    m_ui->copyButton->setEnabled(record);
    m_ui->actionCopy->setEnabled(record);
    m_ui->saveButton->setEnabled(record);
    m_ui->actionSave->setEnabled(record);
    m_ui->actionLook->setEnabled(!m_proof->isRunning());
    setWindowTitle(tr("Troubleshoot %1 – Slipway").arg(m_cluster.spec().cluster.name));
}

void DoctorWindow::closeEvent(QCloseEvent *event)
{
    if (m_proof->isRunning()) {
        m_proof->actions().sayStillApplying();
        goTo(Step::Proof);
        event->ignore();
        return;
    }
    m_runner.cancel();
    m_context.settings.setValue(QLatin1String(geometryKey), saveGeometry());
    event->accept();
}

void DoctorWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() != QEvent::LanguageChange || !m_proof)
        return;
    m_ui->retranslateUi(this);
    showFrame();
}

} // namespace Slipway
