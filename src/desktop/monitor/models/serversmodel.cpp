// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/serversmodel.h"

#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"
#include "monitor/chain.h"

#include <QLocale>

#include <cmath>

namespace Slipway {

namespace {

QString none()
{
    return QStringLiteral("–");
}

double fullness(const DiskSeen &disk)
{
    return disk.totalBytes <= 0 ? 0 : 1 - static_cast<double>(disk.freeBytes) / static_cast<double>(disk.totalBytes);
}

const DiskSeen *fullest(const ServerSnapshot &seen)
{
    const auto worse = [](const DiskSeen &a, const DiskSeen &b) { return fullness(a) < fullness(b); };
    const auto it = std::max_element(seen.disks.cbegin(), seen.disks.cend(), worse);
    return it == seen.disks.cend() ? nullptr : &*it;
}

} // namespace

ChainLink::State worstOf(const Chain &chain)
{
    ChainLink::State worst = ChainLink::State::Unknown;
    for (const ChainLink &link : chain)
        worst = std::max(worst, link.state);
    return worst;
}

QString serverStateText(const ServerSnapshotPtr &seen)
{
    if (!seen)
        return ServersModel::tr("not looked at yet");
    if (const ChainLink *broken = seen->firstBroken())
        return ServersModel::tr("%1 broken", "link of a chain").arg(linkText(broken->kind));
    if (seen->error)
        return ServersModel::tr("cannot be reached");
    switch (worstOf(seen->chain)) {
    case ChainLink::State::Warning: return ServersModel::tr("works, with a warning");
    case ChainLink::State::Fine: return ServersModel::tr("works");
    default: return ServersModel::tr("not known");
    }
}

QString clockText(const ServerSnapshot &seen)
{
    if (seen.clockErrorSeconds < 0)
        return none();
    if (std::abs(seen.clockAheadSeconds) <= std::max(1.0, seen.clockErrorSeconds))
        return ServersModel::tr("in step");
    const QString off = QLocale().toString(std::abs(seen.clockAheadSeconds), 'f', 1);
    return seen.clockAheadSeconds > 0 ? ServersModel::tr("%1 s ahead").arg(off) : ServersModel::tr("%1 s behind").arg(off);
}

QString containerText(const ServerSnapshot &seen)
{
    if (lacksContainer(seen))
        return ServersModel::tr("none");
    return seen.containerStatus.isEmpty() ? none() : shortLine(seen.containerStatus);
}

QString diskText(const ServerSnapshot &seen)
{
    const DiskSeen *disk = fullest(seen);
    return disk ? ServersModel::tr("%1 free of %2 on %3").arg(bytesText(disk->freeBytes), bytesText(disk->totalBytes), shortLine(disk->path))
                : none();
}

void ServersModel::setServers(const QVector<Server> &servers, const QVector<ServerSnapshotPtr> &seen)
{
    QHash<QString, ServerSnapshotPtr> looks;
    for (const ServerSnapshotPtr &look : seen)
        looks.insert(look->server, look);
    const auto rows = std::make_shared<QVector<ServerRow>>();
    for (const Server &server : servers)
        rows->append({server.name, server.address, looks.value(server.name)});
    QVector<const ServerRow *> records;
    for (const ServerRow &row : std::as_const(*rows))
        records.append(&row);
    setRecords(std::move(records), rows);
}

bool ServersModel::same(const ServerRow &a, const ServerRow &b) const
{
    return a.seen == b.seen && a.address == b.address; // a look is never changed once it is made
}

int ServersModel::compare(const ServerRow &a, const ServerRow &b, int column) const
{
    const auto byLook = [&](auto value) { return compareValues(a.seen ? value(*a.seen) : -1, b.seen ? value(*b.seen) : -1); };
    switch (column) {
    case State: return compareValues(tone(a), tone(b));
    case Load: return byLook([](const ServerSnapshot &s) { return s.load1; });
    case Memory: return byLook([](const ServerSnapshot &s) { return s.memoryTotalMiB - s.memoryAvailableMiB; });
    case Disk: return byLook([](const ServerSnapshot &s) { const DiskSeen *d = fullest(s); return d ? fullness(*d) : -1.0; });
    case Clock: return byLook([](const ServerSnapshot &s) { return std::abs(s.clockAheadSeconds); });
    case Restarts: return byLook([](const ServerSnapshot &s) { return s.restartCount; });
    case Looked: return byLook([](const ServerSnapshot &s) { return s.takenAt; });
    default: return compareNames(text(a, column), text(b, column));
    }
}

QString ServersModel::searchText(const ServerRow &row) const
{
    QStringList all{row.name, row.address, serverStateText(row.seen)};
    if (row.seen)
        all << row.seen->image << row.seen->containerStatus << row.seen->dockerVersion;
    return all.join(QLatin1Char('\n'));
}

QString ServersModel::text(const ServerRow &row, int column) const
{
    if (column == Name)
        return row.name;
    if (column == Address)
        return row.address;
    if (column == State)
        return serverStateText(row.seen);
    if (!row.seen)
        return none();
    const ServerSnapshot &seen = *row.seen;
    switch (column) {
    case Container: return containerText(seen);
    case Image: return shortLine(seen.image);
    case Docker: return seen.dockerVersion.isEmpty() ? none() : shortLine(seen.dockerVersion);
    case Load: return seen.load1 < 0 ? none() : QLocale().toString(seen.load1, 'f', 1);
    case Memory: return seen.memoryAvailableMiB < 0 ? none() : memoryUseText(seen.memoryTotalMiB - seen.memoryAvailableMiB, seen.memoryTotalMiB);
    case Disk: return diskText(seen);
    case Clock: return clockText(seen);
    case Restarts: return seen.restartCount < 0 ? none() : QString::number(seen.restartCount);
    case Looked: return momentText(seen.takenAt / 1000);
    default: return {};
    }
}

QString ServersModel::toolTip(const ServerRow &row, int column) const
{
    if (column == State && row.seen) {
        if (const ChainLink *broken = row.seen->firstBroken())
            return shortLine(broken->text);
    }
    return column == Image || column == Disk ? text(row, column) : QString();
}

QString ServersModel::accessibleText(const ServerRow &row, int column) const
{
    return column == Name ? tr("%1: %2", "server: its state").arg(row.name, serverStateText(row.seen)) : text(row, column);
}

int ServersModel::tone(const ServerRow &row) const
{
    if (!row.seen)
        return static_cast<int>(Tone::Neutral);
    return static_cast<int>(row.seen->error || row.seen->firstBroken() ? Tone::Bad : toneOf(worstOf(row.seen->chain)));
}

int ServersModel::face(int column) const
{
    switch (column) {
    case Name: return StrongRole;
    case State:
    case Container: return 0;
    case Load:
    case Memory:
    case Docker:
    case Address:
    case Restarts: return MonoRole;
    default: return QuietRole;
    }
}

QStringList ServersModel::titles() const
{
    return {tr("Server"), tr("State"), tr("Container"), tr("Image"), tr("Docker"), tr("Load"), tr("Memory"), tr("Fullest disk"),
            tr("Clock"), tr("Address"), tr("Restarts"), tr("Looked at")};
}

} // namespace Slipway
