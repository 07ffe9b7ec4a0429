// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/nodesmodel.h"
#include "desktop/monitor/monitorview.h"
#include "monitor/clusterhealth.h"

class QPushButton;

namespace Slipway {

class Card;
class ChainView;
class LinkList;
class NodeGrid;
class StateBar;
class TextLabel;
class UseCard;

/// How the cluster is, in one sentence with the most useful thing to do next; and below it everything in short.
class Overview : public MonitorView
{
    Q_OBJECT

public:
    explicit Overview(const MonitorContext &context, QWidget *parent = nullptr);

    const ClusterHealth &health() const { return m_health; }
    QString id() const override { return QStringLiteral("overview"); }
    QString title() const override { return tr("Overview"); }
    QString symbol() const override { return QStringLiteral("overview"); }
    QString headline() const override { return m_health.headline; }
    QString explanation() const override { return m_health.explanation; }
    QList<QWidget *> headerWidgets() const override;
    QList<QAction *> selectionActions() const override { return {m_adviceAction, m_whyAction}; }
    void showData() override;
    void retranslate() override;

private:
    QWidget *buildNumbers();
    QWidget *buildNodes();
    QWidget *buildChain();
    QWidget *buildLists();
    void judgeAll();
    void showNumbers(const ClusterSnapshot &snapshot);
    void showQueue(const ClusterSnapshot &snapshot);
    void showChain();
    void showControllers();
    void takeAdvice();
    QString troubled() const; ///< the node whose chain is shown; empty: none

    ClusterHealth m_health;
    NodesModel m_nodes;
    QPushButton *m_why;
    QPushButton *m_advice;
    QAction *m_whyAction;
    QAction *m_adviceAction;
    UseCard *m_cpus;
    UseCard *m_memory;
    UseCard *m_gpus;
    UseCard *m_queue;
    TextLabel *m_nodesTitle;
    NodeGrid *m_grid;
    StateBar *m_states;
    TextLabel *m_chainTitle;
    ChainView *m_chain;
    TextLabel *m_chainText;
    TextLabel *m_controllersTitle;
    LinkList *m_controllers;
    TextLabel *m_eventsTitle;
    LinkList *m_events;
};

} // namespace Slipway
