// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>
#include <QStringList>

namespace Slipway {

/// `worker[01-03,7],n1` → every name, as `scontrol show hostnames` prints them: zero padding kept,
/// several brackets allowed. Errors: Parse, and InvalidInput above \a most names.
Result<QStringList> expandHostlist(const QString &text, qsizetype most = 100000);

/// The other way: names that differ in their last number become one bracket, as `scontrol show
/// hostlist` writes them, in the order given.
QString compressHostlist(const QStringList &names);

} // namespace Slipway
