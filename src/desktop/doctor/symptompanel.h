// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/clusterspec.h"
#include "doctor/diagnosis.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class SymptomPanel;
}

/// Where a diagnosis starts: everything, one node, one server, a job, or a text somebody has in hand.
class SymptomPanel : public QWidget
{
    Q_OBJECT

public:
    explicit SymptomPanel(QWidget *parent = nullptr);
    ~SymptomPanel() override;

    void setSpec(const ClusterSpec &spec);
    /// Shows \a symptom as if the person had typed it.
    void setSymptom(const Symptom &symptom);
    Symptom symptom() const;
    /// False while something that the symptom needs is not there yet.
    bool isComplete() const;

Q_SIGNALS:
    void startRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void chooseKind(Symptom::Kind kind);
    void showState();

    std::unique_ptr<Ui::SymptomPanel> m_ui;
};

} // namespace Slipway
