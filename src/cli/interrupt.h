// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <functional>
#include <stop_token>

namespace Slipway {

/// Turns SIGINT, SIGTERM and SIGHUP into a stop token: the first one asks the command to end cleanly, the
/// second one ends the program at once. One object at a time, in the main thread.
class Interrupt : public QObject
{
    Q_OBJECT

public:
    /// \a onFirst is called in the main thread, after stop was requested.
    explicit Interrupt(std::function<void()> onFirst = {});
    ~Interrupt() override;

    std::stop_token token() const { return m_stop.get_token(); }

private:
    void stopNow();

    std::function<void()> m_onFirst;
    std::stop_source m_stop;
    int m_readEnd = -1;
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Slipway
