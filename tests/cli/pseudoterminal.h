// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/slipwayctl.h"

#include <QElapsedTimer>

#include <csignal>

#include <fcntl.h>
#include <poll.h>
#include <pty.h>
#include <sys/wait.h>
#include <termios.h>
#include <unistd.h>
#include <utmp.h>

/// slipwayctl at a terminal of its own, and the person in front of it.
class PseudoTerminal
{
public:
    explicit PseudoTerminal(const Slipwayctl &ctl, const QStringList &arguments)
    {
        winsize size = {24, 100, 0, 0};
        if (openpty(&m_master, &m_slave, nullptr, nullptr, &size) != 0)
            qFatal("no pseudo terminal");
        fcntl(m_master, F_SETFD, FD_CLOEXEC);
        QList<QByteArray> words = {Slipwayctl::program().toLocal8Bit()};
        for (const QString &word : arguments)
            words << word.toLocal8Bit();
        QList<QByteArray> variables;
        QProcessEnvironment environment = ctl.environment;
        environment.insert(QStringLiteral("TERM"), QStringLiteral("xterm"));
        for (const QString &variable : environment.toStringList())
            variables << variable.toLocal8Bit();
        std::vector<char *> argv, envp;
        for (QByteArray &word : words)
            argv.push_back(word.data());
        for (QByteArray &variable : variables)
            envp.push_back(variable.data());
        argv.push_back(nullptr);
        envp.push_back(nullptr);
        const QByteArray folder = ctl.folder.path().toLocal8Bit();
        m_child = fork();
        if (m_child == 0) {
            login_tty(m_slave);
            if (chdir(folder.constData()) == 0)
                execve(argv[0], argv.data(), envp.data());
            _exit(127);
        }
    }
    ~PseudoTerminal()
    {
        if (m_child > 0) {
            kill(m_child, SIGKILL);
            waitpid(m_child, nullptr, 0);
        }
        close(m_master);
        close(m_slave);
    }
    PseudoTerminal(const PseudoTerminal &) = delete;
    PseudoTerminal &operator=(const PseudoTerminal &) = delete;

    /// True when \a text has appeared since the last call that found something.
    bool sees(const QByteArray &text)
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < Slipwayctl::patience) {
            if (const qsizetype at = m_seen.indexOf(text, m_looked); at >= 0) {
                m_looked = at + text.size();
                return true;
            }
            readSome();
        }
        return false;
    }
    void type(const QByteArray &bytes)
    {
        [[maybe_unused]] const ssize_t n =
            ::write(m_master, bytes.constData(), static_cast<size_t>(bytes.size()));
    }
    bool echoes() const
    {
        termios settings = {};
        tcgetattr(m_slave, &settings);
        return (settings.c_lflag & ECHO) != 0;
    }
    /// Waits until the program set the echo like that; a prompt appears a moment before.
    bool waitForEcho(bool on)
    {
        QElapsedTimer timer;
        timer.start();
        while (echoes() != on && timer.elapsed() < Slipwayctl::patience)
            readSome();
        return echoes() == on;
    }
    int exitCode()
    {
        QElapsedTimer timer;
        timer.start();
        int status = 0;
        while (timer.elapsed() < Slipwayctl::patience) {
            readSome();
            if (waitpid(m_child, &status, WNOHANG) == m_child) {
                m_child = -1;
                readSome();
                return WIFEXITED(status) ? WEXITSTATUS(status) : -2;
            }
        }
        return -1;
    }
    QByteArray seen() const { return m_seen; }

private:
    void readSome()
    {
        pollfd ready{m_master, POLLIN, 0};
        char buffer[4096];
        while (poll(&ready, 1, 50) > 0) {
            const ssize_t n = ::read(m_master, buffer, sizeof buffer);
            if (n <= 0)
                return;
            m_seen.append(buffer, n);
        }
    }

    int m_master = -1;
    int m_slave = -1;
    pid_t m_child = -1;
    QByteArray m_seen;
    qsizetype m_looked = 0;
};
