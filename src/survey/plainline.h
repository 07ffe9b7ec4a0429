// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

/// Remote text as one line that is safe to show anywhere: white space becomes a space; control characters and
/// those that turn the writing direction go; cut at 1000 characters.
QString plainLine(const QString &text);
QString plainLine(const QByteArray &bytes);

} // namespace Slipway
