// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/launch/launchmodel.h"
#include "desktop/launch/launchsteps.h"
#include "desktop/launch/runview.h"
#include "desktop/launch/thinbar.h"
#include "desktop/monitor/actions/actioninputs.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "desktop/monitor/actions/planview.h"
#include "desktop/monitor/actions/riskbadge.h"
#include "desktop/widgets/textlabel.h"

#include <QPushButton>

namespace Slipway {

namespace {
constexpr qsizetype longestButton = 44; ///< characters; a longer title would be cut
constexpr qsizetype mostTargets = 8;    ///< named; the others are counted

QString targetsText(const QStringList &targets)
{
    if (targets.size() <= mostTargets)
        return targets.join(QLatin1String(", "));
    return ActionPanel::tr("%1 and %n more", nullptr, static_cast<int>(targets.size() - mostTargets))
        .arg(QStringList(targets.mid(0, mostTargets)).join(QLatin1String(", ")));
}
} // namespace

QString ActionPanel::title() const
{
    if (m_plan)
        return m_plan->title;
    QString title = m_engine.info.title;
    while (title.endsWith(QLatin1Char('.')) || title.endsWith(QChar(0x2026)))
        title.chop(1);
    return title.remove(QLatin1Char('&'));
}

QString ActionPanel::goText() const
{
    switch (m_state) {
    case State::Asking: return tr("Show What It &Does");
    case State::Refused: return tr("Try &Again");
    default: break;
    }
    if (!m_plan)
        return {};
    if (m_plan->title.size() <= longestButton)
        return QString(m_plan->title).replace(QLatin1Char('&'), QLatin1String("&&"));
    if (m_plan->request.targets.isEmpty())
        return tr("&Do This");
    return tr("Do This for %n Target(s)", nullptr, static_cast<int>(m_plan->request.targets.size()));
}

QString ActionPanel::resultText() const
{
    int done = 0;
    int failed = 0;
    int left = 0;
    const LaunchModel &model = m_run->model();
    for (int row = 0; row < model.rowCount(); ++row) {
        const auto status = static_cast<StepStatus>(model.index(row, 0).data(LaunchModel::StatusRole).toInt());
        if (status == StepStatus::Failed)
            ++failed;
        else if (status == StepStatus::Done || status == StepStatus::AlreadyDone)
            ++done;
        else
            ++left;
    }
    if (failed == 0 && left == 0)
        return {};
    return tr("Worked: %1. Failed: %2. Not done: %3.").arg(done).arg(failed).arg(left);
}

QString ActionPanel::statusText() const
{
    switch (m_state) {
    case State::Planning:
        return m_planStop.stop_requested() ? tr("Stopping…") : tr("Looking at what would have to be done…");
    case State::Applying:
        if (m_runner.isCancelling())
            return tr("Stopping. What runs on a server now comes to its end first…");
        return m_run->model().stepCount() == 0 ? tr("Starting…")
                                               : tr("%1 of %2 steps are done.")
                                                     .arg(m_run->model().doneSteps())
                                                     .arg(m_run->model().stepCount());
    case State::Ended: return resultText();
    default: return {};
    }
}

void ActionPanel::showWords()
{
    m_title->setText(title());
    const bool planned = m_plan.has_value();
    m_risk->setVisible(planned && m_state != State::Asking);
    if (planned)
        m_risk->setRisk(m_plan->risk);
    m_explanation->setText(planned && m_state != State::Asking ? m_plan->explanation : targetsText(m_request.targets));
    m_explanation->setVisible(!m_explanation->text().isEmpty() && m_state != State::Ended);

    m_progress->setVisible(isBusy());
    m_progress->setAccessibleName(m_state == State::Planning ? tr("Planning") : tr("Progress"));
    m_progress->setMaximum(m_state == State::Planning ? 0 : 1000);
    m_progress->setValue(qRound(m_run->model().progress() * 1000));
    m_status->setText(statusText());

    const bool done = m_state == State::Planned && m_plan->alreadyDone;
    const bool nothing = planned && m_plan->commands.isEmpty() && !m_plan->heldBack.isEmpty();
    const bool goes = m_state == State::Asking || m_state == State::Refused || (m_state == State::Planned && !done && !nothing);
    m_go->setVisible(goes);
    m_go->setText(goText());
    m_go->setAccessibleName(QString(m_go->text()).remove(QLatin1Char('&')));
    m_go->setEnabled((m_state != State::Asking || m_inputs->isComplete()) &&
                     (m_state != State::Planned || m_planView->isConfirmed()));
    m_back->setText(tr("&Back"));
    m_back->setAccessibleName(tr("Back to the questions"));
    m_back->setVisible(m_state == State::Planned && m_asked);
    const bool closes = m_state == State::Ended || done;
    m_stop->setText(closes ? tr("&Close") : tr("Cancel"));
    m_stop->setAccessibleName(closes ? tr("Close") : tr("Cancel"));
    m_stop->setVisible(isBusy() || m_closable);
    m_stop->setEnabled(!(m_state == State::Planning && m_planStop.stop_requested()) && !m_runner.isCancelling());
}

} // namespace Slipway
