// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/models/controllersmodel.h"
#include "desktop/monitor/models/jobsmodel.h"
#include "desktop/monitor/models/nodesmodel.h"
#include "desktop/monitor/models/partitionsmodel.h"
#include "desktop/monitor/models/serversmodel.h"
#include "desktop/monitor/viewlist.h"
#include "gui/monitorlab.h"
#include "gui/windowfixture.h"

#include <QDateTime>
#include <QGraphicsEffect>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QStackedWidget>

#include <cmath>

using namespace Slipway;

namespace {

constexpr int longestBreak = 60 * 1000; ///< milliseconds, of servers that share one busy machine
constexpr int longestMend = 120 * 1000;
constexpr int mostLooks = 3; ///< the first of them may have begun before the break

QStringList linesOf(const QString &text)
{
    return text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
}

/// What is shown against what was found past Slipway.
class Comparison
{
public:
    void same(const QString &what, const QString &shown, const QString &wanted)
    {
        ++m_count;
        if (shown != wanted)
            m_wrong << QStringLiteral("%1: “%2” is shown, wanted “%3”").arg(what, shown, wanted);
    }
    void near(const QString &what, const QString &shown, double wanted, double by)
    {
        static const QRegularExpression number(QStringLiteral("-?[0-9]+(\\.[0-9]+)?"));
        const QRegularExpressionMatch match =
            number.match(QString(shown).remove(QLatin1Char(','))); // of a thousand
        ++m_count;
        if (!match.hasMatch() || std::abs(match.captured().toDouble() - wanted) > by)
            m_wrong << QStringLiteral("%1: “%2” is shown, wanted about %3").arg(what, shown).arg(wanted);
    }
    void like(const QString &what, const QString &shown, const char *pattern)
    {
        ++m_count;
        if (!QRegularExpression(QRegularExpression::anchoredPattern(QLatin1String(pattern)))
                 .match(shown)
                 .hasMatch())
            m_wrong
                << QStringLiteral("%1: “%2” is shown, wanted %3").arg(what, shown, QLatin1String(pattern));
    }
    const QStringList &wrong() const { return m_wrong; }
    int count() const { return m_count; }

private:
    QStringList m_wrong;
    int m_count = 0;
};

/// Slurm's time, which is UTC there, as a table shows it.
QString moment(const QString &iso)
{
    if (!iso.startsWith(QLatin1Char('2')))
        return QStringLiteral("–");
    const QDateTime time = QDateTime::fromString(iso + QLatin1Char('Z'), Qt::ISODate).toLocalTime();
    const QString clock = time.toString(QStringLiteral("HH:mm"));
    return time.date() == QDate::currentDate()
               ? clock
               : QLocale().toString(time.date(), QLocale::ShortFormat) + QLatin1Char(' ') + clock;
}

/// "1-02:03:04", "0:42".
int seconds(const QString &span)
{
    const QStringList parts = span.section(QLatin1Char('-'), -1).split(QLatin1Char(':'));
    int all = span.contains(QLatin1Char('-')) ? span.section(QLatin1Char('-'), 0, 0).toInt() * 24 : 0;
    if (parts.size() == 3)
        all += parts[0].toInt();
    return (all * 60 + parts.value(parts.size() - 2).toInt()) * 60 + parts.last().toInt();
}

QString memory(qint64 used, qint64 total)
{
    if (total <= 1) // not configured
        return QStringLiteral("–");
    const bool small = total < 10 * 1024;
    const auto shown = [small](qint64 mebibytes) { return small ? mebibytes : (mebibytes + 512) / 1024; };
    return QStringLiteral("%1 / %2 %3")
        .arg(shown(used))
        .arg(shown(total))
        .arg(QLatin1String(small ? "MiB" : "GiB"));
}

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
        if (!MonitorLab::isThere())
            QSKIP("SLIPWAY_LAB_CLUSTER names no cluster file of a running lab");
        m_lab = std::make_unique<MonitorLab>();
        const QString problem = m_lab->launch(true);
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        second = m_lab->names[1];
        third = m_lab->names[2];
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
        QTest::newRow("nodes") << &TestMonitorLab::compareNodes;
        QTest::newRow("jobs") << &TestMonitorLab::compareJobs;
        QTest::newRow("partitions") << &TestMonitorLab::comparePartitions;
        QTest::newRow("servers") << &TestMonitorLab::compareServers;
        QTest::newRow("controllers") << &TestMonitorLab::compareControllers;
        QTest::newRow("overview") << &TestMonitorLab::compareOverview;
    }
    void everyViewShowsWhatIsThere()
    {
        QFETCH(Compare, compare);
        QStringList wrong;
        for (int tries = 0; tries < 4; ++tries) { // it changes while it is looked at
            QVERIFY(m_lab->look());
            Comparison found;
            (this->*compare)(found);
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
        QTest::addColumn<int>("which");
        QTest::addColumn<ChainLink::Kind>("link");
        QTest::addColumn<Hand>("breaks");
        QTest::addColumn<Hand>("mends");
        QTest::newRow("container stopped") << 1 << ChainLink::Kind::Container << Hand([this] {
            m_lab->on(second, QStringLiteral("docker stop -t 2 ") + second);
        }) << Hand([this] { m_lab->on(second, QStringLiteral("docker start ") + second); });
        QTest::newRow("container paused") << 2 << ChainLink::Kind::Container << Hand([this] {
            m_lab->on(third, QStringLiteral("docker pause ") + third);
        }) << Hand([this] { m_lab->on(third, QStringLiteral("docker unpause ") + third); });
        // The start script would start it again at once, so it must not be there.
        QTest::newRow("slurmd killed") << 1 << ChainLink::Kind::Slurmd << Hand([this] {
            m_lab->inside(second, {QStringLiteral("sh"), QStringLiteral("-c"),
                                   QStringLiteral("mv /usr/sbin/slurmd /usr/sbin/away; pkill -x slurmd")});
        }) << Hand([this] {
            m_lab->inside(second, {QStringLiteral("mv"), QStringLiteral("/usr/sbin/away"),
                                   QStringLiteral("/usr/sbin/slurmd")});
        });
        QTest::newRow("ssh cut") << 2 << ChainLink::Kind::Ssh << Hand([this] {
            m_lab->lab({QStringLiteral("service"), third, QStringLiteral("stop"), QStringLiteral("ssh")});
        }) << Hand([this] {
            m_lab->lab({QStringLiteral("service"), third, QStringLiteral("start"), QStringLiteral("ssh")});
        });
        const auto share = [this](const char *line) {
            m_lab->lab({QStringLiteral("exec"), third, QStringLiteral("sh"), QStringLiteral("-c"),
                        QString::fromLatin1(line).arg(m_lab->spec.storage.serverPath)});
        };
        QTest::newRow("shared folder unmounted") << 2 << ChainLink::Kind::Nas << Hand([share] {
            share("mkdir -p /away && mount --bind %1 /away && umount -l %1");
        }) << Hand([share] { share("mount --bind /away %1 && umount -l /away"); });
        QTest::newRow("controller stopped") << 0 << ChainLink::Kind::Container << Hand([this] {
            m_lab->on(m_lab->controller, QStringLiteral("docker stop -t 5 ") + m_lab->controller);
        }) << Hand([this] {
            m_lab->on(m_lab->controller, QStringLiteral("docker start ") + m_lab->controller);
        });
    }
    void whatBreaksIsSeenAndNamed()
    {
        QFETCH(int, which);
        QFETCH(ChainLink::Kind, link);
        QFETCH(Hand, breaks);
        QFETCH(Hand, mends);
        const QString server = m_lab->names[which];
        QTRY_VERIFY_WITH_TIMEOUT(allIsWell(), longestMend);
        QSignalSpy looks(&m_lab->data(), &MonitorData::serverChanged);
        breaks();
        const qint64 broken = QDateTime::currentMSecsSinceEpoch();
        qint64 lastLook = 0;
        int since = 0;
        const QString wanted = linkText(link) + QStringLiteral(" broken");
        const auto isSeen = [&] {
            const ServerSnapshotPtr seen = m_lab->data().server(server);
            if (seen->takenAt > broken && seen->takenAt != lastLook) {
                lastLook = seen->takenAt;
                ++since;
            }
            return m_lab->cell("servers", server, ServersModel::State) == wanted;
        };
        const bool inTime = QTest::qWaitFor(isSeen, longestBreak);
        m_lab->keep(m_lab->window(),
                    QString::fromLatin1(QTest::currentDataTag()).replace(QLatin1Char(' '), QLatin1Char('-')));
        const QString shown = m_lab->cell("servers", server, ServersModel::State);
        // With the controller away nothing newer is known of jobs and nodes: the window says so.
        const bool told =
            which != 0 ||
            QTest::qWaitFor([this] { return m_lab->data().failure().has_value(); }, longestBreak);
        mends();
        QVERIFY2(inTime, qPrintable(shown));
        QVERIFY2(since <= mostLooks, qPrintable(QStringLiteral("seen after %1 looks").arg(since)));
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
    using Compare = void (TestMonitorLab::*)(Comparison &);
    using Hand = std::function<void()>;

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

    QStringList records(const char *kind) const
    {
        return linesOf(
            m_lab->slurm({QStringLiteral("env"), QStringLiteral("TZ=UTC0"), QStringLiteral("scontrol"),
                          QStringLiteral("-o"), QStringLiteral("show"), QLatin1String(kind)}));
    }

    void compareNodes(Comparison &found)
    {
        static const QMap<QString, QString> states = {
            {QStringLiteral("IDLE"), QStringLiteral("idle")},
            {QStringLiteral("MIXED"), QStringLiteral("mixed")},
            {QStringLiteral("ALLOCATED"), QStringLiteral("allocated")},
            {QStringLiteral("IDLE+DRAIN"), QStringLiteral("drained")}};
        const QStringList lines = records("nodes");
        RecordView &view = m_lab->view("nodes");
        found.same(QStringLiteral("nodes"), QString::number(view.table().model()->rowCount()),
                   QString::number(lines.size()));
        for (const QString &line : lines) {
            const QMap<QString, QString> node = recordFields(line);
            const QString name = node.value(QStringLiteral("NodeName"));
            const auto shown = [&](int column) { return m_lab->cell("nodes", name, column); };
            found.same(name + QStringLiteral(" name"), shown(NodesModel::Name), name);
            found.same(
                name + QStringLiteral(" state"), shown(NodesModel::State),
                states.value(node.value(QStringLiteral("State")), node.value(QStringLiteral("State"))));
            found.same(name + QStringLiteral(" CPUs"), shown(NodesModel::Cpus),
                       node.value(QStringLiteral("CPUAlloc")) + QStringLiteral(" / ") +
                           node.value(QStringLiteral("CPUTot")));
            found.same(name + QStringLiteral(" memory"), shown(NodesModel::Memory),
                       memory(node.value(QStringLiteral("AllocMem")).toLongLong(),
                              node.value(QStringLiteral("RealMemory")).toLongLong()));
            found.same(name + QStringLiteral(" GPUs"), shown(NodesModel::Gpus), QStringLiteral("–"));
            if (node.value(QStringLiteral("CPULoad")) != QLatin1String("N/A"))
                found.near(name + QStringLiteral(" load"), shown(NodesModel::Load),
                           node.value(QStringLiteral("CPULoad")).toDouble(), 40);
            found.same(name + QStringLiteral(" partitions"), shown(NodesModel::Partitions),
                       node.value(QStringLiteral("Partitions")));
            found.same(name + QStringLiteral(" address"), shown(NodesModel::Address),
                       node.value(QStringLiteral("NodeAddr")));
            found.same(name + QStringLiteral(" version"), shown(NodesModel::Version),
                       node.value(QStringLiteral("Version")));
            found.same(name + QStringLiteral(" up since"), shown(NodesModel::UpSince),
                       moment(node.value(QStringLiteral("BootTime"))));
            if (node.value(QStringLiteral("State")).contains(QLatin1String("DRAIN")))
                found.like(name + QStringLiteral(" note"), shown(NodesModel::Note), ".*by hand.*");
            view.table().choose(name);
            compareFields(
                found, view, node,
                {QStringLiteral("CPULoad"), QStringLiteral("FreeMem"), QStringLiteral("LastBusyTime")});
        }
    }

    /// All that scontrol knows, in the details.
    void compareFields(Comparison &found, RecordView &view, const QMap<QString, QString> &record,
                       const QStringList &volatileOnes)
    {
        const QAbstractItemModel &fields = *child<QTableView>(view, "fieldsView")->model();
        QMap<QString, QString> shown;
        for (int row = 0; row < fields.rowCount(); ++row)
            shown.insert(fields.index(row, 0).data().toString(), fields.index(row, 1).data().toString());
        for (auto it = record.cbegin(); it != record.cend(); ++it) {
            const bool changes = volatileOnes.contains(it.key()) || it.value().contains(QLatin1String("[")) ||
                                 it.key().endsWith(QLatin1String("Time"));
            found.same(it.key(),
                       changes && shown.contains(it.key())
                           ? it.value()
                           : shown.value(it.key(), QStringLiteral("(no such field)")),
                       it.value());
        }
    }

    void compareJobs(Comparison &found)
    {
        static const QMap<QString, QString> states = {
            {QStringLiteral("RUNNING"), QStringLiteral("running")},
            {QStringLiteral("PENDING"), QStringLiteral("waiting")},
            {QStringLiteral("FAILED"), QStringLiteral("failed")},
            {QStringLiteral("COMPLETED"), QStringLiteral("completed")}};
        const QStringList lines = linesOf(
            m_lab->slurm({QStringLiteral("env"), QStringLiteral("TZ=UTC0"), QStringLiteral("squeue"),
                          QStringLiteral("-h"), QStringLiteral("-t"), QStringLiteral("all"),
                          QStringLiteral("-o"), QStringLiteral("%i|%j|%u|%T|%M|%C|%N|%r|%P|%Q|%V|%l")}));
        RecordView &view = m_lab->view("jobs");
        found.same(QStringLiteral("jobs"), QString::number(view.table().model()->rowCount()),
                   QString::number(lines.size()));
        for (const QString &line : lines) {
            const QStringList job = line.split(QLatin1Char('|'));
            const QString name = QStringLiteral("job ") + job[0];
            const auto shown = [&](int column) { return m_lab->cell("jobs", job[0], column); };
            found.same(name + QStringLiteral(" number"), shown(JobsModel::Id), job[0]);
            found.same(name + QStringLiteral(" name"), shown(JobsModel::Name), job[1]);
            found.same(name + QStringLiteral(" user"), shown(JobsModel::User), job[2]);
            found.same(name + QStringLiteral(" state"), shown(JobsModel::State),
                       states.value(job[3], job[3]));
            if (job[3] == QLatin1String("PENDING"))
                found.same(name + QStringLiteral(" time"), shown(JobsModel::Time),
                           QStringLiteral("limit ") + job[11]);
            else
                found.near(name + QStringLiteral(" time"), QString::number(seconds(shown(JobsModel::Time))),
                           seconds(job[4]), 30);
            found.same(name + QStringLiteral(" CPUs"), shown(JobsModel::Cpus), job[5]);
            found.same(name + QStringLiteral(" GPUs"), shown(JobsModel::Gpus), QStringLiteral("–"));
            found.same(name + QStringLiteral(" where"), shown(JobsModel::Where),
                       job[6].isEmpty() ? QStringLiteral("–") : job[6]);
            found.same(name + QStringLiteral(" why"), shown(JobsModel::Why),
                       job[7] == QLatin1String("JobHeldUser") ? QStringLiteral("Its owner holds it back.")
                       : job[3] == QLatin1String("FAILED")    ? QStringLiteral("exit code 3:0")
                                                              : QString());
            found.same(name + QStringLiteral(" partition"), shown(JobsModel::Partition), job[8]);
            found.same(name + QStringLiteral(" priority"), shown(JobsModel::Priority), job[9]);
            found.same(name + QStringLiteral(" submitted"), shown(JobsModel::Submitted), moment(job[10]));
        }
    }

    void comparePartitions(Comparison &found)
    {
        const QStringList lines = records("partitions");
        RecordView &view = m_lab->view("partitions");
        found.same(QStringLiteral("partitions"), QString::number(view.table().model()->rowCount()),
                   QString::number(lines.size()));
        const QStringList ready = linesOf(m_lab->slurm(
            {QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-N"), QStringLiteral("-t"),
             QStringLiteral("idle,mixed,alloc"), QStringLiteral("-o"), QStringLiteral("%N %T")}));
        const auto isReady = [](const QString &line) { return !line.contains(QLatin1String("drain")); };
        const QString allocated = m_lab
                                      ->slurm({QStringLiteral("sinfo"), QStringLiteral("-h"),
                                               QStringLiteral("-o"), QStringLiteral("%C")})
                                      .section(QLatin1Char('/'), 0, 0);
        const auto jobs = [this](const char *state) {
            return QString::number(linesOf(m_lab->slurm({QStringLiteral("squeue"), QStringLiteral("-h"),
                                                         QStringLiteral("-t"), QLatin1String(state)}))
                                       .size());
        };
        for (const QString &line : lines) {
            const QMap<QString, QString> part = recordFields(line);
            const QString name = part.value(QStringLiteral("PartitionName"));
            const auto shown = [&](int column) { return m_lab->cell("partitions", name, column); };
            found.same(QStringLiteral("name"), shown(PartitionsModel::Name),
                       name + QLatin1String(part.value(QStringLiteral("Default")) == QLatin1String("YES")
                                                ? " (default)"
                                                : ""));
            found.same(QStringLiteral("state"), shown(PartitionsModel::State),
                       part.value(QStringLiteral("State")).toLower());
            found.same(QStringLiteral("nodes"), shown(PartitionsModel::Nodes),
                       QStringLiteral("%1 of %2 ready")
                           .arg(std::count_if(ready.cbegin(), ready.cend(), isReady))
                           .arg(part.value(QStringLiteral("TotalNodes"))));
            found.same(QStringLiteral("CPUs"), shown(PartitionsModel::Cpus),
                       allocated + QStringLiteral(" / ") + part.value(QStringLiteral("TotalCPUs")));
            found.same(QStringLiteral("running"), shown(PartitionsModel::Running), jobs("R"));
            found.same(QStringLiteral("waiting"), shown(PartitionsModel::Waiting), jobs("PD"));
            found.same(QStringLiteral("max time"), shown(PartitionsModel::MaxTime),
                       part.value(QStringLiteral("MaxTime")) == QLatin1String("UNLIMITED")
                           ? QStringLiteral("no limit")
                           : part.value(QStringLiteral("MaxTime")));
            found.same(QStringLiteral("node list"), shown(PartitionsModel::NodeList),
                       part.value(QStringLiteral("Nodes")));
            found.same(QStringLiteral("tier"), shown(PartitionsModel::Tier),
                       part.value(QStringLiteral("PriorityTier")));
            view.table().choose(name);
            compareFields(found, view, part, {});
        }
    }

    void compareServers(Comparison &found)
    {
        found.same(QStringLiteral("servers"),
                   QString::number(m_lab->view("servers").table().model()->rowCount()), QStringLiteral("3"));
        for (const Server &server : m_lab->spec.servers) {
            const QStringList said = linesOf(m_lab->on(
                server.name,
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
            const auto shown = [&](int column) { return m_lab->cell("servers", server.name, column); };
            const auto mebibytes = [&said](int line) {
                return said[line].simplified().section(QLatin1Char(' '), 1, 1).toLongLong() / 1024;
            };
            found.same(server.name + QStringLiteral(" name"), shown(ServersModel::Name), server.name);
            found.same(server.name + QStringLiteral(" state"), shown(ServersModel::State),
                       QStringLiteral("works"));
            found.same(server.name + QStringLiteral(" container"), shown(ServersModel::Container),
                       container.value(0));
            found.same(server.name + QStringLiteral(" image"), shown(ServersModel::Image),
                       container.value(1));
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
                       memory(0, mebibytes(3)).section(QLatin1String(" / "), 1));
            found.like(server.name + QStringLiteral(" disk"), shown(ServersModel::Disk),
                       "[0-9.]+ [KMGT]?i?B free of [0-9.]+ [KMGT]?i?B on /.*");
            found.same(server.name + QStringLiteral(" clock"), shown(ServersModel::Clock),
                       QStringLiteral("in step"));
            found.same(server.name + QStringLiteral(" address"), shown(ServersModel::Address),
                       server.address);
        }
    }

    void compareControllers(Comparison &found)
    {
        const QString name = m_lab->controller;
        const auto shown = [&](int column) { return m_lab->cell("controllers", name, column); };
        found.same(QStringLiteral("controllers"),
                   QString::number(m_lab->view("controllers").table().model()->rowCount()),
                   QStringLiteral("1"));
        found.same(QStringLiteral("state"), shown(ControllersModel::State), QStringLiteral("in charge"));
        found.same(QStringLiteral("role"), shown(ControllersModel::Role), QStringLiteral("primary"));
        found.like(QStringLiteral("ping"), shown(ControllersModel::Ping), "[0-9,]+ ms");
        found.like(QStringLiteral("state saved"), shown(ControllersModel::StateAge), "[0-9]+ (s|min) ago");
        found.same(QStringLiteral("answer"), shown(ControllersModel::Answer),
                   m_lab->slurm({QStringLiteral("scontrol"), QStringLiteral("ping")}));
    }

    void compareOverview(Comparison &found)
    {
        m_lab->window().goTo(QStringLiteral("overview"));
        const MonitorView &view = *m_lab->window().currentView();
        MonitorWindow &window = m_lab->window();
        const QStringList cpus = m_lab
                                     ->slurm({QStringLiteral("sinfo"), QStringLiteral("-h"),
                                              QStringLiteral("-o"), QStringLiteral("%C")})
                                     .split(QLatin1Char('/'));
        const auto use = [&](const char *card) { return child<QWidget>(window, card)->accessibleName(); };
        const auto jobs = [this](const char *state) {
            return linesOf(m_lab->slurm({QStringLiteral("squeue"), QStringLiteral("-h"), QStringLiteral("-t"),
                                         QLatin1String(state)}))
                .size();
        };
        found.same(QStringLiteral("CPUs"), use("cpusCard"),
                   QStringLiteral("CPUs in use %1 of %2").arg(cpus.value(0), cpus.value(3)));
        found.same(QStringLiteral("jobs"), use("queueCard"),
                   QStringLiteral("Jobs %1 running, %2 waiting 1 for another reason")
                       .arg(jobs("R"))
                       .arg(jobs("PD")));
        found.same(QStringLiteral("controllers"),
                   child<QPushButton>(*child<QWidget>(window, "controllersList"), "link1")->text(),
                   m_lab->controller + QStringLiteral(": in charge"));
        QMap<QString, int> states;
        for (const QString &line :
             linesOf(m_lab->slurm({QStringLiteral("sinfo"), QStringLiteral("-h"), QStringLiteral("-N"),
                                   QStringLiteral("-o"), QStringLiteral("%N %T")})))
            ++states[line.section(QLatin1Char(' '), 1)];
        for (auto it = states.cbegin(); it != states.cend(); ++it)
            found.like(QStringLiteral("nodes that are ") + it.key(),
                       child<QWidget>(window, "stateBar")->accessibleName(),
                       qPrintable(QStringLiteral(".*\\b%1 %2\\b.*").arg(it.value()).arg(it.key())));
        found.same(QStringLiteral("headline"), child<QLabel>(window, "headline")->text(), view.headline());
        found.like(QStringLiteral("chain"), child<QLabel>(window, "chainTitle")->text(),
                   qPrintable(m_lab->controller + QStringLiteral(".*")));
    }

    std::unique_ptr<MonitorLab> m_lab;
    QString second, third;
    QString m_ended; ///< number of the job that failed
};

QTEST_MAIN(TestMonitorLab)
#include "tst_monitorlab.moc"
