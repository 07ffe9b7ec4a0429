// SPDX-License-Identifier: GPL-3.0-or-later
#include "monitor/restsnapshot.h"

#include "monitor/clusterscript.h"
#include "monitor/monitortr.h"
#include "slurm/slurmjson.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <map>

namespace Slipway {

namespace {
constexpr int newestKnown = 45;

QByteArray bodyOf(const RestAnswers &answers, const QString &part)
{
    const auto it = answers.constFind(part);
    return it != answers.constEnd() && *it ? (*it)->body : QByteArray();
}

/// Puts what \a read makes of an answer into \a place, or a gap into the snapshot.
template<typename Read, typename Take>
void readPart(const RestAnswers &answers, const char *name, ClusterSnapshot &snapshot, Read read, Take take)
{
    const QString part = QString::fromLatin1(name);
    const auto it = answers.constFind(part);
    if (it == answers.constEnd()) {
        snapshot.gaps.append(
            {part, Error{Error::Code::Unsupported, MonitorTr::tr("This slurmrestd does not tell it."), {}, snapshot.restUrl}});
        return;
    }
    if (!*it) {
        snapshot.gaps.append({part, it->error()});
        return;
    }
    auto records = read((*it)->body);
    if (records)
        take(std::move(records).value());
    else
        snapshot.gaps.append({part, records.error()});
}

QVector<ControllerSeen> controllersOf(const QVector<SlurmPing> &pings)
{
    QVector<ControllerSeen> controllers;
    bool found = false;
    for (const SlurmPing &ping : pings) {
        ControllerSeen controller;
        controller.server = ping.host;
        controller.primary = ping.role == QLatin1String("primary");
        controller.answers = ping.up;
        controller.inCharge = ping.up && !found;
        controller.answer = ping.text;
        found = found || ping.up;
        controllers.append(controller);
    }
    return controllers;
}

/// The name of the cluster is told since 24.05.
QString clusterOf(const QByteArray &body)
{
    const QJsonObject meta = QJsonDocument::fromJson(body).object().value(QLatin1String("meta")).toObject();
    return meta.value(QLatin1String("slurm")).toObject().value(QLatin1String("cluster")).toString();
}
} // namespace

QStringList restParts()
{
    return {QStringLiteral("nodes"), QStringLiteral("jobs"), QStringLiteral("partitions"),
            QStringLiteral("ping"), QStringLiteral("diag")};
}

Result<RestVersion> RestVersion::choose(const QByteArray &openApi)
{
    static const QRegularExpression shape(
        QStringLiteral("^/slurm/(v0\\.0\\.(\\d{1,4}))/(nodes|jobs|partitions|ping|diag)/?$"));
    const QJsonObject paths =
        QJsonDocument::fromJson(openApi).object().value(QLatin1String("paths")).toObject();
    std::map<int, RestVersion> versions;
    for (auto it = paths.begin(); it != paths.end(); ++it) {
        const QRegularExpressionMatch match = shape.match(it.key());
        if (!match.hasMatch())
            continue;
        RestVersion &version = versions[match.captured(2).toInt()];
        version.name = match.captured(1);
        version.paths.insert(match.captured(3), it.key());
    }
    if (versions.empty())
        return Error{Error::Code::Unsupported,
                     MonitorTr::tr("What answers at this address is no slurmrestd that Slipway knows."),
                     QString::fromUtf8(openApi.left(300)),
                     {}};
    auto chosen = versions.upper_bound(newestKnown);
    if (chosen != versions.begin())
        --chosen;
    if (!chosen->second.paths.contains(QStringLiteral("nodes")))
        return Error{Error::Code::Unsupported,
                     MonitorTr::tr("What answers at this address is no slurmrestd that Slipway knows."),
                     chosen->second.name,
                     {}};
    return chosen->second;
}

Result<ClusterSnapshotPtr> snapshotOfRest(const RestAnswers &answers, const QString &url, qint64 asked,
                                          qint64 answered)
{
    const auto first = answers.constFind(QStringLiteral("nodes"));
    if (first == answers.constEnd() || !*first)
        return first == answers.constEnd() ? Error{} : first->error();
    Result<SlurmAnswer<SlurmNode>> nodes = slurmNodesFromJson((*first)->body);
    if (!nodes)
        return nodes.error();
    auto snapshot = std::make_shared<ClusterSnapshot>();
    snapshot->restUrl = url;
    snapshot->takenAt = answered;
    snapshot->milliseconds = answered - asked;
    snapshot->serverTime = (*first)->serverTime;
    snapshot->nodes = std::move(nodes->records);
    snapshot->skippedLines = nodes->skipped;
    const qint64 now = snapshot->serverTime;
    readPart(
        answers, "jobs", *snapshot, [now](const QByteArray &body) { return slurmJobsFromJson(body, now); },
        [&](SlurmAnswer<SlurmJob> &&jobs) {
            snapshot->jobs = std::move(jobs.records);
            snapshot->skippedLines += jobs.skipped;
        });
    readPart(answers, "partitions", *snapshot, slurmPartitionsFromJson,
             [&](SlurmAnswer<SlurmPartition> &&partitions) {
                 snapshot->partitions = std::move(partitions.records);
                 snapshot->skippedLines += partitions.skipped;
             });
    readPart(answers, "ping", *snapshot, slurmPingFromJson,
             [&](QVector<SlurmPing> &&pings) { snapshot->controllers = controllersOf(pings); });
    readPart(answers, "diag", *snapshot, slurmDiagFromJson,
             [&](SlurmDiag &&diag) { snapshot->diag = std::move(diag); });
    const QByteArray small = bodyOf(answers, QStringLiteral("ping"));
    const QString version = slurmVersionFromJson(small.isEmpty() ? (*first)->body : small);
    snapshot->version = SlurmVersion::parse(version);
    if (const auto fault = versionFault(snapshot->version, version, url))
        snapshot->gaps.append({QStringLiteral("version"), *fault});
    snapshot->cluster = clusterOf(small);
    return ClusterSnapshotPtr(std::move(snapshot));
}

} // namespace Slipway
