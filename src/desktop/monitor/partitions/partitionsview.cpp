// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/partitions/partitionsview.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "desktop/monitor/widgets/detailspane.h"
#include "desktop/monitor/widgets/fieldsview.h"

namespace Slipway {

PartitionsView::PartitionsView(const MonitorContext &context, QWidget *parent)
    : RecordView(context, parent), m_details(new DetailsPane(this)), m_fields(new FieldsView)
{
    addAction("partition.state", "Ctrl+U");
    m_details->addPage(m_fields, [] { return tr("All &fields"); });
    build(m_model, {{112}, {96}, {112}, {104}, {70}, {70}, {80}, {140, false}, {90, false}}, PartitionsModel::State, m_details);
    m_model.retranslate();
}

int PartitionsView::count() const
{
    return data().snapshot() ? static_cast<int>(data().snapshot()->partitions.size()) : -1;
}

void PartitionsView::showData()
{
    m_model.setSnapshot(data().snapshot());
    tellData();
}

void PartitionsView::showDetails()
{
    const int row = m_model.rowOf(table().currentKey());
    if (row < 0) {
        m_details->setNothing(tr("Choose a partition to see everything scontrol knows about it."));
        return;
    }
    const SlurmPartition &partition = m_model.record(row);
    m_details->setHead(shortLine(partition.name), partitionStateText(partition.state), partitionTone(partition.state));
    m_fields->setRecord(partition.record);
}

QString PartitionsView::countText() const
{
    return data().snapshot() ? tr("%n partition(s)", nullptr, m_model.totalCount()) : QString();
}

QString PartitionsView::emptyText() const
{
    return data().snapshot() ? tr("The controller knows no partition.") : tr("The partitions appear here once the controller has answered.");
}

void PartitionsView::retranslate()
{
    RecordView::retranslate();
    m_model.retranslate();
}

} // namespace Slipway
