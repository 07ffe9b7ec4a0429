// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorview.h"

namespace Slipway {

class EventsView;

/// What has happened since the monitor window was opened.
class EventsPage : public MonitorView
{
    Q_OBJECT

public:
    explicit EventsPage(const MonitorContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("events"); }
    QString title() const override { return tr("Events"); }
    QString symbol() const override { return QStringLiteral("events"); }
    QString explanation() const override { return tr("Every change of a state, with what was before it and why."); }
    void showData() override {} // it is told of events as they come
    void showSubject(const QString &subject) override;
    QWidget *filterField() const override;

private:
    EventsView *m_view;
};

} // namespace Slipway
