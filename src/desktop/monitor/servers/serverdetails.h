// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/serversmodel.h"
#include "desktop/monitor/widgets/detailspane.h"

namespace Slipway {

class ChainView;
class FactList;

/// One server: every link of the chain with what was found and how to look for oneself, its container, its disks.
class ServerDetails : public DetailsPane
{
    Q_OBJECT

public:
    explicit ServerDetails(QWidget *parent = nullptr);

    /// nullptr: none is chosen.
    void showServer(const ServerRow *row);

protected:
    void changeEvent(QEvent *event) override;

private:
    void nameSections();

    ChainView *m_chain;
    FactList *m_links;
    FactList *m_container;
    FactList *m_disks;
    FactList *m_probes;
    DetailsSection *m_chainSection;
    DetailsSection *m_containerSection;
    DetailsSection *m_disksSection;
};

} // namespace Slipway
