// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "cluster/clusterspec.h"

#include <QVector>

namespace Slipway {

/// Servers as people type or paste them. Names are taken as they are, right or wrong: the rules of the
/// cluster say what is wrong with them once they stand in the table.

/// One line: names (`worker[01-12]`), then addresses: as many (`192.168.100.[16-27]`), or the first one to count
/// on from, or none. `ada@192.168.100.11:2222` states account and port too. Errors: Parse, InvalidInput.
Result<QVector<Server>> parseServerEntry(const QString &line);

/// A table with one server a line, columns apart by tabs, commas, semicolons or blanks: name, address and then
/// any of account, port, CPUs, memory. A first line with column names decides their order; lines of a hosts file
/// (address first) are known by themselves; "#" starts a comment. Errors: Parse with where = line number.
Result<QVector<Server>> parseServerTable(const QString &text);

/// "503 GiB", "128GB", "515072" (MiB) → MiB; 0 when it is none of these.
qint64 parseMemoryMiB(const QString &text);
/// "503 GiB", "96 MiB"; empty for 0.
QString memoryText(qint64 mebibytes);
/// "a100:4, 2" → GPUs. Errors: Parse.
Result<QVector<Gpu>> parseGpus(const QString &text);
QString gpusText(const QVector<Gpu> &gpus);
/// "2 × 32 × 2", empty when nothing is stated.
QString topologyText(const Server &server);
/// "2 x 32 x 2", "2*32*2" → the three numbers; false when it is not that.
bool parseTopology(const QString &text, Server *server);

} // namespace Slipway
