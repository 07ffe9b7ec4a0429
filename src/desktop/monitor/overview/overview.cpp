// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/overview/overview.h"

#include "desktop/lookmenus.h"
#include "desktop/monitor/eventlinks.h"
#include "desktop/monitor/models/controllersmodel.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/widgets/chainview.h"
#include "desktop/monitor/widgets/linklist.h"
#include "desktop/monitor/widgets/nodegrid.h"
#include "desktop/monitor/widgets/statebar.h"
#include "desktop/monitor/widgets/usecard.h"
#include "desktop/widgets/card.h"
#include "desktop/widgets/textlabel.h"

#include <QAction>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace Slipway {

namespace {

Card *titledCard(TextLabel *title, std::initializer_list<QWidget *> content)
{
    auto *card = new Card;
    auto *column = new QVBoxLayout(card);
    column->setContentsMargins(16, 14, 16, 14);
    column->setSpacing(10);
    column->addWidget(title);
    for (QWidget *widget : content)
        column->addWidget(widget);
    return card;
}

QString shareText(qint64 total)
{
    return Overview::tr("of %1", "how many there are in all").arg(QLocale().toString(total));
}

double partOf(qint64 used, qint64 total)
{
    return total > 0 ? static_cast<double>(used) / static_cast<double>(total) : 0;
}

} // namespace

Overview::Overview(const MonitorContext &context, QWidget *parent)
    : MonitorView(context, parent), m_why(new QPushButton(this)), m_advice(new QPushButton(this)), m_whyAction(new QAction(this)),
      m_adviceAction(new QAction(this)), m_cpus(new UseCard), m_memory(new UseCard), m_gpus(new UseCard), m_queue(new UseCard),
      m_nodesTitle(new TextLabel({}, TextLabel::Section)), m_grid(new NodeGrid), m_states(new StateBar),
      m_chainTitle(new TextLabel({}, TextLabel::Section)), m_chain(new ChainView), m_chainText(new TextLabel),
      m_controllersTitle(new TextLabel({}, TextLabel::Section)), m_controllers(new LinkList),
      m_eventsTitle(new TextLabel({}, TextLabel::Section)), m_events(new LinkList)
{
    m_advice->setObjectName(QStringLiteral("adviceButton"));
    m_advice->setProperty("primary", true);
    m_why->setObjectName(QStringLiteral("whyButton"));
    m_whyAction->setObjectName(QStringLiteral("why"));
    m_whyAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Y")));
    m_adviceAction->setObjectName(QStringLiteral("advice"));
    m_adviceAction->setShortcut(QKeySequence(QStringLiteral("Ctrl+Return")));
    connect(m_advice, &QPushButton::clicked, m_adviceAction, &QAction::trigger);
    connect(m_why, &QPushButton::clicked, m_whyAction, &QAction::trigger);
    connect(m_adviceAction, &QAction::triggered, this, &Overview::takeAdvice);
    connect(m_whyAction, &QAction::triggered, this, [this] {
        const QString node = troubled();
        Q_EMIT diagnoseRequested(node.isEmpty() ? QStringLiteral("cluster") : QStringLiteral("node"), node);
    });

    auto *ground = new QWidget;
    auto *column = new QVBoxLayout(ground);
    column->setContentsMargins(32, 2, 32, 24);
    column->setSpacing(12);
    column->addWidget(buildNumbers());
    auto *middle = new QHBoxLayout;
    middle->setSpacing(12);
    middle->addWidget(buildNodes(), 1);
    middle->addWidget(buildChain(), 1);
    column->addLayout(middle);
    column->addWidget(buildLists());
    column->addStretch(1);
    auto *area = new QScrollArea(this);
    area->setObjectName(QStringLiteral("overviewArea"));
    area->setWidget(ground);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    ground->setAutoFillBackground(false);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->addWidget(area);
    judgeAll();
    retranslate();
}

QWidget *Overview::buildNumbers()
{
    auto *numbers = new QWidget;
    auto *row = new QHBoxLayout(numbers);
    row->setContentsMargins({});
    row->setSpacing(12);
    const std::pair<UseCard *, const char *> cards[] = {{m_cpus, "cpusCard"}, {m_memory, "memoryCard"}, {m_gpus, "gpusCard"}, {m_queue, "queueCard"}};
    for (const auto &[card, name] : cards) {
        card->setObjectName(QLatin1String(name));
        row->addWidget(card, card == m_queue ? 5 : 4);
    }
    return numbers;
}

QWidget *Overview::buildNodes()
{
    constexpr int smallest = 2; // the bar below tells states apart when squares are this small
    constexpr int largest = 32;
    m_grid->setObjectName(QStringLiteral("overviewGrid"));
    m_grid->setFrameShape(QFrame::NoFrame);
    m_grid->setCellSizes(smallest, largest);
    m_grid->setUp(m_nodes, nullptr);
    m_states->setObjectName(QStringLiteral("stateBar"));
    connect(m_grid, &NodeGrid::nodeActivated, this, [this](const QString &node) { Q_EMIT goToRequested(QStringLiteral("nodes"), node); });
    Card *card = titledCard(m_nodesTitle, {m_grid, m_states});
    static_cast<QVBoxLayout *>(card->layout())->setStretchFactor(m_grid, 1);
    return card;
}

QWidget *Overview::buildChain()
{
    m_chainTitle->setObjectName(QStringLiteral("chainTitle"));
    m_chain->setObjectName(QStringLiteral("chainView"));
    m_chainText->setObjectName(QStringLiteral("chainText"));
    m_chainText->setWordWrap(true);
    Card *card = titledCard(m_chainTitle, {m_chain, m_chainText});
    static_cast<QVBoxLayout *>(card->layout())->addStretch(1);
    return card;
}

QWidget *Overview::buildLists()
{
    auto *lists = new QWidget;
    auto *row = new QHBoxLayout(lists);
    row->setContentsMargins({});
    row->setSpacing(12);
    m_controllers->setObjectName(QStringLiteral("controllersList"));
    m_events->setObjectName(QStringLiteral("eventsList"));
    for (const auto &[title, list] : {std::pair(m_controllersTitle, m_controllers), std::pair(m_eventsTitle, m_events)}) {
        Card *card = titledCard(title, {list});
        static_cast<QVBoxLayout *>(card->layout())->addStretch(1);
        row->addWidget(card, 1);
    }
    connect(m_controllers, &LinkList::linkChosen, this, [this](const QString &name) { Q_EMIT goToRequested(QStringLiteral("controllers"), name); });
    connect(m_events, &LinkList::linkChosen, this, [this] { Q_EMIT goToRequested(QStringLiteral("events"), {}); });
    return lists;
}

QList<QWidget *> Overview::headerWidgets() const
{
    return {m_why, m_advice};
}

QString Overview::troubled() const
{
    for (const QString &name : m_health.needsAttention) {
        if (data().server(name) || (data().snapshot() && data().snapshot()->node(name)))
            return name;
    }
    return {};
}

void Overview::judgeAll()
{
    m_health = judge(data().snapshot(), data().servers(), data().failure());
    const bool advises = !m_health.advice.action.isEmpty();
    m_advice->setVisible(advises);
    m_advice->setText(menuText(m_health.advice.label));
    m_advice->setAccessibleName(m_health.advice.label);
    m_adviceAction->setVisible(advises);
    m_adviceAction->setEnabled(advises);
    m_adviceAction->setText(menuText(m_health.advice.label));
    const bool troubles = m_health.level == ClusterHealth::Level::Attention || m_health.level == ClusterHealth::Level::Bad;
    m_why->setVisible(troubles && m_health.advice.action != QLatin1String("diagnose"));
    m_whyAction->setEnabled(troubles);
}

void Overview::takeAdvice()
{
    if (m_health.advice.action == QLatin1String("diagnose")) {
        const QString node = m_health.advice.targets.value(0, troubled());
        Q_EMIT diagnoseRequested(node.isEmpty() ? QStringLiteral("cluster") : QStringLiteral("node"), node);
    } else {
        Q_EMIT actionRequested({m_health.advice.action, m_health.advice.targets, {}});
    }
}

void Overview::showData()
{
    judgeAll();
    const Cluster &cluster = data().cluster().spec().cluster;
    m_nodes.setServers(data().servers(), QStringList{cluster.controller} + cluster.backupControllers);
    m_nodes.setSnapshot(data().snapshot());
    showNumbers(data().snapshot() ? *data().snapshot() : ClusterSnapshot());
    showChain();
    showControllers();
    m_events->setLinks(lastEvents(data().events(), {}), tr("Nothing has changed since this window was opened."));
    Q_EMIT headerChanged();
}

void Overview::showNumbers(const ClusterSnapshot &snapshot)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    qint64 cpus = 0;
    qint64 cpusUsed = 0;
    qint64 memory = 0;
    qint64 memoryUsed = 0;
    qint64 gpus = 0;
    qint64 gpusUsed = 0;
    StateBar::Counts counts{};
    for (const SlurmNode &node : snapshot.nodes) {
        cpus += node.cpus;
        cpusUsed += node.cpusAllocated;
        memory += node.memoryMiB > unstatedMemory ? node.memoryMiB : 0;
        memoryUsed += node.memoryAllocatedMiB;
        gpus += node.gpus;
        gpusUsed += node.gpusAllocated;
        ++counts[static_cast<std::size_t>(node.state.kind())];
    }
    const bool seen = data().snapshot() != nullptr;
    const QString none = QStringLiteral("–");
    m_cpus->setUse(tr("CPUs in use"), seen ? QLocale().toString(cpusUsed) : none, seen ? shareText(cpus) : QString(), partOf(cpusUsed, cpus));
    m_memory->setVisible(memory > 0 || !seen);
    m_memory->setUse(tr("Memory in use"), seen ? bytesText(memoryUsed * mebibyte) : none,
                     seen ? tr("of %1", "how much there is in all").arg(bytesText(memory * mebibyte)) : QString(), partOf(memoryUsed, memory));
    m_gpus->setVisible(gpus > 0);
    m_gpus->setUse(tr("GPUs in use"), QLocale().toString(gpusUsed), shareText(gpus), partOf(gpusUsed, gpus));
    m_states->setCounts(counts);
    m_grid->setEmptyText(seen ? tr("The controller knows no node. Push the files and reconfigure.")
                              : tr("The nodes appear here once the controller has answered."));
    showQueue(snapshot);
}

void Overview::showQueue(const ClusterSnapshot &snapshot)
{
    int running = 0;
    int waiting = 0;
    int resources = 0;
    int priority = 0;
    for (const SlurmJob &job : snapshot.jobs) {
        running += job.isRunning();
        waiting += job.isPending();
        resources += job.isPending() && job.reason == QLatin1String("Resources");
        priority += job.isPending() && job.reason == QLatin1String("Priority");
    }
    QStringList why;
    if (resources > 0)
        why << tr("%n for resources", "jobs that wait", resources);
    if (priority > 0)
        why << tr("%n behind others", "jobs that wait", priority);
    if (const int rest = waiting - resources - priority; rest > 0)
        why << tr("%n for another reason", "jobs that wait", rest);
    const bool seen = data().snapshot() != nullptr;
    const QString empty = seen ? tr("No job waits.") : QString();
    m_queue->setUse(tr("Jobs"), seen ? tr("%1 running, %2 waiting", "jobs").arg(running).arg(waiting) : QStringLiteral("–"),
                    why.isEmpty() ? empty : why.join(QStringLiteral(", ")), -1);
}

void Overview::showChain()
{
    QString node = troubled();
    const bool troubles = !node.isEmpty();
    if (node.isEmpty())
        node = data().cluster().controller().name;
    const ServerSnapshotPtr server = data().server(node);
    m_chainTitle->setText(troubles ? tr("%1: the chain", "node").arg(shortLine(node)) : tr("%1, the controller: the chain", "node").arg(node));
    m_chain->setChain(server ? server->chain : ChainView::unknown());
    m_chainText->setText(server ? chainSentence(server->chain) : tr("Nobody has looked at this server yet."));
}

void Overview::showControllers()
{
    LinkList::Links links;
    const ClusterSnapshotPtr &snapshot = data().snapshot();
    for (const ControllerSeen &controller : snapshot ? snapshot->controllers : QVector<ControllerSeen>())
        links.append({controller.server, tr("%1: %2", "controller: its state").arg(controller.server, controllerStateText(controller))});
    m_controllers->setLinks(links, tr("No controller has been asked yet."));
}

void Overview::retranslate()
{
    m_why->setText(tr("&Why?"));
    m_why->setAccessibleName(tr("Why?"));
    m_whyAction->setText(tr("Why?"));
    m_nodesTitle->setText(tr("Nodes"));
    m_controllersTitle->setText(tr("Controllers"));
    m_eventsTitle->setText(tr("Last events"));
    m_nodes.retranslate();
    showData();
}

} // namespace Slipway
