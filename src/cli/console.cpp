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
{}

void Console::answer(const QString &text)
{
    if (!isJson())
        print(STDOUT_FILENO, withoutControls(text));
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
    print(STDERR_FILENO, label(severityWord(Finding::Severity::Warning), yellow) + withoutControls(sentence) + QLatin1Char('\n'));
}

void Console::json(const QJsonObject &object)
{
    if (isJson())
        write(STDOUT_FILENO, QJsonDocument(object).toJson());
}

void Console::finding(const Finding &finding)
{
    const QString where = finding.where.isEmpty() ? QString() : withoutControls(finding.where) + QStringLiteral(": ");
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
    const QString where = error.where.isEmpty() ? QString() : withoutControls(error.where) + QStringLiteral(": ");
    print(STDERR_FILENO, label(severityWord(Finding::Severity::Error), red) + where + withoutControls(error.message) +
                             QLatin1Char('\n') + indented(error.detail));
}

void Console::setLiveLines(const QStringList &lines)
{
    const std::lock_guard lock(m_mutex);
    if (!hasLiveLines())
        return;
    eraseLive();
    m_live = lines;
    drawLive();
}

bool Console::finish()
{
    const std::lock_guard lock(m_mutex);
    eraseLive();
    m_live.clear();
    return !m_failed;
}

void Console::print(int fd, const QString &text)
{
    const std::lock_guard lock(m_mutex);
    eraseLive();
    write(fd, text.toLocal8Bit());
    drawLive();
}

void Console::write(int fd, const QByteArray &bytes)
{
    const std::lock_guard lock(m_mutex);
    // A reader that has seen enough ("| head") is no failure; a full disk is.
    if (!writeFully(fd, bytes) && errno != EPIPE)
        m_failed = true;
}

void Console::drawLive()
{
    if (m_paused > 0 || m_live.isEmpty())
        return;
    const int columns = Terminal::width(STDERR_FILENO);
    QByteArray bytes;
    for (const QString &line : m_live)
        bytes += withoutControls(line).left(columns - 1).toLocal8Bit() + '\n';
    write(STDERR_FILENO, bytes);
    m_drawn = static_cast<int>(m_live.size());
}

void Console::eraseLive()
{
    if (m_drawn > 0)
        write(STDERR_FILENO, "\033[" + QByteArray::number(m_drawn) + "A\033[J");
    m_drawn = 0;
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
    m_console.eraseLive();
    ++m_console.m_paused;
}

Console::Pause::~Pause()
{
    const std::lock_guard lock(m_console.m_mutex);
    --m_console.m_paused;
    m_console.drawLive();
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
