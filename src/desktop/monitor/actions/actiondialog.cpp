// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/actions/actiondialog.h"

#include "desktop/monitor/actions/actionengine.h"
#include "desktop/monitor/actions/actionpanel.h"

#include <QCloseEvent>
#include <QVBoxLayout>

namespace Slipway {

namespace {
constexpr QSize usualSize(840, 620);
constexpr int margin = 24;
} // namespace

ActionDialog::ActionDialog(HostConnector &connector, Redactor &redactor, QWidget *parent)
    : QDialog(parent), m_panel(new ActionPanel(connector, redactor, this))
{
    setObjectName(QStringLiteral("actionDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(margin, margin, margin, margin);
    column->addWidget(m_panel);
    resize(usualSize.expandedTo(minimumSizeHint()));
    connect(m_panel, &ActionPanel::closeRequested, this, &ActionDialog::close);
    connect(m_panel, &ActionPanel::stateChanged, this, [this] { setWindowTitle(m_panel->title()); });
}

ActionDialog *ActionDialog::open(HostConnector &connector, Redactor &redactor, const CheckedCluster &cluster,
                                 const ActionRequest &request, const ClusterSnapshotPtr &seen, QWidget *parent)
{
    auto *dialog = new ActionDialog(connector, redactor, parent);
    dialog->start(cluster.spec(), clusterActions(cluster, request.action, seen), request);
    // What was on the screen is no ground for what comes after, such as taking it back.
    const auto goOnWith = [dialog, name = request.action](const CheckedCluster &now) {
        dialog->panel().setEngine(now.spec(), clusterActions(now, name));
    };
    connect(dialog->m_panel, &ActionPanel::finished, dialog,
            [goOnWith, cluster](const ActionPlan &plan, const Report &report) {
                const Result<CheckedCluster> changed =
                    report.succeeded() && plan.newSpec ? CheckedCluster::check(*plan.newSpec) : cluster;
                goOnWith(changed ? *changed : cluster);
            });
    dialog->show();
    return dialog;
}

void ActionDialog::start(const ClusterSpec &spec, const ActionEngine &engine, const ActionRequest &request)
{
    m_panel->start(spec, engine, request);
}

void ActionDialog::reject()
{
    close();
}

void ActionDialog::closeEvent(QCloseEvent *event)
{
    const bool applying = m_panel->state() == ActionPanel::State::Applying;
    event->setAccepted(!applying);
    if (applying)
        m_panel->sayStillApplying();
}

} // namespace Slipway
