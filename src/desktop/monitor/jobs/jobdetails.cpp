// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/jobs/jobdetails.h"

#include "desktop/monitor/models/jobsmodel.h"
#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/widgets/factlist.h"
#include "desktop/monitor/widgets/fieldsview.h"
#include "desktop/monitor/widgets/linklist.h"
#include "desktop/widgets/codeview.h"
#include "desktop/widgets/codeviewedit.h"
#include "desktop/widgets/textlabel.h"
#include "slurm/hostlist.h"
#include "slurm/pendingreason.h"

#include <QEvent>
#include <QScrollBar>
#include <QVBoxLayout>

namespace Slipway {

JobDetails::JobDetails(const MonitorContext &context, QWidget *parent)
    : DetailsPane(parent), m_context(context), m_why(new TextLabel), m_times(new FactList), m_nodes(new LinkList),
      m_facts(new FactList), m_outputState(new TextLabel({}, TextLabel::Caption)), m_outputText(new CodeView), m_outputPage(new QWidget), m_fields(new FieldsView),
      m_tail(context.app.connector)
{
    m_why->setObjectName(QStringLiteral("whyText"));
    m_why->setWordWrap(true);
    m_outputState->setObjectName(QStringLiteral("outputState"));
    m_outputState->setWordWrap(true);
    m_outputText->edit()->setLineNumbers(false);
    m_outputText->setObjectName(QStringLiteral("outputText"));
    QVBoxLayout *column = addScrolledPage([] { return tr("&Summary"); });
    m_whySection = new DetailsSection(m_why);
    m_timesSection = new DetailsSection(m_times);
    m_nodesSection = new DetailsSection(m_nodes);
    m_factsSection = new DetailsSection(m_facts);
    for (DetailsSection *section : {m_whySection, m_timesSection, m_nodesSection, m_factsSection})
        column->addWidget(section);
    column->addStretch(1);
    auto *output = new QVBoxLayout(m_outputPage);
    output->setContentsMargins(16, 10, 16, 4);
    output->addWidget(m_outputState);
    output->addWidget(m_outputText, 1);
    addPage(m_outputPage, [] { return tr("&Output"); });
    addPage(m_fields, [] { return tr("All &fields"); });
    connect(m_nodes, &LinkList::linkChosen, this, &JobDetails::nodeChosen);
    connect(this, &DetailsPane::pageShown, this, &JobDetails::readOutput);
    connect(&m_tail, &OutputTail::taken, this, [this](const QString &path, const QString &text) {
        if (path != m_output)
            return;
        QScrollBar *bar = m_outputText->edit()->verticalScrollBar();
        const bool atEnd = bar->value() == bar->maximum();
        if (m_outputText->edit()->toPlainText() != text)
            m_outputText->showText(text);
        if (atEnd)
            bar->setValue(bar->maximum());
        m_outputState->setText(text.isEmpty() ? tr("%1 is empty.").arg(shortLine(path)) : tr("The end of %1").arg(shortLine(path)));
    });
    connect(&m_tail, &OutputTail::failed, this, [this](const QString &path, const Error &error) {
        if (path == m_output)
            m_outputState->setText(tr("%1 could not be read: %2").arg(shortLine(path), error.message.isEmpty() ? shortLine(error.detail) : error.message));
    });
    nameSections();
}

void JobDetails::nameSections()
{
    m_whySection->setTitle(tr("Why it waits"));
    m_timesSection->setTitle(tr("Time"));
    m_nodesSection->setTitle(tr("Where it runs"));
    m_factsSection->setTitle(tr("About it"));
    m_outputText->edit()->setAccessibleName(tr("Output of the job"));
}

void JobDetails::showJob(const SlurmJob *job)
{
    if (!job) {
        m_job.clear();
        setNothing(tr("Choose a job to see why it waits, where it runs and what it printed."));
        return;
    }
    if (std::exchange(m_job, job->id) != job->id) {
        m_outputText->showText({});
        m_outputState->clear();
    }
    m_output = job->isPending() ? QString() : job->stdOut;
    m_host = job->batchHost;
    const QString state = tr("Job %1, %2", "number, state").arg(shortLine(job->id), jobStateText(job->state));
    const QString exit = whyText(*job);
    setHead(shortLine(job->name), job->hasEnded() && !exit.isEmpty() ? state + QStringLiteral(", ") + exit : state, jobTone(job->state));
    showWhy(*job);
    showFacts(*job);
    showNodes(*job);
    m_fields->setRecord(job->record);
    readOutput();
}

void JobDetails::showWhy(const SlurmJob &job)
{
    m_whySection->setVisible(job.isPending());
    if (!job.isPending())
        return;
    const PendingReason reason = explainPending(job);
    m_why->setText(reason.wayOn.isEmpty() ? reason.sentence : reason.sentence + QLatin1Char('\n') + reason.wayOn);
}

void JobDetails::showFacts(const SlurmJob &job)
{
    const auto moment = [](qint64 time) { return time > 0 ? momentText(time) : QString(); };
    m_times->setFacts({{tr("Submitted"), moment(job.submitTime)},
                       {job.isPending() ? tr("Expected start") : tr("Started"), moment(job.startTime)},
                       {tr("Ended"), job.hasEnded() ? moment(job.endTime) : QString()},
                       {tr("Has run"), job.isPending() ? QString() : spanText(job.runTime)},
                       {tr("May run"), spanText(job.timeLimit)}});
    m_facts->setFacts({{tr("User"), shortLine(job.user)},
                       {tr("Account"), shortLine(job.account)},
                       {tr("Partition"), shortLine(job.partition)},
                       {tr("QOS"), shortLine(job.qos)},
                       {tr("Priority"), QString::number(job.priority)},
                       {tr("CPUs"), QString::number(job.cpus)},
                       {tr("GPUs"), job.gpus > 0 ? QString::number(job.gpus) : QString()},
                       {tr("Waits for"), shortLine(job.dependency)},
                       {tr("Asked for"), shortLine(job.requestedNodes)},
                       {tr("Command"), shortLine(job.command)},
                       {tr("Folder"), shortLine(job.workDir)}});
}

void JobDetails::showNodes(const SlurmJob &job)
{
    m_nodesSection->setVisible(!job.nodeList.isEmpty());
    LinkList::Links links;
    if (const Result<QStringList> nodes = expandHostlist(job.nodeList)) {
        for (const QString &node : *nodes)
            links.append({node, shortLine(node)});
    }
    m_nodes->setLinks(links, shortLine(job.nodeList));
}

void JobDetails::readOutput()
{
    if (shownPage() != m_outputPage || !isVisible())
        return;
    const Server *server = m_context.data.cluster().server(m_host);
    if (m_output.isEmpty() || !server) {
        m_outputState->setText(m_output.isEmpty() ? tr("The job has printed nothing yet.")
                                                  : tr("The output is on %1, which is not in the cluster file.").arg(shortLine(m_host)));
        return;
    }
    if (m_outputState->text().isEmpty())
        m_outputState->setText(tr("Reading %1…").arg(shortLine(m_output)));
    m_tail.read(*server, m_output);
}

void JobDetails::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameSections();
}

} // namespace Slipway
