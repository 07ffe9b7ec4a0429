// SPDX-License-Identifier: GPL-3.0-or-later
// The monitor window, with all that belongs to it, left open on the controller of tests/bench/scale:
//
//   eval "$(scale/controller info)"
//   bench_soak --address $SCALE_ADDRESS --port $SCALE_PORT --key $SCALE_KEY --seconds 3600 --report FILE
//
// Every minute one line: memory, processor time, and how long the window was busy at a stretch.
#include "bench/scalecluster.h"
#include "bench/timedapplication.h"
#include "desktop/language.h"
#include "desktop/monitor/monitordesk.h"
#include "desktop/monitor/monitorwindow.h"
#include "gui/windowfixture.h"
#include "monitor/clustermonitor.h"
#include "remote/sshconnector.h"

#include <QAction>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

using namespace Slipway;

namespace {

/// Nobody is there to be asked.
class NoPrompter final : public LoginPrompter
{
public:
    bool acceptHostKey(const HostKeyQuestion &, std::stop_token) override { return true; }
    std::optional<Secret> secret(const SecretQuestion &, std::stop_token) override { return std::nullopt; }
    void secretOutcome(const SecretQuestion &, bool) override {}
};

/// Writes the report.
class Soak : public QObject
{
public:
    Soak(TimedApplication &app, MonitorWindow &window, const QString &report, int sampleSeconds)
        : m_app(app), m_window(window), m_file(report)
    {
        if (report.isEmpty() ? !m_file.open(stdout, QIODevice::WriteOnly) : !m_file.open(QIODevice::WriteOnly))
            qFatal("Cannot write %s", qPrintable(report));
        const MonitorData &data = window.data();
        connect(&data, &MonitorData::snapshotChanged, this, [this, &data] {
            ++m_polls;
            m_nodes = data.snapshot()->nodes.size();
        });
        connect(&data, &MonitorData::eventsAdded, this, [this](const QVector<ClusterEvent> &events) { m_events += events.size(); });
        connect(&data, &MonitorData::failureChanged, this, [this, &data] {
            if (!data.failure())
                return;
            ++m_failures;
            m_file.write("# " + data.failure()->message.toUtf8() + ' ' + data.failure()->detail.left(200).simplified().toUtf8() + '\n');
        });
        m_file.write("second view nodes polls failures events memory_mb cpu_percent gui_cpu_percent turns longest_ms over16 over50 "
                     "longest_wall_ms wall_over50\n");
        m_start = m_lastWall = millisecondsOf(CLOCK_MONOTONIC);
        m_lastCpu = millisecondsOf(CLOCK_PROCESS_CPUTIME_ID);
        m_lastGui = processorMilliseconds();
        connect(&m_sample, &QTimer::timeout, this, &Soak::sample);
        m_sample.start(sampleSeconds * 1000);
    }

    void sample()
    {
        const double wall = millisecondsOf(CLOCK_MONOTONIC);
        const double cpu = millisecondsOf(CLOCK_PROCESS_CPUTIME_ID);
        const double gui = processorMilliseconds();
        const TimedApplication::Turns turns = m_app.take();
        const double span = wall - m_lastWall;
        m_file.write(QString::asprintf("%.0f %s %lld %d %d %lld %.1f %.2f %.2f %lld %.1f %lld %lld %.1f %lld\n", (wall - m_start) / 1e3,
                                       qPrintable(m_window.currentView()->id()), static_cast<long long>(m_nodes), m_polls, m_failures,
                                       static_cast<long long>(m_events), residentMegabytes(), 100 * (cpu - m_lastCpu) / span,
                                       100 * (gui - m_lastGui) / span, static_cast<long long>(turns.count), turns.longest,
                                       static_cast<long long>(turns.over16), static_cast<long long>(turns.over50), turns.longestWall,
                                       static_cast<long long>(turns.wallOver50))
                         .toUtf8());
        for (const QByteArray &turn : turns.slow)
            m_file.write("# " + turn + '\n');
        m_file.flush();
        m_lastWall = wall;
        m_lastCpu = cpu;
        m_lastGui = gui;
    }

private:
    TimedApplication &m_app;
    MonitorWindow &m_window;
    QFile m_file;
    QTimer m_sample;
    int m_polls = 0;
    int m_failures = 0;
    qint64 m_events = 0;
    qsizetype m_nodes = 0;
    double m_start = 0;
    double m_lastWall = 0;
    double m_lastCpu = 0;
    double m_lastGui = 0;
};

/// Somebody looks at one view after the other, at the nodes as a table and as a grid.
void tour(MonitorWindow &window, QTimer &timer, int seconds)
{
    QObject::connect(&timer, &QTimer::timeout, &window, [&window, step = 0]() mutable {
        const auto views = window.views().size();
        const MonitorView *view = window.views().at(++step % views);
        window.goTo(view->id());
        if (auto *grid = view->findChild<QAction *>(QStringLiteral("grid")))
            grid->trigger();
    });
    timer.start(seconds * 1000);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_NO_GLIB", "1");
    TimedApplication app(argc, argv);
    Theme::apply(app, Appearance::Light);
    Language::use(QStringLiteral("en"));
    QCommandLineParser options;
    options.addHelpOption();
    options.addOptions({{QStringLiteral("address"), QStringLiteral("Of the controller's sshd."), QStringLiteral("ADDRESS"), QStringLiteral("127.0.0.1")},
                        {QStringLiteral("port"), QStringLiteral("Of that sshd; slurmctld is on the next one."), QStringLiteral("PORT"), QStringLiteral("12222")},
                        {QStringLiteral("key"), QStringLiteral("Private key for root there."), QStringLiteral("FILE")},
                        {QStringLiteral("seconds"), QStringLiteral("How long."), QStringLiteral("SECONDS"), QStringLiteral("3600")},
                        {QStringLiteral("sample"), QStringLiteral("A line every so often."), QStringLiteral("SECONDS"), QStringLiteral("60")},
                        {QStringLiteral("every"), QStringLiteral("Polls at this interval; else it adapts, as it does for a person."), QStringLiteral("SECONDS")},
                        {QStringLiteral("view"), QStringLiteral("Stays on this view."), QStringLiteral("VIEW")},
                        {QStringLiteral("tour"), QStringLiteral("Goes to the next view every so often."), QStringLiteral("SECONDS"), QStringLiteral("60")},
                        {QStringLiteral("report"), QStringLiteral("Where the lines go; else the terminal."), QStringLiteral("FILE")}});
    options.process(app);

    WindowFixture person;
    NoPrompter nobody;
    SshSettings ssh;
    ssh.configFile = person.filePath(QStringLiteral("ssh_config"));
    ssh.knownHostsFile = person.filePath(QStringLiteral("known_hosts"));
    SshConnector connector(nobody, ssh);
    AppContext context{connector, person.secrets, person.redactor, person.settings, person.context.stateFolder};
    MonitorTimes times;
    if (options.isSet(QStringLiteral("every")))
        times.fast = times.normal = times.idle = std::chrono::seconds(options.value(QStringLiteral("every")).toInt());
    const int port = options.value(QStringLiteral("port")).toInt();
    const SshAccess access{QStringLiteral("root"), port, options.value(QStringLiteral("key")), false, {}};
    MonitorDesk desk(context, times);
    MonitorWindow *window = desk.open(scaleCluster(options.value(QStringLiteral("address")), access, port + 1), {});
    window->resize(1440, 900);
    Soak soak(app, *window, options.value(QStringLiteral("report")), options.value(QStringLiteral("sample")).toInt());
    QTimer next;
    if (options.isSet(QStringLiteral("view")))
        window->goTo(options.value(QStringLiteral("view")));
    else
        tour(*window, next, options.value(QStringLiteral("tour")).toInt());
    QTimer::singleShot(std::chrono::seconds(options.value(QStringLiteral("seconds")).toInt()), &app, &QCoreApplication::quit);
    return QApplication::exec();
}
