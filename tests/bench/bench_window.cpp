// SPDX-License-Identifier: GPL-3.0-or-later
// bench_window FOLDER [PICTURES]: the answers of a real slurmctld with 10,000 nodes (scale/controller answers FOLDER) →
// painted table, grid and overview; and every key of a filter. Times are the thread's own processor time.
#include "bench/measure.h"
#include "bench/scalecluster.h"
#include "desktop/language.h"
#include "desktop/monitor/monitorwindow.h"
#include "gui/windowfixture.h"
#include "slurm/slurmrecords.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QDateTime>
#include <QLineEdit>

using namespace Slipway;

namespace {

/// Counts how often a widget was painted.
class Painted : public QObject
{
public:
    explicit Painted(QWidget &widget) { widget.installEventFilter(this); }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        m_count += event->type() == QEvent::Paint ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
    /// Lets everything happen that waits, until the widget was painted.
    bool wait()
    {
        m_count = 0;
        const bool painted = QTest::qWaitFor([this] { return m_count > 0; }, 10000);
        QCoreApplication::processEvents();
        return painted;
    }

private:
    int m_count = 0;
};

class Bench
{
public:
    explicit Bench(const QString &folder)
        : m_data(scaleCluster(QStringLiteral("192.168.100.11"), {}, 6817), [this] { return m_now; }), m_window({m_person.context, m_data}),
          m_nodes(readFile(folder + QStringLiteral("/nodes.txt")).replace("CPULoad=N/A", "CPULoad=0.0")), m_jobs(readFile(folder + QStringLiteral("/jobs.txt"))),
          m_partitions(readFile(folder + QStringLiteral("/partitions.txt")))
    {
        m_data.setPolling(std::chrono::seconds(5), false);
        m_window.resize(1440, 900);
        m_window.show();
        if (m_nodes.isEmpty() || !QTest::qWaitForWindowExposed(&m_window))
            qFatal("No nodes, or no window");
    }

    MonitorWindow &window() { return m_window; }

    /// From the bytes of an answer to the painted \a widget. In every answer one node of 21 is in another state, and the
    /// load of all has changed.
    bool paint(const char *what, QWidget &widget)
    {
        Painted painted(widget);
        std::vector<double> all;
        std::vector<double> shown;
        QByteArray nodes = m_nodes;
        for (int round = 0; round <= 21; ++round) {
            everyNth("CPULoad=", 1, 0, char('0' + round % 10), nodes);
            everyNth("State=IDL", 1, 0, 'E', nodes);
            everyNth("State=IDL", 21, round % 21, 'X', nodes); // no state of Slurm's: shown as unknown
            if (round == 21)
                nodes = m_nodes; // as it was, for the picture
            const double before = processorMilliseconds();
            const ClusterSnapshotPtr snapshot = snapshotOf(nodes);
            const double parsed = processorMilliseconds();
            m_data.setSnapshot(snapshot);
            if (!painted.wait())
                qFatal("%s was not painted", what);
            const double done = processorMilliseconds();
            all.push_back(done - before);
            shown.push_back(done - parsed);
        }
        const bool met = tellTimes(what, all, 100);
        return tellTimes("  of which in the window's thread", shown, 50) && met;
    }

    /// Every letter that is typed, and every one that is taken away again.
    bool filter(QLineEdit &field, QWidget &table)
    {
        std::vector<double> keys;
        m_window.activateWindow();
        field.setFocus();
        for (const char *word : {"n0077", "drain", "avx512", "short", "n1 alloc"}) {
            for (const char *letter = word; *letter != '\0'; ++letter)
                keys.push_back(key(table, [&] { QTest::keyClick(&field, *letter); }));
            for (const char *letter = word; *letter != '\0'; ++letter)
                keys.push_back(key(table, [&] { QTest::keyClick(&field, Qt::Key_Backspace); }));
        }
        return tellTimes("filter, one key, painted", keys, 16);
    }

private:
    /// Changes what stands behind some of the \a key to \a letter.
    static void everyNth(const QByteArray &key, int nth, int first, char letter, QByteArray &text)
    {
        qsizetype found = 0;
        for (qsizetype at = text.indexOf(key); at >= 0; at = text.indexOf(key, at + key.size())) {
            if (found++ % nth == first)
                text[at + key.size()] = letter;
        }
    }

    ClusterSnapshotPtr snapshotOf(const QByteArray &nodes) const
    {
        auto snapshot = std::make_shared<ClusterSnapshot>();
        snapshot->cluster = QStringLiteral("scale");
        snapshot->takenAt = m_now; // never out of date, however slow the machine
        snapshot->nodes = parseSlurmNodes(nodes).records;
        snapshot->jobs = parseSlurmJobs(m_jobs).records;
        snapshot->partitions = parseSlurmPartitions(m_partitions).records;
        return snapshot;
    }

    template<typename Press>
    static double key(QWidget &table, Press press)
    {
        Painted painted(table);
        const double before = processorMilliseconds();
        press();
        table.update(); // also when the same rows stay
        if (!painted.wait())
            qFatal("The filtered table was not painted");
        return processorMilliseconds() - before;
    }

    qint64 m_now = QDateTime::currentMSecsSinceEpoch();
    WindowFixture m_person;
    MonitorData m_data;
    MonitorWindow m_window;
    QByteArray m_nodes;
    QByteArray m_jobs;
    QByteArray m_partitions;
};

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::apply(app, Appearance::Light);
    Language::use(QStringLiteral("en"));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::printf("bench_window FOLDER [PICTURES]\n");
        return 2;
    }
    Bench bench(arguments[1]);
    MonitorWindow &window = bench.window();
    const auto keep = [&](const char *name) {
        if (arguments.size() > 2)
            window.grab().save(arguments[2] + QLatin1Char('/') + QLatin1String(name));
    };
    window.goTo(QStringLiteral("nodes"));
    MonitorView &nodes = *window.currentView();
    auto &table = *child<QAbstractScrollArea>(nodes, "nodesTable");
    auto &grid = *child<QAbstractScrollArea>(nodes, "nodeGrid");
    bool met = bench.paint("bytes to painted table", *table.viewport());
    keep("scale-table.png");
    met &= bench.filter(*child<QLineEdit>(nodes, "filterField"), *table.viewport());
    child<QAction>(nodes, "grid")->trigger();
    met &= bench.paint("bytes to painted grid", *grid.viewport());
    keep("scale-grid.png");
    window.goTo(QStringLiteral("overview"));
    met &= bench.paint("bytes to painted overview", *child<QAbstractScrollArea>(*window.currentView(), "overviewGrid")->viewport());
    keep("scale-overview.png");
    std::printf("memory %.0f MB\n", residentMegabytes());
    return met ? 0 : 1;
}
