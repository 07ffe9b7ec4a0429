// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QWidget>

class QPushButton;
class QTableView;

namespace Slipway {

/// A short list of answers with a few parts each, such as mounted folders. Knows nothing about them: the panel
/// gives rows in, and gets back what the person wants changed.
class EditTableModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Column
    {
        QString title;
        enum class Kind { Text, Check, Choice } kind = Kind::Text;
        QStringList choices; ///< for Kind::Choice
        int width = 20;      ///< in characters
    };
    enum Role { ChoicesRole = Qt::UserRole, ProblemRole };

    using QAbstractTableModel::QAbstractTableModel;

    void setColumns(const QVector<Column> &columns);
    const QVector<Column> &columns() const { return m_columns; }
    void setRows(const QVector<QVariantList> &rows);
    /// What is wrong with single cells, by row and column.
    void setProblems(const QHash<QPair<int, int>, QString> &problems);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

Q_SIGNALS:
    void cellEdited(int row, int column, const QVariant &value);

private:
    QVector<Column> m_columns;
    QVector<QVariantList> m_rows;
    QHash<QPair<int, int>, QString> m_problems;
};

/// The table with its Add and Remove buttons. As tall as its rows, up to a limit.
class EditTable : public QWidget
{
    Q_OBJECT
    Q_PROPERTY(QString tableName READ tableName WRITE setTableName)
    Q_PROPERTY(QString addText READ addText WRITE setAddText)
    Q_PROPERTY(QString removeText READ removeText WRITE setRemoveText)

public:
    explicit EditTable(QWidget *parent = nullptr);

    EditTableModel &model() { return m_model; }
    QTableView *view() const { return m_view; }
    void setColumns(const QVector<EditTableModel::Column> &columns);
    void setRows(const QVector<QVariantList> &rows);
    /// Opens the editor of a cell.
    void editCell(int row, int column);
    QString tableName() const; ///< what a screen reader calls it
    void setTableName(const QString &name);
    QString addText() const;
    void setAddText(const QString &text);
    QString removeText() const;
    void setRemoveText(const QString &text);

Q_SIGNALS:
    void addRequested();
    void removeRequested(const QVector<int> &rows); ///< ascending

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fitHeight();
    void removeSelected();

    EditTableModel m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
};

} // namespace Slipway
