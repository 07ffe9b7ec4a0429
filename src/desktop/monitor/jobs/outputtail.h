// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/async.h"
#include "cluster/clusterspec.h"

#include <memory>

namespace Slipway {

class HostConnector;

/// The end of a file as the container of a node sees it, read over ssh on a lane of its own; one question at a time.
/// GUI thread.
class OutputTail : public QObject
{
    Q_OBJECT

public:
    static constexpr int mostBytes = 64 * 1024;

    explicit OutputTail(HostConnector &connector, QObject *parent = nullptr);
    ~OutputTail() override;

    /// taken() or failed() follows, unless something is being read still.
    void read(const Server &server, const QString &path);
    bool isReading() const { return m_reading; }

Q_SIGNALS:
    /// \a text has its control characters made visible.
    void taken(const QString &path, const QString &text);
    void failed(const QString &path, const Slipway::Error &error);

private:
    struct Session;

    HostConnector &m_connector;
    std::shared_ptr<Session> m_session; ///< of the lane's thread only
    bool m_reading = false;
    Lane m_lane;
};

} // namespace Slipway
