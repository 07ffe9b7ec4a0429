// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "remote/remotehost.h"
#include "survey/serverfacts.h"

namespace Slipway {

/// The one command that measures a server: a POSIX script that only reads. It says one thing a line, "KEY
/// VALUE", and asks what may hang (Docker, GPUs, folders of a dead file server) under time limits of its own.
RemoteCommand surveyCommand(const QStringList &folders);

/// Reads what surveyCommand(\a folders) wrote. The clock of this computer, in ms since 1970, was \a before
/// when the command was sent and \a after when its output was complete. Lines it does not know are skipped (a
/// login shell may greet); an output without its end is Error::Parse.
Result<ServerFacts> parseSurvey(const QByteArray &output, const QStringList &folders, qint64 before,
                                qint64 after);

} // namespace Slipway
