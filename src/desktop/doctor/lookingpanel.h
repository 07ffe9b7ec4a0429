// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/doctor/outcomemodel.h"
#include "doctor/doctor.h"

#include <QWidget>

#include <memory>

namespace Slipway {

namespace Ui {
class LookingPanel;
}

/// A diagnosis as it goes on: what is asked where, what came back, and how far it is. Also the record of it
/// afterwards.
class LookingPanel : public QWidget
{
    Q_OBJECT

public:
    explicit LookingPanel(QWidget *parent = nullptr);
    ~LookingPanel() override;

    void begin();
    void add(const QVector<DoctorEvent> &events);
    void finish();
    qsizetype done() const { return m_done; }
    qsizetype all() const { return m_all; }

Q_SIGNALS:
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setColumns();
    void showChosen();
    void showState();

    std::unique_ptr<Ui::LookingPanel> m_ui;
    OutcomeModel m_model;
    QString m_latest;    ///< server that is being asked
    QStringList m_found; ///< titles of causes that showed so far
    qsizetype m_done = 0;
    qsizetype m_all = 0;
    bool m_running = false;
};

} // namespace Slipway
