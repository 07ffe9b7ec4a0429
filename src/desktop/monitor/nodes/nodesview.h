// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/nodesmodel.h"
#include "desktop/monitor/recordview.h"

class QStackedWidget;

namespace Slipway {

class NodeDetails;
class NodeGrid;
class ViewSwitch;

/// Every node, as a table or as a grid of squares, with all about the chosen one beside it.
class NodesView : public RecordView
{
    Q_OBJECT

public:
    explicit NodesView(const MonitorContext &context, QWidget *parent = nullptr);

    NodesModel &model() { return m_model; }
    NodeGrid &grid() const { return *m_grid; }
    NodeDetails &details() const { return *m_details; }
    void showGrid(bool on);

    QString id() const override { return QStringLiteral("nodes"); }
    QString title() const override { return tr("Nodes"); }
    QString symbol() const override { return QStringLiteral("nodes"); }
    int count() const override;
    int troubles() const override;
    void showData() override;
    void retranslate() override;

protected:
    void setFilterText(const QString &text) override { m_model.setFilter(text); }
    void showDetails() override;
    QString countText() const override;
    QString emptyText() const override;
    QString filterHint() const override { return tr("Filter by name, state, reason, partition…"); }

private:
    void addActions();

    NodesModel m_model;
    NodeGrid *m_grid;
    NodeDetails *m_details;
    ViewSwitch *m_switch;
    QStackedWidget *m_stack;
};

} // namespace Slipway
