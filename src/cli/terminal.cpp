// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/terminal.h"

#include "base/localfile.h"
#include "cli/clitr.h"
#include "deploy/plaintext.h"

#include <atomic>
#include <cerrno>
#include <numeric>

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

/// Unicode's East Asian Wide and Fullwidth blocks; each half of a surrogate pair counts as one column, so
/// emoji and rare ideographs come out right, too.
int columnsOf(QChar c)
{
    const ushort u = c.unicode();
    const bool wide = (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) ||
                      (u >= 0xac00 && u <= 0xd7a3) || (u >= 0xf900 && u <= 0xfaff) ||
                      (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60) ||
                      (u >= 0xffe0 && u <= 0xffe6);
    return c.isMark() ? 0 : wide ? 2 : 1;
}

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
        return Error{Error::Code::Unsupported,
                     CliTr::tr("Standard input is not a terminal, so nothing can be asked."),
                     {},
                     {}};
    writeFully(fd.get(), withoutControls(prompt).toLocal8Bit());
    if (echo)
        return readLine(fd.get(), stop);
    const EchoOff quiet(fd.get());
    return readLine(fd.get(), stop);
}

Result<bool> confirm(const QString &question, std::stop_token stop)
{
    const Result<Secret> answer =
        ask(question + QLatin1Char(' ') + CliTr::tr("[y/N]") + QLatin1Char(' '), true, stop);
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

int height(int fd)
{
    winsize size = {};
    return ioctl(fd, TIOCGWINSZ, &size) == 0 && size.ws_row > 0 ? size.ws_row : 24;
}

int columnsOf(const QString &text)
{
    return std::accumulate(text.begin(), text.end(), 0, [](int sum, QChar c) { return sum + columnsOf(c); });
}

QString fitted(const QString &text, int columns)
{
    int used = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        used += columnsOf(text[i]);
        if (used > columns)
            return text.left(i);
    }
    return text;
}

} // namespace Slipway::Terminal
