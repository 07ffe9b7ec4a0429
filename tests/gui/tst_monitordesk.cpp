// SPDX-License-Identifier: GPL-3.0-or-later
#include "cluster/clusterfile.h"
#include "desktop/monitor/logs/logsview.h"
#include "desktop/monitor/monitordesk.h"
#include "desktop/monitor/monitorview.h"
#include "desktop/monitor/monitorwindow.h"
#include "gui/windowfixture.h"

#include <QAction>
#include <QFile>
#include <QSignalSpy>

using namespace Slipway;

namespace {

CheckedCluster checked(const ClusterSpec &spec)
{
    return CheckedCluster::check(spec).value();
}

ClusterSpec without(const QString &server)
{
    ClusterSpec spec = exampleCluster();
    spec.servers.removeIf([&server](const Server &one) { return one.name == server; });
    return spec;
}

} // namespace

/// The desk over servers nobody can reach: what it makes of the cluster file.
class TestMonitorDesk : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theWindowFollowsItsFile()
    {
        WindowFixture person;
        const QString path = person.filePath(QStringLiteral("c.slipway.yaml"));
        QVERIFY(ClusterFile::fromSpec(exampleCluster()).save(path));
        MonitorDesk desk(person.context);
        MonitorWindow *window = desk.open(checked(exampleCluster()), path);
        const QString name = exampleCluster().cluster.name;
        const auto servers = [&] { return window->view(QStringLiteral("servers"))->count(); };
        const int all = servers();

        const ClusterSpec fewer = without(exampleCluster().servers.last().name);
        QVERIFY(ClusterFile::fromSpec(fewer).save(path)); // by rename, as editors do
        QTRY_COMPARE(servers(), all - 1);
        QCOMPARE(desk.window(name)->data().cluster().spec(), fewer);
        QVERIFY(ClusterFile::fromSpec(exampleCluster()).save(path)); // the new file is followed as well
        QTRY_COMPARE(servers(), all);

        QFile file(path); // in place, as others do; nonsense changes nothing
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write("slipway: [");
        file.close();
        QTest::qWait(500); // longer than a file is waited for
        QCOMPARE(servers(), all);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(ClusterFile::fromSpec(fewer).toYaml());
        file.close();
        QTRY_COMPARE(servers(), all - 1);
        QCOMPARE(desk.window(name), window);
    }

    void openedAgainWithOtherAnswersItIsTheSameWindow()
    {
        WindowFixture person;
        MonitorDesk desk(person.context);
        MonitorWindow *window = desk.open(checked(exampleCluster()), {});
        const ClusterSpec fewer = without(exampleCluster().servers.last().name);
        QCOMPARE(desk.open(checked(fewer), {}), window);
        QCOMPARE(desk.window(fewer.cluster.name)->data().cluster().spec(), fewer);
    }

    /// What the window lacked once: ways to what no other view offers.
    void serversCanBeAddedRemovedAndMadeTheController()
    {
        WindowFixture person;
        MonitorDesk desk(person.context);
        MonitorWindow *window = desk.open(checked(exampleCluster()), {});
        window->goTo(QStringLiteral("servers"), QStringLiteral("worker02"));
        QSignalSpy asked(window, &MonitorWindow::actionRequested);
        MonitorView &view = *window->currentView();
        for (const char *name : {"server.add", "server.remove", "controller.move", "cluster.rolling-restart"})
            child<QAction>(view, name)->trigger();
        const QVector<ActionRequest> wanted = {
            {QStringLiteral("server.add"), {}, {}},
            {QStringLiteral("server.remove"), {QStringLiteral("worker02")}, {}},
            {QStringLiteral("controller.move"), {}, {{QStringLiteral("to"), QStringLiteral("worker02")}}},
            {QStringLiteral("cluster.rolling-restart"), {}, {}}};
        QCOMPARE(asked.count(), wanted.size());
        for (qsizetype i = 0; i < wanted.size(); ++i)
            QCOMPARE(asked[i][0].value<ActionRequest>(), wanted[i]);
        window->goTo(QStringLiteral("servers"), exampleCluster().cluster.controller);
        QVERIFY(!child<QAction>(view, "controller.move")->isEnabled()); // it is there already
        window->goTo(QStringLiteral("controllers"));
        child<QAction>(*window->currentView(), "move")->trigger(); // where to is asked then
        QCOMPARE(asked.last()[0].value<ActionRequest>(),
                 (ActionRequest{QStringLiteral("controller.move"), {}, {}}));
    }
};

QTEST_MAIN(TestMonitorDesk)
#include "tst_monitordesk.moc"
