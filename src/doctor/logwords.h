// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

/// What \a text says behind the last start of a Slurm daemon that worked: what was said before it is mended by now.
QString sinceLastStart(const QString &text);
/// Lines of \a log that bear the name of \a daemon in front, as Slipway's start script writes them; of an image with
/// a start of its own, all of them.
QString linesOfDaemon(const QString &log, const QString &daemon);

/// What munged says in a container's \a log behind its last start; of an earlier one it is mended by now.
QString lastWordsOfMunged(const QString &log);

} // namespace Slipway
