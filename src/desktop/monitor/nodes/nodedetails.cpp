// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/nodes/nodedetails.h"

#include "desktop/monitor/eventlinks.h"
#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/serverfactlist.h"
#include "desktop/monitor/widgets/chainview.h"
#include "desktop/monitor/widgets/factlist.h"
#include "desktop/monitor/widgets/fieldsview.h"
#include "desktop/monitor/widgets/linklist.h"
#include "desktop/widgets/textlabel.h"

#include <QEvent>
#include <QLocale>
#include <QVBoxLayout>

namespace Slipway {

namespace {

QWidget *stacked(QWidget *top, QWidget *below)
{
    auto *both = new QWidget;
    auto *column = new QVBoxLayout(both);
    column->setContentsMargins({});
    column->setSpacing(8);
    column->addWidget(top);
    column->addWidget(below);
    return both;
}

QString reasonText(const SlurmNode &node)
{
    if (node.reason.isEmpty())
        return {};
    const QString reason = shortLine(node.reason);
    if (node.reasonBy.isEmpty())
        return reason;
    return NodeDetails::tr("%1 (%2, %3)", "reason (who set it, when)").arg(reason, shortLine(node.reasonBy), momentText(node.reasonTime));
}

} // namespace

NodeDetails::NodeDetails(const MonitorContext &context, QWidget *parent)
    : DetailsPane(parent), m_context(context), m_chain(new ChainView), m_chainText(new TextLabel), m_use(new FactList),
      m_jobs(new LinkList), m_container(new FactList), m_facts(new FactList), m_events(new LinkList), m_fields(new FieldsView)
{
    m_chainText->setObjectName(QStringLiteral("chainText"));
    m_chainText->setWordWrap(true);
    m_column = addScrolledPage([] { return tr("&Summary"); });
    m_chainSection = new DetailsSection(stacked(m_chain, m_chainText));
    m_useSection = new DetailsSection(m_use);
    m_jobsSection = new DetailsSection(m_jobs);
    m_containerSection = new DetailsSection(m_container);
    m_eventsSection = new DetailsSection(m_events);
    m_factsSection = new DetailsSection(m_facts);
    for (DetailsSection *section : {m_chainSection, m_useSection, m_jobsSection, m_containerSection, m_eventsSection, m_factsSection})
        m_column->addWidget(section);
    m_column->addStretch(1);
    addPage(m_fields, [] { return tr("All &fields"); });
    connect(m_jobs, &LinkList::linkChosen, this, &NodeDetails::jobChosen);
    nameSections();
}

void NodeDetails::setHistory(QWidget *chart)
{
    m_historySection = new DetailsSection(chart);
    m_column->insertWidget(2, m_historySection);
    nameSections();
}

void NodeDetails::nameSections()
{
    m_chainSection->setTitle(tr("From here to the node"));
    m_useSection->setTitle(tr("In use"));
    m_jobsSection->setTitle(tr("Jobs on it"));
    m_containerSection->setTitle(tr("Container and server"));
    m_eventsSection->setTitle(tr("Last events"));
    m_factsSection->setTitle(tr("About it"));
    if (m_historySection)
        m_historySection->setTitle(tr("Load"));
}

void NodeDetails::showNode(const QString &name)
{
    const bool other = std::exchange(m_node, name) != name;
    const ClusterSnapshotPtr &snapshot = m_context.data.snapshot();
    const SlurmNode *node = snapshot ? snapshot->node(name) : nullptr;
    if (!node) {
        setNothing(tr("Choose a node to see its chain, its jobs and everything scontrol knows."));
        return;
    }
    const NodeState::Kind kind = node->state.kind();
    setHead(shortLine(name), node->reason.isEmpty() ? kindText(kind) : tr("%1: %2", "state: reason").arg(kindText(kind), reasonText(*node)), toneOf(kind));
    showUse(*node);
    showJobs(*snapshot);
    showServer();
    showEvents();
    m_fields->setRecord(node->record);
    if (other)
        Q_EMIT nodeShown(name);
}

void NodeDetails::showUse(const SlurmNode &node)
{
    const QLocale locale;
    const QString free = node.memoryFreeMiB < 0 ? QString() : bytesText(node.memoryFreeMiB * 1024 * 1024);
    m_use->setFacts({{tr("CPUs"), useText(node.cpusAllocated, node.cpus)},
                     {tr("Memory"), memoryUseText(node.memoryAllocatedMiB, node.memoryMiB)},
                     {tr("Memory free"), free},
                     {tr("GPUs"), node.gpus > 0 ? useText(node.gpusAllocated, node.gpus) : QString()},
                     {tr("Load"), node.load < 0 ? QString() : locale.toString(node.load, 'f', 2)}});
    const QString cores = node.sockets <= 0 ? QString()
                                            : QStringLiteral("%1 × %2 × %3").arg(node.sockets).arg(node.coresPerSocket).arg(node.threadsPerCore);
    m_facts->setFacts({{tr("Address"), shortLine(node.address)},
                       {tr("Slurm"), shortLine(node.version)},
                       {tr("Sockets × cores × threads"), cores},
                       {tr("Partitions"), shortLine(node.partitions.join(QStringLiteral(", ")))},
                       {tr("Features"), shortLine(node.features.join(QStringLiteral(", ")))},
                       {tr("GRES"), shortLine(node.gres)},
                       {tr("Booted"), momentText(node.bootTime)},
                       {tr("slurmd since"), momentText(node.slurmdStartTime)}});
}

void NodeDetails::showJobs(const ClusterSnapshot &snapshot)
{
    LinkList::Links links;
    for (const SlurmJob *job : snapshot.jobsOn(m_node)) {
        links.append({job->id, tr("%1 %2 (%3)", "job number, name, user").arg(shortLine(job->id), shortLine(job->name), shortLine(job->user))});
    }
    m_jobs->setLinks(links, tr("No job runs on it."));
}

void NodeDetails::showServer()
{
    const ServerSnapshotPtr server = m_context.data.server(m_node);
    m_chain->setVisible(server != nullptr);
    m_chainText->setText(server ? chainSentence(server->chain) : tr("Nobody has looked at this server yet."));
    if (server)
        m_chain->setChain(server->chain);
    m_containerSection->setVisible(server != nullptr);
    if (server)
        m_container->setFacts(containerFacts(*server));
}

void NodeDetails::showEvents()
{
    const LinkList::Links links = lastEvents(m_context.data.events(), m_node);
    m_eventsSection->setVisible(!links.isEmpty());
    m_events->setLinks(links, {});
}

void NodeDetails::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    nameSections();
    showNode(m_node);
}

} // namespace Slipway
