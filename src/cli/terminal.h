// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/secret.h"

#include <QString>

#include <stop_token>

namespace Slipway {

/// The person at the keyboard. Nothing is ever asked when standard input is not a terminal: a script
/// must not hang on a question nobody sees.
namespace Terminal {

/// True when questions can be asked: standard input is a terminal and /dev/tty opens.
bool canAsk();
/// Prints \a prompt on /dev/tty and reads one line from there; without \a echo nothing typed is shown.
/// Errors: Cancelled (the stop token, or the end of input), Unsupported when !canAsk().
Result<Secret> ask(const QString &prompt, bool echo, std::stop_token stop);
/// A question answered by y or yes; anything else is no.
Result<bool> confirm(const QString &question, std::stop_token stop);
/// Gives the terminal its echo back. Safe inside a signal handler.
void restoreEcho();
/// True when file descriptor \a fd is a terminal that can redraw lines.
bool canRedraw(int fd);
/// Columns of the terminal at \a fd; 80 when it does not say.
int width(int fd);
/// Lines of the terminal at \a fd; 24 when it does not say.
int height(int fd);
/// Columns that \a text takes; a Chinese character takes two.
int columnsOf(const QString &text);
/// \a text cut so that it takes at most \a columns.
QString fitted(const QString &text, int columns);

} // namespace Terminal

} // namespace Slipway
