// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorview.h"
#include "desktop/monitor/widgets/recordtable.h"

#include <functional>

class QHBoxLayout;
class QLineEdit;
class QMenu;
class QPushButton;
class QSplitter;

namespace Slipway {

class DetailsPane;

/// What the views with a table have in common: a filter, the table, details beside it, and what can be done with the
/// selection, by menu, button, context menu and key.
class RecordView : public MonitorView
{
    Q_OBJECT

public:
    explicit RecordView(const MonitorContext &context, QWidget *parent = nullptr);

    RecordTable &table() const { return *m_table; }
    QString explanation() const override;
    void showSubject(const QString &subject) override;
    void entered() override;
    void left() override;
    QWidget *filterField() const override;
    QList<QAction *> selectionActions() const override { return m_actions; }
    QList<QWidget *> headerWidgets() const override;
    void retranslate() override;

protected:
    /// An action of operate/ for the selected keys. \a key: its keyboard shortcut.
    void addAction(const char *action, const char *key);
    /// Something else to do with the selection; \a text gives its translated words.
    QAction *addAction(const char *name, const char *key, std::function<QString()> text, std::function<void()> run);
    void addSeparator();
    /// "Why?" for the current row, as an action of \a kind and as a button.
    void addWhy(const char *kind);
    /// After the actions: puts everything together.
    void build(QAbstractItemModel &model, const QVector<RecordTable::Column> &columns, int stateColumn, DetailsPane *details,
               int sortColumn = 0);
    /// A widget between the filter and the right edge.
    void addToBar(QWidget *widget);
    QSplitter &splitter() const { return *m_splitter; }
    QMenu &actionsMenu() const { return *m_menu; }
    void popupActions(const QPoint &globalPlace);

    virtual void setFilterText(const QString &text) = 0;
    virtual void showDetails() = 0; ///< of table().currentKey()
    virtual QString countText() const = 0;  ///< "12 nodes"
    virtual QString emptyText() const = 0;  ///< why there are no rows; none of them is filtered out
    virtual QString filterHint() const = 0; ///< what to type
    /// Whether the action called \a name makes sense for the selection.
    virtual bool isPossible(const QString &name) const;
    /// To be called by showData() at its end.
    void tellData();

private:
    void chooseFirst();
    void updateActions();
    void updateEmptyText();

    struct Text
    {
        QAction *action;
        std::function<QString()> text;
    };

    QLineEdit *m_filter;
    QHBoxLayout *m_bar;
    QSplitter *m_splitter;
    RecordTable *m_table;
    QMenu *m_menu;
    QPushButton *m_more;
    QPushButton *m_why = nullptr;
    QList<QAction *> m_actions;
    QVector<Text> m_texts;
    bool m_entered = false;
};

} // namespace Slipway
