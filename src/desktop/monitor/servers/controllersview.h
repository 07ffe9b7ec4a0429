// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/controllersmodel.h"
#include "desktop/monitor/recordview.h"

namespace Slipway {

class FactList;
class FieldsView;

/// The primary controller and its backups: who is in charge, how quickly each answers, how old the saved state is.
class ControllersView : public RecordView
{
    Q_OBJECT

public:
    explicit ControllersView(const MonitorContext &context, QWidget *parent = nullptr);

    QString id() const override { return QStringLiteral("controllers"); }
    QString title() const override { return tr("Controllers"); }
    QString symbol() const override { return QStringLiteral("controllers"); }
    int count() const override;
    int troubles() const override;
    void showData() override;
    void retranslate() override;

protected:
    void setFilterText(const QString &text) override { m_model.setFilter(text); }
    void showDetails() override;
    QString countText() const override;
    QString emptyText() const override { return tr("The cluster file names no controller."); }
    QString filterHint() const override { return tr("Filter by name, state…"); }
    bool isPossible(const QString &name) const override;

private:
    ControllersModel m_model;
    DetailsPane *m_details;
    FactList *m_facts;
    FactList *m_diag;
};

} // namespace Slipway
