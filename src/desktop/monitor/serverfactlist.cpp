// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/serverfactlist.h"

#include "desktop/monitor/models/serversmodel.h"
#include "desktop/monitor/models/valuetexts.h"

#include <QCoreApplication>
#include <QLocale>

namespace Slipway {

namespace {
struct FactsTr
{
    Q_DECLARE_TR_FUNCTIONS(ServerFactList)
};
} // namespace

FactList::Facts containerFacts(const ServerSnapshot &server)
{
    const QLocale locale;
    const auto number = [&locale](double value, const QString &unit) {
        return value < 0 ? QString() : locale.toString(value, 'f', 1) + unit;
    };
    QString status = containerText(server);
    if (!server.containerStatus.isEmpty() && server.containerStartedAt > 0)
        status = FactsTr::tr("%1 since %2", "state of a container").arg(status, momentText(server.containerStartedAt));
    return {{FactsTr::tr("Container"), status},
            {FactsTr::tr("Image"), shortLine(server.image)},
            {FactsTr::tr("Its CPUs"), number(server.containerCpuPercent, QStringLiteral(" %"))},
            {FactsTr::tr("Its memory"), server.containerMemoryBytes < 0 ? QString() : bytesText(server.containerMemoryBytes)},
            {FactsTr::tr("Restarts"), server.restartCount < 0 ? QString() : QString::number(server.restartCount)},
            {FactsTr::tr("Files in use"), shortLine(server.pushedSet)},
            {FactsTr::tr("Docker"), shortLine(server.dockerVersion)},
            {FactsTr::tr("Load"), number(server.load1, {})},
            {FactsTr::tr("Memory"), server.memoryAvailableMiB < 0 ? QString()
                                                                  : memoryUseText(server.memoryTotalMiB - server.memoryAvailableMiB, server.memoryTotalMiB)},
            {FactsTr::tr("Clock"), server.clockErrorSeconds < 0 ? QString() : clockText(server)},
            {FactsTr::tr("Booted"), server.bootTime <= 0 ? QString() : momentText(server.bootTime)}};
}

FactList::Facts diskFacts(const ServerSnapshot &server)
{
    FactList::Facts facts;
    for (const DiskSeen &disk : server.disks) {
        const QString text = FactsTr::tr("%1 free of %2").arg(bytesText(disk.freeBytes), bytesText(disk.totalBytes));
        facts.append({shortLine(disk.path), disk.readOnly ? FactsTr::tr("%1, read-only").arg(text) : text});
    }
    return facts;
}

} // namespace Slipway
