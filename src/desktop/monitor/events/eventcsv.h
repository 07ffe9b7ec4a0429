// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "monitor/clusterevent.h"

#include <QByteArray>

namespace Slipway {

/// \a events as comma-separated values (RFC 4180: CRLF, quoted where needed, UTF-8), with a line of names first.
/// Times are ISO 8601 in UTC; words are the stable English ones. A field that a spreadsheet would take for a
/// formula gets an apostrophe in front. Pure.
QByteArray eventsCsv(const QVector<ClusterEvent> &events);

} // namespace Slipway
