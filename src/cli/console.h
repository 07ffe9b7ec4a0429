// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/finding.h"
#include "cli/exitcode.h"

#include <QJsonObject>
#include <QStringList>

#include <mutex>

namespace Slipway {

/// Standard output and standard error. What a command was asked for goes to standard output, everything
/// else to standard error. Every text is made harmless for a terminal first. Safe from several threads.
class Console
{
public:
    enum class Format { Text, Json };

    Console();
    void setFormat(Format format) { m_format = format; }
    void setQuiet(bool quiet) { m_quiet = quiet; }
    bool isJson() const { return m_format == Format::Json; }
    bool isQuiet() const { return m_quiet; }

    /// A unified diff, as answer(), coloured where that is possible.
    void diff(const QString &text);
    /// The answer itself (a list, a diff, help): standard output, also with --quiet, not with --json.
    void answer(const QString &text);
    /// The answer as a picture that takes the place of the one before, where standard output is a terminal that
    /// can do so; else the lines and an empty one. Cut to the terminal's size.
    void redraw(const QStringList &lines);
    bool redrawsAnswers() const { return m_redrawsAnswers && !isJson(); }
    /// What was done, one sentence: standard output, neither with --quiet nor --json.
    void inform(const QString &sentence);
    /// What goes on: standard error, not with --quiet.
    void note(const QString &line);
    void warn(const QString &sentence);
    /// The one object of --json.
    void json(const QJsonObject &object);
    /// One of many objects of --json, each on a line of its own.
    void jsonLine(const QJsonObject &object);
    /// \a place: "FILE:LINE:COLUMN", where the answer stands in a file.
    void finding(const Finding &finding, const QString &place = {});
    /// Says what went wrong, also as JSON object when that is asked for, and returns the exit code.
    ExitCode fail(const Error &error);
    ExitCode fail(const Error &error, ExitCode code);
    /// Only the words of an error, without the JSON object.
    void explain(const Error &error);

    /// Lines that stay at the bottom of the terminal and are redrawn; none where standard error is not
    /// a terminal. An empty list takes them away.
    void setLiveLines(const QStringList &lines);
    /// The live lines stay where they are; new output goes below them.
    void keepLiveLines();
    bool hasLiveLines() const { return m_redraws && !m_quiet; }
    /// While it lives no live lines are drawn: somebody asks a question.
    class Pause;

    /// False when something could not be written (disk full). Call last.
    bool finish();

private:
    void print(int fd, const QString &text);
    void write(int fd, const QByteArray &bytes);
    QByteArray liveBytes();
    QByteArray eraseBytes();
    QString label(const QString &word, const char *colour) const;

    std::recursive_mutex m_mutex;
    Format m_format = Format::Text;
    bool m_quiet = false;
    bool m_redraws = false;
    bool m_colours = false; ///< on standard error
    bool m_redrawsAnswers = false; ///< standard output
    bool m_coloursAnswers = false;
    bool m_redrawn = false;
    bool m_failed = false;
    int m_paused = 0;
    QStringList m_live;
    int m_drawn = 0; ///< lines of the live area that stand on the terminal now
};

class Console::Pause
{
public:
    explicit Pause(Console &console);
    ~Pause();
    Pause(const Pause &) = delete;
    Pause &operator=(const Pause &) = delete;

private:
    Console &m_console;
};

/// {"code", "message", "where", "detail"}.
QJsonObject errorToJson(const Error &error);
/// {"id", "severity", "where", "message", "why"}.
QJsonObject findingToJson(const Finding &finding);

} // namespace Slipway
