// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/controllersmodel.h"

#include "desktop/monitor/agetext.h"
#include "desktop/monitor/models/statetone.h"
#include "desktop/monitor/models/valuetexts.h"

#include <QLocale>

namespace Slipway {

namespace {

QVector<ControllerSeen> planned(const CheckedCluster &cluster)
{
    QVector<ControllerSeen> all;
    for (const QString &name : QStringList{cluster.controller().name} + cluster.spec().cluster.backupControllers) {
        ControllerSeen controller;
        controller.server = name;
        controller.primary = all.isEmpty();
        all.append(controller);
    }
    return all;
}

} // namespace

QString controllerStateText(const ControllerSeen &controller)
{
    if (!controller.answers)
        return ControllersModel::tr("does not answer");
    return controller.inCharge ? ControllersModel::tr("in charge") : ControllersModel::tr("stands by");
}

Tone controllerTone(const ControllerSeen &controller)
{
    return controller.answers ? Tone::Good : Tone::Bad;
}

void ControllersModel::setControllers(const CheckedCluster &cluster, const ClusterSnapshotPtr &snapshot)
{
    const bool known = snapshot && !snapshot->controllers.isEmpty();
    const auto rows = std::make_shared<const QVector<ControllerSeen>>(known ? snapshot->controllers : planned(cluster));
    QVector<const ControllerSeen *> records;
    for (const ControllerSeen &controller : *rows)
        records.append(&controller);
    const bool changed = std::exchange(m_known, known) != known;
    setRecords(std::move(records), rows);
    if (changed)
        tellAll();
}

int ControllersModel::compare(const ControllerSeen &a, const ControllerSeen &b, int column) const
{
    switch (column) {
    case State: return compareValues(std::pair(!a.inCharge, !a.answers), std::pair(!b.inCharge, !b.answers));
    case Role: return compareValues(!a.primary, !b.primary);
    case Ping: return compareValues(a.pingMilliseconds, b.pingMilliseconds);
    case StateAge: return compareValues(a.stateAgeSeconds, b.stateAgeSeconds);
    default: return compareNames(text(a, column), text(b, column));
    }
}

QString ControllersModel::searchText(const ControllerSeen &controller) const
{
    return controller.server + QLatin1Char('\n') + text(controller, State) + QLatin1Char('\n') + controller.answer;
}

QString ControllersModel::text(const ControllerSeen &controller, int column) const
{
    switch (column) {
    case Name: return controller.server;
    case State: return m_known ? controllerStateText(controller) : tr("not asked yet");
    case Role: return controller.primary ? tr("primary") : tr("backup");
    case Ping: return controller.pingMilliseconds < 0 ? QStringLiteral("–") : tr("%1 ms").arg(QLocale().toString(controller.pingMilliseconds, 'f', 0));
    case StateAge: return controller.stateAgeSeconds < 0 ? QStringLiteral("–") : tr("%1 ago").arg(ageText(controller.stateAgeSeconds));
    case Answer: return shortLine(controller.answer);
    default: return {};
    }
}

QString ControllersModel::toolTip(const ControllerSeen &controller, int column) const
{
    return column == Answer ? text(controller, column) : QString();
}

QString ControllersModel::accessibleText(const ControllerSeen &controller, int column) const
{
    return column == Name ? tr("%1: %2", "controller: its state").arg(controller.server, text(controller, State)) : text(controller, column);
}

int ControllersModel::tone(const ControllerSeen &controller) const
{
    return static_cast<int>(m_known ? controllerTone(controller) : Tone::Neutral);
}

int ControllersModel::face(int column) const
{
    return column == Name ? StrongRole : column == Ping || column == StateAge ? MonoRole : column == Answer ? QuietRole : 0;
}

QStringList ControllersModel::titles() const
{
    return {tr("Server"), tr("State"), tr("Role"), tr("Ping"), tr("State saved"), tr("Its answer")};
}

} // namespace Slipway
