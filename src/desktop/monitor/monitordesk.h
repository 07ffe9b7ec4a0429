// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cluster/checkedcluster.h"
#include "desktop/appcontext.h"
#include "monitor/clustermonitor.h"

#include <QObject>

#include <map>
#include <memory>

namespace Slipway {

class MonitorWindow;
struct ActionRequest;

/// The monitor windows that are open, one for each cluster: each with its polling and its notices, which end with the window. Lives in
/// the GUI thread.
class MonitorDesk : public QObject
{
    Q_OBJECT

public:
    explicit MonitorDesk(AppContext &context, const MonitorTimes &times = {}, QObject *parent = nullptr);
    ~MonitorDesk() override;

    /// Shows the window of \a cluster, a new one or the one that is there. \a clusterFile: empty while never saved.
    MonitorWindow *open(const CheckedCluster &cluster, const QString &clusterFile);
    MonitorWindow *window(const QString &clusterName) const; ///< nullptr when it is not open

Q_SIGNALS:
    void windowOpened(Slipway::MonitorWindow *window);
    void editRequested(const QString &clusterFile);
    /// A change of the cluster file that a remedy proposes; nothing is saved yet.
    void reviewRequested(const QString &clusterFile, const Slipway::ClusterSpec &spec);

private:
    struct Session;

    void connectWindow(Session &session, const QString &clusterFile);
    void connectTray(Session &session);
    void diagnose(Session &session, const QString &kind, const QString &subject, const QString &clusterFile);
    void close(const QString &clusterName);

    AppContext &m_context;
    MonitorTimes m_times;
    std::map<QString, std::unique_ptr<Session>> m_sessions; ///< by the cluster's name
};

} // namespace Slipway
