// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace Slipway {

/// \a text as one word of a POSIX shell: as it is where nothing in it is special, else in single quotes.
/// Right for sh, bash, dash and zsh; fish and tcsh read some words differently, so nothing quoted here is
/// ever given to an account's login shell (measured; see remote/shellscript.h).
QString shellQuoted(const QString &text);

/// The words of \a argv, quoted and joined by spaces: what a person can paste.
QString shellDisplay(const QStringList &argv);

} // namespace Slipway
