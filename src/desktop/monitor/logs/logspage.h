// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorview.h"

namespace Slipway {

class LogsView;

/// The logs of the cluster's nodes in the monitor window.
class LogsPage : public MonitorView
{
    Q_OBJECT

public:
    explicit LogsPage(const MonitorContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("logs"); }
    QString title() const override { return tr("Logs"); }
    QString symbol() const override { return QStringLiteral("logs"); }
    QString explanation() const override { return tr("What the daemons and containers write, several nodes by time."); }
    void showData() override {} // logs are read apart from what is polled
    /// Reads the log of the node \a subject.
    void showSubject(const QString &subject) override;
    QWidget *filterField() const override;

private:
    LogsView *m_view;
};

} // namespace Slipway
