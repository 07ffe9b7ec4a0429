// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/logs/logmodel.h"
#include "desktop/monitor/logs/logreader.h"

#include <QWidget>

class QComboBox;
class QDateTimeEdit;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Slipway {

class LogDelegate;
class MessageBar;
class NodeChoice;
class TextLabel;

/// The logs of any nodes as they grow, several interleaved by time: levels, time, search, copy, save. Scrolling up
/// holds the view still until the person goes back to the end. Control characters are shown, not obeyed.
class LogsView : public QWidget
{
    Q_OBJECT

public:
    /// The command that opens a shell in the container of a node.
    using Shell = std::function<Result<QStringList>(const QString &node)>;
    /// Opens a terminal with it; false: there is none.
    using Open = std::function<bool(const QStringList &command)>;
    enum class Time { Tail, TenMinutes, Hour, Day, Between };

    LogsView(LogReader::Read read, Shell shell, QWidget *parent = nullptr);

    /// Where logs and shells come from from now on; what is being read goes on.
    void setSource(LogReader::Read read, Shell shell);
    void setOpenTerminal(Open open) { m_open = std::move(open); }
    void setNodes(const QStringList &names);
    /// Reads this log of these nodes.
    void showLog(const QStringList &nodes, LogRequest::Kind kind);
    void setTime(Time time);
    QWidget *searchField() const;
    bool isPaused() const { return m_paused; }
    LogModel &model() const { return *m_model; }
    /// Writes the lines that are shown to \a path off the GUI thread.
    void saveTo(const QString &path);
    void openTerminal();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    // logsviewbuild.cpp
    void build();
    void buildTable();
    QWidget *buildSearch();
    void connectParts();
    void addKeys();
    void retranslate();
    void fillChoices();
    // logsview.cpp
    void readAnew();
    QVector<LogRequest> requests() const;
    void take(const QVector<LogLine> &lines, qsizetype lost);
    void addLines(const QVector<LogLine> &lines);
    void takeEnd(const QString &node, const Result<void> &how);
    void applyFilter();
    void scrolled();
    void setPaused(bool paused);
    void search(bool forward);
    void copy() const;
    void chooseFile();
    void fitText();
    void showState();

    LogReader m_reader;
    Shell m_shell;
    Open m_open;
    LogModel *m_model;
    LogDelegate *m_delegate;
    QTimer m_soon; ///< several ticks in a row are one reading
    QVector<LogLine> m_held;     ///< came while the view stands still
    bool m_paused = false;
    bool m_adding = false;       ///< this view moves the scroll bar itself
    qsizetype m_widest = 0;      ///< letters of the longest line

    NodeChoice *m_nodes;
    QComboBox *m_kind;
    QComboBox *m_level;
    QComboBox *m_time;
    QDateTimeEdit *m_from;
    QDateTimeEdit *m_to;
    QPushButton *m_terminal;
    QPushButton *m_save;
    MessageBar *m_message;
    QTableView *m_table;
    TextLabel *m_empty;
    QLineEdit *m_words;
    QPushButton *m_previous;
    QPushButton *m_next;
    TextLabel *m_status;
    QPushButton *m_follow;
};

/// From now on \a view shows the real servers of \a cluster.
void showServersOf(const CheckedCluster &cluster, HostConnector &connector, LogsView &view);
/// Over the real servers of \a cluster.
LogsView *makeLogsView(const CheckedCluster &cluster, HostConnector &connector, QWidget *parent = nullptr);

} // namespace Slipway
