// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "desktop/doctor/causelist.h"
#include "desktop/doctor/doctorengine.h"
#include "desktop/doctor/ruledoutmodel.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class CausePanel;
}

/// What a diagnosis found: the causes, the chosen one with its evidence and ways out, and what it is not.
/// While a cause is shown, the exact commands of its remedies are found out on a thread of its own.
class CausePanel : public QWidget
{
    Q_OBJECT

public:
    CausePanel(HostConnector &connector, Redactor &redactor, const DoctorEngine &engine,
               QWidget *parent = nullptr);
    ~CausePanel() override;

    void showDiagnosis(const CheckedCluster &cluster, const Diagnosis &diagnosis);
    /// The chosen cause; nullptr when nothing was found.
    const Conclusion *chosen() const;
    /// One sentence for the headline, and one below it.
    QString headline() const;
    QString explanation() const;

Q_SIGNALS:
    void chosenChanged();
    void remedyRequested(const Slipway::Conclusion &conclusion, const Slipway::Remedy &remedy);
    void preventionRequested(const Slipway::Remedy &remedy);
    void pageRequested(const QString &page);

protected:
    void changeEvent(QEvent *event) override;

private:
    void showChosen();
    void showRuledOut();
    void planRemedies();
    QString titleOfCause(const Conclusion &conclusion) const;

    HostConnector &m_connector;
    Redactor &m_redactor;
    DoctorEngine m_engine;
    std::unique_ptr<Ui::CausePanel> m_ui;
    CauseModel m_causes;
    RuledOutModel m_ruledOut;
    std::optional<CheckedCluster> m_cluster;
    std::optional<Diagnosis> m_diagnosis;
    std::stop_source m_stop; ///< of the plans that are being made
    std::unique_ptr<Lane> m_lane;
};

} // namespace Slipway
