// SPDX-License-Identifier: GPL-3.0-or-later
#include "launchtest.h"

namespace Slipway {

using namespace std::chrono_literals;

LaunchTest::LaunchTest(ClusterSpec spec) : fake(std::move(spec)) {}

LaunchContext LaunchTest::context()
{
    return {fake.connector(), redactor,
            [this](const StepEvent &event) {
                const std::lock_guard lock(m_mutex);
                events.append(event);
                if (onEvent)
                    onEvent(event);
            },
            stop.get_token(), LaunchTimes{60ms, 5ms, 60ms, 60ms, 5ms}};
}

Report LaunchTest::push(bool overwrite)
{
    return pushCluster(fake.cluster(), context(), {overwrite});
}

Report LaunchTest::up()
{
    return bringUp(fake.cluster(), context());
}

Report LaunchTest::verify()
{
    return verifyCluster(fake.cluster(), context());
}

Report LaunchTest::down()
{
    return takeDown(fake.cluster(), context());
}

Report LaunchTest::launch()
{
    return launchCluster(fake.cluster(), context());
}

QStringList LaunchTest::changes() const
{
    QStringList all;
    for (const Server &server : fake.spec.servers) {
        for (const QString &change : const_cast<FakeCluster &>(fake).server(server.name).changes())
            all.append(server.name + QLatin1String(": ") + change);
    }
    return all;
}

void LaunchTest::clearCommands()
{
    for (const Server &server : std::as_const(fake.spec.servers))
        fake.server(server.name).clearCommands();
}

StepRecord step(const Report &report, const QString &lane, const QString &id)
{
    for (const LaneRecord &record : report.lanes) {
        for (const StepRecord &step : record.steps) {
            if (record.name == lane && step.id == id)
                return step;
        }
    }
    return {};
}

QString statuses(const Report &report, const QString &lane)
{
    QStringList all;
    for (const LaneRecord &record : report.lanes) {
        for (const StepRecord &step : record.steps) {
            if (record.name == lane)
                all.append(step.id + QLatin1Char(' ') + stepStatusName(step.status));
        }
    }
    return all.join(QLatin1String(", "));
}

QString errorText(const Report &report)
{
    return report.error ? errorCodeName(report.error->code) + QLatin1String(": ") + report.error->message +
                              QLatin1Char('\n') + report.error->detail
                        : QStringLiteral("no error");
}

} // namespace Slipway
