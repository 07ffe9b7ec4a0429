// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/jobs/outputtail.h"
#include "desktop/monitor/monitorcontext.h"
#include "desktop/monitor/widgets/detailspane.h"

namespace Slipway {

class CodeView;
class FactList;
class FieldsView;
class LinkList;

/// Everything about one job: why it waits, where it runs, the end of its output, and all that scontrol knows.
class JobDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit JobDetails(const MonitorContext &context, QWidget *parent = nullptr);

    /// nullptr: none is chosen.
    void showJob(const SlurmJob *job);

Q_SIGNALS:
    void nodeChosen(const QString &node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameSections();
    void showWhy(const SlurmJob &job);
    void showFacts(const SlurmJob &job);
    void showNodes(const SlurmJob &job);
    void readOutput();

    MonitorContext m_context;
    QString m_job;
    QString m_host;   ///< where its output is
    QString m_output; ///< path; empty: there is none
    TextLabel *m_why;
    FactList *m_times;
    LinkList *m_nodes;
    FactList *m_facts;
    TextLabel *m_outputState;
    CodeView *m_outputText;
    QWidget *m_outputPage;
    FieldsView *m_fields;
    DetailsSection *m_whySection;
    DetailsSection *m_timesSection;
    DetailsSection *m_nodesSection;
    DetailsSection *m_factsSection;
    OutputTail m_tail;
};

} // namespace Slipway
