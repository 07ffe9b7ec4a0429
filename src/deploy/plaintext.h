// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace Slipway {

/// \a text as it may safely stand on a terminal or in a label: control characters (escape sequences
/// among them) and characters that turn the writing direction become U+FFFD. Line feeds and tabs
/// stay; a carriage return before a line feed goes.
QString withoutControls(const QString &text);

/// The last \a count lines of \a bytes, decoded, without controls: what an error shows of an output.
QString lastLines(const QByteArray &bytes, int count = 20);

} // namespace Slipway
