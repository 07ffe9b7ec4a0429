// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/servers/serverdetails.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/serverfactlist.h"
#include "desktop/monitor/widgets/chainview.h"
#include "desktop/monitor/widgets/factlist.h"
#include "desktop/widgets/textlabel.h"

#include <QEvent>
#include <QVBoxLayout>

namespace Slipway {

namespace {

FactList::Facts linkFacts(const ServerSnapshot &server)
{
    FactList::Facts facts;
    for (const ChainLink &link : server.chain) {
        const QString text = link.text.isEmpty() ? chainStateText(link.state) : shortLine(link.text);
        facts.append({linkText(link.kind), text});
    }
    return facts;
}

/// The probes, to be run by hand.
FactList::Facts probeFacts(const ServerSnapshot &server)
{
    FactList::Facts facts;
    for (const ChainLink &link : server.chain)
        facts.append({linkText(link.kind), shortLine(link.probe)});
    return facts;
}

} // namespace

ServerDetails::ServerDetails(QWidget *parent)
    : DetailsPane(parent), m_chain(new ChainView), m_links(new FactList), m_container(new FactList), m_disks(new FactList), m_probes(new FactList)
{
    QVBoxLayout *column = addScrolledPage([] { return tr("&Summary"); });
    m_chainSection = new DetailsSection(m_links);
    m_containerSection = new DetailsSection(m_container);
    m_disksSection = new DetailsSection(m_disks);
    column->addWidget(m_chain);
    for (DetailsSection *section : {m_chainSection, m_containerSection, m_disksSection})
        column->addWidget(section);
    column->addStretch(1);
    QVBoxLayout *probes = addScrolledPage([] { return tr("&Probes"); });
    probes->addWidget(m_probes);
    probes->addStretch(1);
    nameSections();
}

void ServerDetails::nameSections()
{
    m_chainSection->setTitle(tr("What was found"));
    m_containerSection->setTitle(tr("Container and server"));
    m_disksSection->setTitle(tr("Disks"));
}

void ServerDetails::showServer(const ServerRow *row)
{
    if (!row) {
        setNothing(tr("Choose a server to see its chain, its container and its disks."));
        return;
    }
    const ServerSnapshotPtr &seen = row->seen;
    const Tone tone = !seen ? Tone::Neutral : seen->error || seen->firstBroken() ? Tone::Bad : toneOf(worstOf(seen->chain));
    const QString state = seen && seen->error ? shortLine(seen->error->message) : serverStateText(seen);
    setHead(row->name, state, tone);
    for (QWidget *part : std::initializer_list<QWidget *>{m_chain, m_chainSection, m_containerSection, m_disksSection, m_probes})
        part->setVisible(seen != nullptr);
    if (!seen)
        return;
    m_chain->setChain(seen->chain);
    m_links->setFacts(linkFacts(*seen));
    m_container->setFacts(containerFacts(*seen));
    m_disks->setFacts(diskFacts(*seen));
    m_disksSection->setVisible(!seen->disks.isEmpty());
    m_probes->setFacts(probeFacts(*seen));
}

void ServerDetails::changeEvent(QEvent *event)
{
    DetailsPane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        nameSections();
}

} // namespace Slipway
