// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/monitordesk.h"

#include "desktop/doctor/doctorwindow.h"
#include "desktop/monitor/actions/actiondialog.h"
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
    Session(const CheckedCluster &cluster, AppContext &context, const MonitorTimes &times, const QString &clusterFile)
        : data(cluster), monitor(cluster, context.connector, times), window(MonitorContext{context, data, clusterFile}), notifier(cluster.spec().cluster.name), tray(cluster.spec().cluster.name)
    {
        followMonitor(monitor, data);
    }

    MonitorData data;
    ClusterMonitor monitor;
    MonitorWindow window;
    Notifier notifier;
    HealthTray tray;
    QPointer<DoctorWindow> doctor; ///< belongs to the window
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
    const bool outdated = session && session->data.cluster().spec() != cluster.spec();
    if (outdated)
        session.reset(); // the answers have changed since
    if (!session) {
        session = std::make_unique<Session>(cluster, m_context, m_times, clusterFile);
        connectWindow(*session, clusterFile);
        connectTray(*session);
        session->monitor.start();
    }
    bringForward(session->window);
    Q_EMIT windowOpened(&session->window);
    return &session->window;
}

void MonitorDesk::connectWindow(Session &session, const QString &clusterFile)
{
    MonitorWindow *window = &session.window;
    const QString name = session.data.cluster().spec().cluster.name;
    connect(window, &MonitorWindow::editRequested, this, [this, clusterFile] { Q_EMIT editRequested(clusterFile); });
    connect(window, &MonitorWindow::diagnoseRequested, this, [this, &session, clusterFile](const QString &kind, const QString &subject) {
        diagnose(session, kind, subject, clusterFile);
    });
    connect(window, &MonitorWindow::actionRequested, this, [this, window, data = &session.data](const ActionRequest &request) {
        ActionDialog::open(m_context.connector, m_context.redactor, data->cluster(), request, data->snapshot(), window);
    });
    connect(window, &MonitorWindow::closed, this, [this, name] { close(name); }, Qt::QueuedConnection);
}

void MonitorDesk::diagnose(Session &session, const QString &kind, const QString &subject, const QString &clusterFile)
{
    if (!session.doctor) {
        session.doctor = new DoctorWindow(m_context, session.data.cluster(), DoctorEngine::real(), &session.window);
        session.doctor->setAttribute(Qt::WA_DeleteOnClose);
        connect(session.doctor, &DoctorWindow::reviewRequested, this,
                [this, clusterFile](const ClusterSpec &spec) { Q_EMIT reviewRequested(clusterFile, spec); });
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
