// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchoutcome.h"

#include "desktop/launch/reportfile.h"
#include "ui_launchoutcome.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace Slipway {

namespace {
constexpr int mostRawLines = 7; ///< shown without scrolling

/// The step that failed with the report's error: its title, and its lane. Empty: none did.
std::pair<QString, QString> failedStep(const Report &report)
{
    for (const LaneRecord &lane : report.lanes) {
        for (const StepRecord &step : lane.steps) {
            if (step.error && report.error && step.error->code == report.error->code &&
                step.error->message == report.error->message && step.error->where == report.error->where)
                return {step.title, lane.name};
        }
    }
    return {};
}
} // namespace

LaunchOutcome::LaunchOutcome(QWidget *parent) : Card(parent), m_ui(std::make_unique<Ui::LaunchOutcome>())
{
    m_ui->setupUi(this);
    m_ui->rawOutput->edit()->setLineNumbers(false);
    m_ui->rawOutput->edit()->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_ui->rawOutput->edit()->viewport()->setBackgroundRole(QPalette::Window); // set apart from the card
    connect(m_ui->monitorButton, &QPushButton::clicked, this, &LaunchOutcome::monitorRequested);
    connect(m_ui->retryButton, &QPushButton::clicked, this, &LaunchOutcome::retryRequested);
    connect(m_ui->whyButton, &QPushButton::clicked, this, [this] {
        const QString lane = failedStep(m_report).second;
        Q_EMIT whyRequested(m_nodes.contains(lane) ? lane : QString());
    });
    connect(m_ui->differenceButton, &QPushButton::clicked, this, &LaunchOutcome::differenceRequested);
    connect(m_ui->putBackButton, &QPushButton::clicked, this, &LaunchOutcome::putBackRequested);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &LaunchOutcome::undoRequested);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &LaunchOutcome::copyRequested);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &LaunchOutcome::saveRequested);
}

LaunchOutcome::~LaunchOutcome() = default;

void LaunchOutcome::setBusy(bool busy)
{
    for (QPushButton *button : {m_ui->retryButton, m_ui->differenceButton, m_ui->putBackButton, m_ui->undoButton})
        button->setEnabled(!busy);
}

void LaunchOutcome::showReport(const Report &report, const QString &cluster, const QStringList &nodes, bool canPutBack)
{
    m_report = report;
    m_cluster = cluster;
    m_nodes = nodes;
    m_canPutBack = canPutBack;
    m_title.clear();
    m_canUndo = false;
    showWays(true);
}

void LaunchOutcome::showRun(const Report &report, const QString &title, bool canUndo)
{
    m_report = report;
    m_title = title;
    m_canUndo = canUndo;
    m_canPutBack = false;
    showWays(false);
}

void LaunchOutcome::showWays(bool launch)
{
    const bool failed = m_report.error.has_value();
    const bool cancelled = failed && m_report.error->code == Error::Code::Cancelled;
    const bool conflict = launch && failed && m_report.error->code == Error::Code::Conflict;
    m_ui->monitorButton->setVisible(launch && !failed);
    m_ui->retryButton->setVisible(failed);
    m_ui->whyButton->setVisible(launch && failed && !cancelled && !conflict);
    m_ui->differenceButton->setVisible(conflict);
    m_ui->putBackButton->setVisible(failed && m_canPutBack);
    m_ui->undoButton->setVisible(m_canUndo);
    m_ui->copyButton->setVisible(failed && !cancelled);
    m_ui->rawOutput->setVisible(failed && !cancelled && !m_report.error->detail.isEmpty());
    m_ui->proof->setVisible(!failed && launch);
    setBusy(false);
    if (failed && cancelled)
        showCancelled();
    else if (failed)
        showFailure();
    else if (launch)
        showSuccess();
    else
        showRunSuccess();
    setAccessibleName(m_ui->headline->text());
}

void LaunchOutcome::showRunSuccess()
{
    m_ui->sign->setGlyph(Glyph::Fine);
    m_ui->headline->setText(tr("Done: %1").arg(m_title));
    m_ui->message->setText(tr("The servers were asked again afterwards, and it is as it should be."));
}

void LaunchOutcome::showSuccess()
{
    const QStringList proven = provenNodes(m_report, m_nodes);
    m_ui->sign->setGlyph(Glyph::Fine);
    m_ui->headline->setText(tr("%1 runs jobs.").arg(m_cluster));
    m_ui->message->setText(
        tr("One job ran on %n node(s) at once, and each of them printed its name:", nullptr, static_cast<int>(proven.size())));
    m_ui->proof->setText(proven.join(QLatin1String("   ")));
}

void LaunchOutcome::showCancelled()
{
    m_ui->sign->setGlyph(Glyph::Warning);
    m_ui->headline->setText(tr("Cancelled."));
    m_ui->message->setText(
        tr("What was done stays as it is. Retry goes on where this stopped: what is in place already is not done again."));
}

void LaunchOutcome::showFailure()
{
    const Error &error = *m_report.error;
    const auto [title, lane] = failedStep(m_report);
    const QString step = title.isEmpty() ? QString() : title + QStringLiteral(" – ") + lane;
    m_ui->sign->setGlyph(Glyph::Error);
    m_ui->headline->setText(step.isEmpty() ? m_title.isEmpty() ? tr("The launch failed.") : tr("Failed: %1").arg(m_title) : tr("This step failed: %1").arg(step));
    m_ui->message->setText(error.message);
    CodeViewEdit *raw = m_ui->rawOutput->edit();
    m_ui->rawOutput->showText(error.detail.trimmed());
    const auto lines = std::min<qsizetype>(mostRawLines, error.detail.trimmed().count(QLatin1Char('\n')) + 1);
    const int margins = 2 * static_cast<int>(raw->document()->documentMargin()) + 4;
    m_ui->rawOutput->setFixedHeight(static_cast<int>(lines) * raw->fontMetrics().lineSpacing() + margins);
    if (error.code != Error::Code::Conflict)
        raw->verticalScrollBar()->setValue(raw->verticalScrollBar()->maximum()); // what went wrong is said last
    raw->setAccessibleName(tr("Raw output"));
}

void LaunchOutcome::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    m_ui->retranslateUi(this);
    if (isVisible())
        showWays(m_title.isEmpty());
}

} // namespace Slipway
