// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/survey/surveyor.h"

#include "survey/imageversion.h"
#include "survey/sshtargets.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace Slipway {

namespace {
constexpr std::chrono::milliseconds newsInterval{50};
}

Surveyor::Surveyor(HostConnector &connector, QObject *parent) : QObject(parent), m_connector(connector)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(newsInterval);
    connect(&m_timer, &QTimer::timeout, this, &Surveyor::deliver);
}

Surveyor::~Surveyor()
{
    m_stop.request_stop();
    m_lane.reset(); // waits
}

void Surveyor::cancel()
{
    m_stop.request_stop();
}

template<typename T, typename Work, typename Done>
void Surveyor::run(Work work, Done done)
{
    if (m_running)
        return;
    if (!m_lane)
        m_lane = std::make_unique<Lane>();
    m_running = true;
    m_stop = std::stop_source();
    Q_EMIT runningChanged();
    const auto job = [work = std::move(work), stop = m_stop.get_token()](const std::stop_token &) -> Result<T> {
        return work(stop);
    };
    onDone(m_lane->submit(job), this, [this, done = std::move(done)](Result<T> result) {
        deliver();
        m_running = false;
        if (!result && result.error().code != Error::Code::Cancelled)
            Q_EMIT failed(result.error());
        else if (result)
            done(*std::move(result));
        Q_EMIT runningChanged();
        Q_EMIT ended();
    });
}

void Surveyor::measure(const ClusterSpec &spec)
{
    // The sink runs on worker threads and only hands over; it is queued ahead of the run's own end.
    const auto sink = [this](const SurveyRow &row) {
        QMetaObject::invokeMethod(this, [this, row] {
            m_measured.append(row);
            if (!m_timer.isActive())
                m_timer.start();
        }, Qt::QueuedConnection);
    };
    run<bool>([this, spec, sink](const std::stop_token &stop) -> Result<bool> {
        measureServers(spec, m_connector, sink, stop);
        return true;
    }, [](bool) {});
}

void Surveyor::proveStorage(const ClusterSpec &spec)
{
    const auto sink = [this](const StorageProofRow &row) {
        QMetaObject::invokeMethod(this, [this, row] {
            m_proved.append(row);
            if (!m_timer.isActive())
                m_timer.start();
        }, Qt::QueuedConnection);
    };
    run<bool>([this, spec, sink](const std::stop_token &stop) -> Result<bool> {
        const auto rows = Slipway::proveStorage(spec, m_connector, sink, stop);
        if (!rows)
            return rows.error();
        return true;
    }, [](bool) {});
}

void Surveyor::askSlurmVersion(const ClusterSpec &spec)
{
    const auto &servers = spec.servers;
    auto server = std::find_if(servers.cbegin(), servers.cend(),
                               [&spec](const Server &s) { return s.name == spec.cluster.controller; });
    if (server == servers.cend())
        server = servers.cbegin();
    if (server == servers.cend()) {
        Q_EMIT failed(Error{Error::Code::InvalidInput, tr("Add a server first: one of them is asked."), {}, {}});
        return;
    }
    run<SlurmVersion>([this, target = sshTarget(*server), image = spec.cluster.image.reference](const std::stop_token &stop) -> Result<SlurmVersion> {
        Result<std::unique_ptr<RemoteHost>> host = m_connector.connect(target, stop);
        if (!host)
            return host.error();
        return imageSlurmVersion(**host, image, stop);
    }, [this](const SlurmVersion &version) { Q_EMIT versionKnown(version); });
}

void Surveyor::deliver()
{
    m_timer.stop();
    const QVector<SurveyRow> measuredNow = std::exchange(m_measured, {});
    const QVector<StorageProofRow> provedNow = std::exchange(m_proved, {});
    if (!measuredNow.isEmpty())
        Q_EMIT measured(measuredNow);
    if (!provedNow.isEmpty())
        Q_EMIT proved(provedNow);
}

} // namespace Slipway
