// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shellquote.h"
#include "remote/remotehost.h"

namespace Slipway {

/// Only for builds without the room remote, which has the real one.
QString RemoteCommand::display() const
{
    return shellDisplay(argv);
}

} // namespace Slipway
