// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/launch/launchmodel.h"

#include <QTimer>
#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class RunView;
}

/// A run as it goes on: a live row for each server with its steps, and below it what the chosen step printed and
/// the exact commands. The selection goes with the run until the person chooses a row.
class RunView : public QWidget
{
    Q_OBJECT

public:
    explicit RunView(QWidget *parent = nullptr);
    ~RunView() override;

    const LaunchModel &model() const { return *m_model; }
    /// Rows that have not begun.
    void plan(const QVector<LaunchModel::Plan> &lanes);
    /// As plan(), and lets time go on.
    void begin(const QVector<LaunchModel::Plan> &lanes);
    void add(const QVector<StepEvent> &events);
    /// The end: opens and chooses what failed.
    void finish(const Report &report);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void nameTabs();
    void setColumns();
    void connectUi();
    void showOutput();

    std::unique_ptr<Ui::RunView> m_ui;
    LaunchModel *m_model;
    QTimer m_clock;
    bool m_follow = true;
    bool m_choosing = false; ///< this view moves the selection itself
};

} // namespace Slipway
