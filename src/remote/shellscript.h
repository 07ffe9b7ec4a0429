// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"

namespace Slipway {

/// One command as a small POSIX script. The account's login shell only ever sees the constant command line of
/// bootCommand(), which sh, bash, zsh, fish and tcsh read alike (measured: POSIX quoting is wrong in fish for 8
/// of 54 hostile words and in tcsh for 17); the script itself comes over standard input.
///
/// Both streams carry a random mark before the command's output (so that chatter of login scripts is left out) and
/// one after it with the exit status: without that end mark nobody knows how the command ended.
class ShellScript
{
public:
    explicit ShellScript(const RemoteCommand &command);

    /// What the login shell runs; needs dd and sh, nothing else.
    QByteArray bootCommand() const;
    /// Script and input, for standard input.
    QByteArray standardInput() const { return m_script + m_input; }
    const QByteArray &mark() const { return m_mark; }

private:
    QByteArray m_mark;
    QByteArray m_script;
    QByteArray m_input;
};

/// Takes the marks out of one stream.
class MarkFilter
{
public:
    explicit MarkFilter(const QByteArray &mark) : m_begin("<" + mark + ":"), m_end("\x01" + mark + ":") {}

    /// The command's own bytes among \a bytes; holds back what may be the start of the end mark.
    QByteArray feed(const QByteArray &bytes);
    bool begun() const { return m_state != State::Before; }
    bool ended() const { return m_state == State::After; }
    int exitStatus() const { return m_exitStatus; }
    qint64 processId() const { return m_processId; }
    /// Bytes held back when the stream broke off.
    QByteArray rest() const { return m_state == State::Inside ? m_held : QByteArray(); }

private:
    enum class State { Before, Inside, After };

    bool takeBegin();
    QByteArray takePayload();

    QByteArray m_begin;
    QByteArray m_end;
    QByteArray m_held;
    State m_state = State::Before;
    int m_exitStatus = -1;
    qint64 m_processId = 0;
};

} // namespace Slipway
