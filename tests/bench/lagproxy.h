// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <memory>

namespace Slipway {

/// A port on 127.0.0.1 that passes every byte to another port there, a while later in each direction: a long
/// line, without netem and without root. Works on a thread of its own.
class LagProxy
{
public:
    LagProxy(int targetPort, std::chrono::microseconds oneWay);
    ~LagProxy();
    int port() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Slipway
