// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QSettings;

namespace Slipway {

class HostConnector;
class Redactor;
class SecretStore;

/// What the windows share. main() makes it once and hands it down by reference; everything in it
/// outlives every window.
struct AppContext
{
    HostConnector &connector;
    SecretStore &secrets; ///< blocking: worker threads only
    Redactor &redactor;
    QSettings &settings;
    QString stateFolder; ///< unsaved work is kept here until it is saved or thrown away
};

} // namespace Slipway
