// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/widgets/fieldbinder.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class SchedulingPanel;
}

/// Partitions, what jobs share, what happens when a node fails, and timers.
class SchedulingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SchedulingPanel(ClusterDraft &draft, QWidget *parent = nullptr);
    ~SchedulingPanel() override;

    void showSpec();
    void showFinding(const QString &where);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fillChoices();
    void bindChoices();
    void bindTimers();
    void bindPartitions();
    void changePartition(int row, int column, const QVariant &value);
    void showPartitions();
    void showPartitionProblems();

    ClusterDraft &m_draft;
    std::unique_ptr<Ui::SchedulingPanel> m_ui;
    FieldBinder m_binder;
};

} // namespace Slipway
