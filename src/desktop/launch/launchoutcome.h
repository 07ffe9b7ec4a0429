// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deploy/report.h"
#include "desktop/widgets/card.h"

#include <memory>

namespace Slipway {

namespace Ui {
class LaunchOutcome;
}

/// How a launch or another run ended: the proof, or what failed where, its raw output, and the ways on.
class LaunchOutcome : public Card
{
    Q_OBJECT

public:
    explicit LaunchOutcome(QWidget *parent = nullptr);
    ~LaunchOutcome() override;

    /// \a nodes: of the cluster. \a canPutBack: this launch replaced files that were there before.
    void showReport(const Report &report, const QString &cluster, const QStringList &nodes, bool canPutBack);
    /// Of a run called \a title that is no launch. \a canUndo: there is a way to take it back.
    void showRun(const Report &report, const QString &title, bool canUndo);
    /// While a way on is taken.
    void setBusy(bool busy);

Q_SIGNALS:
    void monitorRequested();
    void retryRequested();
    /// Why the launch failed. \a server: where it did; empty: not on one of them.
    void whyRequested(const QString &server);
    void differenceRequested();
    void putBackRequested();
    void undoRequested();
    void copyRequested();
    void saveRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void showWays(bool launch);
    void showSuccess();
    void showRunSuccess();
    void showCancelled();
    void showFailure();

    std::unique_ptr<Ui::LaunchOutcome> m_ui;
    Report m_report;
    QString m_cluster;
    QStringList m_nodes;
    bool m_canPutBack = false;
    QString m_title; ///< of a run that is no launch; else empty
    bool m_canUndo = false;
};

} // namespace Slipway
