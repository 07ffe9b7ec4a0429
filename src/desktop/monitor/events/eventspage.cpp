// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/events/eventspage.h"

#include "desktop/monitor/events/eventsview.h"

#include <QVBoxLayout>

namespace Slipway {

namespace {
/// Where the subject of an event is shown, if anywhere.
QString viewOf(const ClusterEvent &event)
{
    const QString family = event.kind.section(QLatin1Char('.'), 0, 0);
    if (family == QLatin1String("node") || family == QLatin1String("job") || family == QLatin1String("partition") ||
        family == QLatin1String("controller"))
        return family + QLatin1Char('s');
    const bool ofServer = family == QLatin1String("chain") || family == QLatin1String("container") ||
                          family == QLatin1String("server") || family == QLatin1String("files");
    return ofServer ? QStringLiteral("servers") : QString();
}
} // namespace

EventsPage::EventsPage(const MonitorContext &context, QWidget *parent)
    : MonitorView(context, parent), m_view(new EventsView(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 2, 32, 24);
    column->addWidget(m_view);
    m_view->setClusterName(data().cluster().spec().cluster.name);
    m_view->setEvents(data().events());
    connect(&data(), &MonitorData::eventsAdded, m_view, &EventsView::addEvents);
    connect(m_view, &EventsView::eventActivated, this, [this](const ClusterEvent &event) {
        if (const QString view = viewOf(event); !view.isEmpty())
            Q_EMIT goToRequested(view, event.subject);
    });
}

void EventsPage::showSubject(const QString &subject)
{
    m_view->setFilter(subject);
}

QWidget *EventsPage::filterField() const
{
    return m_view->filterField();
}

} // namespace Slipway
