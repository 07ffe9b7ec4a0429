// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/controllersmodel.h"
#include "desktop/monitor/models/serversmodel.h"
#include "desktop/monitor/monitorview.h"
#include "gui/viewcomparisons.h"
#include "gui/windowfixture.h"

#include <QLabel>
#include <QPushButton>

namespace Slipway {

void compareServers(const MonitorLab &lab, Comparison &found)
{
    found.same(QStringLiteral("servers"), QString::number(lab.view("servers").table().model()->rowCount()),
               QStringLiteral("3"));
    for (const Server &server : lab.spec.servers) {
        const QStringList said = linesOf(
            lab.on(server.name,
                   QStringLiteral(
                       "docker inspect --format '{{.State.Status}}|{{.Config.Image}}|{{.RestartCount}}' %1; "
                       "docker version --format '{{.Server.Version}}'; "
                       "cat /proc/loadavg; grep -E '^Mem(Total|Available)' /proc/meminfo")
                       .arg(server.name)));
        if (said.size() < 5) {
            found.same(server.name, said.join(QLatin1Char(' ')), QStringLiteral("five lines"));
            continue;
        }
        const QStringList container = said[0].split(QLatin1Char('|'));
        const auto shown = [&](int column) { return lab.cell("servers", server.name, column); };
        const auto mebibytes = [&said](int line) {
            return said[line].simplified().section(QLatin1Char(' '), 1, 1).toLongLong() / 1024;
        };
        found.same(server.name + QStringLiteral(" name"), shown(ServersModel::Name), server.name);
        found.same(server.name + QStringLiteral(" state"), shown(ServersModel::State),
                   QStringLiteral("works"));
        found.same(server.name + QStringLiteral(" container"), shown(ServersModel::Container),
                   container.value(0));
        found.same(server.name + QStringLiteral(" image"), shown(ServersModel::Image), container.value(1));
        found.same(server.name + QStringLiteral(" restarts"), shown(ServersModel::Restarts),
                   container.value(2));
        found.same(server.name + QStringLiteral(" Docker"), shown(ServersModel::Docker), said[1]);
        found.near(server.name + QStringLiteral(" load"), shown(ServersModel::Load),
                   said[2].section(QLatin1Char(' '), 0, 0).toDouble(), 40);
        found.near(server.name + QStringLiteral(" memory used"),
                   shown(ServersModel::Memory).section(QLatin1String(" / "), 0, 0),
                   static_cast<double>(mebibytes(3) - mebibytes(4)) / 1024, 6);
        found.same(server.name + QStringLiteral(" memory"),
                   shown(ServersModel::Memory).section(QLatin1String(" / "), 1),
                   memoryText(0, mebibytes(3)).section(QLatin1String(" / "), 1));
        found.like(server.name + QStringLiteral(" disk"), shown(ServersModel::Disk),
                   "[0-9.]+ [KMGT]?i?B free of [0-9.]+ [KMGT]?i?B on /.*");
        found.same(server.name + QStringLiteral(" clock"), shown(ServersModel::Clock),
                   QStringLiteral("in step"));
        found.same(server.name + QStringLiteral(" address"), shown(ServersModel::Address), server.address);
    }
}

void compareControllers(const MonitorLab &lab, Comparison &found)
{
    const QString name = lab.controller;
    const auto shown = [&](int column) { return lab.cell("controllers", name, column); };
    found.same(QStringLiteral("controllers"),
               QString::number(lab.view("controllers").table().model()->rowCount()), QStringLiteral("1"));
    found.same(QStringLiteral("state"), shown(ControllersModel::State), QStringLiteral("in charge"));
    found.same(QStringLiteral("role"), shown(ControllersModel::Role), QStringLiteral("primary"));
    found.like(QStringLiteral("ping"), shown(ControllersModel::Ping), "[0-9,]+ ms");
    found.like(QStringLiteral("state saved"), shown(ControllersModel::StateAge), "[0-9]+ (s|min) ago");
    found.same(QStringLiteral("answer"), shown(ControllersModel::Answer),
               lab.slurm({QStringLiteral("scontrol"), QStringLiteral("ping")}));
}

void compareOverview(const MonitorLab &lab, Comparison &found)
{
    lab.window().goTo(QStringLiteral("overview"));
    const MonitorView &view = *lab.window().currentView();
    MonitorWindow &window = lab.window();
    const QStringList cpus =
        lab.slurm({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-o"), QStringLiteral("%C")})
            .split(QLatin1Char('/'));
    const auto use = [&](const char *card) { return child<QWidget>(window, card)->accessibleName(); };
    const auto jobs = [&lab](const char *state) {
        return linesOf(lab.slurm({QStringLiteral("squeue"), QStringLiteral("-h"), QStringLiteral("-t"),
                                  QLatin1String(state)}))
            .size();
    };
    found.same(QStringLiteral("CPUs"), use("cpusCard"),
               QStringLiteral("CPUs in use %1 of %2").arg(cpus.value(0), cpus.value(3)));
    found.same(
        QStringLiteral("jobs"), use("queueCard"),
        QStringLiteral("Jobs %1 running, %2 waiting 1 for another reason").arg(jobs("R")).arg(jobs("PD")));
    found.same(QStringLiteral("controllers"),
               child<QPushButton>(*child<QWidget>(window, "controllersList"), "link1")->text(),
               lab.controller + QStringLiteral(": in charge"));
    QMap<QString, int> states;
    for (const QString &line :
         linesOf(lab.slurm({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-N"),
                            QStringLiteral("-o"), QStringLiteral("%N %T")})))
        ++states[line.section(QLatin1Char(' '), 1)];
    for (auto it = states.cbegin(); it != states.cend(); ++it)
        found.like(QStringLiteral("nodes that are ") + it.key(),
                   child<QWidget>(window, "stateBar")->accessibleName(),
                   qPrintable(QStringLiteral(".*\\b%1 %2\\b.*").arg(it.value()).arg(it.key())));
    found.same(QStringLiteral("headline"), child<QLabel>(window, "headline")->text(), view.headline());
    found.like(QStringLiteral("chain"), child<QLabel>(window, "chainTitle")->text(),
               qPrintable(lab.controller + QStringLiteral(".*")));
}

} // namespace Slipway
