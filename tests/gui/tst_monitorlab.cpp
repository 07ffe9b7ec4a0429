// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/serversmodel.h"
#include "gui/labbreaks.h"
#include "gui/viewcomparisons.h"
#include "gui/windowfixture.h"

#include <QDateTime>
#include <QGraphicsEffect>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace Slipway;

namespace {

constexpr int longestBreak = 60 * 1000; ///< milliseconds, of servers that share one busy machine
constexpr int longestMend = 120 * 1000;
constexpr int mostLooks = 3; ///< the first of them may have begun before the break

} // namespace

/// The monitor's window on real servers: every view shows what scontrol, squeue and docker say, and what
/// breaks is seen within two looks, named, and seen to be mended, without anybody doing anything in the
/// window. Needs what MonitorLab needs. SLIPWAY_UPDATE_SCREENSHOTS: a folder for pictures.
class TestMonitorLab : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (!MonitorLab::start(m_lab))
            return;
        const QString second = m_lab->names[1];
        const QString third = m_lab->names[2];
        QVERIFY(m_lab
                    ->job(second, QStringLiteral("sleep 2000"),
                          {QStringLiteral("-J"), QStringLiteral("odd name; $(x)")})
                    .toInt() > 0);
        QVERIFY(m_lab
                    ->job(second + QLatin1Char(',') + third, QStringLiteral("sleep 2000"),
                          {QStringLiteral("-N2"), QStringLiteral("-n2")})
                    .toInt() > 0);
        QVERIFY(m_lab
                    ->job(third, QStringLiteral("sleep 2000"),
                          {QStringLiteral("--hold"), QStringLiteral("-J"), QStringLiteral("held")})
                    .toInt() > 0);
        m_ended = m_lab->job(m_lab->controller, QStringLiteral("exit 3"),
                             {QStringLiteral("-J"), QStringLiteral("fails")});
        QTRY_COMPARE_WITH_TIMEOUT(m_lab->field(QStringLiteral("job"), m_ended, QStringLiteral("JobState")),
                                  QStringLiteral("FAILED"), longestBreak);
        m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("update"),
                      QStringLiteral("NodeName=") + m_lab->controller, QStringLiteral("State=DRAIN"),
                      QStringLiteral("Reason=by hand")});
        QVERIFY(m_lab->open());
    }

    void everyViewShowsWhatIsThere_data()
    {
        QTest::addColumn<Compare>("compare");
        QTest::newRow("nodes") << &compareNodes;
        QTest::newRow("jobs") << &compareJobs;
        QTest::newRow("partitions") << &comparePartitions;
        QTest::newRow("servers") << &compareServers;
        QTest::newRow("controllers") << &compareControllers;
        QTest::newRow("overview") << &compareOverview;
    }
    void everyViewShowsWhatIsThere()
    {
        QFETCH(Compare, compare);
        QStringList wrong;
        for (int tries = 0; tries < 4; ++tries) { // it changes while it is looked at
            QVERIFY(m_lab->look());
            Comparison found;
            compare(*m_lab, found);
            wrong = found.wrong();
            if (wrong.isEmpty()) {
                m_lab->keep(m_lab->window(), QLatin1String(QTest::currentDataTag()));
                qInfo("%d fields compared", found.count());
                return;
            }
        }
        QFAIL(qPrintable(wrong.join(QLatin1Char('\n'))));
    }

    void whatBreaksIsSeenAndNamed_data()
    {
        QTest::addColumn<LabBreak>("broken");
        for (const LabBreak &one : labBreaks())
            QTest::newRow(one.name) << one;
    }
    void whatBreaksIsSeenAndNamed()
    {
        QFETCH(LabBreak, broken);
        const QString server = m_lab->names[broken.server];
        QTRY_VERIFY_WITH_TIMEOUT(allIsWell(), longestMend);
        QSignalSpy looks(&m_lab->data(), &MonitorData::serverChanged);
        broken.breaks(*m_lab, server);
        const qint64 since = QDateTime::currentMSecsSinceEpoch();
        qint64 lastLook = 0;
        int lookCount = 0;
        const QString wanted = linkText(broken.link) + QStringLiteral(" broken");
        const auto isSeen = [&] {
            const ServerSnapshotPtr seen = m_lab->data().server(server);
            if (seen->takenAt > since && seen->takenAt != lastLook) {
                lastLook = seen->takenAt;
                ++lookCount;
            }
            return m_lab->cell("servers", server, ServersModel::State) == wanted;
        };
        const bool inTime = QTest::qWaitFor(isSeen, longestBreak);
        m_lab->keep(m_lab->window(),
                    QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')));
        const QString shown = m_lab->cell("servers", server, ServersModel::State);
        // With the controller away nothing newer is known of jobs and nodes: the window says so.
        const bool told =
            broken.server != 0 ||
            QTest::qWaitFor([this] { return m_lab->data().failure().has_value(); }, longestBreak);
        broken.mends(*m_lab, server);
        QVERIFY2(inTime, qPrintable(shown));
        QVERIFY2(lookCount <= mostLooks, qPrintable(QStringLiteral("seen after %1 looks").arg(lookCount)));
        QVERIFY(told);
        QTRY_VERIFY_WITH_TIMEOUT(allIsWell(), longestMend);
        QTRY_COMPARE(m_lab->cell("servers", server, ServersModel::State), QStringLiteral("works"));
        QTRY_VERIFY(!child<QStackedWidget>(m_lab->window(), "pages")
                         ->graphicsEffect()
                         ->isEnabled()); // in colours again
    }

    void cleanupTestCase()
    {
        if (!m_lab)
            return;
        m_lab->slurm({QStringLiteral("scancel"), QStringLiteral("-u"), QStringLiteral("root")});
        m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("update"),
                      QStringLiteral("NodeName=") + m_lab->controller, QStringLiteral("State=RESUME")});
        m_lab.reset();
    }

private:
    using Compare = void (*)(const MonitorLab &, Comparison &);

    bool allIsWell() const
    {
        const MonitorData &data = m_lab->data();
        bool well = data.snapshot() && !data.failure();
        for (const Server &server : data.cluster().spec().servers) {
            const ServerSnapshotPtr seen = data.server(server.name);
            well = well && seen && !seen->error && !seen->firstBroken();
        }
        return well;
    }

    std::unique_ptr<MonitorLab> m_lab;
    QString m_ended; ///< number of the job that failed
};

QTEST_MAIN(TestMonitorLab)
#include "tst_monitorlab.moc"
