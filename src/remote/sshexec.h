// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remote/remotehost.h"
#include "remote/shellscript.h"
#include "remote/sshchannel.h"

namespace Slipway {

/// Runs one command over a session and ends what it started when it is cancelled or takes too long.
class SshExec
{
public:
    SshExec(SshSession &session, const RemoteCommand &command, std::stop_token stop, const OutputSink &sink);

    Result<CommandResult> run();

private:
    Result<void> converse(SshChannel &channel, const Deadline &deadline, Wakeup &wakeup);
    /// False: the server has closed the channel.
    Result<bool> readAll(SshChannel &channel);
    Result<bool> readStream(SshChannel &channel, int stream, MarkFilter &filter);
    bool write(SshChannel &channel);
    void take(OutputStream stream, const QByteArray &bytes);
    void killCommand();
    Error brokenOff() const;

    SshSession &m_session;
    const RemoteCommand &m_command;
    std::stop_token m_stop;
    const OutputSink &m_sink;
    ShellScript m_script;
    MarkFilter m_output;
    MarkFilter m_errors;
    CommandResult m_result;
    QByteArray m_input;
    qsizetype m_written = 0;
    bool m_inputEnded = false;
};

} // namespace Slipway
