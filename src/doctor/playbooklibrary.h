// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctor/playbook.h"

namespace Slipway {

/// Everything in :/slipway/playbooks and the probes written in C++. Errors: Parse of a file.
Result<PlaybookLibrary> readLibrary();

/// What is wrong with \a library across its files, one sentence each with the place: a step that leads nowhere, a
/// circle, a check or conclusion nothing reaches, an unknown probe, action or ${value}, an id that is there
/// twice, a command that is not on the list of those that only read. The build and the tests stop at any.
QStringList checkLibrary(const PlaybookLibrary &library);

/// True for a command a playbook may run: it is known to change nothing.
bool onlyReads(const QStringList &argv);

/// Every text a person may see of \a playbook, in its order, each once.
QStringList textsOf(const Playbook &playbook);

} // namespace Slipway
