// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchpanel.h"

#include "base/redactor.h"
#include "deploy/targets.h"
#include "desktop/launch/conflictdialog.h"
#include "desktop/launch/launchdelegate.h"
#include "desktop/launch/reportfile.h"
#include "desktop/launch/restorework.h"
#include "ui_launchpanel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLocale>
#include <QShortcut>
#include <QStandardPaths>

namespace Slipway {

namespace {
constexpr int outputTab = 0;
constexpr int commandsTab = 1;
constexpr int second = 1000; ///< milliseconds

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
    , m_model(new LaunchModel(this))
    , m_runner(connector, redactor)
{
    m_ui->setupUi(this);
    m_ui->tabs->addTab(QString());
    m_ui->tabs->addTab(QString());
    m_ui->tree->setModel(m_model);
    m_ui->tree->setItemDelegate(new LaunchDelegate(m_ui->tree));
    m_ui->output->edit()->setMaximumBlockCount(2 * LaunchModel::mostLines);
    m_ui->output->edit()->setLineNumbers(false);
    m_ui->commands->edit()->setLineNumbers(false);
    m_ui->splitter->setSizes({240, 220});
    m_ui->outcome->hide();
    m_clock.setInterval(second);
    setColumns();
    connectUi();
    nameTabs();
    showState();
}

LaunchPanel::~LaunchPanel()
{
    m_putBackStop.request_stop();
}

void LaunchPanel::nameTabs()
{
    m_ui->tabs->setTabText(outputTab, tr("&Output"));
    m_ui->tabs->setTabText(commandsTab, tr("Co&mmands"));
    m_ui->output->setEmptyText(tr("What the chosen step prints appears here."));
    m_ui->commands->setEmptyText(tr("The exact commands of the chosen step appear here, to run by hand."));
    m_ui->output->edit()->setAccessibleName(tr("Output of the chosen step"));
    m_ui->commands->edit()->setAccessibleName(tr("Commands of the chosen step"));
}

void LaunchPanel::setColumns()
{
    QHeaderView *header = m_ui->tree->header();
    const int letter = fontMetrics().averageCharWidth();
    header->setStretchLastSection(false);
    header->setSectionsMovable(false);
    header->setSectionResizeMode(LaunchModel::WhatColumn, QHeaderView::Stretch);
    header->resizeSection(LaunchModel::NameColumn, 36 * letter);
    header->resizeSection(LaunchModel::StateColumn, 20 * letter);
    header->resizeSection(LaunchModel::ProgressColumn, 18 * letter);
    header->resizeSection(LaunchModel::TimeColumn, 14 * letter);
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
    connect(m_ui->tabs, &QTabBar::currentChanged, m_ui->views, &QStackedWidget::setCurrentIndex);
    connect(m_ui->tree->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &, const QModelIndex &before) {
                // From nowhere is no choice: a list that gets the keyboard takes its first row.
                m_follow = m_follow && (m_choosing || !before.isValid());
                showOutput();
            });
    connect(m_model, &LaunchModel::outputAdded, this, [this](const QModelIndex &step, const QStringList &lines) {
        const QModelIndex chosen = m_ui->tree->currentIndex().siblingAtColumn(0);
        if (chosen.isValid() && (chosen == step || chosen == step.parent()))
            m_ui->output->appendText(lines.join(QLatin1Char('\n')));
    });
    connect(&m_clock, &QTimer::timeout, m_model, &LaunchModel::tick);
    connect(&m_runner, &LaunchRunner::happened, this, &LaunchPanel::takeEvents);
    connect(&m_runner, &LaunchRunner::finished, this, &LaunchPanel::takeReport);
    connect(&m_runner, &LaunchRunner::cancelling, this, &LaunchPanel::showState);
    LaunchOutcome *outcome = m_ui->outcome;
    connect(outcome, &LaunchOutcome::retryRequested, this, [this] { start(); });
    connect(outcome, &LaunchOutcome::differenceRequested, this, &LaunchPanel::showConflict);
    connect(outcome, &LaunchOutcome::putBackRequested, this, &LaunchPanel::putBack);
    connect(outcome, &LaunchOutcome::copyRequested, this, &LaunchPanel::copyDetails);
    connect(outcome, &LaunchOutcome::saveRequested, this, &LaunchPanel::chooseReportFile);
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
    m_model->plan(plan);
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
    m_follow = true;
    m_ui->outcome->hide();
    m_ui->message->hide();
    showPlan();
    m_model->plan(m_plan);
    m_ui->output->clear();
    m_ui->commands->clear();
    PushOptions options;
    options.overwriteForeignChanges = overwriteForeignChanges;
    m_runner.start(*m_launched, options);
    m_clock.start();
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
    m_model->add(events);
    m_choosing = true;
    if (m_follow && m_model->interesting().isValid()) {
        // The row of the server, so that the tree stays as small as the cluster; its steps are one key away.
        m_ui->tree->setCurrentIndex(m_model->interesting().parent());
    }
    m_choosing = false;
    if (m_ui->tabs->currentIndex() == commandsTab)
        showOutput();
    showState();
}

void LaunchPanel::takeReport(const Report &report)
{
    m_clock.stop();
    m_report = report;
    if (m_report->error)
        m_report->error->detail = m_redactor.redact(m_report->error->detail);
    m_model->finish(report);
    const bool cancelled = report.error && report.error->code == Error::Code::Cancelled;
    const bool canPutBack = replacedFiles(report) && (cancelled || m_runner.previousSet());
    m_ui->outcome->showReport(*m_report, m_launched->spec().cluster.name, nodeNames(*m_launched), canPutBack);
    m_ui->outcome->show();
    m_choosing = true;
    const QModelIndex place = m_model->interesting();
    if (report.error && !cancelled)
        m_ui->tree->expand(place.parent());
    if (m_follow)
        m_ui->tree->setCurrentIndex(report.error ? place : place.parent());
    m_choosing = false;
    showOutput();
    showState();
    m_ui->startButton->setFocus();
    Q_EMIT ended();
}

void LaunchPanel::showOutput()
{
    const QModelIndex chosen = m_ui->tree->currentIndex().siblingAtColumn(0);
    const QString output = chosen.data(LaunchModel::OutputRole).toString();
    const QString commands = chosen.data(LaunchModel::CommandsRole).toString();
    const QString title = chosen.parent().isValid()
                              ? chosen.data().toString() + QStringLiteral(" – ") + chosen.parent().data().toString()
                              : chosen.data().toString();
    m_ui->output->setTitle(title);
    m_ui->commands->setTitle(title);
    if (m_ui->output->text() != output)
        m_ui->output->showText(output);
    if (m_ui->commands->text() != commands)
        m_ui->commands->showText(commands, CodeLanguage::Shell);
}

QString LaunchPanel::statusText() const
{
    if (m_puttingBack)
        return tr("Putting back the previous files");
    if (m_runner.isRunning())
        return tr("%1 of %2 steps").arg(m_model->doneSteps()).arg(m_model->stepCount());
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
    m_ui->splitter->setVisible(m_model->rowCount() > 0 || running);
    m_ui->progress->setVisible(running);
    m_ui->progress->setMaximum(m_puttingBack ? 0 : 1000);
    m_ui->progress->setValue(qRound(m_model->progress() * 1000));
    m_ui->outcome->setBusy(running);
    QString text;
    if (m_puttingBack)
        text = stopping ? tr("Stopping…") : tr("Putting back the previous files…");
    else if (stopping)
        text = tr("Stopping. What runs on a server now comes to its end first…");
    else if (running)
        text = tr("Launching %1: %2 of %3 steps are done.")
                   .arg(m_launched->spec().cluster.name)
                   .arg(m_model->doneSteps())
                   .arg(m_model->stepCount());
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

void LaunchPanel::chooseReportFile()
{
    if (!m_report)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(this, tr("Save the Report"), folder, tr("Text (*.txt);;JSON (*.json)"));
    dialog->setObjectName(QStringLiteral("saveReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("txt"));
    dialog->selectFile(reportFileName(*m_report, m_launched->spec().cluster.name));
    connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &filter) {
        dialog->setDefaultSuffix(filter.contains(QLatin1String("json")) ? QStringLiteral("json") : QStringLiteral("txt"));
    });
    connect(dialog, &QFileDialog::fileSelected, this, &LaunchPanel::save);
    dialog->open();
}

void LaunchPanel::save(const QString &path)
{
    auto work = [report = *m_report, path, &redactor = m_redactor] { return saveReport(report, path, redactor); };
    onDone(QtConcurrent::run(work), this, [this, path](const Result<void> &saved) {
        if (saved)
            m_ui->message->showMessage(Glyph::Fine, tr("The report is saved to %1.").arg(path));
        else
            m_ui->message->showMessage(Glyph::Error, saved.error().message, saved.error().detail);
    });
}

void LaunchPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        setColumns();
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    nameTabs();
    showState();
}

} // namespace Slipway
