// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractListModel>
#include <QListView>

namespace Slipway {

/// The views of the monitor window and how many there are of what each shows.
class ViewListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Entry
    {
        QString title;
        QString symbol;
        int count = -1; ///< -1: none is shown
        int troubles = 0;

        bool operator==(const Entry &) const = default;
    };
    enum Role { SymbolRole = Qt::UserRole, CountRole, TroublesRole };

    using QAbstractListModel::QAbstractListModel;
    /// Same number of entries as before, except the first time.
    void setEntries(const QVector<Entry> &entries);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QVector<Entry> m_entries;
};

/// The sidebar's list. The selected row is the view that is shown.
class ViewList : public QListView
{
    Q_OBJECT

public:
    explicit ViewList(QWidget *parent = nullptr);
    ViewListModel &views() { return m_model; }
    void setCurrentView(int row);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void viewChosen(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    ViewListModel m_model;
    bool m_following = false; ///< the window moves the selection, not the person
};

} // namespace Slipway
