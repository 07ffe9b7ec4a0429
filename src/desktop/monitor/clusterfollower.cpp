// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/clusterfollower.h"

#include "cluster/clusterfile.h"

#include <QFileInfo>

namespace Slipway {

namespace {
constexpr std::chrono::milliseconds settled{200};
}

ClusterFollower::ClusterFollower(const QString &path, QObject *parent) : QObject(parent), m_path(path)
{
    if (path.isEmpty())
        return;
    m_soon.setSingleShot(true);
    m_soon.setInterval(settled);
    connect(&m_soon, &QTimer::timeout, this, &ClusterFollower::read);
    const auto changed = [this] { m_soon.start(); };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, changed);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this, changed] {
        // A file that was replaced is a new one to the watcher. What else happens in the folder is nothing to
        // it.
        if (m_watcher.files().isEmpty())
            changed();
    });
    watch();
}

void ClusterFollower::watch()
{
    m_watcher.addPath(QFileInfo(m_path).absolutePath());
    m_watcher.addPath(m_path);
}

void ClusterFollower::read()
{
    watch();
    const auto work = [path = m_path](const std::stop_token &) -> Result<CheckedCluster> {
        const Result<ClusterFile> file = ClusterFile::load(path);
        if (!file)
            return file.error();
        return CheckedCluster::check(file->spec());
    };
    onDone(m_disk.submit(work), this, [this](const Result<CheckedCluster> &cluster) {
        if (cluster)
            Q_EMIT clusterRead(*cluster);
    });
}

void ClusterFollower::write(const ClusterSpec &before, const ClusterSpec &after)
{
    if (m_path.isEmpty())
        return;
    const auto work = [path = m_path, before, after](const std::stop_token &) {
        return ClusterFile::change(path, before, after);
    };
    onDone(m_disk.submit(work), this, [this](const Result<void> &done) {
        if (done)
            Q_EMIT written();
        else
            Q_EMIT failed(done.error());
    });
}

} // namespace Slipway
