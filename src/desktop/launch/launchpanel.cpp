// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchpanel.h"

#include "base/redactor.h"
#include "deploy/targets.h"
#include "desktop/launch/conflictdialog.h"
#include "desktop/launch/reportfile.h"
#include "desktop/launch/reportsaving.h"
#include "desktop/launch/restorework.h"
#include "ui_launchpanel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLocale>
#include <QShortcut>

namespace Slipway {

namespace {
QStringList nodeNames(const CheckedCluster &cluster)
{
    QStringList names;
    for (const Server &server : cluster.spec().servers)
        names.append(server.name);
    return names;
}
} // namespace

LaunchPanel::LaunchPanel(ClusterDraft &draft, HostConnector &connector, Redactor &redactor, QWidget *parent)
    : QWidget(parent)
    , m_draft(draft)
    , m_connector(connector)
    , m_redactor(redactor)
    , m_ui(std::make_unique<Ui::LaunchPanel>())
    , m_runner(connector, redactor)
{
    m_ui->setupUi(this);
    m_ui->outcome->hide();
    connectUi();
    showState();
}

LaunchPanel::~LaunchPanel()
{
    m_putBackStop.request_stop();
}

void LaunchPanel::connectUi()
{
    connect(m_ui->startButton, &QPushButton::clicked, this, [this] { start(); });
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &LaunchPanel::cancel);
    connect(m_ui->reviewButton, &QPushButton::clicked, this, &LaunchPanel::reviewRequested);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *go = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        connect(go, &QShortcut::activated, this, [this] { start(); });
    }
    connect(&m_runner, &LaunchRunner::happened, this, &LaunchPanel::takeEvents);
    connect(&m_runner, &LaunchRunner::finished, this, &LaunchPanel::takeReport);
    connect(&m_runner, &LaunchRunner::cancelling, this, &LaunchPanel::showState);
    LaunchOutcome *outcome = m_ui->outcome;
    connect(outcome, &LaunchOutcome::monitorRequested, this, &LaunchPanel::monitorRequested);
    connect(outcome, &LaunchOutcome::whyRequested, this, &LaunchPanel::diagnoseRequested);
    connect(outcome, &LaunchOutcome::retryRequested, this, [this] { start(); });
    connect(outcome, &LaunchOutcome::differenceRequested, this, &LaunchPanel::showConflict);
    connect(outcome, &LaunchOutcome::putBackRequested, this, &LaunchPanel::putBack);
    connect(outcome, &LaunchOutcome::copyRequested, this, &LaunchPanel::copyDetails);
    connect(outcome, &LaunchOutcome::saveRequested, this, [this] {
        const QString name = reportFileName(*m_report, m_launched->spec().cluster.name, QStringLiteral("launch"));
        chooseAndSaveReport(*this, *m_ui->message, *m_report, name, m_redactor);
    });
}

void LaunchPanel::refresh()
{
    if (!isRunning() && !m_report)
        showPlan();
    showState();
}

void LaunchPanel::showPlan()
{
    const ClusterSpec &spec = m_draft.spec();
    QVector<LaunchModel::Plan> plan;
    if (!hasErrors(m_draft.findings())) {
        if (spec.storage.kind == Storage::Kind::Nas)
            plan.append({pushTargets(spec).constFirst().ssh.label, tr("Gets the files, whole or not at all")});
        for (const Server &server : spec.servers)
            plan.append({server.name, tr("Gets the image and the munge key, and starts its container")});
        plan.append({spec.cluster.name, tr("One job over all nodes proves that it works")});
    }
    if (plan == m_plan)
        return;
    m_plan = plan;
    m_ui->run->plan(plan);
}

void LaunchPanel::start(bool overwriteForeignChanges)
{
    if (isRunning())
        return;
    Result<CheckedCluster> cluster = CheckedCluster::check(m_draft.spec());
    if (!cluster) {
        showState();
        return;
    }
    m_launched = std::move(cluster).value();
    m_report.reset();
    m_ui->outcome->hide();
    m_ui->message->hide();
    showPlan();
    m_ui->run->begin(m_plan);
    PushOptions options;
    options.overwriteForeignChanges = overwriteForeignChanges;
    m_runner.start(*m_launched, options);
    m_ui->cancelButton->show();
    m_ui->cancelButton->setFocus(); // before the button that has it now goes
    showState();
}

void LaunchPanel::cancel()
{
    m_runner.cancel();
    m_putBackStop.request_stop();
    showState();
}

void LaunchPanel::takeEvents(const QVector<StepEvent> &events)
{
    m_ui->run->add(events);
    showState();
}

void LaunchPanel::takeReport(const Report &report)
{
    m_report = report;
    if (m_report->error)
        m_report->error->detail = m_redactor.redact(m_report->error->detail);
    const bool cancelled = report.error && report.error->code == Error::Code::Cancelled;
    const bool canPutBack = replacedFiles(report) && (cancelled || m_runner.previousSet());
    m_ui->outcome->showReport(*m_report, m_launched->spec().cluster.name, nodeNames(*m_launched), canPutBack);
    m_ui->outcome->show();
    m_ui->run->finish(report);
    showState();
    m_ui->startButton->setFocus();
    Q_EMIT ended();
}

QString LaunchPanel::statusText() const
{
    if (m_puttingBack)
        return tr("Putting back the previous files");
    if (m_runner.isRunning())
        return tr("%1 of %2 steps").arg(m_ui->run->model().doneSteps()).arg(m_ui->run->model().stepCount());
    return {};
}

void LaunchPanel::showState()
{
    const bool ready = !hasErrors(m_draft.findings());
    const bool running = isRunning();
    const bool stopping = m_runner.isCancelling() || (m_puttingBack && m_putBackStop.stop_requested());
    const ClusterSpec &spec = m_draft.spec();
    m_ui->startButton->setVisible(!running && ready);
    m_ui->startButton->setText(m_report ? tr("&Launch Again") : tr("&Launch"));
    m_ui->cancelButton->setVisible(running);
    m_ui->cancelButton->setEnabled(!stopping);
    m_ui->reviewButton->setVisible(!running && !ready);
    m_ui->run->setVisible(m_ui->run->model().rowCount() > 0 || running);
    m_ui->progress->setVisible(running);
    m_ui->progress->setMaximum(m_puttingBack ? 0 : 1000);
    m_ui->progress->setValue(qRound(m_ui->run->model().progress() * 1000));
    m_ui->outcome->setBusy(running);
    QString text;
    if (m_puttingBack)
        text = stopping ? tr("Stopping…") : tr("Putting back the previous files…");
    else if (stopping)
        text = tr("Stopping. What runs on a server now comes to its end first…");
    else if (running)
        text = tr("Launching %1: %2 of %3 steps are done.")
                   .arg(m_launched->spec().cluster.name)
                   .arg(m_ui->run->model().doneSteps())
                   .arg(m_ui->run->model().stepCount());
    else if (!ready)
        text = tr("Some answers are not right yet, so there is nothing to launch.");
    else if (!m_report)
        text = tr("%1 is ready to be launched on %n server(s). What is in place already is left alone.", nullptr,
                  static_cast<int>(spec.servers.size()))
                   .arg(spec.cluster.name);
    else
        text = tr("Launched %1.").arg(QLocale().toString(m_report->started.toLocalTime(), QLocale::ShortFormat));
    m_ui->state->setText(text);
    Q_EMIT statusChanged();
}

void LaunchPanel::showConflict()
{
    if (!m_launched)
        return;
    auto *dialog = new ConflictDialog(m_connector, *m_launched, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this] { start(true); });
    dialog->open();
}

void LaunchPanel::putBack()
{
    if (isRunning() || !m_launched)
        return;
    m_puttingBack = true;
    m_putBackStop = std::stop_source();
    if (!m_putBackLane)
        m_putBackLane = std::make_unique<Lane>();
    auto work = [&connector = m_connector, spec = m_launched->spec(),
                 stop = m_putBackStop.get_token()](const std::stop_token &) {
        return putBackPreviousSet(connector, spec, stop);
    };
    onDone(m_putBackLane->submit(work), this, [this](const Result<PushedSet> &set) {
        m_puttingBack = false;
        tellPutBack(set);
        showState();
    });
    showState();
}

void LaunchPanel::tellPutBack(const Result<PushedSet> &set)
{
    if (set) {
        const QString time = QLocale().toString(set->pushed.toLocalTime(), QLocale::ShortFormat);
        m_ui->message->showMessage(
            Glyph::Fine, tr("The files of %1 are in use again.").arg(time),
            tr("Daemons that run read them when they restart. A new launch puts the present files in place again."));
    } else if (set.error().code != Error::Code::Cancelled) {
        m_ui->message->showMessage(Glyph::Error, set.error().message, set.error().detail);
    }
}

void LaunchPanel::copyDetails()
{
    if (m_report)
        QGuiApplication::clipboard()->setText(failureDetails(*m_report, m_redactor));
}

void LaunchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    showState();
}

} // namespace Slipway
