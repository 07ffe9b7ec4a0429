// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/partitionsmodel.h"
#include "desktop/monitor/recordview.h"

namespace Slipway {

class FieldsView;

/// The partitions: open or closed for jobs, and what runs and waits in each.
class PartitionsView : public RecordView
{
    Q_OBJECT

public:
    explicit PartitionsView(const MonitorContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("partitions"); }
    QString title() const override { return tr("Partitions"); }
    QString symbol() const override { return QStringLiteral("partitions"); }
    int count() const override;
    void showData() override;
    void retranslate() override;

protected:
    void setFilterText(const QString &text) override { m_model.setFilter(text); }
    void showDetails() override;
    QString countText() const override;
    QString emptyText() const override;
    QString filterHint() const override { return tr("Filter by name, state, nodes…"); }

private:
    PartitionsModel m_model;
    DetailsPane *m_details;
    FieldsView *m_fields;
};

} // namespace Slipway
