// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clusterevent.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Slipway {

class EventFilter;
class EventModel;
class MessageBar;
class TextLabel;

/// Every change of a state with its time, what was before and after, and why: live, filtered as you type, exported as
/// CSV.
class EventsView : public QWidget
{
    Q_OBJECT

public:
    explicit EventsView(QWidget *parent = nullptr);

    /// What is remembered, in the order it happened.
    void setEvents(const QVector<ClusterEvent> &events);
    void addEvents(const QVector<ClusterEvent> &events);
    /// For the name of an exported file.
    void setClusterName(const QString &name) { m_cluster = name; }
    QWidget *filterField() const;
    void setFilter(const QString &words);
    /// What the filter lets through, in the order it happened.
    QVector<ClusterEvent> shownEvents() const;
    /// Writes shownEvents() to \a path off the GUI thread, and tells how it went.
    void exportTo(const QString &path);

Q_SIGNALS:
    /// Return or a double click on an event.
    void eventActivated(const Slipway::ClusterEvent &event);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void connectParts();
    void setColumns();
    void fillKinds();
    void keepPlace(int firstRow, int lastRow);
    void chooseFile();
    void showState();
    void retranslate();

    EventModel *m_model;
    EventFilter *m_filter;
    QLineEdit *m_words;
    QComboBox *m_kinds;
    QCheckBox *m_problems;
    TextLabel *m_count;
    QPushButton *m_export;
    MessageBar *m_message;
    QTableView *m_table;
    TextLabel *m_empty;
    QString m_cluster;
};

} // namespace Slipway
