// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "desktop/monitor/monitorview.h"

#include <QMainWindow>
#include <QTimer>

#include <memory>

class QGraphicsColorizeEffect;

namespace Slipway {

class LookMenus;

namespace Ui {
class MonitorWindow;
}

/// The window a person leaves open: sidebar with the views and their counts, one view at a time, how old the data is.
/// What is out of date is shown without colours, and says why. It shows MonitorData and asks for actions by signal; it
/// neither polls nor acts by itself. Lives in the GUI thread.
class MonitorWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MonitorWindow(const MonitorContext &context, QWidget *parent = nullptr);
    ~MonitorWindow() override;

    const MonitorData &data() const { return m_context.data; }
    const QVector<MonitorView *> &views() const { return m_views; }
    MonitorView *view(const QString &id) const; ///< nullptr when there is none
    MonitorView *currentView() const;
    /// Shows the view \a viewId, with \a subject chosen there.
    void goTo(const QString &viewId, const QString &subject = {});
    /// Something a person must know that is no state of the cluster; stays until there is something newer.
    void tell(const Error &error);

Q_SIGNALS:
    void viewShown(const QString &viewId);
    void actionRequested(const Slipway::ActionRequest &request);
    /// "Why?" of a "node", "job", "server" or the "cluster".
    void diagnoseRequested(const QString &kind, const QString &subject);
    void editRequested();
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void connectUi();
    void connectData();
    void addViews(const QVector<MonitorView *> &views);
    void addViewActions();
    void showView(int index);
    void focusView();
    void takeData();
    void updateAge();
    void updateHeader();
    void updateMessage();
    void updateWatched();

    MonitorContext m_context;
    std::unique_ptr<Ui::MonitorWindow> m_ui;
    LookMenus *m_look;
    QVector<MonitorView *> m_views;
    QVector<QWidget *> m_headers; ///< one for each view
    QVector<QAction *> m_viewActions;
    QGraphicsColorizeEffect *m_grey;
    QTimer m_clock;
    QTimer m_soon;
    QString m_told; ///< the message shown last; the same one is not shown twice
    int m_current = -1;
    bool m_watched = false;
};

} // namespace Slipway
