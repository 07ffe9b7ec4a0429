// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/wizard/panelpages.h"

#include "desktop/panels/clusterpanel.h"
#include "desktop/panels/schedulingpanel.h"
#include "desktop/panels/storagepanel.h"

namespace Slipway {

StoragePage::StoragePage(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : PanelPage(draft, new StoragePanel(draft, connector), parent)
{
}

ClusterPage::ClusterPage(ClusterDraft &draft, HostConnector &connector, QWidget *parent)
    : PanelPage(draft, new ClusterPanel(draft, connector), parent)
{
}

SchedulingPage::SchedulingPage(ClusterDraft &draft, QWidget *parent)
    : PanelPage(draft, new SchedulingPanel(draft), parent)
{
}

} // namespace Slipway
