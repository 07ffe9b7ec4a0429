// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/commands.h"

#include "cli/clitr.h"
#include "cli/clusterrun.h"
#include "cli/clusterview.h"
#include "cli/console.h"
#include "cli/loginsession.h"
#include "cli/terminal.h"

#include <QDateTime>
#include <QEventLoop>
#include <QTimer>

namespace Slipway {

namespace {

constexpr int longestInterval = 3600; ///< seconds
constexpr int gatherTime = 100;       ///< milliseconds in which answers of several servers become one picture
constexpr qsizetype eventsShown = 5;

struct WatchOptions
{
    int interval = 0; ///< seconds; 0: as the monitor sees fit
    int count = 0;    ///< looks; 0: until it is ended
    NodeOrder order = NodeOrder::File;
};

Result<int> numberOf(const Arguments &arguments, const QString &option, int most)
{
    if (!arguments.has(option))
        return 0;
    bool isNumber = false;
    const int value = arguments.value(option).toInt(&isNumber);
    if (isNumber && value >= 1 && value <= most)
        return value;
    return Error{Error::Code::InvalidInput,
                 CliTr::tr("--%1 takes a number from 1 to %2.").arg(option).arg(most), {}, {}};
}

/// Shows what a monitor sees, until it is ended. Lives in the command's thread.
class Watch : public QObject
{
public:
    Watch(const CheckedCluster &cluster, HostConnector &connector, const WatchOptions &options, Console &console)
        : m_monitor(cluster, connector, timesFor(options)), m_options(options), m_console(console)
    {
        connect(&m_monitor, &ClusterMonitor::snapshotTaken, this, &Watch::looked);
        connect(&m_monitor, &ClusterMonitor::pollFailed, this, &Watch::looked);
        connect(&m_monitor, &ClusterMonitor::serverLooked, this, &Watch::drawSoon);
        connect(&m_monitor, &ClusterMonitor::eventsHappened, this, &Watch::tell);
        m_soon.setSingleShot(true);
        connect(&m_soon, &QTimer::timeout, this, &Watch::draw);
    }

    void run(const std::stop_token &stop)
    {
        const std::stop_callback quit(stop, [this] { QMetaObject::invokeMethod(&m_loop, &QEventLoop::quit, Qt::QueuedConnection); });
        m_monitor.start();
        if (!stop.stop_requested())
            m_loop.exec();
        m_monitor.stop();
    }

private:
    static MonitorTimes timesFor(const WatchOptions &options)
    {
        MonitorTimes times;
        if (options.interval > 0) {
            times.fast = times.normal = times.idle = std::chrono::seconds(options.interval);
            times.servers = std::max(times.servers, times.normal);
        }
        return times;
    }
    void drawSoon()
    {
        if (!m_soon.isActive())
            m_soon.start(gatherTime);
    }
    /// The picture is whole when every server was looked at once.
    void looked()
    {
        ++m_looks;
        drawSoon();
    }
    bool isWhole() const { return m_monitor.servers().size() == m_monitor.cluster().spec().servers.size(); }
    void tell(const QVector<ClusterEvent> &events)
    {
        for (const ClusterEvent &event : events) {
            m_events << QStringLiteral("%1  %2").arg(
                QDateTime::fromMSecsSinceEpoch(event.time).toString(QStringLiteral("HH:mm:ss")), eventText(event));
        }
        m_events = m_events.mid(std::max<qsizetype>(0, m_events.size() - eventsShown));
        drawSoon();
    }
    void draw()
    {
        const bool last = m_options.count > 0 && m_looks >= m_options.count && isWhole();
        if (m_looks > 0 && (m_console.redrawsAnswers() || isWhole()))
            show(lookOf(m_monitor));
        if (last)
            m_loop.quit();
    }
    void show(const ClusterLook &look)
    {
        if (m_console.isJson()) {
            if (std::exchange(m_shownLooks, m_looks) != m_looks)
                m_console.jsonLine(lookToJson(look));
            return;
        }
        QStringList lines = clusterLines(look, m_options.order);
        if (!m_events.isEmpty())
            lines << QString() << m_events;
        // What is printed one below the other is worth printing only when it says something new.
        if (!m_console.redrawsAnswers() && lines == m_shown)
            return;
        m_shown = lines;
        const qint64 takenAt = look.snapshot ? look.snapshot->takenAt : QDateTime::currentMSecsSinceEpoch();
        lines.prepend(QDateTime::fromMSecsSinceEpoch(takenAt).toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")));
        m_console.redraw(lines);
    }

    ClusterMonitor m_monitor;
    WatchOptions m_options;
    Console &m_console;
    QEventLoop m_loop;
    QTimer m_soon;
    QStringList m_events;
    QStringList m_shown;
    int m_looks = 0;
    int m_shownLooks = -1;
};

ExitCode watch(CommandContext &context, NodeOrder order)
{
    Console &console = context.console;
    WatchOptions options;
    options.order = order;
    for (const auto &[name, most, into] :
         {std::tuple{QStringLiteral("interval"), longestInterval, &options.interval},
          std::tuple{QStringLiteral("count"), 1000000, &options.count}}) {
        const Result<int> number = numberOf(context.arguments, name, most);
        if (!number)
            return console.fail(number.error(), ExitCode::Usage);
        *into = *number;
    }
    const auto entered = logIn(context);
    if (const auto *code = std::get_if<ExitCode>(&entered))
        return *code;
    const auto &[cluster, session] = std::get<ClusterLogin>(entered);
    Watch(cluster, session->connector(), options, console).run(context.stop);
    return ExitCode::Done;
}

ExitCode runWatch(CommandContext &context)
{
    return watch(context, NodeOrder::File);
}

ExitCode runTop(CommandContext &context)
{
    return watch(context, NodeOrder::Load);
}

CommandSpec watchSpec(const QString &name, const QString &summary, ExitCode (*run)(CommandContext &))
{
    CommandSpec command;
    command.name = name;
    command.operands = QStringLiteral("FILE");
    command.summary = summary;
    command.description = CliTr::tr("On a terminal the picture is drawn anew with every look; elsewhere it is printed "
                                    "whenever something changed, and with --json as one line for every look. "
                                    "Changes nothing. Ends with Ctrl-C.");
    command.options = QVector<OptionSpec>{{{QStringLiteral("interval")},
                                           QStringLiteral("SECONDS"),
                                           CliTr::tr("Time between two looks; else it adapts, from 2 to 15 seconds.")},
                                          {{QStringLiteral("count")},
                                           QStringLiteral("N"),
                                           CliTr::tr("End after that many looks.")}} +
                      loginOptions();
    command.run = run;
    return command;
}

} // namespace

CommandSpec watchCommand()
{
    return watchSpec(QStringLiteral("watch"), CliTr::tr("Show the cluster, again and again."), runWatch);
}

CommandSpec topCommand()
{
    return watchSpec(QStringLiteral("top"), CliTr::tr("As watch, with the busiest nodes first."), runTop);
}

} // namespace Slipway
