// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitordesk.h"

#include "desktop/doctor/doctorwindow.h"
#include "desktop/monitor/actions/actiondialog.h"
#include "desktop/monitor/actions/actionpanel.h"
#include "desktop/monitor/clusterfollower.h"
#include "desktop/monitor/monitorfeed.h"
#include "desktop/monitor/monitorwindow.h"
#include "desktop/monitor/notify/healthtray.h"
#include "desktop/monitor/notify/notifier.h"
#include "desktop/monitor/notify/notifydialog.h"
#include "monitor/clusterhealth.h"

#include <QPointer>
#include <QSettings>

namespace Slipway {

struct MonitorDesk::Session
{
    Session(const CheckedCluster &cluster, AppContext &context, const QString &clusterFile, const MonitorTimes &monitorTimes)
        : connector(context.connector), times(monitorTimes), data(cluster), file(clusterFile), window(MonitorContext{context, data}),
          notifier(cluster.spec().cluster.name), tray(cluster.spec().cluster.name)
    {
        watch();
    }

    /// The window stays; what it shows is looked at as \a cluster says from now on.
    void take(const CheckedCluster &cluster)
    {
        if (cluster.spec() == data.cluster().spec())
            return;
        monitor.reset();
        data.setCluster(cluster);
        watch();
        doctor.clear(); // one that is open goes on with what it began
    }

    HostConnector &connector;
    MonitorTimes times;
    MonitorData data;
    ClusterFollower file;
    std::unique_ptr<ClusterMonitor> monitor;
    MonitorWindow window;
    Notifier notifier;
    HealthTray tray;
    QPointer<DoctorWindow> doctor; ///< belongs to the window

private:
    void watch()
    {
        monitor = std::make_unique<ClusterMonitor>(data.cluster(), connector, times);
        followMonitor(*monitor, data);
        monitor->start();
    }
};

namespace {

Symptom symptomOf(const QString &kind, const QString &subject)
{
    Symptom symptom;
    symptom.subject = subject;
    if (kind == QLatin1String("node"))
        symptom.kind = Symptom::Kind::Node;
    else if (kind == QLatin1String("job"))
        symptom.kind = Symptom::Kind::Job;
    else if (kind == QLatin1String("server"))
        symptom.kind = Symptom::Kind::Server;
    else
        symptom.subject.clear();
    return symptom;
}

void bringForward(QWidget &window)
{
    window.show();
    window.raise();
    window.activateWindow();
}

} // namespace

MonitorDesk::MonitorDesk(AppContext &context, const MonitorTimes &times, QObject *parent)
    : QObject(parent), m_context(context), m_times(times)
{
}

MonitorDesk::~MonitorDesk() = default;

MonitorWindow *MonitorDesk::window(const QString &clusterName) const
{
    const auto it = m_sessions.find(clusterName);
    return it == m_sessions.end() ? nullptr : &it->second->window;
}

MonitorWindow *MonitorDesk::open(const CheckedCluster &cluster, const QString &clusterFile)
{
    const QString name = cluster.spec().cluster.name;
    std::unique_ptr<Session> &session = m_sessions[name];
    const bool elsewhere = session && session->file.path() != clusterFile;
    if (elsewhere)
        session.reset();
    if (session) {
        session->take(cluster); // the answers may have changed since
    } else {
        session = std::make_unique<Session>(cluster, m_context, clusterFile, m_times);
        connectWindow(*session);
        connectFile(*session);
        connectTray(*session);
    }
    bringForward(session->window);
    Q_EMIT windowOpened(&session->window);
    return &session->window;
}

void MonitorDesk::connectWindow(Session &session)
{
    MonitorWindow *window = &session.window;
    const QString name = session.data.cluster().spec().cluster.name;
    connect(window, &MonitorWindow::editRequested, this, [this, &session] { Q_EMIT editRequested(session.file.path()); });
    connect(window, &MonitorWindow::diagnoseRequested, this,
            [this, &session](const QString &kind, const QString &subject) { diagnose(session, kind, subject); });
    connect(window, &MonitorWindow::actionRequested, this, [this, &session](const ActionRequest &request) { act(session, request); });
    connect(window, &MonitorWindow::closed, this, [this, name] { close(name); }, Qt::QueuedConnection);
}

void MonitorDesk::connectFile(Session &session)
{
    connect(&session.file, &ClusterFollower::clusterRead, &session.window, [&session](const CheckedCluster &cluster) {
        if (cluster.spec().cluster.name == session.data.cluster().spec().cluster.name)
            session.take(cluster);
    });
    connect(&session.file, &ClusterFollower::failed, &session.window, &MonitorWindow::tell);
}

void MonitorDesk::act(Session &session, const ActionRequest &request)
{
    ActionDialog *dialog = ActionDialog::open(m_context.connector, m_context.redactor, session.data.cluster(), request,
                                              session.data.snapshot(), &session.window);
    connect(&dialog->panel(), &ActionPanel::specChanged, this, [this, &session](const ClusterSpec &spec) { takeChange(session, spec); });
    connect(&dialog->panel(), &ActionPanel::finished, &session.data, &MonitorData::refresh);
}

void MonitorDesk::takeChange(Session &session, const ClusterSpec &spec)
{
    const Result<CheckedCluster> cluster = CheckedCluster::check(spec);
    if (!cluster)
        return; // no action changes a cluster into one with errors
    const ClusterSpec before = session.data.cluster().spec();
    session.take(*cluster);
    if (session.file.path().isEmpty()) {
        Q_EMIT clusterChanged({}, before, spec);
        return;
    }
    connect(&session.file, &ClusterFollower::written, this,
            [this, path = session.file.path(), before, spec] { Q_EMIT clusterChanged(path, before, spec); }, Qt::SingleShotConnection);
    session.file.write(before, spec);
}

void MonitorDesk::diagnoseServer(const CheckedCluster &cluster, const QString &clusterFile, const QString &server)
{
    open(cluster, clusterFile);
    diagnose(*m_sessions.at(cluster.spec().cluster.name), server.isEmpty() ? QString() : QStringLiteral("server"), server);
}

void MonitorDesk::diagnose(Session &session, const QString &kind, const QString &subject)
{
    if (!session.doctor) {
        session.doctor = new DoctorWindow(m_context, session.data.cluster(), DoctorEngine::real(), &session.window);
        session.doctor->setAttribute(Qt::WA_DeleteOnClose);
        connect(session.doctor, &DoctorWindow::reviewRequested, this,
                [this, &session](const ClusterSpec &spec) { Q_EMIT reviewRequested(session.file.path(), spec); });
    }
    bringForward(*session.doctor);
    session.doctor->diagnose(symptomOf(kind, subject));
}

/// What a person is told while the window is somewhere else.
void MonitorDesk::connectTray(Session &session)
{
    MonitorData &data = session.data;
    session.notifier.setSettings(NotifySettings::load(m_context.settings));
    session.tray.setShown(HealthTray::isAvailable());
    const auto showHealth = [&session] {
        session.tray.setHealth(judge(session.data.snapshot(), session.data.servers(), session.data.failure()));
    };
    connect(&data, &MonitorData::eventsAdded, &session.notifier, &Notifier::add);
    connect(&data, &MonitorData::snapshotChanged, &session.tray, showHealth);
    connect(&data, &MonitorData::failureChanged, &session.tray, showHealth);
    connect(&session.notifier, &Notifier::noticed, &session.tray, [&session](const Notice &notice) {
        if (!session.window.isActiveWindow())
            session.tray.show(notice);
    });
    connect(&session.tray, &HealthTray::openRequested, &session.window, [&session] { bringForward(session.window); });
    connect(&session.tray, &HealthTray::quitRequested, &session.window, &QWidget::close);
    connect(&session.tray, &HealthTray::settingsRequested, &session.window, [this, &session] {
        auto *dialog = new NotifyDialog(session.notifier.settings(), &session.window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &NotifyDialog::chosen, &session.window, [this, &session](const NotifySettings &settings) {
            settings.save(m_context.settings);
            session.notifier.setSettings(settings);
        });
        dialog->open();
    });
}

void MonitorDesk::close(const QString &clusterName)
{
    const auto it = m_sessions.find(clusterName);
    if (it != m_sessions.end() && !it->second->window.isVisible())
        m_sessions.erase(it);
}

} // namespace Slipway
