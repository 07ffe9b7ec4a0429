// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "base/localfile.h"
#include "cli/clitr.h"
#include "deploy/plaintext.h"

#include <atomic>
#include <cerrno>

#include <fcntl.h>
#include <poll.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

namespace Slipway::Terminal {

namespace {

constexpr int pollMilliseconds = 100;
constexpr std::size_t longestAnswer = 4096;

// What restoreEcho() needs. Written before `echoOffAt` is set, so a signal handler sees all or nothing.
termios savedSettings;
std::atomic<int> echoOffAt{-1};

FileDescriptor openTerminal()
{
    return FileDescriptor(open("/dev/tty", O_RDWR | O_NOCTTY | O_CLOEXEC));
}

/// No echo as long as it lives.
class EchoOff
{
public:
    explicit EchoOff(int fd)
    {
        if (tcgetattr(fd, &savedSettings) != 0)
            return;
        termios silent = savedSettings;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        silent.c_lflag |= ECHONL;
        echoOffAt.store(fd);
        // What was typed ahead is thrown away: it was not meant as a password.
        tcsetattr(fd, TCSAFLUSH, &silent);
    }
    ~EchoOff()
    {
        restoreEcho();
        echoOffAt.store(-1);
    }
    EchoOff(const EchoOff &) = delete;
    EchoOff &operator=(const EchoOff &) = delete;
};

Error cancelled()
{
    return {Error::Code::Cancelled, CliTr::tr("Cancelled."), {}, {}};
}

Result<Secret> readLine(int fd, const std::stop_token &stop)
{
    QByteArray line;
    line.reserve(longestAnswer);
    while (!stop.stop_requested()) {
        pollfd ready{fd, POLLIN, 0};
        const int count = poll(&ready, 1, pollMilliseconds);
        if (count == 0 || (count < 0 && errno == EINTR))
            continue;
        char c = 0;
        const ssize_t n = count < 0 ? -1 : read(fd, &c, 1);
        if (n < 0 && errno == EINTR)
            continue;
        if (n <= 0 && line.isEmpty())
            break;
        if (n <= 0 || c == '\n')
            return Secret(std::move(line));
        if (line.size() < static_cast<qsizetype>(longestAnswer))
            line += c;
    }
    wipe(line);
    return cancelled();
}

} // namespace

bool canAsk()
{
    return isatty(STDIN_FILENO) == 1 && openTerminal().isOpen();
}

Result<Secret> ask(const QString &prompt, bool echo, std::stop_token stop)
{
    const FileDescriptor fd = canAsk() ? openTerminal() : FileDescriptor();
    if (!fd.isOpen())
        return Error{Error::Code::Unsupported, CliTr::tr("Standard input is not a terminal, so nothing can be asked."), {}, {}};
    writeFully(fd.get(), withoutControls(prompt).toLocal8Bit());
    if (echo)
        return readLine(fd.get(), stop);
    const EchoOff quiet(fd.get());
    return readLine(fd.get(), stop);
}

Result<bool> confirm(const QString &question, std::stop_token stop)
{
    const Result<Secret> answer = ask(question + QLatin1Char(' ') + CliTr::tr("[y/N]") + QLatin1Char(' '), true, stop);
    if (!answer)
        return answer.error();
    const QByteArray word = answer->view().trimmed().toLower();
    return word == "y" || word == "yes";
}

void restoreEcho()
{
    const int fd = echoOffAt.load();
    if (fd >= 0)
        tcsetattr(fd, TCSANOW, &savedSettings);
}

bool canRedraw(int fd)
{
    const QByteArray type = qgetenv("TERM");
    return isatty(fd) == 1 && !type.isEmpty() && type != "dumb";
}

int width(int fd)
{
    winsize size = {};
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 ? size.ws_col : 80;
}

} // namespace Slipway::Terminal
