// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/review/comparison.h"

#include <QDialog>

#include <memory>

namespace Slipway {

namespace Ui {
class ConflictDialog;
}

/// Shows what somebody else edited where a push wants to write, line by line. Accepted: overwrite it. Nothing can
/// be overwritten before it has been shown.
class ConflictDialog : public QDialog
{
    Q_OBJECT

public:
    /// Looks at the machines at once, on a worker thread.
    ConflictDialog(HostConnector &connector, const CheckedCluster &cluster, QWidget *parent = nullptr);
    ~ConflictDialog() override;

private:
    void showComparison(const Comparison &comparison);
    void showFile(int row);

    std::unique_ptr<Ui::ConflictDialog> m_ui;
    ComparisonRunner m_runner;
    QVector<FileChange> m_conflicts;
};

} // namespace Slipway
