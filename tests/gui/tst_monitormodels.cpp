// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/controllersmodel.h"
#include "desktop/monitor/models/jobsmodel.h"
#include "desktop/monitor/models/nodesmodel.h"
#include "desktop/monitor/models/partitionsmodel.h"
#include "desktop/monitor/models/serversmodel.h"
#include "gui/monitorfixture.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QItemSelectionModel>
#include <QSignalSpy>

using namespace Slipway;

namespace {

QStringList column(const QAbstractItemModel &model, int number)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts << model.index(row, number).data().toString();
    return texts;
}

ClusterSnapshotPtr with(const ClusterSnapshotPtr &snapshot, const std::function<void(ClusterSnapshot &)> &change)
{
    auto copy = std::make_shared<ClusterSnapshot>(*snapshot);
    change(*copy);
    return copy;
}

} // namespace

/// The tables behind the monitor's views.
class TestMonitorModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyModelKeepsTheRules()
    {
        NodesModel nodes;
        JobsModel jobs;
        PartitionsModel partitions;
        ServersModel servers;
        ControllersModel controllers;
        std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
        for (QAbstractItemModel *model : std::initializer_list<QAbstractItemModel *>{&nodes, &jobs, &partitions, &servers, &controllers})
            testers.push_back(std::make_unique<QAbstractItemModelTester>(model, QAbstractItemModelTester::FailureReportingMode::QtTest));
        const CheckedCluster cluster = Sample::cluster();
        for (const ClusterSnapshotPtr &snapshot : {Sample::lively(), Sample::idle(), ClusterSnapshotPtr(), Sample::large(300), Sample::lively()}) {
            nodes.setSnapshot(snapshot);
            nodes.setServers(Sample::servers(), {QStringLiteral("worker01")});
            jobs.setSnapshot(snapshot);
            partitions.setSnapshot(snapshot);
            controllers.setControllers(cluster, snapshot);
            servers.setServers(cluster.spec().servers, snapshot ? Sample::servers() : QVector<ServerSnapshotPtr>());
            for (int i = 0; i < nodes.columnCount(); ++i)
                nodes.sort(i, i % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
            jobs.setShown(JobsModel::Shown::Waiting);
            nodes.setFilter(QStringLiteral("down"));
            nodes.setFilter({});
            jobs.setShown(JobsModel::Shown::All);
        }
        QCOMPARE(nodes.rowCount(), 12);
        QCOMPARE(jobs.rowCount(), 11);
        QCOMPARE(servers.rowCount(), 12);
        QCOMPARE(controllers.rowCount(), 2);
        QCOMPARE(partitions.rowCount(), 3);
    }

    void onlyWhatDiffersIsTold()
    {
        NodesModel model;
        model.setSnapshot(Sample::lively());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        model.setSnapshot(Sample::lively());
        QCOMPARE(changed.count(), 0);
        model.setSnapshot(with(Sample::lively(), [](ClusterSnapshot &s) { s.nodes[4].load = 1.5; }));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed[0][0].toModelIndex().row(), 4);
        QCOMPARE(changed[0][1].toModelIndex().row(), 4);
        QCOMPARE(reset.count(), 0);
    }

    void selectionSurvivesSortingFilteringAndNewRows()
    {
        NodesModel model;
        model.setSnapshot(Sample::lively());
        model.sort(NodesModel::Name);
        QItemSelectionModel selection(&model);
        selection.select(model.index(6, 0), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        const QPersistentModelIndex seventh = model.index(6, 0);
        model.sort(NodesModel::Name, Qt::DescendingOrder);
        QCOMPARE(seventh.data().toString(), QStringLiteral("worker07"));
        model.setSnapshot(with(Sample::lively(), [](ClusterSnapshot &s) {
            s.nodes.removeFirst();
            SlurmNode added = s.nodes.first();
            added.name = QStringLiteral("worker99");
            s.nodes.append(added);
        }));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("worker99"));
        model.setFilter(QStringLiteral("WORKER07"));
        QCOMPARE(column(model, NodesModel::Name), QStringList{QStringLiteral("worker07")});
        QVERIFY(selection.isSelected(model.index(0, 0)));
        model.setFilter({});
        QCOMPARE(seventh.data().toString(), QStringLiteral("worker07"));
        QVERIFY(selection.isSelected(seventh));
    }

    void filterTakesWordsOfAnyColumn()
    {
        NodesModel model;
        model.setSnapshot(Sample::lively());
        model.setFilter(QStringLiteral("  Disk   SWAP "));
        QCOMPARE(column(model, NodesModel::Name), QStringList{QStringLiteral("worker04")});
        model.setFilter(QStringLiteral("a100 worker09"));
        QCOMPARE(column(model, NodesModel::Name), QStringList{QStringLiteral("worker09")});
        model.setFilter(QStringLiteral("no such node"));
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.totalCount(), 12);
    }

    void numbersInNamesCountAsNumbers()
    {
        QVERIFY(compareNames(QStringLiteral("n2"), QStringLiteral("n10")) < 0);
        QVERIFY(compareNames(QStringLiteral("rack1-n10"), QStringLiteral("rack1-n9")) > 0);
        QVERIFY(compareNames(QStringLiteral("n01"), QStringLiteral("n1")) != 0);
        QVERIFY(compareNames(QStringLiteral("n"), QStringLiteral("n1")) < 0);
        QCOMPARE(compareNames(QStringLiteral("a99999999999999999999"), QStringLiteral("a99999999999999999999")), 0);
    }

    void jobsSayWhyTheyWait()
    {
        JobsModel model;
        model.setSnapshot(Sample::lively());
        model.setShown(JobsModel::Shown::Waiting);
        QCOMPARE(model.rowCount(), 4);
        for (const QString &why : column(model, JobsModel::Why))
            QVERIFY(why.size() > 10);
        model.setShown(JobsModel::Shown::Ended);
        QCOMPARE(column(model, JobsModel::Why), (QStringList{QString(), QStringLiteral("exit code 2:0")}));
    }

    void hostileTextIsOneShortLine()
    {
        JobsModel model;
        model.setSnapshot(with(Sample::lively(), [](ClusterSnapshot &s) {
            s.jobs[0].name = QStringLiteral("<b>x\x1b[31m\ny") + QString(1 << 20, QLatin1Char('z'));
        }));
        const QString shown = model.index(0, JobsModel::Name).data().toString();
        QVERIFY(shown.startsWith(QLatin1String("<b>x[31m y")));
        QVERIFY(shown.size() <= 1000);
    }

    void twoNodesOfOneNameAreOneRow()
    {
        NodesModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSnapshot(with(Sample::lively(), [](ClusterSnapshot &s) { s.nodes.append(s.nodes[3]); }));
        QCOMPARE(model.rowCount(), 12);
    }

    /// Numbers to read, not a limit: the machines that run tests differ.
    void tenThousandNodes()
    {
        NodesModel model;
        model.sort(NodesModel::Name);
        const ClusterSnapshotPtr first = Sample::large(10000);
        const ClusterSnapshotPtr second = Sample::large(10000, 50);
        QElapsedTimer timer;
        timer.start();
        model.setSnapshot(first);
        const qint64 filled = timer.nsecsElapsed();
        timer.restart();
        model.setSnapshot(second);
        const qint64 compared = timer.nsecsElapsed();
        qint64 worst = 0;
        const QString words = QStringLiteral("worker0012");
        for (int letters = 1; letters <= words.size(); ++letters) {
            timer.restart();
            model.setFilter(words.left(letters));
            worst = qMax(worst, timer.nsecsElapsed());
        }
        timer.restart();
        model.setFilter({});
        qInfo("10,000 nodes: first %.1f ms, the next %.1f ms, slowest key of the filter %.1f ms, filter taken away %.1f ms", double(filled) / 1e6,
              double(compared) / 1e6, double(worst) / 1e6, double(timer.nsecsElapsed()) / 1e6);
        QCOMPARE(model.rowCount(), 10000);
        QCOMPARE(model.index(50, NodesModel::State).data().toString(), QStringLiteral("down"));
    }

    /// "none" is what Docker said; where nobody could ask it, nothing is claimed.
    void aContainerNobodyCouldAskAboutIsADash()
    {
        const auto kind = static_cast<std::size_t>(ChainLink::Kind::Container);
        ServerSnapshot seen;
        QCOMPARE(containerText(seen), QStringLiteral("–"));
        seen.chain[kind].state = ChainLink::State::Broken;
        QCOMPARE(containerText(seen), QStringLiteral("none"));
        seen.containerStatus = QStringLiteral("paused");
        QCOMPARE(containerText(seen), QStringLiteral("paused"));
    }
};

QTEST_MAIN(TestMonitorModels)
#include "tst_monitormodels.moc"
