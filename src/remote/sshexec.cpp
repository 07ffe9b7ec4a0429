// SPDX-License-Identifier: GPL-3.0-or-later
#include "remote/sshexec.h"

#include "remote/remotetr.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Slipway {

namespace {
constexpr std::chrono::seconds killTime{5};
constexpr std::size_t readSize = 64 * 1024;
} // namespace

SshExec::SshExec(SshSession &session, const RemoteCommand &command, std::stop_token stop, const OutputSink &sink)
    : m_session(session), m_command(command), m_stop(std::move(stop)), m_sink(sink), m_script(command),
      m_output(m_script.mark()), m_errors(m_script.mark()), m_input(m_script.standardInput())
{
}

Result<CommandResult> SshExec::run()
{
    const QStringList &argv = m_command.argv;
    const auto hasNul = [](const QString &word) { return word.contains(QChar(u'\0')); };
    if (argv.isEmpty() || argv[0].contains(QLatin1Char('=')) || std::any_of(argv.cbegin(), argv.cend(), hasNul))
        return Error{Error::Code::InvalidInput, RemoteTr::tr("This is not a command that can be run."), m_command.display(), {}};
    QElapsedTimer timer;
    timer.start();
    const Deadline deadline = Deadline::in(m_command.timeout);
    Wakeup wakeup(m_stop);
    auto channel = SshChannel::openSession(m_session, deadline, wakeup);
    if (!channel)
        return channel.error();
    if (auto started = (*channel)->execute(m_script.bootCommand(), deadline, wakeup); !started)
        return started.error();
    if (auto talked = converse(**channel, deadline, wakeup); !talked) {
        Error error = talked.error();
        if (error.code == Error::Code::Timeout)
            error.message = RemoteTr::tr("%1 took longer than %n second(s) on %2 and was ended.", nullptr,
                                         int(m_command.timeout.count() / 1000)).arg(argv[0], m_session.peer());
        if (error.code == Error::Code::Timeout || error.code == Error::Code::Cancelled)
            killCommand();
        error.detail += QString::fromUtf8(m_result.errorOutput.right(2000));
        return error;
    }
    m_result.exitStatus = m_output.exitStatus();
    m_result.duration = std::chrono::milliseconds(timer.elapsed());
    return std::move(m_result);
}

Result<void> SshExec::converse(SshChannel &channel, const Deadline &deadline, Wakeup &wakeup)
{
    for (;;) {
        const quint64 before = m_session.received();
        const bool wrote = write(channel);
        auto open = readAll(channel);
        if (!open)
            return open.error();
        if (m_output.ended() && m_errors.ended())
            return {};
        if (!*open)
            return brokenOff();
        if (m_stop.stop_requested())
            return Error{Error::Code::Cancelled, RemoteTr::tr("Cancelled."), {}, m_session.peer()};
        if ((wrote && m_session.pendingOutput() == 0) || m_session.received() != before)
            continue; // there may be room for more
        if (auto waited = m_session.waitForNews(deadline, wakeup); !waited)
            return waited.error();
    }
}

bool SshExec::write(SshChannel &channel)
{
    bool wrote = false;
    while (m_written < m_input.size()) {
        const ssize_t count = channel.writeNow(m_input.constData() + m_written, std::size_t(m_input.size() - m_written));
        if (count <= 0)
            break; // a command that closed its input still has an end mark to send
        m_written += count;
        wrote = true;
    }
    if (m_written == m_input.size() && !m_inputEnded)
        m_inputEnded = channel.sendEnd();
    return wrote;
}

Result<bool> SshExec::readAll(SshChannel &channel)
{
    auto output = readStream(channel, 0, m_output);
    if (!output)
        return output;
    auto errors = readStream(channel, SSH_EXTENDED_DATA_STDERR, m_errors);
    if (!errors)
        return errors;
    return *output || *errors || !channel.atEnd();
}

/// True: something was read.
Result<bool> SshExec::readStream(SshChannel &channel, int stream, MarkFilter &filter)
{
    QByteArray buffer(readSize, Qt::Uninitialized);
    bool any = false;
    for (;;) {
        const ssize_t count = channel.readNow(buffer.data(), readSize, stream);
        if (count < 0)
            return m_session.failure(int(count), RemoteTr::tr("Reading from %1 failed.").arg(m_session.peer()));
        if (count == 0)
            return any;
        any = true;
        take(stream == 0 ? OutputStream::Standard : OutputStream::Error, filter.feed(QByteArray(buffer.constData(), count)));
    }
}

void SshExec::take(OutputStream stream, const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    QByteArray &kept = stream == OutputStream::Standard ? m_result.output : m_result.errorOutput;
    const qint64 room = std::max<qint64>(0, m_command.outputLimit - kept.size());
    kept += bytes.left(room);
    m_result.truncated = m_result.truncated || bytes.size() > room;
    if (m_sink)
        m_sink(stream, bytes);
}

/// sshd gives every command a process group of its own, so this reaches its children as well.
void SshExec::killCommand()
{
    const qint64 pid = m_output.processId();
    if (pid <= 1 || m_session.lost())
        return;
    Wakeup wakeup{std::stop_token()};
    const Deadline deadline = Deadline::in(killTime);
    auto channel = SshChannel::openSession(m_session, deadline, wakeup);
    if (!channel)
        return;
    const QByteArray group = QByteArray::number(pid);
    const QByteArray command = "exec /bin/sh -c 'kill -s TERM -- -" + group + " && sleep 1; kill -s KILL -- -" + group + "'";
    if (!(*channel)->execute(command, deadline, wakeup))
        return;
    const auto untilItEnds = [&channel] {
        char buffer[256];
        if ((*channel)->readNow(buffer, sizeof buffer) < 0 || (*channel)->readNow(buffer, sizeof buffer, SSH_EXTENDED_DATA_STDERR) < 0)
            return int(LIBSSH2_ERROR_CHANNEL_FAILURE);
        return (*channel)->atEnd() ? 0 : int(LIBSSH2_ERROR_EAGAIN);
    };
    (void)m_session.drive(untilItEnds, deadline, wakeup);
}

Error SshExec::brokenOff() const
{
    if (m_session.lost())
        return m_session.connectionLost();
    if (!m_output.begun())
        return {Error::Code::Unsupported,
                RemoteTr::tr("%1 did not run the command. Does this account have a login shell, and are sh and dd there?").arg(m_session.peer()),
                {}, m_session.peer()};
    return {Error::Code::ConnectionLost, RemoteTr::tr("%1 on %2 ended without telling its result.").arg(m_command.argv[0], m_session.peer()),
            {}, m_session.peer()};
}

} // namespace Slipway
