// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorview.h"

namespace Slipway {

class HistoryKeeper;
class HistoryView;

/// The charts in the monitor window, over what this and earlier sessions have seen.
class HistoryPage : public MonitorView
{
    Q_OBJECT

public:
    explicit HistoryPage(const MonitorContext &context, QWidget *parent = nullptr);

    /// What was seen, for charts in other views; lives as long as this page.
    HistoryKeeper &keeper() const { return *m_keeper; }

    QString id() const override { return QStringLiteral("history"); }
    QString title() const override { return tr("History"); }
    QString symbol() const override { return QStringLiteral("history"); }
    QString explanation() const override { return tr("What was seen in the last week, while a window was open."); }
    void showData() override;
    void entered() override { showData(); }
    /// Shows the load of the node \a subject.
    void showSubject(const QString &subject) override;

private:
    HistoryKeeper *m_keeper;
    HistoryView *m_view;
    bool m_begun = false; ///< nodes to begin with have been chosen
};

} // namespace Slipway
