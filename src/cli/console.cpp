// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/console.h"

#include "base/localfile.h"
#include "cli/clitr.h"
#include "cli/terminal.h"
#include "deploy/plaintext.h"

#include <QJsonDocument>

#include <cerrno>

#include <unistd.h>

namespace Slipway {

namespace {
constexpr char red[] = "\033[31m";
constexpr char green[] = "\033[32m";
constexpr char yellow[] = "\033[33m";
constexpr char cyan[] = "\033[36m";
constexpr char plain[] = "\033[0m";

const char *colourOf(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info: return cyan;
    case Finding::Severity::Warning: return yellow;
    case Finding::Severity::Error: return red;
    }
    return plain;
}

QString severityWord(Finding::Severity severity)
{
    switch (severity) {
    case Finding::Severity::Info: return CliTr::tr("hint");
    case Finding::Severity::Warning: return CliTr::tr("warning");
    case Finding::Severity::Error: return CliTr::tr("error");
    }
    return {};
}

QString indented(const QString &text)
{
    QString out;
    const QStringList lines = withoutControls(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    for (const QString &line : lines)
        out += QStringLiteral("    ") + line + QLatin1Char('\n');
    return out;
}
} // namespace

Console::Console()
    : m_redraws(Terminal::canRedraw(STDERR_FILENO))
    , m_colours(m_redraws && qEnvironmentVariableIsEmpty("NO_COLOR"))
    , m_redrawsAnswers(Terminal::canRedraw(STDOUT_FILENO))
    , m_coloursAnswers(m_redrawsAnswers && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Console::answer(const QString &text)
{
    if (!isJson())
        print(STDOUT_FILENO, withoutControls(text));
}

void Console::diff(const QString &text)
{
    if (isJson())
        return;
    QString out;
    const QStringList lines = withoutControls(text).split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QChar first = lines[i].isEmpty() ? QChar() : lines[i].front();
        const char *colour = first == QLatin1Char('+')   ? green
                             : first == QLatin1Char('-') ? red
                             : first == QLatin1Char('@') ? cyan
                                                         : nullptr;
        out +=
            m_coloursAnswers && colour ? QLatin1String(colour) + lines[i] + QLatin1String(plain) : lines[i];
        if (i + 1 < lines.size())
            out += QLatin1Char('\n');
    }
    print(STDOUT_FILENO, out);
}

void Console::redraw(const QStringList &lines)
{
    if (isJson())
        return;
    if (!m_redrawsAnswers) {
        answer(lines.join(QLatin1Char('\n')) + QStringLiteral("\n\n"));
        return;
    }
    const int columns = Terminal::width(STDOUT_FILENO);
    const qsizetype most = std::max(Terminal::height(STDOUT_FILENO) - 1, 3);
    const qsizetype shown = lines.size() > most ? most - 1 : lines.size();
    // One write, and every line cleared behind its end, so that nothing flickers.
    QByteArray bytes = std::exchange(m_redrawn, true) ? "\033[H" : "\033[2J\033[H";
    const auto add = [&](const QString &line) {
        bytes += Terminal::fitted(withoutControls(line), columns - 1).toLocal8Bit() + "\033[K\n";
    };
    for (const QString &line : lines.first(shown))
        add(line);
    if (shown < lines.size())
        add(CliTr::tr("… and %n more", nullptr, static_cast<int>(lines.size() - shown)));
    write(STDOUT_FILENO, bytes + "\033[J");
}

void Console::inform(const QString &sentence)
{
    if (!isJson() && !m_quiet)
        print(STDOUT_FILENO, withoutControls(sentence) + QLatin1Char('\n'));
}

void Console::note(const QString &line)
{
    if (!m_quiet)
        print(STDERR_FILENO, withoutControls(line) + QLatin1Char('\n'));
}

void Console::warn(const QString &sentence)
{
    print(STDERR_FILENO, label(severityWord(Finding::Severity::Warning), yellow) + withoutControls(sentence) +
                             QLatin1Char('\n'));
}

void Console::json(const QJsonObject &object)
{
    if (isJson())
        write(STDOUT_FILENO, QJsonDocument(object).toJson());
}

void Console::jsonLine(const QJsonObject &object)
{
    if (isJson())
        write(STDOUT_FILENO, QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Console::finding(const Finding &finding, const QString &place)
{
    QString where;
    for (const QString &part : {place, finding.where})
        where += part.isEmpty() ? QString() : withoutControls(part) + QStringLiteral(": ");
    print(STDERR_FILENO, label(severityWord(finding.severity), colourOf(finding.severity)) + where +
                             withoutControls(finding.message) + QLatin1Char('\n') + indented(finding.why));
}

ExitCode Console::fail(const Error &error)
{
    return fail(error, exitCodeFor(error.code));
}

ExitCode Console::fail(const Error &error, ExitCode code)
{
    explain(error);
    json({{QStringLiteral("ok"), false}, {QStringLiteral("error"), errorToJson(error)}});
    return code;
}

void Console::explain(const Error &error)
{
    const QString where =
        error.where.isEmpty() ? QString() : withoutControls(error.where) + QStringLiteral(": ");
    print(STDERR_FILENO, label(severityWord(Finding::Severity::Error), red) + where +
                             withoutControls(error.message) + QLatin1Char('\n') + indented(error.detail));
}

void Console::setLiveLines(const QStringList &lines)
{
    const std::lock_guard lock(m_mutex);
    if (!hasLiveLines())
        return;
    // In one write, so that nothing flickers.
    QByteArray bytes = eraseBytes();
    m_live = lines;
    bytes += liveBytes();
    write(STDERR_FILENO, bytes);
}

void Console::keepLiveLines()
{
    const std::lock_guard lock(m_mutex);
    m_live.clear();
    m_drawn = 0;
}

bool Console::finish()
{
    const std::lock_guard lock(m_mutex);
    setLiveLines({});
    return !m_failed;
}

void Console::print(int fd, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    write(STDERR_FILENO, eraseBytes());
    write(fd, text.toLocal8Bit());
    write(STDERR_FILENO, liveBytes());
}

void Console::write(int fd, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    // A reader that has seen enough ("| head") is no failure; a full disk is.
    if (!bytes.isEmpty() && !writeFully(fd, bytes) && errno != EPIPE)
        m_failed = true;
}

QByteArray Console::liveBytes()
{
    if (m_paused > 0 || m_live.isEmpty())
        return {};
    const int columns = Terminal::width(STDERR_FILENO);
    QByteArray bytes;
    for (const QString &line : std::as_const(m_live))
        bytes += Terminal::fitted(withoutControls(line), columns - 1).toLocal8Bit() + '\n';
    m_drawn = static_cast<int>(m_live.size());
    return bytes;
}

QByteArray Console::eraseBytes()
{
    const int lines = std::exchange(m_drawn, 0);
    return lines > 0 ? "\033[" + QByteArray::number(lines) + "A\033[J" : QByteArray();
}

QString Console::label(const QString &word, const char *colour) const
{
    if (!m_colours)
        return word + QStringLiteral(": ");
    return QLatin1String(colour) + word + QLatin1String(plain) + QStringLiteral(": ");
}

Console::Pause::Pause(Console &console) : m_console(console)
{
    const std::lock_guard lock(m_console.m_mutex);
    m_console.write(STDERR_FILENO, m_console.eraseBytes());
    ++m_console.m_paused;
}

Console::Pause::~Pause()
{
    const std::lock_guard lock(m_console.m_mutex);
    --m_console.m_paused;
    m_console.write(STDERR_FILENO, m_console.liveBytes());
}

QJsonObject errorToJson(const Error &error)
{
    return {{QStringLiteral("code"), errorCodeName(error.code)},
            {QStringLiteral("message"), error.message},
            {QStringLiteral("where"), error.where},
            {QStringLiteral("detail"), error.detail}};
}

QJsonObject findingToJson(const Finding &finding)
{
    return {{QStringLiteral("id"), finding.id},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("where"), finding.where},
            {QStringLiteral("message"), finding.message},
            {QStringLiteral("why"), finding.why}};
}

} // namespace Slipway
