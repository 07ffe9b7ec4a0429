// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

class QSettings;

namespace Slipway {

/// A table over a RecordModel: rows are chosen whole, columns can be dragged, hidden and widened, and all of it is
/// remembered. A row that is chosen stays chosen over every look at the cluster.
class RecordTable : public QTableView
{
    Q_OBJECT

public:
    struct Column
    {
        int width = 100; ///< pixels with a font whose letters are seven wide
        bool shown = true;
    };

    explicit RecordTable(QWidget *parent = nullptr);

    /// \a columns: as it looks the first time, in the order of the model. \a stateColumn is painted as a pill.
    void setUp(QAbstractItemModel &model, const QVector<Column> &columns, int stateColumn, QSettings &settings,
               const QString &key, int sortColumn = 0);
    QStringList selectedKeys() const;
    QString currentKey() const;
    /// Makes it the current and only chosen row. False: it is not there.
    bool choose(const QString &key);
    /// Shown in the middle while there are no rows; may be empty.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void currentKeyChanged(const QString &key); ///< empty: none
    void keysChosen();                          ///< selectedKeys() differ
    void keyActivated(const QString &key);      ///< Return or a double click

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void chooseColumns(const QPoint &place);
    void remember();
    void restore(const QVector<Column> &columns);
    void fitRows();

    QSettings *m_settings = nullptr;
    QString m_key;
    QString m_empty;
    int m_firstSort = 0;
    bool m_ready = false;
};

} // namespace Slipway
