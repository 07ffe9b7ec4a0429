// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "cluster/checkedcluster.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace Slipway {

/// The cluster file beside a running cluster: tells when somebody changed it, and writes what an action
/// changed. Lives in the GUI thread; the file is read and written on a thread of its own. The destructor
/// waits for a write.
class ClusterFollower : public QObject
{
    Q_OBJECT

public:
    /// \a path: empty while never saved; then there is nothing to follow.
    explicit ClusterFollower(const QString &path, QObject *parent = nullptr);

    const QString &path() const { return m_path; }
    /// The cluster was \a before and is \a after; written() or failed() follows.
    void write(const ClusterSpec &before, const ClusterSpec &after);

Q_SIGNALS:
    /// What stands in the file after somebody changed it; also after write(). A file with errors in it tells
    /// nothing.
    void clusterRead(const Slipway::CheckedCluster &cluster);
    void written();
    void failed(const Slipway::Error &error);

private:
    void watch();
    void read();

    QString m_path;
    QFileSystemWatcher m_watcher;
    QTimer m_soon; ///< an editor writes in several steps
    Lane m_disk;
};

} // namespace Slipway
