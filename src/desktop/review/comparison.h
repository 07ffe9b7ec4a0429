// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "cluster/checkedcluster.h"
#include "deploy/push.h"
#include "desktop/review/runningjobs.h"
#include "remote/hostconnector.h"

#include <QDateTime>

#include <memory>

namespace Slipway {

/// What a push would change on one machine, or why nobody could look.
struct TargetComparison
{
    QString label; ///< "NAS" or a node's name
    QVector<FileChange> changes;
    std::optional<Error> error;
};

struct Comparison
{
    QVector<TargetComparison> targets;
    QDateTime when;
    /// Jobs that run; nothing when nobody could tell, or no cluster was there before.
    std::optional<QVector<RunningJob>> jobs;

    std::optional<Error> firstError() const;
    /// Every path that changes on any machine, once; the first machine's change stands for the others.
    QVector<FileChange> merged() const;
    /// Files that somebody else edited and a push would replace.
    QVector<FileChange> foreign() const;
};

/// The machines that get the files against \a bundle, in parallel. Blocking; changes nothing anywhere.
Comparison compareTargets(HostConnector &connector, const ClusterSpec &spec, const Bundle &bundle,
                          std::stop_token stop);

/// \a old as it is when \a bundle would be pushed instead: answers changed, the machines did not. Pure.
Comparison rebased(const Comparison &old, const Bundle &bundle);

/// Runs compareTargets() on a thread of its own and tells the GUI thread. One at a time: start() ends the
/// one before, whose answer is dropped.
class ComparisonRunner : public QObject
{
    Q_OBJECT

public:
    explicit ComparisonRunner(HostConnector &connector, QObject *parent = nullptr);
    ~ComparisonRunner() override;

    void start(const ClusterSpec &spec, const Bundle &bundle);
    /// finished() still follows, with Error::Cancelled.
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void finished(const Slipway::Comparison &comparison);

private:
    HostConnector &m_connector;
    std::stop_source m_stop;
    quint64 m_generation = 0;
    bool m_running = false;
    std::unique_ptr<Lane> m_lane; ///< made by the first start()
};

} // namespace Slipway
