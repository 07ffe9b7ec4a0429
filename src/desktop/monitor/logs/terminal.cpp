// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktop/monitor/logs/terminal.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

#include <algorithm>
#include <array>

namespace Slipway {

namespace {
struct TerminalTr
{
    Q_DECLARE_TR_FUNCTIONS(Slipway)
};

/// How a terminal takes a program with arguments. Terminals that only take one string for a shell are not here.
struct Terminal
{
    const char *name;
    const char *option; ///< in front of the program; empty: nothing
};

constexpr std::array<Terminal, 14> terminals{{{"x-terminal-emulator", "-e"},
                                              {"gnome-terminal", "--"},
                                              {"kgx", "--"},
                                              {"ptyxis", "--"},
                                              {"konsole", "-e"},
                                              {"xfce4-terminal", "-x"},
                                              {"mate-terminal", "-x"},
                                              {"lxterminal", "-e"},
                                              {"kitty", ""},
                                              {"alacritty", "-e"},
                                              {"foot", ""},
                                              {"wezterm", "start"},
                                              {"urxvt", "-e"},
                                              {"xterm", "-e"}}};

QString optionOf(const QString &path)
{
    const QByteArray name = QFileInfo(path).fileName().toUtf8();
    const auto it = std::find_if(terminals.cbegin(), terminals.cend(), [&name](const Terminal &t) { return name == t.name; });
    return QLatin1String(it == terminals.cend() ? "-e" : it->option);
}

/// Reads the same in every login shell, and is no option.
bool isPlainWord(const QString &text)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_][A-Za-z0-9_.-]*$"));
    return plain.match(text).hasMatch();
}

/// A word ssh itself reads; it must not look like an option or hide a line break.
bool isHarmless(const QString &text)
{
    return !text.startsWith(QLatin1Char('-')) &&
           std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isSpace() || c.category() == QChar::Other_Control; });
}
} // namespace

Result<QStringList> containerShell(const SshTarget &target, const QString &node)
{
    const bool fine = isPlainWord(node) && !target.host.isEmpty() && isHarmless(target.host) && isHarmless(target.user) &&
                      isHarmless(target.jumpHost) && !target.identityFile.startsWith(QLatin1Char('-'));
    if (!fine)
        return Error{Error::Code::InvalidInput,
                     TerminalTr::tr("The name or the login of this node cannot be given to ssh. Correct it in the cluster file."),
                     node.left(80),
                     {}};
    QStringList command{QStringLiteral("ssh"), QStringLiteral("-t")};
    if (target.port > 0)
        command << QStringLiteral("-p") << QString::number(target.port);
    if (!target.user.isEmpty())
        command << QStringLiteral("-l") << target.user;
    if (!target.identityFile.isEmpty())
        command << QStringLiteral("-i") << target.identityFile;
    if (!target.jumpHost.isEmpty())
        command << QStringLiteral("-J") << target.jumpHost;
    command << QStringLiteral("--") << target.host;
    command << QStringLiteral("docker") << QStringLiteral("exec") << QStringLiteral("-it") << node << QStringLiteral("bash");
    return command;
}

std::optional<ProgramCall> terminalCall(const QStringList &command, const QString &environmentTerminal,
                                        const std::function<QString(const QString &name)> &findProgram)
{
    QStringList candidates;
    if (!environmentTerminal.trimmed().isEmpty())
        candidates.append(environmentTerminal.trimmed());
    for (const Terminal &terminal : terminals)
        candidates.append(QLatin1String(terminal.name));
    for (const QString &name : std::as_const(candidates)) {
        const QString path = findProgram(name);
        if (path.isEmpty())
            continue;
        const QString option = optionOf(name);
        return ProgramCall{path, (option.isEmpty() ? QStringList() : QStringList{option}) + command};
    }
    return std::nullopt;
}

bool openTerminal(const QStringList &command)
{
    const std::optional<ProgramCall> call =
        terminalCall(command, qEnvironmentVariable("TERMINAL"),
                     [](const QString &name) { return QStandardPaths::findExecutable(name); });
    return call && QProcess::startDetached(call->program, call->arguments);
}

} // namespace Slipway
