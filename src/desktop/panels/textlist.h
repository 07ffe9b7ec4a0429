// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace Slipway {

/// Lists of words in one field. What people type stays as typed; these say what it means.

/// "worker02, worker03"; a range such as worker[01-12] is written out.
QStringList listOf(const QString &typed);
QString listText(const QStringList &list);
/// What \a typed means, written the way listText() does.
QString normalList(const QString &typed);

/// A command line with the quotes of a shell. Unclosed quotes reach to the end.
QStringList commandOf(const QString &typed);
QString commandText(const QStringList &words);

} // namespace Slipway
