// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/hostconnector.h"

#include <QStringList>

#include <functional>

namespace Slipway {

/// A program and its arguments; never joined to a line for a shell of this computer.
struct ProgramCall
{
    QString program;
    QStringList arguments;

    bool operator==(const ProgramCall &) const = default;
};

/// `ssh -t … docker exec -it NODE bash`: what opens a shell in the container of \a node. Errors: InvalidInput when
/// \a node or the login has letters that a login shell could take for something else.
Result<QStringList> containerShell(const SshTarget &target, const QString &node);

/// The person's own terminal with \a command in it: $TERMINAL, x-terminal-emulator, gnome-terminal, konsole,
/// xfce4-terminal, …, whichever is there first. None: no terminal was found. \a findProgram gives the path of a
/// program, or nothing.
std::optional<ProgramCall> terminalCall(const QStringList &command, const QString &environmentTerminal,
                                        const std::function<QString(const QString &name)> &findProgram);

/// Opens it. False: there is none, or it did not start.
bool openTerminal(const QStringList &command);

} // namespace Slipway
