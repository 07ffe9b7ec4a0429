// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/review/comparison.h"

#include "deploy/lanerun.h"
#include "deploy/setcomparison.h"
#include "deploy/targets.h"

#include <QMap>

#include <algorithm>

namespace Slipway {

namespace {
TargetComparison compareOne(HostConnector &connector, const PushTarget &target, const Bundle &bundle,
                            const std::stop_token &stop)
{
    TargetComparison out;
    out.label = target.ssh.label;
    const auto lookAt = [&](std::unique_ptr<RemoteHost> host) {
        return compareWithRemote(*host, target.folder, bundle, stop);
    };
    Result<QVector<FileChange>> changes = connector.connect(target.ssh, stop).and_then(lookAt);
    if (changes)
        out.changes = std::move(changes).value();
    else
        out.error = std::move(changes).error();
    return out;
}

/// True when there may be containers already: their files lie there.
bool hasContainers(const Comparison &comparison)
{
    const QVector<FileChange> changes = comparison.merged();
    return std::any_of(changes.cbegin(), changes.cend(), [](const FileChange &change) {
        return change.path.endsWith(QLatin1String("/docker-compose.yml")) && change.kind != FileChange::Kind::Added;
    });
}

/// Lay on the machine when it was looked at.
bool lies(const FileChange &change)
{
    const bool goneByHand = change.kind == FileChange::Kind::Removed && change.foreign && change.before.isEmpty();
    return change.kind != FileChange::Kind::Added && !goneByHand;
}

QVector<FileChange> rebasedChanges(const QVector<FileChange> &old, const Bundle &bundle)
{
    QMap<QString, FileChange> changes;
    QSet<QString> there;
    for (const FileChange &change : old) {
        if (!lies(change) && !change.foreign)
            continue; // was only in the bundle
        if (lies(change))
            there.insert(change.path);
        changes.insert(change.path,
                       {change.path, FileChange::Kind::Removed, change.before, {}, change.foreign});
    }
    return withBundle(changes, there, bundle);
}
} // namespace

std::optional<Error> Comparison::firstError() const
{
    for (const TargetComparison &target : targets) {
        if (target.error)
            return target.error;
    }
    return {};
}

QVector<FileChange> Comparison::merged() const
{
    QMap<QString, FileChange> all;
    for (const TargetComparison &target : targets) {
        for (const FileChange &change : target.changes) {
            const auto there = all.constFind(change.path);
            if (there == all.cend() || there->kind == FileChange::Kind::Same)
                all.insert(change.path, change);
        }
    }
    return all.values().toVector();
}

QVector<FileChange> Comparison::foreign() const
{
    return foreignConflicts(merged());
}

Comparison compareTargets(HostConnector &connector, const ClusterSpec &spec, const Bundle &bundle, std::stop_token stop)
{
    const QVector<PushTarget> targets = pushTargets(spec);
    Comparison out;
    out.targets.resize(targets.size());
    TargetComparison *results = out.targets.data(); // one writer each
    std::vector<std::function<void()>> jobs;
    for (qsizetype i = 0; i < targets.size(); ++i)
        jobs.emplace_back([&, i] { results[i] = compareOne(connector, targets.at(i), bundle, stop); });
    runInParallel(jobs);
    if (hasContainers(out) && !stop.stop_requested())
        out.jobs = askRunningJobs(connector, spec, stop);
    out.when = QDateTime::currentDateTime();
    return out;
}

Comparison rebased(const Comparison &old, const Bundle &bundle)
{
    Comparison out = old;
    for (TargetComparison &target : out.targets) {
        if (!target.error)
            target.changes = rebasedChanges(target.changes, bundle);
    }
    return out;
}

ComparisonRunner::ComparisonRunner(HostConnector &connector, QObject *parent)
    : QObject(parent), m_connector(connector)
{
}

ComparisonRunner::~ComparisonRunner()
{
    cancel();
}

void ComparisonRunner::start(const ClusterSpec &spec, const Bundle &bundle)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    const quint64 generation = ++m_generation;
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    auto work = [&connector = m_connector, spec, bundle, stop = m_stop.get_token()](const std::stop_token &) {
        return Result<Comparison>(compareTargets(connector, spec, bundle, stop));
    };
    onDone(m_lane->submit(work), this, [this, generation](const Result<Comparison> &comparison) {
        if (generation != m_generation)
            return;
        m_running = false;
        Comparison answer;
        if (comparison)
            answer = *comparison;
        else
            answer.targets.append({{}, {}, comparison.error()});
        Q_EMIT finished(answer);
    });
}

void ComparisonRunner::cancel()
{
    m_stop.request_stop();
}

} // namespace Slipway
