// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/wizard/wizardpage.h"

#include <QAbstractListModel>
#include <QListView>

namespace Slipway {

/// The steps and how they stand, for the sidebar.
class StepModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Step
    {
        QString title;
        StepState state = StepState::Untouched;
        int errors = 0;
        int warnings = 0;

        bool operator==(const Step &) const = default;
    };
    enum Role { StateRole = Qt::UserRole };

    using QAbstractListModel::QAbstractListModel;
    /// Same number of steps as before, except the first time.
    void setSteps(const QVector<Step> &steps);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<Step> m_steps;
};

/// The sidebar's list. The selected row is the step that is shown.
class StepList : public QListView
{
    Q_OBJECT

public:
    explicit StepList(QWidget *parent = nullptr);
    StepModel &steps() { return m_model; }
    void setCurrentStep(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void stepChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    StepModel m_model;
    bool m_following = false; ///< the window moves the selection, not the person
};

} // namespace Slipway
