// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorcontext.h"
#include "desktop/monitor/widgets/detailspane.h"

namespace Slipway {

class ChainView;
class FactList;
class FieldsView;
class LinkList;

/// Everything about one node: its chain, what is in use, its jobs, its container, its last events, and all that scontrol
/// knows.
class NodeDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit NodeDetails(const MonitorContext &context, QWidget *parent = nullptr);

    /// Empty: none is chosen.
    void showNode(const QString &name);
    /// A chart of the node's load, or any other widget, between its use and its jobs.
    void setHistory(QWidget *chart);

Q_SIGNALS:
    void jobChosen(const QString &job);
    void nodeShown(const QString &node);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameSections();
    void showUse(const SlurmNode &node);
    void showJobs(const ClusterSnapshot &snapshot);
    void showServer();
    void showEvents();

    MonitorContext m_context;
    QString m_node;
    ChainView *m_chain;
    TextLabel *m_chainText;
    FactList *m_use;
    LinkList *m_jobs;
    FactList *m_container;
    FactList *m_facts;
    LinkList *m_events;
    FieldsView *m_fields;
    DetailsSection *m_chainSection;
    DetailsSection *m_useSection;
    DetailsSection *m_historySection = nullptr;
    DetailsSection *m_jobsSection;
    DetailsSection *m_containerSection;
    DetailsSection *m_eventsSection;
    DetailsSection *m_factsSection;
    QVBoxLayout *m_column;
};

} // namespace Slipway
