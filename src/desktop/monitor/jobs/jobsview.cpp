// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/jobs/jobsview.h"

#include "desktop/monitor/jobs/jobdetails.h"
#include "desktop/review/viewswitch.h"

#include <algorithm>

namespace Slipway {

JobsView::JobsView(const MonitorContext &context, QWidget *parent)
    : RecordView(context, parent), m_details(new JobDetails(context, this)), m_switch(new ViewSwitch(this))
{
    addWhy("job");
    addSeparator();
    addAction("job.hold", "Ctrl+H");
    addAction("job.release", "Ctrl+Shift+H");
    addAction("job.requeue", "Ctrl+R");
    addAction("job.priority", "Ctrl+P");
    addSeparator();
    addAction("job.cancel", "Ctrl+Del");
    m_switch->setObjectName(QStringLiteral("jobsSwitch"));
    for (int tab = 0; tab < 4; ++tab)
        m_switch->addTab(QString());
    addToBar(m_switch);
    connect(m_switch, &QTabBar::currentChanged, this, [this](int tab) {
        m_model.setShown(static_cast<JobsModel::Shown>(tab));
        tellData();
    });
    connect(m_details, &JobDetails::nodeChosen, this, [this](const QString &node) { Q_EMIT goToRequested(QStringLiteral("nodes"), node); });
    build(m_model, {{62}, {108}, {58}, {118}, {96}, {54}, {54, false}, {94}, {100}, {80, false}, {96, false}, {100, false}, {80, false}, {80, false}},
          JobsModel::State, m_details, JobsModel::State);
}

int JobsView::count() const
{
    if (!data().snapshot())
        return -1;
    const QVector<SlurmJob> &jobs = data().snapshot()->jobs;
    return static_cast<int>(std::count_if(jobs.cbegin(), jobs.cend(), [](const SlurmJob &job) { return !job.hasEnded(); }));
}

void JobsView::showData()
{
    m_model.setSnapshot(data().snapshot());
    tellData();
}

void JobsView::showSubject(const QString &subject)
{
    m_switch->setCurrentIndex(static_cast<int>(JobsModel::Shown::All));
    RecordView::showSubject(subject);
}

void JobsView::showDetails()
{
    const int row = m_model.rowOf(table().currentKey());
    m_details->showJob(row < 0 ? nullptr : &m_model.record(row));
}

bool JobsView::isPossible(const QString &name) const
{
    if (!RecordView::isPossible(name) || name == QLatin1String("why"))
        return RecordView::isPossible(name);
    const QStringList keys = table().selectedKeys(); // what has ended is past everything but being queued again
    return name == QLatin1String("job.requeue") || std::any_of(keys.cbegin(), keys.cend(), [this](const QString &key) {
               const int row = m_model.rowOf(key);
               return row >= 0 && !m_model.record(row).hasEnded();
           });
}

QString JobsView::countText() const
{
    if (!data().snapshot())
        return {};
    int running = 0;
    int waiting = 0;
    for (const SlurmJob &job : data().snapshot()->jobs) {
        running += job.isRunning();
        waiting += job.isPending();
    }
    return tr("%1 running, %2 waiting", "jobs").arg(running).arg(waiting);
}

QString JobsView::emptyText() const
{
    if (!data().snapshot())
        return tr("The jobs appear here once the controller has answered.");
    return m_model.totalCount() > 0 ? tr("No job is in this state.") : tr("There is no job. Those that end are shown for a while.");
}

void JobsView::retranslate()
{
    RecordView::retranslate();
    const QString texts[] = {tr("A&ll"), tr("&Running"), tr("Wai&ting"), tr("&Ended")};
    for (int tab = 0; tab < m_switch->count(); ++tab)
        m_switch->setTabText(tab, texts[tab]);
    m_switch->setAccessibleName(tr("Which jobs"));
    m_model.retranslate();
}

} // namespace Slipway
