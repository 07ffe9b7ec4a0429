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
    /// \a times: how often clusters are looked at.
    explicit MonitorDesk(AppContext &context, const MonitorTimes &times = {}, QObject *parent = nullptr);
    ~MonitorDesk() override;

    /// Shows the window of \a cluster, a new one or the one that is there. \a clusterFile: empty while never saved.
    MonitorWindow *open(const CheckedCluster &cluster, const QString &clusterFile);
    /// The same, and in front of it why \a server is not as it should be; empty: what is wrong with all of them.
    void diagnoseServer(const CheckedCluster &cluster, const QString &clusterFile, const QString &server);
    MonitorWindow *window(const QString &clusterName) const; ///< nullptr when it is not open

Q_SIGNALS:
    /// An action changed the cluster; it stands in the file, where there is one.
    void clusterChanged(const QString &clusterFile, const Slipway::ClusterSpec &before, const Slipway::ClusterSpec &after);
    void windowOpened(Slipway::MonitorWindow *window);
    void editRequested(const QString &clusterFile);
    /// A change of the cluster file that a remedy proposes; nothing is saved yet.
    void reviewRequested(const QString &clusterFile, const Slipway::ClusterSpec &spec);

private:
    struct Session;

    void connectWindow(Session &session);
    void connectFile(Session &session);
    void connectTray(Session &session);
    void act(Session &session, const ActionRequest &request);
    void takeChange(Session &session, const ClusterSpec &spec);
    void diagnose(Session &session, const QString &kind, const QString &subject);
    void close(const QString &clusterName);

    AppContext &m_context;
    MonitorTimes m_times;
    std::map<QString, std::unique_ptr<Session>> m_sessions; ///< by the cluster's name
};

} // namespace Slipway
