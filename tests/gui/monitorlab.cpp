// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/monitorlab.h"

#include "base/shellquote.h"
#include "cluster/clusterfile.h"
#include "desktop/monitor/models/recordmodel.h"
#include "desktop/style/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace Slipway {

namespace {
using namespace std::chrono_literals;
constexpr int launchSeconds = 300;
constexpr int commandSeconds = 90;
} // namespace

MonitorTimes MonitorLab::times()
{
    MonitorTimes times;
    times.fast = 1s;
    times.normal = 2s;
    times.idle = 2s;
    times.servers = 4s;
    return times;
}

MonitorLab::MonitorLab()
    : settings(folder.filePath(QStringLiteral("slipway.ini")), QSettings::IniFormat)
    , connector(nobody, labSshSettings())
    , context{connector, secrets, redactor, settings, folder.filePath(QStringLiteral("unsaved"))}
{
}

MonitorLab::Said MonitorLab::run(const QString &program, const QStringList &arguments, int seconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    process.start(program, arguments);
    if (!process.waitForFinished(seconds * 1000)) {
        process.kill();
        process.waitForFinished();
        return {-1, QStringLiteral("no end within %1 s: %2")
                        .arg(seconds)
                        .arg(shellDisplay(QStringList{program} + arguments))};
    }
    const int status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    return {status, QString::fromUtf8(process.readAll()).trimmed()};
}

MonitorLab::Said MonitorLab::labScript(const QString &script, const QStringList &arguments) const
{
    // The lab's own script finds its state beside the home folder it made.
    if (!qEnvironmentVariableIsSet("SLIPWAY_LAB_DIR"))
        qputenv("SLIPWAY_LAB_DIR", QFileInfo(qEnvironmentVariable("HOME")).absolutePath().toUtf8());
    qputenv("SLIPWAY_LAB_NET", spec.servers.first().address.section(QLatin1Char('.'), 0, 2).toUtf8());
    return run(QStringLiteral(SLIPWAY_SOURCE_DIR "/tests/lab/") + script, arguments, commandSeconds);
}

QString MonitorLab::on(const QString &server, const QString &line) const
{
    return lab({QStringLiteral("ssh"), server, line}).text;
}

QString MonitorLab::inside(const QString &server, const QStringList &argv) const
{
    return on(server,
              shellDisplay(QStringList{QStringLiteral("docker"), QStringLiteral("exec"), server} + argv));
}

QString MonitorLab::job(const QString &node, const QString &script, const QStringList &options) const
{
    return slurm(QStringList{QStringLiteral("sbatch"), QStringLiteral("--parsable"), QStringLiteral("-w"),
                             node, QStringLiteral("-o"), QStringLiteral("/dev/null"),
                             QStringLiteral("--time=30")} +
                 options + QStringList{QStringLiteral("--wrap"), script});
}

QString MonitorLab::field(const QString &kind, const QString &name, const QString &key) const
{
    return recordFields(
               slurm({QStringLiteral("scontrol"), QStringLiteral("-o"), QStringLiteral("show"), kind, name}))
        .value(key);
}

QString MonitorLab::container(const QString &server) const
{
    return on(server, QStringLiteral("docker inspect --format '{{.Id}} {{.State.StartedAt}}' ") + server);
}

bool MonitorLab::start(std::unique_ptr<MonitorLab> &lab)
{
    const auto launched = [&lab] { // the macros leave the function they stand in
        if (qEnvironmentVariableIsEmpty("SLIPWAY_LAB_CLUSTER"))
            QSKIP("SLIPWAY_LAB_CLUSTER names no cluster file of a running lab");
        lab = std::make_unique<MonitorLab>();
        const QString problem = lab->launch();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    };
    launched();
    return lab && !QTest::currentTestFailed();
}

/// Empty, or what went wrong.
QString MonitorLab::launch()
{
    const Result<ClusterFile> found = ClusterFile::load(qEnvironmentVariable("SLIPWAY_LAB_CLUSTER"));
    if (!found)
        return found.error().message;
    spec = found->spec();
    if (spec.servers.size() < 3)
        return QStringLiteral("The lab needs three servers.");
    spec.servers.resize(3);
    for (int i = 0; i < 3; ++i)
        names[i] = spec.servers[i].name;
    controller = spec.cluster.controller;
    file = folder.filePath(QStringLiteral("lab.slipway.yaml"));
    if (const Result<void> saved = ClusterFile::fromSpec(spec).save(file); !saved)
        return saved.error().message;
    clear();
    return ctl({QStringLiteral("launch"), file});
}

QString MonitorLab::ctl(const QStringList &arguments) const
{
    constexpr qsizetype enough = 4000;
    const Said said =
        run(QCoreApplication::applicationDirPath() + QStringLiteral("/slipwayctl"), arguments, launchSeconds);
    return said.status == 0 ? QString() : said.text.right(enough);
}

void MonitorLab::clear()
{
    for (const QString &name : names) {
        on(name,
           QStringLiteral(
               "docker ps -aq | xargs -r docker rm -f -v; docker network prune -f; docker volume ls -q | "
               "xargs -r docker volume rm; rm -rf ~/.local/share/slipway"));
    }
    lab({QStringLiteral("exec"), QStringLiteral("nas"), QStringLiteral("sh"), QStringLiteral("-c"),
         QStringLiteral("cd '%1' && rm -rf sets current staging-*").arg(spec.storage.nasPath)});
}

bool MonitorLab::open()
{
    Theme::apply(*qApp, Appearance::Light);
    desk = std::make_unique<MonitorDesk>(context, times());
    m_window = desk->open(CheckedCluster::check(spec).value(), file);
    m_window->resize(1280, 800);
    m_window->activateWindow();
    return QTest::qWaitForWindowActive(m_window) && look();
}

RecordView &MonitorLab::view(const char *id) const
{
    m_window->goTo(QLatin1String(id));
    return *qobject_cast<RecordView *>(m_window->view(QLatin1String(id)));
}

QString MonitorLab::cell(const char *id, const QString &key, int column) const
{
    const QAbstractItemModel &model = *view(id).table().model();
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, 0).data(KeyRole).toString() == key)
            return model.index(row, column).data().toString();
    }
    return QStringLiteral("(no row)");
}

bool MonitorLab::look() const
{
    const qint64 since = QDateTime::currentMSecsSinceEpoch();
    QTest::keyClick(m_window, Qt::Key_F5);
    const auto isNew = [this, since] {
        const ClusterSnapshotPtr &seen = data().snapshot();
        bool all = seen && seen->takenAt >= since && !data().failure();
        for (const Server &server : data().cluster().spec().servers) {
            const ServerSnapshotPtr look = data().server(server.name);
            all = all && look && look->takenAt >= since;
        }
        return all;
    };
    return QTest::qWaitFor(isNew, commandSeconds * 1000);
}

void MonitorLab::keep(QWidget &widget, const QString &name)
{
    const QString to = qEnvironmentVariable("SLIPWAY_UPDATE_SCREENSHOTS");
    if (to.isEmpty())
        return;
    QDir().mkpath(to);
    QTest::qWait(100); // layouts settle
    widget.grab().save(QStringLiteral("%1/monitorlab-%2-%3.png")
                           .arg(to)
                           .arg(++m_picture, 2, 10, QLatin1Char('0'))
                           .arg(name));
}

QMap<QString, QString> recordFields(const QString &line)
{
    static const QRegularExpression key(QStringLiteral("(?:^|\\s)([A-Za-z][A-Za-z0-9/:_]*)="));
    QMap<QString, QString> fields;
    QString name;
    qsizetype from = 0;
    for (auto it = key.globalMatch(line); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        if (!name.isEmpty())
            fields.insert(name, line.mid(from, match.capturedStart() - from).trimmed());
        name = match.captured(1);
        from = match.capturedEnd();
    }
    if (!name.isEmpty())
        fields.insert(name, line.mid(from).trimmed());
    return fields;
}

} // namespace Slipway
