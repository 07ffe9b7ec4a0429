// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/models/jobsmodel.h"
#include "desktop/monitor/recordview.h"

namespace Slipway {

class JobDetails;
class ViewSwitch;

/// The jobs: running, waiting with the reason in a sentence, and those that ended lately.
class JobsView : public RecordView
{
    Q_OBJECT

public:
    explicit JobsView(const MonitorContext &context, QWidget *parent = nullptr);

    JobsModel &model() { return m_model; }
    QString id() const override { return QStringLiteral("jobs"); }
    QString title() const override { return tr("Jobs"); }
    QString symbol() const override { return QStringLiteral("jobs"); }
    int count() const override;
    void showData() override;
    void showSubject(const QString &subject) override;
    void retranslate() override;

protected:
    void setFilterText(const QString &text) override { m_model.setFilter(text); }
    void showDetails() override;
    QString countText() const override;
    QString emptyText() const override;
    QString filterHint() const override { return tr("Filter by number, name, user, node…"); }
    bool isPossible(const QString &name) const override;

private:
    JobsModel m_model;
    JobDetails *m_details;
    ViewSwitch *m_switch;
};

} // namespace Slipway
